"""German words for what Ukrainian, Russian and Polish questions speak of."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.understanding.languages.vocabulary import german_subjects
from assistant.understanding.rows.sought import Sought


@pytest.mark.parametrize(
    ("question", "language", "german"),
    [
        ("Хто платить за практику на канікулах?", "uk", "Ferien"),
        ("Какая премия положена мастеру?", "ru", "Meister"),
        ("Ile osób przyjeżdża z Indii?", "pl", "Indien"),
    ],
)
def test_subjects_are_known_in_german(question: str, language: str, german: str) -> None:
    """Each form of a known word leads to the German one."""
    assert german in german_subjects(question, language).split()


def test_other_languages_get_no_german_words() -> None:
    """The table is for three languages; a German word that looks alike stays as it is."""
    assert german_subjects("Welche Meister prüft das Praktikum?", "de") == ""


@pytest.mark.parametrize(
    ("question", "number", "field"),
    [
        ("Яке міністерство відповідає за практику на канікулах?", "II.1", "ressort"),
        ("Какой размер премии для мастеров?", "IV.1", "beschreibung"),
        ("Jaka jest wysokość premii dla mistrzów?", "IV.1", "beschreibung"),
        ("Коли почали шукати працівників в Індії?", "VI.2", "laufzeit"),
        ("До якого року триватиме проєкт стажування на канікулах?", "II.1", "laufzeit"),
        ("Kto jest partnerem w projekcie dla ogrodnictwa?", "III.13", "partner"),
        ("Bahçecilikte uzman eksikliği için hangi bakanlık sorumlu?", "III.13", "ressort"),
        ("How high was the sick rate among train drivers on the railway?", "IV.6", "beschreibung"),
        ("كم تكلف مبادرة سائقي القطارات؟", "IV.6", "mittel"),
        ("Скільки грошей отримує майстер після іспиту?", "IV.1", "beschreibung"),
    ],
)
def test_a_fact_of_a_described_measure_is_found(assistant: Assistant, question: str, number: str, field: str) -> None:
    """A measure that a question only describes, without a German word, is found with the field that it asks for."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.matches[0].measure.number == number
    assert answer.matches[0].citations[0].field == field


@pytest.mark.parametrize(
    ("question", "noun"),
    [
        ("Какой закон позволил оплачивать переподготовку?", "gesetz"),
        ("Якого рівня мови достатньо?", "niveau"),
        ("Na jakie grupy podzielono radę?", "grupp"),
        ("Jak nazywa się indyjska agencja, z którą podpisano list?", "agentur"),
        ("Яка підтримка є для вчителів?", ""),
        ("Проєкт, який допомагає учням", ""),
    ],
)
def test_what_is_asked_which_one_of_is_known_in_german(question: str, noun: str) -> None:
    """It stands right behind "which", or behind an adjective; a relative clause asks nothing."""
    assert Sought.of(question).noun == noun


@pytest.mark.parametrize(
    "question",
    [
        "Коли запровадили Verantwortungskette?",
        "Когда ввели Verantwortungskette?",
        "Kiedy wprowadzono Verantwortungskette?",
    ],
)
def test_an_event_is_dated_by_the_sentence_that_tells_of_it(assistant: Assistant, question: str) -> None:
    """The row of the period says "laufend"; the description says when it was introduced."""
    (citation, *_) = assistant.ask(question, as_of=DAY).matches[0].citations
    assert (citation.field, "eingeführt" in citation.quote) == ("beschreibung", True)
