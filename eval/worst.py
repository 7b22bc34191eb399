"""The worst questions of a run: what was returned, what had to be, and why it came about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from assistant.explaining import WatchedIndex, ask_explained
from eval.metrics import DEPTH
from eval.runs import Runner
from eval.types import GoldQuestion, Row, Split, System
from index.explaining import explain

_SHOWN = 25  # more is read by nobody; rows.jsonl has all
_EXPLAINED = 3  # measures of what was returned; those that had to be returned come besides


@dataclass(frozen=True, slots=True)
class Worst:
    """A badly answered question; `explanation` is that of `assistant ask --explain --json`, None without a search."""

    row: Row
    fault: str
    explanation: dict[str, Any] | None


def explain_worst(runner: Runner, questions: Sequence[GoldQuestion], rows: Sequence[Row]) -> list[Worst]:
    """Return the worst questions of the development half with explanations; those of the test half stay unseen."""
    known = {question.id: question for question in questions}
    found = worst_rows([row for row in rows if row.split is Split.DEV])
    if runner.name != System.FUSED:
        return [Worst(row, fault, None) for row, fault in found]
    index = runner.assistant.index
    watched = WatchedIndex(index.report, index.legs, index.calibration, index.manifest, index.findings)
    return [Worst(row, fault, _explanation(watched, known[row.id], row, runner)) for row, fault in found]


def worst_rows(rows: Sequence[Row], count: int = _SHOWN) -> list[tuple[Row, str]]:
    """Return the worst rows with what is wrong: invalid quotes, then wrong answers by confidence, then the others."""
    faulty = [(row, fault) for row in rows if (fault := fault_of(row))]
    return sorted(faulty, key=lambda pair: _badness(pair[0]))[:count]


def fault_of(row: Row) -> str:
    """Return what is wrong with an answer, empty where nothing is."""
    if row.error:
        return f"the line was refused: {row.error}"
    if row.broken:
        return "a quote is not the report's words"
    if row.expected_reason and row.answered:
        return "answered, had to be refused"
    if not row.expected_reason and not row.answered:
        return "refused, had to be answered"
    if row.scores.get("field_exact") == 0:
        return "the asked field is not answered"
    if row.scores.get("list_exact") == 0:
        return "the set is not the right one"
    if row.scores.get("hit@1") == 0:
        return "the first measure does not answer"
    return "refused for another reason" if row.scores.get("reason_right") == 0 else ""


def _badness(row: Row) -> tuple[float, ...]:
    """Return a sort key, worst first: broken, then cost, then confidence of a wrong answer, then the ranking."""
    return (
        -len(row.broken),
        row.scores.get("cost", 0.0),
        -row.confidence * row.answered,
        row.scores.get("ndcg@10", row.scores.get("list_f1", 1.0)),
    )


def _explanation(watched: WatchedIndex, question: GoldQuestion, row: Row, runner: Runner) -> dict[str, Any] | None:
    """Return how an answer came about, with the measures that had to be returned beside the first that were."""
    asked = [*question.context, question.question]
    _, told = ask_explained(watched, asked, DEPTH, as_of=question.as_of or runner.as_of)
    if told.found is None or watched.last is None:
        return None
    wanted = [number for number, grade in row.expected.items() if grade == 2]
    numbers = dict.fromkeys([*(row.matches + row.related)[:_EXPLAINED], *wanted[:_EXPLAINED]])
    return replace(told, found=explain(watched, watched.last.ranking, list(numbers))).to_dict()
