"""Finding a quote's words in the blocks of a page, so that they can be marked where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.blocks import Block, BlockKind, PageReader
from corpus.types import Report
from corpus.verifying import PAGES, compact, compact_offsets


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one block: offsets in its text, the end not included."""

    block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quote stands on a page, and whether it begins on the page before or goes on over to the next."""

    spans: tuple[Span, ...]
    from_before: bool = False
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class _Letters:
    """The letters of a page's blocks in one string, and of each its block and offset."""

    text: str
    places: tuple[tuple[int, int], ...]
    wholes: frozenset[tuple[int, int]]


class QuoteLocator:
    """Looks quotes up as `QuoteChecker` does: white space, hyphens and footnote marks do not count."""

    def __init__(self, report: Report, reader: PageReader) -> None:
        """Keep the reader of the pages; `reader` belongs to `report`."""
        self._reader = reader
        self._numbers = frozenset(page.number for page in report.pages)
        self._letters = lru_cache(maxsize=None)(self._letters_of)

    def find(self, quote: str, number: int) -> Place | None:
        """Return where a quote stands on a page, also where it only begins or ends there; None where it does not."""
        wanted = compact(quote)
        if not wanted or number not in self._numbers:
            return None
        return self._from_here(wanted, number) or self._from_before(wanted, number)

    def _from_here(self, wanted: str, number: int) -> Place | None:
        """Return the best place of a quote that begins on the page."""
        here = self._letters(number)
        after = "".join(self._letters(number + i).text for i in range(1, PAGES))
        length = len(here.text)
        ends = [(at, at + len(wanted)) for at in _finds(here.text + after, wanted) if at < length]
        if not ends:
            return None
        start, end = min(ends, key=lambda span: _rank(here, span))
        return Place(_spans(here, start, min(end, length)), goes_on=end > length)

    def _from_before(self, wanted: str, number: int) -> Place | None:
        """Return the rest of a quote that begins on one of the pages before."""
        before = "".join(self._letters(number - i).text for i in range(PAGES - 1, 0, -1))
        here = self._letters(number)
        after = "".join(self._letters(number + i).text for i in range(1, PAGES - 1))
        for at in _finds(before + here.text + after, wanted):
            end = at + len(wanted) - len(before)
            if at < len(before) and end > 0:
                length = len(here.text)
                return Place(_spans(here, 0, min(end, length)), from_before=True, goes_on=end > length)
        return None

    def _letters_of(self, number: int) -> _Letters:
        """Return a page's letters; none where there is no such page."""
        text, places, wholes = "", [], set()
        blocks = self._reader.blocks(number)
        notes = note_numbers(blocks)
        for index, block in enumerate(blocks):
            offsets = compact_offsets(block.text, notes)
            if block.kind is BlockKind.ROW:
                wholes.add((len(text), len(text) + len(offsets)))
            text += "".join(block.text[i] for i in offsets)
            places += [(index, i) for i in offsets]
        return _Letters(text, tuple(places), frozenset(wholes))


def note_numbers(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the numbers of a page's footnotes."""
    return frozenset(int(block.label) for block in blocks if block.kind is BlockKind.NOTE)


def _finds(text: str, wanted: str) -> Iterator[int]:
    """Yield all offsets at which the wanted letters stand."""
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def _rank(letters: _Letters, span: tuple[int, int]) -> tuple[bool, bool, int]:
    """Return the sort key of a find: a whole cell first ("MSB"), then whole words, then whatever comes first."""
    start, end = span
    return span not in letters.wholes, not (_is_edge(letters, start) and _is_edge(letters, end)), start


def _is_edge(letters: _Letters, at: int) -> bool:
    """Tell whether a word begins or ends at a place in a page's letters."""
    if not 0 < at < len(letters.text):
        return True
    before, after = letters.places[at - 1], letters.places[at]
    apart = before[0] != after[0] or after[1] - before[1] > 1
    return apart or not (letters.text[at - 1].isalnum() and letters.text[at].isalnum())


def _spans(letters: _Letters, start: int, end: int) -> tuple[Span, ...]:
    """Return a run of letters as one span a block."""
    spans: list[Span] = []
    for block, offset in letters.places[start:end]:
        if spans and spans[-1].block == block:
            spans[-1] = Span(block, spans[-1].start, offset + 1)
        else:
            spans.append(Span(block, offset, offset + 1))
    return tuple(spans)
