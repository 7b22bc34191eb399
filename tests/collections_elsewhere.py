"""Small collections in the formats of BEIR and OMoS-QA, written for the tests, and how they are put into files."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

HEADING = "query-id\tcorpus-id\tscore"
DOCUMENTS = [
    {"_id": "d1", "title": "Zahnarzthelferin", "text": "Die Ausbildung dauert drei Jahre."},
    {"_id": "d2", "title": "", "text": "Brot und Butter", "metadata": {}},
    {"_id": "d3", "text": "Erste Zeile\u2028zweite Zeile"},
]
QUERIES = [
    {"_id": "q1", "text": "Zahnarzthelferin werden"},
    {"_id": "q2", "text": "Quantenphysik"},
    {"_id": "unjudged", "text": "Wetter"},
]
QRELS = [HEADING, "q2\td2\t1", "q1\td1\t2", "q1\td2\t0"]
SENTENCES = [
    {"question": "Wie lange?", "context": "Drei Jahre.\n\nIm Betrieb.", "answers": [0], "id": 7, "language": "de"},
    {"question": "Wo?", "context": "Drei Jahre.\nIm Betrieb.", "answers": []},
]


def lines(rows: Iterable[dict[str, Any] | str]) -> str:
    """Return rows as JSON Lines, texts as they are."""
    return "".join(f"{row if isinstance(row, str) else json.dumps(row, ensure_ascii=False)}\n" for row in rows)


def write_beir(folder: Path, documents=DOCUMENTS, queries=QUERIES, qrels=QRELS) -> Path:
    """Write a folder as BEIR has it, and return it."""
    (folder / "qrels").mkdir(parents=True)
    (folder / "corpus.jsonl").write_text(lines(documents), encoding="utf-8")
    (folder / "queries.jsonl").write_text(lines(queries), encoding="utf-8")
    (folder / "qrels" / "test.tsv").write_text(lines(qrels), encoding="utf-8")
    return folder


def write_omos(folder: Path, rows=SENTENCES) -> Path:
    """Write a file as OMoS-QA has it, and return it."""
    file = folder / "omos.jsonl"
    file.write_text(lines(rows), encoding="utf-8")
    return file
