"""What the report says outside its measures (foreword, introduction, pages that open a cluster) to a question that none answers.

The sentence is the one most like the question and the questions that it is known to answer; whether it does answer is told by
odds. A logistic regression for German and one for the other languages, fitted by `python -m eval parts` on the questions of
index/training/parts/ and unanswerable ones of the bank, each judged without itself and what is nearly the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from assistant.judging.coverage import STEM, content_words
from assistant.odds import side_of, weighed
from assistant.types import Elsewhere
from assistant.understanding.limits.untold_parts import asks_for_row, is_beside
from assistant.understanding.rows.facts import Fact, asked_facts, states
from assistant.understanding.text.words import Words
from corpus.types import Quote, Report
from corpus.verifying import QuoteChecker
from index.encoder import Encoder
from index.features import fold
from index.known_parts import KnownParts, PartLikeness
from index.types import PartSentence

# What a sentence's score is made of beside the cosines of words to it and to what it is known to answer. Set by hand.
_MEANING, _STATES = 0.3, 0.3
_NEARLY = 0.7  # share of the best one's score from which another sentence of its paragraph is told with it
_SHOWN = 2  # sentences
_MOST_UNKNOWN, _MOST_WORDS = 4, 8  # words that count
# A sentence that begins so, or ends in "auf diese Frage.", goes on from the one before, without which it is not understood.
_GOES_ON = re.compile(
    r"^(?:Sie|Dazu|Beides|Dabei|Daher|Damit|Ihre|Hierzu|So|Nur so|Dies)\b|^Diese[mnrs]?\b|\bdiese[mnrs]? \w+[.!?]$"
)
_HARD = frozenset({Fact.SUM, Fact.DATE, Fact.COUNT, Fact.DURATION, Fact.PLACE, Fact.FREQUENCY})  # shown by a form
_NUMBER = re.compile(r"\d[\d.]*")
WEIGHTS = {
    "asked_words": (3.711, 3.144),
    "asked_meaning": (5.579, 3.685),
    "own_words": (5.944, 9.273),
    "own_meaning": (1.442, 3.132),
    "open_words": (-5.127, -2.021),
    "open_meaning": (-3.932, -2.578),
    "unknown": (-0.928, -0.533),
    "known": (0.953, -0.629),
    "held": (-0.578, 2.81),
    "words": (0.265, 0.048),
    "other_number": (-1.021, -2.593),
    "ahead": (0.502, 1.922),
    "asks": (0.25, -0.806),
    "states": (-0.242, 1.24),
    "lacks": (-2.205, -6.225),
    "row": (-1.595, -1.028),
}
BIAS = (-2.287, -2.576)
# Log-odds from which a sentence answers, for German and for the other languages: by `python -m eval parts` of 2026-11-30 a sentence
# is then told to .124 and .096 of the near questions that the report leaves open, and to .001 of the bank's unanswerable ones.
CUTS = (0.5, 0.0)


@dataclass(frozen=True, slots=True)
class Told:
    """The sentence that fits a question best, those that are told with it, and the signs of whether it answers, by name."""

    sentence: PartSentence
    shown: tuple[PartSentence, ...]
    tells: dict[str, float]
    is_beside: bool


def said_elsewhere(
    question: str, language: str, known: KnownParts, encoder: Encoder, report: Report
) -> tuple[Elsewhere, ...]:
    """Return what sentences outside the measures say to a question, checked against the pages; nothing where none clearly answers."""
    found = told_elsewhere(question, known, encoder, report)
    if found is None or found.is_beside or weighed(found.tells, language, WEIGHTS, BIAS) < CUTS[side_of(language)]:
        return ()
    checker = QuoteChecker(report)
    return tuple(Elsewhere(s.part, s.text, s.page) for s in found.shown if checker.holds(Quote(s.text, s.page)))


def told_elsewhere(question: str, known: KnownParts, encoder: Encoder, report: Report) -> Told | None:
    """Return the sentence that fits a question best, and what tells whether it answers; None where the report has none."""
    if not known:
        return None
    like = known.likeness(question, encoder)
    facts = asked_facts(Words.of(question))
    stated = np.asarray([states(sentence.text, facts) for sentence in known.sentences])
    scores = (
        like.asked_words + like.asked_meaning + like.words + _MEANING * np.maximum(like.meaning, 0.0) + _STATES * stated
    )
    order = np.argsort(-scores, kind="stable").tolist()
    best = known.sentences[order[0]]
    tells = _of_likeness(like, order[0]) | _of_words(question, best, known.asked_of(best.id))
    tells["ahead"] = float(scores[order[0]] - _next_best(known.sentences, scores.tolist(), order))
    tells["asks"], tells["states"] = float(bool(facts)), float(stated[order[0]])
    tells["lacks"] = float(bool(facts & _HARD) and stated[order[0]] < 1)
    tells["row"] = float(asks_for_row(question))
    shown = _shown(known.sentences, scores.tolist(), order)
    held = " ".join([best.part, *(s.text for s in known.sentences if s.paragraph == best.paragraph)])
    return Told(best, shown, tells, is_beside(question, held, report))


def _of_likeness(like: PartLikeness, place: int) -> dict[str, float]:
    """Return what a question's cosines to a sentence tell, and to what is asked of it and of nothing here."""
    return {
        "asked_words": float(like.asked_words[place]),
        "asked_meaning": float(like.asked_meaning[place]),
        "own_words": float(like.words[place]),
        "own_meaning": float(like.meaning[place]),
        "open_words": like.open_words,
        "open_meaning": like.open_meaning,
    }


