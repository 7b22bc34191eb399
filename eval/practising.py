"""Scoring the practice questions, by whose mistakes the assistant was mended: what a change breaks shows here first.

They stand beside the gold questions in the same format (eval/practice/README.md) and never count as a measurement.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from assistant import Assistant
from eval.gold import load_gold
from eval.runs import Runner
from eval.scoring import score, slices, summarise
from eval.table import by_value, plain
from eval.types import GoldQuestion, Row, System

PRACTICE_FOLDER = Path(__file__).parent / "practice"
_SHOWN = 6  # measures of a miss


def load_practice(every: int = 1) -> tuple[GoldQuestion, ...]:
    """Return every n-th of the practice questions; GoldError names file, line and fault of a malformed one."""
    return load_gold(PRACTICE_FOLDER)[::every]


def practise(assistant: Assistant, questions: Sequence[GoldQuestion]) -> list[Row]:
    """Return one row a question, each asked behind those that it follows up."""
    runner = Runner(System.FUSED, assistant)
    return score(questions, [runner.ask(question) for question in questions])


def tables(rows: Sequence[Row], names: Sequence[str]) -> str:
    """Return a table for each attribute by which the rows are set apart."""
    parts = []
    for name in names:
        found = slices(rows, name)
        metrics = {value: summarise(part) for value, part in found.items()}
        parts.append(plain(*by_value(metrics, {value: len(part) for value, part in found.items()}, name)))
    return "\n\n".join(parts)


def is_right(row: Row) -> bool:
    """Tell whether an answer is all that was asked for: the measure or the whole set, and each cell where cells are."""
    return row.correct and row.scores.get("field_exact", 1.0) == 1.0


def lines_of_misses(rows: Sequence[Row]) -> list[str]:
    """Return a line for each question whose answer is not right: what was asked, expected and got."""
    return [
        f"{row.id} {row.kind} {' || '.join((*row.context, row.question))}\n"
        f"    expected {row.expected_reason or ' '.join(row.expected) or 'none'}; got {_got(row)}"
        for row in rows
        if not is_right(row)
    ]


def _got(row: Row) -> str:
    """Return what was answered: why nothing, or how it was understood and the first measures."""
    return f"{row.understood}: {' '.join(row.matches[:_SHOWN]) or 'none'}" if row.answered else str(row.reason)
