"""Finding measures by their names: programme names, abbreviations, parts and compounds of titles, also mistyped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from index.features import fold, words_of
from index.stopwords import STOP_WORDS

_SHORTEST_FUZZY = 6  # letters of a name that may be mistyped; shorter ones would meet ordinary words
_ALIKE = 88.0  # percent of letters that must agree
_PROPER = re.compile(r"#?\w*[^\W\d_]\w*")
_BRACKETED = re.compile(r"\(([^()]*)\)")
_HYPHENED = re.compile(r"\w+-\w+")  # "Kita-Helfer", which people write as one word
_TORN = re.compile(r"\w+-(?=\s)")  # "Bestands- und Bedarfsanalyse": half a word is no name
_SHORT = 5  # letters of an abbreviation in brackets that needs no capitals ("zdi.NRW")
_TINY = 3  # letters of a name in capitals that may be a word of some language ("KIM")
_FOREIGN = frozenset("ığşçİąćęłńśźż")  # letters of a question in which "kim" asks who, in Turkish or Polish
_MOST = 3  # measures that a name may stand for
_USUAL = 2  # descriptions that may have a pair of words that is a name: that of the measure itself, and one more
_LONG = 7  # a longer word of a title is a name where few descriptions have it
# What the first word of a pair ends in that tells an action ("Anerkennung ausländischer …") and no name.
_ACTION = "ung"
_COMPOUND = 8  # letters of a name that may begin a compound, or of a compound's end that stands for its name
_ENDINGS = ("innen", "ern", "en", "er", "es", "in", "e", "n", "s")
_STEM = 4  # letters of a stem at least
_LIKELY = 0.8  # how sure a part of a compound is
SURE = 0.85  # a name that is found this surely is meant


def is_proper(word: str) -> bool:
    """Tell whether a title's word is a name or an abbreviation by its capitals ("KAoA", "OBAS", "zdi.NRW")."""
    return sum(c.isupper() for c in word) > 1 or word.startswith("#")


