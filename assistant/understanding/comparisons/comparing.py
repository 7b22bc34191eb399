"""Whether a question sets measures side by side, and its parts that may each mean one."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from assistant.language import detect_language, little_words
from assistant.understanding.comparisons.comparatives import has_open_comparative
from assistant.understanding.rows.comparewords import (
    ALSO,
    BOTH,
    COMPARATIVES,
    COMPARING,
    EITHER,
    EMPTY_WORDS,
    EQUALLY,
    FIELD_OF,
    GETS_MORE,
    JOINING,
    LIST_NOUNS,
    NOUNS_OF,
    PRECEDES,
    RELATING,
    SEVERAL,
    SINGLE,
    SURELY_OF,
    THAN,
    TOLD_NOUNS,
    TWO,
    WHICH,
)
from assistant.understanding.rows.counting import asked_count
from assistant.understanding.rows.fields import asked_fields, in_order, placed_fields
from assistant.understanding.text.ordinary import ORDINARY
from assistant.understanding.text.told import QUESTION_WORDS, is_of_self
from assistant.understanding.text.words import Phrases, Words, folded
from corpus.types import FieldName
from index.features import fold

_JOINTS = re.compile(
    r"(?<!-)\s+(?:und|un|oder|bzw\.?|sowie|plus|samt|gegen|gegenüber|neben|versus|vs\.?|als|wie|verglichen|im Vergleich|compared|im Gegensatz|im Unterschied|and|or|than|against|"
    r"ve|ile|veya|yoksa|та|і|й|чи|або|ніж|проти|и|или|чем|против|i|oraz|czy|lub|niż|a|أو|أم|مقارنة)\s+"
    r"|\s+و(?!زار)\s?|\s*[;:/&+?!–—]\s+|\s+[-–—/&+]\s+"
    # half a word that its other half follows with an article ("der Indien- und der Indonesien-Maßnahme")
    r"|(?<=-)\s+(?:und|oder|wie)\s+(?=(?:der|die|das|dem|den|beim|vom|zum|zur)\s)"
    # a comma, but none before a clause that tells more of what stands before it ("die Helfer, die Listen führen"; not
    # "…, das andere die Lotsen")
    r"|\s*[,،]\s+(?!(?:(?:in|mit|für|von|auf|bei|zu|an|aus|durch)\s+)?(?:die|der|das|dem|den|deren|dessen|denen|wo)\s+(?!andere[nmrs]?\s+(?:die|der|das|den|dem|ein))[a-zäöü])",
    re.IGNORECASE,
)
_PAIR = folded(
    "beide, beiden, beider, beides, die zwei, der zwei, den zwei, both, the two, her iki, her ikisi, iki proje, обидва, обидві, обох, оба, обе, обоих, обеих, oba, obie, obu, obydw*, كلا, كلتا, كليهما, كلاهما"
)
# What is held against what was spoken of before.
_MORE_THAN = folded(
    """mehr als, weniger als, länger als, kürzer als, früher als, später als, teurer als, billiger als, höher als, älter als, jünger als, more than, less than, longer than, shorter than, earlier than, later than, older than, cheaper than,
    больше чем, меньше чем, дольше чем, більше ніж, менше ніж, довше ніж, więcej niż, mniej niż, dłużej niż, أكثر من, أقل من, أطول من"""
)
_DIFFERS = folded("unterscheid* ~ von")
_FROM = re.compile(r"\s+von\s+")
_WITH = re.compile(r"\s+(?:mit|with|to|з|із|с|z|od|від|от)\s+")  # joins where things are compared ("porównaj A z B")
_TO = re.compile(r"\s+(?:zu|zum|zur)\s+")  # "wie verhält sich A zu B"
_BEFORE = re.compile(r"\s+(?:vor|nach|before|after)\s+")
_AS = re.compile(r"\s*,?\s+(?:as|jak|co|як|как|сколько|скільки|kadar|مثل)\s+", re.IGNORECASE)  # joins what is alike
_EITHER = re.compile(r"\s+m[iıuü]\b\s*", re.IGNORECASE)  # Turkish asks behind each ("A mı B mi?")
# What is told one by one; what stands before it only leads to it ("… brauche ich: einmal A, einmal B").
_ONE_BY_ONE = re.compile(
    r"(?:^|[\s,;:.–-]+)(?:und\s+)?(?:einmal|zum einen|zum anderen|einerseits|andererseits|once|raz)\s+", re.IGNORECASE
)
# Two of a kind of which each is told by what it is for ("die mit den Gärtnern oder die für Kassen").
_THE_ONE = (
    r"(?:die|der|das|den|dem)(?:jenige[n]?)?\s+(?:mit|für|zu[mr]?|in|im|aus|von|vom|bei|beim|über|gegen|an|am|auf)\s"
)
_ONE_OR_OTHER = re.compile(rf"\b{_THE_ONE}.*\b(?:oder|und|als)\s+{_THE_ONE}", re.IGNORECASE)
_CAPITAL = re.compile(r"\b\w*[A-ZÄÖÜ]\w*")
# Question words that stand twice where the same is asked of two ("wie viel kriegt …, wie viel …?").
_TWICE = frozenset(
    folded(
        "wer, wem, wo, wann, welcher, welche, welches, welchem, wieviel, who, which, when, where, кто, хто, когда, коли, kto, kiedy"
    )
)
_HOW = frozenset(
    {"wie", "how", "как", "як", "jak"}
)  # with the same behind it, they stand twice too ("wie lange …, wie lange")
_NO_MEASURE = frozenset(folded("ist, sind, war, die, der, das, ein, eine, is, are, the, a, to, it, на, это, це, to"))
_EMPTY = Phrases(EMPTY_WORDS + BOTH + EQUALLY + COMPARING + COMPARATIVES)
# What is asked for together, put together once.
_HELD_AGAINST, _ALIKE, _JOINED = (
    Phrases(THAN + EITHER + WHICH),
    Phrases(BOTH + EQUALLY),
    Phrases(JOINING + PRECEDES + EITHER),
)
_BY_CAPITALS = ("de", "tr")  # writes all nouns large; or asks in little words behind the names
_MOST_KEYWORDS = 7
_LONGEST = 30  # words; a longer question tells a story
_MOST_JOINTS = 6  # at which a question is halved
_LONGEST_JOINED = 20  # words of a question that only joins what it asks for


def compared_fields(question: str) -> tuple[FieldName, ...]:
    """Return the fields by which a question compares: those that it asks for, else what its comparatives are about."""
    words = Words.of(question)
    if gets_more(question):
        return (FieldName.BESCHREIBUNG,)
    surely = asked_fields(words.unshared())
    plainly = placed_fields(words.unshared(), is_named=True)
    compared = {name: min(places) for name, phrases in SURELY_OF.items() if (places := words.places_of(phrases))}
    if FieldName.MITTEL in compared and FieldName.ZIEL not in surely:
        plainly.pop(FieldName.ZIEL, None)  # "wofür gibt es mehr"
    silent = tuple(name for name, phrases in FIELD_OF.items() if words.has_any(phrases))
    by_noun = _of_nouns(words)
    if surely or len(plainly) > 1 or len(by_noun) > 1 or not silent:
        return in_order(by_noun | compared | plainly)
    return silent


def fields_of_nouns(question: str) -> tuple[FieldName, ...]:
    """Return the fields whose nouns a question has, which ask for them where several measures are named."""
    return in_order(_placed_nouns(Words.of(question)))


def _of_nouns(words: Words) -> dict[FieldName, int]:
    """Return the fields whose nouns a question has that compares outright ("How do the funds of … compare?")."""
    is_compared = words.has_any(COMPARING) or tells_one_by_one(words.raw)
    return _placed_nouns(words) if is_compared else {}


def _placed_nouns(words: Words) -> dict[FieldName, int]:
    """Return the fields whose nouns a question has, each with the place of the first."""
    return {name: min(at) for name, phrases in NOUNS_OF.items() if (at := words.places_of(phrases))}


def gets_more(question: str) -> bool:
    """Tell whether it is asked which of two gives more to a person, which no row tells ("Wo kriege ich mehr raus?")."""
    return Words.of(question).has_any(GETS_MORE)


def compares(question: str, *, has_fields: bool, are_named: bool = False) -> bool:
    """Tell whether a question compares by its words: outright ("Unterschied"), or a field of two ("länger als").

    Where it asks for a field (`has_fields`) and surely names several measures (`are_named`) it may also tell a story.
    """
    words = Words.of(question)
    if len(words.words) > _LONGEST and not are_named:
        return False
    if words.has_any(COMPARING) or (has_fields and tells_one_by_one(question)):
        return True
    if not has_fields or (is_of_self(words) and not are_named and not gets_more(question)):
        return False
    is_held_against = words.has_any(_HELD_AGAINST) and has_open_comparative(words)
    if is_held_against or (_asks_twice(words) and len(compared_fields(question)) == 1):
        return True
    return words.has_any(_ALIKE) and (are_named or not asks_for_list(words))


def compares_outright(question: str) -> bool:
    """Tell whether a question compares whatever else it says ("Unterschied", "verglichen mit")."""
    return Words.of(question).has_any(COMPARING)


def tells_one_by_one(question: str) -> bool:
    """Tell whether a question tells things one by one ("einmal A, einmal B")."""
    return len(_ONE_BY_ONE.findall(question)) > 1


def tells_one_or_other(question: str) -> bool:
    """Tell whether a question speaks of two of a kind, each by what it is for ("das für Gärtner oder das für Kassen")."""
    return _ONE_OR_OTHER.search(question) is not None and not asks_for_list(Words.of(question))


def asks_of_several(sentence: str) -> bool:
    """Tell whether a sentence asks of several things that another one has named ("Wie lange laufen die?")."""
    return Words.of(sentence).has_any(SEVERAL)


def asks_whether_also(question: str) -> bool:
    """Tell whether a question asks whether what holds of one thing holds of another too ("Ist der Partner von A auch …")."""
    return Words.of(question).has_any(ALSO + PRECEDES)


def holds_against(words: Words) -> bool:
    """Tell whether a follow-up holds what it names against what was spoken of ("ist das mehr als bei PerMenti?")."""
    return words.has_any(COMPARING) or words.has_any(_MORE_THAN)


def speaks_of_both(part: str) -> bool:
    """Tell whether a part of a question speaks of two that are told already ("die beiden Projekte")."""
    return Words.of(part).has_any(_PAIR)


def _asks_twice(words: Words) -> bool:
    """Tell whether a question word stands twice, with something else between."""
    pairs = [pair for pair in pairwise(words.words) if pair[0] in _HOW and pair[1] not in _NO_MEASURE]
    return any(words.words.count(word) > 1 for word in _TWICE) or len(set(pairs)) < len(pairs)


def joins(question: str, *, has_fields: bool, are_named: bool = False) -> bool:
    """Tell whether a question may ask the same field of several things that it only joins ("A und B: wie lange?")."""
    words = Words.of(question)
    is_joined = are_named or words.has_any(_JOINED) or any(mark in question for mark in ",،/:&+–")
    if not is_joined or len(words.words) > _LONGEST_JOINED:
        return False
    if (asks_for_list(words) and not are_named) or (is_of_self(words) and (not are_named or words.has_any(SINGLE))):
        return False
    return has_fields or asked_count(question) is not None


def asks_for_list(words: Words) -> bool:
    """Tell whether a question speaks of measures as those of a list are spoken of."""
    return words.has_any(LIST_NOUNS) and not words.has_any(TOLD_NOUNS)


def halves_of(question: str) -> list[tuple[str, str]]:
    """Return what stands before and behind each of the first joints of a question."""
    joints = list(_JOINTS.finditer(question))[:_MOST_JOINTS]
    return [(question[: joint.start()], question[joint.end() :]) for joint in joints]


def asks_of_both(question: str) -> bool:
    """Tell whether a question speaks of two things and then asks for something of them ("Zwei … gibt es. Seit wann laufen die?")."""
    return Words.of(question).has_any(TWO)


def parts_of(question: str) -> list[str]:
    """Return what stands between the joints of a question."""
    words = Words.of(question)
    told = _ONE_BY_ONE.split(question)[1:] if tells_one_by_one(question) else [question]
    parts = [part for piece in told for part in _JOINTS.split(piece) if part]
    for phrases, joint in (
        (_DIFFERS, _FROM),
        (COMPARING, _WITH),
        (RELATING, _TO),
        (PRECEDES, _BEFORE),
        (EITHER, _EITHER),
        (EQUALLY, _AS),
    ):
        if words.has_any(phrases):
            parts = [piece for part in parts for piece in joint.split(part)]
    return parts


def writes_nouns_large(question: str) -> bool:
    """Tell whether a question has a capital behind its first word, so that its nouns can be told."""
    return any(word[:1].isupper() for word in question.split()[1:])


def content_of(part: str, question: str) -> list[str]:
    """Return the words of a part of a question that neither ask nor compare: its nouns, where that writes them large."""
    language = detect_language(question)
    has_capitals = language in _BY_CAPITALS and writes_nouns_large(question)
    words = Words.of(part)
    asked_fields(words, is_named=True)
    words.take_any(_EMPTY)
    rest = words.rest(_ordinary(language))
    nouns = {fold(word) for word in _CAPITAL.findall(part)}
    return [word for word in rest if not has_capitals or not word.isascii() or word in nouns]


def keywords_told(question: str) -> list[str]:
    """Return what mere keywords tell beside the field that they ask for ("KIM PerMenti Laufzeit"); nothing for a sentence."""
    words = Words.of(question)
    if len(words.words) > _MOST_KEYWORDS or words.has_any(QUESTION_WORDS) or not compared_fields(question):
        return []
    asked_fields(words, is_named=True)
    words.take_any(_EMPTY)
    return words.rest(_ordinary(detect_language(question)))


@cache
def _ordinary(language: str) -> frozenset[str]:
    """Return the words of German and of a language that tell nothing of what is meant."""
    return ORDINARY | frozenset(map(fold, little_words(language)))
