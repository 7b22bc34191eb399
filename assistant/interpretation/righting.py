"""Putting a follow-up right that was read as one for a row of the measure spoken of, and asks for something beside it.

A sentence that tells it is looked for; where the measure has none, the question is lost, and no row is shown for it.
"""

from __future__ import annotations

from dataclasses import replace

from assistant.interpretation.followed import told_by
from assistant.types import Kind
from assistant.understanding.reading import Reading
from assistant.understanding.rows.beside import (
    Beside,
    any_beside,
    asked_beside,
    asks_for_names,
    asks_whether_free,
    asks_whether_goes_on,
    asks_who_pays_out,
    asks_who_studied,
)
from assistant.understanding.rows.facts import states
from assistant.understanding.rows.fieldwords import OF_PARTNERS
from assistant.understanding.rows.scope import asks_scope, tells_scope
from assistant.understanding.rows.sought import Sought
from assistant.understanding.text.words import Words
from corpus.sentences import sentences_of
from corpus.types import FieldName, Measure
from index import SearchIndex
from index.features import fold

_LONG = 5  # letters of a word that tells something
_TOLD = (FieldName.BESCHREIBUNG,)


def righted(question: str, reading: Reading, earlier: str, index: SearchIndex) -> Reading:
    """Return the reading of a follow-up about one measure with what it really asks for; `earlier` is the question before."""
    meant = reading.about or reading.measures
    rows = tuple(name for name in reading.fields if name is not FieldName.PARTNER) or reading.fields  # "taking part"
    if len(meant) != 1 or reading.kind is not Kind.FIELD or len(rows) != 1:
        return reading
    measure, field = index.report.measure(meant[0]), rows[0]
    if len(reading.fields) > 1:
        beside = None if reading.parts else asked_beside(question, field, measure)
        return _of_sentence(question, reading, measure, beside) if beside else reading
    if (reading.group or field is FieldName.BESCHREIBUNG) and asks_scope(question):
        return _of_scope(question, reading, measure)
    if row := _other_row(question, field, measure):
        return replace(reading, fields=(row,), asked=question)  # no odds for other rows: the words are clear
    if field is FieldName.TITEL and asks_for_names(question) and (sought := Sought.of(earlier)).counted:
        return replace(
            reading, fields=_TOLD, about=(measure.number,), measures=(), sought=sought, search=earlier, asked=earlier
        )
    is_told = field is FieldName.BESCHREIBUNG
    beside = any_beside(question, measure) if is_told else asked_beside(question, field, measure)
    beside = beside or asks_whether_free(question) or _held_by_text(question, reading, measure)
    return _of_sentence(question, reading, measure, beside) if beside else reading


def _other_row(question: str, field: FieldName, measure: Measure) -> FieldName | None:
    """Return the row that a question asks for in words of another; None where it asks for its own."""
    has_partners = measure.stated(FieldName.PARTNER) is not None
    if field is FieldName.MITTEL and asks_who_pays_out(question):
        return FieldName.PARTNER if has_partners else FieldName.RESSORT
    if field is FieldName.MITTEL and asks_whether_goes_on(question):
        return FieldName.LAUFZEIT
    is_study = field is FieldName.BESCHREIBUNG and has_partners and asks_who_studied(question, measure)
    return FieldName.PARTNER if is_study else None


def _held_by_text(question: str, reading: Reading, measure: Measure) -> Beside | None:
    """Return what a question who helps with something asks of a measure without partners, whose text has the thing."""
    is_empty = reading.fields == (FieldName.PARTNER,) and measure.stated(FieldName.PARTNER) is None
    if not is_empty or Words.of(question).has_any(OF_PARTNERS):
        return None
    title, text = fold(measure.title.text), fold(measure.description.text)
    told = [word for word in told_by(question, reading.language) if len(word) >= _LONG]
    held = tuple(word for word in told if word in text and word not in title)
    return Beside(held[-1:], or_row=True) if held else None


def _of_sentence(question: str, reading: Reading, measure: Measure, beside: Beside) -> Reading:
    """Return the reading as one for the sentence that tells what is asked beside a row; lost where none does."""
    telling = [text for text in _sentences(measure) if beside.is_told_by(text)]
    rather = [text for text in telling if beside.rather and states(text, frozenset({beside.rather}))]
    told = next(iter(rather or telling), "")
    if beside.or_row and not told:
        return reading
    facts = [fact for fact in (beside.fact, beside.rather if rather else None) if fact]
    return replace(
        reading,
        fields=_TOLD,
        about=(measure.number,),
        measures=(),
        group=(),
        parts=(),
        sought=reading.sought.with_facts(*facts),
        search=f"{question} {told}" if told else "",
        is_lost=not told,
    )


def _of_scope(question: str, reading: Reading, measure: Measure) -> Reading:
    """Return the reading of "Gilt das auch fürs …?" as one for the sentence that tells for what the measure holds."""
    told = next((text for text in _sentences(measure) if tells_scope(text)), "")
    return replace(reading, group=(), search=f"{question} {told}") if told else reading


def _sentences(measure: Measure) -> list[str]:
    """Return the sentences of a measure's description."""
    return [sentence.text for sentence in sentences_of(measure.description)]
