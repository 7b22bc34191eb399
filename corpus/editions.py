"""Comparing two editions of the report: new, vanished and ended measures, and the cells that changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz

from corpus.periods import has_ended
from corpus.types import FieldName, Measure, PagedText, Report
from corpus.verifying import compact

SAME_TITLE = 85.0  # percent of letters by which a measure of another edition is the same one
_LABELS = {FieldName.TITEL: "Titel", FieldName.BESCHREIBUNG: "Beschreibung"}


@dataclass(frozen=True, slots=True)
class Change:
    """A field that reads differently; None where the edition has no such row."""

    field: FieldName
    label: str
    old: PagedText | None
    new: PagedText | None


@dataclass(frozen=True, slots=True)
class Pair:
    """A measure of both editions, what changed in it, and whether its time ran out between them."""

    old: Measure
    new: Measure
    changes: tuple[Change, ...]
    has_ended: bool

    @property
    def is_renumbered(self) -> bool:
        """Tell whether the measure has another number in the new edition."""
        return self.old.number != self.new.number


@dataclass(frozen=True, slots=True)
class Difference:
    """What the new edition has, lacks and says differently; measures in the order of their edition."""

    old: Report
    new: Report
    added: tuple[Measure, ...]
    vanished: tuple[Measure, ...]
    pairs: tuple[Pair, ...]

    @property
    def changed(self) -> tuple[Pair, ...]:
        """Return the measures of both editions that read differently or have another number."""
        return tuple(pair for pair in self.pairs if pair.changes or pair.is_renumbered)

    @property
    def ended(self) -> tuple[Pair, ...]:
        """Return the measures of both editions whose time ran out between them."""
        return tuple(pair for pair in self.pairs if pair.has_ended)


def compare_editions(old: Report, new: Report, as_of: date) -> Difference:
    """Return how the new edition differs from the old one; measures are found again by title.

    Ended is what is over as of the date by the new edition, and was not when the old one was published.
    """
    before = date.fromisoformat(f"{old.published}-01") if old.published else date.min
    partners = partners_of(old.measures, new.measures)
    by_number = {measure.number: measure for measure in old.measures}
    found = set(partners.values())
    pairs = (
        _pair(by_number[partners[measure.number]], measure, before, as_of)
        for measure in new.measures
        if measure.number in partners
    )
    return Difference(
        old,
        new,
        tuple(measure for measure in new.measures if measure.number not in partners),
        tuple(measure for measure in old.measures if measure.number not in found),
        tuple(pairs),
    )


def partners_of(old: Sequence[Measure], new: Sequence[Measure]) -> Mapping[str, str]:
    """Return the old number of each new one that is the same measure; one to one, the most alike first.

    Of titles that are equally alike, those with the same number belong together: twins keep their places.
    """
    alike = [
        (-score, before.number != after.number, i, j, before.number, after.number)
        for i, before in enumerate(old)
        for j, after in enumerate(new)
        if (score := likeness(before.title.text, after.title.text)) >= SAME_TITLE
    ]
    partners: dict[str, str] = {}
    taken: set[str] = set()
    for *_, before_number, after_number in sorted(alike):
        if after_number not in partners and before_number not in taken:
            partners[after_number] = before_number
            taken.add(before_number)
    return partners


def likeness(title: str, other: str) -> float:
    """Return how alike two titles are, in percent of their letters; case does not count."""
    return fuzz.ratio(title.casefold(), other.casefold())


def same_measure(number: str, title: str, measures: Iterable[Measure]) -> str | None:
    """Return the number of the measure with that title, best the one with the same number; None where there is none."""
    alike = [(likeness(measure.title.text, title), measure.number == number, measure.number) for measure in measures]
    best, _, found = max(alike, default=(0.0, False, ""))
    return found if best >= SAME_TITLE else None


def _pair(old: Measure, new: Measure, since: date, as_of: date) -> Pair:
    """Return a measure of both editions with its changes, and whether its time ran out between the two dates."""
    return Pair(old, new, tuple(_changes(old, new)), has_ended(new, as_of) and not has_ended(old, since))


def _changes(before: Measure, after: Measure) -> Iterable[Change]:
    """Yield the fields that read differently; white space and hyphens at line ends do not count."""
    for field in FieldName:
        old, new = _text_of(before, field), _text_of(after, field)
        if compact(old.text if old else "") != compact(new.text if new else "") or (old is None) != (new is None):
            yield Change(field, _label(before, after, field), old, new)


def _text_of(measure: Measure, field: FieldName) -> PagedText | None:
    """Return a measure's words under a field, None where it has no such row."""
    if field is FieldName.TITEL:
        return measure.title
    if field is FieldName.BESCHREIBUNG:
        return measure.description
    cell = measure.cell(field)
    return cell.body if cell else None


def _label(before: Measure, after: Measure, field: FieldName) -> str:
    """Return what the newer edition, or else the older one, prints before the row."""
    cells = [cell.label for measure in (after, before) if (cell := measure.cell(field))]
    return _LABELS.get(field) or cells[0]
