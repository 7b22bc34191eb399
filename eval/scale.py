"""python -m eval scale: what a growing number of passages costs in each store, and how many of the nearest it finds."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import pairwise
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from eval.scale_stores import LITE_MOST, K, Kind, Search, built
from eval.synthetic import Models
from index import SearchIndex
from index.contract import Ids
from index.store import FaissStore
from index.types import Vectors

SIZES = (1_000, 10_000, 100_000, 1_000_000)
QUERIES = 200
PASSES = 3  # the median of each is published
_WARM_UP = 20
_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Cost:
    """What a store costs with so many passages, searched with this effort, and the share of the nearest it finds."""

    kind: Kind
    effort: str
    passages: int
    build_s: float
    memory_mb: float
    p50_ms: float
    p95_ms: float
    recall: float


def measure_scale(index: SearchIndex, sizes: Sequence[int], say: Callable[[str], None]) -> list[Cost]:
    """Measure every store at every size, each in a process of its own, so that memory is only its own."""
    models = Models.of_index(index, QUERIES)
    with tempfile.TemporaryDirectory() as folder:
        questions, real = Path(folder) / "questions.npy", Path(folder) / "passages.npy"
        np.save(questions, models.questions)
        np.save(real, models.passages)
        costs = []
        for kind, size in planned(sizes):
            say(f"{size:,} passages: {kind}")
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
                costs += pool.submit(_measure_files, kind, size, real, questions).result()
    return costs


def planned(sizes: Sequence[int]) -> list[tuple[Kind, int]]:
    """Return which stores are measured at which size; Milvus Lite where it is installed, and not beyond its measure."""
    kinds = [kind for kind in Kind if kind is not Kind.LITE or find_spec("milvus_lite")]
    return [(kind, size) for size in sizes for kind in kinds if kind is not Kind.LITE or size <= LITE_MOST]


def measure_store(kind: Kind, size: int, models: Models) -> list[Cost]:
    """Build one store of made-up passages and ask it with every effort, one question after the other."""
    passages = models.made_up(size)
    exact = nearest(models.questions, passages)
    before, start = _resident(), time.perf_counter()
    with built(kind, passages) as searches:
        seconds, memory = time.perf_counter() - start, _resident() - before
        return [
            Cost(kind, effort, size, seconds, memory / 1e6, *_asked(search, models.questions, exact))
            for effort, search in searches.items()
        ]


def exact_ms(index: SearchIndex, size: int) -> float:
    """Return the median milliseconds of an exact search among so many made-up passages."""
    models = Models.of_index(index, QUERIES)
    store = FaissStore.build(models.made_up(size))
    times = [_timed(lambda query: store.search(query, K)[1][0], query[None, :])[0] for query in models.questions]
    return 1000 * statistics.median(times[_WARM_UP:])


def switch_point(costs: Sequence[Cost], budget_ms: float) -> float | None:
    """Return from how many passages on exact search takes longer than it may, None where no measured size does.

    Between two measured sizes a straight line in logarithms is taken.
    """
    flat = sorted((cost.passages, cost.p50_ms) for cost in costs if cost.kind is Kind.FLAT)
    for (few, fast), (many, slow) in pairwise(flat):
        if fast <= budget_ms < slow:
            share = np.log(budget_ms / fast) / np.log(slow / fast)
            return float(few * (many / few) ** share)
    return None


def nearest(queries: Vectors, passages: Vectors) -> list[Ids]:
    """Return the ids of each query's K nearest by brute force, in no order."""
    return [np.argpartition(-(passages @ query), K)[:K] for query in queries]


def _measure_files(kind: Kind, size: int, passages: Path, questions: Path) -> list[Cost]:
    """Measure one store, with what vectors are made from read from files."""
    return measure_store(kind, size, Models(np.load(passages), np.load(questions)))


def _asked(search: Search, questions: Vectors, exact: Sequence[Ids]) -> tuple[float, float, float]:
    """Return p50 and p95 in milliseconds, each the median of several passes over the questions, and recall."""
    for query in questions[:_WARM_UP]:
        search(query[None, :])
    halves, tails, found = [], [], []
    for _ in range(PASSES):
        answers = [_timed(search, query[None, :]) for query in questions]
        half, tail = np.percentile([1000 * seconds for seconds, _ in answers], (50, 95)).tolist()
        halves.append(half)
        tails.append(tail)
        found = [ids for _, ids in answers]
    recall = statistics.mean(len(np.intersect1d(*pair)) / K for pair in zip(found, exact, strict=True))
    return statistics.median(halves), statistics.median(tails), recall


def _timed(search: Search, query: Vectors) -> tuple[float, Ids]:
    """Return the seconds that a search takes, and what it finds."""
    start = time.perf_counter()
    ids = search(query)
    return time.perf_counter() - start, ids


def _resident() -> int:
    """Return the memory of this process in bytes (Linux)."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE
