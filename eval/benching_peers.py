"""python -m eval peers: other programs on the same records and questions, on the same machine, beside ours."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from corpus.types import Report
from eval.gold import gold_hash
from eval.metrics import percentile_ms, ranking_scores
from eval.results import describe_machine
from eval.table import Rows, markdown, number
from eval.types import GoldQuestion
from index import SearchIndex
from index.passages import measure_text

PAGE = Path(__file__).parents[1] / "docs" / "peers.md"
_SCRIPTS = Path(__file__).parent / "peers"
OURS = "ours: search"
_NOTE = {
    "project": "vectors of our embedded model",
    "letters": "vectors of character TF-IDF",
}


@dataclass(frozen=True, slots=True)
class Peer:
    """A program to be measured: its name, its script, and what it takes for vectors, empty where it takes none."""

    name: str
    script: str
    vectors: str = ""

    @property
    def is_ours(self) -> bool:
        """Tell whether it is this project, which runs in its own environment."""
        return self.script == "ours.py"


PEERS = (
    Peer(OURS, "ours.py", "search"),
    Peer("ours: whole answer", "ours.py", "answer"),
    Peer("bm25s", "bm25.py"),
    Peer("tantivy", "tantivy_text.py"),
    *(
        Peer(f"{name} ({_NOTE[vectors]})", script, vectors)
        for vectors in _NOTE
        for name, script in (
            ("txtai hybrid", "txtai_hybrid.py"),
            ("haystack hybrid", "haystack_hybrid.py"),
            ("llama-index FAISS", "llamaindex_faiss.py"),
        )
    ),
)


@dataclass(frozen=True, slots=True)
class Measured:
    """What came out for one peer; durations in milliseconds, the start in seconds from the start of the process."""

    hit: float
    hit_german: float
    ndcg: float
    p50: float
    p95: float
    megabytes: float
    start: float
    settings: Mapping[str, Any]
    versions: Mapping[str, str]


def bench_peers(
    python: Path, report: Report, questions: Sequence[GoldQuestion], index: Path, say: Callable[[str], None]
) -> dict[str, Measured]:
    """Run every peer in a process of its own; ValueError where one cannot be run."""
    if not python.is_file():
        raise ValueError(f"{python}: the peers' environment is not there; set it up: make bench-peers")
    task = {
        "records": [
            {"id": measure.number, "title": measure.title.text, "text": measure_text(measure)}
            for measure in report.measures
        ],
        "questions": [{"id": question.id, "text": question.question} for question in questions],
        "index": str(index.resolve()),
    }
    found = {}
    for peer in PEERS:
        say(f"{peer.name}: {len(questions)} questions")
        told = _run(Path(sys.executable) if peer.is_ours else python, peer, task)
        found[peer.name] = measured(told, questions)
    return found


def _run(python: Path, peer: Peer, task: dict[str, Any]) -> dict[str, Any]:
    """Return what a peer's script wrote."""
    with tempfile.TemporaryDirectory() as folder:
        given, result = Path(folder) / "task.json", Path(folder) / "result.json"
        given.write_text(json.dumps(task | {"vectors": peer.vectors, "spawned": time.time()}), encoding="utf-8")
        ended = subprocess.run(
            [str(python), str(_SCRIPTS / peer.script), str(given), str(result)],
            capture_output=True,
            text=True,
            check=False,
        )
        if ended.returncode:
            last = (ended.stderr.strip().splitlines() or ["no message"])[-1]
            raise ValueError(f"{peer.name} failed: {last}; set its environment up anew: make bench-peers")
        told: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    return told


def measured(told: Mapping[str, Any], questions: Sequence[GoldQuestion]) -> Measured:
    """Return the figures of a peer; a question without a ranking counts as zero."""
    rankings = told["rankings"]
    hits = {q.id: float(rankings.get(q.id, [])[:1] != [] and rankings[q.id][0] in q.best) for q in questions}
    german = [hits[question.id] for question in questions if question.language == "de"]
    scores = ranking_scores(rankings, {question.id: question.relevance for question in questions})
    return Measured(
        hit=sum(hits.values()) / len(hits),
        hit_german=sum(german) / len(german) if german else 0.0,
        ndcg=sum(score["ndcg@10"] for score in scores.values()) / len(scores),
        p50=percentile_ms(told["seconds"], 50) or 0.0,
        p95=percentile_ms(told["seconds"], 95) or 0.0,
        megabytes=told["megabytes"],
        start=told["start"],
        settings=told["settings"],
        versions=told["versions"],
    )


