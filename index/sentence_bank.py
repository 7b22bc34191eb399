"""Reading the questions that single sentences of the report answer, and finding those sentences again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from index.bank import BANK_FOLDER
from index.types import BrokenIndexError, Passage, PassageKind, SentenceQuestion

SENTENCE_BANK = BANK_FOLDER / "sentences"


def load_sentence_bank(folder: Path = SENTENCE_BANK, pattern: str = "*.jsonl") -> tuple[SentenceQuestion, ...]:
    """Return all questions of the folder's files of this name, in the order of names and lines; none is a normal case."""
    return tuple(question for file in sorted(folder.glob(pattern)) for question in _read(file))


def _read(file: Path) -> Iterable[SentenceQuestion]:
    """Yield the questions of one file; BrokenIndexError names the line that is not well-formed."""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            row = json.loads(line)
            yield SentenceQuestion(str(row["q"]), str(row["lang"]), str(row["m"]), str(row["says"]))
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise BrokenIndexError(
                f"{file.name}, line {number}: {error!r}; a line is {{'q', 'lang', 'm', 'says'}}"
            ) from None


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
