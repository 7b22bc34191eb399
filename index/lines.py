"""Reading files and folders of questions, a JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

from index.types import BrokenIndexError

Read = TypeVar("Read")
MadeOf = Callable[[dict[str, Any]], Read]


def read_folder(folder: Path, made_of: MadeOf[Read], shape: str) -> tuple[Read, ...]:
    """Return what is made of each line of a folder's *.jsonl files, in the order of names and lines; none is normal."""
    return tuple(chain.from_iterable(read_by_author(folder, made_of, shape).values()))


def read_by_author(folder: Path, made_of: MadeOf[Read], shape: str) -> dict[str, tuple[Read, ...]]:
    """Return the same by the name of the file: each was written by one author."""
    return {file.stem: tuple(read_lines(file, made_of, shape)) for file in sorted(folder.glob("*.jsonl"))}


def read_lines(file: Path, made_of: MadeOf[Read], shape: str) -> Iterator[Read]:
    """Yield what is made of each line of a file; BrokenIndexError names a line that is not of a shape ("'q', 'm'")."""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            yield made_of(json.loads(line))
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise BrokenIndexError(f"{file.name}, line {number}: {error!r}; a line is {{{shape}}}") from None
