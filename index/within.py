"""How well the sentences of one measure fit what a question says of it: the measure's own words tell none apart."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from operator import mul
from sys import intern

import numpy as np
from numpy.typing import NDArray

from index.legs import Legs
from index.letters import letter_terms
from index.types import Passage

# What a sentence's fit is made of: chosen together with the gains of assistant/sentences.py for the sentences that answer
# the development half's questions on facts; `python -m eval fit-sentences` fits them again and tells how both do.
WEIGHTS = {"cosine": 0.6, "letters": 0.53, "terms": 0.23}
_OF_TITLE = 0.2  # what is left of the weight of a term that the measure's title has
_UNHELD = 0.5  # sentences that hold a term which none holds, so that its weight is finite
_SIZES = (4,)
_REMEMBERED = 4  # questions whose terms and cosines are kept
_TITLES = 256  # titles whose terms are kept


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question's terms with their weights, and the stems of each of its words."""

    letters: dict[str, float]
    terms: dict[str, float]
    words: tuple[tuple[str, frozenset[str]], ...]


class Within:
    """The terms of all passages, by which those of one measure are told apart."""

    def __init__(self, legs: Legs) -> None:
        """Collect the passages' letter n-grams and stems."""
        self._legs = legs
        self._letters = [
            frozenset(map(intern, letter_terms(p.text, _SIZES))) for p in legs.passages
        ]  # most stand often
        self._terms = [frozenset(legs.analyser.terms(passage.text)) for passage in legs.passages]
        # A question is held against several measures; what they share is not written to.
        self._asked = lru_cache(maxsize=_REMEMBERED)(self._analysed)
        self._cosines = lru_cache(maxsize=_REMEMBERED)(self._inner_products)
        self._of_title = lru_cache(maxsize=_TITLES)(self._terms_of)

    def fits(self, question: str, title: str, passages: Sequence[Passage]) -> dict[int, float]:
        """Return how well each of a measure's passages fits a question, by the passage's id."""
        weights = tuple(WEIGHTS.values())
        parts = self.parts(question, title, passages)
        return {i: math.fsum(map(mul, weights, values)) for i, values in parts.items()}

    def parts(self, question: str, title: str, passages: Sequence[Passage]) -> dict[int, tuple[float, ...]]:
        """Return what the passages' fits are made of, by the passage's id, in the order of WEIGHTS.

        A term of the question weighs the more, the fewer of these passages hold it, and little where the title has
        it; the cosine is that of the question without the title's words.
        """
        asked, ids = self._asked(question), [passage.id for passage in passages]
        title_letters, title_terms = self._of_title(title)
        by_letters = _shares(asked.letters, title_letters, [self._letters[i] for i in ids])
        by_terms = _shares(asked.terms, title_terms, [self._terms[i] for i in ids])
        cosines = self._cosines(
            " ".join(word for word, terms in asked.words if title_terms.isdisjoint(terms)) or question
        )
        return {
            i: (float(cosines[i]), letter_share, term_share)
            for i, letter_share, term_share in zip(ids, by_letters, by_terms, strict=True)
        }

    def _analysed(self, question: str) -> _Asked:
        """Return what the passages of every measure are held against."""
        legs, analyser = self._legs, self._legs.analyser
        return _Asked(
            legs.letters.weights(letter_terms(question, _SIZES)),
            legs.lexical.weights(analyser.terms(question)),
            tuple((word, frozenset(analyser.terms(word))) for word in question.split()),
        )

    def _inner_products(self, text: str) -> NDArray[np.float32]:
        """Return the cosines of all passages, float32 (p,)."""
        return self._legs.passage_store.inner_products(self._legs.encoder.encode_queries([text]))

    def _terms_of(self, title: str) -> tuple[frozenset[str], frozenset[str]]:
        """Return the letter n-grams and the stems of a title."""
        return frozenset(letter_terms(title, _SIZES)), frozenset(self._legs.analyser.terms(title))


def _shares(weights: Mapping[str, float], title: frozenset[str], held: Sequence[frozenset[str]]) -> list[float]:
    """Return the share of the terms that each text holds in the weight of all of them, told apart among these texts."""
    found = [text.intersection(weights) for text in held]
    counts = Counter(chain.from_iterable(found))
    rarity = [math.log((len(held) + 1) / (count or _UNHELD)) for count in range(len(held) + 1)]
    telling = {term: weight * rarity[counts.get(term, 0)] for term, weight in weights.items()}
    for term in title.intersection(telling):
        telling[term] *= _OF_TITLE
    total = math.fsum(telling.values()) or 1.0
    return [math.fsum(telling[term] for term in terms) / total for terms in found]
