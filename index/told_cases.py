"""Reading the questions that are told as an own case: some ask for a verdict on it, the others what the report says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from index.bank import BANK_FOLDER
from index.lines import read_lines
from index.types import ToldCase

TOLD_CASES = BANK_FOLDER / "cases"
_SHAPE = "'q', 'lang', 'own', 'm'"


def load_told_cases(folder: Path = TOLD_CASES) -> tuple[ToldCase, ...]:
    """Return the questions of all files of a folder, in the order of names and lines; none is a normal case."""
    return tuple(case for cases in told_by_author(folder).values() for case in cases)


def told_by_author(folder: Path = TOLD_CASES) -> dict[str, tuple[ToldCase, ...]]:
    """Return the questions by the name of their file: each was written by one author."""
    return {file.stem: tuple(read_lines(file, _case, _SHAPE)) for file in sorted(folder.glob("*.jsonl"))}


def _case(row: dict[str, Any]) -> ToldCase:
    """Return the question of a line."""
    return ToldCase(str(row["q"]), str(row["lang"]), bool(row["own"]), tuple(map(str, row["m"])))
