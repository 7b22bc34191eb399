"""Telling that a follow-up asks something new, of another measure than the one spoken of, and not the earlier question again."""

from __future__ import annotations

from dataclasses import replace

from assistant.interpretation.followed import Followed
from assistant.interpretation.meant import clearly_meant, probably_meant
from assistant.judging.coverage import STEM
from assistant.types import Kind
from assistant.understanding.languages.glossary import in_german_words
from assistant.understanding.reading import Reading
from assistant.understanding.talk.clauses import asks_by_itself, asks_of_whom, goes_on, supposes
from assistant.understanding.text.words import Words
from corpus.types import FieldName
from index import SearchIndex
from index.features import fold, words_of

_LONG = 5  # letters of a word that tells something
_SHORT = 8  # words of a question that asks of no more than one thing


def asked_of_another(followed: Followed, plain: Reading, index: SearchIndex) -> Reading | None:
    """Return the reading of a short question that asks something by itself, clearly of another measure than the one spoken of."""
    question = followed.question
    is_short = len(Words.of(question).words) <= _SHORT and not plain.fields
    if not is_short or plain.filters or not asks_by_itself(question, plain.language):
        return None
    is_other_case = supposes(question, plain.language)
    if not is_other_case and (followed.points or not goes_on(question)):
        return None
    ranking = index.search(question)
    is_new = ranking.measures[0].measure != followed.measure.number
    meant = clearly_meant(question, index) or probably_meant(question, index)
    if is_new and ranking.is_answered and bool(meant) != is_other_case:
        return plain  # where nothing is supposed, the odds still tell whether it turns
    if meant in ("", followed.measure.number):
        return None
    return replace(plain, kind=Kind.FIELD, fields=(FieldName.BESCHREIBUNG,), measures=(meant,))


def is_only_described(question: str, reading: Reading, index: SearchIndex) -> bool:
    """Tell whether a question for others describes a measure that states no such row, or that it does not name.

    It is asked by itself then ("Peki tatilde staj?", "What about older people?").
    """
    if not (meant := clearly_meant(question, index)):
        return False
    is_stated = any(index.report.measure(meant).stated(field) for field in reading.fields)
    is_named = _has_name(question) or _is_entitled(meant, question, reading.language, index)
    return not is_stated or (asks_of_whom(question) and not is_named)


def _is_entitled(number: str, question: str, language: str, index: SearchIndex) -> bool:
    """Tell whether a measure has a word of a question in its title, so that it is named more than described."""
    said = fold(in_german_words(question, language))
    return any(len(word) >= _LONG and word[:STEM] in said for word in words_of(index.report.measure(number).title.text))


def _has_name(question: str) -> bool:
    """Tell whether a question in another language has a word with a capital behind its first one ("What about India?")."""
    return any(word[:1].isupper() for word in question.split()[1:])
