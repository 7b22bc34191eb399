"""Finding the words of a question in a quote, so that they can be marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from index.analysis import GermanAnalyser
from index.features import fold
from index.stopwords import STOP_WORDS

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 6  # letters that two words of one family share at least: "quereinsteiger", "quereinstieg"
_SHORTEST_WHOLE = 4  # letters of a word that another one only adds an ending to: "kita", "kitas"
_ENDING = 2  # letters of an ending
_SHARE = 0.65  # and this share of the shorter word
_ASKING = frozenset(
    "gibt welche welcher welches wer wie was hilft bekomme moechte kann viele massnahme massnahmen".split()
)


class Marker:
    """Tells which words of a quote belong to the same families as the words of a question."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Learn the vocabulary of the report, by which compounds are split."""
        self._analyser = GermanAnalyser(texts)

    def pieces(self, quote: str, question: str) -> Iterator[tuple[str, bool]]:
        """Yield the quote in pieces, each with whether it is to be marked; together they are the quote."""
        words = [word for word in map(fold, _WORD.findall(question)) if _carries_meaning(word)]
        terms = {term.lstrip("+") for term in self._analyser.terms(" ".join(words))}
        done = 0
        for match in _WORD.finditer(quote):
            if self._belongs(fold(match.group()), words, terms):
                yield quote[done : match.start()], False
                yield match.group(), True
                done = match.end()
        yield quote[done:], False

    def _belongs(self, word: str, words: list[str], terms: set[str]) -> bool:
        """Tell whether a word shares its stem, or a long beginning, with a word of the question."""
        if not _carries_meaning(word):
            return False
        return self._analyser.stem(word) in terms or any(_related(word, other) for other in words)


def _carries_meaning(word: str) -> bool:
    """Tell whether a word says more than that something is asked."""
    return len(word) > 2 and word not in STOP_WORDS and word not in _ASKING


def _related(one: str, other: str) -> bool:
    """Tell whether two words begin alike for most of the shorter one, or differ in their ending only."""
    short, long = sorted((one, other), key=len)
    if len(short) >= _SHORTEST_WHOLE and long.startswith(short) and len(long) <= len(short) + _ENDING:
        return True
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= max(_SHORTEST, _SHARE * min(len(one), len(other)))
