"""Which row of a measure a question asks for, or a sentence of its description, where the odds contradict the rules.

Each of them gets a score from named signs, weighed for German and for the other languages by a pairwise preference (RankNet,
Burges et al. 2005), fitted by `python -m eval fit-rows` on the questions of index/training/details/ and
index/training/sentences/ of which it is known what answers them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from assistant.odds import Weights, weighed
from assistant.understanding.reading import Reading
from corpus.types import FieldName
from index.asked_rows import ASKED_ROWS

# By name what it weighs, for German and for the other languages.
WEIGHTS: Weights = {
    "alike": (6.961, 3.067),
    "alike to a sentence": (2.446, 1.784),
    "beschreibung by rules": (-1.587, -1.568),
    "by rules": (0.748, 0.725),
    "internet by rules": (4.161, 5.735),
    "is beschreibung": (-0.063, -0.138),
    "is internet": (0.082, -0.074),
    "is laufzeit": (-0.218, -0.091),
    "is mittel": (-0.928, -0.32),
    "is partner": (0.685, 0.694),
    "is ressort": (-0.166, 0.317),
    "is veroeffentlichung": (-0.019, -0.601),
    "is ziel": (0.736, 0.432),
    "laufzeit by rules": (2.891, 3.098),
    "mittel by rules": (4.161, 3.885),
    "partner by rules": (2.823, 2.774),
    "read beside": (3.264, 2.548),
    "ressort by rules": (3.518, 3.223),
    "veroeffentlichung by rules": (7.545, 7.055),
    "wording": (0.442, 0.46),
    "wording of a sentence": (-0.325, -0.364),
    "ziel by rules": (1.741, 3.229),
}
_NO_BIAS = (0.0, 0.0)
_TWO, _WHO = 2, {FieldName.RESSORT, FieldName.PARTNER}
# How far the best must be before the one of the rules, chosen by what `fit-rows` tells; less behind an answer, where rules know less.
AHEAD, AHEAD_BEHIND = 2.0, 0.5


def is_of_one_row(reading: Reading) -> bool:
    """Tell whether a question is for one row in words of its own; who is in charge may be asked as who takes part.

    What a thing is at all, and numbers of what is counted, are found by rules that look into the text.
    """
    rows = set(reading.fields) - {FieldName.BESCHREIBUNG}
    is_told_by_text = reading.sought.is_gist or reading.sought.counted is not None
    return not (reading.parts or reading.asked or is_told_by_text) and (len(rows) < _TWO or rows == _WHO)


def signs_of(
    name: FieldName,
    by_rules: FieldName,
    fields: Collection[FieldName],
    odds: Mapping[FieldName, float],
    alike: Mapping[FieldName, float],
) -> dict[str, float]:
    """Return what speaks for a row, or the description, being asked for, by name.

    `by_rules` answers first by the rules, which read all of `fields` from the question; `odds` are those by its wording, and
    `alike` is how like it is to one that each field of the measure is known to answer, where it is.
    """
    nearest = alike.get(name, 0.0)
    signs = {f"is {name}": 1.0, "wording": odds[name], "alike": nearest}
    if name is FieldName.BESCHREIBUNG:
        signs |= {"wording of a sentence": odds[name], "alike to a sentence": nearest}
    if name is by_rules:
        signs |= {"by rules": 1.0, f"{name} by rules": 1.0}
    elif name in fields:
        signs["read beside"] = 1.0
    return signs


def rather_asked(
    by_rules: FieldName,
    fields: Collection[FieldName],
    odds: Mapping[FieldName, float],
    alike: Mapping[FieldName, float],
    language: str,
    ahead: float = AHEAD,
    weights: Weights = WEIGHTS,
) -> FieldName | None:
    """Return the row that is asked for rather than the one that the rules answer with; None where theirs is right."""
    scores = {
        name: weighed(signs_of(name, by_rules, fields, odds, alike), language, weights, _NO_BIAS) for name in ASKED_ROWS
    }
    best = max(ASKED_ROWS, key=lambda name: scores[name])
    return best if scores[best] > scores[by_rules] + ahead else None
