"""What a person at the page sees and can do, in a real browser against the real server."""

from __future__ import annotations

import itertools
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect
from visiting import Visit, leading_on, see_gradio

QUESTION = "Welche Förderung gibt es für Quereinsteiger in Kitas?"
FIELD = "Wie viel Geld gibt es für Kita-Helfer?"
PHONE = pytest.mark.parametrize("visit", [(320, 640)], ids=["320"], indirect=True)


def open_page(visit: Visit, question: str = "") -> Page:
    """Open the page, or the address of a question, and wait until all of it is there and nothing more is loaded."""
    visit.page.goto(f"{visit.address}/?q={quote(question)}" if question else f"{visit.address}/")
    see_gradio(visit.page)
    expect(visit.page.get_by_label("Ihre Frage")).to_be_visible()
    return visit.page


def see_focus(page: Page, wanted: Locator) -> None:
    """The keyboard is at this element; a failure tells where it is instead."""
    try:
        expect(wanted).to_be_focused()
    except AssertionError as missing:
        raise AssertionError(f"focus is at {page.evaluate('document.activeElement.outerHTML')[:200]}") from missing


def ask(page: Page, question: str) -> None:
    """Type a question and press Enter."""
    page.get_by_label("Ihre Frage").fill(question)
    page.keyboard.press("Enter")


def see_quereinstieg(page: Page) -> None:
    """IV.2 comes first, with its own words and their page."""
    first = page.locator("article").first
    expect(first.get_by_role("heading", level=3)).to_have_text("IV.2 QiK - Quereinstieg in die Kinderbetreuung")
    expect(first.locator("blockquote", has_text="ein Modell zum Quereinstieg in die Kinderbetreuung")).to_be_visible()
    expect(first.get_by_text("S. 58").first).to_be_visible()


def asked_in_address(page: Page) -> list[str]:
    """Return the question that the page's address holds."""
    return parse_qs(urlsplit(page.url).query).get("q", [])


def test_question_is_answered_and_kept_in_the_address(visit: Visit) -> None:
    """Enter asks; the address can be passed on and shows the same again."""
    page = open_page(visit)
    ask(page, QUESTION)
    see_quereinstieg(page)
    expect(page.get_by_label("Ihre Frage")).to_have_value(QUESTION)
    assert asked_in_address(page) == [QUESTION]
    assert page.title() == f"{QUESTION} – Fachkräfte-Assistent"
    page.goto(page.url)
    see_gradio(page)
    see_quereinstieg(page)
    expect(page.get_by_label("Ihre Frage")).to_have_value(QUESTION)


def test_way_back_leads_to_the_question_before(visit: Visit) -> None:
    """Each question is a step in the browser's history."""
    page = open_page(visit, QUESTION)
    see_quereinstieg(page)
    ask(page, FIELD)
    expect(page.locator(".treffer")).to_contain_text("insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit")
    page.go_back()
    see_quereinstieg(page)


def test_asked_field_is_shown_large_with_label_and_page(visit: Visit) -> None:
    page = open_page(visit, FIELD)
    found = page.locator(".treffer")
    expect(found.locator("blockquote")).to_have_text("insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit")
    expect(found.locator("figcaption")).to_contain_text("Geplante Mittel")
    expect(found.locator("figcaption")).to_contain_text("S. 27")


def test_count_is_announced(visit: Visit) -> None:
    """A screen reader hears what was found; the region is there before anything is asked."""
    page = open_page(visit)
    message = page.locator("#meldung")
    expect(message).to_have_attribute("role", "status")
    expect(message).to_have_text("")
    ask(page, QUESTION)
    expect(message).to_have_text(page.locator("#antwort-titel").inner_text())


def test_no_answer_is_said_plainly(visit: Visit) -> None:
    """With the reason, a next step, and what is near under its own heading."""
    page = open_page(visit, "Wie wird das Wetter morgen in Köln?")
    expect(page.get_by_role("heading", name="Darauf habe ich keine Antwort gefunden.")).to_be_visible()
    expect(page.get_by_text("Dazu steht nichts im Bericht.", exact=True)).to_be_visible()
    expect(page.get_by_role("heading", name="So können Sie anders fragen")).to_be_visible()
    expect(page.get_by_role("heading", name="Wen Sie fragen können")).to_be_visible()
    expect(page.get_by_role("heading", name="Verwandt, aber nicht genau das")).to_be_visible()


def test_example_fills_the_field_and_shows_its_answer(visit: Visit) -> None:
    """One press is enough; each stands under the situation in life that it comes from."""
    page = open_page(visit)
    with leading_on(page):
        page.get_by_role("link", name=f"Quereinstieg {QUESTION}").click()
    see_quereinstieg(page)
    expect(page.get_by_label("Ihre Frage")).to_have_value(QUESTION)
    expect(page.locator("#antwort-titel")).to_be_in_viewport()


