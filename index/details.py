"""Reading the questions for a detail of a measure: the report tells some of them, of the others it says nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from corpus.types import FieldName
from index.bank import BANK_FOLDER
from index.lines import read_by_author, read_folder
from index.sentence_bank import placed
from index.types import DetailQuestion, Passage, PassageKind, SentenceQuestion

DETAILS_FOLDER = BANK_FOLDER / "details"
_SHAPE = "'q', 'lang', 'told', 'm'"


def load_details(folder: Path = DETAILS_FOLDER) -> tuple[DetailQuestion, ...]:
    """Return the questions of all files of a folder, in the order of names and lines; none is a normal case."""
    return read_folder(folder, _detail, _SHAPE)


def details_by_author(folder: Path = DETAILS_FOLDER) -> dict[str, tuple[DetailQuestion, ...]]:
    """Return the questions by the name of their file: each was written by one author."""
    return read_by_author(folder, _detail, _SHAPE)


def as_details(sentences: Sequence[SentenceQuestion]) -> tuple[DetailQuestion, ...]:
    """Return questions that a sentence answers as such for a detail that is told."""
    return tuple(DetailQuestion(s.text, s.language, s.measure, is_told=True, says=s.says) for s in sentences)


def as_sentence_questions(details: Sequence[DetailQuestion]) -> tuple[SentenceQuestion, ...]:
    """Return the questions for details that a sentence gives as such that it answers."""
    return tuple(SentenceQuestion(d.text, d.language, d.measure, d.says) for d in details if d.says)


def as_row_questions(details: Sequence[DetailQuestion]) -> tuple[tuple[str, FieldName], ...]:
    """Return the questions whose answer is known, each with the row it is in, or the description for a sentence."""
    told = ((detail.text, detail.row or (FieldName.BESCHREIBUNG if detail.says else None)) for detail in details)
    return tuple((text, row) for text, row in told if row)


def placed_details(
    details: Sequence[DetailQuestion], measures: Mapping[str, str], passages: Sequence[Passage]
) -> list[tuple[int, str]]:
    """Return the id of the sentence or cell that answers each question, with the question, ordered by the ids.

    `measures` are the report's numbers by those of the report that the questions were written for. Questions of which
    it is not known what answers them, and those for a cell left empty, have no id.
    """
    cells = {(passage.measure, passage.field): passage.id for passage in passages if passage.kind is PassageKind.CELL}
    of_rows = ((cells.get((measures.get(d.measure, ""), d.row)), d.text) for d in details if d.row)
    in_cells = [(cell, text) for cell, text in of_rows if cell is not None]
    return sorted([*placed(as_sentence_questions(details), measures, passages), *in_cells])


def of_report(details: Sequence[DetailQuestion], measures: Mapping[str, str]) -> tuple[DetailQuestion, ...]:
    """Return the questions with the numbers that their measures have in a report; those of vanished ones are left out.

    `measures` are the report's numbers by those of the report that the questions were written for.
    """
    return tuple(replace(detail, measure=measures[detail.measure]) for detail in details if detail.measure in measures)


def _detail(row: dict[str, Any]) -> DetailQuestion:
    """Return the question of a line."""
    return DetailQuestion(
        str(row["q"]),
        str(row["lang"]),
        str(row["m"]),
        bool(row["told"]),
        str(row.get("says", "")),
        FieldName(row["row"]) if "row" in row else None,
        tuple(row.get("context", ())),
        bool(row.get("shift", False)),
    )
