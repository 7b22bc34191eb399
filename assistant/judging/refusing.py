"""Whether a question is refused, and why: an own case, a false premise, or nothing in the report that fits."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.judging.coverage import (
    NAMED,
    PARTLY_NAMED,
    POSSIBLY_ANSWERED,
    STEM,
    has_cells,
    has_nouns,
    is_described,
    is_improbable,
    is_said_in_one_sentence,
    only_names,
    says_it,
    speaks_of_nothing,
    states_asked_fact,
    states_bare_sum,
)
from assistant.judging.lacking import is_false, lacks_group
from assistant.judging.owning import asks_own_sum, is_named, is_own_case, is_rather_own
from assistant.judging.untold import is_for_detail, is_refused, odds_of, told_of_detail
from assistant.types import Reason
from assistant.understanding.criteria.listwords import LIST_NOUNS
from assistant.understanding.limits.premises import asks_why_at_all
from assistant.understanding.reading import Reading
from assistant.understanding.text.words import Words
from corpus.types import Measure, Report
from index.features import fold
from index.known_details import Likeness
from index.types import Ranking

_GERMAN = "de"  # the report's language: only in it a question's words can all stand in one sentence of the report
_NAMED_COUNTED, _COUNTED = 0.05, 0.25  # a number of what is asked for is told at less still, if of a named measure
_NOUNS_ANSWERED = 0.1  # and where the measure spoken of has all nouns of a question
_CELL_ANSWERED, _CELL_CORRECT = 0.48, 0.7  # a cell is told at less, since every measure has most of them
_NAMED_CORRECT = 0.48  # and at less still, where a question has part of the measure's name
# A need is met at less too; chosen on the development half, as the calibration's cut is that of hard questions.
_TOPIC_ANSWERED, _TOPIC_CORRECT = 0.5, 0.55
_TOPIC_LIKELY, _TOPIC_POSSIBLE = 0.75, 0.25  # where more surely one of several answers, though not which comes first
# What the nearest unanswerable bank questions are, and what that means for a question that is refused.
_REASON_OF_KIND = {"noise": Reason.NOT_A_QUESTION}


def refusal(
    question: str,
    reading: Reading,
    ranking: Ranking,
    report: Report,
    likeness: Likeness | None = None,
    *,
    is_counted: bool = False,
) -> Reason | None:
    """Return why a searched question gets no answer; None where it gets one.

    `likeness` is that to the known questions for details of the first measure, None where there are none; `is_counted` says
    that it has the number that is asked for.
    """
    known = likeness if is_for_detail(reading) else None
    if known is None or not reading.about:
        if reading.is_lost or speaks_of_nothing(question, reading, ranking):
            return Reason.NOT_IN_REPORT
        if only_names(question, ranking, report):
            return None
    if is_own_case(question, reading, ranking):
        return Reason.OWN_CASE
    ruled = by_rules(question, reading, ranking, report, is_counted=is_counted)
    if known is None or ruled.why not in (None, Reason.NOT_IN_REPORT):
        return ruled.why
    tells = ruled.tells(question, reading, ranking, report, known)
    odds = odds_of(tells, reading.language)
    is_ruled = ruled.why is not None or reading.is_lost or reading.is_again
    return Reason.NOT_IN_REPORT if is_refused(odds, tells, is_ruled=is_ruled) else None


@dataclass(frozen=True, slots=True)
class Ruled:
    """What the rules tell of a question: why it is refused, None where it is not, and what that rests on."""

    why: Reason | None
    is_false: bool
    is_answered: bool
    is_counted: bool

    def tells(
        self, question: str, reading: Reading, ranking: Ranking, report: Report, likeness: Likeness
    ) -> dict[str, float]:
        """Return what tells whether the first measure has the detail that is asked."""
        first = report.measure(ranking.measures[0].measure)
        is_said = is_said_in_one_sentence(question, ranking, first) or states_asked_fact(question, reading, first)
        return told_of_detail(
            question,
            reading,
            ranking,
            first,
            likeness,
            is_false=self.is_false,
            is_answered=self.is_answered,
            is_counted=self.is_counted,
            is_stated=is_said,
        )


def by_rules(question: str, reading: Reading, ranking: Ranking, report: Report, *, is_counted: bool) -> Ruled:
    """Return what the rules tell of a question that is not for a verdict on an own case."""
    first = report.measure(ranking.measures[0].measure)
    is_answered = _is_answered(question, reading, ranking, first)
    takes_for_granted = is_false(question, reading, ranking, report)
    why: Reason | None
    if takes_for_granted or (lacks_group(reading, first) and not is_counted):
        why = Reason.OWN_CASE if asks_own_sum(question, reading) else Reason.NOT_IN_REPORT
    else:
        why = _unanswered(question, reading, ranking, report, is_answered=is_answered, is_counted=is_counted)
    return Ruled(why, takes_for_granted, is_answered, is_counted)


def _unanswered(
    question: str, reading: Reading, ranking: Ranking, report: Report, *, is_answered: bool, is_counted: bool
) -> Reason | None:
    """Return why a question that takes nothing false for granted is refused; None where the report answers it."""
    first = report.measure(ranking.measures[0].measure)
    if reading.group and not reading.about and _entitles(reading, first):
        return None
    by_count = _is_told_by_count(reading, ranking, is_counted=is_counted)
    if by_count is False:
        return Reason.NOT_IN_REPORT
    if by_count or is_answered or _is_told(question, reading, ranking, report):
        return None
    return _reason(question, reading, ranking)


def _is_told_by_count(reading: Reading, ranking: Ranking, *, is_counted: bool) -> bool | None:
    """Tell whether a question for a number is answered by it; None where other things decide."""
    if is_counted and ranking.answerable >= (_NAMED_COUNTED if is_named(reading, ranking) else _COUNTED):
        return True
    if reading.sought.counted and _is_certain(reading, ranking):
        return is_counted or has_cells(reading)
    if reading.sought.counted and reading.language != _GERMAN and not is_counted and not has_cells(reading):
        return False  # in another language nothing but the number shows that the thing itself is told
    if reading.sought.counted and reading.sought.counted.years and not is_counted and not has_cells(reading):
        return False  # a number of a year that the report does not have
    return None


def _is_told(question: str, reading: Reading, ranking: Ranking, report: Report) -> bool:
    """Tell whether the report answers, though the search doubts it: the first measure has what the question speaks of."""
    first = report.measure(ranking.measures[0].measure)
    if reading.about and ranking.answerable >= _NOUNS_ANSWERED and has_nouns(question, first):
        return True
    if states_asked_fact(question, reading, first):
        return True
    if states_bare_sum(question, reading, first):
        return True
    if reading.language == _GERMAN and is_said_in_one_sentence(question, ranking, first):
        return True
    return ranking.answerable >= POSSIBLY_ANSWERED and says_it(question, first, report)


def _reason(question: str, reading: Reading, ranking: Ranking) -> Reason:
    """Return why a question is refused: by the nearest unanswerable ones, or a verdict on a measure that is clear."""
    if is_rather_own(question, reading, ranking) or asks_own_sum(question, reading):
        return Reason.OWN_CASE
    return _REASON_OF_KIND.get(ranking.none_why, Reason.NOT_IN_REPORT)


def _entitles(reading: Reading, measure: Measure) -> bool:
    """Tell whether all words for whom or for what a follow-up asks are in a measure's title."""
    return all(word[:STEM] in fold(measure.title.text) for word in reading.group)


