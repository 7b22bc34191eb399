"""Finding measures by their names: programme names and abbreviations in titles, also with a typing error."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from index.features import fold, words_of
from index.stopwords import STOP_WORDS

_SHORTEST_FUZZY = 6  # letters of a name that may be mistyped; shorter ones would meet ordinary words
_ALIKE = 88.0  # percent of letters that must agree
_PROPER = re.compile(r"#?\w*[^\W\d_]\w*")
_SHORT_TITLE = 3  # words of a title that people say whole ("Next Career")
_SHORT = re.compile(r"\((\w+)(?:\.\w+)?\)")  # "(zdi.NRW)" behind a long name is its short one
_MOST = 3  # measures that a name may stand for
SURE = 0.85  # a name that is found this surely is meant


def is_proper(word: str) -> bool:
    """Tell whether a title's word is a name or an abbreviation by its capitals ("KAoA", "OBAS", "zdi.NRW")."""
    return sum(c.isupper() for c in word) > 1 or word.startswith("#")


class NameIndex:
    """The distinctive words of titles: names, abbreviations, and words that only one title has."""

    def __init__(self, titles: Mapping[str, str], common: Sequence[str]) -> None:
        """Collect names from titles by measure number; words of `common` texts are too ordinary to be names."""
        self._numbers = list(titles)
        ordinary = Counter(word for text in common for word in set(words_of(text)))
        holders: dict[str, set[int]] = {}
        proper: set[str] = set()
        for i, title in enumerate(titles.values()):
            short = set(_SHORT.findall(title))
            for word in _PROPER.findall(title):
                name = fold(word.lstrip("#"))
                if len(name) < 3 or name in STOP_WORDS:
                    continue
                holders.setdefault(name, set()).add(i)
                if is_proper(word) or word in short:
                    proper.add(name)
        self._names = {
            name: sorted(where)
            for name, where in holders.items()
            if len(where) <= _MOST and (name in proper or (len(name) > 7 and ordinary[name] <= _MOST))
        }
        self._whole = {
            " ".join(words): i
            for i, title in enumerate(titles.values())
            if 1 < len(words := words_of(title)) <= _SHORT_TITLE
        }
        self._written = {
            word: i
            for i, title in enumerate(titles.values())
            for word in _PROPER.findall(title)
            if is_proper(word) and self._names.get(fold(word.lstrip("#"))) == [i]
        }
        self._fuzzy = [name for name in self._names if len(name) >= _SHORTEST_FUZZY]
        # Reading a question asks for its names, and so does the search that follows; what they share is not written to.
        self.scores = lru_cache(maxsize=1)(self._scores)

    def _scores(self, text: str) -> NDArray[np.float32]:
        """Return for each measure how surely the text names it, float32 (m,), 0 to 1; shared names count less."""
        found = np.zeros(len(self._numbers), dtype=np.float32)
        for word in dict.fromkeys(words_of(text)):
            name, sureness = self._lookup(word)
            for i in self._names.get(name, ()):
                found[i] = max(found[i], sureness / len(self._names[name]))
        for i in self._said_whole(text):
            found[i] = 1.0
        found.flags.writeable = False
        return found

    def named(self, text: str) -> tuple[str, ...]:
        """Return the numbers of the measures that a text surely names, in the order in which it names them."""
        sure = [name for word in words_of(text) for name, sureness in [self._lookup(word)] if sureness >= SURE]
        numbers = [self._numbers[self._names[name][0]] for name in sure if len(self._names[name]) == 1]
        numbers += [self._numbers[i] for i in self._said_whole(text)]
        return tuple(dict.fromkeys(numbers))

    def written(self, text: str) -> tuple[str, ...]:
        """Return the numbers of the measures whose abbreviation a text holds letter by letter ("KIM", not "kim")."""
        places = (self._written[word] for word in _PROPER.findall(text) if word in self._written)
        return tuple(dict.fromkeys(self._numbers[i] for i in places))

    def _said_whole(self, text: str) -> list[int]:
        """Return the places of the measures whose short title stands in the text word by word."""
        said = f" {' '.join(words_of(text))} "
        return [i for title, i in self._whole.items() if f" {title} " in said]

    def _lookup(self, word: str) -> tuple[str, float]:
        """Return the name that a word is, or nearly is, and how sure that is."""
        if word in self._names:
            return word, 1.0
        if len(word) < _SHORTEST_FUZZY or word in STOP_WORDS:
            return "", 0.0
        near = process.extractOne(word, self._fuzzy, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        return (near[0], near[1] / 100 * 0.9) if near else ("", 0.0)
