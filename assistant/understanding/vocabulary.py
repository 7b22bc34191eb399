"""German words of the report's subjects for the Ukrainian, Russian and Polish ones of a question."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from index.features import fold, words_of

_TABLE = Path(__file__).parent / "glossaries" / "vocabulary.txt"
_LANGUAGES = frozenset({"uk", "ru", "pl"})
_SHORT, _ENDING = 4, 3  # letters of a short beginning, and of the ending that it may have

# "which" at the beginning of a question or of a clause, what is asked of, and what may stand between.
_WHICH_ONE = re.compile(
    r"(?:^|[.!?:,–-]\s+|\b(?:і|й|та|и|а|oraz|i)\s+)(?:\w{1,5}\s+)?"
    r"(?:як(?:ий|а|е|і|ого|ої|ому|ій|у|им|ою|их|ими)|как(?:ой|ая|ое|ие|ого|ому|ую|им|ом|их|ими)|jak(?:i|a|ie|iego|iej|im|ą|ich|imi)"
    r"|któr(?:y|a|e|ego|ej|ym|ą|ych|ymi)|котр\w+|котор\w+|jak\s+(?:się\s+)?nazywa(?:ją|ła|ł|ło)?(?:\s+się)?|як\s+(?:назива|звал|зв)\w+|как\s+(?:называ|зов|звал)\w+)\s+(?:(?:саме|именно|це|это|jest|są|był|była|było|були|был|было|была)\s+)?"
    r"(?P<first>\w+)(?:\s+(?P<second>\w+))?",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(
    r"(?:ий|ої|ого|ому|их|ій|ый|ой|ая|яя|ое|ее|ые|ие|ую|ых|ego|iej|ych|ich|owy|owa|owe|ski|ska|skie|ny|na|ne)$"
)


def asked_sort(question: str, language: str) -> str:
    """Return the German word for that of which a question asks which one ("Какой закон …"); "" where none is known."""
    if language not in _LANGUAGES:
        return ""
    for match in _WHICH_ONE.finditer(question.lower()):
        nouns = [match["first"], match["second"] or ""] if _ADJECTIVE.search(match["first"]) else [match["first"]]
        for noun in reversed(nouns):
            if known := german_subjects(noun, language):
                return known.split()[0]
    return ""


def german_subjects(question: str, language: str) -> str:
    """Return the German words for what a question in one of the three languages speaks of; "" where none is known."""
    if language not in _LANGUAGES:
        return ""
    rows, places = _table()
    found = {place for word in words_of(question) for start in _starts(word) for place in places.get(start, ())}
    return " ".join(rows[place] for place in sorted(found))


def _starts(word: str) -> list[str]:
    """Return the beginnings by which a word may be known; a short one may be that of quite another word."""
    return [word[:n] for n in range(1, len(word) + 1) if n >= _SHORT or len(word) <= n + _ENDING]


@cache
def _table() -> tuple[list[str], dict[str, list[int]]]:
    """Return the German words of each row of the table, and the rows by the folded beginnings of foreign words."""
    rows: list[str] = []
    places: dict[str, list[int]] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            german, _, beginnings = line.partition(":")
            for start in map(fold, beginnings.split()):
                places.setdefault(start, []).append(len(rows))
            rows.append(german)
    return rows, places
