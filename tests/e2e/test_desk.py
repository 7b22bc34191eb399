"""From a question to a hand-out with the keyboard alone; the list, notes, links and feedback in a real browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from pypdf import PdfReader
from test_page import QUESTION, open_page, see_quereinstieg
from visiting import Visit

NOTE = "Am Montag anrufen"
PAGES = [
    "/merkliste",
    "/merkliste?m=I.11,IV.1",
    "/vergleich?m=I.11,IV.1,II.4,V.6",
    "/handzettel?m=I.11,IV.1&frage=Meister",
    "/teilen?an=%2Fmerkliste%3Fm%3DI.11",
    "/massnahmen/bilder",
    "/bericht/hinweise",
    "/ueber",
    "/datenschutz?lang=en",
    "/barrierefreiheit",
]


def tab_to(page: Page, wanted: Locator, key: str = "Tab", most: int = 120) -> None:
    """Press Tab (back with Shift) until the keyboard is at an element; fail where it never gets there."""
    for _ in range(most):
        page.keyboard.press(key)
        if wanted.evaluate("one => one === document.activeElement"):
            return
    raise AssertionError(f"the keyboard never reached {wanted}")


def empty_list(page: Page, address: str) -> None:
    """Empty the list as a person does, so that nothing stays in the browser."""
    page.once("dialog", lambda asked: asked.accept())
    page.goto(f"{address}/merkliste")
    page.wait_for_url(re.compile(r"/merkliste\?m="))
    page.get_by_role("link", name="Liste leeren").click()
    expect(page.get_by_role("heading", name="Die Merkliste ist leer.")).to_be_visible()


def test_whole_way_with_the_keyboard_alone(visit: Visit, tmp_path: Path) -> None:
    """Question, card, report page, list with a note, hand-out, PDF."""
    page = open_page(visit)
    tab_to(page, page.get_by_label("Ihre Frage"))
    page.keyboard.type(QUESTION)
    page.keyboard.press("Enter")
    see_quereinstieg(page)
    card = page.locator("article").first
    tab_to(page, card.get_by_role("button", name="Auf die Merkliste"))
    page.keyboard.press("Enter")
    expect(page.locator("#meldung")).to_have_text(re.compile(r"^IV\.2 steht jetzt auf Ihrer Merkliste\."))
    expect(card.get_by_role("button", name="Von der Merkliste nehmen")).to_be_focused()
    expect(page.get_by_role("link", name="Merkliste (1)")).to_be_visible()
    tab_to(page, card.get_by_role("link", name="S. 58").first, "Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Seite 58 des Berichts")
    tab_to(page, page.get_by_role("link", name="Merkliste (1)"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Eine Maßnahme auf der Liste")).to_be_visible()
    tab_to(page, page.get_by_label("Notiz: IV.2"))
    page.keyboard.type(NOTE)
    tab_to(page, page.get_by_label("Anliegen"))
    page.keyboard.type("Quereinstieg in die Kita")
    tab_to(page, page.get_by_role("button", name="Handzettel erstellen"))
    page.keyboard.press("Enter")
    expect(page.locator(".handzettel")).to_contain_text(NOTE)
    expect(page.locator(".handzettel")).to_contain_text("S. 58")
    tab_to(page, page.get_by_role("button", name="PDF herunterladen"))
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    target = tmp_path / download.value.suggested_filename
    download.value.save_as(target)
    assert target.name == "handzettel.pdf"
    assert NOTE in " ".join(found.extract_text() for found in PdfReader(target).pages)
    empty_list(page, visit.address)


def test_list_and_notes_are_kept_until_it_is_emptied(visit: Visit) -> None:
    """Over pages and reloads; what is taken off is gone with its note, the rest stays."""
    page = visit.page
    page.goto(f"{visit.address}/massnahmen?cluster=V")
    for number in ("V.3", "V.6"):
        page.locator(f"form.merken[data-merken='{number}'] button").click()
    page.goto(f"{visit.address}/massnahmen/I.11")
    page.get_by_role("button", name=re.compile(r"^Auf die Merkliste ?: I\.11")).click()
    page.get_by_role("link", name="Merkliste (3)").click()
    expect(page).to_have_url(f"{visit.address}/merkliste?m=V.3,V.6,I.11")
    expect(page.locator("#fremd")).to_be_hidden()
    page.get_by_label("Notiz: V.6").fill(NOTE)
    page.reload()
    expect(page.get_by_label("Notiz: V.6")).to_have_value(NOTE)
    page.get_by_role("link", name=re.compile(r"^Entfernen ?: V\.3")).click()
    expect(page.get_by_role("heading", name="2 Maßnahmen auf der Liste")).to_be_visible()
    expect(page.get_by_label("Notiz: V.6")).to_have_value(NOTE)
    page.get_by_role("button", name="Vergleichen").click()
    expect(page).to_have_url(f"{visit.address}/vergleich?m=V.6,I.11")
    expect(page.get_by_role("columnheader")).to_have_count(3)
    empty_list(page, visit.address)


def test_list_from_a_link_is_taken_over_only_when_wanted(visit: Visit) -> None:
    """Opening a link changes nothing that the browser keeps."""
    page = visit.page
    page.goto(f"{visit.address}/massnahmen/I.11")
    page.get_by_role("button", name="Auf die Merkliste").click()
    page.goto(f"{visit.address}/merkliste?m=IV.1,VI.6")
    expect(page.locator("#fremd")).to_be_visible()
    expect(page.get_by_role("link", name="Merkliste (1)")).to_be_visible()
    page.get_by_role("button", name="Diese Maßnahmen auf meine Merkliste setzen").click()
    expect(page).to_have_url(f"{visit.address}/merkliste?m=I.11,IV.1,VI.6")
    expect(page.locator("#fremd")).to_be_hidden()
    empty_list(page, visit.address)


def test_measure_is_taken_off_where_it_was_put_on(visit: Visit) -> None:
    """The button says what it does next, and both are announced."""
    page = visit.page
    page.goto(f"{visit.address}/massnahmen/II.4")
    page.get_by_role("button", name=re.compile(r"^Auf die Merkliste ?: II\.4")).click()
    expect(page.locator("#meldung")).to_have_text(re.compile("II.4 steht jetzt auf"))
    page.get_by_role("button", name=re.compile(r"^Von der Merkliste nehmen ?: II\.4")).click()
    expect(page.locator("#meldung")).to_have_text(re.compile("II.4 steht nicht mehr auf"))
    expect(page.get_by_role("link", name="Merkliste", exact=True)).to_be_visible()


@pytest.fixture
def plain(browser: Browser, address: str) -> Iterator[Page]:
    """Open a page in a browser that runs no script."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_default_timeout(10_000)
    yield page
    context.close()


