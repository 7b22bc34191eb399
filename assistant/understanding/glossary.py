"""Putting the words of list questions from six other languages into German, which the recognisers read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

from index.features import fold

_GERMAN = "de"
_FOLDER = Path(__file__).parent / "glossaries"  # a table a language
_YEAR = r"(?:19|20)\d\d"
# In Turkish the word for before, after, since or until stands behind the year.
_BEHIND = tuple((re.compile(rf"\b({_YEAR})\s(?:\w{{1,4}}\s)?{behind}\b"), german) for behind, german in (
    ("once", "vor"), ("sonra", "nach"), ("beri", "seit"), ("itibaren", "ab"), ("kadar", "bis"),
))  # fmt: skip


def in_german_words(question: str, language: str) -> str:
    """Return a question with the words of list questions in German; what the tables do not know stays as it is."""
    if language == _GERMAN:
        return question
    text = " ".join(re.sub(r"[^\w\s.,:;?!-]", " ", fold(question)).split())
    for pattern, german in _BEHIND if language == "tr" else ():
        text = pattern.sub(rf"{german} \1 ", text)
    pattern, german_of = _compiled(language)
    return " ".join(pattern.sub(lambda match: german_of[(match.lastindex or 1) - 1], text).split())


@cache
def _compiled(language: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """Return one pattern for all wordings of a language, and the German of each of its groups.

    Wordings stand by their first letter, so that most are not tried, and the longest first.
    """
    pairs = sorted(_pairs(language), key=lambda pair: (fold(pair[0])[:1], -len(pair[0])))
    by_letter = groupby((wording for wording, _ in pairs), key=lambda wording: fold(wording)[:1])
    groups = (
        f"{letter}(?:{'|'.join(f'({_written(wording)[len(letter) :]})' for wording in wordings)})"
        for letter, wordings in by_letter
    )
    return re.compile(rf"\b(?:{'|'.join(groups)})\b"), tuple(german for _, german in pairs)


def _pairs(language: str) -> Iterator[tuple[str, str]]:
    """Yield each wording of a language's table with its German."""
    for line in (_FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        german, _, wordings = line.partition(":")
        if not line.startswith("#"):
            yield from ((wording.strip(), german.strip()) for wording in wordings.split(","))


def _written(wording: str) -> str:
    """Return the pattern of a wording, folded as questions are."""
    return r"\w*".join(re.escape(fold(part)) for part in wording.split("*"))
