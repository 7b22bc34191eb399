"""Interpreting a question: by its words, by the answer before it, and by the measures that it names or describes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from assistant.comparing import read_comparison
from assistant.types import Answer, Kind
from assistant.understanding.following import follow
from assistant.understanding.reading import Reading, read
from index import SearchIndex

_SHORT = 12  # words of a question whose abbreviation surely says which measure is meant


def interpret(question: str, index: SearchIndex, as_of: date, context: Answer | None) -> Reading:
    """Return how a question is read, behind the answer `context` where there is one."""
    names = index.legs.names
    named = names.named(question)
    reading = read(question, index.report, as_of, named=named)
    if context is not None:
        reading = follow(question, reading, context, index.report, as_of, named)
    elif not reading.measures:
        reading = read_comparison(question, reading, index)
    if not reading.measures and reading.kind is Kind.FIELD and len(question.split()) <= _SHORT:
        written = names.written(question)
        reading = replace(reading, measures=written if len(written) == 1 else ())
        reading = replace(reading, likely=names.agreed(question))
    return reading
