"""Lists by words that the titles of measures have."""

from __future__ import annotations

import pytest
from listing import TODAY, by_promise, listed

from assistant import Assistant
from assistant.types import Kind
from assistant.understanding.criteria.titled import with_title_words
from corpus.types import Report

INDIA = ["VI.2"]
FUNDING = ["I.12", "III.3", "III.13"]
TITLED = {
    "a word in quotes, behind the word for word, or right before the title": [
        ("Welche Maßnahmen haben das Wort Indien im Titel?", INDIA),
        ("Maßnahmen mit „Indien“ in der Überschrift", INDIA),
        ("Welche Maßnahmen haben Indien im Namen?", INDIA),
        ("Which measures have 'Indien' in their title?", INDIA),
        ("Measures whose titles contain the word Indien", INDIA),
        ("Başlığında Indien kelimesi bulunan önlemler hangileri?", INDIA),
        ("Які заходи мають у назві слово «Indien»?", INDIA),
        ("Меры со словом Indien в названии", INDIA),
        ("Działania, w których tytule występuje słowo „Indien”", INDIA),
        ("الإجراءات التي تتضمن أسماؤها كلمة Indien", INDIA),
    ],
    "one of several words": [
        ("Welche Maßnahmen haben „Indien“ oder Indonesien im Titel?", ["VI.2", "VI.3"]),
        ("Меры, в названии которых есть Indien или «Indonesien»", ["VI.2", "VI.3"]),
    ],
    "a word may begin a longer one, and has other criteria beside it": [
        ("Welche Maßnahmen mit „Förder“ im Titel gibt es?", FUNDING),
        ("Which measures of MKJFGFI have 'Förderung' in the title?", ["I.12"]),
        ("Welche Maßnahmen in Cluster III haben „Förderung“ im Titel?", ["III.3", "III.13"]),
    ],
}


@pytest.mark.parametrize(("question", "numbers"), by_promise(TITLED))
def test_titles_have_the_words(report: Report, question: str, numbers: list[str]) -> None:
    """Each group of wordings keeps what its heading promises."""
    assert listed(report, question) == numbers


@pytest.mark.parametrize(
    "question",
    [
        "Wie lautet der volle Titel von „Next Career“?",
        "Ich frage im Namen der Stadt Essen: Welche Maßnahmen laufen noch?",
        "What is the name of the heat pump bonus?",
        "Welche Maßnahmen haben nicht „Kita“ im Titel?",
        "Як називається програма «Next Career»?",
        "MAGS adına kim sorumlu?",
    ],
)
def test_other_questions_with_titles_stay(question: str) -> None:
    """The title of one measure, a name in another sense, and a word that titles are to lack are no such criterion."""
    assert with_title_words(question) == question


def test_the_criterion_is_told_and_narrowed(assistant: Assistant) -> None:
    """The answer says the word as it was written, and a follow-up narrows the list."""
    answer = assistant.ask("Welche Maßnahmen haben „Fachkräftegewinnung“ im Titel?", as_of=TODAY)
    assert answer.kind is Kind.LIST
    assert "„Fachkräftegewinnung“" in answer.interpretation.text
    narrowed = assistant.ask("Davon nur die vom MAGS", as_of=TODAY, context=answer)
    assert [match.measure.number for match in narrowed.matches] == ["VI.2", "VI.3"]
