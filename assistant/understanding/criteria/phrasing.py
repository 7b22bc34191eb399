"""Putting a question into the words in which the criteria of a list are read, whatever its language and manner."""

from __future__ import annotations

import re
from datetime import date

from assistant.understanding.criteria.appointed import with_time_in_place
from assistant.understanding.criteria.apposed import without_cluster_topics
from assistant.understanding.criteria.asides import without_asides
from assistant.understanding.criteria.dating import in_calendar_words
from assistant.understanding.criteria.denials import with_times_told
from assistant.understanding.criteria.everyday import in_common_words
from assistant.understanding.criteria.lists import read_filters
from assistant.understanding.criteria.listwords import LIST_NOUNS
from assistant.understanding.criteria.relatives import without_relatives
from assistant.understanding.criteria.rewording import in_plain_words, with_signs_told
from assistant.understanding.criteria.sumbasis import with_basis_meant
from assistant.understanding.criteria.titled import with_title_words
from assistant.understanding.criteria.unwanted import with_unwanted_left_out
from assistant.understanding.languages.glossary import in_german_words
from assistant.understanding.text.dialects import in_standard_german
from assistant.understanding.text.errands import without_errand
from assistant.understanding.text.letters import without_courtesies
from assistant.understanding.text.spelling import mended
from assistant.understanding.text.told import lead_and_rest, tells_of_self
from assistant.understanding.text.words import Words, folded
from corpus.types import Report

_GERMAN = "de"
_CORRECTION = re.compile(  # "macht das Handwerk… also die Kammern mit"
    r"\S+\s*(?:\.\.\.|…)\s*(?:nein|also|ach|na|sorry|quatsch|ich meine|sagen wir|besser gesagt)\b[,:]?", re.IGNORECASE
)
_AT_MOST = re.compile(  # "nicht mehr" by itself is of the time
    r"\bnicht mehr als(?=\s(?:\S+\s){0,2}(?:\d|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwanzig|fünfzig|hundert|Million))",
    re.IGNORECASE,
)
_WANTING = folded("such*, brauch*, benötig*, möcht*, hätt*, interessier*, wünsch*, geht um, geht es um, gehts um")
_ENOUGH = 2  # criteria behind a lead that need nothing from it
_NAMED = frozenset({"clusters", "ministries", "partners", "sources"})  # what a question may not want of all


def in_list_words(question: str, language: str, report: Report, as_of: date) -> str:
    """Return a question as its criteria are read: in German, well spelled, with absolute dates."""
    question = with_signs_told(without_courtesies(with_title_words(question)))
    if language == _GERMAN:
        question = _without_lead(question, report, as_of)
    question = _AT_MOST.sub("höchstens", _CORRECTION.sub(" ", question))
    question = without_cluster_topics(question, language, report, as_of)
    question = without_errand(question, language, lambda lead: _states(in_german_words(lead, language), report, as_of))
    question = with_unwanted_left_out(
        question, language, lambda part: _names_some(in_german_words(part, language), report, as_of)
    )
    is_german = language == _GERMAN
    if is_german:
        question = in_common_words(mended(in_standard_german(question), report))
    else:
        question = with_basis_meant(in_german_words(without_asides(question, language), language))
    question = without_relatives(question, lambda part: _only_names(part, report, as_of))
    question = in_calendar_words(with_basis_meant(in_plain_words(question)) if is_german else question, as_of)
    return with_times_told(with_time_in_place(question) if is_german else question, is_german=is_german)


def _without_lead(question: str, report: Report, as_of: date) -> str:
    """Return a question without what its asker tells before a colon, where that neither names nor wants anything.

    "Ich steige bei den Fristen nicht mehr durch: Welche Maßnahmen …" is for none that are over.
    """
    lead, rest = lead_and_rest(question)
    if not lead or not tells_of_self(lead) or any(map(str.isdigit, lead)):
        return question
    told, asked = Words.of(lead), Words.of(rest)
    if told.has_any(LIST_NOUNS + _WANTING) or not asked.has_any(LIST_NOUNS) or _names_some(lead, report, as_of):
        return question
    return rest if len(read_filters(asked, report, as_of).criteria()) >= _ENOUGH else question


def _states(lead: str, report: Report, as_of: date) -> bool:
    """Tell whether a part of a question names measures or a criterion."""
    words = Words.of(lead)
    return words.has_any(LIST_NOUNS) or bool(read_filters(words, report, as_of))


def _names_some(part: str, report: Report, as_of: date) -> bool:
    """Tell whether a part of a question names clusters, ministries, partners or sources of money."""
    return not _NAMED.isdisjoint(read_filters(Words.of(part), report, as_of).criteria())


def _only_names(part: str, report: Report, as_of: date) -> bool:
    """Tell whether a part of a question names some of these and states nothing else."""
    criteria = set(read_filters(Words.of(part), report, as_of).criteria())
    return bool(criteria) and criteria <= _NAMED
