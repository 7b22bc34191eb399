"""Reading a question for those of several measures shown that meet criteria, or are about something ("Welche davon laufen noch?")."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from assistant.selection.filters import NO_CRITERIA, Filters
from assistant.types import Answer, Kind
from assistant.understanding.criteria.listing import topic_words
from assistant.understanding.reading import Reading
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.talk.narrowing import CLUSTER, NARROWING, OF_UTMOST, criteria_of
from assistant.understanding.talk.repeating import asks_the_same
from assistant.understanding.text.words import Words, folded
from corpus.types import FieldName, Report

_OF_THEM = folded(
    """davon, von denen, von diesen, unter denen, unter diesen, darunter, hiervon, of them, of those, of these, bunlardan, bunların, bunlar içinde, onlardan, hangileri, hangisi,
    з них, із них, з цих, з цього, із цього, з цієї, із цієї, з-поміж них, из них, из этих, из этого, из этой, среди них, z nich, z tych, z tej listy, z tego zestawienia, spośród nich, منها, من بينها, من هذه, أيها"""
)
_WHICH = folded(
    "welche, welches, welcher, welchen, wer, was, wie viele, which, how many, hangi*, які, яка, який, скільки, какие, какая, какой, сколько, które, która, który, ile, أي, كم"
)
_AND_WHICH = folded(
    "und welche sind, und welche hat, und welche haben, und welche laufen, welche sind, which ones, and which"
)
# With a criterion behind them these ask which of those shown, though no "davon" says so ("Welche laufen noch?").
_WHICH_DO = "welche"
_DOING = folded(
    "welche laufen, welche liefen, welche enden, welche endeten, welche beginnen, welche begannen, welche starten, welche starteten, welche sind, welche waren, welche haben"
)
_ONLY = folded(
    "nur die für, nur die zu, nur die mit, nur die im, nur die in, nur die über, only those for, only the ones for"
)
# What keeps some of them without asking which ("Und davon die fürs Handwerk", "nur mit Budget").
_OF_THEM_THE = folded(
    """davon die, davon nur, davon bitte, davon bloß, davon alle, davon mal, von denen die, von denen nur, darunter die, darunter nur, nur davon, only those of them, of those the, of those only, of them the, of them only, of these the, bunlardan sadece,
    з них тільки, з них лише, з них ті, из них только, из них те, z nich tylko, z nich te, منها فقط"""
)
_KEEPING = frozenset(folded("nur, bloß, lediglich, only, just, sadece, лише, тільки, только, tylko, فقط"))
_SAID_BEFORE = frozenset(  # what may stand before such a word
    folded(
        "und, aber, ok, okay, gut, jetzt, dann, bitte, also, mir, zeig, zeige, and, now, then, show, me, ve, peki, а, і, и, a, i, و"
    )
)
_FEWEST = 2  # measures of which some are asked for


def of_those_shown(
    words: Words, stated: str, reading: Reading, context: Answer, report: Report, as_of: date
) -> Reading | None:
    """Return the reading of a question for some of the measures that a search has shown; None where it is another one.

    `stated` is the question as criteria are read.
    """
    shown, is_list = tuple(match.measure.number for match in context.matches), context.kind is Kind.LIST
    asks_which, keeps = words.has_any(_AND_WHICH) or asks_of_them(words), keeps_only(words)
    if len(shown) < _FEWEST or context.kind not in (Kind.TOPIC, Kind.LIST):
        return None
    if not is_list and asks_the_same(words.raw, NARROWING):  # "Liste sie bitte noch mal auf"
        return replace(reading, kind=Kind.LIST, filters=NO_CRITERIA, fields=(), measures=(), within=shown)
    criteria = None if is_list else criteria_of(stated, NO_CRITERIA, report, as_of)
    asks_which = asks_which or (criteria is not None and words.words[:1] == [_WHICH_DO] and words.has_any(_DOING))
    picks = criteria is not None and OF_UTMOST.issuperset(criteria.criteria())
    if criteria and (asks_which or ((keeps or picks) and _has_any(shown, criteria, report, as_of))):
        return replace(reading, kind=Kind.LIST, filters=criteria, fields=(), measures=(), within=shown)
    if not (asks_which or keeps or words.has_any(_ONLY)):
        return None
    topic = topic_words(Words.of(stated))
    filters = context.interpretation.filters if is_list else NO_CRITERIA
    has_row = not {*asked_fields(Words.of(words.raw))} <= {FieldName.BESCHREIBUNG}
    if criteria or not topic or has_row or (is_list and _asks_else(reading.filters, filters, words.raw)):
        return None
    return replace(reading, kind=Kind.TOPIC, filters=filters, fields=(), topic=topic, within=shown)


def asks_of_them(words: Words) -> bool:
    """Tell whether a question asks which of several that were shown ("Welche davon …?")."""
    return words.has_any(_OF_THEM) and words.has_any(_WHICH)


def keeps_only(words: Words) -> bool:
    """Tell whether a question keeps some of what was shown, in no words that ask ("nur mit Budget")."""
    first = next((word for word in words.words if word not in _SAID_BEFORE), "")
    return first in _KEEPING or words.has_any(_OF_THEM_THE)


def _has_any(shown: Collection[str], criteria: Filters, report: Report, as_of: date) -> bool:
    """Tell whether some of the measures shown meet criteria; else others on the topic may."""
    return bool(criteria.select([report.measure(number) for number in shown], as_of))


def _asks_else(criteria: Filters, earlier: Filters, question: str) -> bool:
    """Tell whether a question by itself has criteria that an earlier list was not asked by.

    Behind the list of a cluster what only looks like another one is a topic ("Welche davon haben mit Lehrern zu tun?").
    """
    if criteria.names() == ("clusters",) and earlier.clusters and not Words.of(question).has_any(CLUSTER):
        return False
    return any(getattr(criteria, name) != getattr(earlier, name) for name in criteria.names())


def kept_within(reading: Reading, context: Answer, report: Report, as_of: date) -> Reading:
    """Return a list that follows a list with no other measures than that one was limited to beside its criteria."""
    if context.kind is not Kind.LIST or reading.kind is not Kind.LIST or reading.within:
        return reading
    listed = {match.measure.number for match in context.matches}
    every = {measure.number for measure in context.interpretation.filters.select(report.measures, as_of)}
    return replace(reading, within=tuple(sorted(listed))) if listed < every else reading
