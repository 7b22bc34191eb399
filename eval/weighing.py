"""Fitting the weights by which the sentence of a measure is chosen that answers a question of a fact.

What is fitted is used in index/within.py (WEIGHTS) and assistant/quotes/sentences.py (GAINS); a person puts it there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant import Assistant
from assistant.finding.ranking import of_one, ranked
from assistant.judging.coverage import content_words
from assistant.quotes.sentences import GAINS, signs_of
from assistant.understanding.rows.sought import Sought
from corpus.types import FieldName, Measure
from eval.metrics import holds
from eval.resampling import bootstrap
from eval.runs import AS_OF
from eval.table import Rows, with_interval
from eval.types import GoldQuestion
from index import Ranking, SearchIndex
from index.heldout import folds_of
from index.regression import fit_preferences
from index.within import WEIGHTS

SIGNS = (*WEIGHTS, *GAINS)  # in the order of a case's columns
_FOLDS = 20
_DIGITS = 2
_ASKED_FIELDS = {FieldName.BESCHREIBUNG}

Weights = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Case:
    """A question and the sentences of a measure that answers it.

    `signs` float64 (s, 9): a row a sentence, a column for each of SIGNS; `right` bool (s,): which sentences hold the
    answer.
    """

    id: str
    measure: str
    signs: NDArray[np.float64]
    right: NDArray[np.bool_]

    def is_right_first(self, weights: Weights) -> bool:
        """Tell whether the sentence that scores highest holds the answer; of equally good ones the first counts."""
        return bool(self.right[int(np.argmax(self.signs @ weights))])


@dataclass(frozen=True, slots=True)
class Fitting:
    """The fitted weights, and by a name of weights whether each case's first sentence is right under them."""

    weights: Weights
    hits: dict[str, list[float]]
    questions: int
    measures: int


def cases_of(assistant: Assistant, questions: Sequence[GoldQuestion]) -> Iterator[Case]:
    """Yield a case for each measure that answers a question of a fact in the description.

    Measures are left out whose sentences all hold the answer, or none of them, as are questions that only ask.
    """
    for question in questions:
        if set(question.fields) != _ASKED_FIELDS or question.expects_refusal:
            continue
        for number in sorted(question.best):
            ranking, sought = _as_asked(assistant, question, number)
            if not content_words(ranking.question):
                continue
            case = _case(assistant.index, question, assistant.report.measure(number), ranking, sought)
            if case.right.any() and not case.right.all():
                yield case


def _as_asked(assistant: Assistant, question: GoldQuestion, number: str) -> tuple[Ranking, Sought]:
    """Return what the assistant searches for among one measure, and what it seeks in its sentences."""
    day, index = question.as_of or AS_OF, assistant.index
    context = assistant.converse(question.context, as_of=day) if question.context else None
    asked = assistant.read(question.question, as_of=day, context=context)
    return of_one(index, asked, ranked(index, asked, (number,)), asked.reading.fields), asked.reading.sought


def _case(index: SearchIndex, question: GoldQuestion, measure: Measure, ranking: Ranking, sought: Sought) -> Case:
    """Return a measure's sentences with what speaks for each, and which of them hold the answer."""
    parts = index.within.parts(ranking.question, measure.number)
    sentences = [passage for passage, _ in parts]
    signs = signs_of(sentences, measure, ranking.question, sought)
    right = [any(holds([passage.text], answer) for answer in question.answers) for passage in sentences]
    rows = np.asarray([[*fits, *signs[passage.id]] for passage, fits in parts])
    return Case(question.id, measure.number, rows, np.asarray(right))


def fit(cases: Sequence[Case]) -> Weights:
    """Return weights of SIGNS, float64 (9,), whose words and vectors weigh together what those in use do."""
    differences = [_differences(case) for case in cases]
    shares = [np.full(len(pairs), 1 / len(pairs)) for pairs in differences]
    weights = fit_preferences(np.concatenate(differences), np.concatenate(shares))
    return np.asarray(weights * sum(WEIGHTS.values()) / np.abs(weights[: len(WEIGHTS)]).sum())


def _differences(case: Case) -> NDArray[np.float64]:
    """Return the signs of each right sentence less those of each wrong one, float64 (pairs, 9)."""
    right, wrong = case.signs[case.right], case.signs[~case.right]
    return np.asarray((right[:, None] - wrong[None]).reshape(-1, len(SIGNS)))


def held_out_hits(cases: Sequence[Case]) -> list[float]:
    """Return for each case whether its first sentence is right under weights fitted without any case of its measure."""
    measures = sorted({case.measure for case in cases})
    fold = dict(zip(measures, folds_of(len(measures), _FOLDS).tolist(), strict=True))
    fitted = {k: fit([case for case in cases if fold[case.measure] != k]) for k in set(fold.values())}
    return [float(case.is_right_first(fitted[fold[case.measure]])) for case in cases]


def weigh(cases: Sequence[Case]) -> Fitting:
    """Fit the weights, and compare them with those in use, with equal ones and with words or vectors alone.

    Raises ValueError where the cases are of fewer than two measures, so that none can be left out.
    """
    if len({case.measure for case in cases}) < 2:
        raise ValueError("the gold asks for no facts of this index's report; give the index of the report it is about")
    weights = fit(cases)
    compared = {
        "fitted, seen questions": weights,
        "in use, seen questions": in_use(),
        "all alike": np.ones(len(SIGNS)),
        "words only": _only("letters", "terms"),
        "vectors only": _only("cosine"),
    }
    hits = {name: [float(case.is_right_first(each)) for case in cases] for name, each in compared.items()}
    hits = {"fitted, measures left out": held_out_hits(cases)} | hits
    return Fitting(weights, hits, len({case.id for case in cases}), len({case.measure for case in cases}))


def in_use() -> Weights:
    """Return the weights that sentences are chosen by, float64 (9,)."""
    return np.asarray([*WEIGHTS.values(), *GAINS.values()])


def _only(*names: str) -> Weights:
    """Return weights that are one for these signs and zero for all others."""
    return np.asarray([float(name in names) for name in SIGNS])


def by_weights(fitting: Fitting) -> tuple[Rows, tuple[str, ...]]:
    """Return a row for each weights with the share of right first sentences, with the headings."""
    rows: Rows = [(name, str(len(hits)), with_interval(bootstrap(hits))) for name, hits in fitting.hits.items()]
    return rows, ("weights", "n", "first sentence is right")


def lines_for_code(weights: Weights) -> tuple[str, str]:
    """Return the fitted weights as they are written in the two modules that use them."""
    rounded = dict(zip(SIGNS, (round(weight, _DIGITS) for weight in weights.tolist()), strict=True))
    return (
        f"index/within.py: WEIGHTS = {_part(rounded, WEIGHTS)}",
        f"assistant/quotes/sentences.py: GAINS = {_part(rounded, GAINS)}",
    )


def _part(rounded: Mapping[str, float], names: Mapping[str, float]) -> str:
    """Return some of the weights as Python writes them, with the quotes of this project."""
    return "{" + ", ".join(f'"{name}": {rounded[name]:g}' for name in names) + "}"
