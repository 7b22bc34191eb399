"""How well the sentences of one measure fit what a question says of it: the measure's own words tell none apart."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from sys import intern

from index.legs import Legs
from index.letters import letter_terms
from index.types import Passage

# What a sentence's fit is made of: fitted with the gains of assistant/preferring.py to the sentences that answer the
# development half's questions on facts, and checked by leaving out a twentieth at a time.
_COSINE, _LETTERS, _TERMS = 0.6, 0.53, 0.23
_OF_TITLE = 0.2  # what is left of the weight of a term that the measure's title has
_UNHELD = 0.5  # sentences that hold a term which none holds, so that its weight is finite
_SIZES = (4,)


class Within:
    """The terms of all passages, by which those of one measure are told apart."""

    def __init__(self, legs: Legs) -> None:
        """Collect the passages' letter n-grams and stems."""
        self._legs = legs
        self._letters = [
            frozenset(map(intern, letter_terms(p.text, _SIZES))) for p in legs.passages
        ]  # most stand often
        self._terms = [frozenset(legs.analyser.terms(passage.text)) for passage in legs.passages]

    def fits(self, question: str, title: str, passages: Sequence[Passage]) -> dict[int, float]:
        """Return how well each of a measure's passages fits a question, by the passage's id.

        A term of the question weighs the more, the fewer of these passages hold it, and little where the title has
        it; the cosine is that of the question without the title's words.
        """
        legs, ids = self._legs, [passage.id for passage in passages]
        letters = {term: legs.letters.weight(term) for term in letter_terms(question, _SIZES)}
        terms = {term: legs.lexical.weight(term) for term in legs.analyser.terms(question)}
        of_title = frozenset(legs.analyser.terms(title))
        by_letters = _shares(letters, letter_terms(title, _SIZES), [self._letters[i] for i in ids])
        by_terms = _shares(terms, of_title, [self._terms[i] for i in ids])
        rest = " ".join(w for w in question.split() if of_title.isdisjoint(legs.analyser.terms(w))) or question
        cosines = legs.passage_store.inner_products(legs.encoder.encode_queries([rest]))
        return {
            i: _COSINE * float(cosines[i]) + _LETTERS * letter_share + _TERMS * term_share
            for i, letter_share, term_share in zip(ids, by_letters, by_terms, strict=True)
        }


def _shares(weights: Mapping[str, float], title: Collection[str], held: Sequence[frozenset[str]]) -> list[float]:
    """Return the share of the terms that each text holds in the weight of all of them, told apart among these texts."""
    of_title = set(title)
    telling = {}
    for term, weight in weights.items():
        having = sum(term in text for text in held) or _UNHELD
        telling[term] = weight * math.log((len(held) + 1) / having) * (_OF_TITLE if term in of_title else 1.0)
    total = math.fsum(telling.values()) or 1.0
    return [math.fsum(weight for term, weight in telling.items() if term in text) / total for text in held]
