"""The amounts that the report states, by ministry and cluster: marks for a picture, never a sum, and a table."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.selection.overview import ministries_in_use
from assistant.web.speaking import spoken, t
from corpus.types import Amount, AmountBasis, Measure, Report

_FIGURES = re.compile(r"\d{4,}")
_ROOM = 2  # steps between words that always have room beside one another
WIDTH = 1_000  # units from the smallest power of ten to the largest


@dataclass(frozen=True, slots=True)
class Mark:
    """A stated amount of a measure at its place on the scale."""

    measure: Measure
    amount: Amount
    place: float

    @property
    def is_yearly(self) -> bool:
        """Tell whether the amount is stated for a year."""
        return self.amount.basis is AmountBasis.PER_YEAR

    @property
    def basis(self) -> str:
        """Return in words what the amount covers."""
        if not self.is_yearly:
            return t("pictures.total")
        if self.amount.year:
            return t("pictures.in_year", year=str(self.amount.year))
        return (
            t("pictures.from_year", year=str(self.amount.from_year))
            if self.amount.from_year
            else t("pictures.per_year")
        )


@dataclass(frozen=True, slots=True)
class Group:
    """The amounts of one ministry or cluster, and the same in words."""

    name: str
    marks: tuple[Mark, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Scale:
    """Powers of ten from `first` to `last`, at equal distances."""

    first: int
    last: int

    @classmethod
    def of(cls, amounts: Iterable[Amount]) -> Scale:
        """Return the scale that holds the amounts."""
        sums = [amount.euros for amount in amounts if amount.euros > 0]
        first = math.floor(math.log10(min(sums, default=1)))
        return cls(first, max(first + 1, math.ceil(math.log10(max(sums, default=1)))))

    @property
    def ticks(self) -> list[str]:
        """Return the words at its lines; short forms without a word of thousands have their separators too."""
        words = [spoken().short_euros(10**n) for n in range(self.first, self.last + 1)]
        return [_FIGURES.sub(lambda figures: spoken().number(int(figures.group())), said) for said in words]

    @property
    def spare(self) -> frozenset[int]:
        """Return the places of the words that are left out where there is little room: every second from the last one."""
        return frozenset(range(self.last - self.first - 1, -1, -2)) if self.last - self.first > _ROOM else frozenset()

    def at(self, euros: float) -> float:
        """Return a sum's place."""
        share = (math.log10(max(euros, 1)) - self.first) / (self.last - self.first)
        return round(WIDTH * min(1.0, max(0.0, share)), 1)


@dataclass(frozen=True, slots=True)
class MoneyPicture:
    """Scale, groups and all marks of a report's amounts."""

    scale: Scale
    ministries: tuple[Group, ...]
    clusters: tuple[Group, ...]
    marks: tuple[Mark, ...]

    @property
    def measures(self) -> int:
        """Return how many measures state an amount."""
        return len({mark.measure.number for mark in self.marks})


def money_picture(report: Report) -> MoneyPicture:
    """Return the picture of a report's amounts."""
    scale = Scale.of(amount for measure in report.measures for amount in measure.funding.amounts)
    marks = tuple(Mark(m, amount, scale.at(amount.euros)) for m in report.measures for amount in m.funding.amounts)
    names = {ministry.abbreviation: f"{ministry.name} ({ministry.abbreviation})" for ministry in report.ministries}
    return MoneyPicture(
        scale,
        tuple(
            _group(names.get(short, short), [mark for mark in marks if short in mark.measure.ministries])
            for short in ministries_in_use(report)
        ),
        tuple(
            _group(f"{c.number}: {c.title}", [mark for mark in marks if mark.measure.cluster == c.number])
            for c in report.clusters
        ),
        marks,
    )


def _group(name: str, marks: Sequence[Mark]) -> Group:
    """Return a group with its words: how many amounts of each kind, the smallest and the largest of them."""
    yearly = _range([m for m in marks if m.is_yearly], "pictures.group_year")
    total = _range([m for m in marks if not m.is_yearly], "pictures.group_total")
    words = t("pictures.group_both", year=yearly, total=total) if yearly and total else yearly or total
    return Group(name, tuple(marks), words or t("pictures.group_none"))


def _range(marks: Sequence[Mark], key: str) -> str:
    """Return smallest and largest of some amounts in the report's words; nothing without any."""
    ordered = sorted(marks, key=lambda mark: mark.amount.euros)
    if not ordered:
        return ""
    return t(key, n=len(ordered), least=ordered[0].amount.text, most=ordered[-1].amount.text)
