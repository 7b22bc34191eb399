"""Reading a question that follows up an answer: "und wie lange läuft das?", "nur die vom MAGS", "und im Cluster V?"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from assistant.filters import Filters
from assistant.types import Answer, Kind
from assistant.understanding.comparing import COMPARING
from assistant.understanding.dating import in_calendar_words
from assistant.understanding.facts import asked_facts
from assistant.understanding.fields import asked_fields
from assistant.understanding.listing import topic_words
from assistant.understanding.lists import read_filters
from assistant.understanding.reading import Reading
from assistant.understanding.words import Words, folded
from corpus.types import FieldName, Report
from index.features import words_of

_POINTING = folded(
    """das, dies, dieses, diese, dieser, diesem, diesen, dafür, davon, damit, dabei, dazu, darüber, daran, darin, dahinter, darum,
    dort, da, es, sie, ihn, ihm, ihr, denen, deren, dessen, hierfür, hierzu, that, this, it, there, they, them, those, bunu,
    bunun, bu, onu, onun, orada, це, цього, цьому, цей, ця, воно, він, вона, там, туди, вони, это, этого, этому, этот, эта,
    оно, он, она, там, они, to, tego, ten, ta, tym, tam, oni, هذا, هذه, ذلك, هو, هي, هناك, فيه, فيها, له, لها"""
)
_AND = folded("und, aber, oder, auch, and, what about, ve, peki, а, і, та, и, a, i, و, وماذا")
_NARROWING = folded(
    """nur, bloß, lediglich, davon, darunter, welche davon, grenz*, eingrenz*, übrig, lass, lassen, beschränk*, einschränk*, von denen, unter denen,
    daraus, filter*, ausschließlich die, streich*, only, of those, of these, bunlardan, sadece, з них, лише, тільки, из них,
    только, z nich, tylko, منها, فقط"""
)
_LEADING = re.compile(r"^(?:und|aber|oder|nur|bitte)\s+", re.IGNORECASE)
_LONGEST_BARE = 7  # words of a follow-up that is no question of its own ("und für Frauen?")
_LONGEST_POINTING = 14  # words of one that points back ("und wann ist damit Schluss?")
# What a bare value after a list stands for: the words that would have gone with it.
_LONGEST_VALUE = 3  # words of a bare value ("und 2022?")
_WORDS_OF = {
    "clusters": "Cluster {}",
    "limited_years": "befristet {}",
    "runs": "{} läuft",
    "starts": "gestartet {}",
    "ends": "endet {}",
    "partners": "Partner {}",
    "missing": "ohne Angabe {}",
    "stated": "mit Angabe {}",
    "sources": "Mittel {}",
    "sum": "Mittel {}",
    "host": "Internetseite {}",
}


def follow(
    question: str, reading: Reading, context: Answer, report: Report, as_of: date, named: Sequence[str] = ()
) -> Reading:
    """Return how a question is read behind an earlier answer; one that stands for itself is read as it is.

    Criteria without a topic narrow an earlier list, or take the place of its criterion of the same sort. Fields, and
    questions that point back, are about the measure that the earlier answer has first. A bare new topic takes over
    the fields that were asked before.
    """
    if reading.measures or reading.unknown or reading.kind is Kind.COMPARE:
        return reading
    question = in_calendar_words(question, as_of)
    words = Words.of(question)
    if named and context.matches and words.has_any(COMPARING):
        first = context.matches[0].measure.number
        every = tuple(dict.fromkeys([first, *named]))
        return replace(reading, kind=Kind.COMPARE, measures=every, fields=asked_fields(words))
    if named:
        kept = context.interpretation.fields
        return replace(reading, kind=Kind.FIELD, fields=kept) if kept and not reading.fields else reading
    if context.kind is Kind.LIST and (criteria := _criteria(question, context.interpretation.filters, report, as_of)):
        return _same_or_narrower(words, reading, context, criteria)
    if not context.matches:
        return reading
    words.take_any(_NARROWING)
    narrows = words.has_any(_NARROWING) or not asked_fields(Words.of(question))
    filters = read_filters(words, report, as_of)
    if narrows and filters and not topic_words(words):
        return replace(reading, kind=Kind.TOPIC, filters=filters, fields=(), search=context.question)
    return _about_the_first(question, reading, context)


def _criteria(question: str, earlier: Filters, report: Report, as_of: date) -> Filters | None:
    """Return the criteria of a question without a topic; a bare value is read as one of the earlier criteria."""
    words = Words.of(question)
    words.take_any(_NARROWING)
    filters = read_filters(words, report, as_of)
    stands_alone = bool(filters) and not topic_words(words)
    value = _LEADING.sub("", question).strip(" ?.!")
    if stands_alone and (len(words_of(value)) > _LONGEST_VALUE or set(filters.names()) & set(earlier.names())):
        return filters
    for name, wording in _WORDS_OF.items():
        if getattr(earlier, name) not in (None, ()):
            words = Words.of(wording.format(value))
            meant = read_filters(words, report, as_of)
            if meant and getattr(meant, name) not in (None, ()) and not topic_words(words):
                return meant
    return filters if stands_alone else None


def _same_or_narrower(words: Words, reading: Reading, context: Answer, criteria: Filters) -> Reading:
    """Return the earlier list with further criteria, or with others where they are of the same sort."""
    earlier = context.interpretation.filters
    is_same_sort = bool(set(criteria.names()) & set(earlier.names()))
    if is_same_sort and words.has_any(_NARROWING):
        within = tuple(match.measure.number for match in context.matches)
        return replace(reading, kind=Kind.LIST, filters=criteria, fields=(), within=within)
    return replace(reading, kind=Kind.LIST, filters=earlier.joined(criteria), fields=())


def _about_the_first(question: str, reading: Reading, context: Answer) -> Reading:
    """Return the reading of a question about the measure that the earlier answer has first."""
    words = Words.of(question)
    asked, facts = asked_fields(words), asked_facts(words)
    topic = topic_words(words)
    first = (context.matches[0].measure.number,)
    is_short = len(words.words) <= _LONGEST_BARE
    points = words.has_any(_POINTING) and len(words.words) <= _LONGEST_POINTING
    if asked and (not topic or points or (is_short and len(topic) < 2 and not words.has_any(_AND))):
        return replace(reading, kind=Kind.FIELD, fields=asked, measures=first)
    if is_short and words.has_any(_AND) and topic and not asked:
        kept = context.interpretation.fields
        return replace(reading, kind=Kind.FIELD if kept else Kind.TOPIC, fields=kept, search=_both(question, context))
    if (facts or points) and len(words.words) <= _LONGEST_POINTING:
        return replace(reading, kind=Kind.FIELD, fields=asked or (FieldName.BESCHREIBUNG,), about=first)
    return reading


def _both(question: str, context: Answer) -> str:
    """Return what to search for: the new topic alone where fields go on, else together with the earlier question."""
    return question if context.interpretation.fields else f"{question} {context.question}"
