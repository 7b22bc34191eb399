"""Reading the generic pairs: invented measures with questions, which teach the encoder words rather than numbers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from index.bank import BANK_FOLDER
from index.types import BrokenIndexError

GENERIC_FOLDER = BANK_FOLDER / "generic"


@dataclass(frozen=True, slots=True)
class GenericMeasure:
    """A measure that no report holds, in official German, and how people would ask for it."""

    text: str
    questions: tuple[str, ...]


def load_generic(folder: Path = GENERIC_FOLDER) -> tuple[GenericMeasure, ...]:
    """Return all invented measures of the folder's *.jsonl files, in the order of file names and lines."""
    found: list[GenericMeasure] = []
    for file in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            try:
                row = json.loads(line)
                found.append(GenericMeasure(f"{row['title']}. {row['text']}", tuple(row["q"])))
            except (json.JSONDecodeError, KeyError, TypeError) as error:
                raise BrokenIndexError(
                    f"{file.name}, line {number}: {error!r}; a line is {{'title', 'text', 'q'}}"
                ) from None
    return tuple(found)
