"""Finding the measures of a question that asks the same of each in a clause of its own ("Wer macht A, und wer B?")."""

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.language import detect_language
from assistant.understanding.comparisons.alike import ask_how_much, clauses_alike
from assistant.understanding.comparisons.comparing import asks_for_list, compared_fields, content_of, writes_nouns_large
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.rows.sought import Sought
from assistant.understanding.talk.pointing import points_back
from assistant.understanding.text.ordinary import NO_TOPIC
from assistant.understanding.text.told import is_of_self
from assistant.understanding.text.words import Words
from corpus.types import FieldName
from index import SearchIndex
from index.features import fold

_CLEAR, _AHEAD = 0.8, 0.4  # relevance of the measure that a clause describes, and how far it is ahead of the next
_WITHIN = 0.015  # relevance of the same to the whole question, which hardly shows what it asks of second
_GERMAN = "de"
_WHICH = re.compile(r"\b[Ww]elche[rsmn]?\s+([A-ZÄÖÜ]\w+)")
# What is no pronoun: English "to", what a clause behind it tells of ("wie lange die, die den Lehrern helfen"), and a word
# for any measure behind which it is said which one ("die Förderung für den Gartenbau").
_NO_PRONOUN = re.compile(
    r"\bto\b|\b(?:die|der|das|den|dem)\s+[A-ZÄÖÜ]\w+\s+(?:für|mit|vo[nm]|zu[mr]?|eine[rs]|des|bei[m]?|in|im|aus)\b|\b(?:die|der|das|den|dem|denen|jene[rnsm]?),\s+(?:die|der|das|den|dem|denen|was|wo)\b"
)


def asked_alike(question: str, index: SearchIndex) -> tuple[str, ...]:
    """Return the measures of which a question asks the same row, each in its own clause; nothing where one means none."""
    words = Words.of(question)
    clauses = clauses_alike(question)
    if not clauses or is_of_self(words) or asks_for_list(words):
        return ()
    fields = compared_fields(question)
    is_told = fields == (FieldName.BESCHREIBUNG,) and not ask_how_much(clauses)
    if len(fields) != 1 or is_told:
        return ()
    if not all(_asks_no_more(clause, clauses[0], fields) for clause in clauses[1:]):
        return ()
    ranking = index.search(question)
    fitting = {m.measure: r for m, r in zip(ranking.measures, ranking.relevance, strict=False)}
    measures = [_meant_by(clause, question, fitting, index, is_first=not place) for place, clause in enumerate(clauses)]
    return tuple(measures) if all(measures) and len(set(measures)) == len(measures) else ()


def asks_on_of_one(question: str, index: SearchIndex) -> bool:
    """Tell whether one clause names a measure and the others only ask on of it ("Seit wann gibt es KIM, und seit wann ist es überall?")."""
    clauses = clauses_alike(question)
    if not clauses or len(index.legs.names.named(question)) != 1 or _is_all_small(question):
        return False
    others = [clause for clause in clauses if not index.legs.names.named(clause)]
    return bool(others) and all(_only_asks_on(clause, clauses[0], question) for clause in others)


def _only_asks_on(clause: str, first: str, question: str) -> bool:
    """Tell whether a clause has a pronoun, asks which of another sort, or how many, or (in German) has no noun."""
    has_nouns = detect_language(question) != _GERMAN or bool(content_of(clause, question))
    if _points_back(clause) or not has_nouns:
        return True
    is_counted = Sought.of(clause).counted is not None and not asked_fields(Words.of(clause))
    return clause != first and (is_counted or _is_of_other_sort(clause, first))


def _is_all_small(question: str) -> bool:
    """Tell whether a German question has no capitals, so that its nouns and pronouns cannot be told."""
    return detect_language(question) == _GERMAN and not writes_nouns_large(question)


def _is_of_other_sort(clause: str, first: str) -> bool:
    """Tell whether two clauses ask which ones of different sorts ("Welche Partner …, und welche Ämter …")."""
    which, before = _WHICH.search(clause), _WHICH.search(first)
    return bool(which and before and fold(which[1]) != fold(before[1]))


def _asks_no_more(clause: str, first: str, fields: tuple[FieldName, ...]) -> bool:
    """Tell whether a later clause asks for nothing but what the first one does ("und welches hinter zdi?")."""
    if _is_of_other_sort(clause, first):
        return False
    asked = asked_fields(Words.of(clause))
    return set(asked) <= set(fields) and (bool(asked) or not Sought.of(clause).counted)


def _points_back(clause: str) -> bool:
    """Tell whether a clause has a pronoun for what another one tells of."""
    return points_back(_NO_PRONOUN.sub(" ", clause))


def _meant_by(clause: str, question: str, fitting: Mapping[str, float], index: SearchIndex, *, is_first: bool) -> str:
    """Return the one measure that a clause names, or clearly describes; "" where there is none."""
    named = index.legs.names.named(clause)
    if named:
        return named[0] if len(named) == 1 else ""
    told = [word for word in content_of(clause, question) if word not in NO_TOPIC]
    if not told or (not is_first and not _is_all_small(question) and _points_back(clause)):
        return ""
    for text in (clause, " ".join(told)):
        found = index.search(text)
        measure, relevance = found.measures[0].measure, [*found.relevance, 0.0, 0.0]
        is_clear = relevance[0] >= max(_CLEAR, relevance[1] + _AHEAD)
        if is_clear and fitting.get(measure, 0.0) >= _WITHIN:
            return measure
    return ""
