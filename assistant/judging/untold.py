"""Whether the report tells the detail that a question asks of the measure that fits it best, by the odds of several signs.

A logistic regression for German and one for the other languages, fitted by `python -m eval fit-details` on the questions of
index/training/details/, answerable ones of index/training/cases/ and the development half of the gold. What the rules tell
is among its features, and decides where the odds are not clear.
"""

from __future__ import annotations

from collections.abc import Mapping

from assistant.judging.coverage import STEM, content_words, has_cells
from assistant.judging.owning import is_named
from assistant.odds import log_odds, weighed
from assistant.understanding.limits.premises import held_by
from assistant.understanding.reading import Reading
from corpus.types import Measure
from index.known_details import Likeness
from index.types import Ranking

_MOST = 10.0  # of the wording's log-odds, for and against
_LONGEST = 60  # words that count
_STAYS = 3.0  # log-odds of a follow-up of which it is not open what it is about
# By name what it weighs, for German and for the other languages.
WEIGHTS = {
    "answerable": (-0.253, -0.189),
    "correct": (0.529, 0.331),
    "wording": (0.518, 0.543),
    "told": (1.324, 3.896),
    "told_mean": (8.731, 4.694),
    "untold": (-4.929, -4.913),
    "untold_mean": (-5.766, -3.642),
    "named": (0.381, -0.13),
    "cells": (0.155, 0.774),
    "fields": (0.323, -0.466),
    "facts": (-0.358, -0.479),
    "counted": (-2.091, -1.702),
    "number": (3.025, 2.803),
    "stated": (0.624, 0.19),
    "held": (0.946, 0.133),
    "words": (1.639, 0.717),
    "false": (-2.807, -2.662),
    "topic": (0.223, -0.339),
    "false_topic": (0.29, -0.263),
    "answered": (0.939, 0.379),
    "behind": (-2.79, -1.269),
    "row_behind": (-0.321, -0.621),
    "staying": (0.484, 0.367),
}
BIAS = (-2.504, -0.918)
# Log-odds below which a question is refused that the rules would answer, and lower where they have found the number or a
# sentence with all its words, or a topic is searched for, of which the search knows more; log-odds from which one is answered
# that they would refuse. Chosen by what `fit-details` tells of questions that the weights have not seen.
_UNTOLD, _SURELY_UNTOLD, _SURELY_TOLD = -2.0, -4.5, 2.5
_UNTOLD_BEHIND = -0.85  # the same for a question about the measure spoken of, which the rules answer more easily
_FEW_WORDS = 3  # of a search for a topic, which asks for no detail


def told_of_detail(
    question: str,
    reading: Reading,
    ranking: Ranking,
    measure: Measure,
    likeness: Likeness,
    *,
    is_false: bool,
    is_answered: bool,
    is_counted: bool,
    is_stated: bool,
) -> dict[str, float]:
    """Return what speaks for or against that a measure's text has what is asked, by name.

    `likeness` is that to the known questions for its details; the rest is what the rules tell of the question.
    """
    told, is_topic = content_words(question), not (reading.fields or reading.sought.asks)
    held = held_by(measure)
    return {
        "answerable": log_odds(ranking.answerable),
        "correct": log_odds(ranking.correct),
        "wording": max(-_MOST, min(_MOST, ranking.features["detail"])),
        **likeness._asdict(),
        "named": float(is_named(reading, ranking)),
        "cells": float(has_cells(reading)),
        "fields": float(bool(reading.fields)),
        "facts": float(reading.sought.asks),
        "counted": float(reading.sought.counted is not None),
        "number": float(is_counted),
        "stated": float(is_stated),
        "held": sum(word[:STEM] in held for word in told) / len(told) if told else 1.0,
        "words": min(len(question.split()), _LONGEST) / _LONGEST,
        "false": float(is_false),
        "topic": float(is_topic),
        "false_topic": float(is_false and is_topic),
        "answered": float(is_answered),
        "behind": float(bool(reading.about)),
        "row_behind": float(bool(reading.about) and has_cells(reading)),
        "staying": (_STAYS if reading.staying is None else reading.staying) if reading.about else 0.0,
    }


def is_for_detail(reading: Reading) -> bool:
    """Tell whether a question may be for a detail of one measure: it has no criteria, and no row of a named one is asked.

    A row of what was shown is one only where it is open whether that is meant.
    """
    is_row = has_cells(reading) and bool(reading.measures or (reading.about and reading.staying is None))
    is_gist = reading.sought.is_gist and bool(reading.about)  # "Erzählen Sie mehr dazu"
    return not (reading.filters or reading.group or is_row or is_gist)


def odds_of(tells: Mapping[str, float], language: str) -> float:
    """Return the log-odds that the detail is told."""
    return weighed(tells, language, WEIGHTS, BIAS)


def is_refused(odds: float, tells: Mapping[str, float], *, is_ruled: bool, cut: float | None = None) -> bool:
    """Tell whether a question is refused, by its odds and by what the rules say: `is_ruled` where they would refuse it.

    `cut` are log-odds in the place of those from which the assistant answers what the rules would.
    """
    if is_ruled:
        return bool(tells["false"]) or odds < _SURELY_TOLD
    if tells["behind"]:
        return odds < (_UNTOLD_BEHIND if cut is None else cut)
    least = _UNTOLD if cut is None else cut
    is_safe = tells["number"] or tells["stated"] or tells["topic"]
    return not _is_answered_anyway(tells) and odds < (min(least, _SURELY_UNTOLD) if is_safe else least)


def _is_answered_anyway(tells: Mapping[str, float]) -> bool:
    """Tell whether a cell answers, as a row of a named measure and nothing else is asked, or a few words name a topic."""
    is_plain_row = tells["named"] and tells["cells"] and tells["held"] == 1.0
    asks = tells["fields"] or tells["facts"] or tells["counted"]
    return bool(is_plain_row or (not asks and tells["words"] <= _FEW_WORDS / _LONGEST))
