"""Other programs are measured on the same records and questions, told honestly, and their document is generated."""

import json
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from corpus import Report
from eval.ablating import topic_questions
from eval.benching_peers import OURS, PAGE, PEERS, bench_peers, by_peer, by_settings, measured, peers_page
from eval.types import Split
from index import DEFAULT_INDEX, SearchIndex

SCRIPTS = Path(__file__).parent.parent / "eval" / "peers"
TOLD = {"seconds": [0.001, 0.003], "start": 1.5, "megabytes": 100.0, "settings": {"k1": 1.5}, "versions": {"x": "1.0"}}


@pytest.fixture(scope="module")
def questions():
    """Two topic questions: a German one and one in another language."""
    topics = topic_questions(Split.DEV)
    return [next(q for q in topics if q.language == "de"), next(q for q in topics if q.language != "de")]


def right(question) -> list[str]:
    return sorted(question.best)


def test_figures_of_a_peer_by_hand(questions):
    """One of two found, the German one; half as good an order; durations in milliseconds."""
    german, other = questions
    found = measured(TOLD | {"rankings": {german.id: right(german), other.id: []}}, questions)
    assert (found.hit, found.hit_german, found.p50) == (0.5, 1.0, 2.0)
    assert found.p95 == pytest.approx(2.9)
    assert 0 < found.ndcg <= 0.5


def test_a_measure_that_merely_belongs_is_no_hit(questions):
    """As in the evaluation: grade 2 answers."""
    german, _ = questions
    others = [number for number in ("I.1", "I.2", "VI.1") if number not in german.best]
    assert measured(TOLD | {"rankings": {german.id: others + right(german)}}, [german]).hit == 0


def test_ratios_are_beside_ours(questions):
    """Ours is 1.00; a peer with half the hits and twice the memory has 0.50 and 2.00."""
    german, _ = questions
    ours = measured(TOLD | {"rankings": {q.id: right(q) for q in questions}}, questions)
    peer = measured(TOLD | {"rankings": {german.id: right(german)}, "megabytes": 200.0}, questions)
    rows, headings = by_peer({OURS: ours, "peer": peer})
    assert headings[0] == "system"
    assert rows[0][1] == "1.000 (1.00)"
    assert rows[1][1] == "0.500 (0.50)"
    assert rows[1][-2] == "200 (2.00)"
    assert by_settings({"peer": peer})[0] == [("peer", "x 1.0", "k1 1.5")]


def test_every_peer_has_its_script_and_the_vectors_are_told():
    """BM25, txtai, Haystack, LlamaIndex and Tantivy; those that need vectors run with both kinds."""
    assert all((SCRIPTS / peer.script).is_file() for peer in PEERS)
    names = [peer.name for peer in PEERS]
    assert {"bm25s", "tantivy", OURS} <= set(names)
    for name in ("txtai", "haystack", "llama-index"):
        kinds = [peer.name for peer in PEERS if peer.name.startswith(name)]
        assert [("our embedded model" in kind, "TF-IDF" in kind) for kind in kinds] == [(True, False), (False, True)]


def test_versions_are_pinned():
    """The environment is the same tomorrow, and torch is the small build."""
    lines = (SCRIPTS / "requirements-peers.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[\w-]+==[\w.]+", pin) for pin in pins)
    assert "torch==2.13.0" in pins
    required = (SCRIPTS.parents[1] / "requirements.txt").read_text(encoding="utf-8")
    assert not any(name in required for name in ("txtai", "haystack", "llama", "tantivy"))


@pytest.mark.parametrize("vectors", ["search", "answer"])
def test_ours_is_measured_by_the_same_script(report: Report, questions, tmp_path, vectors):
    """A process of its own that ranks, times and weighs itself."""
    given, result = tmp_path / "task.json", tmp_path / "result.json"
    asked = [{"id": q.id, "text": q.question} for q in questions]
    task = {"records": [], "questions": asked, "index": str(DEFAULT_INDEX), "vectors": vectors, "spawned": time.time()}
    given.write_text(json.dumps(task), encoding="utf-8")
    subprocess.run([sys.executable, SCRIPTS / "ours.py", given, result], check=True)
    told = json.loads(result.read_text(encoding="utf-8"))
    assert set(told["rankings"]) == {q.id for q in questions}
    assert all(0 < seconds < 5 for seconds in told["seconds"])
    assert 20 < told["megabytes"] < 1000
    assert 0 < told["start"] < 60
    assert told["versions"]["faiss-cpu"]


def test_a_missing_environment_is_named(report: Report, questions, tmp_path):
    """With the command that sets it up."""
    with pytest.raises(ValueError, match="make bench-peers"):
        bench_peers(tmp_path / "python", report, questions, DEFAULT_INDEX, lambda _line: None)


def test_the_document_is_generated_with_date_machine_versions_and_honest_words(questions):
    """Whatever came out: what the vectors are, who is flattered, and what start and memory mean."""
    index = SearchIndex.open()
    found = {peer.name: measured(TOLD | {"rankings": {}}, questions) for peer in PEERS}
    text = peers_page(found, questions, index)
    for words in (
        "Written by `make bench-peers` on 20",
        "cpus",
        "flatter us",
        "trained from questions about these very",
    ):
        assert words in text
    assert all(f"| {peer.name} |" in text for peer in PEERS)
    published = PAGE.read_text(encoding="utf-8")
    assert [line for line in published.splitlines() if line.startswith("#")] == [
        line for line in text.splitlines() if line.startswith("#")
    ]
    assert all(f"| {peer.name} |" in published for peer in PEERS)
