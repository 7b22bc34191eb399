"""Telling what a follow-up is about where its words leave that open: the measure spoken of, or something new.

A question that points back, or has no word of its own, is about the measure spoken of. One with words of its own is asked
by itself where the report surely answers it so.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.interpretation.anew import asked_of_another, is_only_described
from assistant.interpretation.followed import ASKING, Followed, followed_by, knows, told_by
from assistant.interpretation.meant import clearly_meant, probably_meant
from assistant.interpretation.settling import about, settled, with_near_word
from assistant.judging.coverage import STEM
from assistant.language import little_words
from assistant.selection.filters import Filters
from assistant.types import Answer, Kind
from assistant.understanding.criteria.listwords import LIST_NOUNS
from assistant.understanding.limits.claims import CELLS, UTMOST
from assistant.understanding.limits.premises import held_by
from assistant.understanding.reading import Reading
from assistant.understanding.rows.counting import asked_count
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.rows.sought import ANYTHING
from assistant.understanding.talk.clauses import asks_by_itself, supposes
from assistant.understanding.talk.earlier import lists_of, spoken_of
from assistant.understanding.talk.following import THERE_IS, asked_as_before
from assistant.understanding.talk.partitive import asks_of_them
from assistant.understanding.talk.pointing import opens_on_pronoun, points_back
from assistant.understanding.text.ordinary import NO_TOPIC
from assistant.understanding.text.told import QUESTION_WORDS
from assistant.understanding.text.words import Words, folded
from corpus.types import FieldName
from index import SearchIndex
from index.features import fold

OF_ONE = (Kind.TOPIC, Kind.FIELD)  # answers that have one measure first
_OF_CELLS_ONLY = (FieldName.MITTEL, FieldName.INTERNET)  # "Und Geld? Oder nur Stellen?" asks of one measure
_CORRECT = 0.7  # probability of its first measure from which a question stands for itself
_LONGEST = 14  # words of a question that points back
_BARE = 5  # words of one that only names something else
_GERMAN = "de"
_SHORT = 8  # words of one that goes on without pointing back
_THE_SAME = folded(
    "dasselbe, das gleiche, genau das, ebenso, genauso, the same, aynısı, те саме, то же самое, to samo, نفس الشيء"
)
# "es" is nothing that was spoken of there ("Und wie ist es bei den Kompetenzzentren Frau und Beruf?").
_HOW_IS_IT = folded(
    """wie ist es bei, wie ist es beim, wie ist das bei, wie ist das beim, wie war es bei, wie sieht es bei, wie sieht es beim, wie sieht es mit, wie sieht das bei, wie sieht es für, wie steht es um, wie steht es mit, wie steht es bei,
    wie läuft es bei, wie verhält es sich, wie verhält sich das bei, how is it for, how is it with, how about, what is it for"""
)
# With these a row is asked about, and nothing is chosen by it ("Wie ist es mit dem Geld?").
_HOW_ABOUT = folded(
    """wie ist, wie war, wie sieht, wie siehts, wie schaut, wie schauts, wie steht, wie stehts, wie läuft, wie verhält, was ist mit, was ist eigentlich mit, was ist denn mit, was war mit, und mit, how is, how s, how about, how much, what about, what s with,
    що з, як з, як там з, а з, что с, как с, как там с, как дела с, co z, jak z, jak jest z, a co z, peki, ya, ماذا عن, وماذا عن"""
)
_OF_ROWS = frozenset({"stated", "posts"})  # criteria that a question may only name a row by
_AND = frozenset(folded("und, and"))
_HOW_MANY = "Wie viele"
_AND_WHICH = ("Und welche", "und welche")
_DEFINITE = re.compile(r"\b(?:die|der|das|den|dem|des)\s+[A-ZÄÖÜ]")
_PUT_FIRST = re.compile(r"(?P<what>[^,:;?–—]+)[,:;–—]\s+(?P<rest>\w.*)", re.DOTALL)
_VERB = re.compile(r"(?:en|t)$")  # how verbs end


def resolved(question: str, plain: Reading, reading: Reading, context: Answer, index: SearchIndex) -> Reading:
    """Return the reading of a follow-up as being about the measure spoken of, or as `plain`, the question by itself."""
    is_among = bool(reading.within) and not reading.search  # some of what was shown
    if reading.kind is Kind.LIST and not is_among and _is_of_no_list(question, context):
        return replace(reading, kind=Kind.TOPIC, filters=Filters(), is_lost=True)
    if reading.unknown or reading.mentioned or is_among or reading.kind not in OF_ONE:
        return reading
    if not (number := spoken_of(context)):
        return reading if reading.measures else _of_nothing(question, reading, context)
    followed = followed_by(question, reading.language, number, index)
    return with_near_word(_resolved(followed, plain, reading, context, index), followed, index)


def _is_of_no_list(question: str, context: Answer) -> bool:
    """Tell whether a question is for some of a list ("davon") where the talk has shown none, and the last answer is a refusal."""
    is_refused = context.reason is not None and context.kind is not Kind.LIST and not spoken_of(context)
    return is_refused and asks_of_them(Words.of(question)) and not any(one.matches for one in lists_of(context))


def _of_nothing(question: str, reading: Reading, context: Answer) -> Reading:
    """Return the reading behind an answer without a measure: one that only points back is lost."""
    is_lost = context.kind in OF_ONE and not reading.filters and points_back(question)
    words = Words.of(question)
    asked_fields(words, is_named=True)
    asking = {words.words[place] for place in words.taken}  # "who funds it?" tells nothing of its own
    told = [word for word in told_by(question, reading.language) if not _VERB.search(word) and word not in asking]
    return replace(reading, is_lost=is_lost and not told and not supposes(question, reading.language))


def _resolved(followed: Followed, plain: Reading, reading: Reading, context: Answer, index: SearchIndex) -> Reading:
    """Return the reading as `resolved` does, but for the measure's own words."""
    number = followed.measure.number
    fields = asked_fields(Words.of(followed.question), is_named=True)
    asks_itself = asks_by_itself(followed.question, plain.language)
    if (fields or asks_itself) and (other := _put_first(followed, plain.language, index)):
        told = fields or (FieldName.BESCHREIBUNG,)
        return replace(plain, kind=Kind.FIELD, fields=told, measures=(other,), filters=Filters(), topic=())
    if index.legs.names.named(followed.question) and not _speaks_of_same(followed, index):
        return reading
    if (anew := asked_of_another(followed, plain, index)) is not None:
        return anew
    if reading.group and reading.about == (number,):
        return _of_unknown_group(followed, plain, reading, index)
    if (number,) in (reading.about, reading.measures):
        return settled(followed, reading, index)
    if reading.measures or reading.about or context.kind not in OF_ONE:
        return reading
    if cells := _cells_of_one(followed, reading):
        return replace(reading, kind=Kind.FIELD, fields=cells, measures=(number,), filters=Filters(), search="")
    field = _asked_cell(followed, reading, context)
    if field and (followed.points or (field in _OF_CELLS_ONLY and context.matches)):
        return replace(reading, kind=Kind.FIELD, fields=(field,), measures=(number,), filters=Filters(), search="")
    if reading.search:
        return _of_others(followed, plain, reading, index)
    if reading.filters:
        return reading
    if meant := _same_of_another(followed, reading, context, index):
        return replace(asked_as_before(reading, context), measures=(meant,))
    return about(followed, reading, index) if _is_meant(followed, index) else reading


