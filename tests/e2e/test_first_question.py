"""A stranger opens the running page in a real browser, asks a question and reads the cited answer."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parent.parent.parent
QUESTION = "Welche Förderung gibt es für Quereinsteiger in Kitas?"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
)

pytestmark = pytest.mark.skipif(
    CHROMIUM is None and os.environ.get("ALLOW_NO_BROWSER") == "1", reason="no Chromium here, and ALLOW_NO_BROWSER=1"
)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The address of the page, served by the real program on a free port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen([sys.executable, "app.py", "--port", str(port)], cwd=ROOT, stdout=subprocess.DEVNULL)
    base = f"http://127.0.0.1:{port}"
    try:
        _wait_for(f"{base}/healthz")
        yield base
    finally:
        server.terminate()
        server.wait(timeout=20)


def _wait_for(url: str, seconds: float = 60) -> None:
    """Wait until the server answers."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except OSError:
            time.sleep(0.2)
    pytest.fail(f"{url} did not answer within {seconds} s")


@pytest.fixture(scope="module")
def pages() -> Iterator[Page]:
    """A page in Chromium."""
    assert CHROMIUM, "Chromium is missing: install it (apt-get install chromium) or set ALLOW_NO_BROWSER=1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser.new_page(viewport={"width": 1280, "height": 900})
        browser.close()


def test_question_is_typed_and_answered_with_quote_and_page(pages: Page, address: str) -> None:
    """IV.2 comes first, with its own words and printed page, and nothing was asked of another host."""
    requests: list[str] = []
    pages.on("request", lambda request: requests.append(request.url))
    pages.goto(address)
    field = pages.get_by_label("Ihre Frage")
    field.wait_for()
    pages.wait_for_load_state("networkidle")
    field.fill(QUESTION)
    field.press("Enter")
    first = pages.locator("ol.massnahmen > li").first
    first.wait_for(timeout=15_000)
    text = first.inner_text()
    assert "IV.2" in text
    assert "Quereinstieg in die Kinderbetreuung" in text
    assert "S. 58" in text
    assert all(url.startswith((address, "data:", "blob:")) for url in requests), requests
    assert "q=Welche" in pages.url


def test_address_shows_the_same_answer_again(pages: Page, address: str) -> None:
    """A link reproduces what its sender saw."""
    pages.goto(f"{address}/?q=Wie+hoch+ist+die+Meisterpr%C3%A4mie%3F")
    quote = pages.get_by_text("Prämie i. H. v. 2.500 Euro").first
    quote.wait_for(timeout=15_000)
    assert pages.get_by_label("Ihre Frage").input_value() == "Wie hoch ist die Meisterprämie?"
    assert pages.locator("html").get_attribute("lang") == "de"


def test_markup_in_a_question_is_shown_as_text(pages: Page, address: str) -> None:
    """A question with markup runs nothing."""
    ran: list[str] = []
    pages.on("dialog", lambda dialog: (ran.append(dialog.message), dialog.dismiss()))
    pages.goto(f"{address}/?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E+Meisterpr%C3%A4mie")
    pages.locator("section.antwort").wait_for(timeout=15_000)
    assert ran == []
    assert pages.locator("section.antwort img").count() == 0


def test_narrow_screen_does_not_scroll_sideways(pages: Page, address: str) -> None:
    """At 320 px everything fits."""
    pages.set_viewport_size({"width": 320, "height": 700})
    pages.goto(f"{address}/?q=Kita")
    pages.locator("section.antwort").wait_for(timeout=15_000)
    assert pages.evaluate("document.documentElement.scrollWidth") <= 320
