"""Interpreting a question: by its words, by the answer before it, and by the measures that it names or describes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from assistant.asked import Asked
from assistant.interpretation.among import of_likeliest
from assistant.interpretation.comparing import of_told_place, read_comparison
from assistant.interpretation.meant import clearly_meant, probably_meant
from assistant.interpretation.pairing import compared_anew, held_against
from assistant.interpretation.resolving import OF_ONE, resolved
from assistant.interpretation.righting import righted
from assistant.interpretation.staying import Said, kept_or_turned, other_reading, stays
from assistant.interpretation.topical import entitled
from assistant.language import detect_language, language_behind, little_words
from assistant.selection.filters import NO_CRITERIA
from assistant.types import Answer, Kind
from assistant.understanding.comparisons.comparing import compares
from assistant.understanding.criteria.listing import asked_list, may_ask_for_all, topic_words
from assistant.understanding.limits.premises import held_by, text_of
from assistant.understanding.mentioned import only_one_in_town
from assistant.understanding.owncases.owncase import asks_for_verdict
from assistant.understanding.owncases.ownstory import judges_person
from assistant.understanding.reading import Reading, read
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.rows.neutral import impersonally_asked, plainly_asked, told_alone, without_occasion
from assistant.understanding.talk.earlier import lists_of
from assistant.understanding.talk.following import follow
from assistant.understanding.talk.newlists import keeps_to_last, may_be_new_list
from assistant.understanding.talk.pointing import nouns_of, only_points, points_back
from assistant.understanding.talk.wordings import with_ministry_told
from assistant.understanding.text.marks import SENTENCE_END, has_question_mark
from assistant.understanding.text.spelling import mended
from assistant.understanding.text.told import asking_part
from assistant.understanding.text.words import Words
from corpus.types import FieldName, Measure
from index import SearchIndex
from index.features import fold, words_of

_STEM = 6  # first letters by which a word is found in a measure
_SEVERAL = 2  # measures shown, of which one may be meant
_LONGEST = 14  # words of a follow-up that is read as a whole
_GERMAN = "de"
_MARKS = "?!.,;:"
_VERB = re.compile(r"[a-zäöüß]{6,}(?:en|t)")  # "verantworten" is no name of a "Verantwortungskette"
_SHORT = 12  # words of a question whose abbreviation surely says which measure is meant


def without_story(question: str, index: SearchIndex, as_of: date) -> str:
    """Return only the sentence that asks for a row of the one measure that it names, where the others name more.

    What somebody is or does is no measure that is asked about ("Ich bin Ingenieurin … Wer ist für PerMenti zuständig?"),
    nor does it narrow down all measures that there are ("Ich bin von der Zeitung. Wie viele Maßnahmen hat der Bericht?").
    """
    asking = asking_part(question)
    names = index.legs.names
    is_of_named = bool(names.named(question)) and not names.named(asking)  # "PerMenti … Was kostet das?"
    may_be_for_all = asking != question and not is_of_named and may_ask_for_all(asking)
    if may_be_for_all and asked_list(asking, index.report, as_of, ()) == (NO_CRITERIA, ()):
        return asking
    if asking == question or len(names.named(asking)) != 1 or len(names.named(question)) == 1:
        return question
    asked = asked_fields(Words.of(asking))
    is_alone = bool(asked) and FieldName.BESCHREIBUNG not in asked and not compares(asking, has_fields=True)
    return asking if is_alone else question


def interpret(question: str, index: SearchIndex, as_of: date, context: Answer | None) -> Reading:
    """Return how a question is read, behind the answer `context` where there is one."""
    if context is None:
        named = index.legs.names.named(question)
        reading = read(question, index.report, as_of, named=named)
        if len(reading.measures) < _SEVERAL and not reading.unknown:
            reading = of_told_place(question, read_comparison(question, reading, index, as_of), index)
        return _as_written(question, _as_first(question, reading, named), index)
    asking = _asking_part_of(question, index)
    asking = with_ministry_told(asking, question, index.report) if context.kind is Kind.LIST else asking
    plain, reading = read_behind(asking, index, as_of, context)
    if asking != question:
        plain = _alone(question, index, as_of, context)
    reading = kept_or_turned(Said(question, asking), plain, reading, context, index)
    if reading == replace(plain, staying=reading.staying):
        return righted(
            question, _as_written(question, _as_first(question, reading, ()), index), context.question, index
        )
    if not _named_behind(asking, index):
        reading = of_likeliest(asking, _of_the_same(asking, reading, context, index), context, index)
    return righted(asking, _as_written(asking, reading, index), context.question, index)


def read_behind(question: str, index: SearchIndex, as_of: date, context: Answer) -> tuple[Reading, Reading]:
    """Return the reading of a follow-up alone, and that of the rules behind the answer before it."""
    named, plain = _named_behind(question, index), _alone(question, index, as_of, context)
    if (anew := compared_anew(question, plain, named, index, as_of)) is not None:
        return plain, anew
    named = named or held_against(question, context, index)
    reading = follow(question, plain, context, index.report, as_of, named)
    reading = _of_another(question, _of_entitled(question, reading, context, index), index)
    return plain, resolved(question, plain, reading, context, index)


def read_otherwise(asked: Asked, context: Answer, index: SearchIndex) -> Reading | None:
    """Return the other reading of a follow-up that is refused as it was read; None where it has none."""
    question = asked.clean
    plain = _as_first(question, _alone(question, index, asked.as_of, context), ())
    if may_be_new_list(question, plain, asked.reading, context):
        return plain
    if (behind_other := _behind_earlier_list(asked, context, index)) is not None:
        return behind_other
    if only := _only_entitled(asked.reading, index):
        return only
    said = Said(question, _asking_part_of(question, index))
    other = other_reading(said, plain, asked.reading, context, index)
    return _as_written(question, other, index) if other else None


def _only_entitled(reading: Reading, index: SearchIndex) -> Reading | None:
    """Return the reading of a word that none of those shown has as one of the measure that it entitles ("Only India")."""
    is_among = reading.kind is Kind.TOPIC and bool(reading.within) and not reading.filters
    number = entitled(index, reading.topic, reading.language) if is_among else ""
    if not number:
        return None
    told = (FieldName.BESCHREIBUNG,)
    return replace(reading, kind=Kind.FIELD, fields=told, measures=(number,), within=(), topic=())


def _behind_earlier_list(asked: Asked, context: Answer, index: SearchIndex) -> Reading | None:
    """Return the reading of a question, which left nothing of the last list, behind one before that it has another value for.

    So it is where it is not for some of the last list ("Was hat ESF-Mittel?", "Welche davon laufen noch?", "Und JTF?").
    """
    if context.kind is not Kind.LIST or asked.reading.kind is not Kind.LIST or keeps_to_last(asked.clean):
        return None
    for listed in lists_of(context.listed):
        if listed.kind is not Kind.LIST:
            continue
        _, reading = read_behind(asked.clean, index, asked.as_of, listed)
        earlier, criteria = listed.interpretation.filters, reading.filters
        names = [
            name for name in earlier.criteria() if getattr(criteria, name) not in (getattr(earlier, name), None, ())
        ]
        if reading.kind is Kind.LIST and names and criteria.select(index.report.measures, asked.as_of):
            return reading
    return None


def _alone(question: str, index: SearchIndex, as_of: date, context: Answer) -> Reading:
    """Return the reading of a follow-up as if nothing had been asked before."""
    reading = read(question, index.report, as_of, named=_named_behind(question, index))
    return replace(reading, language=language_behind(question, context.language))


def _as_first(question: str, reading: Reading, named: Sequence[str]) -> Reading:
    """Return the reading of a question that follows no other, with what is searched for; `named` are the measures that it names."""
    if not named and not reading.measures and reading.kind is Kind.FIELD:
        reading = replace(reading, search=plainly_asked(question, reading.language, reading.fields))
    if reading.search or reading.kind not in OF_ONE:
        return reading
    alone = told_alone(question) if named else ""  # a name says enough
    asked = impersonally_asked(question, reading.language) or without_occasion(question) or alone
    return replace(reading, search=asked)


def _as_written(question: str, reading: Reading, index: SearchIndex) -> Reading:
    """Return the reading with the measure whose name is written in the question, though in other letters or in part."""
    names = index.legs.names
    if not reading.measures and reading.kind is Kind.FIELD and len(question.split()) <= _SHORT:
        written = names.written(question)
        likely = names.agreed(question) or only_one_in_town(question, index.report.measures)
        return replace(reading, measures=written if len(written) == 1 else (), likely=likely)
    if reading.kind is Kind.TOPIC and not reading.filters and len(written := names.written(question)) == 1:
        return replace(reading, likely=written[0])
    return reading


def _asking_part_of(question: str, index: SearchIndex) -> str:
    """Return the sentence of a follow-up that asks, a German one without typing errors."""
    asking = _asking_sentence(question)
    return mended(asking, index.report) if detect_language(asking) == _GERMAN else asking


def _asking_sentence(question: str) -> str:
    """Return the last sentence of a long follow-up where only that one asks ("… Welche Laufzeit ist da angegeben?")."""
    sentences = SENTENCE_END.split(question.strip())
    is_story = len(question.split()) > _LONGEST and len(sentences) > 1 and question.count("?") == 1
    if is_story and has_question_mark(sentences[-1]):
        return " ".join(sentences[-2:]) if only_points(sentences[-1]) else sentences[-1]
    *before, last = sentences
    if any(has_question_mark(one) and asked_fields(Words.of(one), is_named=True) for one in before):
        return question  # "Wie lange läuft das? Und was kostet es?"
    asks_on = before and points_back(last) and asked_fields(Words.of(last), is_named=True)
    return last if asks_on else question


def _named_behind(question: str, index: SearchIndex) -> tuple[str, ...]:
    """Return the measures that a follow-up names; no verb names one, nor a little word of another language ("kim")."""
    if (language := detect_language(question)) != _GERMAN:
        little = little_words(language)
        question = " ".join(word for word in question.split() if _of_a_name(word.strip(_MARKS)) not in little)
    elif question[:1].isupper():  # so nouns are written large, and names as they are
        question = " ".join(word for word in question.split() if not _VERB.fullmatch(word.strip(_MARKS)))
    return index.legs.names.named(question)


def _of_a_name(word: str) -> str:
    """Return a word as it is compared with little ones: an abbreviation as it is written, others in small letters ("Kim")."""
    return word if word.isupper() else word.lower()


def _of_another(question: str, reading: Reading, index: SearchIndex) -> Reading:
    """Return the reading of a follow-up whose own words clearly mean another measure than that of the earlier answer."""
    if not reading.own or len(reading.measures) != 1:
        return reading
    if reading.language != _GERMAN and reading.own == tuple(words_of(question)[:1]):
        return reading  # its first word has a capital whatever it is
    if of_shown := _entitled(reading, index):
        return replace(reading, measures=(of_shown,))
    held = held_by(index.report.measure(reading.measures[0]))
    nouns = nouns_of(question, list(reading.own)) if reading.language == _GERMAN else set(reading.own)
    if nouns.isdisjoint(reading.own) or any(word[:_STEM] in held for word in reading.own):
        return reading  # what is done is no other measure ("Bis wann kann man sich bewerben?")
    if reading.language != _GERMAN and stays(question, reading, reading.measures[0], index):
        return reading
    meant = probably_meant(question, index)
    is_told = reading.language != _GERMAN or (bool(meant) and _has_word(index.report.measure(meant), reading.own))
    return replace(reading, measures=(meant,)) if meant and is_told else reading


def _of_entitled(question: str, reading: Reading, context: Answer, index: SearchIndex) -> Reading:
    """Return the reading as one of the measure shown whose title alone has a noun of the follow-up ("Und bei der Analyse, …").

    Where the measures were not compared, the one that would be meant else must have no word for it.
    """
    meant = reading.measures or reading.about
    if len(reading.shown) < _SEVERAL or len(meant) != 1 or reading.language != _GERMAN:
        return reading
    held = "" if context.kind is Kind.COMPARE else held_by(index.report.measure(meant[0]))
    nouns = nouns_of(question, words_of(question)) & set(topic_words(Words.of(question)))
    strange = [noun for noun in nouns if not held or noun[:_STEM] not in held]
    titles = {number: fold(index.report.measure(number).title.text) for number in reading.shown}
    found = [number for number, title in titles.items() if any(noun in title for noun in strange)]
    if len(found) != 1 or found == list(meant):
        return reading
    return replace(reading, measures=(found[0],)) if reading.measures else replace(reading, about=(found[0],))


def _entitled(reading: Reading, index: SearchIndex) -> str:
    """Return the one measure of the earlier answer whose title has the follow-up's own words ("die Studie"); else ""."""
    titles = {number: fold(index.report.measure(number).title.text) for number in reading.shown}
    named = [number for number, title in titles.items() if all(word in title for word in reading.own)]
    return named[0] if len(named) == 1 else ""


def _has_word(measure: Measure, told: tuple[str, ...]) -> bool:
    """Tell whether a measure has a word that begins as one of these does."""
    return any(word.startswith(own[:_STEM]) for own in told for word in words_of(text_of(measure)))


def _of_the_same(question: str, reading: Reading, context: Answer, index: SearchIndex) -> Reading:
    """Return the reading of a follow-up that asks for a verdict and means no measure: it is on the earlier one."""
    if (
        reading.measures
        or reading.about
        or reading.kind not in OF_ONE
        or not context.matches
        or context.kind not in OF_ONE
    ):
        return reading
    is_verdict = asks_for_verdict(question, is_named=True) or judges_person(question, is_named=True)
    first = context.matches[0].measure.number
    if not is_verdict or clearly_meant(question, index) not in ("", first):
        return reading
    return replace(reading, about=(first,))
