"""Checking that a quote is the report's own words on its page, independently of how the records were made."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain

from corpus.marks import mark_spans as mark_spans  # named here too: a quote is marked where its check looks for it
from corpus.marks import without_marks
from corpus.types import Quote, Report

PAGES = 3  # a quote may go on over page breaks
_PASSED_OVER = re.compile(r"[\s\u00ad-]+")
_REMEMBERED = 10_000  # quotes whose check is kept; a report has some thousand


class QuoteChecker:
    """Looks quotes up in the pages as printed; white space, hyphens and footnote marks do not count."""

    def __init__(self, report: Report) -> None:
        """Keep the pages by printed number, and the footnote numbers of each."""
        self._pages = {page.number: page for page in report.pages}
        self._notes: dict[int, frozenset[int]] = {}
        footnotes = (*(m.footnotes for m in report.measures), *(p.footnotes for p in report.parts))
        for note in chain.from_iterable(footnotes):
            self._notes[note.page] = self._notes.get(note.page, frozenset()) | {note.number}
        self._compact = lru_cache(maxsize=None)(self._compact_page)
        self.holds = lru_cache(maxsize=_REMEMBERED)(self._holds)

    def _holds(self, quote: Quote) -> bool:
        """Tell whether the quote starts on its page and stands there word for word."""
        wanted = compact(quote.text)
        if not wanted or quote.page not in self._pages:
            return False
        first = self._compact(quote.page)
        following = "".join(self._compact(quote.page + i) for i in range(1, PAGES))
        place = (first + following).find(wanted)
        return 0 <= place < len(first)

    def _compact_page(self, number: int) -> str:
        """Return a page's letters in one string, without footnote marks; empty where there is no such page."""
        page = self._pages.get(number)
        if page is None:
            return ""
        return compact(without_marks("\n".join(line.text for line in page.lines), self._notes.get(number, ())))


def compact(text: str) -> str:
    """Return the text without white space and hyphens."""
    return _PASSED_OVER.sub("", text)


def compact_offsets(text: str, notes: frozenset[int] = frozenset()) -> list[int]:
    """Return the offsets of the letters that `compact` keeps, those of footnote marks left out."""
    marks = {i for start, end in mark_spans(text, notes) for i in range(start, end)}
    return [i for i, letter in enumerate(text) if i not in marks and not _PASSED_OVER.match(letter)]
