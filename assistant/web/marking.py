"""Finding the words of a question in a quote, so that they can be marked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from index.analysis import GermanAnalyser
from index.features import fold
from index.stopwords import STOP_WORDS

_WORD = re.compile(r"[^\W_]+")
_SENTENCE_END = ".?!:"
_SHORTEST = 6  # letters that two nouns of one family share at least: "quereinsteiger", "quereinstieg"
_SHORTEST_WHOLE = 4  # letters of a word that another one only adds to: "kita", "kitas", "kitaleitung"
_ENDING = 2  # letters of an ending
_FEMININE = "innen"
_SHARE = 0.62  # and this share of the longer noun: "meisterprämie" and "meisterprüfung" share less
_PLAIN_PART, _PLAIN_REST = 6, 5  # letters of two parts from which on they are some, though the report knows only one
_SLIPS = 4  # a noun is written with a capital so many times more often than without
_LINKS = ("", "s", "es", "n", "en", "er", "e")  # what may stand between two parts: Arbeit-s-markt
_ASKING = frozenset(
    "gibt welche welcher welches wer wie was hilft bekomme moechte kann viele massnahme massnahmen".split()
)
# Adjectives that say something of their noun only: small children have nothing to do with small enterprises.
_OF_ANYTHING = frozenset("alt eigen erst ganz gross gut klein lang letzt mittler neu viel weit".split())


@dataclass(frozen=True, slots=True)
class _Asked:
    """A folded word of a question, its stem, and whether it is a noun; None where the question does not tell."""

    word: str
    stem: str
    noun: bool | None


class Marker:
    """Tells which words of a quote a question asks for.

    A noun is found in another form and at either end of a compound, a verb or an adjective in another form only.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        """Learn the vocabulary of the report, by which compounds are split and nouns told."""
        kept = list(texts)
        self._analyser = GermanAnalyser(kept)
        found = [match.group() for text in kept for match in _WORD.finditer(text)]
        small = Counter(fold(word) for word in found if word[0].islower())
        capital = Counter(fold(word) for word in found if word[0].isupper())
        self._nouns = {word for word, times in capital.items() if times > _SLIPS * small[word]}

    def pieces(self, quote: str, question: str) -> Iterator[tuple[str, bool]]:
        """Yield the quote in pieces, each with whether it is to be marked; together they are the quote."""
        asked = list(self._asked(question))
        done = 0
        for match in _WORD.finditer(quote):
            if any(self._is_meant(match, one) for one in asked):
                yield quote[done : match.start()], False
                yield match.group(), True
                done = match.end()
        yield quote[done:], False

    def _asked(self, question: str) -> Iterator[_Asked]:
        """Yield the words of a question that carry meaning."""
        found = list(_WORD.finditer(question))
        has_capitals = any(match.group()[0].isupper() and not _begins(question, match) for match in found)
        for match in found:
            word, is_capital = fold(match.group()), match.group()[0].isupper()
            stem = self._analyser.stem(word)
            if len(word) < 3 or word in STOP_WORDS or word in _ASKING or stem in _OF_ANYTHING:
                continue
            if has_capitals and not _begins(question, match):
                yield _Asked(word, stem, is_capital)
            else:
                yield _Asked(word, stem, True if word in self._nouns else None)

    def _is_meant(self, found: re.Match[str], asked: _Asked) -> bool:
        """Tell whether a word of a quote is the asked one, another form of it, or for a noun a compound with it."""
        word, is_small = fold(found.group()), found.group()[0].islower()
        if len(word) < 3 or word in STOP_WORDS:
            return False
        if asked.noun is False and not (is_small or _begins(found.string, found)):
            return False
        if self._analyser.stem(word) == asked.stem or _adds_ending(word, asked.word):
            return True
        return bool(asked.noun) and not is_small and (_is_kin(word, asked.word) or self._is_compound(word, asked))

    def _is_compound(self, word: str, asked: _Asked) -> bool:
        """Tell whether a noun begins or ends with the asked one, and the report knows what is left of it."""
        stem = self._analyser.stem(word)
        behind = [(noun, word.removeprefix(noun)) for noun in (asked.word, asked.stem) if word.startswith(noun)]
        before = [(asked.stem, stem.removesuffix(asked.stem))] if stem.endswith(asked.stem) else []
        return any(
            len(noun) >= _SHORTEST_WHOLE and self._is_part(rest, is_plain=len(asked.word) >= _PLAIN_PART)
            for noun, rest in (*behind, *before)
        )

    def _is_part(self, rest: str, *, is_plain: bool) -> bool:
        """Tell whether what is left of a compound is a word that the report knows, or where `is_plain` long enough for one."""
        known = self._analyser.vocabulary
        forms = {form for link in _LINKS for form in (rest.removeprefix(link), rest.removesuffix(link))}
        return bool(forms & known) or (is_plain and len(rest) >= _PLAIN_REST)


def _begins(text: str, match: re.Match[str]) -> bool:
    """Tell whether a word begins a sentence, so that its capital letter says nothing."""
    before = text[: match.start()].rstrip(" „“\"'»«(")
    return not before or before[-1] in _SENTENCE_END


def _adds_ending(one: str, other: str) -> bool:
    """Tell whether two words differ in an ending only."""
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST_WHOLE or not long.startswith(short):
        return False
    return len(long) <= len(short) + _ENDING or long == short + _FEMININE


def _is_kin(one: str, other: str) -> bool:
    """Tell whether two nouns begin alike for most of the longer one."""
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= max(_SHORTEST, _SHARE * max(len(one), len(other)))
