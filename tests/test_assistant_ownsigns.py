from __future__ import annotations

import pytest

from assistant.understanding.owncases.ownsigns import Sign, asks_what_there_is, signs_of


@pytest.mark.parametrize(
    ("question", "language", "sign"),
    [
        ("Und finde ich da einen Platz?", "de", Sign.OF_ME),
        ("Nimmt die Schule uns?", "de", Sign.BY_OTHERS),
        ("Bis wann gilt das?", "de", Sign.WHAT),
        ("Ich habe nur B1, richtig?", "de", Sign.VERBLESS),
        ("Ich bin 52. Wird das was?", "de", Sign.CIRCUMSTANCE),
        ("Diplomam geçerli mi?", "tr", Sign.OWN),
        ("Skończyłam technikum, czy to wystarczy?", "pl", Sign.OWN),
        ("Is there a course for my son?", "en", Sign.WHAT),
    ],
)
def test_sign_is_told_by_words_and_by_their_order(question: str, language: str, sign: Sign) -> None:
    assert sign in signs_of(question, language)


@pytest.mark.parametrize(
    ("question", "language", "sign"),
    [
        ("Weil ich dort wohne: Gibt es das?", "de", Sign.OF_ME),
        ("Die Schule nimmt das?", "de", Sign.BY_OTHERS),
        ("Ich weiß, was das ist. Reicht es?", "de", Sign.WHAT),
        ("Wie lange läuft KIM?", "de", Sign.OWN),
        ("Sag mir was zu KIM", "de", Sign.OWN),
        ("Tell me about the programme", "en", Sign.OWN),
        ("Расскажите мне о программе", "ru", Sign.OWN),
        ("", "de", Sign.OWN),
    ],
)
def test_what_only_looks_like_a_sign_is_none(question: str, language: str, sign: Sign) -> None:
    assert sign not in signs_of(question, language)


def test_who_asks_for_advice_does_not_ask_what_there_is() -> None:
    assert asks_what_there_is("Welche Kurse gibt es?", "de")
    assert not asks_what_there_is("Welchen Kurs soll ich nehmen?", "de")
