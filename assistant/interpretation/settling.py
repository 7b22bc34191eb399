"""Settling which row or sentence of the measure spoken of a follow-up asks for, in whatever words it does."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.interpretation.followed import ASKING, NEAR_VERB, Followed, knows, names_untold, nearest
from assistant.judging.coverage import STEM
from assistant.selection.filters import Filters
from assistant.types import Kind
from assistant.understanding.criteria.listing import topic_words
from assistant.understanding.limits.premises import held_by
from assistant.understanding.reading import Reading
from assistant.understanding.rows.facts import Fact, asked_facts, states
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.rows.fieldwords import OF_PARTNERS
from assistant.understanding.rows.parts import ASKS, fields_of
from assistant.understanding.rows.sought import Sought
from assistant.understanding.talk.verbs import MAY
from assistant.understanding.text.heads import same_word, stem_behind_prefix
from assistant.understanding.text.ordinary import NO_TOPIC, ORDINARY
from assistant.understanding.text.words import Words, folded
from corpus.types import FieldName, Measure
from index import SearchIndex
from index.features import fold

_ALLOWED = MAY | frozenset(folded("reicht"))
_EVERY = folded("jede, jeder, jedes, alle, every, all, any")
_STARTING = frozenset(folded("und, aber, ja, ok, okay, ach, also, äh, and, but, so"))
_WHO = folded("wer, who, kto, хто, кто")
_NO_DOER = folded(  # somebody whom something is done for, or who may do it
    "wer war, wer waren, wer wird, wer wurde, wer werden, wer darf, wer kann, wer muss, wer soll, wer bekommt, wer kriegt, wer erhält, wer braucht, wer profitiert, dagegen, gestimmt, abgestimmt, kritisiert, beschwert, geklagt, widersprochen, protestiert, verloren, voted against, criticised, criticized, complained, sued, who can, who may, who gets, kto może, хто може, кто может, кому"
)
_MUCH = frozenset(folded("viel, much, kadar, скільки, сколько, ile, كم"))
_HOW_MUCH = _MUCH | frozenset(
    folded(
        """wie, insgesamt, gesamt, zusammen, ungefähr, genau, denn, das, ist, sind, dafür, dazu, da, so, gibt, geben, es, die, man, land, lassen, springen, rein, stecken, steckt, fließt, gezahlt, zahlen, aus,
        how, is, it, that, in, total, does, do, they, put, give, spend, go, goes, into, on, for, this, the, state, ne, toplam, peki, buna, bunun, için, veriliyor, veriyorlar, ayrılıyor, ayırıyorlar, harcanıyor, gidiyor,
        а, це, всього, на, дають, дали, виділяють, виділили, йде, витрачають, платять, это, всего, дают, выделяют, выделили, идет, тратят, платят, a, to, razem, i, na, dają, daje, dali, wydają, przeznaczają, przeznaczono, idzie, płacą, się, jest, tego,
        هو, هذا, يدفعون, يعطون, يصرفون, يخصصون, عليه, عليها, لهذا, لذلك, على, ذلك"""
    )
)
_AT_LAST = folded("am ende, zum schluss, at the end, in the end")
_WHAT = folded("was, welche, welcher, welches, welchen, wer, what, which")
_IN_ALL = folded("insgesamt, gesamt, zusammen, total, toplam, всього, всего, razem")
_EURO = "Euro"
_HIGH = folded("wie hoch, how high")
_OF_TIME = ("jahr", "monat", "zeit", "dat", "termin")  # of nouns, which ask for the period itself
_SITES = frozenset({FieldName.INTERNET, FieldName.VEROEFFENTLICHUNG})
_VERB = re.compile(r"(?:t|n|st|wird|war|will|soll|muss|darf)$")  # how verbs end that may begin a question
_SHORTEST = 3  # words of a question for yes or no
_LONG = 5  # letters of a word that tells something
_NEAR_AT_ALL = 0.42  # cosine of two words that have anything to do with each other
_GERMAN = "de"  # words of other languages have no near ones in a report in German


def settled(followed: Followed, reading: Reading, index: SearchIndex) -> Reading:
    """Return the reading of a question about the measure spoken of, with the row or sentence that it really asks for.

    One for the cell of something that the measure does not have is lost ("Wie lange ist die Probezeit?").
    """
    reading = _settled(followed, reading, index)
    is_cell = FieldName.BESCHREIBUNG not in reading.fields
    return replace(reading, is_lost=True) if is_cell and names_untold(followed, index) else reading


def _settled(followed: Followed, reading: Reading, index: SearchIndex) -> Reading:
    """Return the reading as `settled` does, whatever the measure has."""
    if reading.fields == (FieldName.BESCHREIBUNG,):
        if _asks_whether_untold(followed, reading, index):
            return replace(reading, is_lost=True)
        sought = _allowed(followed.question, reading)
        return replace(reading, sought=sought, fields=_told_by(followed, reading, index))
    if reading.fields and _SITES.issuperset(reading.fields) and _is_only_published(followed.measure):
        return replace(reading, fields=(FieldName.VEROEFFENTLICHUNG,))
    is_told = _asks_for_sort(reading, followed.measure) or _asks_whether_all(followed, reading)
    is_number = bool(reading.sought.counted) and reading.fields == (FieldName.LAUFZEIT,)
    is_for = Fact.AUDIENCE in reading.sought.facts and reading.fields == (FieldName.PARTNER,)
    is_told = is_told or is_number or is_for or _asks_of_part(followed, reading) or _asks_result(followed, reading)
    if not is_told and not _asks_height(followed, reading):
        return reading
    sought, number = _allowed(followed.question, reading), followed.measure.number
    told = (FieldName.BESCHREIBUNG,)
    return replace(reading, kind=Kind.FIELD, fields=told, about=(number,), measures=(), sought=sought)


def _is_only_published(measure: Measure) -> bool:
    """Tell whether a measure has no web site, but something that was published."""
    return not measure.stated(FieldName.INTERNET) and bool(measure.stated(FieldName.VEROEFFENTLICHUNG))


def _told_by(followed: Followed, reading: Reading, index: SearchIndex) -> tuple[FieldName, ...]:
    """Return the row that tells what is asked of a sentence, where no sentence does; else the fields as they are."""
    if reading.fields != (FieldName.BESCHREIBUNG,):
        return reading.fields
    told = _how_much(followed) or _of_places(followed, reading) or _of_rows(followed, reading)
    return told or _of_doers(followed, reading, index)


def about(followed: Followed, reading: Reading, index: SearchIndex) -> Reading:
    """Return the reading as being about the measure spoken of."""
    is_plain = not followed.told and not reading.sought.noun
    asked = reading.fields or fields_of(followed.question, Sought.of(followed.question), is_named=is_plain)
    fields = asked or (FieldName.BESCHREIBUNG,)
    is_lower = followed.question == followed.question.lower()
    is_settled = is_lower or Fact.PLACE in reading.sought.facts
    group = () if is_settled or knows(followed.measure, followed.told, index) else followed.told
    number = (followed.measure.number,)
    is_told = fields == (FieldName.BESCHREIBUNG,)
    is_untold = _asks_whether_untold(followed, reading, index) if is_told else names_untold(followed, index)
    return replace(
        reading,
        sought=_allowed(followed.question, reading),
        is_lost=is_untold,
        kind=Kind.FIELD,
        fields=_told_by(followed, replace(reading, fields=fields, search=""), index),
        about=number,
        group=group,
        filters=Filters(),
        search="",
    )


def with_near_word(reading: Reading, followed: Followed, index: SearchIndex) -> Reading:
    """Return the reading of a question about a sentence with the measure's own words for what it asks in others."""
    is_told = reading.fields == (FieldName.BESCHREIBUNG,) and reading.about == (followed.measure.number,)
    if reading.language != _GERMAN or not is_told:
        return reading
    words = (word for word in Words.of(followed.question).rest(ORDINARY) if len(word) >= _SHORTEST)
    strange = (word for word in words if stem_behind_prefix(word) not in held_by(followed.measure))
    text = followed.measure.description.text
    found = (same_word(word, text) or nearest(followed.measure, (word,), index, NEAR_VERB) for word in strange)
    near = [word for word in found if word]
    return replace(reading, search=" ".join([reading.search or followed.question, *near])) if near else reading


