"""Reading that several measures which a talk was about are meant together ("Was kosten beide zusammen?", "Compare them")."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.selection.filters import Filters
from assistant.types import Answer, Kind
from assistant.understanding.comparisons.comparatives import has_open_comparative
from assistant.understanding.comparisons.comparing import (
    asks_of_several,
    compared_fields,
    compares_outright,
    content_of,
    gets_more,
)
from assistant.understanding.limits.premises import held_by
from assistant.understanding.owncases.owncase import asks_for_verdict
from assistant.understanding.owncases.ownstory import judges_person
from assistant.understanding.reading import Reading
from assistant.understanding.rows.comparewords import COMPARING, FIELD_OF, LIST_NOUNS, SURELY_OF
from assistant.understanding.talk.earlier import place_in, spoken_of
from assistant.understanding.talk.joint import both_of
from assistant.understanding.talk.pairwords import (
    AND,
    AS_WITH,
    BOTH,
    DIFFERENCE,
    EACH,
    FILLING,
    HAS_MORE,
    HOW_MUCH,
    IN_COMPARISON,
    MEASURES,
    NO_MEASURES,
    READY,
    SAME,
    THAN_BEFORE,
    THOSE,
    THREE,
    TOGETHER,
    TOGETHER_WITH,
    WHICH_OF,
    YEARS,
)
from assistant.understanding.talk.places import of_places
from assistant.understanding.text.told import is_of_self
from assistant.understanding.text.words import Words, stem_of
from corpus.types import FieldName, Report
from index.features import fold

_PAIR, _TRIPLE, _MOST = 2, 3, 4
_OF_VALUES = ("ministries", "partners", "sources", "clusters")  # criteria of which "both" may be two values
_LONGEST = 12  # words of a question about several that it does not name
_LONGEST_OPEN = 8  # words of one that says only what it holds against each other ("Welche läuft länger?")
_GERMAN = "de"
_POLISH_THEIR = re.compile(r"\bich\b")  # which is "I" in German
# By these it is asked to compare, and not for a case of one's own ("Kannst du mir die beiden vergleichen?").
_ORDER = re.compile(
    r"^\W*(?:kannst du|könntest du|können sie|könnten sie|ich möchte|ich will|ich würde gerne?|can you|could you|i want to|i would like to|i['’]d like to)\b"
    r"|(?<!für )\b(?:mir|uns)\b|\bfor (?:me|us)\b",
    re.IGNORECASE,
)
_NOUN = re.compile(r"\b(?:[Bb]eide[nrs]?|[Dd]rei|[Zz]wei)\s+([A-ZÄÖÜ]\w+)")


def together(question: str, reading: Reading, context: Answer, report: Report) -> Reading | None:
    """Return the reading of a question that names no measure and means several that were spoken of; None where it does not.

    Words of its own must be some that one of these measures has: what the report does not tell is not asked of several.
    """
    words = Words.of(question)
    said = question if reading.language == _GERMAN else _POLISH_THEIR.sub("", question)
    said = _ORDER.sub(" ", said) if compares_outright(question) else said
    if len(words.words) > _LONGEST or _is_for_self(said):
        return None
    fields = _compared(question)
    placed, left = of_places(question, context)
    measures = placed or _meant(question, words, fields, context)
    own = _own_words(left if placed else question)
    if len(measures) < _PAIR or not _know(measures, own, fields, report):
        return None
    if _is_sum(words, context):
        fields = (FieldName.MITTEL,)
    elif not fields and not compares_outright(question):
        fields = () if own else context.interpretation.fields
        if not fields and (own or not placed):
            return None
    pair = replace(reading, kind=Kind.COMPARE, measures=measures, fields=fields, filters=Filters())
    return replace(pair, topic=(), about=(), within=(), search="", group=(), own=(), mentioned=None, parts=())


def _compared(question: str) -> tuple[FieldName, ...]:
    """Return the rows by which several are compared; of whether one is there already its period tells."""
    fields = compared_fields(question)
    is_of_time = fields in ((), (FieldName.BESCHREIBUNG,)) and Words.of(question).has_any(READY)
    return (FieldName.LAUFZEIT,) if is_of_time else fields


def is_for_all_rows(words: Words) -> bool:
    """Tell whether measures are compared as they are, and not by the row that was asked before ("Was ist der Unterschied?")."""
    return words.has_any(DIFFERENCE) and not words.has_any(IN_COMPARISON)


def sets_beside(words: Words, fields: tuple[FieldName, ...]) -> bool:
    """Tell whether what a question names is set beside what was spoken of in a row ("Zusammen mit Indonesien, wie viel ist das?").

    So does one that asks whether it has more of something, or has the same.
    """
    if FieldName.MITTEL in fields and words.has_any(TOGETHER_WITH):
        return True
    is_more = len(words.words) <= _LONGEST_OPEN and words.has_any(HAS_MORE) and has_open_comparative(words)
    is_same = words.has_any(SAME) and words.has_any(AS_WITH)
    return bool(fields) and fields != (FieldName.BESCHREIBUNG,) and (is_more or is_same)


def _is_for_self(question: str) -> bool:
    """Tell whether a question is on the asker's own case, which no measures side by side answer."""
    if is_of_self(Words.of(question)) and not gets_more(question):
        return True
    return asks_for_verdict(question, is_named=True) or judges_person(question, is_named=True)


