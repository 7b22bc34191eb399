"""Whether the report tells the detail that a question asks of the measure that fits it best, by the odds of several signs.

A logistic regression for German and one for the other languages, fitted by `python -m eval fit-details` on the questions of
index/training/details/, answerable ones of index/training/cases/ and the development half of the gold. What the rules tell
is among its features, and decides where the odds are not clear.
"""

from __future__ import annotations

from collections.abc import Mapping

from assistant.coverage import STEM, content_words, has_cells
from assistant.odds import log_odds, weighed
from assistant.owning import is_named
from assistant.understanding.limits.premises import held_by
from assistant.understanding.reading import Reading
from corpus.types import Measure
from index.known_details import Likeness
from index.types import Ranking

_MOST = 10.0  # of the wording's log-odds, for and against
_LONGEST = 60  # words that count
# By name what it weighs, for German and for the other languages.
WEIGHTS = {
    "answerable": (0.01, -0.053),
    "correct": (0.243, 0.139),
    "wording": (0.505, 0.506),
    "told": (3.52, 4.524),
    "told_mean": (9.677, 7.195),
    "untold": (-3.629, -4.999),
    "untold_mean": (-8.168, -4.949),
    "named": (0.236, -0.092),
    "cells": (0.261, 0.651),
    "fields": (-0.009, -0.217),
    "facts": (-0.311, -0.081),
    "counted": (-2.008, -1.727),
    "number": (2.968, 2.594),
    "stated": (0.52, 1.042),
    "held": (1.196, 0.107),
    "words": (2.191, 1.639),
    "false": (-3.474, -2.705),
    "answered": (0.677, 0.104),
}
BIAS = (-2.899, -1.888)
# Log-odds below which a question is refused that the rules would answer, and lower where they have found the number or a
# sentence with all its words; log-odds from which one is answered that they would refuse. Chosen by what `fit-details` tells of
# questions that the weights have not seen.
_UNTOLD, _UNTOLD_THOUGH_FOUND, _SURELY_TOLD = -2.0, -4.5, 2.0
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
    told = content_words(question)
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
        "answered": float(is_answered),
    }


def is_for_detail(reading: Reading) -> bool:
    """Tell whether a question may be for a detail of one measure: it has no criteria, and no row of what was shown is asked."""
    is_shown = bool(reading.about or reading.measures)
    return not reading.filters and not reading.group and not (is_shown and has_cells(reading))


def odds_of(tells: Mapping[str, float], language: str) -> float:
    """Return the log-odds that the detail is told."""
    return weighed(tells, language, WEIGHTS, BIAS)


def is_untold(odds: float, tells: Mapping[str, float], cut: float = _UNTOLD) -> bool:
    """Tell whether a question is refused that the rules would answer, as its odds are below a cut."""
    is_found = tells["number"] or tells["stated"]
    return not _is_answered_anyway(tells) and odds < (min(cut, _UNTOLD_THOUGH_FOUND) if is_found else cut)


def _is_answered_anyway(tells: Mapping[str, float]) -> bool:
    """Tell whether a cell answers, as a row of a named measure and nothing else is asked, or a few words name a topic."""
    is_plain_row = tells["named"] and tells["cells"] and tells["held"] == 1.0
    asks = tells["fields"] or tells["facts"] or tells["counted"]
    return bool(is_plain_row or (not asks and tells["words"] <= _FEW_WORDS / _LONGEST))


def is_surely_told(odds: float) -> bool:
    """Tell whether a question is answered that the rules would refuse."""
    return odds >= _SURELY_TOLD
