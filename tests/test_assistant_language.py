"""In which language a question is taken to be asked."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.language import detect_language


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


@pytest.mark.parametrize(
    ("keywords", "language"),
    [
        ("MAGS laufend website dringend", "de"),
        ("website fehlt cluster VI", "de"),
        ("start 2024 MWIKE", "de"),
        ("no website MAGS", "en"),
        ("measures start 2024", "en"),
        ("programy start 2024", "pl"),
        ("was macht next career", "de"),
        ("was is zdi", "de"),
        ("Vielen Dank, Sie haben mir geholfen.", "de"),
        ("do kiedy potrwa", "pl"),
        ("Ile osób tak zatrudniono?", "pl"),
        ("Для кого навчання?", "uk"),
        ("what is zdi", "en"),
    ],
)
def test_keywords_with_words_of_several_languages_are_in_the_one_of_the_others(keywords: str, language: str) -> None:
    """German writes "Website" and "Start" too; the words beside them tell."""
    assert detect_language(keywords) == language
