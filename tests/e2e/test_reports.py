"""Choosing one of several reports, in a real browser against the real server."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page, expect
from serving import running
from test_accessibility import EVERY, faults
from test_desk import empty_list, tab_to
from test_page import FIELD, PHONE, ask, open_page
from visiting import Visit, leading_on, see_gradio

OLD, NEW = "insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit", "insgesamt rund 2 Mrd. Euro für die gesamte Laufzeit"


@pytest.fixture(scope="module")
def address(two_editions: Path) -> Iterator[str]:
    """Start the server over an index of two reports."""
    with running(ASSISTANT_INDEX=str(two_editions)) as address:
        yield address


def see_money(page: Page, words: str) -> None:
    """The answer quotes these words."""
    expect(page.locator("gradio-app .treffer blockquote")).to_have_text(words)


def choose_old(page: Page) -> None:
    """Choose the older report with the keyboard alone."""
    choice = page.get_by_label("Bericht", exact=True)
    tab_to(page, choice)
    page.keyboard.press("ArrowDown")
    expect(choice).to_have_value("2024")
    tab_to(page, page.get_by_role("button", name="Bericht wechseln"))
    with leading_on(page):
        page.keyboard.press("Enter")
    expect(choice).to_have_value("2024")


def test_report_is_chosen_by_keyboard_and_kept_in_the_address(visit: Visit) -> None:
    """A question that was asked goes along to the other report; its address shows the same to others."""
    page = open_page(visit)
    ask(page, FIELD)
    see_money(page, NEW)
    choose_old(page)
    see_money(page, OLD)
    assert re.search(r"[?&]report=2024(&|$)", page.url)
    with leading_on(page):
        page.goto(page.url)
    see_money(page, OLD)


def test_next_question_goes_to_the_chosen_report(visit: Visit) -> None:
    """Asked without a new page, and its links lead into that report."""
    page = open_page(visit)
    choose_old(page)
    ask(page, FIELD)
    see_money(page, OLD)
    assert re.search(r"[?&]report=2024(&|$)", page.url)
    page.locator("gradio-app .treffer a.seite").click()
    expect(page.locator("mark").first).to_contain_text("1 Mrd.")


def test_each_report_has_a_list_of_its_own(visit: Visit) -> None:
    """IV.1 is another measure in each."""
    page = visit.page
    page.goto(f"{visit.address}/massnahmen/IV.1")
    page.get_by_role("button", name="Auf die Merkliste").click()
    expect(page.get_by_role("link", name="Merkliste (1)")).to_be_visible()
    page.goto(f"{visit.address}/massnahmen/IV.1?report=2024")
    expect(page.get_by_role("link", name="Merkliste", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Auf die Merkliste")).to_be_visible()
    empty_list(page, visit.address)


@PHONE
@pytest.mark.parametrize("path", ["/", "/?lang=ar&report=2024", "/massnahmen", "/bericht/aenderungen?lang=ar"])
def test_choice_fits_a_small_screen(visit: Visit, path: str) -> None:
    """Nothing is scrolled sideways, and the choice is large enough for a finger; axe-core finds nothing."""
    page = visit.page
    page.goto(f"{visit.address}{path}")
    form = page.locator("form.berichte")
    expect(form).to_be_visible()
    for part in (form.locator("select"), form.locator("button")):
        box = part.bounding_box()
        assert box
        assert box["height"] >= 44
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    if page.locator("gradio-app").count():
        see_gradio(page)
    page.evaluate(AXE_SCRIPT)
    assert faults(page, EVERY) == []
