"""Whether a follow-up stays with the measure spoken of or turns to something new (topic shift detection).

A logistic regression for German and one for the other languages, fitted by `python -m eval fit-staying` on the dialogues of
index/training/details/: by the odds of the wording, by how like the question is to known ones for that measure, by what the
search finds for the question alone, and by what the rules of assistant/interpretation/resolving.py make of it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import NamedTuple

from assistant.interpretation.followed import Followed, followed_by
from assistant.interpretation.resolving import OF_ONE
from assistant.interpretation.settling import about, with_near_word
from assistant.judging.coverage import STEM
from assistant.language import little_words
from assistant.odds import Weights, log_odds, weighed
from assistant.types import Answer
from assistant.understanding.limits.premises import held_by
from assistant.understanding.reading import Reading
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.talk.earlier import spoken_of
from assistant.understanding.talk.pointing import opens_on_pronoun
from assistant.understanding.text.ordinary import NO_TOPIC
from assistant.understanding.text.words import Words, folded
from corpus.types import FieldName
from index import SearchIndex
from index.features import words_of
from index.known_details import Likeness
from index.types import Ranking

_LONGEST, _MOST_STRANGE = 30, 5  # words that count, and words that the measure does not have
_LONG = 6  # letters of a word that may name a measure
_MOST = 8.0  # of the log-odds, for and against
_UNLIKE = Likeness(0.0, 0.0, 0.0, 0.0)
# By name what it weighs, for German and for the other languages.
WEIGHTS: Weights = {
    "wording": (0.395, 0.295),
    "alike": (8.308, 13.975),
    "alike_mean": (5.466, 1.551),
    "answerable": (0.185, 0.445),
    "correct": (-0.12, -0.316),
    "first": (-1.113, -1.471),
    "first_answerable": (1.434, 1.073),
    "first_correct": (-1.329, -0.938),
    "behind": (-3.958, -7.002),
    "strange": (-3.504, -1.028),
    "bare": (0.513, 2.975),
    "points": (0.512, 0.602),
    "opens": (1.859, 0),
    "row": (-0.194, 0.112),
    "words": (-0.144, -2.269),
    "by_rules": (0.142, 0.892),
}
BIAS = (-0.571, -0.872)
# Log-odds below which a question turns that the rules take for one about the measure, and from which it stays that they take
# for a new one. Chosen by what `fit-staying` tells of dialogues that the weights have not seen.
_TURNS, _STAYS = -1.0, 0.5
_TURNED = -3.0  # log-odds at most of one that asks for something else, or has a word of another measure's title
_SOMETHING = folded(
    """gibt es auch was, gibt es auch etwas, gibt es da auch was, gibt es da auch etwas, gibt es da was, gibt es da etwas, gibt es dort auch was, geht das auch, ist da auch was dabei, gibts auch was, gibts auch etwas, gibt es noch was, gibt es noch etwas, gibts noch was, gibt es sonst, gibts sonst, gibt es etwas für, gibt es was für, gibts was für, habt ihr auch was, haben sie auch etwas,
    is there anything, is there something, is there also, are there also, anything for, something for, anything about, anything else, için bir şey, bir program var mı, bir destek var mı, başka bir, başka ne, başka şey, başka destek, başka program, başka proje, başka önlem, чи є щось, щось для, есть ли что, что нибудь для, что-нибудь для, czy jest coś, coś dla, coś z, coś ze, cos z, coś o, щось з, щось про, что то с, что то про, что нибудь с, что нибудь про, something with, anything with, هل هناك شيء, هل يوجد شيء"""
)
# Log-odds below which a question that is refused is tried as one that turns, and from which as one that stays.
_MAY_TURN, _MAY_STAY = 1.0, -1.5


def is_open(plain: Reading, reading: Reading, number: str, written: Collection[str]) -> bool:
    """Tell whether a follow-up, read alone as `plain`, may stay with a measure or turn: it has no criteria and means no other.

    `written` are the measures whose names are written in it.
    """
    is_among = bool(reading.within) and not reading.search  # some of what was shown
    is_plain = not (
        plain.measures or reading.unknown or is_among or reading.mentioned or reading.filters or reading.parts
    )
    is_of_other = {*reading.about, *reading.measures, *written} - {number}
    return is_plain and not is_of_other and plain.kind in OF_ONE and reading.kind in OF_ONE


class Said(NamedTuple):
    """A follow-up, whole, and the part of it that asks: a story may stand before that."""

    whole: str
    asking: str


def kept_or_turned(said: Said, plain: Reading, reading: Reading, context: Answer, index: SearchIndex) -> Reading:
    """Return the reading of a follow-up by rules, or the other one where the odds are clear.

    `plain` is the reading of the whole question alone; the other of both is about the measure spoken of.
    """
    number, written = spoken_of(context), index.legs.names.written(said.whole)
    if not number or context.kind not in OF_ONE or not is_open(plain, reading, number, written):
        return reading
    whole = followed_by(said.whole, reading.language, number, index)
    odds = odds_of_staying(whole, reading, index)
    is_ruled = _is_ruled(whole, reading)
    would_stay = is_ruled or (odds >= _STAYS and not reading.search)
    if (
        would_stay
        and not whole.points
        and (Words.of(said.whole).has_any(_SOMETHING) or _is_entitled(whole, index.search(said.whole), index))
    ):
        return replace(plain, staying=min(odds, _TURNED))
    if is_ruled:
        return replace(plain if odds < _TURNS else reading, staying=odds)
    if odds < _STAYS or reading.search:  # the earlier question, asked for somebody else
        return replace(reading, staying=odds)
    followed = followed_by(said.asking, reading.language, number, index)
    stays = replace(about(followed, reading, index), group=())
    return replace(with_near_word(stays, followed, index), staying=odds)


def other_reading(said: Said, plain: Reading, reading: Reading, context: Answer, index: SearchIndex) -> Reading | None:
    """Return the other reading of a follow-up that is refused as it is read; None where the odds are against that too.

    `plain` is the reading of the whole question alone; the other of both is about the measure spoken of.
    """
    number, odds = spoken_of(context), reading.staying
    if odds is None:
        return None
    if reading.about or reading.measures or reading.search:
        return plain if odds < _MAY_TURN else None
    if odds < _MAY_STAY:
        return None
    again = about(followed_by(said.asking, reading.language, number, index), reading, index)
    return replace(again, group=(), is_again=True)


def stays(question: str, reading: Reading, number: str, index: SearchIndex) -> bool:
    """Tell whether a follow-up, read by rules as `reading`, most probably stays with the measure spoken of, `number`."""
    return odds_of_staying(followed_by(question, reading.language, number, index), reading, index) >= _STAYS


def odds_of_staying(followed: Followed, reading: Reading, index: SearchIndex) -> float:
    """Return the log-odds, from -8 to 8, that a follow-up stays with the measure spoken of; `reading` is that of the rules."""
    tells = told_of_staying(followed, reading, index.search(followed.question), index)
    return max(-_MOST, min(_MOST, weighed(tells, reading.language, WEIGHTS, BIAS)))


def told_of_staying(followed: Followed, reading: Reading, ranking: Ranking, index: SearchIndex) -> dict[str, float]:
    """Return what speaks for a follow-up's staying with the measure spoken of, by name.

    `reading` is that of the rules, `ranking` what the search finds for the question alone.
    """
    question, number = followed.question, followed.measure.number
    first = ranking.measures[0]
    is_first = first.measure == number
    behind = first.score - next((m.score for m in ranking.measures if m.measure == number), 0.0)
    likeness = index.legs.known_details.likeness(question, number) or _UNLIKE
    words = Words.of(question)
    asked_fields(words, is_named=True)
    own = _own_words(followed, words, reading.language)
    strange = [word for word in own if word[:STEM] not in held_by(followed.measure)]
    answerable, correct = log_odds(ranking.answerable), log_odds(ranking.correct)
    return {
        "wording": index.legs.topic_shift.staying(question),
        "alike": max(likeness.told, likeness.untold),
        "alike_mean": max(likeness.told_mean, likeness.untold_mean),
        "answerable": answerable,
        "correct": correct,
        "first": float(is_first),
        "first_answerable": answerable if is_first else 0.0,
        "first_correct": correct if is_first else 0.0,
        "behind": behind,
        "strange": min(len(strange), _MOST_STRANGE) / _MOST_STRANGE,
        "bare": float(not own),
        "points": float(followed.points),
        "opens": float(opens_on_pronoun(question)),
        "row": float(bool(reading.fields) and reading.fields != (FieldName.BESCHREIBUNG,)),
        "words": min(len(words.words), _LONGEST) / _LONGEST,
        "by_rules": float(_is_ruled(followed, reading)),
    }


def _is_ruled(followed: Followed, reading: Reading) -> bool:
    """Tell whether the rules take a follow-up for one about the measure spoken of."""
    return (followed.measure.number,) in (reading.about, reading.measures)


def _is_entitled(followed: Followed, ranking: Ranking, index: SearchIndex) -> bool:
    """Tell whether a question has a word that the measure spoken of lacks, and the one that it is found by alone has in its title."""
    first = ranking.measures[0].measure
    held, title = held_by(followed.measure), set(words_of(index.report.measure(first).title.text))
    return first != followed.measure.number and any(
        len(word) >= _LONG and word[:STEM] not in held and word in title for word in followed.told
    )


def _own_words(followed: Followed, words: Words, language: str) -> list[str]:
    """Return what a follow-up is about by its own words, less those that ask for a row, which `words` has as taken.

    Only German tells nouns by their capitals, so elsewhere every word counts that is not a little one.
    """
    if not followed.is_foreign:
        asking = {words.words[place] for place in words.taken}  # "Ansprechpartner?" tells nothing of its own
        return [word for word in followed.told if word not in asking]
    little = little_words(language)
    return [word for word in words.rest(NO_TOPIC) if word not in little]
