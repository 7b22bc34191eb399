"""Printed page numbers and running headers: finding them on a PDF's pages and taking them out of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from corpus.labels import is_label_part, label_at
from corpus.roman import NUMERAL, value_of
from corpus.sections import is_measure_heading
from corpus.types import Line

_FRAME = r"(?:seite|s\.|-|–|\|)?\s*({0})\s*(?:(?:von|/|\|)\s*(?:{0})|-|–)?$"
_NUMBER = re.compile(_FRAME.format(r"\d{1,4}"), re.IGNORECASE)
_ROMAN = re.compile(_FRAME.format(NUMERAL), re.IGNORECASE)
_BEFORE_WORDS = re.compile(r"(?:seite )?(\d{1,4})(?: ?(?:von|/) ?\d{1,4})? (?=\D)", re.IGNORECASE)
_BEHIND_WORDS = re.compile(r"\D (?:seite )?(\d{1,4})(?: ?(?:von|/) ?\d{1,4})?$", re.IGNORECASE)
_RUNNING_SHARE = 0.6  # a line at the edge of this share of the pages is a running header
_BAND_SHARE = 0.5  # where this share of the lines repeats at a height, headers of chapters stand there
_NEAR = 6  # heights, which are some 24 points
_MIN_PAGES = 3  # fewer pages do not show what repeats
_SAME_HEIGHT = 4.0  # points within which a running header stands on every page
_EDGE = 2  # how many lines at the top and the bottom may be headers or numbers
_DEEP_EDGE = 4  # where headers of two sides are set in two lines


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

    Numbers printed at the edge of most pages count, alone or beside a running header, or in Roman numerals;
    else the PDF's labels; else the pages' places.
    """
    roman = _printed_offset(pages, _roman_numbers)
    offsets = (_printed_offset(pages, _numbers), _printed_offset(pages, _numbers_beside), roman)
    offset = next((offset for offset in offsets if offset is not None), None)
    places = range(1, len(pages) + 1)
    numbers = [place + offset for place in places] if offset is not None else _labelled(labels, len(pages))
    running, bands = _running(pages), _bands(pages, numbers)
    kept = []
    for place, lines in enumerate(pages, start=1):
        printed = [(_numbers, numbers[place - 1]), *([(_roman_numbers, place + roman)] if roman is not None else [])]
        matter = [line for line in _edges(lines) if _is_edge_matter(line, printed, running)]
        matter += [line for line in _edges(lines, _DEEP_EDGE) if _is_in_band(line, bands)]
        kept.append([line for line in lines if line not in matter])
    return numbers, kept


def _edges(lines: Sequence[L], depth: int = _EDGE) -> list[L]:
    """Return the lines at the top and the bottom of a page."""
    by_height = sorted(lines, key=lambda line: line.y)
    return by_height if len(by_height) <= 2 * depth else [*by_height[:depth], *by_height[-depth:]]


Numbers = Callable[[str], set[int]]  # the numbers that a line may give its page


def _numbers(text: str) -> set[int]:
    """Return the page number that a line consists of, or has at its end of a bar ("Bericht | 17", "17 | Bericht")."""
    matches = (_NUMBER.match(part.strip()) for part in (text.split("|", 1)[0], text.rsplit("|", 1)[-1]))
    return {int(match[1]) for match in matches if match}


def _roman_numbers(text: str) -> set[int]:
    """Return the page number that a line consists of in Roman numerals ("iv", "Seite IV")."""
    match = _ROMAN.match(text.strip())
    return {value_of(match[1])} if match else set()


def _numbers_beside(text: str) -> set[int]:
    """Return the page numbers that may stand beside a running header ("Bericht 2026 Seite 17 von 90", "17 Bericht")."""
    return {int(match[1]) for match in (_BEFORE_WORDS.match(text), _BEHIND_WORDS.search(text)) if match}


def _printed_offset(pages: Sequence[Sequence[L]], numbers: Numbers) -> int | None:
    """Return number minus place where most pages that show a number agree on it, else None."""
    votes: Counter[int] = Counter()
    showing = 0
    for i, lines in enumerate(pages):
        found = {number for line in _edges(lines) for number in numbers(line.text)}
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


def _bands(pages: Sequence[Sequence[L]], numbers: Sequence[int]) -> frozenset[int]:
    """Return the heights at which headers stand that change with the chapter: most of them repeat on other pages.

    Near them a longer one may stand in two lines.
    """
    if len(pages) < _MIN_PAGES:
        return frozenset()
    named = [
        [(_named(line, number), line) for line in _edges(p, _DEEP_EDGE)]
        for p, number in zip(pages, numbers, strict=True)
    ]
    seen = Counter(pattern for edges in named for pattern in {pattern for pattern, _ in edges})
    total, repeated = Counter[int](), Counter[int]()
    for (text, height), count in seen.items():
        total[height] += count if _has_letter(text) else 0
    for lines, edges in zip(pages, named, strict=True):
        again = {pattern for pattern, line in edges if _stands_again(line, lines, seen[pattern])}
        repeated.update(height for _, height in again)
    sure = {h for h, n in total.items() if n >= _RUNNING_SHARE * len(pages) and repeated[h] > _BAND_SHARE * n}
    near = {
        h for h, n in total.items() if repeated[h] > _BAND_SHARE * n and any(abs(h - band) <= _NEAR for band in sure)
    }
    return frozenset(sure | near)


def _named(line: Placed, number: int) -> Pattern:
    """Return a line without its page's number, and its height; other figures count: long cells differ in them alone."""
    text = line.text if is_measure_heading(line.text) else re.sub(rf"\b{number}\b", "#", line.text)
    return text, _pattern(line)[1]


def _has_letter(text: str) -> bool:
    """Tell whether a line is more than a figure."""
    return any(letter.isalpha() for letter in text)


def _stands_again(line: Placed, lines: Sequence[L], count: int) -> bool:
    """Tell whether a line repeats: on several pages, or, outermost, a heading of a measure on its own page."""
    if is_measure_heading(line.text):
        outermost = line.y in {max(other.y for other in lines), min(other.y for other in lines)}
        below = [other.text for other in lines if other is not line and is_measure_heading(other.text)]
        return outermost and (count > 1 or any(line.text.startswith(text) for text in below))
    return count > 1 and _has_letter(line.text) and not _is_of_a_measure(line.text)


def _is_edge_matter(line: Placed, printed: Sequence[tuple[Numbers, int]], running: frozenset[Pattern]) -> bool:
    """Tell whether a line at the page's edge is its number or a running header."""
    if any(number in numbers(line.text) for numbers, number in printed):
        return True
    return _pattern(line) in running and not _is_of_a_measure(line.text)


def _is_in_band(line: Placed, bands: frozenset[int]) -> bool:
    """Tell whether a line at the page's edge stands where headers do; it may name the page's measure."""
    return _pattern(line)[1] in bands and (is_measure_heading(line.text) or not _is_of_a_measure(line.text))


def _is_of_a_measure(text: str) -> bool:
    """Tell whether the line is a measure's heading or row: in forms these repeat at the same height on every page."""
    return is_measure_heading(text) or is_label_part(text) or label_at((Line(text, 0),), 0) is not None
