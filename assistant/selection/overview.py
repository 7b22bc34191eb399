"""All measures side by side: selected, counted by criterion, and put in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from assistant.selection.filters import Filters
from assistant.selection.states import PeriodState, State, period_state
from corpus.types import Measure, Report
from index.features import fold

_STATE_ORDER = (
    State.RUNNING,
    State.PLANNED,
    State.EVENT,
    State.ENDED,
    State.NOT_STATED,
)  # what one can still use first


class Order(StrEnum):
    """What the measures are put in order by."""

    NUMBER = "number"
    TITLE = "title"
    STATE = "state"
    START = "start"
    MINISTRY = "ministry"
    MONEY = "money"


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """A measure with its state as of a date."""

    measure: Measure
    period: PeriodState


@dataclass(frozen=True, slots=True)
class Counts:
    """How many measures each choice would leave, with the choices of the other groups as they are."""

    clusters: dict[str, int]
    ministries: dict[str, int]
    states: dict[State, int]
    any_state: int
    site: int
    amount: int


def overview_rows(
    report: Report, filters: Filters, as_of: date, *, order: Order = Order.NUMBER, descending: bool = False
) -> list[OverviewRow]:
    """Return the measures that meet the criteria, in order; what lacks the value comes last, ties as in the report."""
    rows = [OverviewRow(m, period_state(m, as_of)) for m in filters.select(report.measures, as_of)]
    if order is Order.NUMBER:
        return rows[::-1] if descending else rows
    key = _KEYS[order]
    stated = [row for row in rows if key(row) is not None]
    missing = [row for row in rows if key(row) is None]
    return sorted(stated, key=key, reverse=descending) + missing


def count_choices(report: Report, filters: Filters, as_of: date, among: Sequence[Measure] | None = None) -> Counts:
    """Count what each choice of a group would leave of some measures, or of all; the group's own choices left aside."""
    known = report.measures if among is None else among

    def left(chosen: Filters) -> list[Measure]:
        """Return the measures that other choices leave."""
        return chosen.select(known, as_of)

    in_states = left(replace(filters, state=None))
    return Counts(
        clusters=_each(
            lambda m: (m.cluster,), left(replace(filters, clusters=())), [c.number for c in report.clusters]
        ),
        ministries=_each(lambda m: m.ministries, left(replace(filters, ministries=())), ministries_in_use(report)),
        states=Counter(period_state(m, as_of).state for m in in_states),
        any_state=len(in_states),
        site=len(left(replace(filters, site=True))),
        amount=len(left(replace(filters, amount=True))),
    )


def ministries_in_use(report: Report) -> list[str]:
    """Return the abbreviations that the measures name, in the order of the report's own table, others behind."""
    used = {short for measure in report.measures for short in measure.ministries}
    listed = [ministry.abbreviation for ministry in report.ministries if ministry.abbreviation in used]
    return [*listed, *sorted(used - set(listed))]


def _each(values: Callable[[Measure], Sequence[str]], measures: list[Measure], names: list[str]) -> dict[str, int]:
    """Return how many of the measures have each value."""
    found = Counter(value for measure in measures for value in values(measure))
    return {name: found[name] for name in names}


def _largest_sum(row: OverviewRow) -> float | None:
    """Return the largest sum that a measure states, a year or in all."""
    return max((amount.euros for amount in row.measure.funding.amounts), default=None)


_KEYS: dict[Order, Callable[[OverviewRow], Any]] = {
    Order.TITLE: lambda row: fold(row.measure.title.text).strip(" #„\"'“"),
    Order.STATE: lambda row: _STATE_ORDER.index(row.period.state),
    Order.START: lambda row: row.period.start,
    Order.MINISTRY: lambda row: row.measure.ministries or None,
    Order.MONEY: _largest_sum,
}
