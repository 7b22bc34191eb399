"""A page of the report as a person reads it: heading, paragraphs, rows of a table, footnotes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from corpus.joining import Joiner, Vocabulary
from corpus.tables import split_footnotes, split_rows
from corpus.types import Line, Report

_MAX_HEADING = 7  # lines of the longest heading, that of the foreword
_NO_HEADING_END = ".,;:!?"  # a page that goes on in the middle of a paragraph has its first white space behind these
_ENDS_PARAGRAPH = ".:!?“"
_FULL = 0.85  # a line that leaves more of the width free than this, though a word was to follow, ends its paragraph
_BULLET = "•"
_INNER_HEADING = re.compile(r"Cluster [IVX]+:")  # in the introduction, above what each cluster is about


class BlockKind(StrEnum):
    """What a part of a page is."""

    HEADING = "heading"
    SUBHEADING = "subheading"
    TEXT = "text"
    BULLET = "bullet"
    ROW = "row"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a page in running text; `label` is the row's label or the footnote's number as printed."""

    kind: BlockKind
    text: str
    label: str = ""


class PageReader:
    """Turns the printed lines of each page into blocks; loses no letter and adds none."""

    def __init__(self, report: Report) -> None:
        """Learn the report's words, by which hyphens at line ends are judged, and where its tables stand."""
        self._pages = {page.number: page for page in report.pages}
        lines = [line for page in report.pages for line in page.lines]
        links = {link for page in report.pages for link in page.links}
        self._joiner = Joiner(Vocabulary(lines), sorted(links))
        self._ministries = frozenset(ministry.abbreviation for ministry in report.ministries)
        self._with_table = {n for measure in report.measures for n in range(measure.page, measure.page_end + 1)}

    def blocks(self, number: int) -> tuple[Block, ...]:
        """Return the blocks of the page of that printed number; nothing where there is no such page."""
        page = self._pages.get(number)
        return tuple(self._blocks(page.lines, number in self._with_table)) if page else ()

    def _blocks(self, lines: Sequence[Line], has_table: bool) -> Iterator[Block]:
        """Yield heading, paragraphs, rows and footnotes in the page's order."""
        lines, notes = split_footnotes(lines)
        end = heading_end(lines)
        if end:
            yield self._block(BlockKind.HEADING, lines[:end])
        text, rows = split_rows(lines[end:]) if has_table else (tuple(lines[end:]), ())
        width = max((len(line.text) for line in lines), default=0)
        listed = frozenset() if has_table else self._ministries
        yield from (self._block(_kind(part), part) for part in paragraphs_of(text, width, listed))
        for row in rows:
            parts = _cell_parts(row.lines)
            yield self._block(BlockKind.ROW, parts[0], row.label)
            yield from (self._block(_kind(part), part) for part in parts[1:])
        yield from (Block(BlockKind.NOTE, note.text, str(note.number)) for note in notes)

    def _block(self, kind: BlockKind, lines: Sequence[Line], label: str = "") -> Block:
        """Return lines joined to one block."""
        return Block(kind, self._joiner.join(lines).text, label)


def heading_end(lines: Sequence[Line]) -> int:
    """Return how many lines the page's heading has; 0 where the page goes on with the one before."""
    gap = next((i for i, line in enumerate(lines) if line.gap), len(lines))
    if not 0 < gap < len(lines) or gap > _MAX_HEADING:
        return 0
    return 0 if lines[gap - 1].text[-1:] in _NO_HEADING_END else gap


def paragraphs_of(lines: Sequence[Line], width: int, listed: frozenset[str] = frozenset()) -> Iterator[Sequence[Line]]:
    """Cut lines where white space stands between them, a bullet begins, or a line is left unfilled at its end.

    An unfilled line ends a sentence, a bullet's words, a heading inside the page, or a ministry's name (`listed`).
    """
    start = 0
    for i in range(1, len(lines)):
        before, line = lines[i - 1].text, lines[i]
        room = len(before) + 1 + len(line.text.split(" ", 1)[0]) <= _FULL * width
        may_end = (
            before[-1:] in _ENDS_PARAGRAPH or lines[start].text.startswith(_BULLET) or is_inner_heading(lines[start])
        )
        named = before.rsplit(" ", 1)[-1] in listed and line.text.startswith("Minister")
        if line.gap or line.text.startswith(_BULLET) or (room and may_end) or named:
            yield lines[start:i]
            start = i
    if lines:
        yield lines[start:]


def _cell_parts(lines: Sequence[Line]) -> list[Sequence[Line]]:
    """Cut a cell's lines at its bullets; a cell without any stays whole."""
    if not any(line.text.startswith(_BULLET) for line in lines):
        return [lines]
    parts = list(paragraphs_of(lines, max(len(line.text) for line in lines)))
    return [(), *parts] if lines[0].text.startswith(_BULLET) else parts


def is_inner_heading(line: Line) -> bool:
    """Tell whether a line begins a heading inside a page of running text."""
    return line.gap and _INNER_HEADING.match(line.text) is not None


def _kind(lines: Sequence[Line]) -> BlockKind:
    """Return what a paragraph is."""
    if lines[0].text.startswith(_BULLET):
        return BlockKind.BULLET
    return BlockKind.SUBHEADING if is_inner_heading(lines[0]) else BlockKind.TEXT
