"""Adding up the sums that measures state: a year's apart from those in all, and only where a measure states one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.wording.texts import Texts
from corpus.types import AmountBasis, Measure


@dataclass(frozen=True, slots=True)
class Added:
    """What the sums of one kind come to, of which measures, and which state several so that none was counted."""

    basis: AmountBasis
    euros: float
    counted: tuple[str, ...]
    left_out: tuple[str, ...]


def added(measures: Sequence[Measure], basis: AmountBasis | None) -> list[Added]:
    """Return the sums of measures added up, of each kind by itself; `basis` None wants both kinds."""
    return [_of_kind(measures, kind) for kind in AmountBasis if basis in {None, kind}]


def _of_kind(measures: Sequence[Measure], kind: AmountBasis) -> Added:
    """Add up the sums of one kind."""
    stated = {m.number: [a.euros for a in m.funding.amounts if a.basis is kind] for m in measures}
    single = {number: amounts[0] for number, amounts in stated.items() if len(amounts) == 1}
    several = tuple(number for number, amounts in stated.items() if len(amounts) > 1)
    return Added(kind, sum(single.values()), tuple(single), several)


def said_sums(measures: Sequence[Measure], basis: AmountBasis | None, t: Texts) -> list[str]:
    """Say what sums come to, from how many measures, and that we have added them up; nothing without any."""
    said, sums = [], added(measures, basis)
    for each in sums:
        if each.counted:
            key, names = f"answer.added_{each.basis.value}", t.all_of(each.counted)
            said.append(t(key, n=len(each.counted), sum=t.euros(each.euros), numbers=names))
        if each.left_out:
            said.append(t("answer.added_without", numbers=t.all_of(each.left_out)))
    return [*said, t("answer.added_note")] if any(each.counted for each in sums) else said
