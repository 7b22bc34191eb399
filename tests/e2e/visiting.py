"""A visit to the page, as the browser tests hand it around, and the browser that pays it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Page, Playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@dataclass
class Visit:
    """A page with all that the browser asked for and complained about."""

    page: Page
    address: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


def chromium() -> str | None:
    """Return where this machine's Chromium is; None where there is none."""
    return next((found for name in _NAMES if (found := shutil.which(name))), None)


def launch(playwright: Playwright) -> Browser:
    """Open this machine's Chromium."""
    return playwright.chromium.launch(executable_path=chromium(), args=_FLAGS)
