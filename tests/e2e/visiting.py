"""A visit to the page, as the browser tests hand it around, and the browser that pays it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Page, Playwright, expect

from eval.browsing import FLAGS, chromium

# Resolves once nothing has been put into the page for a tenth of a second.
_STILL = """() => new Promise((done) => {
  let rest = setTimeout(done, 100);
  new MutationObserver(() => { clearTimeout(rest); rest = setTimeout(done, 100); })
    .observe(document.body, { childList: true, subtree: true });
})"""


@dataclass
class Visit:
    """A page with all that the browser asked for and complained about."""

    page: Page
    address: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


def launch(playwright: Playwright) -> Browser:
    """Open this machine's Chromium."""
    return playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))


def see_gradio(page: Page) -> None:
    """Wait until Gradio's part of the question page has taken its place, and nothing more is put in."""
    expect(page.locator("#vorab")).to_have_count(0)
    expect(page.locator("gradio-app #antwort .unter")).to_be_visible()
    # While parts are still being put in, Tab leads to whatever follows by then.
    page.evaluate(_STILL)


@contextmanager
def leading_on(page: Page) -> Iterator[None]:
    """Wait until the question page to which a step leads is all there."""
    with page.expect_navigation(wait_until="commit"):
        yield
    see_gradio(page)
