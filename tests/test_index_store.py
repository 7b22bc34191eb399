"""Every store gives what NumPy gives by brute force, and says what is wrong with what it is given."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import faiss
import numpy as np
import pytest

from index.contract import VectorStore
from index.lexical import LexicalIndex
from index.store import FaissStore
from index.types import BrokenIndexError, Vectors

Build = Callable[[Vectors], VectorStore]
DOCUMENTS = [["pflege", "kita", "kita"], ["lehre"], [], ["pflege", "förderung", "größe"], ["kita", "lehre", "pflege"]]


@pytest.fixture
def vectors() -> np.ndarray:
    """Return unit vectors as an index keeps them: in numbers that float16 has."""
    rows = np.random.default_rng(1).normal(size=(50, 8))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float16).astype(np.float32)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    """Return Milvus Lite over a file, asked through gRPC on this machine like a server."""
    pytest.importorskip("pymilvus", reason="Milvus is optional: pip install -r requirements-milvus.txt")
    from index.milvus import MilvusServer

    opened = MilvusServer.open(str(tmp_path_factory.mktemp("milvus") / "test.db"))
    yield opened
    opened.close()


@pytest.fixture(params=["faiss", "milvus", "milvus, one of several reports"])
def build(request: pytest.FixtureRequest) -> Build:
    """Return a function that stores vectors, for each store; in Milvus also between those of other reports."""
    if request.param == "faiss":
        return FaissStore.build
    server = request.getfixturevalue("server")

    def stored(vectors: Vectors) -> VectorStore:
        from index.milvus import Rows

        name = f"test_{uuid.uuid4().hex}"
        if request.param == "milvus":
            server.put_vectors(Rows(name), vectors)
            return server.vectors(Rows(name))
        for place, rows in enumerate((9 * np.ones((60, vectors.shape[1]), np.float32), vectors, vectors[::-1] * 2)):
            server.put_vectors(Rows(name, place), rows)
        return server.vectors(Rows(name, 1))

    return stored


def by_brute_force(queries: Vectors, vectors: Vectors, k: int, among: list[int]) -> tuple[np.ndarray, np.ndarray]:
    """Return inner products and ids of the k nearest among some vectors, ties by id."""
    products = (queries.astype(np.float64) @ vectors.T.astype(np.float64))[:, among]
    order = np.stack([np.lexsort((among, -row)) for row in products])[:, :k]
    return np.take_along_axis(products, order, 1), np.asarray(among)[order]


@pytest.mark.parametrize("k", [0, 1, 10, 50, 500], ids=lambda k: f"k={k}")
def test_search_equals_brute_force(build: Build, vectors: np.ndarray, k: int) -> None:
    """Id by id and score by score, best first; never more than there are."""
    queries = vectors[:3] + 0.1
    scores, ids = build(vectors).search(queries, k)
    wanted_scores, wanted_ids = by_brute_force(queries, vectors, k, list(range(50)))
    np.testing.assert_array_equal(ids, wanted_ids)
    np.testing.assert_allclose(scores, wanted_scores, rtol=1e-5, atol=1e-6)
    assert (scores.dtype, ids.dtype) == (np.float32, np.int64)


@pytest.mark.parametrize("among", [[3, 7, 11, 30], [49], [], list(range(50))], ids=len)
def test_search_among_some_ids_looks_at_no_others(build: Build, vectors: np.ndarray, among: list[int]) -> None:
    """A filtered search equals brute force over the chosen rows."""
    scores, ids = build(vectors).search(vectors[:2], 3, among=among)
    wanted_scores, wanted_ids = by_brute_force(vectors[:2], vectors, 3, among)
    np.testing.assert_array_equal(ids, wanted_ids)
    np.testing.assert_allclose(scores, wanted_scores, rtol=1e-5, atol=1e-6)


def test_inner_products_are_all_of_them_by_id(build: Build, vectors: np.ndarray) -> None:
    """As NumPy gives them; one query at a time."""
    store = build(vectors)
    np.testing.assert_allclose(store.inner_products(vectors[4:5]), vectors @ vectors[4], rtol=1e-5, atol=1e-6)
    assert (len(store), store.dimension) == (50, 8)


def test_ties_are_broken_by_id(build: Build) -> None:
    """Equal vectors come in the order of their ids."""
    rows = np.ones((4, 2), dtype=np.float32)
    rows[1] = 2
    _, found = build(rows).search(rows[:1], 4)
    assert found[0].tolist() == [1, 0, 2, 3]


@pytest.mark.parametrize("among", [None, list(range(1, 200, 2))], ids=["all", "some"])
def test_ties_at_the_last_place_go_to_the_lowest_ids(build: Build, among: list[int] | None) -> None:
    """Of many that are equally near, each store leaves out the same ones."""
    rows = np.random.default_rng(3).integers(0, 3, size=(200, 2)).astype(np.float32)
    store = build(rows)
    for query in np.asarray([[0, 0], [1, 0], [1, 1], [0.5, 0.25]], dtype=np.float32):
        _, ids = store.search(query[None, :], 20, among=among)
        _, wanted = by_brute_force(query[None, :], rows, 20, among or list(range(200)))
        assert ids.tolist() == wanted.tolist()


def test_store_without_vectors_finds_nothing(build: Build) -> None:
    """An empty bank is a normal case."""
    store = build(np.zeros((0, 8), np.float32))
    scores, ids = store.search(np.ones((2, 8), np.float32), 3)
    assert (scores.shape, ids.shape, len(store)) == ((2, 0), (2, 0), 0)
    assert store.inner_products(np.ones((1, 8), np.float32)).shape == (0,)


def test_queries_of_another_length_are_refused(build: Build, vectors: np.ndarray) -> None:
    """A query of another model's length is named with both numbers."""
    store = build(vectors)
    with pytest.raises(ValueError, match="length 8"):
        store.search(np.zeros((1, 4), np.float32), 3)
    with pytest.raises(ValueError, match="length 8"):
        store.inner_products(np.zeros((1, 4), np.float32))


