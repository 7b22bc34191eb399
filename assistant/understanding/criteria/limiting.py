"""Reading whether something is limited to a number of years, limited at all, or on a permanent footing."""

from __future__ import annotations

import re

from assistant.selection.filters import NO_CRITERIA, Filters, Span
from assistant.understanding.criteria import timewords as tw
from assistant.understanding.criteria.clauses import LAST
from assistant.understanding.criteria.mentions import EVER, Mention
from assistant.understanding.text.numerals import numeral
from assistant.understanding.text.spoken import plain
from assistant.understanding.text.words import Words, folded

_YEARS_LONG = re.compile(
    r"\b(?:(?P<other>\w+) (?:Jahre? )?(?:oder|bzw\.?) )?(?P<years>\w+?)[ -]?(?:J(?:ah?|oh|oah|aoh)re?n?\b|jährig\w*)",
    re.IGNORECASE,
)  # "Johr" in dialects
_MOST_YEARS = 20  # a larger number before "Jahre" is no limit
_LEFT_OUT = r"\b(?:nicht|außer|ohne|keine|ausgenommen|bis auf)(?: (?:die|den|der|denen|diejenigen|jene[nr]?|alle[nr]?|solche[nr]?|Maßnahmen))*"
_LIMITED = r"(?:befristet|begrenzt|beschränkt)"
# "ohne die auf zwei Jahre befristeten"; Turkish denies behind ("zwei Jahr nicht befristet").
_NOT_SO_LONG = re.compile(
    rf"{_LEFT_OUT}(?: {_LIMITED}\w*)?(?: nicht)?(?: (?:auf|für|bis))?(?: nur)? (?:\w+ oder )?\w+[ -]?(?:Jahr|jährig)|Jahr\w* nicht {_LIMITED}",
    re.IGNORECASE,
)
_NOT_LIMITED = re.compile(rf"{_LEFT_OUT} {_LIMITED}en\b", re.IGNORECASE)


def read_limits(part: Words, whole: Words, own: Words, mention: Mention | None) -> Filters:
    """Read "befristet auf N Jahre" and a permanent footing."""
    if "weder" in whole.places and whole.has_any(tw.LIMITED) and whole.has_any(tw.PERMANENT):
        own.take_any(tw.LIMITED + tw.PERMANENT + tw.RUNS + folded("weder, noch"))
        return Filters(permanent=False, limited=False)
    is_denied = part.has_any(tw.LIMITED) and _NOT_SO_LONG.search(part.raw) is not None
    if is_denied and (numbers := _years_long(part, own)):
        own.take_any(tw.LIMITED + folded("jahre, jahr, jahren, nicht, ohne, außer"))
        return Filters(without=tuple(Filters(limited_years=number) for number in numbers))
    if part.has_any(tw.NOT_PERMANENT):
        own.take_any(tw.NOT_PERMANENT + tw.RUNS)
        return Filters(permanent=False)
    has_no_end = part.has_any(tw.OPEN_END)
    if part.has_any(tw.SAID_PERMANENT if has_no_end else tw.PERMANENT):
        own.take_any(tw.PERMANENT + tw.OPEN_END + tw.RUNS + folded("angelegt"))
        return Filters(permanent=True)
    if has_no_end:
        own.take_any(tw.OPEN_END + tw.RUNS + tw.ENDS)
        return Filters(open_end=True)
    is_fixed = part.has_any(tw.FIXED_END) or (
        whole.has_any(tw.FIXED_END) and not whole.has_any(tw.PERMANENT + tw.OPEN_END)
    )
    if mention is None and is_fixed:  # of "nur, was kein festes Enddatum hat" the first part says nothing
        own.take_any(tw.FIXED_END + tw.ENDS)
        return Filters(ends=Span(EVER, LAST))
    if not whole.has_any(tw.LIMITED):
        return NO_CRITERIA
    if numbers := _years_long(part, own):
        own.take_any(tw.LIMITED + folded("jahre, jahr, jahren, lang, angelegt, dauer"))
        each = tuple(Filters(limited_years=number) for number in numbers)
        return each[0] if len(each) == 1 else Filters(either=each)
    if mention is None and part.has_any(tw.LIMITED) and not _YEARS_LONG.search(whole.raw):
        own.take_any(tw.LIMITED + folded("zeitlich*"))
        return Filters(limited=_NOT_LIMITED.search(part.raw) is None)
    return NO_CRITERIA


def _years_long(part: Words, own: Words) -> tuple[int, ...]:
    """Return how many years something is limited to; several where one of them is meant ("zwei oder fünf Jahre")."""
    for match in _YEARS_LONG.finditer(part.raw):
        numbers = [_number(word) for word in (match["other"], match["years"]) if word]
        if all(0 < number <= _MOST_YEARS for number in numbers):
            own.take_text(match[0])
            return tuple(numbers)
    return ()


def _number(word: str) -> int:
    """Return a number in figures or words; 0 for another word."""
    return int(word) if word.isdigit() else int(numeral(plain(word)) or 0)
