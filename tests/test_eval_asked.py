"""What the sentence bank is worth is measured on authors left out."""

from __future__ import annotations

import json
from pathlib import Path

from assistant import Assistant
from eval.asked import HEADINGS, Hit, by_language, hits_of_authors

SAYS = "Erfolgreiche Absolventinnen und Absolventen"


def write(folder: Path, name: str, *questions: str) -> None:
    """Write one author's questions for a sentence of IV.1."""
    lines = (json.dumps({"q": question, "lang": "en", "m": "IV.1", "says": SAYS}) for question in questions)
    (folder / name).write_text("\n".join(lines), encoding="utf-8")


def test_an_author_is_judged_by_the_questions_of_the_others_only(assistant: Assistant, tmp_path: Path) -> None:
    """One author alone has no help; a second one who asks alike gives it."""
    write(tmp_path, "a.jsonl", "xyzzy plugh frobnicate")
    alone = list(hits_of_authors(assistant, tmp_path))
    assert [hit.with_others for hit in alone] == [hit.without for hit in alone]
    write(tmp_path, "b.jsonl", "xyzzy plugh frobnication")
    assert [hit.with_others for hit in hits_of_authors(assistant, tmp_path)] == [1.0, 1.0]


def test_shares_are_told_by_language() -> None:
    """A row for all and one for each language, by hand."""
    rows = by_language([Hit("de", 0.0, 1.0), Hit("de", 1.0, 1.0), Hit("ar", 0.0, 0.0)])
    assert [(row[0], row[1], row[2].split(" ")[0], row[3].split(" ")[0]) for row in rows] == [
        ("all", "3", "0.333", "0.667"),
        ("ar", "1", "0.000", "0.000"),
        ("de", "2", "0.500", "1.000"),
    ]
    assert len(HEADINGS) == len(rows[0])
