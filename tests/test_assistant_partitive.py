"""Questions for some of the measures that were shown, and such that ask for nothing of what was shown."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Kind
from corpus.types import FieldName

SCHOOLS = "Welche Angebote gibt es für Schüler?"


@pytest.mark.parametrize(
    ("before", "question", "criterion"),
    [
        (SCHOOLS, "Welche davon laufen noch?", "runs"),
        (SCHOOLS, "Welche davon sind schon ausgelaufen?", "ended"),
        (SCHOOLS, "Welche davon kosten weniger als eine Million?", "sum"),
        ("Was gibt es für Kitas?", "Und welche sind vom Familienministerium?", "ministries"),
        ("Що є для біженців?", "Які з них ще тривають?", "runs"),
    ],
)
def test_some_of_what_a_search_has_shown_are_listed(
    assistant: Assistant, before: str, question: str, criterion: str
) -> None:
    """All of those that meet the criterion, and no other measure of the report."""
    shown = assistant.ask(before, as_of=DAY)
    answer = assistant.ask(question, as_of=DAY, context=shown)
    assert answer.kind is Kind.LIST
    assert criterion in answer.interpretation.filters.criteria()
    kept = [match.measure.number for match in shown.matches]
    chosen = answer.interpretation.filters.select([assistant.report.measure(number) for number in kept], DAY)
    assert {match.measure.number for match in answer.matches} == {measure.number for measure in chosen} != set()


def test_a_list_of_some_stays_one_of_those(assistant: Assistant) -> None:
    """Also where the next question says no more of it."""
    shown = {match.measure.number for match in assistant.ask(SCHOOLS, as_of=DAY).matches}
    said = [SCHOOLS, "Welche davon laufen noch?", "und welche sind vom Schulministerium?"]
    listed = assistant.converse(said, as_of=DAY)
    assert {match.measure.number for match in listed.matches} < shown
    assert listed.matches


def test_a_list_is_narrowed_to_a_topic(assistant: Assistant) -> None:
    before = "Welche Maßnahmen hat das Schulministerium?"
    listed = {match.measure.number for match in assistant.ask(before, as_of=DAY).matches}
    answer = assistant.converse([before, "nur die für Grundschulen bitte"], as_of=DAY)
    found = [match.measure.number for match in answer.matches]
    assert {"I.1", "I.2"} <= set(found) < listed


@pytest.mark.parametrize(
    ("said", "measure"),
    [
        (("Was ist KIM?", "Wie viel Geld gibt es da?", "Was macht die ZFE eigentlich?"), "VI.6"),
        (("Was macht die ZFE?", "Wie viel Geld gibt es da?", "Was ist II.10?"), "II.10"),
        (("Was ist KIM?", "Wie viel kostet das?", "Gibts auch was für Krankenkassen-Leute?"), "IV.7"),
    ],
)
def test_a_row_asked_before_is_not_asked_of_what_is_new(
    assistant: Assistant, said: tuple[str, ...], measure: str
) -> None:
    answer = assistant.converse(said, as_of=DAY)
    assert answer.matches[0].measure.number == measure
    assert answer.matches[0].citations[0].field is not FieldName.MITTEL


def test_a_row_asked_before_is_asked_of_what_is_only_named(assistant: Assistant) -> None:
    answer = assistant.converse(["Wie viel Geld gibt es für KIM?", "Und was ist mit PerMenti?"], as_of=DAY)
    assert (answer.matches[0].measure.number, answer.matches[0].citations[0].field) == ("V.7", FieldName.MITTEL)


@pytest.mark.parametrize("question", ["Erzähl mal mehr zur zweiten", "Was kostet die zweite?"])
def test_the_second_of_what_was_shown_is_told_of(assistant: Assistant, question: str) -> None:
    before = "Welche Maßnahmen gibt es für Handwerker?"
    second = assistant.ask(before, as_of=DAY).matches[1].measure.number
    assert assistant.converse([before, question], as_of=DAY).matches[0].measure.number == second


@pytest.mark.parametrize(
    "question",
    ["Welche Maßnahmen im Bericht haben mit Geflüchteten zu tun?", "Welche Maßnahmen gibt es für Quereinsteiger?"],
)
def test_broad_needs_are_answered_with_several(assistant: Assistant, question: str) -> None:
    """Though it is open which of them comes first; what the report has nothing for stays refused."""
    assert len(assistant.ask(question, as_of=DAY).matches) > 1
    assert assistant.ask("Welche Maßnahmen gibt es für Astronauten?", as_of=DAY).matches == ()


def test_help_that_is_looked_for_is_no_verdict(assistant: Assistant) -> None:
    answer = assistant.ask("Ich bin seit 3 Jahren arbeitslos und kriege Bürgergeld. Hilft mir da jemand?", as_of=DAY)
    assert "V.9" in [match.measure.number for match in answer.matches]
