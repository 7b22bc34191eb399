"""Whether a question is for a verdict on somebody's own case, told by the odds of its wording, signs and ranking.

A logistic regression for German and one for the other languages, fitted by `python -m eval fit-own` on the questions of
index/training/cases/ and the development half of the gold. What rules tell is among its features; where they are clear, or
nothing of an own case is near, another cut holds.
"""

from __future__ import annotations

from collections.abc import Mapping

from assistant.judging.coverage import NAMED, PARTLY_NAMED, has_cells
from assistant.odds import side_of, weighed
from assistant.understanding.owncases.owncase import asks_for_verdict, tells_own_affair
from assistant.understanding.owncases.ownfates import tells_fate
from assistant.understanding.owncases.ownrules import asks_for_rule, asks_from_now_on
from assistant.understanding.owncases.ownsigns import Sign, signs_of
from assistant.understanding.owncases.ownstory import judges_person
from assistant.understanding.reading import Reading
from assistant.understanding.rows.facts import Fact
from assistant.understanding.text.marks import has_question_mark
from assistant.understanding.text.words import Words, folded
from index.types import OWN_CASE, Ranking

_CLEARLY_MEANT = 0.5  # probability that the first measure is meant, where a verdict on it is asked
_NEAR_ENOUGH = 0.2  # the same, where its conditions are shown and nothing is answered
_I_GET = folded(
    "bekomme ich, bekomm ich, kriege ich, krieg ich, erhalte ich, steht mir, bekommen wir, kriegen wir, steht uns, do i get, will i get, would i get, do we get, will we get, получу, получим, отримаю, отримаємо, dostanę, dostaniemy, otrzymam, alırım, alacağım, أحصل, سأحصل"
)
_GERMAN = "de"  # in it a verdict is told from the order of the words, in the others from a few phrases only
_LEAST, _MOST = -12.0, 8.0  # of the wording's log-odds
_LONGEST = 60  # words that count
# By name what it weighs, for German and for the other languages; the wording counts by its log-odds.
WEIGHTS = {
    "wording": (0.604, 0.671),
    "correct": (-5.567, -5.523),
    "answerable": (0.393, 1.406),
    "words": (-0.069, 1.972),
    "mark": (1.086, 0.528),
    "named": (0.059, 0.029),
    "behind": (2.027, 0),
    "fields": (-1.056, -0.019),
    "cells": (0.25, -0.275),
    "order": (3.608, 2.333),
    "person": (0.877, 0.416),
    "fate": (4.094, 3.808),
    "affair": (0.971, -0.191),
    "own": (-0.349, 0.993),
    "what": (-0.801, -1.646),
    "general": (-1.195, -0.948),
    "verdict": (-0.031, 0.737),
    "advice": (2.801, 1.521),
    "circumstance": (0.509, 0.373),
    "of_me": (0.711, 0),
    "by_others": (0.26, 0),
    "whether": (2.413, 0),
    "with_that": (-0.181, 0),
    "verbless": (1.654, 0),
    "informing": (-2.497, 0),
    "any_help": (-0.073, 0),
    "must": (-0.639, 0),
}
BIAS = (3.71, 2.63)
# Odds from which a question is one for the own case, in German and in the other languages, chosen by what `fit-own` tells of
# questions that the weights have not seen; where the order of the words tells a verdict; where the report does not answer.
_OWN, _OWN_BY_ORDER, _RATHER_OWN = (1.25, 1.0), -0.3, 0.0
_CLEARLY_OWN = -2.5  # where somebody tells what became of an application, or points back and asks for a verdict
_OWN_BY_WORDING = 2.0  # log-odds of the wording from which a question sounds like one, whatever it is about
_OF_SOMEBODY = ("own", "circumstance", "fate", "affair", "order", "person")


def is_own_case(question: str, reading: Reading, ranking: Ranking) -> bool:
    """Tell whether a verdict is asked on the asker's own case, or that of somebody of whom the question tells."""
    tells = told_of_own(question, reading, ranking)
    if tells["fate"] or tells["affair"] or (tells["behind"] and tells["order"]):
        return odds_of(tells, reading.language) >= _CLEARLY_OWN
    if not _sounds_own(tells) and (not _is_near(reading, ranking) or (tells["cells"] and tells["named"])):
        return False
    is_ordered = (tells["order"] or tells["person"]) and not tells["any_help"]  # "Hilft mir da jemand?"
    return odds_of(tells, reading.language) >= (_OWN_BY_ORDER if is_ordered else _OWN[side_of(reading.language)])


