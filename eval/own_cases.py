"""Fitting what tells a question for a verdict on the own case from one that the report answers, though told alike.

What is fitted is used in assistant/judging/owning.py (WEIGHTS, BIAS); a person puts it there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from assistant import Assistant
from assistant.finding.ranking import ranked
from assistant.judging.owning import speaks_of_somebody, told_of_own
from assistant.types import Kind, Reason
from eval import odds
from eval.odds import FOLDS, Regression, Told
from eval.runs import AS_OF
from eval.table import Rows
from eval.types import GoldQuestion
from index.bank import load_bank
from index.heldout import folds_of
from index.types import Ranking, ToldCase
from index.wording import own_odds

HEADINGS = ("questions of", "cut", "own", "others", "own told", "others refused")
_GOLD_COUNTS = 10.0  # as so many told cases each gold question counts: there are few, and they draw the line
_SETTLED, _SETTLED_COUNTS = "settled", 0.3  # files of questions that a sentence settles, where the line is finest
_CUTS = (0.5, 1.0, 1.5, 2.0, 2.5, 3.0)


def of_cases(assistant: Assistant, by_author: Mapping[str, Sequence[ToldCase]]) -> Iterator[Told]:
    """Yield the told cases, the wording of each judged by those of other folds."""
    cases = [(author, case) for author, told in by_author.items() for case in told]
    fold = folds_of(len(cases), FOLDS)
    bank = load_bank()
    for k in range(FOLDS):
        known = [case for (_, case), n in zip(cases, fold.tolist(), strict=True) if n != k]
        held = [entry for entry, n in zip(cases, fold.tolist(), strict=True) if n == k]
        by_wording = own_odds(bank, known, [case.text for _, case in held]).tolist()
        for (author, case), wording in zip(held, by_wording, strict=True):
            if tells := _tells(assistant, [case.text], wording):
                yield Told(case.language, author, case.is_own, tells)


def of_gold(assistant: Assistant, questions: Sequence[GoldQuestion]) -> Iterator[Told]:
    """Yield gold questions that are own cases or that the report answers; none of them taught the wording."""
    for question in questions:
        is_own = question.reason is Reason.OWN_CASE
        if question.expects_refusal and not is_own:
            continue
        if tells := _tells(assistant, [*question.context, question.question]):
            yield Told(question.language, f"gold, {question.kind}", is_own, tells)


def _tells(assistant: Assistant, said: Sequence[str], wording: float | None = None) -> dict[str, float]:
    """Return what the last of several questions tells; nothing where it is answered without a search."""
    context = assistant.converse(said[:-1], as_of=AS_OF) if said[1:] else None
    asked = assistant.read(said[-1], as_of=AS_OF, context=context)
    if asked.reading.kind in (Kind.LIST, Kind.COMPARE):
        return {}
    ranking = ranked(assistant.index, asked, None)
    return told_of_own(asked.clean, asked.reading, ranking if wording is None else _with(ranking, wording))


def _with(ranking: Ranking, wording: float) -> Ranking:
    """Return a ranking with other odds of an own case by the wording."""
    return replace(ranking, features={**ranking.features, "own": wording})


def fit(told: Sequence[Told]) -> tuple[Regression, Regression]:
    """Return the regression for German and that for the other languages, of questions that speak of somebody."""
    return odds.fit([one for one in told if speaks_of_somebody(one.tells)], _count)


def _count(source: str) -> float:
    """Return as how many told cases a question of a source counts."""
    if source.startswith(_SETTLED):
        return _SETTLED_COUNTS
    return _GOLD_COUNTS if source.startswith("gold") else 1.0


def held_out(told: Sequence[Told]) -> list[float]:
    """Return each question's log-odds under regressions that have not seen it; one that speaks of nobody has none."""
    known = [i for i, one in enumerate(told) if speaks_of_somebody(one.tells)]
    found = [float("-inf")] * len(told)
    for i, odd in zip(known, odds.held_out([told[i] for i in known], _count), strict=True):
        found[i] = odd
    return found


def by_cut(told: Sequence[Told], found: Sequence[float]) -> Rows:
    """Return for each source and cut the share of own cases above it and that of the other questions."""
    return odds.by_cut(told, lambda i, cut: found[i] >= cut, _CUTS)
