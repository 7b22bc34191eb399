"""Reading a question that follows up an answer: "und wie lange läuft das?", "nur die vom MAGS", "und im Cluster V?"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from assistant.language import detect_language, little_words
from assistant.selection.filters import Filters
from assistant.types import Answer, Kind
from assistant.understanding.comparisons.comparing import asks_of_several, holds_against
from assistant.understanding.criteria.asking import asks_for_opinion
from assistant.understanding.criteria.dating import in_calendar_words
from assistant.understanding.criteria.listing import topic_words
from assistant.understanding.criteria.lists import read_filters
from assistant.understanding.criteria.listwords import LIST_NOUNS
from assistant.understanding.criteria.together import only_narrowed
from assistant.understanding.reading import Reading
from assistant.understanding.rows.counting import asked_count
from assistant.understanding.rows.facts import Fact
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.rows.sought import ANYTHING, Sought
from assistant.understanding.talk.changing import is_of_list
from assistant.understanding.talk.clauses import asks_by_itself, asks_doings, asks_fact, asks_whether_holds
from assistant.understanding.talk.earlier import picked, pointed_at, shown_by, spoken_of
from assistant.understanding.talk.enlarging import with_more
from assistant.understanding.talk.narrowing import BLOCK, CLUSTER, NARROWING, of_list
from assistant.understanding.talk.newlists import is_new_list
from assistant.understanding.talk.paired import is_for_all_rows, sets_beside, together
from assistant.understanding.talk.partitive import kept_within, of_those_shown
from assistant.understanding.talk.pointing import points_back
from assistant.understanding.talk.regrouping import WHAT_ABOUT, with_new_group
from assistant.understanding.talk.shifting import in_years_of
from assistant.understanding.talk.verbs import MAY, VERBS_FIRST
from assistant.understanding.talk.wordings import stated_behind, without_reasons, without_repeating
from assistant.understanding.text.ordinary import COMMON_THINGS, NO_TOPIC
from assistant.understanding.text.words import Words, folded
from corpus.types import FieldName, Measure, Report
from index.features import fold

_AND = folded("und, aber, oder, auch, and, what about, ve, peki, а, і, та, и, a, i, و, وماذا")
_GERMAN = "de"
_GOING_ON = "und"  # a question for one of a sort that begins so is about what was spoken of ("Und welche Datenbank …")
_NARROWING_DOWN = folded("nur, bloß, lediglich, only, sadece, лише, тільки, только, tylko, فقط")
_IN_PLACE = folded("im ersten, im zweiten, im dritten, im vierten, im fünften, im sechsten, im letzten")
_ASKING_ABOUT = frozenset(folded("what, about, how, and, for, with, ve, peki, için, насчет, щодо, co, dla, для, ماذا, عن"))  # fmt: skip
# A question word by itself asks on ("Und wo?"); behind a fact of a measure these ask whether it holds for others too.
_WHERE = frozenset(folded("wo, where, nerede, де, где, gdzie, أين"))
_BARE = frozenset(
    folded(
        "vorher, früher, nachher, wo, wohin, woher, warum, wieso, weshalb, wer, wem, wen, womit, wodurch, wie, was, where, why, who, nerede, neden, kim, де, чому, хто, где, почему, кто, gdzie, dlaczego, kto, أين, لماذا, من"
    )
)
_FILLING = folded(
    "von, durch, und, aber, denn, genau, eigentlich, so, da, dann, noch, das, war, ist, and, exactly, peki, а, і, и, a, i, و"
)
_MORE = folded(
    """was machen die, was macht der, was machen sie, was tun die, was macht das, was ist das, was heißt das, was bedeutet das, worum geht es, worum geht es da, erzähl mehr, erzähl mir mehr,
    mehr dazu, mehr darüber, mehr davon, genauer, erklär*, beschreib*, und weiter, was genau, tell me more, more about that, what is it, what do they do"""
)
_THE_SAME_OF = folded(
    "was ist mit, was ist denn mit, was ist eigentlich mit, was war mit, was ist bei, what is with, what s with, що з, что с, co z"
)
THERE_IS = folded(
    "was gibt es, gibt es, gibts, gibt s, gab es, gabs, gab s, is there, are there, was there, were there, neler var, var mı, є щось, есть что, що є, чи є, что есть, есть ли, co jest, czy są, czy jest, ماذا يوجد, هل يوجد, هل هناك"
)
_SUCH = folded("sowas, so was, so etwas, so eine, so einen, so ein, ähnliches, something similar, something like that")
_NOUN = re.compile(r"(?:^\w+|\b[A-ZÄÖÜ][\w-]*)")  # the first word is no noun, but is always there
_STEM = 6  # first letters by which a word is one of a title
_LONGEST_BARE = 7  # words of a follow-up that is no question of its own ("und für Frauen?")
_LONGEST_OTHER = 5  # words of one that only names another measure ("Und bei Indonesien?")
_LONGEST_SUCH = 10  # words of one that asks for something of the kind ("gibt es da so etwas auch?")
_LONGEST_THING = 3  # words of one that is a thing which any measure may have ("Standort?")
_LONGEST_POINTING = 14  # words of one that points back ("und wann ist damit Schluss?")


def follow(
    question: str, reading: Reading, context: Answer, report: Report, as_of: date, named: Sequence[str] = ()
) -> Reading:
    """Return how a question is read behind an earlier answer; one that stands for itself is read as it is.

    Criteria without a topic narrow an earlier list, or take the place of its criterion of the same sort. Fields, and
    questions that point back, are about the measure that the earlier answer has first, or about all that it compares.
    A bare new topic takes over the fields that were asked before.
    """
    followed = _followed(question, reading, context, report, as_of, named)
    about, shown = followed.measures or followed.about, shown_by(context)
    goes_on = followed.kind is Kind.FIELD and len(about) == 1 < len(shown) and about[0] in shown
    return replace(followed, shown=shown) if goes_on else followed


def _followed(
    question: str, reading: Reading, context: Answer, report: Report, as_of: date, named: Sequence[str]
) -> Reading:
    """Return how a question is read behind an earlier answer."""
    if reading.unknown or reading.kind is Kind.COMPARE or is_new_list(question, reading, context):
        return reading
    if asks_for_opinion(question):
        return reading
    if not (reading.measures or named) and (several := together(question, reading, context, report)):
        return several
    if context.kind is Kind.LIST:
        question = without_repeating(in_years_of(question, context.interpretation.filters))
        question = without_reasons(question, reading.language, report, as_of)
    stated = stated_behind(question, reading.language, context.interpretation.filters, report, as_of)
    question = in_calendar_words(question, as_of)
    if (more := with_more(Words.of(question), stated, reading, context, report, as_of)) is not None:
        return more
    meant = tuple(dict.fromkeys([*reading.measures, *named]))
    if meant and not (context.kind is Kind.LIST and is_of_list(question, reading)):  # "nur die mit ESF-Geld"
        return _of_named(question, reading, context, meant, report)
    is_of_clusters = bool(context.interpretation.filters.clusters) and Words.of(stated).has_any(CLUSTER)
    if not is_of_clusters and (of_shown := _of_shown(question, reading, context)) is not None:
        return of_shown
    if (listed := of_list(Words.of(question), stated, reading, context, report, as_of)) is not None:
        return kept_within(listed, context, report, as_of)
    if (some := of_those_shown(Words.of(question), stated, reading, context, report, as_of)) is not None:
        return some
    if not spoken_of(context):
        return reading
    told = "" if asked_fields(Words.of(question)) and question != stated else stated
    return _narrower_topic(told, reading, context, report, as_of) or _about_the_first(question, reading, context)


def _of_named(question: str, reading: Reading, context: Answer, meant: tuple[str, ...], report: Report) -> Reading:
    """Return the reading of a question that names measures: compared with the earlier one, or asked the same of."""
    kept = context.interpretation.fields or _fact_before(question, context)
    words = Words.of(question)
    every = tuple(dict.fromkeys([*([spoken] if (spoken := spoken_of(context)) else []), *meant]))
    asked = asked_fields(words.unshared(), is_named=True)
    is_beside = len(context.matches) == 1 and sets_beside(words, asked or kept)
    if len(every) > 1 and (holds_against(words) or is_beside):
        fields = asked or (() if is_for_all_rows(words) else kept)
        return replace(reading, kind=Kind.COMPARE, measures=every, fields=fields, filters=Filters())
    is_gist = reading.sought.is_gist and not words.has_any(_THE_SAME_OF)  # "Was ist II.10?" behind a row of another
    if words.has_any(THERE_IS) and not points_back(question):
        return reading  # something else is asked ("Gab es auch einen Kongress?")
    if not reading.fields and asks_doings(words):  # "Und was ist mit KIM, was machen die?"
        return replace(reading, kind=Kind.FIELD, fields=(FieldName.BESCHREIBUNG,))
    asks_itself = is_gist or asks_by_itself(question, reading.language)
    if reading.fields or not kept or asks_itself or (len(words.words) > _LONGEST_BARE and not words.has_any(_AND)):
        return reading
    other = None if meant[0] == spoken_of(context) else report.measure(meant[0])
    return _counting_others(question, asked_as_before(reading, context, kept), other)


def _fact_before(question: str, context: Answer) -> tuple[FieldName, ...]:
    """Return the description where the earlier question was for a fact of it.

    That is so only for a short question that names no more than another measure ("Und bei Indonesien?").
    """
    words, sought = Words.of(question), Sought.of(context.question)
    is_bare = len(words.words) <= _LONGEST_OTHER and words.has_any(_AND) and context.kind is Kind.TOPIC
    return (FieldName.BESCHREIBUNG,) if is_bare and (sought.noun or sought.counted or sought.facts) else ()


def _counting_others(question: str, reading: Reading, other: Measure | None) -> Reading:
    """Return the reading with what a question for another measure wants counted there ("Und Coaches bei …?").

    Where that measure has no word for what was counted before, what its title tells of is counted ("Und die Lotsen?").
    """
    named, counted = _NOUN.findall(question)[1:], reading.sought.counted
    title, told = (fold(other.title.text), fold(other.description.text)) if other else ("", "")
    nouns = [noun for noun in named if fold(noun)[:_STEM] not in title]
    if other and not nouns and counted and not any(stem in told for stem in counted.stems):
        nouns = named
    if not counted or len(nouns) != 1:
        return reading
    return replace(reading, sought=replace(reading.sought, counted=asked_count(f"Wie viele {nouns[0]}")), asked="")


def asked_as_before(reading: Reading, context: Answer, kept: tuple[FieldName, ...] = ()) -> Reading:
    """Return the reading of a question that names something else to be asked the same of ("Und die für Handwerker?")."""
    fields = kept or context.interpretation.fields
    if reading.sought != ANYTHING:
        return replace(reading, kind=Kind.FIELD, fields=fields)
    earlier = context.question
    return replace(reading, kind=Kind.FIELD, fields=fields, sought=Sought.of(earlier), asked=earlier)


def _of_shown(question: str, reading: Reading, context: Answer) -> Reading | None:
    """Return the reading of a question about all that was compared, or about one by its place ("die zweite")."""
    words = Words.of(question)
    asked = asked_fields(words, is_named=True)
    if words.has_any(_IN_PLACE) and (context.interpretation.filters.clusters or words.has_any(BLOCK)):
        return None  # "und im dritten?" is about another cluster
    if (pointed := pointed_at(question, context)) and not asked:
        told = (FieldName.BESCHREIBUNG,)
        return replace(reading, kind=Kind.FIELD, fields=told, about=(pointed,), filters=Filters())
    if number := picked(words, context):
        reading = replace(reading, kind=Kind.FIELD, measures=(number,), filters=Filters())
        if asked:
            return replace(reading, fields=asked)
        if reading.sought != ANYTHING:
            return replace(reading, fields=(FieldName.BESCHREIBUNG,))
        kept, earlier = context.interpretation.fields, context.question
        return replace(reading, fields=kept, search=earlier, sought=Sought.of(earlier))
    is_bare = little_words(reading.language).issuperset(topic_words(words))  # "And" has a capital
    if context.kind is Kind.COMPARE and asked and (is_bare or asks_of_several(question)):
        return replace(reading, kind=Kind.COMPARE, measures=shown_by(context), fields=asked, filters=Filters())
    return None


def _narrower_topic(question: str, reading: Reading, context: Answer, report: Report, as_of: date) -> Reading | None:
    """Return the earlier topic with criteria ("nur die vom MAGS"); None where a question has no criteria, or a topic."""
    words, is_field = Words.of(question), bool(asked_fields(Words.of(question)))
    narrows = words.take_any(_NARROWING_DOWN) or (words.take_any(NARROWING) and not is_field)
    filters = only_narrowed(words, read_filters(words, report, as_of), context.interpretation.filters)
    if not filters or topic_words(words) or ((is_field or reading.sought.counted is not None) and not narrows):
        return None
    return replace(reading, kind=Kind.TOPIC, filters=filters, fields=(), search=context.question)


def _about_the_first(question: str, reading: Reading, context: Answer) -> Reading:
    """Return the reading of a question about the measure that the earlier answer has first."""
    words, number = Words.of(question), spoken_of(context)
    if _asks_on(words) or (_wants_more(words) and not asked_fields(Words.of(question))):
        if not _WHERE.isdisjoint(words.words):
            reading = replace(reading, sought=reading.sought.with_facts(Fact.PLACE))
        search = f"{context.question} {question}"
        return replace(reading, kind=Kind.FIELD, fields=(FieldName.BESCHREIBUNG,), about=(number,), search=search)
    is_short = len(words.words) <= _LONGEST_BARE
    asked, facts = asked_fields(words, is_named=is_short and not reading.sought.noun), reading.sought.facts
    words.take_any(_AND)
    topic = topic_words(words) or _foreign_topic(words, reading)
    reading = replace(reading, kind=Kind.TOPIC if reading.kind is Kind.LIST else reading.kind, filters=Filters())
    goes_on = words.words[:1] == [_GOING_ON] and bool(reading.sought.noun) and not words.has_any(LIST_NOUNS)
    is_close = points_back(question) or bool(reading.sought.counted) or goes_on
    told = [word for word in topic if word not in COMMON_THINGS | little_words(reading.language)]
    is_thing = bool(topic) and not told and len(words.words) <= _LONGEST_THING
    points = len(words.words) <= _LONGEST_POINTING and (is_close or is_thing)
    is_of_cells = bool(asked) and asked != (FieldName.BESCHREIBUNG,)
    if is_of_cells and (not told or points or (is_short and len(told) < 2 and not words.has_any(_AND))):
        cells, own = _asked(reading, asked), _group(question, topic) if points else tuple(told)
        return replace(reading, kind=Kind.FIELD, fields=cells, measures=(number,), own=own)
    asks_whether = context.kind is Kind.FIELD and asks_whether_holds(words)
    asks_on = bool(asked or reading.sought.counted or goes_on or asks_whether)
    if topic and not asks_on and _is_of_others(question, words, reading.language):
        return _of_new_group(question, reading, context, topic)
    if (facts or points) and len(words.words) <= _LONGEST_POINTING:
        fields = _asked(reading, asked) or (FieldName.BESCHREIBUNG,)
        return replace(reading, kind=Kind.FIELD, fields=fields, about=(number,), group=_group(question, topic))
    return reading


def _foreign_topic(words: Words, reading: Reading) -> tuple[str, ...]:
    """Return the words of a short question of another language for whom or what it newly asks ("And what about women?")."""
    if reading.language == _GERMAN or not WHAT_ABOUT.match(words.raw) or reading.sought.asks:
        return ()
    return tuple(words.rest(NO_TOPIC | little_words(reading.language) | _ASKING_ABOUT))


def _is_of_others(question: str, words: Words, language: str) -> bool:
    """Tell whether a question may be the earlier one for others ("Und für Handwerker?", "gibt es da so etwas auch?")."""
    if words.has_any(_SUCH):
        return len(words.words) <= _LONGEST_SUCH
    is_short = len(words.words) <= _LONGEST_BARE and not (asks_fact(words) or asks_by_itself(question, language))
    return is_short and words.has_any(_AND) and not points_back(question)


def _asks_on(words: Words) -> bool:
    """Tell whether a question is a question word and nothing else ("Und wo genau?")."""
    rest = [word for word in words.words if word not in _FILLING]
    return len(rest) == 1 and rest[0] in _BARE


def _wants_more(words: Words) -> bool:
    """Tell whether a question only wants to know more ("Was machen die genau?")."""
    rest = words.unshared()
    return len(words.words) <= _LONGEST_BARE and rest.take_any(_MORE) and not topic_words(rest)


def _asked(reading: Reading, asked: tuple[FieldName, ...]) -> tuple[FieldName, ...]:
    """Return the asked fields as the whole question was read; a number that is wanted stands in the description."""
    number = reading.sought.counted
    is_counted = number and (number.stems or number.doing or not asked)  # "…, und wie viele?" goes with what is asked
    return reading.fields or (FieldName.BESCHREIBUNG,) if is_counted else asked


def _of_new_group(question: str, reading: Reading, context: Answer, topic: tuple[str, ...]) -> Reading:
    """Return the earlier question asked for another group ("Und für Handwerker?")."""
    kept = context.interpretation.fields
    words = Words.of(question)
    asks_itself = words.has_any(THERE_IS) or MAY.issuperset(words.words[:1])
    if kept and asks_itself:  # "Und was gibt es für Männer?" asks for no row
        return replace(reading, kind=Kind.TOPIC, fields=())
    if kept:
        return replace(asked_as_before(reading, context), search=question)
    search = with_new_group(question, context.question) or f"{question} {context.question}"
    return replace(reading, kind=Kind.TOPIC, fields=(), search=search, group=_group(question, topic))


def _group(question: str, topic: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words for whom or what is newly asked, where capitals show the nouns of a German question."""
    is_plain = question == question.lower() or detect_language(question) != "de"
    topic = topic[1:] if topic[:1] == tuple(Words.of(question).words[:1]) and topic[0] in VERBS_FIRST else topic
    return () if is_plain else tuple(word for word in topic if word not in COMMON_THINGS)
