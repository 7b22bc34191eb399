"""Vectors and terms in Milvus, or in Milvus Lite in a file; the only module that imports pymilvus."""

from __future__ import annotations

import errno
import logging
import os
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
_SPAN = 2**32  # ids from one partition to the next; in a collection each id is given once
_BATCH = 1_000  # rows sent at once; a request may have 64 MB
_ID, _VECTOR = "id", "vector"
_MEND = "run: python -m index build --store milvus"

logging.getLogger("pymilvus").setLevel(logging.CRITICAL)  # its errors are raised as well, and reported in our words

SparseVector = Mapping[int, float]


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of one report: all of a collection, or where several reports share it the partition of one."""

    collection: str
    place: int | None = None  # among the reports that share the collection

    @property
    def partition(self) -> str:
        """Return the partition's name; nothing for a whole collection."""
        return "" if self.place is None else f"report_{self.place}"

    @property
    def partitions(self) -> list[str] | None:
        """Return which partitions a search looks into; None for all."""
        return [self.partition] if self.partition else None

    @property
    def first(self) -> int:
        """Return the id of the first row."""
        return (self.place or 0) * _SPAN

    def between(self, start: int, stop: int) -> str:
        """Return the condition for the rows from `start` on, before `stop`."""
        return f"{_ID} >= {self.first + start} and {_ID} < {self.first + stop}"

    def among(self, places: Sequence[int]) -> str:
        """Return the condition for some rows."""
        return f"{_ID} in {[self.first + int(place) for place in places]}"


class MilvusServer:
    """A Milvus server, or a file of Milvus Lite: rows are written once, and then only searched."""

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

    def put_vectors(self, rows: Rows, vectors: Vectors) -> None:
        """Write vectors, float32 (n, d), as new rows with exact search by inner product."""
        self._put(rows, vectors, DataType.FLOAT_VECTOR, "FLAT", dim=vectors.shape[1])

    def put_terms(self, rows: Rows, documents: Sequence[SparseVector]) -> None:
        """Write documents as new rows of sparse vectors; one without terms gets a dimension never asked for."""
        vectors = [dict(document) or {_NO_TERM: 1.0} for document in documents]
        self._put(rows, vectors, DataType.SPARSE_FLOAT_VECTOR, "SPARSE_INVERTED_INDEX")

    def vectors(self, rows: Rows) -> MilvusVectors:
        """Return vectors that were written; BrokenIndexError where the server does not have them."""
        fields = self._fields(rows)
        return MilvusVectors(self, rows, self.count(rows), int(fields[_VECTOR]["params"]["dim"]))

    def terms(self, rows: Rows, dimensions: Mapping[str, int], count: int) -> MilvusTerms:
        """Return `count` documents that were written; BrokenIndexError where the server does not have just them."""
        self._fields(rows)
        if (found := self.count(rows)) != count:
            raise BrokenIndexError(f"{self.uri}: {rows.collection} has {found} documents, not {count}; {_MEND}")
        return MilvusTerms(self, rows, dimensions, count)

    def drop(self, prefix: str) -> None:
        """Remove all collections whose names start so."""
        for name in self._client.list_collections():
            if name.startswith(prefix):
                self._client.drop_collection(name)

    def count(self, rows: Rows) -> int:
        """Return the number of rows; by their ids, since Milvus Lite counts those of all partitions."""
        only = rows.between(0, _SPAN)
        return int(self._client.query(rows.collection, filter=only, output_fields=["count(*)"])[0]["count(*)"])

    def hits(self, rows: Rows, queries: Any, k: int, only: str = "") -> list[tuple[Ids, NDArray[np.float32]]]:
        """Return places and inner products of each query's nearest rows, at most k of those that `only` is true for."""
        try:
            found = self._client.search(
                rows.collection,
                data=queries,
                anns_field=_VECTOR,
                limit=k,
                filter=only,
                output_fields=[_ID],
                partition_names=rows.partitions,
                timeout=_SECONDS,
            )
        except MilvusException as error:
            raise ConnectionError(errno.EIO, f"Milvus did not answer ({error.message})", self.uri) from None
        return [(np.fromiter(h.ids, np.int64) - rows.first, np.fromiter(h.distances, np.float32)) for h in found]

    def all_products(self, rows: Rows, query: Any, count: int) -> NDArray[np.float32]:
        """Return the inner products with all rows, float32 (count,), by place; a row that is no hit has 0."""
        products = np.zeros(count, dtype=np.float32)
        for start in range(0, count, _MOST):
            only = rows.between(start, start + _MOST) if count > _MOST else ""
            places, scores = self.hits(rows, [query], min(_MOST, count - start), only)[0]
            products[places] = scores
        return products

    def _put(self, rows: Rows, vectors: Sequence[Any] | Vectors, kind: DataType, index: str, **more: int) -> None:
        """Write vectors under their places, counted from the first id on, and have them written to disk."""
        name = rows.collection
        if not self._client.has_collection(name):
            self._create(name, kind, index, **more)
        if rows.partition:
            self._client.create_partition(name, rows.partition)
        for start in range(0, len(vectors), _BATCH):
            batch = enumerate(vectors[start : start + _BATCH], rows.first + start)
            sent = [{_ID: i, _VECTOR: vector} for i, vector in batch]
            self._client.insert(name, sent, partition_name=rows.partition)
        self._client.flush(name)

    def _create(self, name: str, kind: DataType, index: str, **more: int) -> None:
        """Create a collection of vectors of this kind."""
        schema = self._client.create_schema(auto_id=False, enable_dynamic_field=False)
        schema.add_field(_ID, DataType.INT64, is_primary=True)
        schema.add_field(_VECTOR, kind, **more)
        indexes = self._client.prepare_index_params()
        indexes.add_index(field_name=_VECTOR, index_type=index, metric_type="IP")
        self._client.create_collection(name, schema=schema, index_params=indexes, consistency_level="Strong")

    def _fields(self, rows: Rows) -> dict[str, Any]:
        """Make rows ready to be searched, and return their fields by name."""
        try:
            described = self._client.describe_collection(rows.collection)
            self._client.load_collection(rows.collection)
            there = not rows.partition or self._client.has_partition(rows.collection, rows.partition)
        except MilvusException:
            raise BrokenIndexError(f"{self.uri}: the server has no {rows.collection}; {_MEND}") from None
        if not there:
            missing = f"the server has no {rows.partition} in {rows.collection}"
            raise BrokenIndexError(f"{self.uri}: {missing}; {_MEND}")
        return {field["name"]: field for field in described["fields"]}


