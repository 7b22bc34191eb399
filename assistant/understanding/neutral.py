"""Asking for a field in plain words, so that which measure is meant does not hang on how people say it."""

from __future__ import annotations

import re

from assistant.understanding.fields import asked_fields
from assistant.understanding.words import Words, folded
from corpus.types import FieldName

# How a plain question for a field begins; by such words the measure is found that colloquial ones would hide.
_ASKING: dict[str, dict[FieldName, str]] = {
    "en": {
        FieldName.LAUFZEIT: "when",
        FieldName.MITTEL: "who funds",
        FieldName.RESSORT: "who is responsible for",
        FieldName.PARTNER: "partners of",
        FieldName.ZIEL: "what is the aim of",
        FieldName.INTERNET: "website of",
    },
    "tr": {
        FieldName.LAUFZEIT: "ne zaman",
        FieldName.MITTEL: "kim finanse ediyor",
        FieldName.RESSORT: "kim sorumlu",
        FieldName.PARTNER: "ortakları",
        FieldName.ZIEL: "amacı nedir",
        FieldName.INTERNET: "web sitesi",
    },
    "ar": {
        FieldName.LAUFZEIT: "متى",
        FieldName.MITTEL: "من يمول",
        FieldName.RESSORT: "من المسؤول عن",
        FieldName.PARTNER: "شركاء",
        FieldName.ZIEL: "ما هدف",
        FieldName.INTERNET: "موقع",
    },
}
_BEHIND = frozenset({"tr"})  # languages that ask at the end
# What is left of how somebody asks, and says nothing of the measure.
_ALSO_ASKING = frozenset(
    folded(
        "قديش, شو, مين, وين, هل, كم, acaba, ne, kadar, kim, kimler, hangi, how, what, much, who, does, do, did, has, have, is, are, for, of"
    )
)

_PERSON = r"(?:ich|wir|man|er|sie|(?:meine?|unsere?) \w+)"
# What somebody gets if or for something: asked with the asker in it, it reads as if it were for a verdict.
_GETTING: dict[str, tuple[re.Pattern[str], str]] = {
    "de": (
        re.compile(
            r"\b(was|wie ?viel|wat)( \w+)? (?:bekomm|bekomme|bekommen|bekommt|krieg|kriege|kriegen|kriegt|erhalte|erhalten|erhält)"
            rf" {_PERSON}(?= ?,? ?(?:\w+ )?(?:wenn|falls|sobald|für|dafür)\b)",
            re.IGNORECASE,
        ),
        r"\1\2 gibt es",
    ),
    "en": (
        re.compile(
            r"\b(?:what|how much(?: money)?) (?:do|does|would|will|can|could) (?:i|we|one|you|(?:my|our) \w+) (?:get|receive)(?= (?:if|when|for|once)\b)",
            re.IGNORECASE,
        ),
        "what is there",
    ),
}


def impersonally_asked(question: str, language: str) -> str:
    """Return a question for what somebody gets if or for something as one for what there is; "" where it is none."""
    pattern, plain = _GETTING.get(language, (None, ""))
    asked = pattern.sub(plain, question) if pattern else question
    return asked if asked != question else ""


def plainly_asked(question: str, language: str, fields: tuple[FieldName, ...]) -> str:
    """Return a question for one field with plain words in the place of those that ask for it; "" where none is known."""
    asking = _ASKING.get(language, {}).get(fields[0]) if len(fields) == 1 else None
    if not asking:
        return ""
    words = Words.of(question).unshared()
    asked_fields(words)
    pieces = re.findall(r"\w+", question)
    if not words.taken or len(pieces) != len(words.words):
        return ""
    asked = {i for i, piece in enumerate(pieces) if words.words[i] in _ALSO_ASKING and not piece.isupper()}
    rest = " ".join(piece for i, piece in enumerate(pieces) if i not in words.taken | asked)
    return f"{rest} {asking}" if language in _BEHIND else f"{asking} {rest}"
