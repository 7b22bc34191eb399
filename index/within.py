"""How well the sentences of one measure fit what a question says of it: the measure's own words tell none apart."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from operator import mul
from sys import intern
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from corpus.types import FieldName
from index.analysis import GermanAnalyser
from index.legs import Legs
from index.letters import letter_terms
from index.types import Passage, PassageKind

# What a sentence's fit is made of: chosen together with the gains of assistant/quotes/sentences.py for the sentences that answer
# the development half's questions on facts; `python -m eval fit-sentences` fits them again and tells how both do.
WEIGHTS = {"cosine": 0.6, "letters": 0.53, "terms": 0.23, "asked": 1}
_OF_TITLE = 0.2  # what is left of the weight of a term that the measure's title has
_UNHELD = 0.5  # sentences that hold a term which none holds, so that its weight is finite
SIZES = (4,)  # letters of the n-grams that sentences are told apart by
_REMEMBERED = 4  # questions whose terms and cosines are kept
_REMEMBERED_FITS = 16  # measures of a question whose sentences are kept: an answer quotes from one more than once

Cosines = NDArray[np.float32]
Likenesses = Callable[
    [str], Mapping[int, float]
]  # of a question to known ones, by the id of the passage that answers them


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question's terms with their weights, and the stems of each of its words."""

    letters: dict[str, float]
    terms: dict[str, float]
    words: tuple[tuple[str, tuple[str, ...]], ...]


class _Holders(NamedTuple):
    """The sentences that hold a term: how rare they are, what is left of its weight, and their places."""

    rarity: float
    left: float
    places: tuple[int, ...]


class _Told:
    """Which of a measure's sentences hold each term, and how much that tells: the more, the fewer hold it.

    A term that the measure's title has tells little.
    """

    def __init__(self, sentences: Sequence[frozenset[str]], title: frozenset[str]) -> None:
        """Collect the places of the terms in the sentences of one measure."""
        self._count = len(sentences)
        self._unheld = self._rarity(_UNHELD)
        places: dict[str, list[int]] = {term: [] for term in title}
        for place, terms in enumerate(sentences):
            for term in terms:
                places.setdefault(term, []).append(place)
        holders = cache(self._holders)  # one record for all terms that stand alike
        self._terms = {term: holders(tuple(found), term in title) for term, found in places.items()}

    def _holders(self, places: tuple[int, ...], in_title: bool) -> _Holders:
        """Return the sentences that hold a term, with what that tells."""
        return _Holders(self._rarity(len(places) or _UNHELD), _OF_TITLE if in_title else 1.0, places)

    def _rarity(self, count: float) -> float:
        """Return how much a term tells that so many of the sentences hold."""
        return math.log((self._count + 1) / count)

    def shares(self, weights: Mapping[str, float]) -> list[float]:
        """Return the share of a question's terms that each sentence holds in the weight of all of them."""
        known = self._terms.keys() & weights.keys()
        telling = [weight * self._unheld for term, weight in weights.items() if term not in known]
        held: list[list[float]] = [[] for _ in range(self._count)]
        for term in known:
            rarity, left, places = self._terms[term]
            tells = weights[term] * rarity * left
            telling.append(tells)
            for place in places:
                held[place].append(tells)
        total = math.fsum(telling) or 1.0
        return [math.fsum(tells) / total for tells in held]


@dataclass(frozen=True, slots=True)
class _Sentences:
    """A measure's sentences with what they hold, and the stems of its title."""

    passages: tuple[Passage, ...]
    letters: _Told
    terms: _Told
    title: frozenset[str]


