"""Printed page numbers and running headers: finding them on a PDF's pages and taking them out of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Protocol, TypeVar

from corpus.labels import is_label_part, label_at
from corpus.sections import is_measure_heading
from corpus.types import Line

_NUMBER = re.compile(r"(?:seite|s\.|-|–|\|)?\s*(\d{1,4})\s*(?:(?:von|/|\|)\s*\d{1,4}|-|–)?$", re.IGNORECASE)
_RUNNING_SHARE = 0.6  # a line at the edge of this share of the pages is a running header
_MIN_PAGES = 3  # fewer pages do not show what repeats
_SAME_HEIGHT = 4.0  # points within which a running header stands on every page
_EDGE = 2  # how many lines at the top and the bottom may be headers or numbers


class Placed(Protocol):
    """A line with a height on its page (points from the bottom)."""

    @property
    def text(self) -> str:
        """Return its words."""

    @property
    def y(self) -> float:
        """Return its height."""


L = TypeVar("L", bound=Placed)


def number_pages(pages: Sequence[Sequence[L]], labels: Sequence[str] | None) -> tuple[list[int], list[list[L]]]:
    """Return each page's number, and its lines without numbers and running headers.

    Numbers printed at the edge of most pages count; else the PDF's labels; else the pages' places.
    """
    offset = _printed_offset(pages)
    places = range(1, len(pages) + 1)
    numbers = [place + offset for place in places] if offset is not None else _labelled(labels, len(pages))
    running = _running(pages)
    kept = [
        [line for line in lines if not _is_edge_matter(line, lines, number, running)]
        for lines, number in zip(pages, numbers, strict=True)
    ]
    return numbers, kept


def _edges(lines: Sequence[L]) -> list[L]:
    """Return the lines at the top and the bottom of a page."""
    by_height = sorted(lines, key=lambda line: line.y)
    return by_height if len(by_height) <= 2 * _EDGE else [*by_height[:_EDGE], *by_height[-_EDGE:]]


def _candidates(lines: Sequence[L]) -> set[int]:
    """Return the numbers that may be the page's printed one."""
    return {number for line in _edges(lines) if (number := _number(line.text)) is not None}


def _number(text: str) -> int | None:
    """Return the page number that a line consists of, or ends with after a bar ("Bericht | 17")."""
    match = _NUMBER.match(text.rsplit("|", 1)[-1].strip())
    return int(match.group(1)) if match else None


def _printed_offset(pages: Sequence[Sequence[L]]) -> int | None:
    """Return number minus place where most pages that show a number agree on it, else None."""
    votes: Counter[int] = Counter()
    showing = 0
    for i, lines in enumerate(pages):
        found = _candidates(lines)
        showing += bool(found)
        votes.update({number - (i + 1) for number in found})
    if not votes:
        return None
    offset, count = votes.most_common(1)[0]
    enough = count >= min(_MIN_PAGES, len(pages)) and count * 2 > showing
    return offset if enough else None


def _labelled(labels: Sequence[str] | None, count: int) -> list[int]:
    """Return the decimal page labels, counting back over the pages before the first one; else the places."""
    decimal = [i for i, label in enumerate(labels or ()) if label.isdigit()]
    if not decimal or labels is None:
        return list(range(1, count + 1))
    first = decimal[0]
    numbers = [int(labels[first]) - (first - i) for i in range(first)]
    for i in range(first, count):
        label = labels[i] if i < len(labels) else ""
        numbers.append(int(label) if label.isdigit() else numbers[-1] + 1)
    return numbers


Pattern = tuple[str, int]


def _pattern(line: Placed) -> Pattern:
    """Return the line with its digits alike, and its height: running headers repeat in both."""
    return re.sub(r"\d+", "#", line.text), round(line.y / _SAME_HEIGHT)


def _running(pages: Sequence[Sequence[L]]) -> frozenset[Pattern]:
    """Return the patterns of lines that stand at the edge of most pages."""
    if len(pages) < _MIN_PAGES:
        return frozenset()
    seen: Counter[Pattern] = Counter()
    for lines in pages:
        seen.update({_pattern(line) for line in _edges(lines)})
    return frozenset(p for p, n in seen.items() if n >= _RUNNING_SHARE * len(pages) and p[0].strip("#-–| "))


def _is_edge_matter(line: L, lines: Sequence[L], number: int, running: frozenset[Pattern]) -> bool:
    """Tell whether the line is the page's number or a running header."""
    if not any(line is edge for edge in _edges(lines)):
        return False
    if _number(line.text) == number:
        return True
    return _pattern(line) in running and not _is_of_a_measure(line.text)


def _is_of_a_measure(text: str) -> bool:
    """Tell whether the line is a measure's heading or row: in forms these repeat at the same height on every page."""
    return is_measure_heading(text) or is_label_part(text) or label_at((Line(text, 0),), 0) is not None
