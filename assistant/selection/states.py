"""A measure's state as of a date, and whether its stated time touches, starts or ends in a span."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any

from corpus.export import stated
from corpus.types import Measure, Period, PeriodKind, Precision

_MOST_OF_A_SEASON = 6  # months; what takes longer is a school year


class State(StrEnum):
    """What a measure's period says as of a date."""

    RUNNING = "running"
    ENDED = "ended"
    PLANNED = "planned"
    EVENT = "event"
    NOT_STATED = "not_stated"


@dataclass(frozen=True, slots=True)
class PeriodState:
    """A measure's period as of a date; start and end as finely as stated ("2026-07")."""

    state: State
    start: str | None
    end: str | None
    open_end: bool

    def to_dict(self) -> dict[str, Any]:
        """Return the period as plain data."""
        return {"state": self.state.value, "start": self.start, "end": self.end, "open_end": self.open_end}


@lru_cache(maxsize=1_024)  # of the measures of some reports on a day
def period_state(measure: Measure, as_of: date) -> PeriodState:
    """Return the measure's state; of several periods the earliest start and the latest end count."""
    periods = measure.periods
    starts = [p for p in periods if p.start]
    ends = [p for p in periods if p.end and p.kind is PeriodKind.SPAN]
    first = min(starts, key=_start, default=None)
    last = max(ends, key=_end, default=None)
    open_end = any(p.open_end for p in periods)
    return PeriodState(
        state=_state(periods, as_of),
        start=stated(first.start, first.start_precision) if first else None,
        end=stated(last.end, last.end_precision) if last and not open_end else None,
        open_end=open_end,
    )


def _start(period: Period) -> date:
    """Return the start of a period that has one."""
    return period.start or date.min


def _end(period: Period) -> date:
    """Return the end of a period that has one."""
    return period.end or date.max


def _state(periods: tuple[Period, ...], as_of: date) -> State:
    """Return the state that the periods together have."""
    if all(p.kind is PeriodKind.UNSTATED for p in periods):
        return State.NOT_STATED
    states = {_single_state(period, as_of) for period in periods}
    order = (State.RUNNING, State.PLANNED, State.EVENT, State.ENDED)
    return next(state for state in order if state in states)


def _single_state(period: Period, as_of: date) -> State:
    """Return one period's state."""
    if period.finished:
        return State.ENDED
    if period.start and period.start > as_of:
        return State.PLANNED
    if period.kind is PeriodKind.POINT:
        return State.EVENT
    if period.end and period.end < as_of:
        return State.ENDED
    return State.RUNNING


def touches(measure: Measure, first: date, last: date) -> bool:
    """Tell whether the stated time touches the span; a bare date or year only on that date or in that year."""
    return any(
        not p.finished and p.kind is not PeriodKind.UNSTATED and _start(p) <= last and _end(p) >= first
        for p in measure.periods
    )


def starts_in(measure: Measure, first: date, last: date) -> bool:
    """Tell whether a stated start lies in the span; a bare year starts with its January."""
    return any(p.start and first <= p.start <= last for p in measure.periods)


def ends_in(measure: Measure, first: date, last: date) -> bool:
    """Tell whether a stated end of a period lies in the span; a bare date is no end."""
    return any(p.end and p.kind is PeriodKind.SPAN and first <= p.end <= last for p in measure.periods)


def starts_in_month(measure: Measure, months: Sequence[int]) -> bool:
    """Tell whether a start that is stated to the month lies in one of these months of any year.

    A school year begins in August; of a quarter or a season all months must be meant.
    """
    return any(p.start and _is_within(p, p.start, p.start_precision, months) for p in measure.periods)


def ends_in_month(measure: Measure, months: Sequence[int]) -> bool:
    """Tell whether the end of a period that is stated to the month lies in one of these months of any year."""
    spans = (p for p in measure.periods if p.kind is PeriodKind.SPAN)
    return any(p.end and _is_within(p, p.end, p.end_precision, months) for p in spans)


def _is_within(period: Period, day: date, precision: Precision, months: Sequence[int]) -> bool:
    """Tell whether the start or end of a period lies in one of some months for all that is stated."""
    last = period.end if period.kind is PeriodKind.POINT and period.end else day
    is_season = day.year == last.year and last.month - day.month < _MOST_OF_A_SEASON
    touched = range(day.month, last.month + 1) if is_season else (day.month,)
    return precision is not Precision.YEAR and set(touched) <= set(months)


class Utmost(StrEnum):
    """Which of stated times is asked for; a measure without such a time is not compared."""

    EARLIEST_START = "earliest_start"
    LATEST_START = "latest_start"
    EARLIEST_END = "earliest_end"
    LATEST_END = "latest_end"
    LONGEST = "longest"
    SHORTEST = "shortest"


def utmost_value(measure: Measure, which: Utmost) -> int | None:
    """Return what a measure is compared by, the greatest being meant; None where the report does not state it.

    Starts and ends count as days; how long something takes, as days from a stated start to a stated end.
    """
    spans = [p for p in measure.periods if p.kind is PeriodKind.SPAN]
    starts = [p.start.toordinal() for p in measure.periods if p.start]
    ends = [p.end.toordinal() for p in spans if p.end]
    lengths = [(p.end - p.start).days for p in spans if p.start and p.end]
    values = {
        Utmost.EARLIEST_START: [-day for day in starts],
        Utmost.LATEST_START: starts,
        Utmost.EARLIEST_END: [-day for day in ends],
        Utmost.LATEST_END: ends,
        Utmost.LONGEST: lengths,
        Utmost.SHORTEST: [-days for days in lengths],
    }
    return max(values[which], default=None)
