"""Normalising the row Beginn/Laufzeit (or Inkrafttreten) to periods."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date

from corpus.dates import Instant, find_dates
from corpus.types import EMPTY, Measure, Period, PeriodKind, Precision

_PERMANENT = re.compile(r"\b(?:fort)?laufend\b|\bdauerhaft\b|\bunbefristet\b", re.IGNORECASE)
_FINISHED = re.compile(r"\babgeschlossen\b|\bausgelaufen\b|\bbeendet\b", re.IGNORECASE)
_LIMITED = re.compile(r"\bbefrist\w*\sauf\s(\w+)\sjahre?\b", re.IGNORECASE)
_UNTIL = re.compile(
    r"(?:\bbis(?:\s(?:zum|zur|mind\.|mindestens|einschl\.|einschließlich|voraussichtlich|spätestens))*|[–-])\s*$",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\b(?:seit|ab)(?:\s(?:dem|der|zum|voraussichtlich))*\s*$", re.IGNORECASE)
_NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"], start=1
    )
} | {"eine": 1, "einem": 1, "einen": 1}


def parse_periods(text: str, *, is_entry_into_force: bool = False) -> tuple[Period, ...]:
    """Return the periods that a cell states; one of kind UNSTATED where it says nothing of a time."""
    if text in {"", EMPTY}:
        return (Period(PeriodKind.UNSTATED),)
    dates = find_dates(text)
    periods = _periods(text, dates) if dates else [Period(PeriodKind.UNSTATED)]
    if is_entry_into_force:
        return tuple(replace(p, kind=PeriodKind.POINT, end=p.end or p.start) for p in periods)
    return tuple(_with_words(text, period) for period in periods)


def has_ended(measure: Measure, day: date) -> bool:
    """Tell whether the time ended before the day, or is said to be over."""
    return any(p.finished for p in measure.periods) or (
        all(p.kind is PeriodKind.SPAN and p.end is not None and p.end < day for p in measure.periods)
    )


def _periods(text: str, dates: list[Instant]) -> list[Period]:
    """Read dates and the words between them as periods."""
    periods: list[Period] = []
    i = 0
    while i < len(dates):
        before = text[dates[i - 1].end if i else 0 : dates[i].begin]
        has_end = i + 1 < len(dates) and _UNTIL.search(text[dates[i].end : dates[i + 1].begin]) is not None
        if has_end:
            periods.append(_span(dates[i], dates[i + 1], _label(before)))
        elif not periods:
            periods.append(_single(dates[i:], before))
        i += 2 if has_end else 1
    if len(periods) == 1:
        return [replace(periods[0], label="")]
    return periods


def _span(start: Instant, end: Instant, label: str) -> Period:
    """Return the period from one date to another."""
    return Period(PeriodKind.SPAN, start.first, end.last, False, False, None, start.precision, end.precision, label)


def _single(dates: list[Instant], before: str) -> Period:
    """Return the period that begins with a date without an end beside it."""
    first = dates[0]
    if _UNTIL.search(before):
        return Period(PeriodKind.SPAN, None, first.last, end_precision=first.precision)
    if _SINCE.search(before):
        return Period(PeriodKind.SPAN, first.first, start_precision=first.precision)
    finer = next((other for other in dates[1:] if first.covers(other)), first)
    return Period(
        PeriodKind.POINT,
        finer.first,
        finer.last,
        start_precision=finer.precision,
        end_precision=finer.precision,
    )


def _label(before: str) -> str:
    """Return the name that stands before a period ("KAUSA 09/2022 bis …"), without linking words."""
    return _SINCE.sub("", before).strip(" ,;:()")


def _with_words(text: str, period: Period) -> Period:
    """Add what the cell says in words: limited to some years, permanent, finished."""
    if (match := _LIMITED.search(text)) and period.start:
        years = _NUMBER_WORDS.get(match.group(1).lower()) or int(re.sub(r"\D", "", match.group(1)) or 0)
        return _limited(period, years)
    if _PERMANENT.search(text):
        end = period.end if period.kind is PeriodKind.SPAN else None
        return replace(period, kind=PeriodKind.SPAN, end=end, permanent=True)
    if _FINISHED.search(text):
        return replace(period, kind=PeriodKind.SPAN, finished=True)
    return period


def _limited(period: Period, years: int) -> Period:
    """Return the period with the end that "Befristung auf N Jahre" gives: the same month, N years on."""
    assert period.start is not None
    year = period.start.year + years
    end = date(year, period.start.month, monthrange(year, period.start.month)[1])
    precision = Precision.MONTH if period.start_precision is not Precision.YEAR else Precision.YEAR
    return replace(period, kind=PeriodKind.SPAN, end=end, limited_years=years, end_precision=precision)
