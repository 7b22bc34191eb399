"""Reading the questions that are told as an own case: some ask for a verdict on it, the others what the report says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from index.bank import BANK_FOLDER
from index.lines import read_by_author, read_folder
from index.types import ToldCase

CASES_FOLDER = BANK_FOLDER / "cases"
_SHAPE = "'q', 'lang', 'own', 'm'"


def load_told_cases(folder: Path = CASES_FOLDER) -> tuple[ToldCase, ...]:
    """Return the questions of all files of a folder, in the order of names and lines; none is a normal case."""
    return read_folder(folder, _case, _SHAPE)


def told_by_author(folder: Path = CASES_FOLDER) -> dict[str, tuple[ToldCase, ...]]:
    """Return the questions by the name of their file: each was written by one author."""
    return read_by_author(folder, _case, _SHAPE)


def _case(row: dict[str, Any]) -> ToldCase:
    """Return the question of a line."""
    return ToldCase(str(row["q"]), str(row["lang"]), bool(row["own"]), tuple(map(str, row["m"])))
