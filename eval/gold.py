"""Reading the gold questions: well-formed or refused, hashed, and split into halves."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from eval.types import GoldKind, GoldQuestion, Split

GOLD_FOLDER = Path(__file__).parent / "gold"
_REFUSED = {GoldKind.OWN_CASE, GoldKind.UNANSWERABLE}


class GoldError(ValueError):
    """Gold questions that are not well-formed; the message names file, line and fault."""


def load_gold(folder: Path = GOLD_FOLDER) -> tuple[GoldQuestion, ...]:
    """Return all questions of the folder's *.jsonl files, in the order of file names and lines."""
    questions = tuple(question for file in _files(folder) for question in _read(file))
    twice = [id for id, count in Counter(q.id for q in questions).items() if count > 1]
    if twice:
        raise GoldError(f"{folder}: ids stand twice: {', '.join(twice)}")
    return questions


def of_split(questions: Iterable[GoldQuestion], split: Split | None) -> tuple[GoldQuestion, ...]:
    """Return the questions of one half, or all where `split` is None."""
    return tuple(q for q in questions if split is None or q.split is split)


def gold_hash(folder: Path = GOLD_FOLDER) -> str:
    """Return the SHA-256 of the gold files, names and contents."""
    digest = hashlib.sha256()
    for file in _files(folder):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def _files(folder: Path) -> list[Path]:
    """Return the gold files; refuse a folder without any."""
    files = sorted(folder.glob("*.jsonl"))
    if not files:
        raise GoldError(f"{folder}: there are no gold questions (*.jsonl); restore them from the repository")
    return files


def _read(file: Path) -> Iterator[GoldQuestion]:
    """Yield the questions of one file."""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            question = msgspec.json.decode(line, type=GoldQuestion)
        except msgspec.MsgspecError as error:
            raise GoldError(f"{file.name}, line {number}: {error}") from None
        fault = find_fault(question, file.stem)
        if fault:
            raise GoldError(f"{file.name}, line {number} ({question.id}): {fault}")
        yield question


def find_fault(question: GoldQuestion, batch: str) -> str | None:
    """Return what contradicts itself in a question, or None."""
    if question.batch != batch:
        return f"its batch is {question.batch!r}, its file {batch!r}"
    if (question.kind in _REFUSED) != question.expects_refusal:
        return f"kind {question.kind.value!r} and reason {question.reason!r} do not go together"
    if (question.kind is GoldKind.UNANSWERABLE) == bool(question.relevance):
        return "either it is unanswerable or it has relevant measures"
    if question.relevance and not question.best:
        return "no measure has grade 2"
    if bool(question.fields) != bool(question.answers):
        return "fields and answers go together"
    if question.kind in {GoldKind.FIELD, GoldKind.COMPARE} and not question.fields:
        return "it asks for a field and names none"
    may_follow = question.kind in {GoldKind.UNANSWERABLE, GoldKind.OWN_CASE}
    if not may_follow and (question.kind is GoldKind.FOLLOWUP) != bool(question.context):
        return "a follow-up has a context, nothing else has but what is refused"
    return None
