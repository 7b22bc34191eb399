"""The vector store gives what NumPy gives by brute force, and says what is wrong with what it is given."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from index.store import FaissStore
from index.types import BrokenIndexError


@pytest.fixture
def vectors() -> np.ndarray:
    rows = np.random.default_rng(1).normal(size=(50, 8)).astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def test_search_equals_brute_force(vectors: np.ndarray) -> None:
    """Ids and inner products are those of a full comparison, best first."""
    ids = list(range(100, 150))
    queries = vectors[:3] + 0.1
    scores, found = FaissStore.build(vectors, ids).search(queries, 10)
    products = queries @ vectors.T
    for row in range(3):
        wanted = np.argsort(-products[row])[:10]
        assert found[row].tolist() == (wanted + 100).tolist()
        np.testing.assert_allclose(scores[row], products[row][wanted], rtol=1e-5)


def test_inner_products_are_all_of_them_in_the_order_of_adding(vectors: np.ndarray) -> None:
    """As NumPy gives them, whatever the ids; one query at a time."""
    store = FaissStore.build(vectors, range(149, 99, -1))
    np.testing.assert_allclose(store.inner_products(vectors[:1]), vectors @ vectors[0], rtol=1e-5, atol=1e-6)
    with pytest.raises(ValueError, match="shape"):
        store.inner_products(vectors[:2])


def test_search_among_some_ids_looks_at_no_others(vectors: np.ndarray) -> None:
    """A restricted search equals brute force over the chosen rows."""
    chosen = [3, 7, 11, 30]
    scores, found = FaissStore.build(vectors, range(50)).search(vectors[:1], 3, among=chosen)
    products = vectors[:1] @ vectors[chosen].T
    wanted = np.argsort(-products[0])[:3]
    assert found[0].tolist() == [chosen[i] for i in wanted]
    assert scores.shape == (1, 3)


def test_ties_are_broken_by_id() -> None:
    """Equal vectors come in the order of their ids."""
    rows = np.ones((4, 2), dtype=np.float32)
    _, found = FaissStore.build(rows, [9, 2, 7, 4]).search(rows[:1], 4)
    assert found[0].tolist() == [2, 4, 7, 9]


@pytest.mark.parametrize("k", [0, 5, 500], ids=["none", "some", "more than there are"])
def test_k_may_be_anything(vectors: np.ndarray, k: int) -> None:
    """No more than all vectors are returned, and none for k = 0."""
    _, found = FaissStore.build(vectors, range(50)).search(vectors[:2], k)
    assert found.shape == (2, min(k, 50))


def test_saved_index_is_the_same(vectors: np.ndarray, tmp_path: Path) -> None:
    """Saving and loading changes neither ids nor scores, and vectors can be read back."""
    store = FaissStore.build(vectors, range(50))
    store.save(tmp_path / "x.faiss")
    loaded = FaissStore.load(tmp_path / "x.faiss")
    assert len(loaded) == 50
    np.testing.assert_array_equal(loaded.search(vectors, 5)[1], store.search(vectors, 5)[1])
    np.testing.assert_array_equal(loaded.vectors([4]), vectors[4:5])


def test_cut_off_file_is_named_with_its_mend(vectors: np.ndarray, tmp_path: Path) -> None:
    """A damaged file is no crash but an error that says what to run."""
    path = tmp_path / "x.faiss"
    FaissStore.build(vectors, range(50)).save(path)
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(BrokenIndexError, match="python -m index build"):
        FaissStore.load(path)


def test_unequal_numbers_are_refused(vectors: np.ndarray) -> None:
    """Both numbers stand in the message."""
    with pytest.raises(BrokenIndexError, match="50 vectors and 3 ids"):
        FaissStore.build(vectors, [1, 2, 3])


def test_vectors_that_are_no_numbers_are_refused(vectors: np.ndarray) -> None:
    """NaN would be found nowhere and never noticed."""
    vectors[3, 2] = np.nan
    with pytest.raises(BrokenIndexError, match="not finite"):
        FaissStore.build(vectors, range(50))


def test_queries_of_another_length_are_refused(vectors: np.ndarray) -> None:
    """A query of another model's length is named with both numbers."""
    with pytest.raises(ValueError, match="length 8"):
        FaissStore.build(vectors, range(50)).search(np.zeros((1, 4), np.float32), 3)
