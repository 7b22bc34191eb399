"""A follow-up with the measure that was spoken of, and whether that measure knows a word, or one of nearly the same meaning."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

import numpy as np

from assistant.judging.coverage import STEM
from assistant.language import little_words
from assistant.understanding.criteria.listing import topic_words
from assistant.understanding.limits.premises import held_by
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.talk.pointing import ANYTHING, points_back
from assistant.understanding.text.heads import is_held
from assistant.understanding.text.ordinary import COMMON_THINGS, ORDINARY
from assistant.understanding.text.words import Words, folded
from corpus.types import Measure
from index import SearchIndex
from index.features import fold
from index.types import Vectors

_NEAR = 0.54  # cosine of two words that mean nearly the same ("Firmen" and "Unternehmen")
_FAR = 0.42  # cosine below which a word has nothing to do with another
NEAR_VERB = 0.34  # the same, where the sentence is looked for that says what is asked ("empfohlen" and "Empfehlung")
ASKING = folded(
    "wer, wen, wem, was, wo, wann, wie, welche, welcher, welches, welchen, welchem, who, what, which, where, how"
)
_TAIL, _PREFIX = 5, 3  # last letters that two such words share, and letters of a prefix at most
_GERMAN = "de"
_THING = re.compile(  # what a question is about stands behind its verb ("Was kostet der Eintritt?")
    r"\b(?i:ist|sind|war|waren|wird|werden|hat|haben|gibt|\w+te|\w+[^aeiou]t)\s+"
    r"(?:d(?:er|ie|as|em|en)|(?:ein|kein|mein|dein|unser)(?:e[nmr]?)?)\s+([A-ZÄÖÜ][\w-]{3,})"
)
_LONG = re.compile(r"\b\w[\w-]{4,}")


@dataclass(frozen=True, slots=True)
class Followed:
    """A follow-up with the measure spoken of: its words of its own, whether it points back, and whether it is not in German."""

    question: str
    measure: Measure
    told: tuple[str, ...]
    points: bool
    is_foreign: bool = False


def followed_by(question: str, language: str, number: str, index: SearchIndex) -> Followed:
    """Return a follow-up with the measure spoken of."""
    told = told_by(question, language)
    return Followed(question, index.report.measure(number), told, points_back(question), language != _GERMAN)


def told_by(question: str, language: str) -> tuple[str, ...]:
    """Return the words of a question of its own, those that tell what it is about."""
    common = COMMON_THINGS | little_words(language)
    return tuple(word for word in topic_words(Words.of(question)) if word not in common)


def knows(measure: Measure, words: tuple[str, ...], index: SearchIndex) -> bool:
    """Tell whether a measure has one of the words, or one that means nearly the same."""
    held = held_by(measure)
    if any(is_held(word, held) for word in words):
        return True
    return bool(nearest(measure, words, index))


def names_untold(followed: Followed, index: SearchIndex) -> bool:
    """Tell whether a question speaks of a certain thing, and the measure has no word for it, or near it ("der Eintritt").

    Words that ask for a field, and such as any measure may be called by, name no thing.
    """
    words = Words.of(followed.question)
    asked_fields(words, is_named=True)
    left = set(words.rest(ORDINARY))
    things = {fold(noun) for noun in _THING.findall(followed.question)} & left - COMMON_THINGS - ANYTHING
    strange = (noun for noun in things if noun[:STEM] not in held_by(followed.measure))
    return not followed.is_foreign and any(not nearest(followed.measure, (noun,), index, _FAR) for noun in strange)


def nearest(measure: Measure, words: tuple[str, ...], index: SearchIndex, least: float = _NEAR) -> str:
    """Return the word of a measure that means nearly the same as one of these; "" where none does."""
    encode = index.legs.encoder.encode_passages
    held, vectors = _words_held(measure, encode)
    if not words or not held:
        return ""
    near = (encode(list(words)) @ vectors.T).max(axis=0)
    means_same = (i for i in np.argsort(-near, kind="stable") if not any(_only_rhymes(word, held[i]) for word in words))
    best = next(means_same, None)
    return held[best] if best is not None and float(near[best]) >= least else ""


@lru_cache(maxsize=128)  # the measures of a report or two
def _words_held(measure: Measure, encode: Callable[[Sequence[str]], Vectors]) -> tuple[list[str], Vectors]:
    """Return the long words of a measure and their vectors, float32 (n, d), which are not written to."""
    text = " ".join([measure.description.text, *(cell.text for cell in measure.cells)])
    held = sorted(set(_LONG.findall(text)))
    return held, encode(held)


def _only_rhymes(word: str, other: str) -> bool:
    """Tell whether two words are the same but for a short prefix, which makes another verb of one ("getroffen", "betroffen")."""
    first, second = fold(word), fold(other)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first[::-1], second[::-1], strict=False)))
    return same >= _TAIL and all(0 < len(each) - same <= _PREFIX for each in (first, second))