def _speaks_of_same(followed: Followed, index: SearchIndex) -> bool:
    """Tell whether a question that seems to name a measure only points back, in words that the one spoken of has."""
    words = Words.of(followed.question)
    if words.has_any(_HOW_IS_IT):
        return False
    written = index.legs.names.written(followed.question)
    if written and followed.measure.number not in written:
        return False  # a name may be no word of its own ("Und was ist mit KIM, was machen die?")
    last = index.legs.names.named(" ".join(words.words[-1:]))
    if last and last != (followed.measure.number,) and not knows(followed.measure, (words.words[-1],), index):
        return False  # an article stands before a name that is written small ("Und das zdi?")
    return followed.points and (not followed.told or knows(followed.measure, followed.told, index))


def _put_first(followed: Followed, language: str, index: SearchIndex) -> str:
    """Return the other measure that a question puts before a clause with a pronoun for it ("Und die Kita-Studie, wer macht die?"); else ""."""
    found = _PUT_FIRST.match(followed.question)
    if not found or Words.of(found["what"]).has_any(QUESTION_WORDS):
        return ""
    needs_none = followed.is_foreign and len(followed.question.split()) <= _BARE  # languages that leave a pronoun out
    if not (followed.points or needs_none):
        return ""
    named = index.legs.names.named(found["what"])
    told = _told_first(found["what"], language) if needs_none else told_by(found["what"], language)
    if not named and (not told or knows(followed.measure, told, index)):
        return ""
    meant = named[0] if len(named) == 1 else clearly_meant(found["what"], index)
    is_asked = Words.of(found["rest"]).has_any(QUESTION_WORDS) or (
        not followed.is_foreign and asks_by_itself(followed.question, language)
    )
    return meant if is_asked and meant != followed.measure.number else ""


def _told_first(part: str, language: str) -> tuple[str, ...]:
    """Return the words of a part of a question of its own; only German tells nouns by their capitals."""
    if language == _GERMAN:
        return told_by(part, language)
    return tuple(Words.of(part).rest(NO_TOPIC | little_words(language)))


def _of_others(followed: Followed, plain: Reading, reading: Reading, index: SearchIndex) -> Reading:
    """Return the reading of the earlier question for another group, which is looked for elsewhere where it is not known.

    What the measure spoken of knows is told of it where something is asked ("Welche Berufe auch?"), or was counted.
    """
    is_known = bool(followed.told) and knows(followed.measure, followed.told, index)
    words = Words.of(followed.question)
    if is_known and words.has_any(ASKING):
        meant = "" if followed.points else clearly_meant(followed.question, index)
        return plain if meant not in ("", followed.measure.number) else about(followed, reading, index)
    if is_known and reading.sought.counted:
        counted = asked_count(f"{_HOW_MANY} {_spelled(followed)}")
        sought = replace(reading.sought, counted=counted)
        return about(followed, replace(reading, sought=sought, asked=""), index)
    if reading.fields and followed.is_foreign and is_only_described(followed.question, reading, index):
        return plain
    if is_known or not reading.group:
        return reading
    return replace(
        reading, within=tuple(m.number for m in index.report.measures if m.number != followed.measure.number)
    )


