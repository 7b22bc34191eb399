"""Fields that a question asks for in words written as one ("Welches Hausmacht das")."""

from __future__ import annotations

from functools import cache

from assistant.understanding.rows.fieldwords import PHRASES
from assistant.understanding.text.ordinary import NO_TOPIC
from assistant.understanding.text.words import Words, folded
from corpus.types import FieldName

_NOT_GLUED = frozenset(folded("haushalt, haushalte"))  # no "Haus halt"
_GAP = "~"
_END = 5  # last letters of a phrase that are looked for first; many phrases begin alike
_LONG = 9  # letters of a phrase that is no part of other words


def glued_fields(question: str) -> tuple[FieldName, ...]:
    """Return the fields whose phrases stand in a question when its spaces are left out ("Welches Hausmacht das")."""
    words = Words.of(question).words
    letters = "".join(words)
    ends = {letters[i : i + _END] for i in range(len(letters))}
    known = _glued()
    may_stand = sorted(phrase for end in ends.intersection(known) for phrase in known[end])
    found = {name: at for _, name, p in may_stand if (at := letters.find(p)) >= 0 and _ends_well(words, at + len(p))}
    return tuple(sorted(found, key=lambda name: found[name]))


def _ends_well(words: list[str], end: int) -> bool:
    """Tell whether what a word has behind so many letters of all words is nothing, or an ordinary word by itself.

    "welches Hausmacht" asks for a house, "welcher Haushaltsplan" does not.
    """
    for word in words:
        if end <= len(word):
            return (word[end:] in NO_TOPIC and word not in _NOT_GLUED) or end == len(word)
        end -= len(word)
    return False


@cache
def _glued() -> dict[str, list[tuple[int, FieldName, str]]]:
    """Return the longer phrases without their spaces by their last letters, each with its place in the table and field.

    A word by itself may be the end of another one.
    """
    glued = [
        (name, p.replace(" ", "").rstrip("*"))
        for name, known in PHRASES.items()
        for p in known
        if _GAP not in p and " " in p
    ]
    found: dict[str, list[tuple[int, FieldName, str]]] = {}
    for rank, (name, p) in enumerate(glued):
        if len(p) >= _LONG:
            found.setdefault(p[-_END:], []).append((rank, name, p))
    return found
