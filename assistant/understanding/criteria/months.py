"""Reading in which month of any year something starts or ends ("Welche enden in einem Juli?")."""

from __future__ import annotations

import re

from assistant.selection.filters import NO_CRITERIA, Filters
from assistant.understanding.criteria import timewords as tw
from assistant.understanding.text.found import Found, found
from assistant.understanding.text.words import Words, folded
from corpus.dates import MONTHS, SEASONS, find_dates
from index.features import fold

_NAMES = MONTHS | {"jänner": 1, "feber": 2}
_TIMES = {name: (number,) for name, number in _NAMES.items()} | {
    name: tuple((month - 1) % 12 + 1 for month in range(first, last + 1)) for name, (first, last) in SEASONS.items()
}
_NAME = "|".join(_TIMES)
_OF_ANY_YEAR = re.compile(
    rf"\b(?:(?P<any>in einem|in irgendeinem|irgendeinem|jeweils im|jeweils in einem|immer im|immer in einem|jeden|stets im|im Monat)\s)?"
    rf"(?:(?:Anfang|Mitte|Ende)\s)?(?P<first>{_NAME})s?(?P<more>(?:\s?(?:,|und|oder|bzw\.?|/)\s?(?:im\s|in einem\s)?(?:{_NAME}))*)(?!\w|\s['’]?\d|\s(?:diese|letzte|vorige|nächste))",
    re.IGNORECASE,
)
_MAY_BE_A_MONTH = frozenset(fold(name)[:3] for name in _TIMES)
_OF_ONE_YEAR = re.compile(  # "diesen Dezember", "im Juli dieses Jahres"
    r"\b(?:diese[nmrs]?|nächste[nmrs]?|kommende[nmrs]?|letzte[nmrs]?|vorige[nmrs]?|vergangene[nmrs]?)\s(?:\w+\s)?$",
    re.IGNORECASE,
)
_WHICHEVER = folded(
    """egal welches jahr, egal in welchem jahr, egal welchen jahres, egal welchem jahr, gleich welches jahr, gleich in welchem jahr, gleich welchen jahres, ganz gleich welches jahr, jedes jahr, jeden jahres, eines jahres, irgendeines jahres,
    irgendein jahr, irgendwelchen jahres, beliebigen jahres, beliebiges jahr, unabhängig vom jahr, jahr egal, jahr spielt keine rolle, jahr ist egal, jeweils, immer"""
)
_PARTS = re.compile(r"\bund\b(?=.*\b(?:end|aus|auf|start|beginn|los|an)\w*)|[;:?]", re.IGNORECASE)


def read_months(words: Words) -> Found:
    """Read in which months of any year something starts or ends; a month beside a year is another criterion."""
    if not any(word[:3] in _MAY_BE_A_MONTH for word in words.words):
        return Found()
    own = words.unshared()
    has_year, is_any = bool(find_dates(own.raw)), own.has_any(_WHICHEVER)
    filters = NO_CRITERIA
    for match in _OF_ANY_YEAR.finditer(own.raw):
        if (has_year and not (is_any or match["any"])) or _OF_ONE_YEAR.search(own.raw[: match.start()]):
            continue
        around = f"{_PARTS.split(own.raw[: match.start()])[-1]} {_PARTS.split(own.raw[match.end() :])[0]}"
        numbers = tuple(
            dict.fromkeys(number for name in re.findall(_NAME, match[0].lower()) for number in _TIMES[name])
        )
        said = _said(Words.of(around), numbers) or _said(Words.of(own.raw.replace(match[0], " ")), numbers)
        if said:
            own.take_text(match[0])
            own.take_any(_WHICHEVER + tw.STARTS + tw.ENDS)
            filters = filters.joined(said)
    return found(filters, own) if filters else Found()


def _said(part: Words, months: tuple[int, ...]) -> Filters:
    """Return what a part of a question says to happen in its months; nothing where it says neither start nor end."""
    if part.has_any(tw.STARTS):
        return Filters(start_months=months)
    return Filters(end_months=months) if part.has_any(tw.ENDS) else NO_CRITERIA