class NameIndex:
    """The distinctive words of titles: names, abbreviations, and words and pairs of words that only one title has."""

    def __init__(self, titles: Mapping[str, str], common: Sequence[str]) -> None:
        """Collect names from titles by measure number; words of `common` texts are too ordinary to be names."""
        written = list(titles.values())
        self._numbers = list(titles)
        self._of_title = [{word for word in words_of(title) if len(word) >= _STEM} for title in written]
        self._ordinary = Counter(stem for text in common for stem in {_stem(word) for word in words_of(text)})
        proper = _proper_names(written, common)
        self._names = self._collected(written, proper)
        self._common = {n for n in self._names if n not in proper and self._ordinary[_stem(n)] > _USUAL}
        self._words = {name for name in self._names if " " not in name}
        self._by_end = _by_end(self._words)
        self._fuzzy = [name for name in self._names if " " not in name and len(name) >= _SHORTEST_FUZZY]
        self._stems = {_stem(name): name for name in self._fuzzy if len(name) >= _COMPOUND}
        for word in (word for title in written for word in _HYPHENED.findall(title)):
            self._stems |= {_stem(fold(word.replace("-", ""))): pair for pair in _pairs(word) if pair in self._names}
        spelled = [(word, i) for i, title in enumerate(written) for word in _PROPER.findall(title)]
        self._capitals = {word for word, _ in spelled if word.isupper() and len(word) <= _TINY}
        self._written = {w: i for w, i in spelled if is_proper(w) and self._names.get(fold(w.lstrip("#"))) == [i]}
        self._known = lru_cache(maxsize=2_000)(self._lookup)
        # Reading a question asks for its names, and so does the search that follows; what they share is not written to.
        self._found = lru_cache(maxsize=8)(self._names_in)
        self.scores = lru_cache(maxsize=1)(self._scores)

    def _collected(self, titles: Sequence[str], proper: Collection[str]) -> dict[str, list[int]]:
        """Return the places of the titles that each name stands for: a proper one, or a long uncommon word."""
        holders: dict[str, list[int]] = {}
        for i, title in enumerate(titles):
            for name in dict.fromkeys([*_title_words(title), *_pairs(title)]):
                holders.setdefault(name, []).append(i)
        return {
            name: where
            for name, where in holders.items()
            if len(where) <= _MOST
            and (name in proper or (" " not in name and len(name) > _LONG and self._ordinary[_stem(name)] <= _MOST))
        }

    def _scores(self, text: str) -> NDArray[np.float32]:
        """Return for each measure how surely the text names it, float32 (m,), 0 to 1; shared names count less."""
        found = np.zeros(len(self._numbers), dtype=np.float32)
        for name, sureness in self._found(text):
            for i in self._names[name]:
                found[i] = max(found[i], sureness / len(self._names[name]))
        found.flags.writeable = False
        return found

    def named(self, text: str) -> tuple[str, ...]:
        """Return the numbers of the measures that a text surely names, in the order in which it names them."""
        sure = [name for name, sureness in self._found(text) if sureness >= SURE]
        numbers = [self._numbers[self._names[name][0]] for name in sure if len(self._names[name]) == 1]
        return tuple(dict.fromkeys(numbers))

    def written(self, text: str) -> tuple[str, ...]:
        """Return the numbers of the measures whose abbreviation a text holds letter by letter ("KIM", not "kim").

        None counts beside a name that other measures have ("BFS Kinderpflege").
        """
        places = [self._written[word] for word in _PROPER.findall(text) if word in self._written]
        others = [self._names[name] for name, _ in self._found(text)] if places else []
        return tuple(dict.fromkeys(self._numbers[i] for i in places if all(i in where for where in others)))

    def agreed(self, text: str) -> str:
        """Return the number of the one measure that has all names that a text surely says; "" where there is none."""
        said = [set(self._names[name]) for name, sureness in self._found(text) if sureness >= SURE]
        common = set.intersection(*said) if said else set()
        return self._numbers[common.pop()] if len(common) == 1 else ""

    def _names_in(self, text: str) -> tuple[tuple[str, float], ...]:
        """Return the names in a text and how sure each is, in the text's order; a pair stands where its words end."""
        found: list[tuple[str, float]] = []
        words = [word for word in words_of(text) if word not in STOP_WORDS and not self._is_other_word(word, text)]
        before = ""
        for word in words:
            pair = f"{_stem(before)} {_stem(word)}"
            if before and pair in self._names:
                found.append((pair, 1.0))
            name, sureness = self._known(word)
            if name:
                found.append((name, sureness))
            before = word
        return tuple(found)

    def _is_other_word(self, word: str, text: str) -> bool:
        """Tell whether a word only looks like a short name in capitals: "kim" is Turkish for "who", "KIM" is a name."""
        if word.upper() not in self._capitals or word.upper() in text:
            return False
        return any(c.isupper() for c in text[1:]) or bool(_FOREIGN & set(text))

    def _lookup(self, word: str) -> tuple[str, float]:
        """Return the name that a word is, or nearly is, or is a compound with, and how sure that is."""
        if word in self._names:
            return word, _LIKELY if word in self._common else 1.0
        if len(word) < _SHORTEST_FUZZY or word in STOP_WORDS:
            return "", 0.0
        name = self._stems.get(_stem(word), "")
        if name and _is_person(name) <= _is_person(word):  # "helfen" is no "Helfer"
            return name, _LIKELY if name in self._common else 1.0
        near = process.extractOne(word, self._fuzzy, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        if near is None:
            return self._compound(word)
        return near[0], near[1] / 100 * 0.9 * (_LIKELY if near[0] in self._common else 1.0)

    def _compound(self, word: str) -> tuple[str, float]:
        """Return the name that a compound begins with ("Gleichwertigkeitsgesetz"), or whose end a word is.

        It is sure where the rest of the compound is a word of the same title, and else only likely.
        """
        beginnings = (word[:length] for length in range(len(word), _COMPOUND - 1, -1))
        if name := next((begin for begin in beginnings if begin in self._words), ""):
            rest = word.removeprefix(name)
            is_whole = any(rest.endswith(other) for i in self._names[name] for other in self._of_title[i])
            return name, 1.0 if is_whole else _LIKELY
        ends = self._by_end.get(word, [])
        return (ends[0], _LIKELY) if len(ends) == 1 and self._ordinary[_stem(word)] <= _MOST else ("", 0.0)


def _proper_names(titles: Sequence[str], common: Sequence[str]) -> set[str]:
    """Return the words of titles that stand out, and the pairs of words that other texts hardly have."""
    usual = Counter(pair for text in common for pair in set(_pairs(text)))
    pairs = {pair for title in titles for pair in _pairs(title)}
    words = {name for title in titles for name, stands_out in _title_words(title).items() if stands_out}
    return words | {p for p in pairs if usual[p] <= _USUAL and not p.split()[0].endswith(_ACTION)}


def _by_end(names: Collection[str]) -> dict[str, list[str]]:
    """Return names by each of their ends that is long enough to stand for them."""
    ends: dict[str, list[str]] = {}
    for name in names:
        for start in range(len(name) - _COMPOUND + 1):
            ends.setdefault(name[start:], []).append(name)
    return ends


def _title_words(title: str) -> dict[str, bool]:
    """Return the words of a title that may be names, and whether each stands out by its capitals or its brackets."""
    short = _bracketed(title)
    names: dict[str, bool] = {}
    for word in _PROPER.findall(_TORN.sub(" ", title)):
        name = fold(word.lstrip("#"))
        is_adjective = word.islower() and word != title and name not in short
        if len(name) >= _TINY and name not in STOP_WORDS and not is_adjective:
            names[name] = names.get(name, False) or is_proper(word) or name in short
    return names


def _pairs(text: str) -> list[str]:
    """Return the stems of words that stand side by side but for stop words ("runde tische" is "rund tisch")."""
    words = [_stem(word) for word in words_of(text) if word not in STOP_WORDS]
    return [f"{first} {second}" for first, second in pairwise(words) if len(first) > 2 and len(second) > 2]


@lru_cache(maxsize=4_096)  # words whose stems are kept
def _stem(word: str) -> str:
    """Return a word without its German ending; two endings may follow each other ("helferinnen", "helfern")."""
    for _ in range(2):
        ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= _STEM), "")
        word = word.removesuffix(ending)
    return word


def _is_person(word: str) -> bool:
    """Tell whether a word's stem is that of what somebody does, with the ending of a person behind ("Helferinnen")."""
    return word.startswith(f"{_stem(word)}er")


def _bracketed(title: str) -> set[str]:
    """Return the abbreviations that a title gives in brackets, also those written small ("(zdi.NRW)")."""
    parts = [part for part in _BRACKETED.findall(title) if not part.endswith("-")]
    return {word for part in parts for word in words_of(part.split(".")[0]) if len(word) <= _SHORT}
