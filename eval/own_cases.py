"""Fitting what tells a question for a verdict on the own case from one that the report answers, though told alike.

What is fitted is used in assistant/owning.py (WEIGHTS, BIAS); a person puts it there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from assistant import Assistant
from assistant.owning import speaks_of_somebody, told_of_own
from assistant.ranking import ranked
from assistant.types import Kind, Reason
from eval.resampling import bootstrap
from eval.runs import AS_OF
from eval.table import Rows, with_interval
from eval.types import GoldQuestion
from index.bank import load_bank
from index.heldout import folds_of
from index.regression import fit_logistic
from index.types import Ranking, ToldCase
from index.wording import own_odds

_FOLDS = 6
_GOLD_COUNTS = 10.0  # as so many told cases each gold question counts: there are few, and they draw the line
_SETTLED, _SETTLED_COUNTS = "settled", 0.3  # files of questions that a sentence settles, where the line is finest
_GERMAN = "de"
_CUTS = (0.5, 1.0, 1.5, 2.0, 2.5, 3.0)

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Told:
    """A question with what it tells of an own case, by name, and whether it is one; `source` says where it comes from."""

    text: str
    language: str
    source: str
    is_own: bool
    tells: dict[str, float]

    @property
    def is_german(self) -> bool:
        """Tell which of the two regressions it belongs to."""
        return self.language == _GERMAN


def of_cases(assistant: Assistant, by_author: Mapping[str, Sequence[ToldCase]]) -> Iterator[Told]:
    """Yield the told cases, the wording of each judged by those of other folds."""
    cases = [(author, case) for author, told in by_author.items() for case in told]
    fold = folds_of(len(cases), _FOLDS)
    bank = load_bank()
    for k in range(_FOLDS):
        known = [case for (_, case), n in zip(cases, fold.tolist(), strict=True) if n != k]
        held = [entry for entry, n in zip(cases, fold.tolist(), strict=True) if n == k]
        odds = own_odds(bank, known, [case.text for _, case in held]).tolist()
        for (author, case), wording in zip(held, odds, strict=True):
            if tells := _tells(assistant, [case.text], wording):
                yield Told(case.text, case.language, author, case.is_own, tells)


def of_gold(assistant: Assistant, questions: Sequence[GoldQuestion]) -> Iterator[Told]:
    """Yield gold questions that are own cases or that the report answers; none of them taught the wording."""
    for question in questions:
        is_own = question.reason is Reason.OWN_CASE
        if question.expects_refusal and not is_own:
            continue
        if tells := _tells(assistant, [*question.context, question.question]):
            yield Told(question.question, question.language, f"gold, {question.kind}", is_own, tells)


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


@dataclass(frozen=True, slots=True)
class Regression:
    """Weights by name and the bias of the log-odds of an own case."""

    weights: dict[str, float]
    bias: float

    def odds(self, tells: dict[str, float]) -> float:
        """Return the log-odds of an own case."""
        return self.bias + sum(self.weights[name] * value for name, value in tells.items())


def fit(told: Sequence[Told]) -> tuple[Regression, Regression]:
    """Return the regression for German and that for the other languages, of questions that speak of somebody."""
    known = [one for one in told if speaks_of_somebody(one.tells)]
    return _fit([one for one in known if one.is_german]), _fit([one for one in known if not one.is_german])


def _fit(told: Sequence[Told]) -> Regression:
    """Return one regression; names that are the same everywhere get no weight."""
    names = list(told[0].tells)
    rows = np.asarray([[one.tells[name] for name in names] for one in told])
    mean, scale = rows.mean(0), np.maximum(rows.std(0), 1e-6)
    counts = [_count(one.source) for one in told]
    weights, bias = fit_logistic((rows - mean) / scale, [one.is_own for one in told], counts)
    plain = weights / scale
    return Regression(dict(zip(names, plain.round(3).tolist(), strict=True)), round(float(bias - plain @ mean), 3))


def _count(source: str) -> float:
    """Return as how many told cases a question of a source counts."""
    if source.startswith(_SETTLED):
        return _SETTLED_COUNTS
    return _GOLD_COUNTS if source.startswith("gold") else 1.0


def held_out(told: Sequence[Told]) -> list[float]:
    """Return each question's log-odds under regressions that were fitted without a sixth of the questions, and it."""
    fold = folds_of(len(told), _FOLDS).tolist()
    fitted = [fit([one for one, n in zip(told, fold, strict=True) if n != k]) for k in range(_FOLDS)]
    return [
        fitted[n][0 if one.is_german else 1].odds(one.tells) if speaks_of_somebody(one.tells) else float("-inf")
        for one, n in zip(told, fold, strict=True)
    ]


def by_cut(told: Sequence[Told], odds: Sequence[float]) -> tuple[Rows, tuple[str, ...]]:
    """Return for each source and cut the share of own cases above it and that of the other questions, with the headings."""
    groups = {source: [source] for source in sorted({one.source for one in told})}
    groups |= {"all told cases": [s for s in groups if not s.startswith("gold")]}
    rows: Rows = []
    for name, sources in groups.items():
        for cut in _CUTS:
            above = {
                is_own: [
                    float(odd >= cut)
                    for one, odd in zip(told, odds, strict=True)
                    if one.source in sources and one.is_own is is_own
                ]
                for is_own in (True, False)
            }
            shown = [with_interval(bootstrap(hits)) if hits else "" for hits in above.values()]
            rows.append((name, f"{cut:g}", *(str(len(hits)) for hits in above.values()), *shown))
    return rows, ("questions of", "cut", "own", "others", "own told", "others refused")


def lines_for_code(fitted: tuple[Regression, Regression]) -> str:
    """Return the fitted weights as assistant/owning.py has them."""
    german, others = fitted
    lines = [f'    "{name}": ({german.weights[name]:g}, {others.weights[name]:g}),' for name in german.weights]
    return "\n".join(["WEIGHTS = {", *lines, "}", f"BIAS = ({german.bias:g}, {others.bias:g})"])