class Within:
    """The sentences of all measures, by which those of one measure are told apart."""

    def __init__(self, legs: Legs, titles: Mapping[str, str], cosines: Callable[[str], Cosines]) -> None:
        """Collect the sentences' letter n-grams and stems; `titles` are those of the measures by number.

        `cosines` returns those of all passages to a question that was searched for, float32 (p,).
        """
        self._legs = legs
        self._cosines = cosines
        sentences: dict[str, list[Passage]] = {number: [] for number in titles}
        self._by_measure: dict[str, list[Passage]] = {number: [] for number in titles}
        for passage in legs.passages:
            self._by_measure[passage.measure].append(passage)
            if passage.kind is PassageKind.SENTENCE:
                sentences[passage.measure].append(passage)
        # A question looks into few measures, and a server in time into all of them.
        self._told = cache(lambda number: _told_by(sentences[number], titles[number], legs.analyser))
        # A question is held against several measures; what they share is not written to.
        self._asked = lru_cache(maxsize=_REMEMBERED)(self._analysed)
        self._asked_before = lru_cache(maxsize=_REMEMBERED)(legs.asked_sentences.likeness)
        self._fitting = lru_cache(maxsize=_REMEMBERED_FITS)(self._fits)
        self._left = lru_cache(maxsize=_REMEMBERED)(self._inner_products)

    def letters_of(self, question: str) -> Mapping[str, float]:
        """Return the weight of each of a question's letter n-grams."""
        return self._asked(question).letters

    def fits(self, question: str, measure: str) -> list[tuple[Passage, float]]:
        """Return a measure's sentences, each with how well it fits a question that was searched for."""
        return list(self._fitting(question, measure))

    def _fits(self, question: str, measure: str) -> list[tuple[Passage, float]]:
        """Return the same anew; what is kept is not written to."""
        weights = tuple(WEIGHTS.values())
        return [(passage, math.fsum(map(mul, weights, parts))) for passage, parts in self.parts(question, measure)]

    def parts(self, question: str, measure: str) -> list[tuple[Passage, tuple[float, ...]]]:
        """Return a measure's sentences, each with what its fit is made of, in the order of WEIGHTS.

        A term of the question weighs the more, the fewer of these sentences hold it, and little where the title has
        it; the cosine is that of the question without the title's words, and "asked" tells how like that is to one that
        the sentence is known to answer.
        """
        asked, told = self._asked(question), self._told(measure)
        by_letters, by_terms = told.letters.shares(asked.letters), told.terms.shares(asked.terms)
        left = self.without_title(question, measure)
        cosines, alike = self._cosines(question) if left == question else self._left(left), self.alike(left, measure)
        return [
            (passage, (float(cosines[passage.id]), letter_share, term_share, alike[passage.id]))
            for passage, letter_share, term_share in zip(told.passages, by_letters, by_terms, strict=True)
        ]

    def without_title(self, question: str, measure: str) -> str:
        """Return a question without the words of a measure's title; whole where nothing would be left."""
        words, title = self._asked(question).words, self._told(measure).title
        return " ".join(word for word, stems in words if title.isdisjoint(stems)) or question

    def alike(self, question: str, measure: str) -> dict[int, float]:
        """Return how like a question is to one that each sentence is known to answer, by the passage's id."""
        return above_least(self._asked_before(question), [passage.id for passage in self._told(measure).passages])

    def nearest(self, question: str, measure: str, known: Likenesses | None = None) -> dict[FieldName, float]:
        """Return how like a question is to the one most alike that each field of a measure is known to answer.

        The description stands for its sentences. `known` replaces the known questions of the index.
        """
        alike = (known or self._asked_before)(self.without_title(question, measure))
        nearest: dict[FieldName, float] = {}
        for passage in self._by_measure[measure]:
            nearest[passage.field] = max(nearest.get(passage.field, 0.0), alike.get(passage.id, 0.0))
        return nearest

    def _analysed(self, question: str) -> _Asked:
        """Return what the sentences of every measure are held against."""
        words = tuple((word, tuple(self._legs.analyser.terms(word))) for word in question.split())
        return _Asked(
            self._legs.letters.weights(letter_terms(question, SIZES)),
            self._legs.lexical.weights(chain.from_iterable(stems for _, stems in words)),
            words,
        )

    def _inner_products(self, text: str) -> Cosines:
        """Return the cosines of all passages, float32 (p,)."""
        return self._legs.passage_store.inner_products(self._legs.encoder.encode_queries([text]))


def above_least(likeness: Mapping[int, float], sentences: Sequence[int]) -> dict[int, float]:
    """Return how much likelier sentences are meant than the least likely, as which the unknown ones count."""
    known = [likeness[sentence] for sentence in sentences if sentence in likeness]
    least = min(known, default=0.0)
    return {sentence: likeness.get(sentence, least) - least for sentence in sentences}


def _told_by(passages: Sequence[Passage], title: str, analyser: GermanAnalyser) -> _Sentences:
    """Return the sentences of a measure with what they hold."""
    texts = [passage.text for passage in passages]
    stems = _stems_of(title, analyser)
    return _Sentences(
        tuple(passages),
        _Told(list(map(_letters_of, texts)), _letters_of(title)),
        _Told([_stems_of(text, analyser) for text in texts], stems),
        stems,
    )


def _letters_of(text: str) -> frozenset[str]:
    """Return the letter n-grams of a text; most of them stand in other texts too."""
    return frozenset(map(intern, letter_terms(text, SIZES)))


def _stems_of(text: str, analyser: GermanAnalyser) -> frozenset[str]:
    """Return the stems of a text."""
    return frozenset(map(intern, analyser.terms(text)))
