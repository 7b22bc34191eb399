"""Measures that a question sets side by side, by number, by name, or merely described."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Kind


@pytest.mark.parametrize(
    ("question", "measures", "field"),
    [
        ("Was ist der Unterschied zwischen I.12 und III.6?", ("I.12", "III.6"), "ziel"),
        ("Wer ist für PerMenti und wer für die Meisterprämie zuständig?", ("V.7", "IV.1"), "ressort"),
        ("Laufen die Abordnungen oder die Kita-Helfer länger als das jeweils andere?", ("I.5", "I.11"), "laufzeit"),
        ("Welche Partner haben Talentscouting und Übergangslotsen jeweils?", ("II.3", "II.8"), "partner"),
    ],
    ids=["numbers", "names", "longer", "each"],
)
def test_measures_stand_side_by_side(
    assistant: Assistant, question: str, measures: tuple[str, ...], field: str
) -> None:
    """One match each, in the order of the question, with the asked cell first."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.kind is Kind.COMPARE
    assert tuple(match.measure.number for match in answer.matches) == measures
    assert {match.citations[0].field.value for match in answer.matches} == {field}


@pytest.mark.parametrize(
    "question",
    [
        "Wie werde ich Erzieherin oder Kinderpflegerin?",
        "Wer ist bei PerMenti zuständig und wie lange läuft das?",
        "Welche Maßnahmen hat das Schulministerium und welche laufen noch?",
    ],
    ids=["topic", "two facts of one measure", "list"],
)
def test_other_questions_with_and_are_no_comparison(assistant: Assistant, question: str) -> None:
    """What only joins words is not compared."""
    assert assistant.ask(question, as_of=DAY).kind is not Kind.COMPARE
