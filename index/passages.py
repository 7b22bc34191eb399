"""Cutting the report into passages: the title, each sentence of the description, each cell of a measure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from corpus.sentences import sentences_of
from corpus.types import FieldName, Measure, Quote, Report
from corpus.verifying import QuoteChecker
from index.types import Passage, PassageKind


def passages_of(report: Report) -> tuple[Passage, ...]:
    """Return all passages in the report's order, with ids from 0; one that its page does not hold is left out."""
    checker = QuoteChecker(report)
    found = (passage for measure in report.measures for passage in _of_measure(measure))
    held = [passage for passage in found if checker.holds(Quote(passage.text, passage.page))]
    return tuple(replace(passage, id=number) for number, passage in enumerate(held))


def _of_measure(measure: Measure) -> Iterator[Passage]:
    """Yield the passages of one measure, still without ids."""
    title, number = measure.title, measure.number
    yield Passage(0, number, PassageKind.TITLE, FieldName.TITEL, "Titel", title.text, title.page)
    for sentence in sentences_of(measure.description):
        field = FieldName.BESCHREIBUNG
        yield Passage(0, number, PassageKind.SENTENCE, field, "Beschreibung", sentence.text, sentence.page)
    for cell in measure.cells:
        if not cell.is_empty:
            yield Passage(0, number, PassageKind.CELL, cell.field, cell.label, cell.text, cell.page)


# What people search measures by; who pays and who takes part is asked for as a field or a list.
_SEARCHED = (FieldName.ZIEL, FieldName.MITTEL, FieldName.LAUFZEIT, FieldName.PARTNER)


def measure_text(measure: Measure) -> str:
    """Return what a measure is about in one text: title, description, aim and the other telling cells."""
    cells = [cell.text for name in _SEARCHED if (cell := measure.stated(name))]
    return " ".join([measure.title.text, measure.description.text, *cells])
