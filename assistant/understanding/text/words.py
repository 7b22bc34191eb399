"""A question as words, of which recognisers take those that they understand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import chain
from typing import Generic, TypeVar

from assistant.understanding.text.spoken import as_written, plain_words
from index.features import fold

Name = TypeVar("Name", bound=Hashable)

_HEAD = 3  # first letters by which words are looked up
_GAP = "~"
_ANY = "*"  # how any word begins
_NO_START = frozenset({_GAP})
_ENDINGS = ("innen", "ern", "en", "er", "es", "e", "n", "s")
_STEM = 5  # letters of a stem at least
_WIDEST_GAP = 10  # words; German closes a sentence with the end of its verb ("Wer macht … mit?")


@dataclass(slots=True)
class Words:
    """The folded words of a question; `taken` marks those that some recogniser has understood."""

    raw: str
    words: list[str]
    taken: set[int]
    places: dict[str, list[int]]
    heads: dict[str, list[str]]
    starts: frozenset[str]
    known: dict[str, tuple[int, ...]]

    @classmethod
    def of(cls, question: str) -> Words:
        """Split a question into folded words ("für" is "fuer"), spoken forms made plain ("wat" is "was")."""
        words, places, heads, starts, known = _looked_up(question)
        return cls(question, words, set(), places, heads, starts, known)

    def unshared(self) -> Words:
        """Return the same question with marks of its own, so that a recogniser changes nothing for others."""
        return Words(self.raw, self.words, set(self.taken), self.places, self.heads, self.starts, self.known)

    def find(self, phrase: str) -> int | None:
        """Return where a phrase begins, or None.

        A word ending in * stands for all words that begin so, and ~ for up to ten words of any kind.
        """
        places = self._find(phrase)
        return places[0] if places else None

    def _find(self, phrase: str) -> tuple[int, ...]:
        """Return the places of a phrase's words; nothing where it does not stand in the question."""
        places = self.known.get(phrase)
        if places is None:
            wanted = _split(phrase)
            places = next((places for i in self._starts(wanted[0]) if (places := self._match(wanted, i))), ())
            self.known[phrase] = places
        return places

    def _starts(self, pattern: str) -> list[int]:
        """Return the places of the words that fit a phrase's first one."""
        if not pattern.endswith("*"):
            return self.places.get(pattern, [])
        start = pattern[:-1]
        near = self.heads.get(start[:_HEAD], ()) if len(start) >= _HEAD else self.places
        return sorted(i for word in near if word.startswith(start) for i in self.places[word])

    def _match(self, wanted: tuple[str, ...], start: int) -> tuple[int, ...]:
        """Return the places of a phrase's words where it begins at this one; nothing where it does not."""
        places: list[int] = []
        free, at = 0, start
        for pattern in wanted:
            if pattern == _GAP:
                free = _WIDEST_GAP
                continue
            near = range(at, min(at + free + 1, len(self.words)))
            found = next((i for i in near if _fits(self.words[i], pattern)), None)
            if found is None:
                return ()
            places.append(found)
            free, at = 0, found + 1
        return tuple(places)

    def take(self, phrase: str) -> bool:
        """Tell whether the phrase stands in the question, and mark its words as understood, wherever it stands."""
        wanted = _split(phrase)
        places = {place for i in self._starts(wanted[0]) for place in self._match(wanted, i)}
        self.taken |= places
        return bool(places)

    def take_any(self, phrases: tuple[str, ...]) -> bool:
        """Take all of the phrases that stand in the question; tell whether there was one."""
        found = [self.take(phrase) for phrase in self._possible(phrases)]
        return any(found)

    def has_any(self, phrases: tuple[str, ...]) -> bool:
        """Tell whether one of the phrases stands in the question; most of what recognisers ask is this, so it stops early."""
        by_start, starts = phrases.by_start if isinstance(phrases, Phrases) else _by_start(phrases)
        mine = self.starts
        if mine.isdisjoint(starts):
            return False
        for start in mine & starts:
            for phrase, rest in by_start[start]:
                if rest <= mine and self._find(phrase):
                    return True
        return False

    def places_of(self, phrases: tuple[str, ...]) -> list[int]:
        """Return where those of the phrases begin that stand in the question, in its order."""
        return sorted([places[0] for phrase in self._possible(phrases) if (places := self._find(phrase))])

    def places_everywhere(self, phrases: tuple[str, ...]) -> list[int]:
        """Return where those of the phrases begin that stand in the question, all places of each, in its order."""
        begun = (i for p in self._possible(phrases) for i in self._starts(_split(p)[0]) if self._match(_split(p), i))
        return sorted(set(begun))

    def standing(self, phrases: tuple[str, ...]) -> list[str]:
        """Return those of the phrases that stand in the question, in alphabetical order."""
        return sorted(filter(self._find, self._possible(phrases)))

    def spans_of(self, phrases: tuple[str, ...]) -> list[tuple[int, ...]]:
        """Return the places of the words of each phrase that stands in the question, where it stands first, in its order."""
        return sorted(filter(None, map(self._find, self._possible(phrases))))

    def groups_in(self, groups: PhraseGroups[Name]) -> list[Name]:
        """Return the names of the groups of which a phrase stands in the question, in the groups' order."""
        standing = {name for name, phrase in self._possible_of(groups) if self._find(phrase)}
        return [name for name in groups.names if name in standing] if standing else []

    def spans_in(self, groups: PhraseGroups[Name]) -> list[tuple[Name, tuple[int, ...]]]:
        """Return the places of the words of each phrase that stands in the question, in the groups' order."""
        spans = [(name, places) for name, phrase in self._possible_of(groups) if (places := self._find(phrase))]
        return sorted(spans, key=lambda span: groups.names.index(span[0]))

    def _possible_of(self, groups: PhraseGroups[Name]) -> list[tuple[Name, str]]:
        """Return the phrases of all groups whose words may stand in the question, each with its group's name."""
        common = self.starts & groups.starts
        return [(name, p) for start in common for name, p, rest in groups.by_start[start] if rest <= self.starts]

    def _possible(self, phrases: tuple[str, ...]) -> list[str]:
        """Return the phrases whose words may stand in the question; most of a long list do not."""
        by_start, starts = phrases.by_start if isinstance(phrases, Phrases) else _by_start(phrases)
        if self.starts.isdisjoint(starts):
            return []
        return [phrase for start in self.starts & starts for phrase, rest in by_start[start] if rest <= self.starts]

    def take_text(self, text: str) -> None:
        """Mark the words of a piece of the question as understood, where they first stand and are not yet so."""
        wanted = plain_words(text)
        for i in range(len(self.words) - len(wanted) + 1):
            places = range(i, i + len(wanted))
            if wanted and self.words[i : i + len(wanted)] == wanted and not self.taken.issuperset(places):
                self.taken.update(places)
                return

    def rest(self, ordinary: frozenset[str]) -> list[str]:
        """Return the words that nothing has understood and that are not ordinary ones."""
        return [w for i, w in enumerate(self.words) if i not in self.taken and w not in ordinary and len(w) > 2]


