"""Where the measures' periods lie in time: bars and dots for a picture, each with the same in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from assistant.selection.overview import OverviewRow
from assistant.web.speaking import t
from corpus.export import stated
from corpus.types import Period, PeriodKind

WIDTH = 1_000  # units from the first day of the axis to the last
_BEFORE, _AFTER = 6, 1  # years around the day that the axis shows at least and, before it, at most
_LEAST = 4  # units; a bar of some days can still be seen


@dataclass(frozen=True, slots=True)
class Bar:
    """A period in units of the axis; `open_end` lasts beyond what is stated, `point` is a single mark."""

    start: float
    width: float
    open_end: bool = False
    point: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A measure with its bars and what they show in words."""

    row: OverviewRow
    bars: tuple[Bar, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Axis:
    """Whole years from `first` to `last`."""

    first: int
    last: int

    @classmethod
    def of(cls, periods: Iterable[Period], day: date) -> Axis:
        """Return the years that show the periods around a day; what began long before it starts at the edge."""
        held = [period for period in periods if period.kind is not PeriodKind.UNSTATED]
        starts = [period.start.year for period in held if period.start]
        ends = [period.end.year for period in held if period.end]
        return cls(max(min(starts, default=day.year), day.year - _BEFORE), max([day.year + _AFTER, *ends]))

    @property
    def years(self) -> range:
        """Return the years."""
        return range(self.first, self.last + 1)

    def at(self, day: date) -> float:
        """Return a day's place, at the edge where it lies outside."""
        first, end = date(self.first, 1, 1), date(self.last + 1, 1, 1)
        share = (day - first).days / (end - first).days
        return round(WIDTH * min(1.0, max(0.0, share)), 1)


def timeline(rows: Sequence[OverviewRow], day: date) -> tuple[Axis, list[Line]]:
    """Return the axis, and each measure's bars on it."""
    axis = Axis.of((period for row in rows for period in row.measure.periods), day)
    return axis, [Line(row, tuple(_bars(row, axis)), _words(row)) for row in rows]


def _bars(row: OverviewRow, axis: Axis) -> Iterable[Bar]:
    """Yield a bar for each stated period of a measure."""
    for period in row.measure.periods:
        if period.kind is PeriodKind.UNSTATED or period.finished:
            continue
        start = axis.at(period.start) if period.start else 0.0
        if period.kind is PeriodKind.POINT:
            yield Bar(start, 0.0, point=True)
            continue
        # The last day belongs to the period, so the bar ends where the next day begins.
        end = axis.at(period.end + timedelta(days=1)) if period.end else float(WIDTH)
        width = max(round(end - start, 1), float(_LEAST))
        yield Bar(min(start, WIDTH - width), width, open_end=period.open_end)


def _words(row: OverviewRow) -> str:
    """Return what the bars of a measure show."""
    return "; ".join(dict.fromkeys(_period_words(period) for period in row.measure.periods)) or t("pictures.no_time")


def _period_words(period: Period) -> str:
    """Return a period in words."""
    if period.finished:
        return t("pictures.over")
    if period.kind is PeriodKind.UNSTATED:
        return t("pictures.no_time")
    start = _german(stated(period.start, period.start_precision))
    if period.kind is PeriodKind.POINT:
        return t("pictures.at", start=start)
    if period.end:
        return t("pictures.from_to", start=start, end=_german(stated(period.end, period.end_precision)))
    return t("pictures.from_on", start=start) if start else t("pictures.runs_on")


def _german(day: str | None) -> str:
    """Return a day, month or year given as "2024-08-01" as Germans write it: "01.08.2024", "08/2024", "2024"."""
    parts = (day or "").split("-")[::-1]
    return "/".join(parts) if len(parts) == 2 else ".".join(parts)
