"""A table of phrases, of which the longest that stands at a place of a text is found without trying the others."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

_WORD = re.compile(r"\w+\*?")
_PIECE = re.compile(r"\w+")
_NEXT = " "  # what stands between the words of a phrase in a text
_GLUED = "."  # between the parts of a host ("mags.nrw") or of a dotted abbreviation, which are no words


@dataclass(frozen=True, slots=True)
class Text:
    """A folded text as words, each with what stands before it; the last gap stands behind the last word."""

    words: list[str]
    gaps: list[str]

    @classmethod
    def of(cls, text: str) -> Text:
        """Split a text into words and gaps."""
        return cls(_PIECE.findall(text), _PIECE.split(text))

    def is_part(self, place: int) -> bool:
        """Tell whether a word is a part of a host or of an abbreviation; a full stop at the end glues nothing."""
        ends_text = place + 1 == len(self.words)
        return self.gaps[place] == _GLUED or (self.gaps[place + 1] == _GLUED and not ends_text)


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase that stands in a text: how many of its letters are set, the place behind it, and what it means."""

    letters: int
    end: int
    meaning: str


@dataclass(slots=True)
class _Node:
    """What may follow the words before: words, beginnings of words with any ending, or the end of a phrase."""

    words: dict[str, _Node] = field(default_factory=dict)
    stems: dict[str, _Node] = field(default_factory=dict)
    meaning: str | None = None


class Phrasebook:
    """Phrases with their meanings; a word of a phrase that ends in * stands for all words that begin so."""

    def __init__(self, spelling: Callable[[str], str] = str) -> None:
        """Begin an empty book; `spelling` brings words that are spelled in several ways into one."""
        self._spelling = spelling
        self._root = _Node()

    def add(self, phrase: str, meaning: str) -> None:
        """Add a folded phrase; what was added first stays."""
        node = self._root
        for word in _WORD.findall(phrase):
            key = self._spelling(word.removesuffix("*"))
            node = (node.stems if word.endswith("*") else node.words).setdefault(key, _Node())
        if node is not self._root and node.meaning is None:
            node.meaning = meaning

    def longest(self, text: Text, place: int) -> Match | None:
        """Return the phrase with most letters that begins at a place of a text."""
        return self._longest(self._root, text, place, 0)

    def _longest(self, node: _Node, text: Text, place: int, letters: int) -> Match | None:
        """Return the longest phrase that goes on from a node at a place."""
        best = None if node.meaning is None else Match(letters, place, node.meaning)
        is_over = place >= len(text.words) or (letters and text.gaps[place] != _NEXT)
        if is_over or not (node.words or node.stems):
            return best
        word = self._spelling(text.words[place])
        for length, child in _branches(node, word):
            found = self._longest(child, text, place + 1, letters + length)
            if found and (best is None or found.letters > best.letters):
                best = found
        return best


def _branches(node: _Node, word: str) -> Sequence[tuple[int, _Node]]:
    """Return where a word leads from a node, each with how many of its letters are set."""
    branches = [(len(word), node.words[word])] if word in node.words else []
    if node.stems:
        branches += [(n, node.stems[word[:n]]) for n in range(1, len(word) + 1) if word[:n] in node.stems]
    return branches
