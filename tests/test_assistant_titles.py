"""Telling measures by their whole titles: their words are none of the question's own."""

from __future__ import annotations

import pytest

from assistant import Assistant
from assistant.understanding.text.titles import with_numbers
from corpus.types import FieldName


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Wie lange läuft „Fachkräftegewinnung in Indien“?", "Wie lange läuft VI.2?"),
        ('Who pays for "Neuer Fortbildungsberuf Krankenkassenfachwirt/in"?', "Who pays for IV.7?"),
        ("Сколько длится Fachkräftegewinnung aus Indonesien?", "Сколько длится VI.3?"),
        ("Was ist der Unterschied zwischen „PerMenti NRW“ und «Übergangslotsen»?", "Was ist der Unterschied zwischen V.7 und II.8?"),
    ],
)  # fmt: skip
def test_whole_title_is_told_by_its_number(assistant: Assistant, question: str, told: str) -> None:
    """In quotation marks, or between words of another language, a title names its measure."""
    assert with_numbers(question, assistant.report) == told


@pytest.mark.parametrize(
    "question",
    [
        "„Fachkräftegewinnung in Indien“",  # nothing else is said: it is searched for
        "Was macht das Land für die Fachkräftegewinnung in Indien?",  # so one speaks of it, too
        "Was steht zu „Fachkräftegewinnung in Brasilien“ im Bericht?",
        "Were Übergangslotsen hired?",  # a single word may be one of another language as well
    ],
)
def test_what_is_no_whole_title_stays(assistant: Assistant, question: str) -> None:
    """A title that may be no name stays as it is asked."""
    assert with_numbers(question, assistant.report) == question


@pytest.mark.parametrize(
    "asks", ["How long does {} run?", "{} ne kadar sürüyor?", "Сколько длится {}?", "كم تستمر {}؟"]
)
def test_period_is_asked_of_every_title(assistant: Assistant, asks: str) -> None:
    """A title may speak of trainings, specialists or places itself: the row is asked of the measure all the same."""
    for number in ("I.12", "III.6", "IV.7", "V.6", "VI.2", "VI.7"):
        answer = assistant.ask(asks.format(f"„{assistant.report.measure(number).title.text}“"))
        first = answer.matches[0].citations[0]
        assert (first.measure, first.field) == (number, FieldName.LAUFZEIT)
