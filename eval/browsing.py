"""Measuring how long people at the page wait: many browsers ask, from the key press to the answer that can be seen."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator, Sequence
from itertools import cycle, islice

from playwright.async_api import Browser, Page, async_playwright

from eval.loading import Load, running_server

BROWSERS = 20
_NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
# Each browser stands for a device of its own: none is in the background of another.
_ALL_IN_FRONT = (
    "--disable-renderer-backgrounding",
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
)
_ROUNDS = 6  # questions that each asks one after the other; the first does not count
_THINKING = 8.0  # seconds between two questions of one person, who reads the answer in between
_LOOK = 200  # milliseconds between looks whether an answer is there; the page itself keeps the time
_PATIENCE = 30_000  # milliseconds for one answer
# Times the press of Enter and the frame in which another answer is drawn, in the page itself.
_CLOCK = """
window.waits = [];
addEventListener('keydown', (event) => { if (event.key === 'Enter') window.pressed = performance.now(); }, true);
new MutationObserver(() => {
  const shown = document.querySelector('#antwort .antwort')?.dataset.question;
  if (!window.pressed || !shown || shown === window.shown) return;
  const pressed = window.pressed;
  [window.pressed, window.shown] = [0, shown];
  requestAnimationFrame(() => requestAnimationFrame(() => window.waits.push(performance.now() - pressed)));
}).observe(document, { subtree: true, childList: true, attributeFilter: ['data-question'] });
"""


def chromium() -> str | None:
    """Return where this machine's Chromium is; None where there is none."""
    return next((found for name in _NAMES if (found := shutil.which(name))), None)


def load_page(questions: Sequence[str]) -> Load:
    """Start the server, let browsers ask it, and return how long they waited; ValueError without Chromium."""
    if chromium() is None:
        raise ValueError("there is no Chromium on this machine; make bench installs it where it can")
    with running_server(1) as (port, _):
        return asyncio.run(_browse(f"http://127.0.0.1:{port}/", questions))


async def _browse(address: str, questions: Sequence[str]) -> Load:
    """Let all browsers ask, each at its own times and its own questions."""
    load = Load()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=[*FLAGS, *_ALL_IN_FRONT])
        pages = [await _open(browser, address) for _ in range(BROWSERS)]
        await asyncio.gather(
            *(_person(page, number, _shares(questions, number), load) for number, page in enumerate(pages))
        )
        await browser.close()
    return load


def _shares(questions: Sequence[str], number: int) -> Iterator[str]:
    """Yield the questions of one person; no two in a row are the same."""
    distinct = list(dict.fromkeys(questions))
    return islice(cycle(distinct), number * _ROUNDS, (number + 1) * _ROUNDS)


async def _open(browser: Browser, address: str) -> Page:
    """Open the page as a person of their own, until all of it is there."""
    context = await browser.new_context()
    page = await context.new_page()
    page.set_default_timeout(_PATIENCE)
    await page.add_init_script(_CLOCK)
    await page.goto(address)
    await page.locator("#vorab").wait_for(state="detached")
    return page


async def _person(page: Page, number: int, questions: Iterator[str], load: Load) -> None:
    """Ask one question after the other, with time to read in between."""
    await asyncio.sleep(_THINKING * number / BROWSERS)
    for asked, question in enumerate(questions, 1):
        await page.locator("#frage textarea").fill(question)
        await page.keyboard.press("Enter")
        await page.wait_for_function("asked => window.waits.length >= asked", arg=asked, polling=_LOOK)
        await asyncio.sleep(_THINKING)
    waits: list[float] = await page.evaluate("window.waits")
    load.seconds.extend(milliseconds / 1000 for milliseconds in waits[1:])