class MilvusVectors:
    """Vectors of one report, searched exactly by inner product."""

    def __init__(self, server: MilvusServer, rows: Rows, count: int, dimension: int) -> None:
        """Keep the server and what is known of the rows, which do not change."""
        self._server = server
        self._rows = rows
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
        only = "" if among is None else self._rows.among(among)
        found = self._server.hits(self._rows, queries, min(k + 1, size), only)
        nearest = [
            self._cut(query, k, among) if _is_tied(scores, k) else (scores[:k], ids[:k])
            for query, (ids, scores) in zip(queries, found, strict=True)
        ]
        return in_order(np.stack([scores for scores, _ in nearest]), np.stack([ids for _, ids in nearest]))

    def _cut(self, query: Vectors, k: int, among: Sequence[int] | None) -> tuple[Vectors, Ids]:
        """Return the k nearest of all, ties by id: where the last place is tied, Milvus gives it to any of them."""
        products = self._server.all_products(self._rows, query, len(self))
        return nearest_of(products, k, range(len(self)) if among is None else among)

    def inner_products(self, query: Vectors) -> NDArray[np.float32]:
        """Return one query's inner products with all vectors, float32 (n,), by id; query is (1, d)."""
        return self._server.all_products(self._rows, checked_queries(query, self)[0], len(self))


class MilvusTerms:
    """Documents of one report as sparse vectors of their terms' weights."""

    def __init__(self, server: MilvusServer, rows: Rows, dimensions: Mapping[str, int], count: int) -> None:
        """Keep the server, and which dimension stands for which term."""
        self._server = server
        self._rows = rows
        self._dimensions = dimensions
        self._count = count

    def get_scores(self, terms: list[str], /) -> NDArray[np.float32]:
        """Return each document's sum of the terms' weights, float32 (n,); a term counts as often as it is given."""
        query = {self._dimensions[term]: float(often) for term, often in Counter(terms).items()}
        return self._server.all_products(self._rows, query, self._count)


def _is_tied(scores: NDArray[np.float32], k: int) -> bool:
    """Tell whether the best that is left out of the first k is as good as the last of them."""
    best = np.sort(scores)[::-1]
    return len(best) > k and bool(best[k - 1] == best[k])
