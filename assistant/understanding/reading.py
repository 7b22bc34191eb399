"""Reading a question: what kind it is, which measures it names, which fields and criteria it asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from assistant.filters import Filters
from assistant.language import detect_language
from assistant.types import Kind
from assistant.understanding.cleaning import without_markup
from assistant.understanding.counting import Counted, asked_count
from assistant.understanding.dating import in_calendar_words
from assistant.understanding.facts import Fact, asked_facts
from assistant.understanding.fields import asked_fields
from assistant.understanding.lists import read_filters
from assistant.understanding.ordinary import ORDINARY
from assistant.understanding.words import Words, folded
from corpus.types import FieldName, Report
from index.features import fold, words_of

_NUMBER = re.compile(r"(?<![\w.])(X?(?:IX|IV|V?I{1,3}|V|X))\s?\.\s?(\d{1,2})(?![\d.]*\d)(?!\w)")
LIST_NOUNS = folded(
    """maßnahme*, programm*, projekt*, vorhaben, angebot*, initiative*, förderprogramm*, aktivität*, einträge, punkte*,
    sachen, kapitel, cluster, dinge, regel, regeln, regelung*, förderung*, fördermaßnahme*"""
)
_LIST_ASKING = folded(
    """welche, welches, welchen, alle, alles, sämtliche, liste*, auflist*, nenn*, zeig*, gib mir, wie viele, wieviele,
    wie viel, was, wo, wofür, überblick, übersicht, gibt es, such*, brauche, bräuchte, irgendwo"""
)
_COUNTING = folded("wie viele, wieviele, how many, kaç, скільки, сколько, ilu, كم عدد")
_AND = folded("und, sowie, and, ve, і, та, и, i, oraz, و")
_OF_COUNTED = ((FieldName.LAUFZEIT,), (FieldName.PARTNER,))  # "wie viele haben … abgeschlossen" asks for a number only
_LONGEST_PLAIN = 16  # words of a question in which plain words ask for a field ("Geld und Partner")
_COUNTED = frozenset({Fact.COUNT, Fact.SUM})  # facts that a topic question does not ask for
_OF_DESCRIPTIONS = frozenset({Fact.COUNT, Fact.DURATION, Fact.CONDITION})  # facts that sentences tell, not cells
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_WHICH = folded("welche waren das, welche sind das, welche wären das, welche war das, welche denn, und welche")
_POINTING_BACK = folded("solche*, so etwas, so was, sowas, dafür, dazu, dabei, damit")
_MANY_CRITERIA = 3  # sorts of criteria that show a list, whatever single word is beside them
_LONGEST_BARE = 8  # words of criteria alone ("MAGS 2026")
_ALL = folded("wie viele, wieviele, alle, alles, sämtliche, liste*, auflist*, überblick, übersicht")
_LONGEST_LIST = 40  # words; a longer question tells a story and asks for a topic
_BETWEEN = 3  # words from "welche" to "Maßnahmen" at most
_LONGEST_TOPIC = 2  # words of a topic that criteria may go with; more tell a story, whose criteria were misread


@dataclass(frozen=True, slots=True)
class Reading:
    """A question as understood: kind, language, named measures, unknown numbers, fields, criteria, words of a topic.

    `within` are the measures of an earlier answer that a question is limited to, `about` the one that it points back
    to, `search` what is searched for where that is not the question itself, `counted` what it wants counted.
    """

    kind: Kind
    language: str
    measures: tuple[str, ...]
    unknown: tuple[str, ...]
    fields: tuple[FieldName, ...]
    filters: Filters
    topic: tuple[str, ...]
    within: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    search: str = ""
    facts: frozenset[Fact] = frozenset()
    counted: Counted | None = None


def read(question: str, report: Report, as_of: date, *, named: Sequence[str] = ()) -> Reading:
    """Read a question by the words of the report and of the seven languages.

    `named` are the measures that the question names by their titles; such a question hardly asks for a list, unless
    the name is that of a fund.
    """
    words = Words.of(question)
    language = detect_language(question)
    facts = asked_facts(words)
    known = {measure.number for measure in report.measures}
    numbers = numbers_in(question)
    numbered = tuple(number for number in numbers if number in known)
    unknown = tuple(number for number in numbers if number not in known)
    if not unknown and len(numbered) > 1:
        fields = asked_fields(words, is_named=True)
        return Reading(Kind.COMPARE, language, numbered, (), fields, Filters(), (), facts=facts)
    if not numbers and (filters := _list(question, report, as_of, bool(named))):
        criteria, topic = filters
        kind = Kind.TOPIC if topic else Kind.LIST
        return Reading(kind, language, (), (), (), criteria, topic, facts=facts)
    is_named = bool(numbered or named) and not facts & _OF_DESCRIPTIONS and len(words.words) <= _LONGEST_PLAIN
    fields = asked_fields(words, is_named=is_named)
    counted = asked_count(question)
    if counted and fields in _OF_COUNTED and not words.has_any(_AND):
        fields = ()
    if not fields and (counted or facts & _COUNTED or (facts and (numbered or named))):
        fields = (FieldName.BESCHREIBUNG,)
    fields = _with_description(words, fields)
    kind = Kind.FIELD if fields or numbered else Kind.TOPIC
    return Reading(kind, language, numbered[:1], unknown, fields, Filters(), (), facts=facts, counted=counted)


def numbers_in(question: str) -> tuple[str, ...]:
    """Return the numbers of measures that a question names, known or not ("I.11", "III. 6")."""
    return tuple(dict.fromkeys(f"{match.group(1)}.{int(match.group(2))}" for match in _NUMBER.finditer(question)))


def _with_description(words: Words, fields: tuple[FieldName, ...]) -> tuple[FieldName, ...]:
    """Return the fields with the description where a fact is asked for beside them ("… und wie viele machen mit?")."""
    if not fields or FieldName.BESCHREIBUNG in fields:
        return fields
    rest = Words.of(words.raw)
    place = min(rest.places_of(_COUNTING), default=None)
    if place is None or place in words.taken:
        return fields
    return (FieldName.BESCHREIBUNG, *fields) if place == 0 else (*fields, FieldName.BESCHREIBUNG)


def _list(question: str, report: Report, as_of: date, is_named: bool) -> tuple[Filters, tuple[str, ...]] | None:
    """Return criteria and words of a topic where the question asks for a list; None where it does not."""
    question = in_calendar_words(question, as_of)
    words = Words.of(question)
    has_noun = words.has_any(LIST_NOUNS)
    asks = has_noun or words.has_any(_LIST_ASKING)
    if len(words.words) > _LONGEST_LIST:
        return None
    if not asks and len(words.words) > _LONGEST_BARE:
        return None
    asks_for_nouns = _asks_for_nouns(words)
    filters = read_filters(words, report, as_of)
    if not filters:
        return (filters, ()) if has_noun and _asks_for_all(words) else None
    if is_named and not has_noun and not filters.sources:
        return None
    words.take_any(LIST_NOUNS + _LIST_ASKING)
    topic = _asked_topic(question, topic_words(words), report, as_of)
    if len(topic) == 1 and not asks_for_nouns and len(filters.names()) >= _MANY_CRITERIA:
        topic = ()
    if not asks and words.rest(ORDINARY):
        return None
    if topic and not (asks_for_nouns and len(topic) <= _LONGEST_TOPIC):
        return None
    return filters, topic


def _asks_for_all(words: Words) -> bool:
    """Tell whether all measures are asked for, or how many there are, and nothing else is said."""
    asks = words.take_any(_ALL)
    words.take_any(LIST_NOUNS)
    return asks and not words.rest(ORDINARY)


def _asked_topic(question: str, topic: tuple[str, ...], report: Report, as_of: date) -> tuple[str, ...]:
    """Return the words of a topic without those of sentences that only lead up to the question."""
    sentences = [Words.of(sentence) for sentence in _SENTENCE_END.split(question)]
    if len(sentences) < 2:
        return topic
    asking = [words for words in sentences if _asks_for_nouns(words)]
    asking = asking or [words for words in sentences if _asks_by_criteria(words, report, as_of)]
    if not asking:
        return topic
    asked = {word for words in asking for word in words.words}
    return tuple(word for word in topic if word in asked)


def _asks_by_criteria(words: Words, report: Report, as_of: date) -> bool:
    """Tell whether a sentence asks what meets criteria, and does not point back to something said before."""
    asks = words.has_any(_LIST_ASKING) and not words.has_any(_POINTING_BACK)
    return asks and bool(read_filters(Words.of(words.raw), report, as_of))


def _asks_for_nouns(words: Words) -> bool:
    """Tell whether measures are asked for ("Welche laufenden Maßnahmen …"), and not only spoken of in the question."""
    asking = words.places_of(_LIST_ASKING)
    if words.has_any(LIST_NOUNS) and words.has_any(_WHICH):
        return True
    return any(
        noun == 0 or any(0 < noun - place <= _BETWEEN for place in asking) for noun in words.places_of(LIST_NOUNS)
    )


def topic_words(words: Words) -> tuple[str, ...]:
    """Return the words left that can be a topic: nouns, which German writes with a capital."""
    capitals = {fold(word) for word in re.findall(r"[A-ZÄÖÜ][\w-]*", words.raw)}
    nouns = {part for word in capitals for part in words_of(word)}
    is_lower = words.raw == words.raw.lower()
    return tuple(word for word in words.rest(ORDINARY) if is_lower or word in nouns)


def is_question(text: str) -> bool:
    """Tell whether a text can be a question: beside markup and addresses it has a word of two letters of any script."""
    return re.search(r"[^\W\d_]{2}", without_markup(text)) is not None
