"""Reading the generic pairs: invented measures with questions, which teach the encoder words rather than numbers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from index.bank import BANK_FOLDER
from index.lines import read_folder

GENERIC_FOLDER = BANK_FOLDER / "generic"
_SHAPE = "'title', 'text', 'q'"


@dataclass(frozen=True, slots=True)
class GenericMeasure:
    """A measure that no report holds, in official German, and how people would ask for it."""

    text: str
    questions: tuple[str, ...]


def load_generic(folder: Path = GENERIC_FOLDER) -> tuple[GenericMeasure, ...]:
    """Return all invented measures of the folder's *.jsonl files, in the order of file names and lines."""
    return read_folder(folder, _measure, _SHAPE)


def _measure(row: dict[str, Any]) -> GenericMeasure:
    """Return the invented measure of a line."""
    return GenericMeasure(f"{row['title']}. {row['text']}", tuple(row["q"]))
