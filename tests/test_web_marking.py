"""Which words of a quote are marked: those that were asked for, and no others that merely begin alike."""

from __future__ import annotations

import pytest

from assistant import Assistant
from assistant.web.rendering import Renderer


@pytest.fixture(scope="module")
def renderer(assistant: Assistant) -> Renderer:
    return Renderer(assistant.report)


@pytest.mark.parametrize(
    ("question", "quote", "marked"),
    [
        ("Kann ich als Frau in einer Kita arbeiten?", "Die Arbeitsagenturen beraten Kitas", ["Kitas"]),
        ("Kann ich dort arbeiten?", "wer dort arbeitet", ["arbeitet"]),
        ("Ich bin Mutter kleiner Kinder.", "kleine und mittlere Unternehmen", []),
        ("Ich bin Mutter kleiner Kinder.", "Eine Kinderbetreuung für Mütter", ["Kinderbetreuung", "Mütter"]),
        (
            "Wie mache ich meinen Meister?",
            "die Meisterprämie nach der Meisterprüfung",
            ["Meisterprämie", "Meisterprüfung"],
        ),
        ("Wie hoch ist die Meisterprämie?", "Erfolg in der Meisterprüfung", []),
        ("ausbildung in der pflege", "Plätze für die Pflegeausbildung", ["Pflegeausbildung"]),
        ("Gibt es etwas für Handel?", "ein Handlungsfeld", []),
        ("Gibt es die Pflege?", "eine pflegende Person", []),
    ],
)
def test_only_what_was_asked_for_is_marked(renderer: Renderer, question: str, quote: str, marked: list[str]) -> None:
    """A noun in its forms and at either end of a compound; a verb or an adjective in its own forms only."""
    page = str(renderer.marked(quote, question))
    assert [piece.partition("</mark>")[0] for piece in page.split("<mark>")[1:]] == marked
    assert page.replace("<mark>", "").replace("</mark>", "") == quote
