"""Vectors on disk with exact search, in half precision; the only module that imports faiss."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray

from index.contract import Ids, checked_queries, in_order, nearest_of
from index.types import BrokenIndexError, Vectors

_THREADS = 1  # one question is too little work to share; threads would only wait for each other, at full load


class FaissStore:
    """Vectors searched exactly by inner product; a vector's id is its place, from 0.

    They are rounded to float16: a search reads each of them, and half the bytes are read in half the time. What a unit
    vector loses by it is less than .001 of an inner product.
    """

    def __init__(self, index: Any) -> None:
        """Keep a finished index; asking it for its size each time is slow."""
        self._index = index
        self._count, self._dimension = int(index.ntotal), int(index.d)

    @classmethod
    def build(cls, vectors: Vectors) -> FaissStore:
        """Index the vectors, float32 (n, d)."""
        if not np.isfinite(vectors).all():
            raise BrokenIndexError("some vectors are not finite numbers; the encoder is damaged")
        index = faiss.IndexScalarQuantizer(vectors.shape[1], faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT)
        index.add(np.ascontiguousarray(vectors, dtype=np.float32))
        return cls(index)

    @classmethod
    def load(cls, path: Path) -> FaissStore:
        """Map a saved index, which all processes that open it share; BrokenIndexError where the file is damaged."""
        try:
            return cls(faiss.read_index(str(path), faiss.IO_FLAG_MMAP_IFC))
        except RuntimeError as error:
            reason = str(error).rsplit(":", maxsplit=1)[-1].strip()
            raise BrokenIndexError(f"{path}: the file is damaged ({reason}); run: python -m index build") from None

    def save(self, path: Path) -> None:
        """Write the index to a file."""
        faiss.write_index(self._index, str(path))

    def __len__(self) -> int:
        """Return the number of vectors."""
        return self._count

    @property
    def dimension(self) -> int:
        """Return the length of the vectors."""
        return self._dimension

    def search(self, queries: Vectors, k: int, among: Sequence[int] | None = None) -> tuple[Vectors, Ids]:
        """Return inner products and ids of the k nearest, both (n, k'), best first, ties by id; k' <= k.

        `among` restricts the search to these ids.
        """
        queries = checked_queries(queries, self)
        k = min(k, len(self) if among is None else len(among))
        if k < 1 or not len(queries):
            return np.zeros((len(queries), max(0, k)), np.float32), np.zeros((len(queries), max(0, k)), np.int64)
        if among is not None:  # FAISS itself can select ids, but then breaks ties at the last place by chance
            chosen = [nearest_of(self.vectors @ query, k, among) for query in queries]
            return np.stack([scores for scores, _ in chosen]), np.stack([ids for _, ids in chosen])
        faiss.omp_set_num_threads(_THREADS)  # OpenMP keeps the number for each thread that calls, a server's too
        scores, ids = self._index.search(queries, k)
        return in_order(scores, ids)

    def inner_products(self, query: Vectors) -> NDArray[np.float32]:
        """Return one query's inner products with all vectors, float32 (n,), by id; query is (1, d).

        Where every vector's score is wanted, this saves putting them into order.
        """
        products: NDArray[np.float32] = self.vectors @ checked_queries(query, self)[0]
        return products

    @cached_property
    def vectors(self) -> Vectors:
        """Return all vectors by id as they are kept, float32 (n, d)."""
        matrix: Vectors = self._index.reconstruct_n(0, len(self))
        return matrix
