"""Telling what a follow-up is about where its words leave that open: the measure spoken of, or something new.

A question that points back, or has no word of its own, is about the measure spoken of. One with words of its own is asked
by itself where the report surely answers it so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from assistant.comparing import clearly_meant
from assistant.filters import Filters
from assistant.language import little_words
from assistant.types import Answer, Kind
from assistant.understanding.counting import asked_count
from assistant.understanding.earlier import spoken_of
from assistant.understanding.facts import Fact, asked_facts, states
from assistant.understanding.following import COMMON_THINGS, asked_as_before
from assistant.understanding.listing import LIST_NOUNS, topic_words
from assistant.understanding.ordinary import ORDINARY
from assistant.understanding.parts import fields_of
from assistant.understanding.pointing import points_back
from assistant.understanding.premises import held_by
from assistant.understanding.reading import Reading
from assistant.understanding.sought import ANYTHING, Sought
from assistant.understanding.words import Words, folded
from corpus.types import FieldName, Measure
from index import SearchIndex
from index.features import fold

_OF_ONE = (Kind.TOPIC, Kind.FIELD)  # answers that have one measure first
_STEM = 6  # first letters by which a word is found in a measure
_CORRECT = 0.6  # probability of its first measure from which a question stands for itself
_NEAR = 0.55  # cosine of two words that mean nearly the same ("Firmen" and "Unternehmen")
_NEAR_VERB = 0.48  # the same, where the sentence is looked for that says what is asked ("empfohlen" and "Empfehlung")
_LONGEST = 14  # words of a question that points back
_BARE = 5  # words of one that only names something else
_SHORT = 8  # words of one that goes on without pointing back
# Criteria that are about one cell each.
_CELLS = {
    FieldName.MITTEL: frozenset({"sum", "amount", "extreme", "basis", "sources", "posts"}),
    FieldName.LAUFZEIT: frozenset(
        {"runs", "starts", "ends", "ended", "state", "permanent", "limited", "limited_years"}
    ),
    FieldName.INTERNET: frozenset({"site", "site_planned", "host"}),
    FieldName.RESSORT: frozenset({"ministries"}),
    FieldName.PARTNER: frozenset({"partners"}),
}
_ALLOWED = frozenset(folded("darf, dürfen, kann, können, muss, müssen, reicht, may, must, can"))
_EVERY = folded("jede, jeder, jedes, alle, every, all, any")
_STARTING = frozenset(folded("und, aber, ja, ok, okay, ach, also, äh, and, but, so"))
_WHO = folded("wer, who, kto, хто, кто")
_NO_DOER = folded(  # somebody whom something is done for, or who may do it
    "wer wird, wer wurde, wer werden, wer darf, wer kann, wer muss, wer soll, wer bekommt, wer kriegt, wer erhält, wer braucht, wer profitiert, who can, who may, who gets"
)
_ASKING = folded(
    "wer, wen, wem, was, wo, wann, wie, welche, welcher, welches, welchen, welchem, who, what, which, where, how"
)
_HOW_MUCH = frozenset(folded("wie, viel, insgesamt, gesamt, zusammen, ungefähr, genau, denn, das, ist, sind"))
_HIGH = folded("wie hoch, how high")
_HOW_MANY = "Wie viele"
_OF_TIME = ("jahr", "monat", "zeit", "dat", "termin")  # of nouns, which ask for the period itself
_VERB = re.compile(r"(?:en|t)$")  # how verbs end
_LONG = re.compile(r"\b\w[\w-]{4,}")


@dataclass(frozen=True, slots=True)
class _Followed:
    """A follow-up with the measure spoken of: its words of its own, and whether it points back."""

    question: str
    measure: Measure
    told: tuple[str, ...]
    points: bool


def resolved(question: str, plain: Reading, reading: Reading, context: Answer, index: SearchIndex) -> Reading:
    """Return the reading of a follow-up as being about the measure spoken of, or as `plain`, the question by itself."""
    number = spoken_of(context)
    reading = _resolved(question, plain, reading, context, index)
    return _with_near_word(reading, _followed(question, reading, number, index), index) if number else reading


def _resolved(question: str, plain: Reading, reading: Reading, context: Answer, index: SearchIndex) -> Reading:
    """Return the reading as `resolved` does, but for the measure's own words."""
    number = spoken_of(context)
    if reading.unknown or reading.mentioned or reading.kind not in _OF_ONE or (reading.measures and not number):
        return reading
    if not number:
        is_lost = context.kind in _OF_ONE and not reading.filters and points_back(question)
        told = [word for word in _told(question, reading.language) if not _VERB.search(word)]
        return replace(reading, is_lost=is_lost and not told)
    followed = _followed(question, reading, number, index)
    if index.legs.names.named(question) and not _speaks_of_same(followed, index):
        return reading
    if _asks_for_sort(reading, followed.measure) or _asks_whether_all(followed, reading):
        return replace(
            reading,
            kind=Kind.FIELD,
            fields=(FieldName.BESCHREIBUNG,),
            about=(number,),
            measures=(),
            sought=_allowed(question, reading),
        )
    if _asks_height(followed, reading):
        return replace(reading, fields=(FieldName.BESCHREIBUNG,), about=(number,), measures=())
    if reading.group and reading.about == (number,):
        return _of_unknown_group(followed, plain, reading, index)
    if reading.about == (number,):
        return replace(reading, fields=_of_doers(followed, reading.fields, index))
    if reading.measures or reading.about or context.kind not in _OF_ONE:
        return reading
    if followed.points and (field := _asked_cell(reading, context)):
        return replace(reading, kind=Kind.FIELD, fields=(field,), measures=(number,), filters=Filters(), search="")
    if reading.search:
        return _of_others(followed, reading, index)
    if reading.filters:
        return reading
    if meant := _same_of_another(followed, reading, context, index):
        return replace(asked_as_before(reading, context), measures=(meant,))
    return _about(followed, reading, index) if _is_meant(followed, index) else reading


