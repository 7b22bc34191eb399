"""Reading a question as a list, for the tests of list questions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import pytest

from assistant.understanding.reading import read
from corpus.types import Report

TODAY = date(2026, 11, 22)


def listed(report: Report, question: str) -> list[str]:
    """Return the numbers that a question lists; it fails where the question is not read as a list."""
    reading = read(question, report, TODAY)
    assert reading.kind == "list"
    return [measure.number for measure in reading.filters.select(report.measures, TODAY)]


def by_promise(table: Mapping[str, Sequence[tuple[str, Any]]]) -> Iterator[Any]:
    """Yield the rows of a table whose groups have a promise for a heading, which each row's test is called by."""
    for promise, rows in table.items():
        for question, right in rows:
            yield pytest.param(question, right, id=f"{promise}: {question}")
