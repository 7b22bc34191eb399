"""Bounds on what a measure counts: its posts, and the months from its stated start to its stated end."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.types import Measure, Period, PeriodKind

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Bound:
    """A bound on a number; where it is strict, the number itself does not count."""

    least: float | None = None
    most: float | None = None
    strict: bool = False

    def holds(self, value: float) -> bool:
        """Tell whether a number lies within the bound."""
        above = self.least is None or (value > self.least if self.strict else value >= self.least)
        below = self.most is None or (value < self.most if self.strict else value <= self.most)
        return above and below

    def to_dict(self) -> dict[str, float | bool | None]:
        """Return the bound as plain data."""
        return {"least": self.least, "most": self.most, "strict": self.strict}


def has_posts(measure: Measure, bound: Bound) -> bool:
    """Tell whether a measure's means name so many posts."""
    posts = measure.funding.posts
    return posts is not None and bound.holds(posts)


def lasts(measure: Measure, months: Bound) -> bool:
    """Tell whether one of a measure's periods, stated with start and end, lasts so many months.

    07/2023 to 07/2026 is three years and 37 months to people: it is neither longer nor shorter than three years.
    """
    enough = all if months.strict else any
    lengths = (_lengths_of(period) for period in measure.periods)
    return any(enough(map(months.holds, each)) for each in lengths if each)


def _lengths_of(period: Period) -> tuple[int, ...]:
    """Return the months that a period may be said to last; nothing without a start or an end."""
    if period.limited_years:
        return (_MONTHS * period.limited_years,)
    if period.kind is not PeriodKind.SPAN or period.start is None or period.end is None:
        return ()
    touched = _MONTHS * (period.end.year - period.start.year) + period.end.month - period.start.month + 1
    is_same = period.start.month == period.end.month and touched > _MONTHS
    return (touched - 1, touched) if is_same else (touched,)
