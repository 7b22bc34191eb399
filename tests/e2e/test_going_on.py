"""Asking on, in another language, and of fewer measures: what leads from one answer to the next."""

from __future__ import annotations

from urllib.parse import parse_qs, urlencode, urlsplit

from playwright.sync_api import Page, expect
from test_page import FIELD, QUESTION, open_page, see_focus
from visiting import Visit, leading_on, see_gradio


def see_quereinstieg_in(page: Page, where: str) -> None:
    """IV.2 comes first, its page named in the language of the page."""
    first = page.locator("article").first
    expect(first.locator("blockquote[lang=de]").first).to_be_visible()
    expect(first.get_by_text(where).first).to_be_visible()


def test_follow_up_is_about_the_answer_before(visit: Visit) -> None:
    """The field below the answer asks on; the conversation stands in the address, and leads back to a fresh question."""
    page = open_page(visit, "Was ist PerMenti?")
    page.get_by_label("Dazu nachfragen").fill("Und wie lange läuft das?")
    with leading_on(page):
        page.keyboard.press("Enter")
    expect(page.locator(".treffer blockquote")).to_have_text("07/2023 bis 07/2026")
    expect(page.locator(".nach")).to_contain_text("Was ist PerMenti?")
    assert parse_qs(urlsplit(page.url).query)["nach"] == ["Was ist PerMenti?"]
    page.get_by_label("Dazu nachfragen").fill("Und welches Ministerium?")
    with leading_on(page):
        page.get_by_role("button", name="Nachfragen").click()
    expect(page.locator(".treffer blockquote")).to_have_text("MKJFGFI")
    page.get_by_label("Ihre Frage").fill(FIELD)
    page.keyboard.press("Enter")
    expect(page.locator(".treffer")).to_contain_text("insgesamt rund 1 Mrd. Euro")
    assert parse_qs(urlsplit(page.url).query) == {"q": [FIELD]}


def test_markup_in_an_earlier_question_is_shown_as_text(visit: Visit) -> None:
    """What stands in the address is never obeyed."""
    attack = "<img src=x onerror=alert(1)>"
    page = visit.page
    page.goto(f"{visit.address}/?" + urlencode({"q": "Was ist PerMenti?", "nach": attack}))
    see_gradio(page)
    expect(page.locator(".nach q")).to_have_text(attack)
    assert page.locator("#antwort img").count() == 0


def test_language_is_chosen_by_a_radio_group_and_kept_in_the_address(visit: Visit) -> None:
    """The page speaks it, the question stays, quotes stay German; links lead on in that language."""
    page = open_page(visit, QUESTION)
    group = page.get_by_role("group", name="Sprache")
    expect(group.get_by_role("radio")).to_have_count(7)
    with leading_on(page):
        group.get_by_label("العربية").click()
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("html")).to_have_attribute("lang", "ar")
    expect(page.get_by_label("سؤالك")).to_have_value(QUESTION)
    assert parse_qs(urlsplit(page.url).query) == {"q": [QUESTION], "lang": ["ar"]}
    see_quereinstieg_in(page, "ص 58")
    page.get_by_role("link", name="جميع التدابير").first.click()
    expect(page.locator("html")).to_have_attribute("lang", "ar")


def test_language_is_changed_by_keyboard(visit: Visit) -> None:
    """Arrows only move the choice; the button changes the language."""
    page = open_page(visit)
    page.get_by_role("radio", name="Deutsch").focus()
    page.keyboard.press("ArrowRight")
    assert "lang" not in page.url
    page.keyboard.press("Tab")
    see_focus(page, page.get_by_role("button", name="Sprache wechseln"))
    with leading_on(page):
        page.keyboard.press("Enter")
    expect(page.get_by_label("Your question")).to_be_visible()


def test_selection_narrows_the_answer_down_and_stands_in_the_address(visit: Visit) -> None:
    """Filters with counts, chips to take them back, and ways to narrow a broad answer down."""
    page = open_page(visit, "Was gibt es für Jugendliche?")
    before = page.locator("#antwort-titel").inner_text()
    page.locator(".filter > summary").click()
    page.get_by_label("läuft").check()
    with leading_on(page):
        page.get_by_role("button", name="Anzeigen").click()
    expect(page.locator("#antwort-titel")).not_to_have_text(before)
    assert parse_qs(urlsplit(page.url).query) == {"q": ["Was gibt es für Jugendliche?"], "state": ["running"]}
    assert set(page.locator("article .stand:visible").all_inner_texts()) == {"läuft"}
    with leading_on(page):
        page.get_by_role("link", name="Auswahl aufheben: läuft").click()
    expect(page.locator("#antwort-titel")).to_have_text(before)
    page.locator(".eingrenzen summary").click()
    with leading_on(page):
        page.locator(".eingrenzen a").first.click()
    expect(page.locator(".auswahl li")).to_have_count(1)


def test_what_was_read_wrongly_can_be_taken_out(visit: Visit) -> None:
    """The question is told back part by part; a part that is taken out no longer counts."""
    page = open_page(visit, "Welche Maßnahmen des MKJFGFI laufen 2026 noch?")
    chips = page.locator(".verstanden li")
    expect(chips).to_have_count(2)
    before = page.locator("article").count()
    with leading_on(page):
        chips.first.get_by_role("link").click()
    expect(chips).to_have_count(1)
    assert page.locator("article").count() != before
