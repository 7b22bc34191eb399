"""German text analysis for the lexical leg: words, stems, and the parts of compounds."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property, lru_cache

import Stemmer

from index.features import fold, words_of
from index.stopwords import STOP_WORDS

_REMEMBERED = 20_000  # words whose terms are kept
_SHORTEST_PART = 4  # letters of a compound's part; shorter ones split words wrongly
_LINKS = ("", "s", "es", "n", "en", "er")  # what may stand between two parts: Arbeit-s-markt, Kinder-betreuung


class GermanAnalyser:
    """Turns a text into terms: the stem of each word and, for compounds, the stems of their parts.

    Parts are looked up in the vocabulary of the report itself, so that "Kitahelfer" finds "Helferinnen".
    """

    def __init__(self, texts: Iterable[str]) -> None:
        """Collect the vocabulary that compounds are split by."""
        self.vocabulary = frozenset(word for text in texts for word in words_of(text) if len(word) >= _SHORTEST_PART)
        self._terms_of = lru_cache(maxsize=_REMEMBERED)(self._terms_of_word)

    @cached_property
    def _stemmer(self) -> Stemmer.Stemmer:
        """Return the stemmer, made when it is first needed."""
        return Stemmer.Stemmer("german")

    def terms(self, text: str) -> list[str]:
        """Return the terms of a text, in order; stop words and single letters are left out."""
        return [term for word in words_of(text) for term in self._terms_of(word)]

    def _terms_of_word(self, word: str) -> tuple[str, ...]:
        """Return the terms of a folded word."""
        if len(word) < 2 or word in STOP_WORDS:
            return ()
        return (self.stem(word), *(f"+{self.stem(part)}" for part in self.parts(word)))

    def stem(self, word: str) -> str:
        """Return the stem of a folded word (Snowball German)."""
        return str(self._stemmer.stemWord(word))

    def parts(self, word: str) -> tuple[str, ...]:
        """Return the parts of a compound that the vocabulary knows, or nothing; a simple word is its own part."""
        return self._split(fold(word))

    def _split(self, word: str) -> tuple[str, ...]:
        """Split a word at the place that leaves the longest known last part; the first part may be split again."""
        for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            head, tail = word[:cut], word[cut:]
            if tail not in self.vocabulary:
                continue
            for link in _LINKS:
                first = head.removesuffix(link) if link else head
                if head.endswith(link) and len(first) >= _SHORTEST_PART and first in self.vocabulary:
                    return (*(self._split(first) or (first,)), tail)
        return (word,) if word in self.vocabulary else ()
