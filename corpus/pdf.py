"""Reading a report from a PDF into pages; the only module that knows pypdf."""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ContentStream, NameObject

from corpus.counting import counted
from corpus.joining import clean_line
from corpus.labels import is_label_part
from corpus.page_numbers import number_pages
from corpus.types import Line, Page, ReportError

_MAX_PAGES = 1_000  # ten times this report; a page takes some 10 ms to read
_MAX_BYTES = 100_000_000  # keeps memory bounded before anything is parsed
_MAX_SECONDS = 120.0  # a page made to be slow must not hold the caller
_SAME_LINE = 0.35  # share of the type size by which pieces of one line may differ in height
_GAP = 1.3  # a line further below than this many usual line spacings is set off
_LARGE = 1.08  # type larger than the running text by this is a heading's
_SOFT_HYPHEN = b"\xfe\xff\x00\xad"  # as a PDF writes it in UTF-16
_LINE_END_HYPHEN = "\u2010"  # Chromium sets it as a piece of its own behind a divided word
# What pypdf is known to raise on damaged files besides its own errors.
_DAMAGED = (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RuntimeError, ArithmeticError)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of text as the PDF sets it: where it starts (points from the lower left), its size and weight."""

    text: str
    x: float
    y: float
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of a PDF page before it is known what it is: its text, place, size and weight."""

    text: str
    x: float
    y: float
    size: float
    bold: bool


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
            printed.append(_lines(_pieces(page)))
            links.append(_links(page))
        except _DAMAGED as error:
            raise ReportError(f"{path.name}: page {position} is damaged ({error}); save the PDF anew") from None
    if not any(printed):
        raise ReportError(
            f"{path.name}: the PDF has no text on its {counted(count, 'page')} (scanned?); run text recognition (OCR) first"
        )
    numbers, kept = number_pages(printed, _labels(reader))
    size = _body_size(kept)
    return tuple(
        Page(i + 1, number, _marked(lines, number, size), links[i])
        for i, (number, lines) in enumerate(zip(numbers, kept, strict=True))
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


def _pieces(page: PageObject) -> list[_Piece]:
    """Return the page's pieces of text in the order in which the PDF sets them."""
    pieces: list[_Piece] = []

    def visit(text: str, matrix: Sequence[float], text_matrix: Sequence[float], font: Any, size: float) -> None:
        """Keep a piece of text with its place and size."""
        scale = abs(matrix[3]) or abs(matrix[1]) or 1.0
        x = text_matrix[4] * matrix[0] + text_matrix[5] * matrix[2] + matrix[4]
        y = text_matrix[4] * matrix[1] + text_matrix[5] * matrix[3] + matrix[5]
        height = size * scale * (abs(text_matrix[3]) or abs(text_matrix[1]) or 1.0)
        pieces.extend(_Piece(part, x, y, height, _is_bold(font)) for part in text.split("\n") if part)

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


def _lines(pieces: Sequence[_Piece]) -> list[PrintedLine]:
    """Put pieces of the same height together to lines; what stands beside a row's label starts a line of its own."""
    lines: list[list[_Piece]] = []
    for piece in pieces:
        last = lines[-1] if lines else None
        if (
            last
            and _same_height(last[-1], piece)
            and not (_is_row_label(last) and piece.x > last[0].x + 2 * piece.size)
        ):
            last.append(piece)
        else:
            lines.append([piece])
    return [_line(group) for group in lines if clean_line("".join(p.text for p in group))]


def _same_height(a: _Piece, b: _Piece) -> bool:
    """Tell whether two pieces stand on one line."""
    return abs(a.y - b.y) <= _SAME_LINE * max(a.size, b.size, 1.0)


def _is_row_label(line: Sequence[_Piece]) -> bool:
    """Tell whether the pieces so far are a row's label, whole or its first or last words."""
    return is_label_part(clean_line("".join(piece.text for piece in line)))


def _line(pieces: Sequence[_Piece]) -> PrintedLine:
    """Join the pieces of a line; pypdf has put the spaces between them."""
    *before, last = (piece.text for piece in pieces)
    head = "".join(before)
    text = (head.rstrip() if last.strip() == _LINE_END_HYPHEN else head) + last
    first = pieces[0]
    letters = sum(len(p.text) for p in pieces)
    bold = sum(len(p.text) for p in pieces if p.bold) * 2 > letters
    return PrintedLine(clean_line(text), first.x, first.y, max(p.size for p in pieces), bold)


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


def _body_size(pages: Sequence[Sequence[PrintedLine]]) -> float:
    """Return the type size in which most of the text is set, in points."""
    letters: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            letters[round(line.size, 1)] += len(line.text)
    return letters.most_common(1)[0][0] if letters else 0.0


def _marked(lines: Sequence[PrintedLine], number: int, size: float) -> tuple[Line, ...]:
    """Return the lines with what their place and type say: set off from above, set as a heading."""
    drops = [a.y - b.y for a, b in pairwise(lines) if 0 < a.y - b.y < 3 * max(size, 1.0)]
    usual = median(drops) if drops else 0.0
    marked = []
    above: PrintedLine | None = None
    for line in lines:
        gap = above is not None and usual > 0 and above.y - line.y > _GAP * usual
        strong = line.bold or line.size > _LARGE * size
        marked.append(Line(line.text, number, gap, strong))
        above = line
    return tuple(marked)
