"""In which language a question is taken to be asked."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant


@pytest.mark.parametrize(
    ("questions", "language"),
    [
        (("Kto odpowiada za Meisterprämie?", "A dla kobiet?"), "pl"),
        (("Який бюджет у KIM?", "А PerMenti?"), "uk"),
        (("Какой бюджет у KIM?", "А PerMenti?"), "ru"),
        (("Jaki jest budżet KIM?", "PerMenti?"), "pl"),
        (("Was kostet KIM?", "And who is in charge?"), "en"),
    ],
    ids=["both languages have the word", "Ukrainian", "Russian", "a name alone", "clearly another one"],
)
def test_a_follow_up_in_doubt_is_in_the_language_before(
    assistant: Assistant, questions: tuple[str, ...], language: str
) -> None:
    """What may be in several languages is in that of the question before."""
    assert assistant.converse(questions, as_of=DAY).language == language