def by_peer(found: Mapping[str, Measured]) -> tuple[Rows, tuple[str, ...]]:
    """Return one row a peer: each figure, and in brackets how many times ours it is."""
    base = found[OURS]
    rows: Rows = [
        (
            name,
            *(_beside(getattr(m, f), getattr(base, f), 3) for f in ("hit", "hit_german", "ndcg")),
            *(_beside(getattr(m, f), getattr(base, f), 1) for f in ("p50", "p95")),
            _beside(m.megabytes, base.megabytes, 0),
            _beside(m.start, base.start, 2),
        )
        for name, m in found.items()
    ]
    return rows, ("system", "hit@1", "hit@1, German", "nDCG@10", "p50 ms", "p95 ms", "memory MB", "start s")


def _beside(value: float, base: float, digits: int) -> str:
    """Return a figure with its ratio to ours."""
    ratio = f"{value / base:.2f}" if base else "–"
    return f"{value:.{digits}f} ({ratio})"


def by_settings(found: Mapping[str, Measured]) -> tuple[Rows, tuple[str, ...]]:
    """Return one row a peer with versions and settings."""
    rows: Rows = [(name, _listed(m.versions), _listed(m.settings)) for name, m in found.items()]
    return rows, ("system", "versions", "settings")


def _listed(pairs: Mapping[str, Any]) -> str:
    """Return names with their values in one line."""
    return ", ".join(f"{name} {value}" for name, value in pairs.items())


def peers_page(found: Mapping[str, Measured], questions: Sequence[GoldQuestion], index: SearchIndex) -> str:
    """Return the document that the results are published in."""
    manifest = index.manifest
    machine = ", ".join(f"{name} {value}" for name, value in describe_machine().items())
    german = sum(question.language == "de" for question in questions)
    return _PAGE.format(
        date=date.today(),
        machine=machine,
        made_from=f"Model {manifest.encoder.sha256[:12]}, bank {manifest.bank_sha256[:12]}, gold {gold_hash()[:12]}",
        n=len(questions),
        german=german,
        records=len(index.report.measures),
        figures=markdown(*by_peer(found)),
        settings=markdown(*by_settings(found)),
        best=number(max(m.hit for name, m in found.items() if "our" not in name)),
    )


_PAGE = """# Beside other programs

Written by `make bench-peers` on {date}; do not edit. {machine}. {made_from}.

The {n} topic questions of the development half ({german} of them German) on the same {records} records: title,
description and the telling cells of each measure in one text. Each program runs in a process of its own, the peers in an
environment of their own (`eval/peers/requirements-peers.txt`), and is set up as its documentation recommends for German,
where that says anything. In brackets: how many times the figure of `ours: search`.

All figures are of the model, bank and gold of that day, ours too: what today's assistant reaches stands in
[evaluation.md](evaluation.md), and `python -m index info` names today's model.

{figures}

## How to read this

- **The embedded model is not a model from a shop.** It was trained from questions about these very records. A peer with
  the *vectors of our embedded model* therefore shows what that program does with our vectors; with the *vectors of
  character TF-IDF*, which have seen nothing but the records, it shows what it finds without them. Models that these
  programs usually take come from a hub, which this measurement does not ask; with one of them they would lie elsewhere,
  most likely between the two. The best peer that knows nothing of our questions has hit@1 {best}.
- What our fusion adds to our vectors is the difference between `ours: search` and the best peer with the same vectors.
- `ours: search` is the bare ranking, the same task that the peers have. `ours: whole answer` reads the question, judges
  whether the report answers it at all, chooses and checks quotes; what it refuses counts as not found.
- Weights of our fusion were chosen on this half, so that these figures flatter us. Peers have their defaults.
- BM25 peers read the questions in other languages as German; hence a column for German alone.
- **start**: from the start of the process to the first answer. Peers build their index over the {records} records in that
  time; ours opens one that was built before.
- **memory**: the most that the process held. The peers' processes hold our encoder, or scikit-learn, besides.
- p50 and p95 are of one question after the other in one process, after a warm-up of 20.

## Versions and settings

{settings}
"""
