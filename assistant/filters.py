"""What a list is selected by; each filter looks at the report's fields only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any

from assistant.states import State, ends_in, has_ended, period_state, starts_in, touches
from corpus.types import Amount, AmountBasis, FieldName, Measure, Period, PeriodKind
from index.features import fold

Test = Callable[[Measure], bool]

_PLANNED_SITE = (
    "geplant",
    "wird derzeit erstellt",
    "wird erstellt",
    "in vorbereitung",
    "in arbeit",
    "website steht ab",
)
_EU_FUNDS = ("ESF", "EFRE", "JTF", "EU")
_FEDERAL = ("Bund", "BMBF", "GRW")


class Mode(StrEnum):
    """How several ministries are meant."""

    ANY = "any"
    ALL = "all"
    ONLY = "only"


@dataclass(frozen=True, slots=True)
class Span:
    """A span of days, both ends included."""

    first: date
    last: date

    def to_dict(self) -> list[str]:
        """Return the span as plain data."""
        return [self.first.isoformat(), self.last.isoformat()]


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


@dataclass(frozen=True, slots=True)
class Filters:
    """All criteria of a list; what is None or empty does not restrict. Criteria combine with AND."""

    clusters: tuple[str, ...] = ()
    ministries: tuple[str, ...] = ()
    ministry_mode: Mode = Mode.ANY
    ministry_count: int | None = None
    shared: bool | None = None
    state: State | None = None
    runs: Span | None = None
    starts: Span | None = None
    ends: Span | None = None
    ended: date | None = None
    permanent: bool | None = None
    limited_years: int | None = None
    limited: bool | None = None
    sum: Sum | None = None
    amount: bool | None = None
    extreme: Extreme | None = None
    basis: AmountBasis | None = None
    sources: tuple[str, ...] = ()
    posts: bool | None = None
    site: bool | None = None
    site_planned: bool | None = None
    host: str | None = None
    partners: tuple[str, ...] = ()
    stated: tuple[FieldName, ...] = ()
    missing: tuple[FieldName, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether anything restricts."""
        return bool(set(self.names()) - {"ministry_mode"})

    def to_dict(self) -> dict[str, Any]:
        """Return the set criteria as plain data."""
        return {name: _plain(getattr(self, name)) for name in self.names()}

    def joined(self, other: Filters) -> Filters:
        """Return these criteria with those that `other` sets; where both set one, that of `other`."""
        return replace(self, **{name: getattr(other, name) for name in other.names()})

    def names(self) -> tuple[str, ...]:
        """Return the names of the criteria that are set."""
        return tuple(f.name for f in fields(self) if getattr(self, f.name) != f.default)

    def select(self, measures: Sequence[Measure], as_of: date) -> list[Measure]:
        """Return the measures that meet all criteria; of comparable sums those with the largest or smallest one."""
        kept = [measure for measure in measures if self.keeps(measure, as_of)]
        if self.extreme is None:
            return kept
        sums = {m.number: value for m in kept if (value := comparable_sum(m, self.basis, self.extreme)) is not None}
        best = max(sums.values(), default=0.0) if self.extreme is Extreme.LARGEST else min(sums.values(), default=0.0)
        return [measure for measure in kept if sums.get(measure.number) == best]

    def keeps(self, measure: Measure, as_of: date) -> bool:
        """Tell whether the measure meets all criteria."""
        return all(test(measure) for test in self._tests(as_of))

    def _tests(self, as_of: date) -> list[Test]:
        """Return one test a set criterion."""
        tests: list[Test] = []
        if self.clusters:
            tests.append(lambda m: m.cluster in self.clusters)
        if self.ministries:
            tests.append(lambda m: _named(m.ministries, self.ministries, self.ministry_mode))
        if self.ministry_count is not None:
            tests.append(lambda m: len(m.ministries) == self.ministry_count)
        if self.shared is not None:
            tests.append(lambda m: (len(m.ministries) > 1) is self.shared)
        tests += self._time_tests(as_of)
        tests += self._money_tests()
        tests += self._other_tests()
        return tests

    def _time_tests(self, as_of: date) -> list[Test]:
        """Return the tests on periods."""
        tests: list[Test] = []
        if self.state:
            tests.append(lambda m: period_state(m, as_of).state is self.state)
        if span := self.runs:
            tests.append(lambda m: touches(m, span.first, span.last))
        if start := self.starts:
            tests.append(lambda m: starts_in(m, start.first, start.last))
        if end := self.ends:
            tests.append(lambda m: ends_in(m, end.first, end.last))
        if day := self.ended:
            tests.append(lambda m: has_ended(m, day))
        if self.permanent is not None:
            tests.append(lambda m: any(p.permanent for p in m.periods) is self.permanent)
        if self.limited is not None:
            tests.append(lambda m: any(p.limited_years for p in m.periods) is self.limited)
        if self.limited_years:
            tests.append(lambda m: any(p.limited_years == self.limited_years for p in m.periods))
        return tests

    def _money_tests(self) -> list[Test]:
        """Return the tests on the planned means."""
        tests: list[Test] = []
        if bound := self.sum:
            tests.append(lambda m: any(_within(a, bound, m.periods) for a in m.funding.amounts))
        if self.amount is not None:
            tests.append(lambda m: any(_is_of(a, self.basis) for a in m.funding.amounts) is self.amount)
        if self.sources:
            tests.append(lambda m: any(_has_source(m, source) for source in self.sources))
        if self.posts is not None:
            tests.append(lambda m: (m.funding.posts is not None) is self.posts)
        return tests

    def _other_tests(self) -> list[Test]:
        """Return the tests on web site, partners, and cells with or without words."""
        tests: list[Test] = []
        if self.site is not None:
            tests.append(lambda m: has_site(m) is self.site)
        if self.site_planned is not None:
            tests.append(lambda m: site_is_planned(m) is self.site_planned)
        if host := self.host:
            tests.append(lambda m: host in _cell(m, FieldName.INTERNET).lower())
        if self.partners:
            tests.append(lambda m: any(has_partner(m, name) for name in self.partners))
        tests += [lambda m, n=name: m.stated(n) is not None for name in self.stated]  # type: ignore[misc]
        tests += [lambda m, n=name: m.stated(n) is None for name in self.missing]  # type: ignore[misc]
        return tests


