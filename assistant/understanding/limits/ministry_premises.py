"""What a question takes for granted of ministries: one that the report does not have, or that has no part."""

from __future__ import annotations

import re

from assistant.language import detect_language
from assistant.understanding.criteria.ministries import read_ministries
from assistant.understanding.languages.glossary import in_german_words
from assistant.understanding.limits.premises import held_by, text_of
from assistant.understanding.owncases.ownwords import PERSONAL
from assistant.understanding.text.words import Words, folded
from corpus.types import Measure, Report
from index.features import fold

_MINISTRY = re.compile(r"[A-ZÄÖÜ][\wäöüß-]*(?:ministerium|ministeriums|ministerin|minister)\b")
_COMMON = (
    "ministerium",
    "ansprechministerium",
    "hauptministerium",
    "partnerministerium",
    "landesministerium",
    "fachministerium",
    "staatsministerium",
    "kultusministerium",
)
_WH = folded(
    """warum, wieso, weshalb, wann, wie, was, welche, welcher, welches, welchem, welchen, wofür, wozu, wo, why, when, how, what, which, neden, niçin, ne, nasıl, hangi, kaç,
    чому, коли, скільки, який, яка, яке, які, почему, когда, сколько, какой, какая, какое, какие, dlaczego, kiedy, ile, jak, jaki, jaka, jakie, لماذا, متى, كم, ما"""
)
_INSTEAD = folded(
    """statt, anstatt, anstelle, an stelle, und nicht, instead of, rather than, and not, in place of, yerine, değil de, замість, а не, вместо, zamiast, a nie, بدلا من, بدل, وليس, عوضا عن"""
)
_GERMAN = "de"
_ANY_MINISTRY = re.compile(r"minist|department|bakanl|мініст|минист|resort|وزار|وزير", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_STEM = 5  # first letters by which a ministry is known


def unknown_ministry(question: str, report: Report) -> str | None:
    """Return the ministry that a question names and the report does not, or None."""
    for match in _MINISTRY.finditer(question):
        known = (fold(name) for m in report.ministries for name in (m.name, *m.everyday))
        name = re.sub(r"minister(?:in|ium)?s?$", "ministerium", fold(match.group())).removeprefix("landes")
        begin = name.removesuffix("ministerium")
        if any(name in other or (len(begin) >= _STEM and other.startswith(begin)) for other in (*known, *_COMMON)):
            continue
        if not any(name in held_by(measure) for measure in report.measures):
            return match.group()
    return None


def ministry_without_part(question: str, measure: Measure, report: Report, *, is_named: bool) -> bool:
    """Tell whether a ministry is said to do what it does not: it has no measure at all, or not the one that is named.

    Who asks whether it takes part, or speaks of the own ministry, takes nothing for granted.
    """
    words = Words.of(question)
    if words.has_any(PERSONAL) or not words.has_any(_WH):
        return False
    named = read_ministries(_in_german(question, words), report).filters.ministries
    if not named:
        return False
    if not any(_has_part(name, other, report) for name in named for other in report.measures):
        return True
    if not is_named:
        return False
    parts = [_has_part(name, measure, report) for name in named]
    return not any(parts) or (words.has_any(_INSTEAD) and not all(parts))  # "statt" of the one that has part


def _in_german(question: str, words: Words) -> Words:
    """Return the words of a question, with the German names of ministries where it has those of another language."""
    if not _ANY_MINISTRY.search(question):
        return words
    language = detect_language(question)
    return words if language == _GERMAN else Words.of(in_german_words(question, language))


def _has_part(abbreviation: str, measure: Measure, report: Report) -> bool:
    """Tell whether a measure names a ministry, among its Ressort or anywhere else."""
    ministry = next(m for m in report.ministries if m.abbreviation == abbreviation)
    if abbreviation in _WORD.findall(text_of(measure)):  # in its own letters: "IM" is no "im"
        return True
    held = held_by(measure)
    return any(fold(name) in held for name in (ministry.name, *ministry.everyday))
