"""What a question takes for granted of ministries: one that the report does not have, or that has no part."""

from __future__ import annotations

import re

from assistant.understanding.ministries import read_ministries
from assistant.understanding.premises import PERSONAL, held_by, text_of
from assistant.understanding.words import Words, folded
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
    named = read_ministries(words, report).filters.ministries
    if not named:
        return False
    if not any(_has_part(name, other, report) for name in named for other in report.measures):
        return True
    return is_named and not any(_has_part(name, measure, report) for name in named)


def _has_part(abbreviation: str, measure: Measure, report: Report) -> bool:
    """Tell whether a measure names a ministry, among its Ressort or anywhere else."""
    ministry = next(m for m in report.ministries if m.abbreviation == abbreviation)
    if abbreviation in _WORD.findall(text_of(measure)):  # in its own letters: "IM" is no "im"
        return True
    held = held_by(measure)
    return any(fold(name) in held for name in (ministry.name, *ministry.everyday))
