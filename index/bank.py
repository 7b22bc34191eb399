"""Reading the question bank: how people ask for each measure, and what the report cannot answer."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from index.lines import read_folder
from index.types import BankQuestion, BrokenIndexError

BANK_FOLDER = Path(__file__).parent / "training"
_SHAPE = "'q', 'lang', 'm'"


def load_bank(folder: Path = BANK_FOLDER) -> tuple[BankQuestion, ...]:
    """Return all questions of the folder's *.jsonl files, in the order of file names and lines."""
    if not any(folder.glob("*.jsonl")):
        raise BrokenIndexError(f"{folder}: there is no question bank (*.jsonl); restore it from the repository")
    return read_folder(folder, _question, _SHAPE)


def _question(row: dict[str, Any]) -> BankQuestion:
    """Return the question of a line."""
    return BankQuestion(
        str(row["q"]), str(row["lang"]), tuple(row["m"]), tuple(row.get("also", ())), str(row.get("why", ""))
    )


def bank_hash(folder: Path = BANK_FOLDER) -> str:
    """Return the SHA-256 of the bank's files, names and contents."""
    digest = hashlib.sha256()
    for file in sorted(folder.glob("*.jsonl")):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()
