"""What a question's wording alone tells, as the bank teaches it: is it answered, is it the asker's own case."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.arrays import read_array
from index.features import MOST_LETTERS, MOST_WORDS, bucket_of, hashed_ngrams, words_of
from index.types import NEIGHBOUR, OWN_CASE, BankQuestion, BrokenIndexError, DetailQuestion, ToldCase

BUCKETS = 131_072  # half as many lose .001 of the area under the curve, twice as many gain nothing
_SIZES = (3, 4, 5)
_REMEMBERED = 8_000  # words whose parts are kept
_QUESTIONS = 8  # whose features are kept: more than one part of a search looks at them
_NO_PARTS = np.empty(0, dtype=np.int32)
_FILE = "wording.npy"
_MEND = "run: python -m index build; where that does not help, restore index/model"

Buckets = NDArray[np.int64]
Features = Callable[[str], tuple[Buckets, NDArray[np.float32]]]  # of a text, as `weighted` returns them


class Told(NamedTuple):
    """Log-odds by the wording alone.

    `answerable`: the report answers the question. `verdict`: it is for a verdict on the asker's own case, as the bank
    alone tells, by which answers are calibrated. `own`: the same by the questions told as an own case too. `detail`:
    the detail that is asked is told, by the questions for details too.
    """

    answerable: float
    verdict: float
    own: float
    detail: float


class Wording:
    """Logistic regressions over words, word pairs and letter n-grams; each of both groups has unit length.

    They tell what Told names, each by a regression of its own.
    """

    def __init__(self, weights: NDArray[np.float32], biases: Sequence[float]) -> None:
        """Keep finished parts; `weights` is float32 (t, buckets), a row and a bias for each of what Told names."""
        self._weights = weights
        self._biases = np.asarray(biases)

    @classmethod
    def build(
        cls,
        questions: Sequence[BankQuestion],
        cases: Sequence[ToldCase] = (),
        details: Sequence[DetailQuestion] = (),
    ) -> Wording:
        """Fit on bank questions, questions told as an own case and such for details.

        Where all are of one sort, the wording tells nothing.
        """
        rows = [weighted(question.text) for question in questions]
        fitted = [
            _fit(rows, [question.is_answerable for question in questions]),
            _fit(rows, [question.why == OWN_CASE for question in questions]),
            _fit_own(questions, cases),
            _fit_detail(questions, details),
        ]
        return cls(np.stack([weights for weights, _ in fitted]).astype(np.float32), [bias for _, bias in fitted])

    def score(self, text: str) -> Told:
        """Return what the wording of a question tells."""
        buckets, shares = weighted(text)
        return Told(*(self._weights[:, buckets] @ shares + self._biases).tolist())

    def save(self, folder: Path) -> None:
        """Write the weights as 16-bit numbers, last in each row the bias."""
        folder.mkdir(parents=True, exist_ok=True)
        rows = np.column_stack([self._weights, self._biases])
        np.save(folder / _FILE, rows.astype(np.float16), allow_pickle=False)

    @classmethod
    def load(cls, folder: Path) -> Wording:
        """Read saved weights; BrokenIndexError where they are damaged."""
        try:
            numbers = read_array(folder / _FILE)
        except (OSError, ValueError) as error:
            raise BrokenIndexError(f"{folder / _FILE}: the weights are missing or damaged ({error}); {_MEND}") from None
        if numbers.shape != (len(Told._fields), BUCKETS + 1) or numbers.dtype != np.float16:
            raise BrokenIndexError(f"{folder / _FILE}: {numbers.shape} weights of {numbers.dtype}; {_MEND}")
        weights = np.ascontiguousarray(numbers[:, :-1], dtype=np.float32)
        return cls(weights, numbers[:, -1].astype(np.float64).tolist())


def own_odds(questions: Sequence[BankQuestion], cases: Sequence[ToldCase], texts: Sequence[str]) -> NDArray[np.float64]:
    """Return the log-odds of an own case for texts, float64 (n,), as fitted on bank questions and some told cases."""
    return _odds(_fit_own(questions, cases), texts)


def _fit_own(questions: Sequence[BankQuestion], cases: Sequence[ToldCase]) -> tuple[NDArray[np.float64], float]:
    """Return weights and bias of what tells a verdict on an own case from a question that the report answers."""
    told = [question for question in questions if question.is_answerable or question.why == OWN_CASE]
    rows = [weighted(text) for text in (*(question.text for question in told), *(case.text for case in cases))]
    return _fit(rows, [*(question.why == OWN_CASE for question in told), *(case.is_own for case in cases)])


def detail_odds(
    questions: Sequence[BankQuestion], details: Sequence[DetailQuestion], texts: Sequence[str]
) -> NDArray[np.float64]:
    """Return the log-odds that a detail is told for texts, float64 (n,), by bank questions and such for details."""
    return _odds(_fit_detail(questions, details), texts)


def _fit_detail(
    questions: Sequence[BankQuestion], details: Sequence[DetailQuestion]
) -> tuple[NDArray[np.float64], float]:
    """Return weights and bias of what tells questions that the report answers from such for details it lacks."""
    told = [question for question in questions if question.is_answerable or question.why == NEIGHBOUR]
    rows = [weighted(text) for text in (*(question.text for question in told), *(detail.text for detail in details))]
    return _fit(rows, [*(question.is_answerable for question in told), *(detail.is_told for detail in details)])


def _odds(fitted: tuple[NDArray[np.float64], float], texts: Sequence[str]) -> NDArray[np.float64]:
    """Return the log-odds of a regression for texts, float64 (n,)."""
    weights, bias = fitted
    return np.asarray([weights[buckets] @ shares + bias for buckets, shares in map(weighted, texts)])


def _fit(
    rows: Sequence[tuple[Buckets, NDArray[np.float32]]], labels: Sequence[bool]
) -> tuple[NDArray[np.float64], float]:
    """Return weights and bias of one regression; zeros where all labels are the same."""
    if len(set(labels)) < 2:
        return np.zeros(BUCKETS), 0.0
    from index.regression import fit_sparse  # imported late: it brings scikit-learn along

    return fit_sparse(rows, BUCKETS, labels)


@lru_cache(maxsize=_QUESTIONS)
def weighted(text: str) -> tuple[Buckets, NDArray[np.float32]]:
    """Return the buckets of a text, int64 (n,), and their values, float32 (n,)."""
    return _weighted(text, _remembered)


def weighting_many() -> Features:
    """Return what weighs texts as `weighted` does and remembers all of them, and all their words."""
    parts = cache(_parts)
    return cache(lambda text: _weighted(text, parts))


def _weighted(text: str, parts_of: Callable[[str], NDArray[np.int32]]) -> tuple[Buckets, NDArray[np.float32]]:
    """Return the buckets of a text and their values; `parts_of` returns those of a word's n-grams."""
    words = words_of(text)[:MOST_WORDS]
    features = (*(f"w {word}" for word in words), *(f"p {a} {b}" for a, b in pairwise(words)))
    whole = {bucket_of(feature, BUCKETS) for feature in features}
    parts = _distinct(np.concatenate([_NO_PARTS, *map(parts_of, words)]))
    buckets = np.concatenate([np.asarray(sorted(whole), dtype=np.int64), parts])
    values = np.empty(len(buckets), dtype=np.float32)
    values[: len(whole)] = 1 / math.sqrt(max(1, len(whole)))
    values[len(whole) :] = 1 / math.sqrt(max(1, len(parts)))
    buckets.flags.writeable = values.flags.writeable = False
    return buckets, values


def _distinct(numbers: NDArray[np.int32]) -> NDArray[np.int32]:
    """Return numbers in order, each once; np.unique does more, for ten times as long."""
    numbers.sort()
    is_new = np.ones(len(numbers), dtype=np.bool_)
    np.not_equal(numbers[1:], numbers[:-1], out=is_new[1:])
    return numbers[is_new]


def _parts(word: str) -> NDArray[np.int32]:
    """Return the buckets of the n-grams of "<word>", int32 (n,), with repetitions."""
    buckets = np.asarray(hashed_ngrams(f"<{word[:MOST_LETTERS]}>", _SIZES, BUCKETS), dtype=np.int32)
    buckets.flags.writeable = False
    return buckets


_remembered = lru_cache(maxsize=_REMEMBERED)(_parts)
