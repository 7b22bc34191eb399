"""Reading the questions that are told as an own case: some ask for a verdict on it, the others what the report says."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from index.bank import BANK_FOLDER
from index.types import BrokenIndexError, ToldCase

TOLD_CASES = BANK_FOLDER / "cases"


def load_told_cases(folder: Path = TOLD_CASES) -> tuple[ToldCase, ...]:
    """Return the questions of all files of a folder, in the order of names and lines; none is a normal case."""
    return tuple(case for cases in told_by_author(folder).values() for case in cases)


def told_by_author(folder: Path = TOLD_CASES) -> dict[str, tuple[ToldCase, ...]]:
    """Return the questions by the name of their file: each was written by one author."""
    return {file.stem: tuple(_read(file)) for file in sorted(folder.glob("*.jsonl"))}


def _read(file: Path) -> Iterable[ToldCase]:
    """Yield the questions of one file; BrokenIndexError names the line that is not well-formed."""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            row = json.loads(line)
            yield ToldCase(str(row["q"]), str(row["lang"]), bool(row["own"]), tuple(map(str, row["m"])))
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise BrokenIndexError(
                f"{file.name}, line {number}: {error!r}; a line is {{'q', 'lang', 'own', 'm'}}"
            ) from None
