"""Follow-ups that the report does not answer by themselves, and does as questions about the measure spoken of."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.interpretation.interpreting import read_otherwise


@pytest.mark.parametrize(
    ("before", "question", "held"),
    [
        ("Was macht die Zentralstelle Fachkräfteeinwanderung?", "Kriegen die noch Leute dazu?", "24"),
        ("Welche Maßnahme hilft Vertretungslehrern zur Entfristung?", "Müssen die Jahre am Stück sein?", "drei Jahren"),
    ],
)
def test_what_the_measure_spoken_of_tells_is_answered(
    assistant: Assistant, before: str, question: str, held: str
) -> None:
    """By itself each of these is refused."""
    assert assistant.ask(question, as_of=DAY).reason
    answer = assistant.converse([before, question], as_of=DAY)
    assert held in " ".join(citation.quote for citation in answer.matches[0].citations)


@pytest.mark.parametrize(
    ("before", "question"),
    [
        ("Was ist PerMenti?", "Wie wird morgen das Wetter in Köln?"),
        ("Wie hoch ist die Meisterprämie?", "Und wo kann ich meinen Personalausweis verlängern?"),
        ("Was macht KIM?", "Welche Farbe hat das Logo?"),
        ("Що таке PerMenti?", "Скільки коштує квиток на автобус до Кельна?"),
    ],
)
def test_what_has_nothing_to_do_with_it_stays_refused(assistant: Assistant, before: str, question: str) -> None:
    answer = assistant.converse([before, question], as_of=DAY)
    assert answer.reason
    assert answer.matches == ()


def test_lists_names_and_what_follows_no_measure_are_not_tried(assistant: Assistant) -> None:
    """Nothing was spoken of behind a refusal, and a question with a name or criteria of its own is about that."""
    context = assistant.ask("Was ist PerMenti?", as_of=DAY)
    named = assistant.read("Und was macht Maßnahme V.6?", as_of=DAY, context=context)
    assert read_otherwise(named, context, assistant.index) is None
    for before in ("Wie wird das Wetter?", "Alle Maßnahmen des MAGS"):
        context = assistant.ask(before, as_of=DAY)
        again = assistant.read("Bleibt das so?", as_of=DAY, context=context)
        assert read_otherwise(again, context, assistant.index) is None
