"""Reading a question that follows up an answer: "und wie lange läuft das?", "nur die vom MAGS"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from assistant.types import Answer, Kind
from assistant.understanding.fields import asked_fields
from assistant.understanding.lists import read_filters
from assistant.understanding.reading import Reading, topic_words
from assistant.understanding.words import Words
from corpus.types import Report


def follow(question: str, reading: Reading, context: Answer, report: Report, as_of: date) -> Reading:
    """Return how a question is read behind an earlier answer; one that stands for itself is read as it is.

    Criteria without a topic narrow an earlier list. Fields without a topic are those of the earlier first measure.
    """
    if reading.measures or reading.unknown or not context.matches:
        return reading
    numbers = tuple(match.measure.number for match in context.matches)
    if context.kind is Kind.LIST:
        words = Words.of(question)
        filters = read_filters(words, report, as_of)
        if filters and not topic_words(words):
            return replace(reading, kind=Kind.LIST, filters=filters, fields=(), within=numbers)
    words = Words.of(question)
    fields = asked_fields(words)
    if fields and not topic_words(words):
        return replace(reading, kind=Kind.FIELD, fields=fields, measures=numbers[:1])
    return reading