@pytest.mark.parametrize("place", [None, 1], ids=["one report", "one of several"])
def test_postings_in_milvus_score_like_those_in_memory(server: object, tmp_path: Path, place: int | None) -> None:
    """Sparse vectors of our own weights by inner product are BM25: known and unknown, repeated and no terms."""
    from index.milvus import Rows

    index, rows = LexicalIndex.build(DOCUMENTS), Rows("documents", place)
    index.save_terms(tmp_path)
    if place is not None:
        server.put_terms(Rows("documents", 0), LexicalIndex.build(DOCUMENTS[::-1] * 2).documents())
    server.put_terms(rows, index.documents())
    attached = LexicalIndex.attach(tmp_path, lambda dimensions, count: server.terms(rows, dimensions, count))
    for asked in (["pflege"], ["kita", "kita", "größe"], ["unbekannt", "lehre"], ["unbekannt"], []):
        np.testing.assert_allclose(attached.scores(asked), index.scores(asked), rtol=1e-6)
    server.drop("documents")


def test_more_rows_than_one_search_returns_are_all_scored(server: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Milvus returns at most so many hits of a search; the rest is asked for by further ones, of each report."""
    from index.milvus import Rows

    monkeypatch.setattr("index.milvus._MOST", 7)
    for place in (0, 1):
        rows = np.random.default_rng(place).normal(size=(20, 4)).astype(np.float32)
        server.put_vectors(Rows("many", place), rows)
        found = server.vectors(Rows("many", place)).inner_products(rows[:1])
        np.testing.assert_allclose(found, rows @ rows[0], rtol=1e-5, atol=1e-6)


def test_missing_or_other_collections_are_refused(server: object) -> None:
    """What the server does not have is named with the mend."""
    from index.milvus import Rows

    with pytest.raises(BrokenIndexError, match="has no nothing; run: python -m index build --store milvus"):
        server.vectors(Rows("nothing"))
    server.put_terms(Rows("few", 0), [{0: 1.0}])
    with pytest.raises(BrokenIndexError, match="few has 1 documents, not 2"):
        server.terms(Rows("few", 0), {"a": 0}, 2)
    with pytest.raises(BrokenIndexError, match="has no report_1 in few; run: python -m index build --store milvus"):
        server.terms(Rows("few", 1), {"a": 0}, 1)


def test_dropping_spares_other_collections(server: object) -> None:
    """Only what starts with the given name is removed."""
    from index.milvus import Rows

    for name in ("old_a", "old_b", "other_a"):
        server.put_vectors(Rows(name), np.ones((1, 2), np.float32))
    server.drop("old_")
    assert len(server.vectors(Rows("other_a"))) == 1
    with pytest.raises(BrokenIndexError, match="old_a"):
        server.vectors(Rows("old_a"))


def test_server_that_cannot_be_reached_is_named() -> None:
    """One line with the address, not a traceback."""
    pytest.importorskip("pymilvus")
    from index.milvus import MilvusServer

    with pytest.raises(BrokenIndexError, match=r"http://127.0.0.1:9: Milvus cannot be reached .* give another --uri"):
        MilvusServer.open("http://127.0.0.1:9")


def test_server_that_stops_is_a_failure_of_the_connection(tmp_path: Path) -> None:
    """A question meets a server that is gone: no wrong ranking, but an error with its address."""
    pytest.importorskip("pymilvus")
    from index.milvus import MilvusServer, Rows

    server = MilvusServer.open(str(tmp_path / "gone.db"))
    server.put_vectors(Rows("some"), np.ones((2, 2), np.float32))
    store = server.vectors(Rows("some"))
    server.drop("some")
    with pytest.raises(ConnectionError, match="Milvus did not answer"):
        store.search(np.ones((1, 2), np.float32), 1)


def test_saved_index_is_the_same(vectors: np.ndarray, tmp_path: Path) -> None:
    """Saving and loading changes neither ids nor scores, and vectors can be read back."""
    store = FaissStore.build(vectors)
    store.save(tmp_path / "x.faiss")
    loaded = FaissStore.load(tmp_path / "x.faiss")
    assert len(loaded) == 50
    np.testing.assert_array_equal(loaded.search(vectors, 5)[1], store.search(vectors, 5)[1])
    np.testing.assert_array_equal(loaded.vectors, vectors)


def test_rounding_costs_less_than_a_thousandth() -> None:
    """Unit vectors are kept in half precision, which takes half the memory and hardly moves an inner product."""
    rows = np.random.default_rng(2).normal(size=(300, 128)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    store = FaissStore.build(rows)
    assert np.abs(store.inner_products(rows[:1]) - rows @ rows[0]).max() < 0.001


def test_file_takes_two_bytes_a_number(tmp_path: Path) -> None:
    FaissStore.build(np.eye(256, dtype=np.float32)).save(tmp_path / "x.faiss")
    assert (tmp_path / "x.faiss").stat().st_size == pytest.approx(256 * 256 * 2, rel=0.01)


def test_cut_off_file_is_named_with_its_mend(vectors: np.ndarray, tmp_path: Path) -> None:
    """A damaged file is no crash but an error that says what to run."""
    path = tmp_path / "x.faiss"
    FaissStore.build(vectors).save(path)
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(BrokenIndexError, match="python -m index build"):
        FaissStore.load(path)


def test_vectors_that_are_no_numbers_are_refused(vectors: np.ndarray) -> None:
    """NaN would be found nowhere and never noticed."""
    vectors[3, 2] = np.nan
    with pytest.raises(BrokenIndexError, match="not finite"):
        FaissStore.build(vectors)


def test_search_takes_one_processor_in_every_thread() -> None:
    """OpenMP keeps its number for each thread; a server's threads would else wait for each other at full load."""
    store, found = FaissStore.build(np.eye(4, dtype=np.float32)), []

    def search() -> None:
        store.search(np.eye(4, dtype=np.float32)[:1], 2)
        found.append(faiss.omp_get_max_threads())

    thread = threading.Thread(target=search)
    thread.start()
    thread.join()
    assert found == [1]
