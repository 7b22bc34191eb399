"""Vectors and terms in Milvus, or in Milvus Lite in a file; the only module that imports pymilvus."""

from __future__ import annotations

import errno
import logging
import os
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pymilvus import DataType, MilvusClient, MilvusException

from index.contract import Ids, checked_queries, in_order, nearest_of
from index.types import BrokenIndexError, Vectors

_TOKEN = "MILVUS_TOKEN"  # "user:password" of a server that wants one; never written anywhere
_SECONDS = 10.0  # a question that waits longer is better refused
_MOST = 16_384  # hits that one search of Milvus may return
_NO_TERM = 2**32 - 2  # the last dimension: every stored vector must have one
_BATCH = 1_000  # rows sent at once; a request may have 64 MB
_ID, _VECTOR = "id", "vector"
_MEND = "run: python -m index build --store milvus"

logging.getLogger("pymilvus").setLevel(logging.CRITICAL)  # its errors are raised as well, and reported in our words

SparseVector = Mapping[int, float]


class MilvusServer:
    """A Milvus server, or a file of Milvus Lite: collections are written once, whole, and then only searched."""

    def __init__(self, client: MilvusClient, uri: str) -> None:
        """Keep an open connection."""
        self._client = client
        self.uri = uri

    @classmethod
    def open(cls, uri: str) -> MilvusServer:
        """Connect to a server ("http://…") or open a file ("….db"); BrokenIndexError where that is not possible."""
        try:
            return cls(MilvusClient(uri, token=os.environ.get(_TOKEN, ""), timeout=_SECONDS), uri)
        except MilvusException as error:
            raise BrokenIndexError(f"{uri}: Milvus cannot be reached ({error.message}); give another --uri") from None

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    def put_vectors(self, name: str, vectors: Vectors) -> None:
        """Write vectors, float32 (n, d), as a new collection with exact search by inner product."""
        self._put(name, vectors, DataType.FLOAT_VECTOR, "FLAT", dim=vectors.shape[1])

    def put_terms(self, name: str, documents: Sequence[SparseVector]) -> None:
        """Write documents as a new collection of sparse vectors; one without terms gets a dimension never asked for."""
        rows = [dict(document) or {_NO_TERM: 1.0} for document in documents]
        self._put(name, rows, DataType.SPARSE_FLOAT_VECTOR, "SPARSE_INVERTED_INDEX")

    def vectors(self, name: str) -> MilvusVectors:
        """Return a collection's vectors; BrokenIndexError where the server does not have it."""
        fields = self._fields(name)
        return MilvusVectors(self, name, self.count(name), int(fields[_VECTOR]["params"]["dim"]))

    def terms(self, name: str, dimensions: Mapping[str, int], count: int) -> MilvusTerms:
        """Return a collection's `count` documents; BrokenIndexError where the server does not have just them."""
        self._fields(name)
        if (found := self.count(name)) != count:
            raise BrokenIndexError(f"{self.uri}: {name} has {found} documents, not {count}; {_MEND}")
        return MilvusTerms(self, name, dimensions, count)

    def drop(self, prefix: str) -> None:
        """Remove all collections whose names start so."""
        for name in self._client.list_collections():
            if name.startswith(prefix):
                self._client.drop_collection(name)

    def count(self, name: str) -> int:
        """Return the number of rows of a collection."""
        return int(self._client.query(name, filter="", output_fields=["count(*)"])[0]["count(*)"])

    def hits(self, name: str, queries: Any, k: int, only: str = "") -> list[tuple[Ids, NDArray[np.float32]]]:
        """Return ids and inner products of each query's nearest rows, at most k of those that `only` is true for."""
        try:
            found = self._client.search(
                name, data=queries, anns_field=_VECTOR, limit=k, filter=only, output_fields=[_ID], timeout=_SECONDS
            )
        except MilvusException as error:
            raise ConnectionError(errno.EIO, f"Milvus did not answer ({error.message})", self.uri) from None
        return [(np.fromiter(h.ids, np.int64), np.fromiter(h.distances, np.float32)) for h in found]

    def all_products(self, name: str, query: Any, count: int) -> NDArray[np.float32]:
        """Return the inner products with all rows, float32 (count,), by id; a row that is no hit has 0."""
        products = np.zeros(count, dtype=np.float32)
        for start in range(0, count, _MOST):
            only = f"{_ID} >= {start} and {_ID} < {start + _MOST}" if count > _MOST else ""
            ids, scores = self.hits(name, [query], min(_MOST, count - start), only)[0]
            products[ids] = scores
        return products

    def _put(self, name: str, rows: Sequence[Any] | Vectors, kind: DataType, index: str, **more: int) -> None:
        """Create a collection of vectors under their places as ids, fill it, and have it written to disk."""
        schema = self._client.create_schema(auto_id=False, enable_dynamic_field=False)
        schema.add_field(_ID, DataType.INT64, is_primary=True)
        schema.add_field(_VECTOR, kind, **more)
        indexes = self._client.prepare_index_params()
        indexes.add_index(field_name=_VECTOR, index_type=index, metric_type="IP")
        self._client.create_collection(name, schema=schema, index_params=indexes, consistency_level="Strong")
        for start in range(0, len(rows), _BATCH):
            batch = enumerate(rows[start : start + _BATCH], start)
            self._client.insert(name, [{_ID: i, _VECTOR: row} for i, row in batch])
        self._client.flush(name)

    def _fields(self, name: str) -> dict[str, Any]:
        """Make a collection ready to be searched, and return its fields by name."""
        try:
            described = self._client.describe_collection(name)
            self._client.load_collection(name)
        except MilvusException:
            raise BrokenIndexError(f"{self.uri}: the server has no {name}; {_MEND}") from None
        return {field["name"]: field for field in described["fields"]}


