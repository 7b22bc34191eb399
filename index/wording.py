"""Whether a question's wording alone tells that the report answers it, as the bank's questions teach it."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.features import words_of
from index.types import BankQuestion, BrokenIndexError

_BUCKETS = 131_072  # half as many lose .001 of the area under the curve, twice as many gain nothing
_MOST_WORDS = 400
_MOST_LETTERS = 40  # of a word; longer ones are noise
_SIZES = (3, 4, 5)
_REMEMBERED = 20_000  # words whose parts are kept
_FILE = "wording.npy"
_MEND = "run: python -m index build; where that does not help, restore index/model"

Buckets = NDArray[np.int64]


class Wording:
    """A logistic regression over words, word pairs and letter n-grams; each of both groups has unit length."""

    def __init__(self, weights: NDArray[np.float32], bias: float) -> None:
        """Keep finished parts; `weights` is float32 (buckets,)."""
        self._weights = weights
        self._bias = bias

    @classmethod
    def build(cls, questions: Sequence[BankQuestion]) -> Wording:
        """Fit on bank questions; where all or none are answerable, the wording tells nothing."""
        if len({question.is_answerable for question in questions}) < 2:
            return cls(np.zeros(_BUCKETS, dtype=np.float32), 0.0)
        from index.regression import fit_sparse  # imported late: it brings scikit-learn along

        rows = [_weighted(question.text) for question in questions]
        weights, bias = fit_sparse(rows, _BUCKETS, [question.is_answerable for question in questions])
        return cls(weights.astype(np.float32), bias)

    def score(self, text: str) -> float:
        """Return the log-odds that the report answers a question, by its wording."""
        buckets, shares = _weighted(text)
        return float(self._weights[buckets] @ shares) + self._bias

    def save(self, folder: Path) -> None:
        """Write the weights as 16-bit numbers, last the bias."""
        folder.mkdir(parents=True, exist_ok=True)
        np.save(folder / _FILE, np.append(self._weights, self._bias).astype(np.float16), allow_pickle=False)

    @classmethod
    def load(cls, folder: Path) -> Wording:
        """Read saved weights; BrokenIndexError where they are damaged."""
        try:
            numbers = np.load(folder / _FILE, allow_pickle=False)
        except (OSError, ValueError, EOFError) as error:
            raise BrokenIndexError(f"{folder / _FILE}: the weights are missing or damaged ({error}); {_MEND}") from None
        if numbers.shape != (_BUCKETS + 1,) or numbers.dtype != np.float16:
            raise BrokenIndexError(f"{folder / _FILE}: {numbers.shape} weights of {numbers.dtype}; {_MEND}")
        return cls(numbers[:-1].astype(np.float32), float(numbers[-1]))


def _weighted(text: str) -> tuple[Buckets, NDArray[np.float32]]:
    """Return the buckets of a text, int64 (n,), and their values, float32 (n,)."""
    words = words_of(text)[:_MOST_WORDS]
    whole = {*(_hash(f"w {word}") for word in words), *(_hash(f"p {a} {b}") for a, b in pairwise(words))}
    parts = set[int]().union(*map(_parts, words))
    values = [np.full(len(group), 1 / np.sqrt(max(1, len(group))), dtype=np.float32) for group in (whole, parts)]
    return np.asarray([*sorted(whole), *sorted(parts)], dtype=np.int64), np.concatenate(values)


@lru_cache(maxsize=_REMEMBERED)
def _parts(word: str) -> frozenset[int]:
    """Return the buckets of the n-grams of "<word>"."""
    edged = f"<{word[:_MOST_LETTERS]}>"
    return frozenset(_hash(edged[i : i + size]) for size in _SIZES for i in range(len(edged) - size + 1))


def _hash(feature: str) -> int:
    """Return the bucket of a feature; CRC-32 is the same on every machine."""
    return zlib.crc32(feature.encode()) % _BUCKETS
