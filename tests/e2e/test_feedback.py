"""Feedback in a real browser: one press is enough, the answer stays, and words about persons never leave a trace."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from visiting import see_gradio

NUMBER = "0171 2345678"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a blank page."""
    context = browser.new_context()
    yield context.new_page()
    context.close()


def open_answer(page: Page, address: str) -> None:
    """Open the address of a question and wait until all of the page is there."""
    page.goto(address)
    see_gradio(page)


def test_one_press_is_enough_and_the_answer_stays(page: Page, taking: str, kept: Path) -> None:
    open_answer(page, f"{taking}/?q=Wetter%20morgen")
    page.get_by_role("button", name="Das sollte es geben").click()
    expect(page.locator(".rueckmeldung-antwort")).to_have_text("Danke. Ihre Rückmeldung ist angekommen.")
    expect(page.get_by_role("heading", name="Darauf habe ich keine Antwort gefunden.")).to_be_visible()
    note = json.loads(kept.read_text(encoding="utf-8").splitlines()[-1])
    assert note == {"day": "2026-11-22", "about": "nichts", "reason": "gewuenscht", "words": "", "question": ""}


def test_number_is_refused_and_can_be_taken_out(page: Page, taking: str, kept: Path) -> None:
    """The words stay in the field until they are sent without it; the next answer starts afresh."""
    open_answer(page, f"{taking}/?q=Meisterpr%C3%A4mie")
    page.locator(".rueckmeldung summary").click()
    page.get_by_label("In eigenen Worten").fill(f"Bitte anrufen: {NUMBER}")
    page.get_by_role("button", name="Ja, das hilft").click()
    expect(page.locator(".rueckmeldung-antwort")).to_contain_text("eine Telefonnummer")
    expect(page.get_by_label("In eigenen Worten")).to_have_value(f"Bitte anrufen: {NUMBER}")
    assert not kept.exists() or NUMBER not in kept.read_text(encoding="utf-8")
    page.get_by_label("Ihre Frage").fill("Wetter morgen")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Das sollte es geben")).to_be_visible()
    expect(page.locator(".rueckmeldung-antwort")).to_have_text("")


def test_lost_connection_is_told(page: Page, taking: str) -> None:
    """Nothing is lost: the words stay, and the form can be sent again."""
    open_answer(page, f"{taking}/?q=Meisterpr%C3%A4mie")
    page.locator(".rueckmeldung summary").click()
    page.get_by_label("In eigenen Worten").fill("Danke")
    page.route("**/rueckmeldung", lambda route: route.abort())
    page.get_by_role("button", name="Ja, das hilft").click()
    expect(page.locator(".rueckmeldung-antwort")).to_contain_text("nicht angekommen")
    expect(page.get_by_label("In eigenen Worten")).to_have_value("Danke")
    page.unroute("**/rueckmeldung")
    page.get_by_role("button", name="Ja, das hilft").click()
    expect(page.locator(".rueckmeldung-antwort")).to_contain_text("Danke.")
