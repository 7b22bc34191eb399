"""A second judgement of the gold: each question judged again from the report alone, without the first label."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

import msgspec

from assistant.types import Reason
from eval.gold import GOLD_FOLDER, GoldError
from eval.types import GoldQuestion, MeasureNumber

SECOND_FOLDER = GOLD_FOLDER / "second"


class SecondJudgement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a second judge says to a question: why it has no answer, or the measures that answer, and those beside them.

    `note` is written afterwards: what the two judgements differ in. It does not quote the question.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{3}-\d{3}$")]
    reason: Reason | None
    best: tuple[MeasureNumber, ...]
    also: tuple[MeasureNumber, ...] = ()
    note: str = ""


def unjudged(questions: Iterable[GoldQuestion], second: Iterable[SecondJudgement]) -> list[GoldQuestion]:
    """Return the questions that have no second judgement yet."""
    known = {judged.id for judged in second}
    return [question for question in questions if question.id not in known]


def questions_only(questions: Iterable[GoldQuestion]) -> str:
    """Return questions as JSON Lines with what a second judge may know, and nothing of how they were judged."""
    lines = []
    for question in questions:
        row: dict[str, Any] = {"id": question.id, "question": question.question}
        if question.context:
            row["context"] = list(question.context)
        if question.as_of:
            row["as_of"] = question.as_of.isoformat()
        lines.append(json.dumps(row, ensure_ascii=False))
    return "\n".join(lines)


def load_second(folder: Path = SECOND_FOLDER) -> list[SecondJudgement]:
    """Read all second judgements; GoldError where a line is none, or judges a question for the second time."""
    found: dict[str, SecondJudgement] = {}
    for file in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(file.read_bytes().splitlines(), start=1):
            try:
                judged = msgspec.json.decode(line, type=SecondJudgement)
            except msgspec.MsgspecError as error:
                raise GoldError(f"{file.name}, line {number}: {error}") from None
            if judged.id in found:
                raise GoldError(f"{file.name}, line {number}: {judged.id} is judged before")
            if judged.reason is None and not judged.best:
                raise GoldError(f"{file.name}, line {number} ({judged.id}): either a reason or measures that answer")
            found[judged.id] = judged
    if not found:
        raise GoldError(f"{folder}: there are no second judgements (*.jsonl); restore them from the repository")
    return list(found.values())
