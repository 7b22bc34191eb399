"""How well the sentences of one measure fit what a question says of it: the measure's own words tell none apart."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence

from index.legs import Legs
from index.letters import letter_terms
from index.types import Passage

# What a sentence's fit is made of: fitted with the gains of assistant/preferring.py to the sentences that answer the
# development half's questions on facts, and checked by leaving out a twentieth at a time.
_COSINE, _LETTERS, _TERMS = 0.6, 0.53, 0.23
_OF_TITLE = 0.2  # what is left of the weight of a term that the measure's title has
_UNHELD = 0.5  # sentences that hold a term which none holds, so that its weight is finite
_SIZES = (4,)


def fits_within(legs: Legs, question: str, title: str, passages: Sequence[Passage]) -> dict[int, float]:
    """Return how well each of a measure's passages fits a question, by the passage's id.

    A term of the question weighs the more, the fewer of these passages hold it, and little where the title has it; the
    cosine is that of the question without the title's words.
    """
    analyser = legs.analyser
    letters = {term: legs.letters.weight(term) for term in letter_terms(question, _SIZES)}
    terms = {term: legs.lexical.weight(term) for term in analyser.terms(question)}
    by_letters = _shares(letters, letter_terms(title, _SIZES), [letter_terms(p.text, _SIZES) for p in passages])
    by_terms = _shares(terms, analyser.terms(title), [analyser.terms(p.text) for p in passages])
    cosines = legs.passage_store.inner_products(legs.encoder.encode_queries([_without(question, title, legs)]))
    return {
        passage.id: _COSINE * float(cosines[passage.id]) + _LETTERS * letter_share + _TERMS * term_share
        for passage, letter_share, term_share in zip(passages, by_letters, by_terms, strict=True)
    }


def _shares(weights: Mapping[str, float], title: Collection[str], texts: Sequence[Collection[str]]) -> list[float]:
    """Return the share of the terms that each text holds in the weight of all of them, told apart among these texts."""
    of_title, held = set(title), [set(text) for text in texts]
    telling = {}
    for term, weight in weights.items():
        having = sum(term in text for text in held) or _UNHELD
        rarity = math.log((len(texts) + 1) / having)
        telling[term] = weight * rarity * (_OF_TITLE if term in of_title else 1.0)
    total = math.fsum(telling.values()) or 1.0
    return [math.fsum(weight for term, weight in telling.items() if term in text) / total for text in held]


def _without(question: str, title: str, legs: Legs) -> str:
    """Return a question without the words that a title has, whole or as parts; the question where nothing is left."""
    of_title = set(legs.analyser.terms(title))
    return " ".join(w for w in question.split() if of_title.isdisjoint(legs.analyser.terms(w))) or question
