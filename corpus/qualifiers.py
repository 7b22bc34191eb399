"""What the rows of a report have behind their labels alike: "Geplante Mittel (in Euro)", "Internetpräsenz/ Link"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from corpus.tables import Row
from corpus.types import FieldName, Line

_QUALIFIER = re.compile(
    r"(\([^()]{2,40}\)|/ ?[^\W\d_]{3,}|in (?:\w+\. )?Euro|der Ma(?:ß|ss)nahme)(?![^\s:])[ :]*", re.IGNORECASE
)
_MIN_ROWS = 2
_SHARE = 0.5  # what stands at the head of more than this share of a field's cells belongs to its label


def with_qualifiers(tables: Sequence[Sequence[Row]]) -> list[tuple[Row, ...]]:
    """Return the rows of a report's tables; what most rows of a field begin with in brackets belongs to their label."""
    rows = list(chain.from_iterable(tables))
    fields = Counter(row.field for row in rows)
    counts = Counter((row.field, _compact(found[1])) for row in rows if (found := _qualifier(row)))
    usual = {key for key, count in counts.items() if count >= _MIN_ROWS and count > _SHARE * fields[key[0]]}
    return [tuple(_qualified(row, usual) for row in table) for table in tables]


def _qualifier(row: Row) -> re.Match[str] | None:
    """Return what may qualify the row's label at the head of its cell."""
    return _QUALIFIER.match(" ".join(line.text for line in row.lines[:3]))


def _qualified(row: Row, usual: set[tuple[FieldName, str]]) -> Row:
    """Return the row with the qualifier in its label."""
    found = _qualifier(row)
    if not found or (row.field, _compact(found[1])) not in usual:
        return row
    space = "" if found[1].startswith("/") else " "
    return replace(row, label=f"{row.label}{space}{found[1]}", lines=_behind(row.lines, found.end()))


def _behind(lines: Sequence[Line], length: int) -> tuple[Line, ...]:
    """Return the lines without their first letters, spaces between lines counted."""
    for i, line in enumerate(lines):
        if length < len(line.text):
            return (replace(line, text=line.text[length:]), *lines[i + 1 :])
        length -= len(line.text) + 1
    return ()


def _compact(text: str) -> str:
    """Return the text without spaces and in small letters."""
    return text.replace(" ", "").casefold()