_LookedUp = tuple[list[str], dict[str, list[int]], dict[str, list[str]], frozenset[str], dict[str, tuple[int, ...]]]


@lru_cache(maxsize=16)  # a question is split by each recogniser that reads it; of what they share the last one grows
def _looked_up(question: str) -> _LookedUp:
    """Return a text's folded words, where each stands, which begin alike, what phrases may begin with, and room.

    The room is for the places of the phrases that were looked for.
    """
    words = plain_words(question)
    places: dict[str, list[int]] = {}
    for i, word in enumerate(words):
        places.setdefault(word, []).append(i)
    heads: dict[str, list[str]] = {}
    for word in places:
        heads.setdefault(word[:_HEAD], []).append(word)
    return words, places, heads, frozenset([*places, *(f"{head}*" for head in heads), _ANY]), {}


_ByStart = tuple[dict[str, tuple[tuple[str, frozenset[str]], ...]], frozenset[str]]


class Phrases(tuple[str, ...]):
    """Phrases of a recogniser, put into order by their words once: hashing a long tuple each time is slow."""

    @cached_property
    def by_start(self) -> _ByStart:
        """Return the phrases by what their rarest word begins with, and all these beginnings."""
        return _by_start(tuple(self))


@cache
def _by_start(phrases: tuple[str, ...]) -> _ByStart:
    """Return phrases by what their rarest word begins with, each with what its other words begin with; all beginnings.

    Of "wie lange" that is "lange": hardly a question is without one of the words that many phrases have.
    """
    starts = {phrase: set(map(_start, _split(phrase))) - _NO_START for phrase in phrases}
    counts = Counter(chain.from_iterable(own for own in starts.values() if len(own) > 1))
    counts[_ANY] = len(phrases) + 1  # fits every word
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for phrase, own in starts.items():
        rarest = min(own) if len(own) == 1 else min([(counts[start], start) for start in own])[1]
        own.remove(rarest)
        found.setdefault(rarest, []).append((phrase, frozenset(own)))
    return {start: tuple(members) for start, members in found.items()}, frozenset(found)


class PhraseGroups(Generic[Name]):
    """Groups of phrases by what they stand for; which of them a question has is asked of all at once."""

    def __init__(self, groups: Mapping[Name, tuple[str, ...]]) -> None:
        """Put the phrases of all groups into order by their words."""
        self.names = tuple(groups)
        having: dict[str, list[Name]] = {}
        for name, phrases in groups.items():
            for phrase in phrases:
                having.setdefault(phrase, []).append(name)
        by_start, self.starts = _by_start(tuple(having))
        self.by_start = {
            start: tuple((name, phrase, rest) for phrase, rest in members for name in having[phrase])
            for start, members in by_start.items()
        }


@cache
def _start(pattern: str) -> str:
    """Return what a word is looked up by: itself, or the first letters of an open one ("förder*")."""
    if not pattern.endswith("*"):
        return pattern
    return f"{pattern[:_HEAD]}*" if len(pattern) > _HEAD else _ANY  # with fewer letters it may be the start of any word


@cache
def _split(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase."""
    return tuple(phrase.split())


def _fits(word: str, pattern: str) -> bool:
    """Tell whether a word is the pattern, or begins with it where that ends in *."""
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


@cache
def folded(phrases: str) -> Phrases:
    """Return phrases written one after the other with commas, folded as questions are."""
    parts = map(str.split, fold(phrases).split(","))  # folded as a whole, which is quicker than word by word
    found = Phrases(" ".join(map(as_written, words)) for words in parts if words)
    _RECOGNISED.update(chain.from_iterable(map(str.split, found)))
    return found


_RECOGNISED: set[str] = set()  # the words of all phrases that recognisers look for


def is_recognised(word: str, least: int = _HEAD) -> bool:
    """Tell whether some recogniser looks for a folded word, whole or by its beginning of so many letters at least."""
    return word in _RECOGNISED or begins_recognised(word, least)


def begins_recognised(word: str, least: int = _HEAD) -> bool:
    """Tell whether some recogniser looks for all words that begin as a folded one does."""
    return any(f"{word[:length]}*" in _RECOGNISED for length in range(least, len(word) + 1))


def stem_of(word: str) -> str:
    """Return a folded word without its German ending, where enough of it is left."""
    ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= _STEM), "")
    return word.removesuffix(ending)
