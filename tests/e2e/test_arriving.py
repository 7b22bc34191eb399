"""The question page before and without Gradio, on a slow line, and while the connection drops and returns."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from test_page import FIELD, PHONE, QUESTION, ask, asked_in_address, open_page, see_quereinstieg
from visiting import Visit, see_gradio
from waiting import wait_until

from assistant.wording.texts import texts_in

GRADIO = "**/assets/*.js"
ASKING = "**/gradio_api/run/predict"
ASKED_IN_ARABIC = texts_in("ar").entries("examples")["training"]
STYLED = "[...document.querySelectorAll('link[rel=stylesheet]')].every(one => one.sheet)"
ASKED_LATER = "Was ist PerMenti?"


@pytest.fixture
def plain(browser: Browser, address: str) -> Iterator[Page]:
    """Open the page in a browser that runs no script."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/")
    yield page
    context.close()


def hold(page: Page, address: str) -> None:
    """Hold requests back until the page is told otherwise (`unroute`)."""
    page.route(address, lambda _route: None)


def places(page: Page) -> list[list[int]]:
    """Return where the parts of the page stand that can be seen."""
    return page.evaluate(
        """parts => parts.map(part => {
          const seen = [...document.querySelectorAll(part)].find(one => getComputedStyle(one).visibility !== 'hidden');
          const {x, y, width, height} = seen.getBoundingClientRect();
          return [x, y, width, height].map(Math.round);
        })""",
        ["#frage", "#frage textarea", "#frage .info-text", "#fragen", ".filter", "#antwort h2"],
    )


def test_page_answers_without_script(plain: Page) -> None:
    """The question, a follow-up and the selection; the hint about a key is left out where that does nothing."""
    expect(plain.get_by_text("Die Eingabetaste schickt")).to_be_visible()
    plain.get_by_label("Ihre Frage").fill(QUESTION)
    plain.keyboard.press("Enter")
    expect(plain.locator("article h3").first).to_have_text("IV.2 QiK - Quereinstieg in die Kinderbetreuung")
    expect(plain.get_by_label("Ihre Frage")).to_have_value(QUESTION)
    expect(plain.get_by_text("Die Eingabetaste schickt")).to_be_hidden()
    plain.get_by_label("Dazu nachfragen").fill("Und welches Ministerium?")
    plain.get_by_role("button", name="Nachfragen").click()
    expect(plain.locator(".nach")).to_contain_text(QUESTION)
    plain.locator(".filter > summary").click()
    plain.get_by_label("läuft").check()
    plain.get_by_role("button", name="Anzeigen").click()
    expect(plain.get_by_role("link", name="Auswahl aufheben: läuft")).to_be_visible()


def test_answer_is_there_before_gradio_and_nothing_jumps(visit: Visit) -> None:
    """The parts stand where they stood, whoever made them."""
    page = visit.page
    hold(page, GRADIO)
    page.goto(f"{visit.address}/?q={FIELD}", wait_until="commit")
    expect(page.locator("#vorab .treffer blockquote")).to_have_text(
        "insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit"
    )
    wait_until(lambda: page.evaluate(STYLED), "style of the page")  # the browser's own waiting would need 'unsafe-eval'
    before = places(page)
    page.unroute(GRADIO)
    expect(page.locator("#vorab")).to_have_count(0)
    expect(page.locator("gradio-app .treffer")).to_be_visible()
    assert places(page) == before


def test_what_was_typed_and_opened_meanwhile_is_kept(visit: Visit) -> None:
    """With the keyboard where it was; then the question is asked as usual."""
    page = visit.page
    hold(page, GRADIO)
    page.goto(f"{visit.address}/", wait_until="commit")
    early = page.locator("#vorab")
    early.locator(".filter > summary").click()
    early.get_by_label("läuft").check()
    early.get_by_label("Ihre Frage").fill(QUESTION)
    page.unroute(GRADIO)
    expect(early).to_have_count(0)
    field = page.get_by_label("Ihre Frage")
    expect(field).to_have_value(QUESTION)
    expect(field).to_be_focused()
    expect(page.get_by_label("läuft")).to_be_checked()
    page.keyboard.press("Enter")
    see_quereinstieg(page)


