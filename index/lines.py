"""Reading files of questions, a JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from index.types import BrokenIndexError

Read = TypeVar("Read")


def read_lines(file: Path, made_of: Callable[[dict[str, Any]], Read], shape: str) -> Iterator[Read]:
    """Yield what is made of each line of a file; BrokenIndexError names a line that is not of this shape ("'q', 'lang'")."""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            yield made_of(json.loads(line))
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise BrokenIndexError(f"{file.name}, line {number}: {error!r}; a line is {{{shape}}}") from None