def test_keyboard_is_enough(visit: Visit) -> None:
    """Skip link, field, button, selection, page, cells on demand: all by Tab, Enter and Space."""
    page = open_page(visit)
    page.keyboard.press("Tab")
    see_focus(page, page.get_by_role("link", name="Zum Inhalt springen"))
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    see_focus(page, page.get_by_label("Ihre Frage"))
    page.keyboard.type(QUESTION)
    page.keyboard.press("Tab")
    see_focus(page, page.get_by_role("button", name="Fragen", exact=True))
    page.keyboard.press("Space")
    see_quereinstieg(page)
    page.keyboard.press("Tab")
    see_focus(page, page.locator(".filter > summary"))
    page.keyboard.press("Tab")
    see_focus(page, page.locator("article").first.locator("a.seite").first)
    more = page.locator("article").first.locator("summary")
    for _ in range(page.locator("article").first.locator("figure a").count()):
        page.keyboard.press("Tab")
    see_focus(page, more)
    page.keyboard.press("Enter")
    expect(page.locator("article").first.locator("dl")).to_be_visible()


def test_focus_can_be_seen(visit: Visit) -> None:
    """Whatever has the focus is outlined."""
    page = open_page(visit)
    for _ in range(6):
        page.keyboard.press("Tab")
        style = page.evaluate(
            "(({outlineStyle, outlineWidth}) => [outlineStyle, outlineWidth])(getComputedStyle(document.activeElement))"
        )
        assert style == ["solid", "3px"]


@PHONE
def test_targets_are_large_enough_for_a_finger(visit: Visit) -> None:
    """At least 24 px (WCAG 2.5.8), buttons 44 px."""
    page = open_page(visit, QUESTION)
    expect(page.locator("summary").first).to_be_visible()
    assert all(one.bounding_box()["height"] >= 24 for one in page.locator("summary").all())
    assert all(one.bounding_box()["height"] >= 44 for one in page.get_by_role("button").all() if one.is_visible())


def test_landmarks_language_and_headings(visit: Visit) -> None:
    """One banner, one main part, one note at the end; headings without gaps; quotes known as German."""
    page = open_page(visit, QUESTION)
    see_quereinstieg(page)
    expect(page.locator("html")).to_have_attribute("lang", "de")
    for role in ("banner", "main", "contentinfo"):
        expect(page.get_by_role(role)).to_have_count(1)
    levels = [
        int(name[1]) for name in page.evaluate("[...document.querySelectorAll('h1,h2,h3')].map(one => one.tagName)")
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
    assert page.locator("blockquote:not([lang=de])").count() == 0
    expect(page.get_by_role("list", name="Passende Maßnahmen")).to_have_count(1)


def test_markup_in_a_question_is_shown_as_text(visit: Visit) -> None:
    """Neither an address passed on nor a typed question can run anything."""
    attack = "<img src=x onerror=\"document.title='getroffen'\"><script>document.title='getroffen'</script> Kita"
    attack += "\n\n# Große Schrift\n\n[hier](javascript:alert(1)) **fett**\n"  # nor is it read as Markdown
    page = open_page(visit, attack)
    expect(page.locator("#antwort-titel")).to_be_visible()
    ask(page, f"Welche Maßnahme hilft {attack}?")
    expect(page.locator("#meldung")).not_to_have_text("")
    page.wait_for_timeout(200)
    assert page.locator("#antwort :is(img, script, h1, strong, a[href^='javascript'])").count() == 0
    assert not page.title().startswith("getroffen")


def test_next_answer_starts_closed(visit: Visit) -> None:
    """Cells opened for one answer do not stay open in the next."""
    page = open_page(visit, QUESTION)
    page.locator("summary").first.click()
    expect(page.locator("details[open]")).to_have_count(1)
    ask(page, FIELD)
    expect(page.locator(".treffer")).to_be_visible()
    expect(page.locator("details[open]")).to_have_count(0)


def test_page_is_ours(visit: Visit) -> None:
    """No words of another language's software, no links to its makers."""
    page = open_page(visit, QUESTION)
    see_quereinstieg(page)
    text = page.locator("body").inner_text()
    assert [word for word in ("Gradio", "Built with", "Settings", "API", "Loading", "Submit") if word in text] == []
    expect(page.get_by_role("contentinfo")).to_contain_text("Ihre Frage wird nicht gespeichert")
    expect(page.get_by_role("contentinfo")).to_contain_text("Juni 2024")
