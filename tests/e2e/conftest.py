"""The real server as a process of its own, and a real browser that may talk to nothing else."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright
from serving import running
from visiting import Visit, launch

from eval.browsing import chromium


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Start `python app.py` on a free port, give its address, and stop it."""
    with running() as address:
        yield address


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file in which the server that takes feedback keeps it."""
    return tmp_path_factory.mktemp("feedback") / "notes.jsonl"


@pytest.fixture(scope="session")
def taking(kept: Path) -> Iterator[str]:
    """Run a server that takes feedback, so that its forms are there."""
    with running(ASSISTANT_FEEDBACK=str(kept)) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Open Chromium; without one the tests fail, or are skipped where ALLOW_NO_BROWSER=1 says so."""
    if chromium() is None:
        if os.environ.get("ALLOW_NO_BROWSER") == "1":
            pytest.skip("no Chromium on this machine, and ALLOW_NO_BROWSER=1")
        pytest.fail("no Chromium on this machine: install it (apt-get install chromium) or set ALLOW_NO_BROWSER=1")
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Open a browser as on a borrowed computer; scripts are loaded once, and no visit leaves anything else behind."""
    context = browser.new_context(locale="en-US")
    yield context
    context.close()


@pytest.fixture(params=[(1280, 900)], ids=["1280"])
def visit(context: BrowserContext, address: str, request: pytest.FixtureRequest) -> Iterator[Visit]:
    """Open a blank page of the wanted size; afterwards nothing may have left this machine or gone wrong."""
    width, height = request.param
    page = context.new_page()
    page.set_viewport_size({"width": width, "height": height})
    visit = Visit(page, address)
    page.on("request", lambda asked: visit.requests.append(asked.url))
    page.on("console", lambda said: visit.complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: visit.complaints.append(str(error)))
    yield visit
    stored = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie.length]")
    cookies = context.cookies()
    page.evaluate("localStorage.clear()")
    context.set_offline(False)
    page.close()
    assert [url for url in visit.requests if not url.startswith((f"{address}/", "data:"))] == []
    assert visit.complaints == []
    assert (stored, cookies) == ([0, 0, 0], [])