def is_rather_own(question: str, reading: Reading, ranking: Ranking) -> bool:
    """Tell whether a question that the report does not answer is rather one for the own case."""
    tells = told_of_own(question, reading, ranking)
    return (_is_near(reading, ranking) or _sounds_own(tells)) and odds_of(tells, reading.language) >= _RATHER_OWN


def _sounds_own(tells: Mapping[str, float]) -> bool:
    """Tell whether the words themselves ask for a verdict or advice, whatever they are about.

    Where somebody only asks for a row of a measure that is named, their sound is not enough ("Wo kriege ich die her?").
    """
    is_judged = tells["verdict"] and tells["circumstance"]
    is_said = tells["order"] or tells["person"] or tells["advice"] or is_judged
    is_row = tells["cells"] and tells["named"] and not tells["circumstance"]
    return bool(is_said) or (not is_row and tells["wording"] >= _OWN_BY_WORDING)


def _is_near(reading: Reading, ranking: Ranking) -> bool:
    """Tell whether there is a measure whose conditions can be shown, or a known question for an own case is nearest."""
    return is_named(reading, ranking) or ranking.correct >= _NEAR_ENOUGH or ranking.none_why == OWN_CASE


def asks_own_sum(question: str, reading: Reading) -> bool:
    """Tell whether somebody asks, with a circumstance of the own case, how much he or she gets of what no measure tells."""
    signs = signs_of(question, reading.language)
    is_own = Sign.OWN in signs and Sign.CIRCUMSTANCE in signs
    return is_own and Fact.SUM in reading.sought.facts and Words.of(question).has_any(_I_GET)


def odds_of(tells: Mapping[str, float], language: str) -> float:
    """Return the log-odds of an own case by what told_of_own tells; a question that speaks of nobody is none."""
    if not speaks_of_somebody(tells):
        return float("-inf")
    return weighed(tells, language, WEIGHTS, BIAS)


def speaks_of_somebody(tells: Mapping[str, float]) -> bool:
    """Tell whether a question shows one of the signs without which nobody asks for a verdict."""
    return any(tells[name] for name in _OF_SOMEBODY)


def told_of_own(question: str, reading: Reading, ranking: Ranking) -> dict[str, float]:
    """Return what speaks for an own case or against it, by name; 1 for what is so and 0 for what is not."""
    signs = signs_of(question, reading.language)
    by_name = is_named(reading, ranking)
    return {
        "wording": min(max(ranking.features["own"], _LEAST), _MOST),
        "correct": ranking.correct,
        "answerable": ranking.answerable,
        "words": min(len(question.split()), _LONGEST) / _LONGEST,
        "mark": float(has_question_mark(question)),
        "named": float(by_name),
        "behind": float(bool(reading.about)),
        "fields": float(bool(reading.fields)),
        "cells": float(has_cells(reading)),
        "order": float(asks_for_verdict(question, is_named=_is_meant(question, reading, ranking))),
        "person": float(judges_person(question, is_named=by_name)),
        "fate": float(tells_fate(question, reading.language)),
        "affair": float(tells_own_affair(question)),
        **{sign.value: float(sign in signs) for sign in Sign},
    }


def is_named(reading: Reading, ranking: Ranking) -> bool:
    """Tell whether a question names the measure that fits it best, or points back to it."""
    return bool(reading.measures or reading.about) or ranking.measures[0].parts["name"] >= PARTLY_NAMED


def _is_meant(question: str, reading: Reading, ranking: Ranking) -> bool:
    """Tell whether a verdict is asked on the first measure: it is named, or a German question is surely about it."""
    is_sure = ranking.is_answered and ranking.correct >= _CLEARLY_MEANT
    if is_named(reading, ranking):
        is_by_part = not (reading.measures or reading.about) and ranking.measures[0].parts["name"] < NAMED
        return not (is_by_part and is_sure and asks_from_now_on(question))
    return is_sure and reading.language == _GERMAN and not asks_for_rule(question)
