"""The stores whose cost is compared as passages grow; approximate ones are here, as no index is built with them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import faiss
import numpy as np

from index.contract import Ids, VectorStore
from index.store import FaissStore
from index.types import Vectors

K = 10
LITE_MOST = 100_000  # Milvus Lite is made for trying out, and says so
_LINKS, _BUILDING = 16, 100  # HNSW: links of a vector, and candidates kept while building; FAISS' own 40 find far less
_LOOKED_AT = (16, 64, 256)  # candidates that a search in HNSW keeps
_PROBED = (1, 4, 16, 64)  # cells that a search in IVF looks into; there are as many cells as the root of the passages
_SEARCHING_HNSW: Any = faiss.SearchParametersHNSW  # type: ignore[attr-defined]  # FAISS' own stubs lack it
_SEARCHING_IVF: Any = faiss.SearchParametersIVF  # and give this one no arguments

Search = Callable[[Vectors], Ids]  # of one query, float32 (1, d), the ids of the K nearest


class Kind(StrEnum):
    """What is compared."""

    FLAT = "FAISS flat"
    ALL = "FAISS flat, every score"  # what a question asks of the passages today
    HNSW = "FAISS HNSW"
    IVF = "FAISS IVF"
    LITE = "Milvus Lite"


@contextmanager
def built(kind: Kind, passages: Vectors) -> Iterator[dict[str, Search]]:
    """Build a store of the passages, and give a search for each effort that it can be asked with, by name."""
    faiss.omp_set_num_threads(1)  # as the index searches; kept for the thread that calls
    if kind is Kind.HNSW:
        yield _hnsw(passages)
    elif kind is Kind.IVF:
        yield _ivf(passages)
    elif kind is Kind.ALL:
        store = FaissStore.build(passages)
        store.inner_products(passages[:1])  # the store now holds its vectors as a matrix as well
        yield {"exact": partial(_every_score, store)}
    elif kind is Kind.FLAT:
        yield {"exact": partial(_nearest, FaissStore.build(passages))}
    else:
        with _lite(passages) as kept:
            yield {"exact": partial(_nearest, kept)}


def _nearest(store: VectorStore, query: Vectors) -> Ids:
    """Search a store of the index."""
    ids: Ids = store.search(query, K)[1][0]
    return ids


def _every_score(store: FaissStore, query: Vectors) -> Ids:
    """Score all passages, then pick the best; in no order, as recall asks for none."""
    return np.argpartition(-store.inner_products(query), K)[:K]


def _hnsw(passages: Vectors) -> dict[str, Search]:
    """Build a graph of near neighbours."""
    index = faiss.IndexHNSWFlat(passages.shape[1], _LINKS, faiss.METRIC_INNER_PRODUCT)
    index.hnsw.efConstruction = _BUILDING
    index.add(passages)
    efforts = {f"efSearch {n}": _SEARCHING_HNSW(efSearch=n) for n in _LOOKED_AT}
    return {name: partial(_approximate, index, effort) for name, effort in efforts.items()}


def _ivf(passages: Vectors) -> dict[str, Search]:
    """Build cells around centres, whose passages are looked at together."""
    cells = math.isqrt(len(passages))
    index = faiss.index_factory(passages.shape[1], f"IVF{cells},Flat", faiss.METRIC_INNER_PRODUCT)
    index.train(passages)
    index.add(passages)
    efforts = {f"nprobe {n}": _SEARCHING_IVF(nprobe=n) for n in _PROBED if n <= cells}
    return {name: partial(_approximate, index, effort) for name, effort in efforts.items()}


def _approximate(index: Any, effort: Any, query: Vectors) -> Ids:
    """Search with this effort."""
    ids: Ids = index.search(query, K, params=effort)[1][0]
    return ids


@contextmanager
def _lite(passages: Vectors) -> Iterator[VectorStore]:
    """Keep the passages in a file of Milvus Lite."""
    from index.milvus import MilvusServer, Rows  # imported late: it is optional

    with TemporaryDirectory() as folder:
        server = MilvusServer.open(str(Path(folder) / "scale.db"))
        rows = Rows("scale")
        server.put_vectors(rows, passages)
        yield server.vectors(rows)
        server.close()
