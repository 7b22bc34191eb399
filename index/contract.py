"""What a store must give: the same ids and scores as NumPy's brute force, whichever program keeps the vectors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.types import Vectors

Ids = NDArray[np.int64]


class VectorStore(Protocol):
    """Vectors with exact search by inner product; a vector's id is its place, from 0."""

    @property
    def dimension(self) -> int:
        """Return the length of the vectors."""

    def __len__(self) -> int:
        """Return the number of vectors."""

    def search(self, queries: Vectors, k: int, among: Sequence[int] | None = None) -> tuple[Vectors, Ids]:
        """Return inner products and ids of the k nearest, both (n, k'), best first, ties by id; k' <= k.

        `among` restricts the search to these ids.
        """

    def inner_products(self, query: Vectors) -> NDArray[np.float32]:
        """Return one query's inner products with all vectors, float32 (n,), by id; query is (1, d)."""


class TermStore(Protocol):
    """Documents as sparse vectors: the weight of each of their terms; a document's id is its place, from 0."""

    def get_scores(self, terms: list[str], /) -> NDArray[np.float32]:
        """Return each document's sum of the terms' weights, float32 (n,); a term counts as often as it is given."""


def checked_queries(queries: Vectors, store: VectorStore) -> Vectors:
    """Return the queries, float32 (n, d), as the store takes them; ValueError where their length is another."""
    if queries.ndim != 2 or queries.shape[1] != store.dimension:
        raise ValueError(f"queries have shape {queries.shape}, the index has vectors of length {store.dimension}")
    return np.ascontiguousarray(queries, dtype=np.float32)


def in_order(scores: Vectors, ids: Ids) -> tuple[Vectors, Ids]:
    """Return scores and ids, both (n, k), best first and ties by id."""
    if (scores[:, 1:] < scores[:, :-1]).all():
        return scores, ids
    order = np.lexsort((ids, -scores), axis=1)
    return np.take_along_axis(scores, order, 1), np.take_along_axis(ids, order, 1)


def nearest_of(products: NDArray[np.float32], k: int, among: Sequence[int]) -> tuple[NDArray[np.float32], Ids]:
    """Return the k best inner products among some ids, and the ids, ties by id; products are float32 (n,), by id."""
    ids = np.sort(np.asarray(among, dtype=np.int64))
    best = ids[np.argsort(-products[ids], kind="stable")[:k]]
    return products[best], best
