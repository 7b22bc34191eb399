"""Whether a text has a word, or the first part of a German compound whose last one tells only that it is work or lessons."""

from __future__ import annotations

import re

from index.features import fold

_HEADS = tuple(
    sorted(
        map(
            fold,
            """arbeit arbeiten tätigkeit tätigkeiten aufgabe aufgaben dienst dienste kurs kurse unterricht training trainings schulung schulungen lehrgang lehrgänge hilfe hilfen angebot angebote""".split(),
        ),
        key=len,
        reverse=True,
    )
)
_STEM = 6  # first letters by which two words are the same
_PREFIXES = ("unter", "ueber", "wieder", "zusammen", "zurueck", "weiter", "nach")  # that say nothing of the verb
_SAME = {"unterschr": "unterzeichn", "unterzeichn": "unterschr"}  # beginnings of verbs for the same
_BEHIND = 4  # letters behind such a prefix
_SHORTEST = 5  # letters of a first part that tells something, as it is folded


def is_held(word: str, held: str) -> bool:
    """Tell whether a folded text has a folded word, or its first part ("Büroarbeit" where "Bürotätigkeiten" stands)."""
    if word[:_STEM] in held:
        return True
    first = first_part(word)
    return bool(first) and re.search(rf"\b{re.escape(first)}", held) is not None


def first_part(word: str) -> str:
    """Return the first part of a folded compound with such a last part; "" for any other word."""
    head = next((head for head in _HEADS if word.endswith(head)), "")
    first = word.removesuffix(head).rstrip("-") if head else ""
    return first if len(first) >= _SHORTEST else ""


def stem_behind_prefix(word: str) -> str:
    """Return the first letters of a folded word, more of them behind a prefix ("unterschreiben" is not "unterstützen")."""
    prefix = next((prefix for prefix in _PREFIXES if word.startswith(prefix)), "")
    return word[: max(_STEM, len(prefix) + _BEHIND)]


def same_word(word: str, text: str) -> str:
    """Return the word of a text that is another for the same ("unterzeichnet" for "unterschrieben"); "" where none is."""
    other = next((same for stem, same in _SAME.items() if word.startswith(stem)), "")
    return next((found for found in re.findall(r"\w+", text) if fold(found).startswith(other)), "") if other else ""