def test_list_works_without_script(plain: Page, address: str) -> None:
    """It stands in the address then, and the page says so; notes reach the hand-out all the same."""
    plain.goto(f"{address}/massnahmen/I.11")
    plain.get_by_role("button", name="Auf die Merkliste").click()
    expect(plain).to_have_url(f"{address}/merkliste?m=I.11")
    # Where scripts are only switched off by the test's protocol, Chromium does not lay <noscript> out.
    assert "Ohne JavaScript kann der Browser die Liste nicht behalten" in plain.content()
    plain.get_by_label("Notiz: I.11").fill(NOTE)
    plain.get_by_role("button", name="Handzettel erstellen").click()
    expect(plain.locator(".notiz")).to_contain_text(NOTE)


def test_list_works_without_storage(browser: Browser, address: str) -> None:
    """A browser that keeps nothing is told so, and buttons lead to the list in the address."""
    context = browser.new_context()
    context.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } })")
    page = context.new_page()
    page.goto(f"{address}/massnahmen/I.11")
    page.get_by_role("button", name="Auf die Merkliste").click()
    expect(page).to_have_url(f"{address}/merkliste?m=I.11")
    expect(page.get_by_text("Ihr Browser lässt nicht zu")).to_be_visible()
    context.close()


def test_foreign_things_in_the_storage_do_no_harm(browser: Browser, address: str) -> None:
    """Whatever stands there is text or counts for nothing."""
    context = browser.new_context()
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"{address}/bericht")
    attack = '[["I.11", "</textarea><img src=x onerror=alert(1)>"], ["<img src=x>", 1], 7, null, {"a": 1}]'
    for held in (attack, "{", "7", "null", '"text"'):
        page.evaluate("held => localStorage.setItem('merkliste', held)", held)
        page.goto(f"{address}/merkliste")
        expect(page.get_by_role("heading", level=1)).to_have_text("Merkliste")
        assert page.locator("main img").count() == 0
    assert complaints == []
    context.close()


def test_answer_can_be_passed_on(visit: Visit) -> None:
    """As address and QR code that lead back to the same answer."""
    page = open_page(visit, QUESTION)
    see_quereinstieg(page)
    page.get_by_role("link", name="Diesen Link weitergeben").click()
    expect(page.get_by_label("Adresse", exact=True)).to_have_value(re.compile(r"/\?q=Welche"))
    expect(page.get_by_role("img", name="QR-Code, der zu dieser Adresse führt")).to_be_visible()
    page.get_by_role("link", name="Diese Adresse öffnen").click()
    see_quereinstieg(page)


def test_question_with_a_telephone_number_brings_a_warning(visit: Visit) -> None:
    page = open_page(visit, "Wer hilft mir? Rufen Sie an: 0171 2345678")
    expect(page.locator(".persoenlich")).to_contain_text("eine Telefonnummer")
    page.get_by_label("Ihre Frage").fill(QUESTION)
    page.keyboard.press("Enter")
    see_quereinstieg(page)
    expect(page.locator(".persoenlich")).to_have_count(0)


@pytest.mark.parametrize("path", PAGES)
def test_focus_can_be_seen_and_landmarks_are_there(visit: Visit, path: str) -> None:
    """Whatever has the focus is outlined; one banner, one main part, one note at the end."""
    page = visit.page
    page.goto(visit.address + path)
    for role in ("banner", "main", "contentinfo"):
        expect(page.get_by_role(role)).to_have_count(1)
    for _ in range(9):
        page.keyboard.press("Tab")
        style = page.evaluate(
            "(({outlineStyle, outlineWidth}) => [outlineStyle, outlineWidth])(getComputedStyle(document.activeElement))"
        )
        assert style == ["solid", "3px"]
