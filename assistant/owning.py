"""Whether a question is for a verdict on somebody's own case, told by rules and by the odds of its signs.

The odds come from assistant/understanding/owncases/ownsigns.py. Their weights were fitted, and the cuts on them chosen, outside
this repository: neither the questions that they come from nor the fitting is part of it, so no command repeats it.
"""

from __future__ import annotations

from assistant.coverage import NAMED, PARTLY_NAMED
from assistant.understanding.owncases.owncase import asks_for_verdict, tells_own_affair
from assistant.understanding.owncases.ownfates import tells_fate
from assistant.understanding.owncases.ownrules import asks_for_rule, asks_from_now_on
from assistant.understanding.owncases.ownsigns import Sign, asks_what_there_is, odds_of, signs_of
from assistant.understanding.owncases.ownstory import asks_for_help, judges_person, speaks_of_own
from assistant.understanding.reading import Reading
from assistant.understanding.rows.facts import Fact
from assistant.understanding.text.words import Words, folded
from index.types import Ranking

_CLEARLY_MEANT = 0.5  # probability that the first measure is meant, where a verdict on it is asked
_NEAR_ENOUGH = 0.2  # the same, where the wording alone tells an own case: its conditions are shown, nothing is answered
# Log-odds of the wording below which a question is none for the own case: chosen on answerable bank questions
# that the rules would refuse, most of them stories that ask what there is.
_HARDLY_OWN, _MAYBE_OWN = -6.0, -3.5
_HARDLY_OWN_FATE = (
    -7.0
)  # the same, where what befell somebody is told: only a question that surely asks for a fact is below
_OWN_BEHIND = -8.0  # the same, of a question that points back: its wording alone tells less
_I_GET = folded(
    "bekomme ich, bekomm ich, kriege ich, krieg ich, erhalte ich, steht mir, bekommen wir, kriegen wir, steht uns, do i get, will i get, would i get, do we get, will we get, получу, получим, отримаю, отримаємо, dostanę, dostaniemy, otrzymam, alırım, alacağım, أحصل, سأحصل"
)
_GERMAN = "de"  # in it a verdict is told from the order of the words, in the others from a few phrases only
# Odds of all signs from which a question is one for the own case: where a rule says so, and where the report does not
# answer it anyhow. Signs alone refuse nothing that the report answers; docs/evaluating.md says how that was decided.
_RULED, _REFUSED = -0.5, -1.0


def is_own_case(question: str, reading: Reading, ranking: Ranking) -> bool:
    """Tell whether a verdict is asked on the asker's own case, or that of somebody of whom the question tells."""
    wording = ranking.features["verdict"]
    if wording >= _HARDLY_OWN_FATE and tells_fate(question, reading.language):
        return True
    if wording < (_OWN_BEHIND if reading.about else _HARDLY_OWN):
        return False
    if tells_own_affair(question):
        return True
    if reading.about and asks_for_verdict(question, is_named=True):
        return True
    if not _is_own_by_rule(question, reading, ranking) or asks_what_there_is(question, reading.language):
        return False
    return _odds(question, reading, ranking, is_ruled=True) >= _RULED


def is_rather_own(question: str, reading: Reading, ranking: Ranking) -> bool:
    """Tell whether a question that the report does not answer is rather one for the own case."""
    is_near = is_named(reading, ranking) or ranking.correct >= _NEAR_ENOUGH
    if is_near and (asks_for_verdict(question, is_named=True) or judges_person(question, is_named=True)):
        return True
    return _odds(question, reading, ranking, is_ruled=False) >= _REFUSED


def asks_own_sum(question: str, reading: Reading) -> bool:
    """Tell whether somebody asks, with a circumstance of the own case, how much he or she gets of what no measure tells."""
    signs = signs_of(question, reading.language)
    is_own = Sign.OWN in signs and Sign.CIRCUMSTANCE in signs
    return is_own and Fact.SUM in reading.sought.facts and Words.of(question).has_any(_I_GET)


def _odds(question: str, reading: Reading, ranking: Ranking, *, is_ruled: bool) -> float:
    """Return the log-odds of an own case, by the wording, by its signs, and by how surely a measure is right."""
    signs = signs_of(question, reading.language)
    if Sign.OWN not in signs and Sign.CIRCUMSTANCE not in signs:
        return float("-inf")
    wording, correct = ranking.features["verdict"], ranking.correct
    return odds_of(signs, reading.language, wording=wording, correct=correct, is_ruled=is_ruled)


def _is_own_by_rule(question: str, reading: Reading, ranking: Ranking) -> bool:
    """Tell whether the order of the words or a phrase tells an own case, and it is clear on what a verdict is asked."""
    if asks_for_verdict(question, is_named=_is_meant(question, reading, ranking)):
        return True
    if _sounds_personal(question, reading, ranking):
        return True
    is_by_name = is_named(reading, ranking)
    is_sure = ranking.is_answered and ranking.correct >= _CLEARLY_MEANT
    is_likely = ranking.features["verdict"] >= _MAYBE_OWN
    return (is_by_name or is_sure) and is_likely and judges_person(question, is_named=is_by_name)


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


def _sounds_personal(question: str, reading: Reading, ranking: Ranking) -> bool:
    """Tell whether the wording is that of an own case, and a measure is there whose conditions can be shown."""
    if not ranking.is_verdict or not speaks_of_own(question):
        return False
    if ranking.is_answered or ranking.correct >= _CLEARLY_MEANT:
        return not asks_for_help(question)
    return ranking.correct >= _NEAR_ENOUGH or is_named(reading, ranking)
