"""A second judgement of the gold: a random sample judged again from the report alone, without the first label."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any

import msgspec

from assistant.types import Reason
from eval.gold import GOLD_FOLDER, GoldError
from eval.types import GoldQuestion, MeasureNumber

SECOND_FOLDER = GOLD_FOLDER / "second"
SAMPLE = 120  # a kappa of 0.8 is told to about 0.1 by so many
_SEED = 20241129  # any fixed number does
_LATER = frozenset(
    {"border", "desk", "facts", "lists", "sets"}
)  # batches that were written after the sample was judged


class SecondJudgement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a second judge says to a question: why it has no answer, or the measures that answer, and those beside them.

    `note` is written afterwards: what the two judgements differ in. It does not quote the question.
    """

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{3}-\d{3}$")]
    reason: Reason | None
    best: tuple[MeasureNumber, ...]
    also: tuple[MeasureNumber, ...] = ()
    note: str = ""


def sample(questions: Sequence[GoldQuestion], size: int = SAMPLE) -> list[GoldQuestion]:
    """Return a random sample of both halves, the same each time for the same ids, in a random order.

    It is drawn from the batches that there were when it was judged.
    """
    by_id = {question.id: question for question in questions if question.batch not in _LATER}
    return [by_id[id] for id in random.Random(_SEED).sample(sorted(by_id), min(size, len(by_id)))]


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
