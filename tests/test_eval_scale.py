"""The scale study measures what it says: passages like the real ones, exact stores that miss nothing, a true page."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import pytest

from eval.scale import Cost, measure_store, nearest, planned, switch_point
from eval.scale_page import by_cost, drawn_efforts, write_scale
from eval.scale_stores import LITE_MOST, K, Kind
from eval.synthetic import Models
from index.types import Vectors

COUNT = 500


def unit(vectors: Vectors) -> Vectors:
    """Return the vectors with length 1."""
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@pytest.fixture(scope="module")
def models() -> Models:
    """Return real-looking passages in three directions of 16, and questions near to them."""
    random = np.random.default_rng(3)
    centres = random.standard_normal((3, 16), dtype=np.float32)
    near = centres[random.integers(0, 3, 60)] + 0.2 * random.standard_normal((60, 16), dtype=np.float32)
    return Models(unit(near[:40]), unit(near[40:]))


def cost(kind: Kind, passages: int, p50: float, *, effort: str = "exact", recall: float = 1.0) -> Cost:
    """Return what a store costs, as far as a test asks."""
    return Cost(kind, effort, passages, 1.0, 10.0, p50, 2 * p50, recall)


def test_made_up_passages_are_the_same_each_time(models: Models) -> None:
    """A seed makes the study repeatable; every vector has length 1."""
    made = models.made_up(COUNT)
    assert np.array_equal(made, models.made_up(COUNT))
    assert made.shape == (COUNT, 16)
    assert np.linalg.norm(made, axis=1) == pytest.approx(np.ones(COUNT), abs=1e-5)


def test_made_up_passages_lie_where_real_ones_do(models: Models) -> None:
    """Questions have near passages among them, as among the real ones; vectors drawn at random lie far away."""
    random = unit(np.random.default_rng(4).standard_normal((COUNT, 16)).astype(np.float32))
    closest = [
        np.median((models.questions @ v.T).max(axis=1)) for v in (models.passages, models.made_up(COUNT), random)
    ]
    real, made, anywhere = closest
    assert abs(real - made) < 0.15 < real - anywhere


@pytest.mark.parametrize("kind", [Kind.FLAT, Kind.ALL])
def test_exact_stores_find_all_of_the_nearest(kind: Kind, models: Models) -> None:
    """Recall 1 against brute force, which shares no code with the stores."""
    (measured,) = measure_store(kind, COUNT, models)
    assert measured.recall == 1.0
    assert 0 < measured.p50_ms <= measured.p95_ms


@pytest.mark.parametrize("kind", [Kind.HNSW, Kind.IVF])
def test_more_effort_finds_more(kind: Kind, models: Models) -> None:
    """Each effort of an approximate store is measured, and the most finds nearly everything."""
    measured = measure_store(kind, COUNT, models)
    recalls = [found.recall for found in measured]
    assert len({found.effort for found in measured}) == len(measured) > 1
    assert recalls == sorted(recalls)
    assert recalls[0] < 1 or recalls[-1] == 1
    assert recalls[-1] > 0.95


def test_milvus_lite_is_exact_too(models: Models) -> None:
    """The store behind --store milvus is measured as well, where it is installed."""
    pytest.importorskip("milvus_lite", reason="Milvus is optional: pip install -r requirements-milvus.txt")
    (measured,) = measure_store(Kind.LITE, COUNT, models)
    assert measured.recall == 1.0


def test_brute_force_is_brute_force() -> None:
    """The nearest of 20 vectors on a quarter circle are those with the smallest angles."""
    angles = np.linspace(0, np.pi / 2, 20)
    circle = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    assert set(nearest(circle[:1], circle)[0].tolist()) == set(range(K))


def test_milvus_lite_is_left_out_beyond_its_measure() -> None:
    """A million passages are measured in FAISS alone."""
    plan = planned([1_000, 10 * LITE_MOST])
    assert {kind for kind, size in plan if size > LITE_MOST} == {Kind.FLAT, Kind.ALL, Kind.HNSW, Kind.IVF}


def test_point_to_switch_lies_between_the_measured_sizes() -> None:
    """Ten times the passages, a hundred times the time: ten times the time is reached at the root of ten."""
    costs = [cost(Kind.FLAT, 1_000, 1.0), cost(Kind.FLAT, 10_000, 100.0), cost(Kind.LITE, 1_000, 50.0)]
    assert switch_point(costs, 10.0) == pytest.approx(1_000 * 10**0.5)
    assert switch_point(costs, 100.0) is None


def test_least_effort_that_finds_enough_is_drawn() -> None:
    """At the largest size; where none finds enough, the most that was tried."""
    hnsw = [cost(Kind.HNSW, 9, ms, effort=f"efSearch {ms:g}", recall=r) for ms, r in ((1, 0.8), (2, 0.96), (3, 0.99))]
    ivf = [cost(Kind.IVF, 9, ms, effort=f"nprobe {ms:g}", recall=0.5) for ms in (1, 4)]
    assert drawn_efforts([*hnsw, *ivf]) == {Kind.HNSW: "efSearch 2", Kind.IVF: "nprobe 4"}


def test_page_figures_and_picture_are_written_together(tmp_path: Path) -> None:
    """The JSON holds what the table shows, the page says from where on exact search is too slow."""
    costs = [cost(Kind.FLAT, 1_000, 1.5), cost(Kind.FLAT, 100_000, 150.0)]
    page, figures, picture = write_scale(costs, {"threads": "1"}, tmp_path / "scale.md")
    text = page.read_text(encoding="utf-8")
    assert "from about 10,000 passages on" in text
    assert f"({picture.name})" in text
    for row in by_cost(costs)[0]:
        assert f"| {' | '.join(row)} |" in text
    told = msgspec.json.decode(figures.read_bytes(), type=dict[str, msgspec.Raw])
    assert msgspec.json.decode(told["costs"], type=list[Cost]) == costs
    assert picture.read_text(encoding="utf-8").count("<svg") == 1
