"""Whether a question points back: by pronouns that no noun follows, and by words such as "dafür"."""

from __future__ import annotations

import pytest

from assistant.understanding.talk.pointing import points_back


@pytest.mark.parametrize(
    "question",
    [
        "Wen betreuen die?",
        "wer hat das angestoßen?",
        "wie lange geht das?",
        "und wie hoch ist die?",
        "Was kostet der Spaß?",
        "Wer richtet den aus?",
        "Und an wie vielen Orten?",
        "Für welche Branche?",
        "Ist da die IHK dabei?",
        "Was bringt es den Betrieben?",
        "Is there a website for that?",
    ],
)
def test_pronoun_points_back(question: str) -> None:
    """A pronoun stands by itself, or before a word that may stand for any measure."""
    assert points_back(question)


@pytest.mark.parametrize(
    "question",
    [
        "Was tut das Land gegen Lehrermangel?",
        "Was gibt es für Frauen im Handwerk?",
        "Welche Förderung bekommen die kleinen Kommunen?",
        "Gibt es Programme, die Frauen helfen?",
        "Und die für Handwerker?",
    ],
)
def test_article_does_not(question: str) -> None:
    """Before a noun the same word is an article, and "es gibt" means nothing that was said."""
    assert not points_back(question)
