"""Reading a question: what kind it is, which measures it names, which fields and criteria it asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from assistant.filters import Filters
from assistant.language import detect_language
from assistant.types import Kind
from assistant.understanding.fields import asked_fields
from assistant.understanding.lists import read_filters
from assistant.understanding.ordinary import ORDINARY
from assistant.understanding.words import Words, folded
from corpus.types import FieldName, Report
from index.features import fold, words_of

_NUMBER = re.compile(r"(?<![\w.])(VI|IV|V|III|II|I)\s?\.\s?(\d{1,2})(?![\d.]*\d)(?!\w)")
_NO_WORDS = re.compile(r"<[^<>]*>|\b\w+://\S+|\bwww\.\S+")
_LIST_NOUNS = folded(
    """maßnahme*, programm*, projekt*, vorhaben, angebot*, initiative*, förderprogramm*, aktivität*, einträge, punkte*,
    sachen, kapitel, cluster"""
)
_LIST_ASKING = folded(
    """welche, welches, welchen, alle, alles, sämtliche, liste*, auflist*, nenn*, zeig*, gib mir, wie viele, wieviele,
    wie viel, was, wo, wofür, überblick, übersicht, gibt es, such*, brauche, bräuchte, irgendwo"""
)
_LONGEST_LIST = 40  # words; a longer question tells a story and asks for a topic
_BETWEEN = 3  # words from "welche" to "Maßnahmen" at most
_LONGEST_TOPIC = 2  # words of a topic that criteria may go with; more tell a story, whose criteria were misread


@dataclass(frozen=True, slots=True)
class Reading:
    """A question as understood: kind, language, named measures, unknown numbers, fields, criteria, words of a topic.

    `within` are the measures of an earlier answer that a question is limited to.
    """

    kind: Kind
    language: str
    measures: tuple[str, ...]
    unknown: tuple[str, ...]
    fields: tuple[FieldName, ...]
    filters: Filters
    topic: tuple[str, ...]
    within: tuple[str, ...] = ()


def read(question: str, report: Report, as_of: date, *, is_named: bool = False) -> Reading:
    """Read a question by the words of the report and of the seven languages.

    `is_named` tells that the question names a measure, so that it hardly asks for a list.
    """
    words = Words.of(question)
    language = detect_language(question)
    known = {measure.number for measure in report.measures}
    numbers = [f"{match.group(1)}.{int(match.group(2))}" for match in _NUMBER.finditer(question)]
    named = tuple(dict.fromkeys(number for number in numbers if number in known))
    unknown = tuple(dict.fromkeys(number for number in numbers if number not in known))
    if len(named) > 1:
        return Reading(Kind.COMPARE, language, named, unknown, asked_fields(words), Filters(), ())
    if not numbers and (filters := _list(question, report, as_of, is_named)):
        criteria, topic = filters
        kind = Kind.TOPIC if topic else Kind.LIST
        return Reading(kind, language, (), (), (), criteria, topic)
    fields = asked_fields(words)
    kind = Kind.FIELD if fields or named else Kind.TOPIC
    return Reading(kind, language, named, unknown, fields, Filters(), ())


def _list(question: str, report: Report, as_of: date, is_named: bool) -> tuple[Filters, tuple[str, ...]] | None:
    """Return criteria and words of a topic where the question asks for a list; None where it does not."""
    words = Words.of(question)
    has_noun = words.has_any(_LIST_NOUNS)
    if len(words.words) > _LONGEST_LIST or not (has_noun or words.has_any(_LIST_ASKING)):
        return None
    if is_named and not has_noun:
        return None
    asks_for_nouns = _asks_for_nouns(words)
    filters = read_filters(words, report, as_of)
    if not filters:
        return None
    words.take_any(_LIST_NOUNS + _LIST_ASKING)
    topic = topic_words(words)
    if topic and not (asks_for_nouns and len(topic) <= _LONGEST_TOPIC):
        return None
    return filters, topic


def _asks_for_nouns(words: Words) -> bool:
    """Tell whether measures are asked for ("Welche laufenden Maßnahmen …"), and not only spoken of in the question."""
    asking = words.places_of(_LIST_ASKING)
    return any(
        noun == 0 or any(0 < noun - place <= _BETWEEN for place in asking) for noun in words.places_of(_LIST_NOUNS)
    )


def topic_words(words: Words) -> tuple[str, ...]:
    """Return the words left that can be a topic: nouns, which German writes with a capital."""
    capitals = {fold(word) for word in re.findall(r"[A-ZÄÖÜ][\w-]*", words.raw)}
    nouns = {part for word in capitals for part in words_of(word)}
    is_lower = words.raw == words.raw.lower()
    return tuple(word for word in words.rest(ORDINARY) if is_lower or word in nouns)


def is_question(text: str) -> bool:
    """Tell whether a text can be a question: beside markup and addresses it has a word of two letters of any script."""
    return re.search(r"[^\W\d_]{2}", _NO_WORDS.sub(" ", text)) is not None