def _is_certain(reading: Reading, ranking: Ranking) -> bool:
    """Tell whether it is certain which measure is asked about: by number, by name, or by the answer before."""
    return bool(reading.measures or reading.about) or ranking.measures[0].parts["name"] >= NAMED


def _is_answered(question: str, reading: Reading, ranking: Ranking, measure: Measure) -> bool:
    """Tell whether the report answers: it probably does, or a field of a measure is asked by its name or number."""
    if ranking.measures[0].parts["name"] >= NAMED and asks_why_at_all(question, measure):
        return True
    if is_improbable(question, reading, ranking, measure):
        return False
    if reading.measures:
        return True
    if reading.topic and reading.filters:  # several may fit, so it matters little which of them comes first
        return ranking.answerable >= _CELL_ANSWERED
    name = ranking.measures[0].parts["name"]
    if has_cells(reading) and (name >= PARTLY_NAMED or is_described(question, ranking, measure)):
        return True
    if reading.fields and name >= NAMED and (not reading.about or ranking.answerable >= _CELL_ANSWERED):
        return True  # behind an earlier answer the name is ours, so it does not show that the fact is there
    is_clear = ranking.answerable >= _CELL_ANSWERED and ranking.correct >= (
        _NAMED_CORRECT if name >= PARTLY_NAMED else _CELL_CORRECT
    )
    is_asked = bool(reading.fields or reading.sought.facts)
    is_of_several = Words.of(question).has_any(LIST_NOUNS)  # then it matters little which of them comes first
    is_likely = ranking.answerable >= _TOPIC_LIKELY and ranking.correct >= _TOPIC_POSSIBLE
    is_need_met = is_likely or (
        ranking.answerable >= _TOPIC_ANSWERED and (is_of_several or ranking.correct >= _TOPIC_CORRECT)
    )
    return ranking.is_answered or (is_clear if is_asked else is_need_met)
