"""Reading a question as a list, for the tests of list questions."""

from __future__ import annotations

from datetime import date

from assistant.understanding.reading import read
from corpus.types import Report

TODAY = date(2026, 11, 22)


def listed(report: Report, question: str) -> list[str]:
    """Return the numbers that a question lists; it fails where the question is not read as a list."""
    reading = read(question, report, TODAY)
    assert reading.kind == "list"
    return [measure.number for measure in reading.filters.select(report.measures, TODAY)]
