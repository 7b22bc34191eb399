"""Logistic regressions on a question's wording, over fewer buckets than index/wording.py, so that they weigh little."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, Generic, Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from index.arrays import read_array
from index.types import BrokenIndexError
from index.wording import Buckets, weighted

_BUCKETS = 16_384  # into which those of a text are folded: the model may weigh 8 MB
_MEND = "run: python -m index build; where that does not help, restore index/model"

Name = TypeVar("Name")


class FoldedRegressions(Generic[Name]):
    """Logistic regressions over words, word pairs and letter n-grams, one for each of `names` against all others.

    What they are for says `names`, and `file` where they are kept.
    """

    names: ClassVar[tuple[object, ...]]
    file: ClassVar[str]

    def __init__(self, weights: NDArray[np.float16]) -> None:
        """Keep finished weights, float16 (r, 16,385) in the order of `names`, last in each row the bias."""
        self._weights = weights

    @classmethod
    def build(cls, asked: Sequence[tuple[str, Name]]) -> Self:
        """Fit on texts, each with what it is an example of; where there are none, the wording tells nothing."""
        weights = np.zeros((len(cls.names), _BUCKETS + 1))
        rows = [_folded(text) for text, _ in asked]
        for i, name in enumerate(cls.names):
            labels = [shown == name for _, shown in asked]
            if len(set(labels)) > 1:
                from index.regression import fit_sparse  # imported late: it brings scikit-learn along

                weights[i, :-1], weights[i, -1] = fit_sparse(rows, _BUCKETS, labels)
        return cls(weights.astype(np.float16))

    def log_odds(self, text: str) -> list[float]:
        """Return the log-odds of each of `names`."""
        buckets, shares = _folded(text)
        odds: list[float] = (self._weights[:, buckets].astype(np.float32) @ shares + self._weights[:, -1]).tolist()
        return odds

    def save(self, folder: Path) -> None:
        """Write the weights."""
        folder.mkdir(parents=True, exist_ok=True)
        np.save(folder / self.file, self._weights, allow_pickle=False)

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Map saved weights, which all processes share; BrokenIndexError where they are damaged."""
        path = folder / cls.file
        try:
            weights = read_array(path, mapped=True)
        except (OSError, ValueError) as error:
            raise BrokenIndexError(f"{path}: the weights are missing or damaged ({error}); {_MEND}") from None
        if weights.shape != (len(cls.names), _BUCKETS + 1) or weights.dtype != np.float16:
            raise BrokenIndexError(f"{path}: {weights.shape} weights of {weights.dtype}; {_MEND}")
        return cls(weights)


def _folded(text: str) -> tuple[Buckets, NDArray[np.float32]]:
    """Return the buckets of a text, int64 (n,), and their values, float32 (n,); a bucket may stand there twice."""
    buckets, values = weighted(text)
    return buckets % _BUCKETS, values
