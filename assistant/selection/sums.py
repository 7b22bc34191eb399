"""Comparing the sums that measures state, for one year or in all."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assistant.selection.bounds import Bound
from corpus.types import Amount, AmountBasis, Measure, Period, PeriodKind


@dataclass(frozen=True, slots=True)
class Sum:
    """A bound on stated amounts in euros; `basis` None accepts any amount as stated."""

    least: float | None = None
    most: float | None = None
    strict: bool = True
    basis: AmountBasis | None = None


class Extreme(StrEnum):
    """Which of comparable sums is asked for."""

    LARGEST = "largest"
    SMALLEST = "smallest"


def within(amount: Amount, bound: Sum, periods: tuple[Period, ...]) -> bool:
    """Tell whether a stated amount lies within the bound.

    Asked per year, a total over a period stated in full years counts divided by them.
    """
    euros = amount.euros
    if bound.basis is AmountBasis.PER_YEAR and amount.basis is AmountBasis.TOTAL:
        years = full_years(periods)
        if years is None:
            return False
        euros /= years
    elif bound.basis is AmountBasis.TOTAL and amount.basis is AmountBasis.PER_YEAR:
        return False
    return Bound(bound.least, bound.most, bound.strict).holds(euros)


def comparable_sum(measure: Measure, basis: AmountBasis | None, extreme: Extreme) -> float | None:
    """Return a measure's largest or smallest sum in euros of one kind; totals unless sums a year are asked for.

    A total over a period in full years counts a year divided by them; what has no sum of that kind has None.
    """
    years = full_years(measure.periods)
    wanted = basis or AmountBasis.TOTAL
    sums = [a.euros for a in measure.funding.amounts if a.basis is wanted]
    if wanted is AmountBasis.PER_YEAR and years:
        sums += [a.euros / years for a in measure.funding.amounts if a.basis is AmountBasis.TOTAL]
    pick = max if extreme is Extreme.LARGEST else min
    return pick(sums, default=None)


def utmost_sum(measure: Measure, basis: AmountBasis | None, extreme: Extreme, *, posts: bool) -> float | None:
    """Return what a measure is compared by: its posts where these are meant, else its sum; None without one."""
    return measure.funding.posts if posts else comparable_sum(measure, basis, extreme)


def full_years(periods: tuple[Period, ...]) -> int | None:
    """Return how many full years the one stated period has; None where that is not a whole number."""
    if len(periods) != 1 or periods[0].kind is not PeriodKind.SPAN:
        return None
    start, end = periods[0].start, periods[0].end
    if start is None or end is None:
        return None
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    return months // 12 if months % 12 == 0 and months else None
