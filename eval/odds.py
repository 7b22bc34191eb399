"""Fitting log-odds by named signs, for German and for the other languages, and telling what they are worth."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from eval.resampling import bootstrap
from eval.table import Rows, with_interval
from index.heldout import folds_of
from index.regression import fit_logistic

FOLDS = 6
_GERMAN = "de"
_ALL, _GERMAN_ONES, _OTHERS = "all but gold", "all but gold, German", "all but gold, other languages"
_GOLD = "gold"  # how the names of sources begin that are gold questions


@dataclass(frozen=True, slots=True)
class Told:
    """A question with what it tells, by name, and whether that is so which is fitted.

    `source` says where it comes from; `is_ruled` what the rules alone make of it, for telling what the odds add.
    """

    language: str
    source: str
    is_so: bool
    tells: dict[str, float]
    is_ruled: bool = False

    @property
    def is_german(self) -> bool:
        """Tell which of the two regressions it belongs to."""
        return self.language == _GERMAN


@dataclass(frozen=True, slots=True)
class Regression:
    """Weights by name and the bias of the log-odds."""

    weights: dict[str, float]
    bias: float

    def odds(self, tells: dict[str, float]) -> float:
        """Return the log-odds that it is so."""
        return self.bias + sum(self.weights[name] * value for name, value in tells.items())


Counts = Callable[[str], float]  # as how many questions one of a source counts


def as_one(_: str) -> float:
    """Return that a question counts as one, whatever its source."""
    return 1.0


def fit(told: Sequence[Told], counts: Counts = as_one) -> tuple[Regression, Regression]:
    """Return the regression for German and that for the other languages."""
    german, others = ([one for one in told if one.is_german is side] for side in (True, False))
    return _fit(german, counts), _fit(others, counts)


def _fit(told: Sequence[Told], counts: Counts) -> Regression:
    """Return one regression; names that are the same everywhere get no weight."""
    names = list(told[0].tells)
    rows = np.asarray([[one.tells[name] for name in names] for one in told])
    mean, scale = rows.mean(0), np.maximum(rows.std(0), 1e-6)
    weights, bias = fit_logistic(
        (rows - mean) / scale, [one.is_so for one in told], [counts(one.source) for one in told]
    )
    plain = weights / scale
    return Regression(dict(zip(names, plain.round(3).tolist(), strict=True)), round(float(bias - plain @ mean), 3))


def held_out(told: Sequence[Told], counts: Counts = as_one) -> list[float]:
    """Return each question's log-odds under regressions that were fitted without a sixth of the questions, and it."""
    fold = folds_of(len(told), FOLDS).tolist()
    fitted = [fit([one for one, n in zip(told, fold, strict=True) if n != k], counts) for k in range(FOLDS)]
    return [fitted[n][0 if one.is_german else 1].odds(one.tells) for one, n in zip(told, fold, strict=True)]


def by_cut(told: Sequence[Told], shown: Callable[[int, float], bool], cuts: Sequence[float]) -> Rows:
    """Return for each source and cut how many questions are so and are not, and of both the share that is `shown`.

    `shown` says it of the question at a place in `told` and a cut.
    """
    rows: Rows = []
    for name, places in _groups(told).items():
        for cut in cuts:
            hits = [[float(shown(i, cut)) for i in places if told[i].is_so is side] for side in (True, False)]
            shares = [with_interval(bootstrap(side)) if side else "" for side in hits]
            rows.append((name, f"{cut:g}", *(str(len(side)) for side in hits), *shares))
    return rows


def _groups(told: Sequence[Told]) -> dict[str, list[int]]:
    """Return the places of each source's questions, then of all that are no gold, by language too."""
    groups: dict[str, list[int]] = {source: [] for source in sorted({one.source for one in told})}
    groups |= {_ALL: [], _GERMAN_ONES: [], _OTHERS: []}
    for i, one in enumerate(told):
        groups[one.source].append(i)
        if not one.source.startswith(_GOLD):
            groups[_ALL].append(i)
            groups[_GERMAN_ONES if one.is_german else _OTHERS].append(i)
    return groups


def lines_for_code(fitted: tuple[Regression, Regression]) -> str:
    """Return the fitted weights as the modules of the assistant have them."""
    german, others = fitted
    lines = [f'    "{name}": ({german.weights[name]:g}, {others.weights[name]:g}),' for name in german.weights]
    return "\n".join(["WEIGHTS = {", *lines, "}", f"BIAS = ({german.bias:g}, {others.bias:g})"])
