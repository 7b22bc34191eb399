"""Which row of a measure a question's wording asks for, or a sentence of its description, as known questions teach it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from corpus.types import FieldName
from index.arrays import read_array
from index.types import BrokenIndexError
from index.wording import Buckets, weighted

# What can be asked for; a sentence of the description stands for all of it.
ASKED_ROWS: tuple[FieldName, ...] = tuple(name for name in FieldName if name is not FieldName.TITEL)
_BUCKETS = 16_384  # into which those of a text are folded: the model may weigh 8 MB
_FILE = "asked_rows.npy"
_MEND = "run: python -m index build; where that does not help, restore index/model"


class AskedRows:
    """Logistic regressions over words, word pairs and letter n-grams, one for each of ASKED_ROWS against all others."""

    def __init__(self, weights: NDArray[np.float16]) -> None:
        """Keep finished weights, float16 (r, 16,385) in the order of ASKED_ROWS, last in each row the bias."""
        self._weights = weights

    @classmethod
    def build(cls, asked: Sequence[tuple[str, FieldName]]) -> AskedRows:
        """Fit on questions with what answers them; where there are none, the wording tells nothing."""
        weights = np.zeros((len(ASKED_ROWS), _BUCKETS + 1))
        rows = [_folded(text) for text, _ in asked]
        for i, name in enumerate(ASKED_ROWS):
            labels = [row is name for _, row in asked]
            if len(set(labels)) > 1:
                from index.regression import fit_sparse  # imported late: it brings scikit-learn along

                weights[i, :-1], weights[i, -1] = fit_sparse(rows, _BUCKETS, labels)
        return cls(weights.astype(np.float16))

    def score(self, text: str) -> Mapping[FieldName, float]:
        """Return the log-odds that each of ASKED_ROWS is asked for."""
        buckets, shares = _folded(text)
        odds = self._weights[:, buckets].astype(np.float32) @ shares + self._weights[:, -1]
        return dict(zip(ASKED_ROWS, odds.tolist(), strict=True))

    def save(self, folder: Path) -> None:
        """Write the weights."""
        folder.mkdir(parents=True, exist_ok=True)
        np.save(folder / _FILE, self._weights, allow_pickle=False)

    @classmethod
    def load(cls, folder: Path) -> AskedRows:
        """Map saved weights, which all processes share; BrokenIndexError where they are damaged."""
        try:
            weights = read_array(folder / _FILE, mapped=True)
        except (OSError, ValueError) as error:
            raise BrokenIndexError(f"{folder / _FILE}: the weights are missing or damaged ({error}); {_MEND}") from None
        if weights.shape != (len(ASKED_ROWS), _BUCKETS + 1) or weights.dtype != np.float16:
            raise BrokenIndexError(f"{folder / _FILE}: {weights.shape} weights of {weights.dtype}; {_MEND}")
        return cls(weights)


def _folded(text: str) -> tuple[Buckets, NDArray[np.float32]]:
    """Return the buckets of a text, int64 (n,), and their values, float32 (n,); a bucket may stand there twice."""
    buckets, values = weighted(text)
    return buckets % _BUCKETS, values
