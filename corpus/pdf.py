"""Reading a report from a PDF into pages; the only module that knows pypdf."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ContentStream, NameObject

from corpus.counting import counted
from corpus.page_numbers import number_pages
from corpus.printing import Piece, PrintedLine, body_size, cleaned, foot_last, lines_of, marked, rows_together
from corpus.types import Page, ReportError

_MAX_PAGES = 1_000  # ten times this report; a page takes some 10 ms to read
_MAX_BYTES = 100_000_000  # keeps memory bounded before anything is parsed
_MAX_SECONDS = 120.0  # a page made to be slow must not hold the caller
_SOFT_HYPHEN = b"\xfe\xff\x00\xad"  # as a PDF writes it in UTF-16
# What pypdf is known to raise on damaged files besides its own errors.
_DAMAGED = (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RuntimeError, ArithmeticError)


def pages_of_pdf(path: Path) -> tuple[Page, ...]:
    """Return the pages of a PDF with printed numbers, lines and link targets.

    Raises ReportError for files that are empty, cut off, encrypted, damaged, too large, or without text.
    """
    reader = _open(path)
    count = len(reader.pages)
    if count > _MAX_PAGES:
        raise ReportError(f"{path.name}: the PDF has {count:,} pages; at most {_MAX_PAGES:,} are read")
    deadline = time.monotonic() + _MAX_SECONDS
    printed: list[list[PrintedLine]] = []
    links: list[tuple[str, ...]] = []
    for position, page in enumerate(reader.pages, start=1):
        if time.monotonic() > deadline:
            raise ReportError(f"{path.name}: reading took over {_MAX_SECONDS:.0f} s, at page {position} of {count}")
        try:
            printed.append(lines_of(_pieces(page)))
            links.append(_links(page))
        except _DAMAGED as error:
            raise ReportError(f"{path.name}: page {position} is damaged ({error}); save the PDF anew") from None
    if not any(printed):
        raise ReportError(
            f"{path.name}: the PDF has no text on its {counted(count, 'page')} (scanned?); run text recognition (OCR) first"
        )
    printed = cleaned(printed)
    numbers, kept = number_pages(printed, _labels(reader))
    size = body_size(kept)
    return tuple(
        Page(i + 1, number, marked(lines, number, size), links[i])
        for i, (number, lines) in enumerate(
            zip(numbers, (rows_together(foot_last(lines)) for lines in kept), strict=True)
        )
    )


def _open(path: Path) -> PdfReader:
    """Open the file as a PDF and count its pages; say what is wrong where that fails."""
    size = path.stat().st_size
    if size == 0:
        raise ReportError(f"{path.name}: the file is empty; give the report as .txt or .pdf")
    if size > _MAX_BYTES:
        raise ReportError(f"{path.name}: the PDF has {size:,} bytes; at most {_MAX_BYTES:,} are read")
    with path.open("rb") as file:
        head = file.read(1024)
        file.seek(max(0, size - 2048))
        tail = file.read()
    if b"%PDF-" not in head:
        raise ReportError(f"{path.name}: the file is no PDF (it does not begin with %PDF-)")
    if b"%%EOF" not in tail:
        raise ReportError(f"{path.name}: the PDF is cut off (its end mark %%EOF is missing); copy it again")
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its warnings would be noise beside our one line
    try:
        reader = PdfReader(path)
        if reader.is_encrypted and not reader.decrypt(""):
            raise ReportError(f"{path.name}: the PDF is encrypted; save it without a password first")
        len(reader.pages)
    except ReportError:
        raise
    except _DAMAGED as error:
        raise ReportError(f"{path.name}: the PDF is damaged ({error}); save or copy it anew") from None
    return reader


def _pieces(page: PageObject) -> list[Piece]:
    """Return the page's pieces of text in the order in which the PDF sets them."""
    pieces: list[Piece] = []

    def visit(text: str, matrix: Sequence[float], text_matrix: Sequence[float], font: Any, size: float) -> None:
        """Keep a piece of text with its place and size."""
        scale = abs(matrix[3]) or abs(matrix[1]) or 1.0
        x = text_matrix[4] * matrix[0] + text_matrix[5] * matrix[2] + matrix[4]
        y = text_matrix[4] * matrix[1] + text_matrix[5] * matrix[3] + matrix[5]
        height = size * scale * (abs(text_matrix[3]) or abs(text_matrix[1]) or 1.0)
        pieces.extend(Piece(part, x, y, height, _is_bold(font)) for part in text.split("\n") if part)

    _drop_unprinted_hyphens(page)
    page.extract_text(visitor_text=visit)
    return pieces


def _drop_unprinted_hyphens(page: PageObject) -> None:
    """Take the soft hyphens inside lines out of a page's content: Chromium sets them as spaces without width.

    Each is a glyph marked with the actual text U+00AD, after which the next one is set at the same place.
    """
    if "/Contents" not in page:
        return
    content = ContentStream(page["/Contents"].get_object(), page.pdf, "bytes")  # codes of glyphs, not letters
    if b"/ActualText" not in content.get_data():
        return
    kept: list[tuple[Any, bytes]] = []
    opened: int | None = None
    for operands, operator in content.operations:
        if operator == b"BDC" and len(operands) == 2 and isinstance(operands[1], dict):
            opened = len(kept) if operands[1].get("/ActualText") == _SOFT_HYPHEN else None
        elif operator == b"Td" and opened is not None and kept[-1][1] == b"EMC" and not any(map(float, operands)):
            kept[opened:] = [entry for entry in kept[opened:] if entry[1] not in {b"Tj", b"TJ"}]
        elif operator != b"EMC" and opened is not None and kept[-1][1] == b"EMC":
            opened = None
        kept.append((operands, operator))
    content.operations = kept
    page[NameObject("/Contents")] = content


def _is_bold(font: Any) -> bool:
    """Tell whether the font's name says that it is a bold one."""
    name = str(font.get("/BaseFont", "")).lower() if font else ""
    return any(word in name for word in ("bold", "black", "heavy", "semibold", "demi"))


def _links(page: PageObject) -> tuple[str, ...]:
    """Return the addresses that the page's link annotations point to, in order."""
    found: list[str] = []
    for annotation in page.annotations or ():
        action = annotation.get_object().get("/A")
        address = action.get_object().get("/URI") if action is not None else None
        if address is not None:
            found.append(str(address))
    return tuple(dict.fromkeys(found))


def _labels(reader: PdfReader) -> list[str] | None:
    """Return the PDF's own page labels; None where it has none."""
    try:
        return list(reader.page_labels) if "/PageLabels" in reader.root_object else None
    except _DAMAGED:
        return None
