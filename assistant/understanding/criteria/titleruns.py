"""Reading the cluster of whose title a question has several words in a row, or all that it says first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from assistant.selection.filters import Filters
from assistant.understanding.text.found import Found, found
from assistant.understanding.text.words import Words
from corpus.types import Cluster
from index.features import words_of
from index.stopwords import STOP_WORDS

_DASHED = re.compile(r"\s[–-]\s")
_PHRASE = 3  # words of a title's first phrase that name its cluster
_RUN = 4  # words in a row that are a title's own where nobody speaks of a cluster


def read_title_run(words: Words, clusters: Sequence[Cluster]) -> Found:
    """Read the cluster of whose title a question has several words in a row ("von der Schule in den Beruf")."""
    own = words.unshared()
    for cluster in clusters:
        run = _longest_run(own, title_words(cluster.title)) or _first_phrase(own, cluster.title)
        if run:
            own.taken.update(run)
            return found(Filters(clusters=(cluster.number,)), own)
    return Found()


def _longest_run(words: Words, title: tuple[str, ...]) -> set[int]:
    """Return the places of the longest row of a title's words that a question has, where it is long enough."""
    pairs = _pairs(title)
    if pairs.isdisjoint(pairwise(words.words)):
        return set()
    run: list[int] = []
    best: list[int] = []
    for i, word in enumerate(words.words):
        if run and (words.words[i - 1], word) in pairs:
            run.append(i)
        else:
            run = [i] if word in title else []
        best = max(best, run, key=len)
    says = [i for i in best if words.words[i] not in STOP_WORDS]
    return set(best) if len(best) >= _RUN and len(says) > 1 else set()


def _first_phrase(words: Words, title: str) -> set[int]:
    """Return the places of what a title says before its dash, where a question has all of it in a row."""
    phrase = _said_first(title)
    if len(phrase) < _PHRASE or phrase[0] not in words.places:
        return set()
    starts = (i for i in words.places.get(phrase[0], ()) if tuple(words.words[i : i + len(phrase)]) == phrase)
    return {place for i in starts for place in range(i, i + len(phrase))}


@cache
def _said_first(title: str) -> tuple[str, ...]:
    """Return the folded words of a title before its dash."""
    return tuple(words_of(_DASHED.split(title)[0]))


@cache
def _pairs(title: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    """Return the words of a title that stand side by side."""
    return frozenset(pairwise(title))


@cache
def title_words(title: str) -> tuple[str, ...]:
    """Return the folded words of a title."""
    return tuple(words_of(title))
