"""What a list is selected by; each filter looks at the report's fields only."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from operator import attrgetter
from typing import Any

from assistant.selection.bounds import Bound, has_posts, lasts
from assistant.selection.holding import (
    enters_into_force,
    has_in_title,
    has_partner,
    has_site,
    has_source,
    site_is_planned,
    words_in,
)
from assistant.selection.states import (
    State,
    Utmost,
    ends_in,
    ends_in_month,
    period_state,
    starts_in,
    starts_in_month,
    touches,
    utmost_value,
)
from assistant.selection.sums import Extreme, Sum, utmost_sum, within
from corpus.periods import has_ended
from corpus.types import AmountBasis, FieldName, Measure

Test = Callable[[Measure], bool]

# How another criterion is meant, or what is to be done with what meets them: these choose no measure by themselves.
_MANNERS = frozenset({"ministry_mode", "every_source", "every_partner", "basis", "adds", "places"})


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
class Filters:
    """All criteria of a list; what is None or empty does not restrict. Criteria combine with AND.

    `either` holds criteria of which a measure meets one at least, `without` those of which it meets none. `adds` says
    that the sums of the measures are to be added up, which chooses none of them. `places` are how many of those with
    the utmost time or sum are meant.
    """

    clusters: tuple[str, ...] = ()
    ministries: tuple[str, ...] = ()
    ministry_mode: Mode = Mode.ANY
    least_ministries: int | None = None
    most_ministries: int | None = None
    state: State | None = None
    runs: Span | None = None
    starts: Span | None = None
    ends: Span | None = None
    start_months: tuple[int, ...] = ()
    end_months: tuple[int, ...] = ()
    ended: date | None = None
    permanent: bool | None = None
    open_end: bool = False
    limited_years: int | None = None
    limited: bool | None = None
    in_force: bool | None = None
    lasting: Bound | None = None
    utmost: Utmost | None = None
    places: int = 1
    sum: Sum | None = None
    amount: bool | None = None
    extreme: Extreme | None = None
    basis: AmountBasis | None = None
    adds: bool = False
    sources: tuple[str, ...] = ()
    every_source: bool = False
    posts: bool | None = None
    posts_number: Bound | None = None
    site: bool | None = None
    site_planned: bool | None = None
    host: str | None = None
    partners: tuple[str, ...] = ()
    every_partner: bool = False
    stated: tuple[FieldName, ...] = ()
    missing: tuple[FieldName, ...] = ()
    titled: tuple[str, ...] = ()
    either: tuple[Filters, ...] = ()
    without: tuple[Filters, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether anything restricts."""
        return bool(self.criteria())

    def criteria(self) -> tuple[str, ...]:
        """Return the names of the criteria that are set, without those that only say how another one is meant."""
        return tuple(name for name in self.names() if name not in _MANNERS)

    def to_dict(self) -> dict[str, Any]:
        """Return the set criteria as plain data."""
        return {name: _plain(getattr(self, name)) for name in self.names()}

    def joined(self, other: Filters) -> Filters:
        """Return these criteria with those that `other` sets; where both set one, that of `other`.

        What either of them leaves out is left out.
        """
        if other is NO_CRITERIA or not self.names():  # mostly nothing is found
            return self if other is NO_CRITERIA else other
        changes = {name: getattr(other, name) for name in other.names()}
        if not changes:
            return self
        if other.extreme or other.utmost:
            changes["places"] = other.places
        return replace(self, **(changes | {"without": tuple(dict.fromkeys(self.without + other.without))}))

    def only(self, name: str) -> Filters:
        """Return one criterion alone, meant as it is here."""
        return Filters(**{kept: getattr(self, kept) for kept in (name, *_MANNERS)})

    def dropping(self, names: Collection[str]) -> Filters:
        """Return the criteria without those of some names."""
        cleared: dict[str, Any] = {name: _DEFAULTS[name] for name in names if name in _DEFAULTS}
        return replace(self, **cleared)

    def names(self) -> tuple[str, ...]:
        """Return the names of the criteria that are set."""
        if self is NO_CRITERIA:
            return ()
        values = _VALUES(self)
        if values == _UNSET:
            return ()
        return tuple(name for name, value in zip(_DEFAULTS, values, strict=True) if value != _DEFAULTS[name])

    def select(self, measures: Sequence[Measure], as_of: date) -> list[Measure]:
        """Return the measures that meet all criteria; of comparable times or sums those with the utmost one."""
        tests = self._tests(as_of)
        kept = [measure for measure in measures if all(test(measure) for test in tests)]
        if which := self.utmost:
            values = {m.number: days for m in kept if (days := utmost_value(m, which)) is not None}
            kept = _foremost(kept, values, self.places)
        if self.extreme is None:
            return kept
        posts, which_sum = bool(self.posts), self.extreme
        sums = {m.number: v for m in kept if (v := utmost_sum(m, self.basis, which_sum, posts=posts)) is not None}
        sign = 1 if self.extreme is Extreme.LARGEST else -1
        return _foremost(kept, {number: sign * value for number, value in sums.items()}, self.places)

    def keeps(self, measure: Measure, as_of: date) -> bool:
        """Tell whether the measure meets all criteria."""
        return all(test(measure) for test in self._tests(as_of))

    def _tests(self, as_of: date) -> list[Test]:
        """Return one test a set criterion."""
        tests: list[Test] = []
        if self.clusters:
            tests.append(lambda m: m.cluster in self.clusters)
        tests += [*self._ministry_tests(), *self._time_tests(as_of), *self._money_tests(), *self._other_tests()]
        if self.either:
            tests.append(lambda m: any(each.keeps(m, as_of) for each in self.either))
        if self.without:
            tests.append(lambda m: not any(each.keeps(m, as_of) for each in self.without))
        return tests

    def _ministry_tests(self) -> list[Test]:
        """Return the tests on the ministries that a measure's Ressort names, and on how many they are."""
        tests: list[Test] = []
        if self.ministries:
            tests.append(lambda m: _named(m.ministries, self.ministries, self.ministry_mode))
        if (least := self.least_ministries) is not None:
            tests.append(lambda m: len(m.ministries) >= least)
        if (most := self.most_ministries) is not None:
            tests.append(lambda m: len(m.ministries) <= most)
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
        if months := self.start_months:
            tests.append(lambda m: starts_in_month(m, months))
        if in_months := self.end_months:
            tests.append(lambda m: ends_in_month(m, in_months))
        if day := self.ended:
            tests.append(lambda m: has_ended(m, day))
        if self.permanent is not None:
            tests.append(lambda m: any(p.permanent for p in m.periods) is self.permanent)
        if self.open_end:  # a bare date or an entry into force is no period, so that its end is not missing
            tests.append(lambda m: any(p.open_end for p in m.periods))
        if self.limited is not None:
            tests.append(lambda m: any(p.limited_years for p in m.periods) is self.limited)
        if self.limited_years:
            tests.append(lambda m: any(p.limited_years == self.limited_years for p in m.periods))
        if self.in_force is not None:
            tests.append(lambda m: enters_into_force(m) is self.in_force)
        if length := self.lasting:
            tests.append(lambda m: lasts(m, length))
        return tests

    def _money_tests(self) -> list[Test]:
        """Return the tests on the planned means."""
        tests: list[Test] = []
        if bound := self.sum:
            tests.append(lambda m: any(within(a, bound, m.periods) for a in m.funding.amounts))
        if self.amount is not None:
            tests.append(lambda m: self._has_amount(m) is self.amount)
        if self.sources:
            enough = all if self.every_source else any
            tests.append(lambda m: enough(has_source(m, source) for source in self.sources))
        if self.posts is not None:
            tests.append(lambda m: (m.funding.posts is not None) is self.posts)
        if number := self.posts_number:
            tests.append(lambda m: has_posts(m, number))
        return tests

    def _has_amount(self, measure: Measure) -> bool:
        """Tell whether a measure states an amount, of the kind asked for where one is."""
        return any(self.basis in {None, amount.basis} for amount in measure.funding.amounts)

    def _other_tests(self) -> list[Test]:
        """Return the tests on web site, partners, and cells with or without words."""
        tests: list[Test] = []
        if self.site is not None:
            tests.append(lambda m: has_site(m) is self.site)
        if self.site_planned is not None:
            tests.append(lambda m: site_is_planned(m) is self.site_planned)
        if host := self.host:
            tests.append(lambda m: host in words_in(m, FieldName.INTERNET).lower())
        if self.partners:
            enough = all if self.every_partner else any
            tests.append(lambda m: enough(has_partner(m, name) for name in self.partners))
        tests += [lambda m, n=name: m.stated(n) is not None for name in self.stated]  # type: ignore[misc]
        tests += [lambda m, n=name: m.stated(n) is None for name in self.missing]  # type: ignore[misc]
        if self.titled:
            tests.append(lambda m: any(has_in_title(m, words) for words in self.titled))
        return tests


def _foremost(measures: Sequence[Measure], values: Mapping[str, float], places: int) -> list[Measure]:
    """Return the measures with the greatest values, as many as there are places; of equal ones all or none."""
    last = min(sorted(values.values(), reverse=True)[:places], default=0)
    return [measure for measure in measures if measure.number in values and values[measure.number] >= last]


def _plain(value: Any) -> Any:
    """Return a criterion's value for JSON."""
    if isinstance(value, Span | Bound | Filters):
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


_DEFAULTS = {criterion.name: criterion.default for criterion in fields(Filters)}  # looked up with every question
_UNSET = tuple(_DEFAULTS.values())
_VALUES = attrgetter(*_DEFAULTS)
NO_CRITERIA = Filters()  # kept once: most of what reads criteria finds none