def _of_words(question: str, sentence: PartSentence, asked: Sequence[str]) -> dict[str, float]:
    """Return how many of a question's words a sentence or a question for it has, and whether it has the numbers."""
    told, held, known = content_words(question), fold(sentence.text), _stems_of(tuple(asked))
    unknown = sum(word[:STEM] not in known and word[:STEM] not in held for word in told)
    numbers = (number.strip(".") for number in _NUMBER.findall(question))
    return {
        "unknown": float(min(unknown, _MOST_UNKNOWN)),
        "known": 1 - unknown / len(told) if told else 0.5,
        "held": sum(word[:STEM] in held for word in told) / len(told) if told else 0.0,
        "words": float(min(len(told), _MOST_WORDS)),
        "other_number": float(any(number not in sentence.text for number in numbers)),
    }


@lru_cache(maxsize=256)  # the sentences of a report or two
def _stems_of(questions: tuple[str, ...]) -> frozenset[str]:
    """Return the beginnings of the words of the questions that a sentence is known to answer."""
    return frozenset(word[:STEM] for question in questions for word in content_words(question))


def _next_best(sentences: Sequence[PartSentence], scores: Sequence[float], order: Sequence[int]) -> float:
    """Return the score of the best sentence of another paragraph; 0 where there is none."""
    first = sentences[order[0]].paragraph
    return next((scores[i] for i in order if sentences[i].paragraph != first), 0.0)


def _shown(
    sentences: Sequence[PartSentence], scores: Sequence[float], order: Sequence[int]
) -> tuple[PartSentence, ...]:
    """Return the best sentence with the one before, where it goes on from that, or one of its paragraph that is nearly as good."""
    best, paragraph = order[0], sentences[order[0]].paragraph
    shown = [best]
    if _GOES_ON.search(sentences[best].text) and best and sentences[best - 1].part == sentences[best].part:
        shown.append(best - 1)  # it may end the paragraph before
    near = (
        i for i in order[1 : _SHOWN + 1] if sentences[i].paragraph == paragraph and scores[i] >= _NEARLY * scores[best]
    )
    shown += [i for i in near if i not in shown]
    return tuple(sentences[i] for i in sorted(shown[:_SHOWN]))