def _spelled(followed: Followed) -> str:
    """Return the first word of a question of its own as it is written, with a capital as nouns have."""
    return next(
        (word for word in re.findall(r"\w+", followed.question) if fold(word) in followed.told), ""
    ).capitalize()


def _same_of_another(followed: Followed, reading: Reading, context: Answer, index: SearchIndex) -> str:
    """Return the other measure of which a short question wants the field asked before ("Ve Hindistan?"); else ""."""
    words = Words.of(followed.question)
    longest = _SHORT if _AND.issuperset(words.words[:1]) and not words.has_any(ASKING) else _BARE
    is_bare = not (followed.points or reading.fields) and len(words.words) <= longest
    if words.has_any(_THE_SAME) and context.interpretation.fields:
        return probably_meant(followed.question, index)
    is_new = words.has_any(THERE_IS) or asks_by_itself(followed.question, reading.language)
    if not is_bare or not context.interpretation.fields or reading.sought != ANYTHING or is_new:
        return ""
    asked = replace(reading, fields=context.interpretation.fields)
    is_new = followed.is_foreign and is_only_described(followed.question, asked, index)
    return "" if is_new else clearly_meant(followed.question, index)


def _asked_cell(followed: Followed, reading: Reading, context: Answer) -> FieldName | None:
    """Return the cell that criteria ask for where there is one measure, which they cannot narrow ("Ist da Geld vom Bund dabei?")."""
    if len(context.matches) > 1 or not reading.filters or Words.of(followed.question).has_any(ASKING):
        return None
    names = reading.filters.criteria()
    if UTMOST.issuperset(names):
        return None
    return next((field for field, criteria in CELLS.items() if set(names) <= criteria), None)


def _cells_of_one(followed: Followed, reading: Reading) -> tuple[FieldName, ...]:
    """Return the rows that criteria only ask about where a question is no more than that ("Wie ist es mit dem Geld?")."""
    words, names = Words.of(followed.question), set(reading.filters.criteria())
    is_asked = len(words.words) <= _SHORT and words.has_any(_HOW_ABOUT) and not words.has_any(LIST_NOUNS)
    if not is_asked or not names or not names <= _OF_ROWS:
        return ()
    return (*reading.filters.stated, *((FieldName.MITTEL,) if reading.filters.posts else ()))


def _is_meant(followed: Followed, index: SearchIndex) -> bool:
    """Tell whether the measure spoken of is meant by a question that does not say so in words that are known."""
    words = Words.of(followed.question)
    if len(words.words) > _LONGEST or (words.has_any(LIST_NOUNS) and not followed.points):
        return False
    if opens_on_pronoun(followed.question):
        return True
    if not followed.told:
        return followed.points or len(words.words) <= _SHORT
    is_known = knows(followed.measure, followed.told, index)
    if followed.points and is_known:
        return True
    if _is_definite(followed) and clearly_meant(followed.question, index) in ("", followed.measure.number):
        return True
    is_near = is_known or followed.is_foreign  # whose words of its own are not told apart
    return not _stands_alone(followed, index) and (followed.points or (len(words.words) <= _SHORT and is_near))


def _of_unknown_group(followed: Followed, plain: Reading, reading: Reading, index: SearchIndex) -> Reading:
    """Return the reading without words that the measure has in other words; as the question by itself where it answers."""
    if _is_definite(followed) and clearly_meant(followed.question, index) in ("", followed.measure.number):
        return settled(followed, replace(reading, group=()), index)
    is_sort = followed.question.startswith(_AND_WHICH) and knows(followed.measure, followed.told, index)
    is_bare_count = bool(reading.sought.counted) and len(Words.of(followed.question).words) <= _BARE
    if (
        not (followed.points or is_bare_count or is_sort)
        and plain.kind is not Kind.LIST
        and _stands_alone(followed, index)
    ):
        return plain
    return (
        settled(followed, replace(reading, group=()), index)
        if knows(followed.measure, reading.group, index)
        else reading
    )


def _is_definite(followed: Followed) -> bool:
    """Tell whether a question speaks of something definite that the measure has ("Welche Hochschule bietet das Studium an?")."""
    held = held_by(followed.measure)
    is_held = bool(followed.told) and all(word[:STEM] in held for word in followed.told)
    return is_held and bool(_DEFINITE.search(followed.question))


def _stands_alone(followed: Followed, index: SearchIndex) -> bool:
    """Tell whether the report surely answers a question by itself, with another measure than the one spoken of."""
    if meant := clearly_meant(followed.question, index):
        return meant != followed.measure.number
    ranking = index.search(followed.question)
    return ranking.is_answered and ranking.correct >= _CORRECT