def _asks_how_much(question: str) -> bool:
    """Tell whether a question is "how much" and nothing else ("und insgesamt, wie viel?")."""
    rest = [word for word in Words.of(question).words if word not in _STARTING]
    return not _MUCH.isdisjoint(rest) and _HOW_MUCH.issuperset(rest)


def _how_much(followed: Followed) -> tuple[FieldName, ...]:
    """Return the row of the means where it is asked how much at all, or of a measure that tells no sum of its own."""
    words = Words.of(followed.question)
    is_own = _EURO in followed.measure.description.text and not words.has_any(_IN_ALL)
    return (FieldName.MITTEL,) if _asks_how_much(followed.question) and not is_own else ()


def _allowed(question: str, reading: Reading) -> Sought:
    """Return what is sought, with a sum where it is asked how much.

    Where it is asked who may or must do something ("Dürfen da alle mitmachen?"), conditions are sought.
    """
    words = Words.of(question)
    first = next((word for word in words.words if word not in _STARTING), "")
    if _asks_how_much(question):
        return reading.sought.with_facts(Fact.SUM)
    is_asked = first in _ALLOWED or (not words.has_any(ASKING) and words.has_any(_EVERY))
    return reading.sought.with_facts(Fact.CONDITION) if is_asked else reading.sought


def _asks_height(followed: Followed, reading: Reading) -> bool:
    """Tell whether it is asked how high the thing itself is, and its description has a sum ("Und wie hoch ist die?")."""
    is_asked = followed.points and not followed.told and Words.of(followed.question).has_any(_HIGH)
    states_sum = states(followed.measure.description.text, frozenset({Fact.SUM})) > 0
    return is_asked and states_sum and reading.fields == (FieldName.MITTEL,)