def test_question_can_be_sent_before_gradio_is_there(visit: Visit) -> None:
    """Enter asks at once."""
    page = visit.page
    hold(page, GRADIO)
    page.goto(f"{visit.address}/?lang=en", wait_until="commit")
    page.locator("#vorab").get_by_label("Your question").fill(QUESTION)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"\?lang=en&q=Welche"), wait_until="commit")
    expect(page.locator("#vorab article h3").first).to_contain_text("IV.2")
    page.unroute(GRADIO)


def test_question_goes_off_when_the_connection_is_back(visit: Visit) -> None:
    """It is told in words, in German; nothing has to be typed again."""
    page = open_page(visit)
    page.context.set_offline(True)
    ask(page, QUESTION)
    expect(page.locator("#lage")).to_contain_text("Gerade besteht keine Verbindung.")
    assert "Connection" not in page.locator("body").inner_text()
    page.context.set_offline(False)
    see_quereinstieg(page)
    expect(page.locator("#lage")).to_have_text("")
    ask(page, FIELD)
    expect(page.locator(".treffer")).to_be_visible()
    visit.complaints[:] = [said for said in visit.complaints if "ERR_INTERNET_DISCONNECTED" not in said]


@pytest.mark.parametrize("language", ["de", "en", "ar"])
def test_page_keeps_its_own_name_once_gradio_is_there(visit: Visit, language: str) -> None:
    """The tab is called as the page calls itself in its language, and not as the library that draws a part of it."""
    visit.page.goto(f"{visit.address}/?lang={language}")
    see_gradio(visit.page)
    expect(visit.page).to_have_title(texts_in(language)("page.name"))


def test_lost_connection_is_told_in_the_language_of_the_page(visit: Visit) -> None:
    """In Arabic, from right to left, and the question goes off all the same."""
    page, said = visit.page, texts_in("ar")
    page.goto(f"{visit.address}/?lang=ar")
    see_gradio(page)
    page.context.set_offline(True)
    page.get_by_label(said("page.question_label")).fill(ASKED_IN_ARABIC)
    page.keyboard.press("Enter")
    expect(page.locator("#lage")).to_have_text(said("page.lost"))
    assert page.locator("#lage").evaluate("one => getComputedStyle(one).direction") == "rtl"
    page.context.set_offline(False)
    expect(page.locator("article").first).to_be_visible()
    expect(page.locator("#lage")).to_have_text("")
    visit.complaints[:] = [said for said in visit.complaints if "ERR_INTERNET_DISCONNECTED" not in said]


def test_long_search_is_told(visit: Visit) -> None:
    """After half a second the page says that it is looking."""
    page = open_page(visit)
    hold(page, ASKING)
    ask(page, QUESTION)
    expect(page.locator("#lage")).to_have_text("Die Antwort wird gesucht …")
    page.unroute(ASKING)
    see_quereinstieg(page)
    expect(page.locator("#lage")).to_be_hidden()


def test_who_asks_too_often_only_waits(visit: Visit) -> None:
    """The question goes off again by itself after the time that the server names."""
    page = open_page(visit)
    page.route(ASKING, lambda route: route.fulfill(status=429, headers={"Retry-After": "1"}), times=1)
    ask(page, QUESTION)
    expect(page.locator("#lage")).to_contain_text("Das war zu oft hintereinander.")
    see_quereinstieg(page)
    visit.complaints[:] = [said for said in visit.complaints if "429" not in said]


def test_who_asks_too_often_is_told_so_until_the_question_goes_off(visit: Visit) -> None:
    """That an answer is looked for, which is said where one takes long, would not be true."""
    page = open_page(visit)
    page.route(ASKING, lambda route: route.fulfill(status=429, headers={"Retry-After": "3"}), times=1)
    ask(page, QUESTION)
    expect(page.locator("#lage")).to_contain_text("Das war zu oft hintereinander.")
    page.wait_for_timeout(1_000)  # what takes long is told after half of it
    expect(page.locator("#lage")).to_contain_text("Das war zu oft hintereinander.")
    see_quereinstieg(page)
    visit.complaints[:] = [said for said in visit.complaints if "429" not in said]


