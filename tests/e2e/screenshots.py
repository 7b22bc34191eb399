"""Take the pictures of docs/screenshots/ from the real server: `make screenshots`."""

from __future__ import annotations

import io
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright
from serving import ROOT, running
from visiting import launch, see_gradio

FOLDER = ROOT / "docs" / "screenshots"
MOST_BYTES = 200_000  # of one picture; a clone should not carry more
_COLOURS = 128  # enough for flat areas and smoothed letters
_DESKTOP, _PHONE, _SHEET = (1280, 900), (390, 844), (794, 1123)
TOPIC = "Welche Förderung gibt es für Quereinsteiger in Kitas?"


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: what it shows, in a window of which size, and in which circumstances."""

    path: str
    size: tuple[int, int] = _DESKTOP
    context: Mapping[str, Any] = field(default_factory=dict)
    media: Mapping[str, Any] = field(default_factory=dict)


def asking(question: str, *more: str) -> str:
    """Return the address of a question."""
    return "&".join([f"/?q={quote(question)}", *more])


SHOTS = {
    "start": Shot("/"),
    "desktop": Shot(asking(TOPIC)),
    "field": Shot(asking("Wie viel Geld gibt es für Kita-Helfer?")),
    "list": Shot(asking("Welche Maßnahmen des Schulministeriums laufen 2026 noch?")),
    "nothing-found": Shot(asking("Wie wird das Wetter morgen?")),
    "dark": Shot(asking(TOPIC), context={"color_scheme": "dark"}),
    "arabic": Shot(asking("ما الدعم المتاح لمن يريد تغيير مهنته إلى روضة أطفال؟", "lang=ar")),
    "phone": Shot(asking(TOPIC), _PHONE, {"device_scale_factor": 2}),
    "phone-overview": Shot("/massnahmen?cluster=V", _PHONE, {"device_scale_factor": 2}),
    "report-page": Shot(f"/bericht/27?zitat={quote('insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit')}"),
    "overview": Shot("/massnahmen"),
    "pictures": Shot("/massnahmen/bilder"),
    "merkliste": Shot("/merkliste?m=IV.1,IV.2,I.11"),
    "comparison": Shot("/vergleich?m=IV.1,IV.2,I.11"),
    "print": Shot("/handzettel?m=IV.1,IV.2&frage=Quereinstieg", _SHEET, media={"media": "print"}),
}


def take(browser: Browser, address: str, shot: Shot) -> bytes:
    """Return a picture as PNG with few colours."""
    width, height = shot.size
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce", **shot.context)
    page = context.new_page()
    page.emulate_media(**shot.media)
    page.goto(address + shot.path)
    _settle(page)
    taken = Image.open(io.BytesIO(page.screenshot()))
    context.close()
    picture = io.BytesIO()
    taken.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE).save(picture, "PNG", optimize=True)
    return picture.getvalue()


def _settle(page: Page) -> None:
    """Wait until all of a page is there."""
    if page.locator("gradio-app").count():
        see_gradio(page)
    page.wait_for_load_state("networkidle")


def main(names: list[str]) -> None:
    """Write the named pictures, or all of them."""
    FOLDER.mkdir(exist_ok=True)
    with running() as address, sync_playwright() as playwright:
        browser = launch(playwright)
        for name in names or SHOTS:
            picture = take(browser, address, SHOTS[name])
            (FOLDER / f"{name}.png").write_bytes(picture)
            print(f"{name}.png: {len(picture) // 1024} kB")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
