"""The header row of the measures' tables ("Merkmal | Angabe"), which a table that crosses pages repeats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from corpus.labels import label_at
from corpus.sections import Section, find_sections
from corpus.tables import split_rows
from corpus.types import Line

_MIN_TABLES = 2
_SHARE = 0.6  # of the tables, where the line stands above the first row
_MAX_LETTERS = 60
_MAX_ROWS = 3  # "Steckbrief" above "Merkmal | Angabe"


def without_header_rows(lines: list[Line]) -> list[Line]:
    """Return the report's lines without the header rows of its tables; those are no words of a measure."""
    for _ in range(_MAX_ROWS):
        header = _header_row([section for section in find_sections(lines) if section.kind == "measure"])
        if header is None:
            break
        lines = [line for i, line in enumerate(lines) if line.text != header or not _is_above_row(lines, i)]
    return lines


def _header_row(measures: Sequence[Section]) -> str | None:
    """Return the line that stands above the first row of most tables, behind the description."""
    above = Counter(description[-1].text for m in measures if len(description := split_rows(m.body)[0]) > 1)
    text, count = above.most_common(1)[0] if above else ("", 0)
    is_header = len(text) <= _MAX_LETTERS and text[-1:] not in ".!?" and not text.startswith("•")
    return text if count >= max(_MIN_TABLES, _SHARE * len(measures)) and is_header else None


def _is_above_row(lines: Sequence[Line], i: int) -> bool:
    """Tell whether a row follows, or the table goes on below the header row at the top of a page."""
    return i == 0 or lines[i].page != lines[i - 1].page or label_at(lines, i + 1) is not None
