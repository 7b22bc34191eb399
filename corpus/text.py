"""Reading a report from a text file into pages."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from statistics import median

from corpus.joining import clean_line
from corpus.types import Line, Page, ReportError

_MAX_BYTES = 20_000_000  # a report of 5,000 full pages; more is not a report
_LONE_NUMBER = re.compile(r"\s*(\d{1,4})\s*$")


def read_text(path: Path) -> str:
    """Return the file's text; ReportError when it is empty, binary, too large or not UTF-8."""
    raw = path.read_bytes()
    if len(raw) > _MAX_BYTES:
        raise ReportError(f"{path.name}: the text has {len(raw):,} bytes; at most {_MAX_BYTES:,} are read")
    if not raw.strip():
        raise ReportError(f"{path.name}: the file is empty; give the report as .txt or .pdf")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decode(raw, "utf-16", path)
    if b"\0" in raw:
        raise ReportError(f"{path.name}: the file is binary, not text; give the report as .txt or .pdf")
    return _decode(raw, "utf-8-sig", path)


def _decode(raw: bytes, encoding: str, path: Path) -> str:
    """Return the decoded text, or say that it must be saved as UTF-8."""
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReportError(
            f"{path.name}: the text is not {encoding.removesuffix('-sig').upper()} "
            f"(byte {error.start} is {raw[error.start]:#04x}); save it as UTF-8"
        ) from None


def pages_of_text(text: str) -> tuple[Page, ...]:
    """Cut the text into pages with printed numbers.

    A form feed starts a page. Where there is none, a line with a leading space that follows a printed line
    without a blank one starts a page, and so does a printed page number that stands alone.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    blocks = [block.split("\n") for block in lines.split("\f")] if "\f" in lines else _blocks(lines.split("\n"))
    blocks = [block for block in blocks if any(line.strip() for line in block)]
    anchors = {index: number for index, block in enumerate(blocks) if (number := _printed(block)) is not None}
    offset = _offset(anchors)
    usual = median([space for block in blocks for space in _spaces(block)] or [0])
    return tuple(
        Page(index + 1, index + 1 + offset, _printed_lines(block, index + 1 + offset, usual, index in anchors))
        for index, block in enumerate(blocks)
    )


def _blocks(lines: list[str]) -> list[list[str]]:
    """Cut lines at page starts."""
    starts = [i for i in range(1, len(lines)) if _starts_page(lines, i)]
    return [lines[a:b] for a, b in pairwise([0, *starts, len(lines)])]


def _starts_page(lines: list[str], i: int) -> bool:
    """Tell whether line `i` is the first of a page."""
    line = lines[i]
    if line.startswith(" ") and line.strip():
        return bool(lines[i - 1].strip())
    is_number = _LONE_NUMBER.match(line) is not None
    return is_number and not any(near.strip() for near in lines[max(0, i - 3) : i]) and _blank_around(lines, i)


def _blank_around(lines: list[str], i: int) -> bool:
    """Tell whether white space of more than a line's spacing stands on both sides of line `i`."""
    after = lines[i + 1 : i + 3]
    return len(after) == 2 and not any(near.strip() for near in after)


def _printed(block: list[str]) -> int | None:
    """Return the page number that stands alone as the block's first printed line, if there is one."""
    first = next(line for line in block if line.strip())
    match = _LONE_NUMBER.match(first)
    return int(match.group(1)) if match else None


def _offset(anchors: dict[int, int]) -> int:
    """Return what is to be added to a page's place to get its printed number; all anchors must agree."""
    offsets = {number - (index + 1) for index, number in anchors.items()}
    if len(offsets) > 1:
        shown = ", ".join(f"{number} on page {index + 1}" for index, number in sorted(anchors.items())[:4])
        raise ReportError(
            f"the printed page numbers do not agree with the order of the pages ({shown}); "
            "pages are missing or out of order"
        )
    return offsets.pop() if offsets else 0


def _spaces(block: list[str]) -> list[int]:
    """Return how many blank lines stand between each two printed lines."""
    return [b - a - 1 for a, b in pairwise(i for i, line in enumerate(block) if line.strip())]


def _printed_lines(block: list[str], number: int, usual: float, has_number: bool) -> tuple[Line, ...]:
    """Return the block's printed lines, marking those that have more than the report's usual space above them."""
    gaps = [False, *(space > usual for space in _spaces(block))]
    printed = [line for line in block if line.strip()]
    lines = [Line(clean_line(line), number, gap) for line, gap in zip(printed, gaps, strict=True)]
    if has_number:
        lines = lines[1:]
    return (replace(lines[0], gap=False), *lines[1:]) if lines else ()
