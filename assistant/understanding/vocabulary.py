"""German words of the report's subjects for the Ukrainian, Russian and Polish ones of a question."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from index.features import fold, words_of

_TABLE = Path(__file__).parent / "glossaries" / "vocabulary.txt"
_LANGUAGES = frozenset({"uk", "ru", "pl"})
_SHORT, _ENDING = 4, 3  # letters of a short beginning, and of the ending that it may have


def german_subjects(question: str, language: str) -> str:
    """Return the German words for what a question in one of the three languages speaks of; "" where none is known."""
    if language not in _LANGUAGES:
        return ""
    words = words_of(question)
    known = (german for german, starts in _rows() if any(_begins(word, start) for word in words for start in starts))
    return " ".join(known)


def _begins(word: str, start: str) -> bool:
    """Tell whether a word is a form of what begins so; a short beginning may be that of quite another word."""
    return word.startswith(start) and (len(start) >= _SHORT or len(word) <= len(start) + _ENDING)


@cache
def _rows() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the rows of the table: German words, and the folded beginnings of foreign ones."""
    rows = []
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            german, _, beginnings = line.partition(":")
            rows.append((german, tuple(map(fold, beginnings.split()))))
    return tuple(rows)
