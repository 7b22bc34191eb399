"""Questions about the report as a whole are told what it is; no measure is shown as if it answered."""

from __future__ import annotations

import pytest

from assistant import Assistant
from assistant.language import little_words
from assistant.types import Kind, Status
from assistant.understanding.limits.report_itself import asks_for_report


@pytest.mark.parametrize(
    "question",
    [
        "Wann wurde der Bericht veröffentlicht?",
        "Wer hat den Bericht geschrieben?",
        "Was ist die Fachkräfteoffensive?",
        "Worum geht es in dem Bericht überhaupt?",
        "von wann ist der Bericht",
        "Who wrote the report?",
    ],
)
def test_report_itself_is_told_in_words(assistant: Assistant, question: str) -> None:
    """Its title, its month and how many measures it has."""
    answer = assistant.ask(question)
    assert answer.status is Status.NO_ANSWER
    assert assistant.report.title in answer.text
    assert "64" in answer.text
    assert "2024" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Was ist das Talentscouting?",
        "Was steht im Bericht zur Pflege?",
        "Wann wurde die Fachkräfteoffensive für Lehrkräfte gestartet?",
        "Wer hat den Bericht zur Kinder- und Jugendhilfe geschrieben?",
        "Was ist neu für Betriebe?",
        "Wie lange läuft die Meisterprämie?",
    ],
)
def test_what_is_in_the_report_is_no_question_about_it(question: str) -> None:
    """A topic beside the report, or a measure."""
    assert not asks_for_report(question, little_words("de"))


def test_number_of_measures_is_a_list(assistant: Assistant) -> None:
    """They can be counted and shown."""
    assert assistant.ask("Wie viele Maßnahmen enthält der Bericht?").kind is Kind.LIST
