"""Reading the question bank: how people ask for each measure, and what the report cannot answer."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from index.types import BankQuestion, BrokenIndexError

BANK_FOLDER = Path(__file__).parent / "training"


def load_bank(folder: Path = BANK_FOLDER) -> tuple[BankQuestion, ...]:
    """Return all questions of the folder's *.jsonl files, in the order of file names and lines."""
    files = sorted(folder.glob("*.jsonl"))
    if not files:
        raise BrokenIndexError(f"{folder}: there is no question bank (*.jsonl); restore it from the repository")
    return tuple(question for file in files for question in _read(file))


def _read(file: Path) -> Iterable[BankQuestion]:
    """Yield the questions of one file; BrokenIndexError names the line that is not well-formed."""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            yield BankQuestion(
                str(row["q"]), str(row["lang"]), tuple(row["m"]), tuple(row.get("also", ())), str(row.get("why", ""))
            )
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise BrokenIndexError(f"{file.name}, line {number}: {error!r}; a line is {{'q', 'lang', 'm'}}") from None


def bank_hash(folder: Path = BANK_FOLDER) -> str:
    """Return the SHA-256 of the bank's files, names and contents."""
    digest = hashlib.sha256()
    for file in sorted(folder.glob("*.jsonl")):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()
