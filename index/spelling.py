"""Mending words that nobody has written before: the nearest word of the report, where one is near enough."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

_SHORTEST = 6  # letters; a shorter word with a letter changed is mostly another word
_PER_ERROR = 5  # letters of a word for one typing error that is forgiven
_REMEMBERED = 5_000  # words whose mending is kept


class Speller:
    """Finds the word that was meant by optimal string alignment: letters missing, added, changed or swapped."""

    def __init__(self, words: Iterable[str]) -> None:
        """Keep the words that are long enough to be recognised with an error, in a fixed order."""
        self._words = sorted({word for word in words if len(word) >= _SHORTEST and word.isascii()})
        self.mended = lru_cache(maxsize=_REMEMBERED)(self._mended)

    def _mended(self, word: str) -> str:
        """Return the nearest word; the word itself where none is near enough, or it is short or of another script."""
        if len(word) < _SHORTEST or not word.isascii():
            return word
        most = min(2, len(word) // _PER_ERROR)
        near = process.extractOne(word, self._words, scorer=OSA.distance, score_cutoff=most)
        return near[0] if near else word
