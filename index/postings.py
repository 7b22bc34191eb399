"""Terms with their weights in the documents that hold them, as arrays that all processes share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.arrays import read_array
from index.types import BrokenIndexError

_FILES = ("starts", "documents", "weights")
_DAMAGED = "{folder}: the postings are damaged ({error}); run: python -m index build"


class Postings:
    """A sparse matrix of documents and terms, compressed by terms: column t holds the documents of one term."""

    def __init__(
        self,
        columns: dict[str, int],
        starts: NDArray[np.int64],
        documents: NDArray[np.int32],
        weights: NDArray[np.float32],
        count: int,
    ) -> None:
        """Keep finished parts: the column of each term, and what each column holds.

        Column c has the `weights` of its term in `documents[starts[c] : starts[c + 1]]`; `starts` is int (terms+1,).
        There are `count` documents.
        """
        self._columns = columns
        self._starts = starts
        self._documents = documents
        self._weights = weights
        self._count = count

    def get_scores(self, terms: Sequence[str], /) -> NDArray[np.float32]:
        """Return each document's sum of the terms' weights, float32 (n,); a term counts as often as it is given."""
        columns = np.asarray([self._columns[term] for term in terms], dtype=np.int64)
        places, _ = entries_of(self._starts, columns)
        sums = np.bincount(self._documents[places], self._weights[places], self._count)
        return sums.astype(np.float32)

    def rows(self) -> list[dict[int, float]]:
        """Return each document as a sparse vector: the weight of each of its terms by column."""
        rows: list[dict[int, float]] = [{} for _ in range(self._count)]
        columns = np.repeat(np.arange(len(self._starts) - 1), np.diff(self._starts))
        entries = zip(self._documents.tolist(), columns.tolist(), self._weights.tolist(), strict=True)
        for document, column, weight in entries:
            rows[document][column] = weight
        return rows

    def save(self, folder: Path) -> None:
        """Write what the columns hold."""
        parts: tuple[NDArray[np.generic], ...] = (self._starts, self._documents, self._weights)
        for name, part in zip(_FILES, parts, strict=True):
            np.save(folder / f"{name}.npy", part, allow_pickle=False)

    @classmethod
    def load(cls, folder: Path, columns: dict[str, int], count: int) -> Postings:
        """Map what was saved; BrokenIndexError where it is damaged or belongs to other terms."""
        try:
            parts = [read_array(folder / f"{name}.npy", mapped=True) for name in _FILES]
        except (OSError, ValueError) as error:
            raise BrokenIndexError(_DAMAGED.format(folder=folder, error=error)) from None
        starts, documents, weights = parts
        if len(starts) != len(columns) + 1 or not are_postings(starts, documents, weights, count):
            raise BrokenIndexError(_DAMAGED.format(folder=folder, error="its parts do not belong together"))
        return cls(columns, starts, documents, weights, count)


def entries_of(starts: NDArray[np.int64], columns: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return where the entries of columns stand, int (e,), column after column, and how many each has, int (c,)."""
    first, lengths = starts[columns], starts[columns + 1] - starts[columns]
    ends = lengths.cumsum()
    return np.repeat(first - (ends - lengths), lengths) + np.arange(ends[-1] if len(ends) else 0), lengths


def are_postings(
    starts: NDArray[np.int64], documents: NDArray[np.int32], weights: NDArray[np.float32], count: int
) -> bool:
    """Tell whether arrays are the columns of a matrix of `count` documents, as `Postings` takes them."""
    if documents.ndim != 1 or documents.shape != weights.shape or starts[0] != 0 or starts[-1] != len(documents):
        return False
    is_rising = bool((starts[1:] >= starts[:-1]).all())
    is_within = not len(documents) or bool(documents.min() >= 0 and documents.max() < count)
    return is_rising and is_within and bool(np.isfinite(weights).all())