def _meant(question: str, words: Words, fields: tuple[FieldName, ...], context: Answer) -> tuple[str, ...]:
    """Return the measures that are meant together, in the order spoken; nothing where a question means one."""
    shown = tuple(match.measure.number for match in context.matches)
    if words.has_any(THREE):
        return () if _is_of_others(question, words) else _last(context, _TRIPLE)
    if words.has_any(BOTH):
        if _is_of_others(question, words):
            return ()
        is_list_of_two = context.kind is Kind.LIST and _are_shown(words, fields, context)
        return shown if is_list_of_two else _last(context, _PAIR)
    is_side_by_side = context.kind is Kind.COMPARE
    asks_anew = place_in(words) is None and not words.has_any(THAN_BEFORE) and not _own_words(question)
    if context.kind is Kind.LIST:
        return shown if compares_outright(question) and asks_anew and _PAIR <= len(shown) <= _MOST else ()
    if is_side_by_side and ((fields and asks_anew) or words.has_any(EACH)):
        return shown
    if _is_sum(words, context) or (compares_outright(question) and asks_anew):
        return shown if is_side_by_side else _of_answer_or_talk(shown, context)
    is_of_two = _asks_which(words) or (words.has_any(SAME) and (asks_of_several(question) or words.has_any(THOSE)))
    return _last(context, _PAIR) if fields and asks_anew and is_of_two and _are_alone(context) else ()


def _are_shown(words: Words, fields: tuple[FieldName, ...], context: Answer) -> bool:
    """Tell whether "both" are the only two of a list, and not two values that it, and the one before, were asked by."""
    filters = context.interpretation.filters
    has_values = any(len(getattr(filters, name)) >= _PAIR for name in _OF_VALUES)
    asks = bool(fields) or compares_outright(words.raw)
    return asks and not has_values and len(context.matches) == _PAIR and both_of(words, filters, context.before) is None


def _of_answer_or_talk(shown: tuple[str, ...], context: Answer) -> tuple[str, ...]:
    """Return the few measures of an answer with several, else the last two of the talk."""
    return shown if _PAIR <= len(shown) <= _MOST else _last(context, _PAIR)


def _last(context: Answer, count: int) -> tuple[str, ...]:
    """Return so many measures that the asker has before him: of an answer with no more, or the last ones spoken of."""
    shown, now = tuple(match.measure.number for match in context.matches), spoken_of(context)
    if context.kind is Kind.LIST:
        return ()  # its criteria are meant ("Bei welchen sind beide dabei?")
    if len(shown) == count or (context.kind is Kind.COMPARE and len(shown) > count):
        return shown if len(shown) == count else ()
    if len(context.shown) == count and (not now or now in context.shown):
        return context.shown
    others = [number for number in context.spoken if number != now]
    spoken = tuple([*others, now] if now else others)[-count:]
    if len(spoken) < count:
        return ()
    order = [*context.spoken, now]
    return tuple(sorted(spoken, key=order.index))


def _is_of_others(question: str, words: Words) -> bool:
    """Tell whether "both" stands before a noun that is no measure ("beide Länder", "die beiden anderen")."""
    noun = _NOUN.search(question)
    is_other = noun is not None and not Words.of(noun[1]).has_any(MEASURES)
    at = [
        place for phrases in (BOTH, THREE) for span in words.spans_of(phrases) for place in (span[0] - 1, span[-1] + 1)
    ]
    near = [words.words[place] for place in at if 0 <= place < len(words.words)]
    return is_other or Words.of(" ".join(near)).has_any(NO_MEASURES)


def _is_sum(words: Words, context: Answer) -> bool:
    """Tell whether what several cost is asked for as one sum: in words for money, or behind an answer with it ("Und zusammen?")."""
    if not words.has_any(TOGETHER) or words.has_any(TOGETHER_WITH + YEARS) or _own_words(words.raw):
        return False
    asked = set(compared_fields(words.raw)) - {FieldName.BESCHREIBUNG}
    is_money_before = FieldName.MITTEL in context.interpretation.fields or words.has_any(HOW_MUCH)
    return asked == {FieldName.MITTEL} or (not asked and is_money_before)


def _asks_which(words: Words) -> bool:
    """Tell whether a short question asks which one has more of something ("Und was läuft länger?")."""
    told = [word for word in words.words if word not in AND]
    is_short = len(words.words) <= _LONGEST_OPEN and not words.has_any(LIST_NOUNS)
    begins = bool(told) and told[0] in WHICH_OF and is_short
    return begins and has_open_comparative(words)


def _are_alone(context: Answer) -> bool:
    """Tell whether the last answer shows one measure, and was none of several among which "which" would choose."""
    return len(context.matches) == 1 and len(context.shown) <= _PAIR


def _own_words(question: str) -> list[str]:
    """Return the words of a question that tell something of what is meant."""
    words = Words.of(question)
    for phrases in (BOTH, THREE, TOGETHER, COMPARING, *SURELY_OF.values(), *FIELD_OF.values()):
        words.take_any(phrases)
    compared = {words.words[place] for place in words.taken}
    return [word for word in content_of(question, question) if word not in FILLING | compared]


def _know(measures: tuple[str, ...], own: list[str], fields: tuple[FieldName, ...], report: Report) -> bool:
    """Tell whether one of the measures has each word of a question's own, and all where their descriptions are to tell it."""
    held = [held_by(report.measure(number)) for number in measures]
    enough = all if fields == (FieldName.BESCHREIBUNG,) else any
    return all(enough(stem_of(fold(word)) in one for one in held) for word in own)
