"""Reading a question for those of several measures shown that meet criteria, or are about something ("Welche davon laufen noch?")."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from assistant.filters import NO_CRITERIA
from assistant.types import Answer, Kind
from assistant.understanding.criteria.listing import topic_words
from assistant.understanding.reading import Reading
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.talk.narrowing import criteria_of
from assistant.understanding.text.words import Words, folded
from corpus.types import FieldName, Report

_OF_THEM = folded(
    """davon, von denen, von diesen, unter denen, unter diesen, darunter, hiervon, of them, of those, of these, bunlardan, bunların, bunlar içinde, onlardan, hangileri, hangisi,
    з них, із них, з цих, з-поміж них, из них, из этих, среди них, z nich, z tych, spośród nich, منها, من بينها, من هذه, أيها"""
)
_WHICH = folded(
    "welche, welches, welcher, welchen, wer, was, wie viele, which, how many, hangi*, які, яка, який, скільки, какие, какая, какой, сколько, które, która, który, ile, أي, كم"
)
_AND_WHICH = folded(
    "und welche sind, und welche hat, und welche haben, und welche laufen, welche sind, which ones, and which"
)
_ONLY = folded(
    "nur die für, nur die zu, nur die mit, nur die im, nur die in, nur die über, only those for, only the ones for"
)
_FEWEST = 2  # measures of which some are asked for


def of_those_shown(
    words: Words, stated: str, reading: Reading, context: Answer, report: Report, as_of: date
) -> Reading | None:
    """Return the reading of a question for some of the measures that a search has shown; None where it is another one.

    `stated` is the question as criteria are read.
    """
    shown, is_list = tuple(match.measure.number for match in context.matches), context.kind is Kind.LIST
    asks_which = words.has_any(_AND_WHICH) or (words.has_any(_OF_THEM) and words.has_any(_WHICH))
    if len(shown) < _FEWEST or context.kind not in (Kind.TOPIC, Kind.LIST) or not (asks_which or words.has_any(_ONLY)):
        return None
    criteria = None if is_list else criteria_of(stated, NO_CRITERIA, report, as_of)
    if criteria and asks_which:
        return replace(reading, kind=Kind.LIST, filters=criteria, fields=(), measures=(), within=shown)
    topic, has_row = (
        topic_words(Words.of(stated)),
        bool({*asked_fields(Words.of(words.raw))} - {FieldName.BESCHREIBUNG}),
    )
    if criteria or not topic or has_row or (is_list and reading.filters):
        return None
    filters = context.interpretation.filters if is_list else NO_CRITERIA
    return replace(reading, kind=Kind.TOPIC, filters=filters, fields=(), topic=topic, within=shown)


def kept_within(reading: Reading, context: Answer, report: Report, as_of: date) -> Reading:
    """Return a list that follows a list with no other measures than that one was limited to beside its criteria."""
    if context.kind is not Kind.LIST or reading.kind is not Kind.LIST or reading.within:
        return reading
    listed = {match.measure.number for match in context.matches}
    every = {measure.number for measure in context.interpretation.filters.select(report.measures, as_of)}
    return replace(reading, within=tuple(sorted(listed))) if listed < every else reading