def _speaks_of_same(followed: _Followed, index: SearchIndex) -> bool:
    """Tell whether a question that seems to name a measure only points back, in words that the one spoken of has."""
    return followed.points and (not followed.told or _knows(followed.measure, followed.told, index))


def _of_others(followed: _Followed, reading: Reading, index: SearchIndex) -> Reading:
    """Return the reading of the earlier question for another group, which is looked for elsewhere where it is not known.

    What the measure spoken of knows is told of it where something is asked ("Welche Berufe auch?"), or was counted.
    """
    is_known = bool(followed.told) and _knows(followed.measure, followed.told, index)
    words = Words.of(followed.question)
    if is_known and words.has_any(_ASKING):
        return _about(followed, reading, index)
    if is_known and reading.sought.counted:
        counted = asked_count(f"{_HOW_MANY} {_spelled(followed)}")
        sought = replace(reading.sought, counted=counted)
        return _about(followed, replace(reading, sought=sought, asked=""), index)
    if is_known or not reading.group:
        return reading
    return replace(reading, within=tuple(m.number for m in index.report.measures if m is not followed.measure))


def _spelled(followed: _Followed) -> str:
    """Return the first word of a question of its own as it is written, with a capital as nouns have."""
    return next(
        (word for word in re.findall(r"\w+", followed.question) if fold(word) in followed.told), ""
    ).capitalize()


def _same_of_another(followed: _Followed, reading: Reading, context: Answer, index: SearchIndex) -> str:
    """Return the other measure of which a short question wants the field asked before ("Ve Hindistan?"); else ""."""
    is_bare = not (followed.points or reading.fields) and len(Words.of(followed.question).words) <= _BARE
    if not is_bare or not context.interpretation.fields or reading.sought != ANYTHING:
        return ""
    return clearly_meant(followed.question, index)


def _asked_cell(reading: Reading, context: Answer) -> FieldName | None:
    """Return the cell that criteria ask for where there is one measure, which they cannot narrow ("Ist da Geld vom Bund dabei?")."""
    if len(context.matches) > 1 or not reading.filters:
        return None
    names = reading.filters.criteria()
    return next((field for field, criteria in _CELLS.items() if set(names) <= criteria), None)


def _followed(question: str, reading: Reading, number: str, index: SearchIndex) -> _Followed:
    """Return a follow-up with the measure spoken of."""
    told = _told(question, reading.language)
    return _Followed(question, index.report.measure(number), told, points_back(question))


def _told(question: str, language: str) -> tuple[str, ...]:
    """Return the words of a question of its own, those that tell what it is about."""
    common = COMMON_THINGS | little_words(language)
    return tuple(word for word in topic_words(Words.of(question)) if word not in common)


def _is_meant(followed: _Followed, index: SearchIndex) -> bool:
    """Tell whether the measure spoken of is meant by a question that does not say so in words that are known."""
    words = Words.of(followed.question)
    if len(words.words) > _LONGEST or (words.has_any(LIST_NOUNS) and not followed.points):
        return False
    if not followed.told:
        return followed.points or len(words.words) <= _SHORT
    is_known = _knows(followed.measure, followed.told, index)
    if followed.points and is_known:
        return True
    return not _stands_alone(followed, index) and (followed.points or (len(words.words) <= _SHORT and is_known))


def _about(followed: _Followed, reading: Reading, index: SearchIndex) -> Reading:
    """Return the reading as being about the measure spoken of."""
    is_plain = not followed.told and not reading.sought.noun
    fields = (
        reading.fields
        or _how_much(followed.question)
        or fields_of(followed.question, is_named=is_plain)
        or (FieldName.BESCHREIBUNG,)
    )
    is_lower = followed.question == followed.question.lower()
    is_settled = is_lower or Fact.PLACE in reading.sought.facts
    group = () if is_settled or _knows(followed.measure, followed.told, index) else followed.told
    number = (followed.measure.number,)
    return replace(
        reading,
        sought=_allowed(followed.question, reading),
        kind=Kind.FIELD,
        fields=_of_doers(followed, fields, index),
        about=number,
        group=group,
        filters=Filters(),
        search="",
    )


