"""How like a question is to those for a detail of a measure that the report tells, and to those that it leaves open.

Nearest neighbours by words, word pairs and letter n-grams, weighted by inverse document frequency (Spärck Jones 1972).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.arrays import read_array
from index.postings import are_postings
from index.types import BrokenIndexError, DetailQuestion
from index.wording import BUCKETS, Features, weighted

_COMMON = 0.02  # share of the questions above which a feature tells none of them apart
_NEAREST = 3  # questions that a mean is taken of
_FILES = ("starts", "features", "values", "measures", "told", "rarity")
_SIDES: tuple[Literal["left", "right"], ...] = ("left", "right")
_MEND = "run: python -m index build"


class Likeness(NamedTuple):
    """Cosines to the questions for a measure's details: the nearest one, and the mean of the nearest three.

    `told` are those that the report answers, `untold` those that it does not.
    """

    told: float
    told_mean: float
    untold: float
    untold_mean: float


class KnownDetails:
    """Questions for details as rows of a sparse matrix, those of one measure side by side."""

    def __init__(
        self,
        starts: NDArray[np.int64],
        features: NDArray[np.int32],
        values: NDArray[np.float16],
        measures: NDArray[np.str_],
        told: NDArray[np.bool_],
        rarity: NDArray[np.float32],
    ) -> None:
        """Keep finished parts, of n questions in the order of their `measures`; `told` says which the report answers.

        Question i has the `values` of `features[starts[i] : starts[i + 1]]`, of unit length, weighted by their
        `rarity`, float32 (buckets,).
        """
        self._starts = starts
        self._features = features
        self._values = values
        self._measures = measures
        self._told = told
        self._rarity = rarity

    @classmethod
    def build(
        cls, details: Sequence[DetailQuestion], features_of: Features = weighted, common: float = _COMMON
    ) -> KnownDetails:
        """Take questions in any order; `features_of` may remember what it was asked for before.

        A feature counts where at most the share `common` of them has it.
        """
        ordered = sorted(details, key=lambda detail: detail.measure)
        rows = [features_of(detail.text) for detail in ordered]
        none = (np.empty(0, dtype=np.int64), np.empty(0, dtype=np.float32))
        features, values = (np.concatenate(part) for part in zip(none, *rows, strict=True))
        rarity = _rarity(features, len(rows), common)
        questions = np.repeat(np.arange(len(rows)), [len(found) for found, _ in rows])
        values = values * rarity[features]
        lengths = np.sqrt(np.bincount(questions, values**2, len(rows)))
        tells = values > 0
        features, values, questions = features[tells], values[tells] / lengths[questions[tells]], questions[tells]
        starts = np.concatenate([[0], np.cumsum(np.bincount(questions, minlength=len(rows)))])
        measures = np.asarray([detail.measure for detail in ordered], dtype=np.str_)
        told = np.asarray([detail.is_told for detail in ordered], dtype=np.bool_)
        return cls(starts, features.astype(np.int32), values.astype(np.float16), measures, told, rarity)

    def __len__(self) -> int:
        """Return the number of questions."""
        return len(self._told)

    def likeness(self, question: str, measure: str) -> Likeness | None:
        """Return how like a question is to the known ones for a measure's details; None where none are known."""
        first, last = (int(np.searchsorted(self._measures, measure, side)) for side in _SIDES)
        if first == last:
            return None
        cosines = self.cosines(question, slice(first, last))
        told = self._told[first:last]
        return Likeness(*_nearest(cosines[told]), *_nearest(cosines[~told]))

    def cosines(self, question: str, rows: slice) -> NDArray[np.float32]:
        """Return the cosines of a question to those of some rows, float32 (r,)."""
        features, values = weighted(question)
        asked = np.zeros(BUCKETS, dtype=np.float32)
        asked[features] = values * self._rarity[features]
        length = float(np.sqrt((asked[features] ** 2).sum()))
        starts = self._starts[rows.start : rows.stop + 1]
        entries = slice(starts[0], starts[-1])
        is_asked = np.zeros(BUCKETS, dtype=np.bool_)
        is_asked[features] = True
        held = self._features[entries]
        places = np.flatnonzero(is_asked.take(held))  # few of the features are the question's
        shared = self._values[entries][places] * asked[held[places]]
        ends = places.searchsorted(starts - starts[0])  # the first of each row's among these places
        sums = np.add.reduceat(np.append(shared, np.float32(0)), ends[:-1])
        sums[ends[1:] == ends[:-1]] = 0.0  # it has nothing of the question; `reduceat` gives what comes next
        return np.asarray(sums / max(length, 1e-9), dtype=np.float32)

    def save(self, folder: Path) -> None:
        """Write all parts."""
        parts: tuple[NDArray[np.generic], ...] = (
            self._starts,
            self._features,
            self._values,
            self._measures,
            self._told,
            self._rarity,
        )
        for name, part in zip(_FILES, parts, strict=True):
            np.save(_file(folder, name), part, allow_pickle=False)

    @classmethod
    def load(cls, folder: Path) -> KnownDetails:
        """Map what was saved, which all processes share; BrokenIndexError where it is damaged."""
        try:
            parts = [read_array(_file(folder, name), mapped=True) for name in _FILES]
        except (OSError, ValueError) as error:
            raise BrokenIndexError(f"{folder}: the known details are missing or damaged ({error}); {_MEND}") from None
        starts, features, values, measures, told, rarity = parts
        are_rows = len(starts) == len(told) + 1 and are_postings(starts, features, values, BUCKETS)
        is_ordered = measures.shape == told.shape and bool((measures[1:] >= measures[:-1]).all())
        if not are_rows or not is_ordered or told.dtype != np.bool_ or rarity.shape != (BUCKETS,):
            raise BrokenIndexError(f"{folder}: the parts of the known details do not belong together; {_MEND}")
        return cls(starts, features, values, measures, told, rarity)


def _rarity(features: NDArray[np.int64], questions: int, common: float) -> NDArray[np.float32]:
    """Return the weight of each feature, float32 (buckets,): none where many questions have it, most where none has."""
    counts = np.bincount(features, minlength=BUCKETS)
    rarity = np.log1p(questions / (1 + counts))
    rarity[counts > max(1, common * questions)] = 0.0
    return rarity.astype(np.float32)


def _nearest(cosines: NDArray[np.float32]) -> tuple[float, float]:
    """Return the highest of some cosines and the mean of the highest three; zeros where there are none."""
    if not len(cosines):
        return 0.0, 0.0
    highest = np.sort(cosines)[-_NEAREST:]
    return float(highest[-1]), float(highest.mean())


def _file(folder: Path, name: str) -> Path:
    """Return the file of one part."""
    return folder / f"known_details_{name}.npy"
