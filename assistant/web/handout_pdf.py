"""The hand-out as an accessible PDF: tagged, with title and language, text in Latin, Cyrillic and Arabic letters."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, time
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import typst

from assistant.web.handout import Entry, Handout
from assistant.web.qr_code import qr_svg
from assistant.web.rendering import web_addresses
from assistant.web.speaking import spoken, t

_TEMPLATE = Path(__file__).with_name("handout.typ")
_FONTS = ("fontpkg_noto_sans", "fontpkg_noto_sans_arabic")  # packages that hold font files and nothing else
_SHOWN = 90  # letters of an address that are printed; all of it is behind the link


def handout_pdf(handout: Handout) -> bytes:
    """Return the hand-out as a PDF; the same one for the same day."""
    made = datetime.combine(handout.day, time(), UTC)
    pdf = typst.compile(
        _TEMPLATE.read_bytes(),
        font_paths=_fonts(),
        sys_inputs={"handout": json.dumps(_plain(handout), ensure_ascii=False)},
        pdf_standards="ua-1",  # ISO 14289-1: what is not accessible is refused instead of printed
        timestamp=made,
        format="pdf",
    )
    assert isinstance(pdf, bytes)
    return pdf


@cache
def _fonts() -> typst.Fonts:
    """Find the fonts once; those of the machine are left aside, so that a PDF looks alike everywhere."""
    folders = [str(files(package) / "files") for package in _FONTS]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=folders)


def _plain(handout: Handout) -> dict[str, Any]:
    """Return the hand-out as plain data for the template."""
    address = handout.address
    return {
        "lang": spoken().language,
        "direction": spoken().direction,
        "title": t("desk.handout_title"),
        "name": t("page.name"),
        "question": handout.question,
        "made": handout.made,
        "advice": t("desk.handout_ask_first"),
        "verbatim": t("desk.handout_verbatim"),
        "address": address,
        "address-shown": address if len(address) <= _SHOWN else f"{address[:_SHOWN]} …",
        "qr": qr_svg(address) or "",
        "entries": [_entry(entry, spoken().day(handout.day)) for entry in handout.entries],
        "labels": {
            "concern": t("desk.handout_concern"),
            "charge": t("desk.handout_in_charge"),
            "note": t("desk.note_short"),
            "none": t("answer.not_stated"),
            "qr": t("desk.handout_qr_alt"),
        },
    }


def _entry(entry: Entry, day: str) -> dict[str, Any]:
    """Return a measure as plain data."""
    return {
        "number": entry.measure.number,
        "title": entry.measure.title.text,
        "state": t("desk.handout_state", day=day, state=entry.state),
        "words": [
            {"label": w.label, "pieces": list(_pieces(w.quote)), "page": t("reading.page_short", page=w.page)}
            for w in entry.words
        ],
        "ministries": list(entry.ministries),
        "note": entry.note,
    }


def _pieces(quote: str) -> Iterator[dict[str, str]]:
    """Yield a quote in pieces, its addresses with where they lead."""
    done = 0
    for said, url in web_addresses(quote, bare=True):
        at = quote.index(said, done)
        yield {"text": quote[done:at], "url": ""}
        yield {"text": said, "url": url}
        done = at + len(said)
    if quote[done:]:
        yield {"text": quote[done:], "url": ""}
