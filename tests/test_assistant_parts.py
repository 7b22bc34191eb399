"""Questions with several parts that ask for a fact each of one measure, and facts that the description tells."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Kind
from assistant.understanding.parts import asked_parts
from corpus.types import FieldName


@pytest.mark.parametrize(
    ("question", "measure", "quotes"),
    [
        ("An wie vielen Schulen ist das Talentscouting und seit wann?", "II.3", ("rund 600 Schulen", "seit 2011")),
        ("Wo war der Kongress Vielfalt und wie teuer war er?", "V.10", ("in Düsseldorf", "80.000 Euro")),
        (
            "Was kostet die MID-Assistenz und in wie vielen Firmen lief das schon?",
            "III.2",
            ("3.788.000 Euro", "100 Unternehmen"),
        ),
        (
            "Wie viele lernen bei SiA und welche Abschlüsse bekommen sie?",
            "III.7",
            ("190 SiA-Lernende", "Studienabschluss"),
        ),
        ("Wann war der Auftakt der Runden Tische und wer ist Partner?", "V.2", ("15. März 2024", "Regionaldirektion")),
    ],
    ids=["number and time", "place and money", "money and number", "two of the description", "event and partner"],
)
def test_each_part_is_answered_by_its_own_cell_or_sentence(
    assistant: Assistant, question: str, measure: str, quotes: tuple[str, ...]
) -> None:
    """The citations stand in the order of the parts."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.kind is Kind.FIELD
    assert answer.matches[0].measure.number == measure
    cited = answer.matches[0].citations[: len(quotes)]
    assert all(quote in citation.quote for quote, citation in zip(quotes, cited, strict=True))


def test_a_part_that_only_tells_asks_for_nothing() -> None:
    """One question behind a story is no question of several parts; a bare question word belongs to the next one."""
    assert asked_parts("Ich bin Lehrerin und wie lange läuft OBAS?", is_named=True) == ()
    assert asked_parts("Was ist PerMenti und wie lange läuft das?", is_named=True) == ()
    parts = asked_parts("Wann und wo war der Bewerbertag, und wer bezahlt das?", is_named=True)
    assert [part.fields for part in parts] == [(FieldName.LAUFZEIT,), (FieldName.MITTEL,)]


@pytest.mark.parametrize(
    ("question", "measure", "quote"),
    [
        ("Wie hoch war der Krankenstand bei den Lokführern?", "IV.6", "15%"),
        ("Wer entscheidet über Abordnungen von Lehrern im Einzelfall?", "I.5", "durch die Bezirksregierungen"),
        ("Wie viele Leute haben die Meisterprämie schon bekommen?", "IV.1", "2186 Meisterprämien"),
        ("Wie viel Prozent der Stellen im KIM sind besetzt?", "V.6", "76 %"),
        (
            "Wie viele Jahre muss eine Vertretungslehrkraft unterrichtet haben, um entfristet zu werden?",
            "I.7",
            "mind. drei Jahren",
        ),
        ("Wie viel bekommen die Hochschulen für Next Career?", "III.9", "3,1 Mio. Euro"),
    ],
    ids=["figure", "who decides", "people who got it", "share by an abbreviation", "inner time", "no count"],
)
def test_a_fact_of_the_description_comes_first(assistant: Assistant, question: str, measure: str, quote: str) -> None:
    """A number, a name or a time that no row tells is cited from the description; the row answers where it does."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.matches[0].measure.number == measure
    assert quote in answer.matches[0].citations[0].quote
