"""The longest phrase of a table is found at a place of a text; areas of ministries become their names."""

from __future__ import annotations

import pytest

from assistant.understanding.languages.translating import Translator
from assistant.understanding.text.phrasebook import Phrasebook, Text

ROWS = [
    ("…ministerium", ["ministry of …", "… ministry"]),
    ("Arbeitsministerium", ["labour", "health"]),
    ("Schulministerium", ["school*"]),
    ("Krankenkassen", ["health insurer*"]),
    ("und", ["and"]),
    ("oder", ["or"]),
    ("", ["the", "in"]),
]


def test_longest_phrase_wins() -> None:
    """A phrase with more set letters stands before a shorter one and before one with any ending."""
    book = Phrasebook()
    for phrase in ("end", "end*", "end of", "ending soon"):
        book.add(phrase, phrase)
    found = [match.meaning for text in ("end of", "ends", "end.of") if (match := book.longest(Text.of(text), 0))]
    assert found == ["end of", "end*", "end"]
    assert book.longest(Text.of("spend"), 0) is None


@pytest.mark.parametrize(
    ("question", "german"),
    [
        ("ministry of labour, health and the school", "Arbeitsministerium und Schulministerium"),
        ("the labour or school ministry?", " Arbeitsministerium oder Schulministerium?"),
        ("ministry of labour and health insurers", "Arbeitsministerium und Krankenkassen"),
        ("labour in schools", "labour  schools"),
        ("in.nrw in", "in.nrw "),
        ("the in.nrw.", " in.nrw."),
        ("labour in.", "labour ."),
    ],
)
def test_areas_become_ministries_only_in_their_frames(question: str, german: str) -> None:
    """Areas in a row belong to one frame or to several; outside a frame, and in hosts, words stay."""
    assert Translator(ROWS, str).translated(question) == german
