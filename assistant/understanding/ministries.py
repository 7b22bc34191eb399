"""Reading which ministries a list is asked for, by whatever name, and how several are meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from assistant.filters import Filters, Mode
from assistant.understanding.words import Words, folded
from corpus.types import Ministry
from index.features import fold

_ONLY = folded(
    "allein, alleine, alleinig*, im alleingang, ausschließlich, ganz allein, nur das, nur beim, ohne andere*"
)
_SHARED = folded(
    """mit anderem ministerium, mit anderen ministerien, mit einem anderen ministerium, mit anderen ressorts, mehrere ministerien,
    mehreren ministerien, mehrere ressorts, mehreren ressorts, ressortübergreifend*, nicht allein, nicht alleine"""
)
_COUNTED = re.compile(r"\b(zwei|drei|vier) (?:\w+ )?(?:Ministerien|Ressorts)", re.IGNORECASE)
_COUNTS = {"zwei": 2, "drei": 3, "vier": 4}
_SINGLE = folded(
    "einem einzigen ministerium, einzigen ressort, einem ministerium allein, nur ein ministerium, nur einem ministerium, nur ein ressort"
)
_BOTH = folded("gemeinsam, zusammen, sowohl, beide, beiden, gemeinschaftlich*, und zugleich")
_NAMING = 2  # subjects of a ministry in its official order that name it ("Kinder, Jugend")
_HALVED = re.compile(r"\b\w+- und \w+(?:ministerium|ressort)\w*", re.IGNORECASE)  # "Kinder- und Jugendministerium"


def read_ministries(words: Words, ministries: Sequence[Ministry], filters: Filters) -> Filters:
    """Read ministries by abbreviation, official or everyday name, and how several are meant."""
    found: dict[str, int] = {}
    for ministry in ministries:
        place = _place_of(words, ministry)
        if place is not None:
            found[ministry.abbreviation] = place
    if words.take_any(_SINGLE):
        filters = replace(filters, ministry_count=1)
    elif words.take_any(_SHARED):
        words.take_any(_BOTH)
        filters = replace(filters, shared=True)
    elif match := _COUNTED.search(words.raw):
        words.take_text(match.group())
        filters = replace(filters, ministry_count=_COUNTS[match.group(1).lower()])
    if not found:
        return filters
    ordered = tuple(sorted(found, key=lambda name: found[name]))
    mode = Mode.ANY
    if words.take_any(_ONLY):
        mode = Mode.ONLY
    elif len(ordered) > 1 and (words.take_any(_BOTH) or words.find("oder") is None):
        mode = Mode.ALL
    for match in _HALVED.finditer(words.raw):
        words.take_text(match.group())
    words.take_any(
        folded("ministerium*, ressort*, zuständig*, verantwort*, federführ*, beteilig*, haus, hauses, zeichnet")
    )
    return replace(filters, ministries=ordered, ministry_mode=mode)


def _place_of(words: Words, ministry: Ministry) -> int | None:
    """Return where a ministry is named, and mark that as understood."""
    if re.search(rf"\b{re.escape(ministry.abbreviation)}\b", words.raw) or (
        len(ministry.abbreviation) > 2 and fold(ministry.abbreviation) in words.words
    ):
        place = words.find(fold(ministry.abbreviation))
        if place not in words.taken:
            words.take(fold(ministry.abbreviation))
            return place
    if places := words.places_of(_patterns(ministry)):
        words.take_any(_patterns(ministry))
        return min(places)
    return _first_half(words, ministry)


@cache
def _patterns(ministry: Ministry) -> tuple[str, ...]:
    """Return the phrases by which a ministry is named."""
    subjects = ministry.name.removeprefix("Ministerium für ")
    begin = " ".join(subjects.replace(",", "").split()[:_NAMING]) if subjects.count(",") else subjects
    ressorts = (name.replace("ministerium", "ressort") for name in ministry.everyday if name.endswith("ministerium"))
    names = (ministry.name, subjects, begin, *ministry.everyday, *ressorts)
    return tuple(fold(name).replace(",", "") + "*" for name in names)


@cache
def _halves(ministry: Ministry) -> tuple[str, ...]:
    """Return what stands before "ministerium" in a ministry's everyday names."""
    return tuple(fold(name).removesuffix("ministerium") for name in ministry.everyday if name.endswith("ministerium"))


def _first_half(words: Words, ministry: Ministry) -> int | None:
    """Return where a ministry is named by the first half of "Wirtschafts- und Arbeitsministerium"."""
    place = next((found for half in _halves(ministry) if (found := words.find(half)) is not None), None)
    if place is None or not any(word.endswith("ministerium") for word in words.words[place + 1 : place + 4]):
        return None
    words.taken.add(place)
    return place
