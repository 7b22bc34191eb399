"""Reading the questions that single sentences of the report answer, and finding those sentences again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from index.bank import BANK_FOLDER
from index.lines import read_by_author, read_folder
from index.types import Passage, PassageKind, SentenceQuestion

SENTENCES_FOLDER = BANK_FOLDER / "sentences"
_SHAPE = "'q', 'lang', 'm', 'says'"


def load_sentence_bank(folder: Path = SENTENCES_FOLDER) -> tuple[SentenceQuestion, ...]:
    """Return all questions of the folder's files, in the order of names and lines; none is a normal case."""
    return read_folder(folder, _question, _SHAPE)


def sentences_by_author(folder: Path = SENTENCES_FOLDER) -> dict[str, tuple[SentenceQuestion, ...]]:
    """Return the questions by the name of their file: each was written by one author."""
    return read_by_author(folder, _question, _SHAPE)


def _question(row: dict[str, Any]) -> SentenceQuestion:
    """Return the question of a line."""
    return SentenceQuestion(str(row["q"]), str(row["lang"]), str(row["m"]), str(row["says"]))


def placed(
    questions: Sequence[SentenceQuestion], measures: Mapping[str, str], passages: Sequence[Passage]
) -> list[tuple[int, str]]:
    """Return the id of the sentence that answers each question, with the question, ordered by the ids.

    `measures` are the report's numbers by those of the report that the questions were written for. A sentence that
    another edition no longer has takes its questions with it.
    """
    sentences: dict[str, list[Passage]] = {}
    for passage in passages:
        if passage.kind is PassageKind.SENTENCE:
            sentences.setdefault(passage.measure, []).append(passage)
    return sorted(
        (passage.id, question.text)
        for question in questions
        for passage in sentences.get(measures.get(question.measure, ""), ())
        if passage.text.startswith(question.says)
    )