def test_failure_is_told_and_the_next_question_answered(visit: Visit) -> None:
    """No words of other software's makers; the address does not change for what was not answered."""
    page = open_page(visit)
    page.route(ASKING, lambda route: route.fulfill(status=500, json={"error": None}), times=1)
    ask(page, ASKED_LATER)
    expect(page.locator("#lage")).to_contain_text("Da ist etwas schiefgegangen.")
    assert "Error" not in page.locator("body").inner_text()
    assert page.url == f"{visit.address}/"
    ask(page, QUESTION)
    see_quereinstieg(page)
    expect(page.locator("#lage")).to_have_text("")
    visit.complaints[:] = [said for said in visit.complaints if "500" not in said]


def test_last_of_several_questions_is_answered(visit: Visit) -> None:
    """Whichever answer comes last; field, address, title and answer are of one question."""
    page = open_page(visit)
    held: list[Route] = []
    page.route(ASKING, lambda route: held.append(route))
    for question in (ASKED_LATER, QUESTION):
        with page.expect_request(ASKING):
            ask(page, question)
    page.wait_for_timeout(100)
    held[1].continue_()
    see_quereinstieg(page)
    assert asked_in_address(page) == [QUESTION]
    held[0].continue_()
    page.wait_for_timeout(500)
    see_quereinstieg(page)
    expect(page.get_by_label("Ihre Frage")).to_have_value(QUESTION)
    assert (asked_in_address(page), page.title()) == ([QUESTION], f"{QUESTION} – Fachkräfte-Assistent")


def test_last_of_several_questions_goes_off_when_the_connection_is_back(visit: Visit) -> None:
    """The one before it is not asked any more."""
    page = open_page(visit)
    page.context.set_offline(True)
    ask(page, ASKED_LATER)
    expect(page.locator("#lage")).to_contain_text("Gerade besteht keine Verbindung.")
    ask(page, QUESTION)
    page.wait_for_timeout(500)
    expect(page.locator("#lage")).to_contain_text("Gerade besteht keine Verbindung.")
    page.context.set_offline(False)
    see_quereinstieg(page)
    expect(page.locator("#lage")).to_have_text("")
    assert asked_in_address(page) == [QUESTION]
    visit.complaints[:] = [said for said in visit.complaints if "ERR_INTERNET_DISCONNECTED" not in said]


def test_question_sent_twice_is_asked_once(visit: Visit) -> None:
    page = open_page(visit)
    sent: list[str] = []
    page.on("request", lambda asked: sent.append(asked.url) if "predict" in asked.url else None)
    ask(page, QUESTION)
    page.keyboard.press("Enter")
    see_quereinstieg(page)
    assert len(sent) == 1


def test_empty_field_is_told(visit: Visit) -> None:
    """By Enter and by the button; nothing is asked, and the answer that is there stays."""
    page = open_page(visit, QUESTION)
    for press in (lambda: page.keyboard.press("Enter"), page.get_by_role("button", name="Fragen", exact=True).click):
        page.get_by_label("Ihre Frage").fill("  ")
        press()
        expect(page.locator("#lage")).to_have_text("Bitte schreiben Sie zuerst Ihre Frage in das Feld.")
        expect(page.get_by_label("Ihre Frage")).to_be_focused()
        see_quereinstieg(page)
        page.keyboard.type("x")
        expect(page.locator("#lage")).to_have_text("")


@PHONE
def test_answer_comes_into_sight_on_a_small_screen(visit: Visit) -> None:
    """Whether it was asked on the page or came by its address."""
    page = open_page(visit)
    ask(page, QUESTION)
    see_quereinstieg(page)
    expect(page.locator("#antwort-titel")).to_be_in_viewport()
    open_page(visit, FIELD)
    expect(page.locator("#antwort-titel")).to_be_in_viewport()