def _plain(value: Any) -> Any:
    """Return a criterion's value for JSON."""
    if isinstance(value, Span):
        return value.to_dict()
    if isinstance(value, Sum):
        return {"least": value.least, "most": value.most, "basis": value.basis.value if value.basis else None}
    if isinstance(value, tuple):
        return [_plain(entry) for entry in value]
    if isinstance(value, StrEnum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def _named(found: tuple[str, ...], wanted: tuple[str, ...], mode: Mode) -> bool:
    """Tell whether a Ressort cell names the wanted ministries in the wanted way."""
    if mode is Mode.ALL:
        return set(wanted) <= set(found)
    if mode is Mode.ONLY:
        return len(found) == 1 and found[0] in wanted
    return bool(set(wanted) & set(found))


def _is_of(amount: Amount, basis: AmountBasis | None) -> bool:
    """Tell whether an amount is stated a year or in total, as asked; any is where nothing is asked."""
    return basis is None or amount.basis is basis


def _within(amount: Amount, bound: Sum, periods: tuple[Period, ...]) -> bool:
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
    above = bound.least is None or (euros > bound.least if bound.strict else euros >= bound.least)
    below = bound.most is None or (euros < bound.most if bound.strict else euros <= bound.most)
    return above and below


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


def full_years(periods: tuple[Period, ...]) -> int | None:
    """Return how many full years the one stated period has; None where that is not a whole number."""
    if len(periods) != 1 or periods[0].kind is not PeriodKind.SPAN:
        return None
    start, end = periods[0].start, periods[0].end
    if start is None or end is None:
        return None
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    return months // 12 if months % 12 == 0 and months else None


def _has_source(measure: Measure, source: str) -> bool:
    """Tell whether the planned means name a source; "EU" stands for any European fund, "Bund" for federal money."""
    named = measure.funding.sources
    group = {"EU": _EU_FUNDS, "Bund": _FEDERAL}.get(source, (source,))
    return any(name in named for name in group)


def _cell(measure: Measure, name: FieldName) -> str:
    """Return a cell's words, nothing where it is empty or missing."""
    cell = measure.stated(name)
    return cell.text if cell else ""


def has_site(measure: Measure) -> bool:
    """Tell whether the report names an address or a page; a planned one is none."""
    text = _cell(measure, FieldName.INTERNET)
    has_address = "://" in text or "www." in text
    return bool(text) and (has_address or not site_is_planned(measure))


def site_is_planned(measure: Measure) -> bool:
    """Tell whether the report says that a web site is planned or being made."""
    text = _cell(measure, FieldName.INTERNET).lower()
    return any(words in text for words in _PLANNED_SITE)


# Groups of partners that people name, and how the report names their members.
PARTNER_GROUPS: dict[str, tuple[str, ...]] = {
    "kammern": ("kammer", "ihk", "hwk"),
    "hochschulen": ("hochschul", "universitaet", "fachhochschule"),
    "jobcenter": ("jobcenter", "gemeinsamen einrichtungen", "kommunalen traeger", "kommunaler traeger"),
    "arbeitsagentur": ("arbeitsagentur", "bundesagentur", "regionaldirektion", "agenturen fuer arbeit"),
}


def has_partner(measure: Measure, name: str) -> bool:
    """Tell whether the cell Partner names a partner, or a member of the group of that name."""
    text = fold(_cell(measure, FieldName.PARTNER))
    return any(member in text for member in PARTNER_GROUPS.get(name, (fold(name),)))