def _how_much(question: str) -> tuple[FieldName, ...]:
    """Return the row of the means where a question is "how much" and nothing else ("und insgesamt, wie viel?")."""
    rest = [word for word in Words.of(question).words if word not in _STARTING]
    return (FieldName.MITTEL,) if "viel" in rest and _HOW_MUCH.issuperset(rest) else ()


def _allowed(question: str, reading: Reading) -> Sought:
    """Return what is sought, conditions too where it is asked who may or must do something ("Dürfen da alle mitmachen?")."""
    words = Words.of(question)
    first = next((word for word in words.words if word not in _STARTING), "")
    is_asked = first in _ALLOWED or (not words.has_any(_ASKING) and words.has_any(_EVERY))
    return reading.sought.with_facts(Fact.CONDITION) if is_asked else reading.sought


def _asks_height(followed: _Followed, reading: Reading) -> bool:
    """Tell whether it is asked how high the thing itself is, and its description has a sum ("Und wie hoch ist die?")."""
    is_asked = followed.points and not followed.told and Words.of(followed.question).has_any(_HIGH)
    states_sum = states(followed.measure.description.text, frozenset({Fact.SUM})) > 0
    return is_asked and states_sum and reading.fields == (FieldName.MITTEL,)


def _asks_whether_all(followed: _Followed, reading: Reading) -> bool:
    """Tell whether it is asked whether some take part, where the row of the partners is empty ("Macht da jede Uni mit?")."""
    is_whether = not Words.of(followed.question).has_any(_ASKING)
    return reading.fields == (FieldName.PARTNER,) and is_whether and not followed.measure.stated(FieldName.PARTNER)


def _asks_for_sort(reading: Reading, measure: Measure) -> bool:
    """Tell whether the thing is asked since when something holds, which the description has ("seit welchem Gesetz")."""
    noun = reading.sought.noun
    is_of_time = not noun or any(word in noun for word in _OF_TIME)
    return reading.fields == (FieldName.LAUFZEIT,) and not is_of_time and noun in fold(measure.description.text)


def _of_doers(followed: _Followed, fields: tuple[FieldName, ...], index: SearchIndex) -> tuple[FieldName, ...]:
    """Return the fields, for a question who does something that of the ministry where the description has not the verb."""
    words = Words.of(followed.question)
    facts = asked_facts(words) & {Fact.ACTOR}
    is_told = states(followed.measure.description.text, facts) > 0 or words.has_any(_NO_DOER)
    if fields != (FieldName.BESCHREIBUNG,) or not words.has_any(_WHO) or is_told:
        return fields
    held = fold(followed.measure.description.text)
    verbs = tuple(word for word in words.rest(ORDINARY) if len(word) >= _STEM)
    has_verb = any(word[1:-1] in held for word in verbs) or _nearest(followed.measure, verbs, index, _NEAR_VERB)
    return fields if has_verb else (FieldName.RESSORT,)


def _of_unknown_group(followed: _Followed, plain: Reading, reading: Reading, index: SearchIndex) -> Reading:
    """Return the reading without words that the measure has in other words; as the question by itself where it answers."""
    if _knows(followed.measure, reading.group, index):
        return replace(reading, group=(), fields=_of_doers(followed, reading.fields, index))
    if followed.points or plain.kind is Kind.LIST or not _stands_alone(followed, index):
        return reading
    return plain


def _stands_alone(followed: _Followed, index: SearchIndex) -> bool:
    """Tell whether the report surely answers a question by itself, with another measure than the one spoken of."""
    if meant := clearly_meant(followed.question, index):
        return meant != followed.measure.number
    ranking = index.search(followed.question)
    return ranking.is_answered and ranking.correct >= _CORRECT


def _knows(measure: Measure, words: tuple[str, ...], index: SearchIndex) -> bool:
    """Tell whether a measure has one of the words, or one that means nearly the same."""
    held = held_by(measure)
    if any(word[:_STEM] in held for word in words):
        return True
    return bool(_nearest(measure, words, index))


def _nearest(measure: Measure, words: tuple[str, ...], index: SearchIndex, least: float = _NEAR) -> str:
    """Return the word of a measure that means nearly the same as one of these; "" where none does."""
    text = " ".join([measure.description.text, *(cell.text for cell in measure.cells)])
    held, encode = sorted(set(_LONG.findall(text))), index.legs.encoder.encode_passages
    if not words or not held:
        return ""
    near = (encode(list(words)) @ encode(held).T).max(axis=0)
    return held[int(near.argmax())] if float(near.max()) >= least else ""


def _with_near_word(reading: Reading, followed: _Followed, index: SearchIndex) -> Reading:
    """Return the reading of a question about a sentence with the measure's own word for what it asks in another one."""
    words = tuple(word for word in Words.of(followed.question).rest(ORDINARY) if len(word) >= _STEM)
    strange = tuple(word for word in words if word[:_STEM] not in held_by(followed.measure))
    near = _nearest(followed.measure, strange, index, _NEAR_VERB)
    if reading.fields != (FieldName.BESCHREIBUNG,) or reading.about != (followed.measure.number,) or not near:
        return reading
    return replace(reading, search=f"{reading.search or followed.question} {near}")