class MilvusVectors:
    """A collection of vectors, searched exactly by inner product."""

    def __init__(self, server: MilvusServer, name: str, count: int, dimension: int) -> None:
        """Keep the server and what is known of the collection, which does not change."""
        self._server = server
        self._name = name
        self._count = count
        self.dimension = dimension

    def __len__(self) -> int:
        """Return the number of vectors."""
        return self._count

    def search(self, queries: Vectors, k: int, among: Sequence[int] | None = None) -> tuple[Vectors, Ids]:
        """Return inner products and ids of the k nearest, both (n, k'), best first, ties by id; k' <= k."""
        queries = checked_queries(queries, self)
        size = len(self) if among is None else len(among)
        k = min(k, size)
        if k < 1 or not len(queries):
            return np.zeros((len(queries), max(0, k)), np.float32), np.zeros((len(queries), max(0, k)), np.int64)
        only = "" if among is None else f"{_ID} in {[int(i) for i in among]}"
        found = self._server.hits(self._name, queries, min(k + 1, size), only)
        nearest = [
            self._cut(query, k, among) if _is_tied(scores, k) else (scores[:k], ids[:k])
            for query, (ids, scores) in zip(queries, found, strict=True)
        ]
        return in_order(np.stack([scores for scores, _ in nearest]), np.stack([ids for _, ids in nearest]))

    def _cut(self, query: Vectors, k: int, among: Sequence[int] | None) -> tuple[Vectors, Ids]:
        """Return the k nearest of all, ties by id: where the last place is tied, Milvus gives it to any of them."""
        products = self._server.all_products(self._name, query, len(self))
        return nearest_of(products, k, range(len(self)) if among is None else among)

    def inner_products(self, query: Vectors) -> NDArray[np.float32]:
        """Return one query's inner products with all vectors, float32 (n,), by id; query is (1, d)."""
        return self._server.all_products(self._name, checked_queries(query, self)[0], len(self))


class MilvusTerms:
    """A collection of documents as sparse vectors of their terms' weights."""

    def __init__(self, server: MilvusServer, name: str, dimensions: Mapping[str, int], count: int) -> None:
        """Keep the server, and which dimension stands for which term."""
        self._server = server
        self._name = name
        self._dimensions = dimensions
        self._count = count

    def get_scores(self, terms: list[str], /) -> NDArray[np.float32]:
        """Return each document's sum of the terms' weights, float32 (n,); a term counts as often as it is given."""
        query = {self._dimensions[term]: float(often) for term, often in Counter(terms).items()}
        return self._server.all_products(self._name, query, self._count)


def _is_tied(scores: NDArray[np.float32], k: int) -> bool:
    """Tell whether the best that is left out of the first k is as good as the last of them."""
    best = np.sort(scores)[::-1]
    return len(best) > k and bool(best[k - 1] == best[k])