def _asks_of_part(followed: Followed, reading: Reading) -> bool:
    """Tell whether the aim of something is asked of which only the description speaks ("Und die Geschäftsstelle, was soll die?")."""
    title, held = fold(followed.measure.title.text), fold(followed.measure.description.text)
    words = Words.of(followed.question)
    asked_fields(words, is_named=True)
    told = [word for word in followed.told if word in topic_words(words)]
    is_part = bool(told) and all(word in held and word not in title for word in told)
    return reading.fields == (FieldName.ZIEL,) and is_part and followed.question != followed.question.lower()


def _asks_result(followed: Followed, reading: Reading) -> bool:
    """Tell whether "am Ende" is what comes of something, not when that is ("Was habe ich am Ende?")."""
    words = Words.of(followed.question)
    return reading.fields == (FieldName.LAUFZEIT,) and words.has_any(_AT_LAST) and words.has_any(_WHAT)


def _asks_whether_all(followed: Followed, reading: Reading) -> bool:
    """Tell whether a question for yes or no is for an empty row, and the description may tell ("Macht da jede Uni mit?")."""
    words, name = Words.of(followed.question), reading.fields[0] if len(reading.fields) == 1 else None
    is_open = words.has_any(ASKING) or bool(ASKS.search(followed.question))
    if name is None or is_open or followed.measure.stated(name):
        return False
    asked_fields(words, is_named=True)
    asking, held = (words.words[place] for place in words.taken), fold(followed.measure.description.text)
    if name is FieldName.PARTNER:
        return not words.has_any(OF_PARTNERS)  # they are told by their row, also where it is empty
    return any(len(word) >= STEM and word in held for word in asking)


def _asks_for_sort(reading: Reading, measure: Measure) -> bool:
    """Tell whether the thing is asked since when something holds, which the description has ("seit welchem Gesetz")."""
    noun = reading.sought.noun
    is_of_time = not noun or any(word in noun for word in _OF_TIME)
    return reading.fields == (FieldName.LAUFZEIT,) and not is_of_time and noun in fold(measure.description.text)


def _asks_whether_untold(followed: Followed, reading: Reading, index: SearchIndex) -> bool:
    """Tell whether a question for yes or no says only what the measure has no word for ("Müssen die geimpft sein?")."""
    words = Words.of(followed.question)
    told = tuple(word for word in words.rest(NO_TOPIC) if len(word) >= _LONG)
    first = next((word for word in words.words if word not in _STARTING), "")
    is_whole = len(words.words) >= _SHORTEST and not words.has_any(ASKING) and bool(_VERB.search(first))
    if reading.language != _GERMAN or not told or not is_whole:
        return False
    is_held = any(word[:STEM] in held_by(followed.measure) for word in (*told, *followed.told))
    return not is_held and not nearest(followed.measure, told, index, _NEAR_AT_ALL)


def _of_rows(followed: Followed, reading: Reading) -> tuple[FieldName, ...]:
    """Return the row that has what a question asks of, where the description has not ("Wer trägt die Hostingkosten?")."""
    told, measure = [word[:STEM] for word in followed.told], followed.measure
    is_open = Words.of(followed.question).has_any(ASKING) and not reading.sought.counted
    if not told or not is_open or any(word in fold(measure.description.text) for word in told):
        return ()
    cells = (cell for cell in measure.cells if cell.field is not FieldName.INTERNET)
    return tuple(cell.field for cell in cells if all(word in fold(cell.text) for word in told))[:1]


def _of_places(followed: Followed, reading: Reading) -> tuple[FieldName, ...]:
    """Return the row that names a place where one is asked for and the description names none; else nothing."""
    places = frozenset({Fact.PLACE})
    if not places <= reading.sought.facts or states(followed.measure.description.text, places):
        return ()
    cells = (cell for cell in followed.measure.cells if cell.field is not FieldName.INTERNET)
    return tuple(cell.field for cell in cells if states(cell.text, places))[:1]


def _of_doers(followed: Followed, reading: Reading, index: SearchIndex) -> tuple[FieldName, ...]:
    """Return the fields, for a question who does something that of the ministry where the description has not the verb."""
    words, fields = Words.of(followed.question), reading.fields
    facts = asked_facts(words) & {Fact.ACTOR}
    is_told = states(followed.measure.description.text, facts) > 0 or words.has_any(_NO_DOER)
    if fields != (FieldName.BESCHREIBUNG,) or reading.search or is_told or not (facts or words.has_any(_WHO)):
        return fields
    held = fold(followed.measure.description.text)
    verbs = tuple(word for word in words.rest(ORDINARY) if len(word) >= STEM)
    has_verb = any(word[1:-1] in held for word in verbs) or nearest(followed.measure, verbs, index, NEAR_VERB)
    return fields if has_verb else (FieldName.RESSORT,)
