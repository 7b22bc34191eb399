"""Whether the report tells the detail that a question asks of the measure that fits it best, by the odds of several signs.

A logistic regression for German and one for the other languages, fitted by `python -m eval fit-details` on the questions of
index/training/details/, answerable ones of index/training/cases/ and the development half of the gold. What the rules tell
is among its features, and decides where the odds are not clear.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from assistant.coverage import content_words, has_cells
from assistant.owning import is_named
from assistant.understanding.limits.premises import held_by
from assistant.understanding.reading import Reading
from corpus.types import Measure
from index.known_details import Likeness
from index.types import Ranking

_GERMAN = "de"
_STEM = 6  # first letters of a word by which a measure is searched for it
_SURE = 1e-6  # the nearest to nought and one that a probability counts as
_MOST = 10.0  # of the wording's log-odds, for and against
_LONGEST = 60  # words that count
# By name what it weighs, for German and for the other languages.
WEIGHTS = {
    "answerable": (0.02, -0.052),
    "correct": (0.232, 0.138),
    "wording": (0.507, 0.506),
    "told": (3.459, 4.522),
    "told_mean": (9.867, 7.2),
    "untold": (-3.518, -4.995),
    "untold_mean": (-8.28, -4.958),
    "named": (0.251, -0.095),
    "cells": (0.237, 0.655),
    "fields": (0.01, -0.222),
    "facts": (-0.287, -0.076),
    "counted": (-2.055, -1.728),
    "number": (3.04, 2.592),
    "held": (1.337, 0.174),
    "words": (2.207, 1.635),
    "false": (-3.511, -2.707),
    "answered": (0.673, 0.102),
}
BIAS = (-2.987, -1.892)
# Log-odds below which a question is refused that the rules would answer, and from
# which one is answered that they would refuse; chosen by what `fit-details` tells of questions that the weights have not seen.
_UNTOLD, _SURELY_TOLD = -2.0, 2.0


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
) -> dict[str, float]:
    """Return what speaks for or against that a measure's text has what is asked, by name.

    `likeness` is that to the known questions for its details; the rest is what the rules tell of the question.
    """
    told = content_words(question)
    held = held_by(measure)
    return {
        "answerable": _log_odds(ranking.answerable),
        "correct": _log_odds(ranking.correct),
        "wording": max(-_MOST, min(_MOST, ranking.features["detail"])),
        **likeness._asdict(),
        "named": float(is_named(reading, ranking)),
        "cells": float(has_cells(reading)),
        "fields": float(bool(reading.fields)),
        "facts": float(reading.sought.asks),
        "counted": float(reading.sought.counted is not None),
        "number": float(is_counted),
        "held": sum(word[:_STEM] in held for word in told) / len(told) if told else 1.0,
        "words": min(len(question.split()), _LONGEST) / _LONGEST,
        "false": float(is_false),
        "answered": float(is_answered),
    }


def is_for_detail(reading: Reading) -> bool:
    """Tell whether a question may be for a detail of one measure: it has no criteria, and no row of what was shown is asked."""
    is_shown = bool(reading.about or reading.measures)
    return not reading.filters and not reading.group and not (is_shown and has_cells(reading))


def odds_of(tells: Mapping[str, float], language: str) -> float:
    """Return the log-odds that the detail is told."""
    side = _side(language)
    return BIAS[side] + sum(WEIGHTS[name][side] * value for name, value in tells.items())


def is_untold(odds: float) -> bool:
    """Tell whether a question is refused that the rules would answer."""
    return odds < _UNTOLD


def is_surely_told(odds: float) -> bool:
    """Tell whether a question is answered that the rules would refuse."""
    return odds >= _SURELY_TOLD


def _log_odds(probability: float) -> float:
    """Return the log-odds of a probability."""
    kept = max(_SURE, min(1 - _SURE, probability))
    return math.log(kept / (1 - kept))


def _side(language: str) -> int:
    """Return in which column of the weights a question's language stands."""
    return 0 if language == _GERMAN else 1
