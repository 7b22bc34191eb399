"""Vectors on disk with exact search; the only module that imports faiss."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray

from index.types import BrokenIndexError, Vectors

Ids = NDArray[np.int64]


faiss.omp_set_num_threads(1)  # one question is too little work to share; threads would only wait for each other


class FaissStore:
    """An exact inner-product index over vectors with ids."""

    def __init__(self, index: Any) -> None:
        """Keep a finished index."""
        self._index = index

    @classmethod
    def build(cls, vectors: Vectors, ids: Sequence[int]) -> FaissStore:
        """Index the vectors, float32 (n, d), under the given ids; both must be equally many."""
        if len(vectors) != len(ids):
            raise BrokenIndexError(f"{len(vectors)} vectors and {len(ids)} ids; they must be equally many")
        if not np.isfinite(vectors).all():
            raise BrokenIndexError("some vectors are not finite numbers; the encoder is damaged")
        index = faiss.IndexIDMap2(faiss.IndexFlatIP(vectors.shape[1]))
        index.add_with_ids(np.ascontiguousarray(vectors, dtype=np.float32), np.asarray(ids, dtype=np.int64))
        return cls(index)

    @classmethod
    def load(cls, path: Path) -> FaissStore:
        """Read a saved index; BrokenIndexError where the file is damaged."""
        try:
            return cls(faiss.read_index(str(path)))
        except RuntimeError as error:
            reason = str(error).rsplit(":", maxsplit=1)[-1].strip()
            raise BrokenIndexError(f"{path}: the file is damaged ({reason}); run: python -m index build") from None

    def save(self, path: Path) -> None:
        """Write the index to a file."""
        faiss.write_index(self._index, str(path))

    def __len__(self) -> int:
        """Return the number of vectors."""
        return int(self._index.ntotal)

    @property
    def dimension(self) -> int:
        """Return the length of the vectors."""
        return int(self._index.d)

    def search(self, queries: Vectors, k: int, among: Sequence[int] | None = None) -> tuple[Vectors, Ids]:
        """Return inner products and ids of the k nearest, both (n, k'), best first, ties by id; k' <= k.

        `among` restricts the search to these ids.
        """
        if queries.ndim != 2 or queries.shape[1] != self.dimension:
            raise ValueError(f"queries have shape {queries.shape}, the index has vectors of length {self.dimension}")
        k = min(k, len(self) if among is None else len(among))
        if k < 1:
            return np.zeros((len(queries), 0), np.float32), np.zeros((len(queries), 0), np.int64)
        parameters = None
        if among is not None:
            selector = faiss.IDSelectorBatch(np.asarray(among, dtype=np.int64))
            parameters = faiss.SearchParameters(sel=selector)  # type: ignore[call-arg]
        scores, ids = self._index.search(np.ascontiguousarray(queries, dtype=np.float32), k, params=parameters)
        order = np.lexsort((ids, -scores), axis=1)
        return np.take_along_axis(scores, order, 1), np.take_along_axis(ids, order, 1)

    def inner_products(self, query: Vectors) -> NDArray[np.float32]:
        """Return one query's inner products with all vectors, float32 (n,), in the order of adding; query is (1, d).

        Where every vector's score is wanted, this saves putting them into order.
        """
        if query.shape != (1, self.dimension):
            raise ValueError(f"the query has shape {query.shape}, not (1, {self.dimension})")
        products: NDArray[np.float32] = self._matrix @ query[0]
        return products

    @cached_property
    def _matrix(self) -> Vectors:
        """Return all vectors in the order of adding, float32 (n, d)."""
        matrix: Vectors = self._index.index.reconstruct_n(0, len(self))
        return matrix

    def vectors(self, ids: Sequence[int]) -> Vectors:
        """Return the stored vectors of these ids, float32 (n, d)."""
        rows = [self._index.reconstruct(int(i)) for i in ids]
        return np.asarray(rows, dtype=np.float32).reshape(len(rows), self.dimension)
