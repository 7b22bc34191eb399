"""Telling whether a question asks for a list, by which criteria, and within which topic."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from assistant.language import detect_language, little_words
from assistant.selection.filters import Filters, Mode
from assistant.understanding.criteria.asking import (
    asks_for_measures,
    asks_for_opinion,
    asks_for_sort,
    asks_how_or_when,
    narrows_topic,
)
from assistant.understanding.criteria.contrasts import contrasted
from assistant.understanding.criteria.leftout import left_out
from assistant.understanding.criteria.lists import read_filters
from assistant.understanding.criteria.listwords import (
    FIRST_PERSON,
    LIST_ASKING,
    LIST_NOUNS,
    PLURALS,
    POINTING_BACK,
    SPEAKERS,
)
from assistant.understanding.criteria.phrasing import in_list_words
from assistant.understanding.criteria.stories import as_asked
from assistant.understanding.criteria.together import JOINTLY
from assistant.understanding.criteria.topics import topic_of, without_unheld
from assistant.understanding.languages.glossary import german_words
from assistant.understanding.text.marks import NO_END
from assistant.understanding.text.numerals import numeral
from assistant.understanding.text.ordinary import NO_TOPIC, VERB_FIRST
from assistant.understanding.text.words import Phrases, Words, folded
from corpus.types import Measure, Report
from index.features import fold, words_of

_PART_END = re.compile(
    rf"(?<=[.!?:;])(?<!(?-i:[IVX])\.){NO_END}\s+|\s[–-]\s|(?<!alle)(?<!alles)(?<!das),\s(?=(?:(?:in|bei|an|von|für|mit|zu|unter|aus)\s)?(?:was|welche\w*|wo\w*)\b)"
    r"|\bund\s(?=(?:such|möchte|will|brauch|bräucht|hätte|frag|wüsste|interessier)\w*)",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(
    r"(?:ig|lich|isch|sam|bar|haft)e[nmrs]?$|^(?:ab|an|auf|aus|ein|vor|zu|mit|her|hin|zusammen)?ge\w{3,}en$"
)  # no noun, where all is written small
_GERMAN = "de"
_OF_LISTS = Phrases(LIST_NOUNS + LIST_ASKING)
_POINTING_BACK = Phrases(POINTING_BACK + folded("gibt es da"))
_ONESELF = SPEAKERS | frozenset(words_of("unserer unserem meiner als für wie"))
_CAPITALS = re.compile(r"\b[A-ZÄÖÜ]{3,}\b")
_FIRST_PERSON = FIRST_PERSON | {"man"}
_OF_TODAY = frozenset({"runs", "ended", "state"})
_ALL = folded("wie viele, wieviele, alle, alles, sämtliche, liste*, auflist*, überblick, übersicht")
_HOW_MANY = folded("anzahl, gesamtzahl, gesamtanzahl, zahl der")
_ALL_OR_COUNT = Phrases(_ALL + _HOW_MANY)
_OF_THE_REPORT = folded(  # what may be said of all that it has
    "nennt, enthält, enthalten, umfasst, zählt, listet, führt ~ auf, aufgeführt, beschreibt, beschrieben, vorgestellt, gesamt, insgesamt, fachkräfteoffensive, offensive, fortschrittsbericht*, dokument"
)
_OF_A_HOUSE = folded(
    "was liegt bei, was liegt beim, wofür ist ~ zuständig, wofür sind ~ zuständig, wofür ist ~ verantwortlich, was verantwortet, was verantworten, was fällt in, was fällt unter, was kommt vom"
)
_SAID_OF_OTHERS = frozenset({"site", "site_planned", "stated", "missing", "posts", "partners", "amount", "sources"})
_HOW_MUCH = folded("wie viele, wie viel, wieviele, wieviel, wie hoch, wie oft")  # of something else than measures
_HARDLY_SAID = _OF_TODAY | {"permanent"}  # what a turn of speech may only seem to say ("das dauert ja ewig")
_MAY_BE_OF_ONE = _SAID_OF_OTHERS - {"partners", "sources"} | _OF_TODAY | {"ministries"}  # also said of one that fits
_SEVERAL, _NEARLY_ALL = 2, 0.8  # measures that meet the criteria, and the part of them that have the topic's word
_AMOUNT_ASKED = folded("wie viel geld, wie viele stellen, wie viel ~ geld, im internet, mit dem geld, wer")
_WHO_ALL = folded(
    "wer von denen, wer davon, wer alles, wer alle, wer wird, wer lebt, wer hängt ~ am, wer bekommt, wer kriegt, wer erhält"
)
_MANY_CRITERIA = 3  # sorts of criteria that show a list, whatever single word is beside them
_ENOUGH = 2  # criteria that make a list without the sentence before them
_STEM = 6  # first letters by which a word of the question and one of a title are the same
_ENDING = re.compile(r"(?:innen|ern|en|n|s|e)$")
_LONGEST_LABEL = 4  # words of a topic that stands before a question for itself ("Pflege und Betreuung. Was …")
_LONGEST_BARE = 12  # words of criteria alone ("MAGS 2026")
_LONGEST_LIST = 40  # words; a longer question tells a story and asks for a topic
_LONGEST_TOLD = 60  # words of a question that states criteria enough to be one for a list all the same
_FEW = 3  # words that may all be said in passing; more of them are what a question is about
_LONGEST_TOPIC = 2  # words of a topic that criteria may go with; more tell a story, whose criteria were misread


def asked_list(
    question: str, report: Report, as_of: date, named: Sequence[str]
) -> tuple[Filters, tuple[str, ...]] | None:
    """Return criteria and words of a topic where the question asks for a list; None where it does not.

    `named` are the measures that the question names by their titles; such a question hardly asks for a list, unless
    the name is that of a fund.
    """
    language = detect_language(question)
    abbreviations = {fold(word) for word in _CAPITALS.findall(question)}  # "KIM" is no Turkish "kim"
    typed, question = question, in_list_words(question, language, report, as_of)
    words = Words.of(question)
    has_noun = words.has_any(LIST_NOUNS)
    if not has_noun and not words.has_any(_ALL) and asks_how_or_when(typed, language):
        return None
    if asks_for_opinion(typed):
        return None
    asks = has_noun or words.has_any(LIST_ASKING)
    if len(words.words) > (_LONGEST_TOLD if asks else _LONGEST_BARE):
        return None
    filters = read_filters(words, report, as_of)
    if len(words.words) > _LONGEST_LIST and len(filters.criteria()) < _ENOUGH:
        return None
    filters = (
        contrasted(question, report, as_of)
        or left_out(question, report, as_of)
        or as_asked(filters, question, words, report, as_of)
    )
    filters = _of_each_where_none_is_shared(filters, words, report, as_of)
    asks_for_nouns = asks_for_measures(words) or asks_for_sort(words) or narrows_topic(question)
    if not filters:
        return (filters, ()) if has_noun and _asks_for_all(words) else None
    words.take_any(_OF_LISTS)
    rest = words.rest(NO_TOPIC | little_words(language) - abbreviations | german_words(language))
    is_label = language == _GERMAN and len(rest) == 1 and len(filters.criteria()) >= _ENOUGH and "?" not in question
    asks = asks or filters.adds or filters.places > 1 or is_label
    asks_for_nouns = asks_for_nouns or is_label  # "Pflege, MAGS, fortlaufend"
    if (not asks and rest) or (not has_noun and not filters.sources and _names_one_of(named, rest, report)):
        return None
    told = topic_words(words) if language == _GERMAN else topic_of(words, rest, language)
    topic = _asked_topic(question, told, report, as_of)
    if language == _GERMAN:
        topic = _held_topic(topic, words, filters, report, asks_for_nouns=asks_for_nouns)
    if len(topic) == 1 and not asks_for_nouns and len(filters.criteria()) >= _MANY_CRITERIA:
        topic = ()
    if topic and _tell_nothing(topic, filters.select(report.measures, as_of)):
        topic = ()
    if topic and not (asks_for_nouns and len(topic) <= _LONGEST_TOPIC):
        return None
    if _is_weak(words, filters, bool(topic)):
        return None
    return filters, topic


def may_ask_for_all(question: str) -> bool:
    """Tell whether a question may be for all measures, or for how many there are; to make sure takes longer."""
    return detect_language(question) != _GERMAN or Words.of(question).has_any(_ALL_OR_COUNT)


def _held_topic(
    topic: tuple[str, ...], words: Words, filters: Filters, report: Report, *, asks_for_nouns: bool
) -> tuple[str, ...]:
    """Return the few words of a topic that measures have, unless a question may be about one measure."""
    may_be_of_one = _HARDLY_SAID.issuperset(filters.criteria()) or words.has_any(_HOW_MUCH)
    if 0 < len(topic) <= _FEW and (asks_for_nouns or not may_be_of_one):
        return without_unheld(topic, words, report)
    return topic


def _of_each_where_none_is_shared(filters: Filters, words: Words, report: Report, as_of: date) -> Filters:
    """Return criteria that "MSB und MAGS" meet each, where nothing that both have in common meets the others."""
    if filters.ministry_mode is not Mode.ALL or words.has_any(JOINTLY) or filters.select(report.measures, as_of):
        return filters
    return replace(filters, ministry_mode=Mode.ANY)


def _is_weak(words: Words, filters: Filters, has_topic: bool) -> bool:
    """Tell whether all criteria are ones whose words are said of many other things too, in a question that asks for no set."""
    if filters.adds or not set(filters.criteria()) <= _SAID_OF_OTHERS:
        return False
    return (
        len(words.words) > _LONGEST_BARE
        if has_topic
        else words.has_any(_AMOUNT_ASKED) and not words.has_any(PLURALS + _WHO_ALL)
    )


def topic_words(words: Words) -> tuple[str, ...]:
    """Return the words left that can be a topic: nouns, which German writes with a capital."""
    capitals = {fold(word) for word in re.findall(r"[A-ZÄÖÜ][\w-]*", VERB_FIRST.sub(" ", words.raw))}
    nouns = {part for word in capitals for part in words_of(word)}
    is_lower = words.raw == words.raw.lower()
    raw = fold(words.raw)  # "Vier-Häuser-Initiative" is a name
    rest = [word for word in words.rest(NO_TOPIC) if numeral(word) is None or f"{word}-" in raw]
    if not is_lower:
        return tuple(word for word in rest if word in nouns)
    return tuple(word for word in rest if not _ADJECTIVE.search(word))


def _names_one_of(named: Sequence[str], rest: Sequence[str], report: Report) -> bool:
    """Tell whether words that no criterion has taken name a measure by its title."""
    titles = {word[:_STEM] for number in named for word in words_of(report.measure(number).title.text)}
    return any(word[:_STEM] in titles for word in rest)


def _tell_nothing(topic: Sequence[str], chosen: Sequence[Measure]) -> bool:
    """Tell whether nearly all measures that meet the criteria are about the topic anyway ("bei den Lehrern")."""
    texts = [fold(f"{measure.title.text} {measure.description.text}") for measure in chosen]
    stems = [_ENDING.sub("", word.removesuffix("bereich")) for word in topic]
    if len(topic) != 1 or len(texts) < _SEVERAL:
        return False
    return sum(stems[0] in text for text in texts) >= _NEARLY_ALL * len(texts)


def _asks_for_all(words: Words) -> bool:
    """Tell whether all measures are asked for, or how many there are, and nothing else is said."""
    asks = words.take_any(_ALL_OR_COUNT)
    words.take_any(LIST_NOUNS + _OF_THE_REPORT)
    return asks and not words.rest(NO_TOPIC)


def _asked_topic(question: str, topic: tuple[str, ...], report: Report, as_of: date) -> tuple[str, ...]:
    """Return the words of a topic without those of sentences that only lead up to the question.

    A sentence about oneself ("Ich leite einen Betrieb und suche …") is no topic where the others state criteria enough.
    """
    parts = [Words.of(part) for part in _PART_END.split(question) if part.strip()]
    if not topic or len(parts) < 2:
        return topic
    for words in parts:
        read_filters(words, report, as_of)  # marks what criteria have taken: "MWIKE-Maßnahmen" begins with the noun
    asking = [words for words in parts if asks_for_measures(words, PLURALS)]
    asking = asking or [words for words in parts if _asks_by_criteria(words, report, as_of)]
    if not asking:
        asking = [words for words in parts if not _leads_up(words)]
        said = read_filters(Words.of(" ".join(words.raw for words in asking)), report, as_of)
        if len(said.criteria()) < (1 if _stands_alone(asking, said) else _ENOUGH):
            return topic
    asked = {word for words in asking for word in words.words}
    return tuple(word for word in topic if word in asked)


def _stands_alone(asking: Sequence[Words], said: Filters) -> bool:
    """Tell whether parts of a question ask for all of something, or by a clear criterion and not for who asks."""
    if said.ministry_mode is not Mode.ANY or any(words.has_any(_ALL + _OF_A_HOUSE) for words in asking):
        return True
    asks = any(words.has_any(LIST_ASKING) for words in asking) and not _MAY_BE_OF_ONE.issuperset(said.criteria())
    return asks and not any(
        words.has_any(_POINTING_BACK) or _FIRST_PERSON.intersection(words.words) for words in asking
    )


def _leads_up(words: Words) -> bool:
    """Tell whether a sentence, of which criteria are taken, only leads up to a question: of oneself, or of something else."""
    says_nothing = not words.taken and len(words.words) > _LONGEST_LABEL
    return (
        not words.words or words.words[0] in _ONESELF or (says_nothing and not words.has_any(LIST_ASKING + LIST_NOUNS))
    )


def _asks_by_criteria(words: Words, report: Report, as_of: date) -> bool:
    """Tell whether a sentence asks what meets criteria, and does not point back to something said before."""
    if not words.has_any(LIST_ASKING) or words.has_any(_POINTING_BACK):
        return False
    filters = read_filters(Words.of(words.raw), report, as_of)
    asks_for_all = words.has_any(_ALL) or filters.sum is not None
    return len(filters.criteria()) >= (1 if asks_for_all else _ENOUGH)
