"""Asking for a field in plain words, so that which measure is meant does not hang on how people say it."""

from __future__ import annotations

import re

from assistant.understanding.owncases.ownsignwords import TOLD_TO_ME
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.text.words import Words, folded
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
# What leads over from "tell me" to the thing.
_ABOUT = folded(
    "about, the, something about, was über, was zu, was zum, was zur, etwas über, etwas zu, mehr über, mehr zu, über die, über das, über den, zur, zum, о, об, про, hakkında, na temat, coś o, o, عن"
)
# For what somebody needs an overview tells nothing of what it is to be of.
_OCCASION = re.compile(
    r"^[^,.;:?!]*\b(?:(?:benötig|brauch|bräucht|such|erbitt|bitt|hätt|erstell|bereit)\w* (?:ich|wir)|(?:ich|wir) (?:benötig|brauch|bräucht|such|erbitt|bitt|hätt|erstell|bereit)\w*)\b[^,.;:?!]*"
    r"\b(?:Übersicht|Überblick|Zusammenstellung|Aufstellung|Auskunft|Informationen|Infos|Angaben|Hinweise)(?: (?:dazu|darüber|davon|vor|gern|gerne))*[,:]? (?=(?:wie|was|welche[rsnm]?|wo\w*|wer|wem|ob)\b)",
    re.IGNORECASE,
)
_PERSON = r"(?:ich|wir|man|er|sie|(?:meine?|unsere?) \w+)"
# What somebody gets if or for something: asked with the asker in it, it reads as if it were for a verdict.
_GETTING: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    "de": (
        (
            re.compile(
                r"\b(was|wie ?viel|wat)( \w+)? (?:bekomm|bekomme|bekommen|bekommt|krieg|kriege|kriegen|kriegt|erhalte|erhalten|erhält)"
                rf" {_PERSON}(?= ?,? ?(?:\w+ )?(?:wenn|falls|sobald|für|dafür)\b)",
                re.IGNORECASE,
            ),
            r"\1\2 gibt es",
        ),
        (
            re.compile(
                r"\b(was|wie ?viel|wat) (?:springt|kommt|schaut|fällt|ist)(?: (?:da|dabei|denn|eigentlich))* für (?:mich|uns|einen|(?:meine?n?|unsere?n?) \w+)"
                r"(?: (?:da|dabei|denn|eigentlich))* (?:ab|drin|raus|rum|heraus|herum)(?= ?,? ?(?:wenn|falls|sobald)\b)",
                re.IGNORECASE,
            ),
            r"\1 gibt es",
        ),
    ),
    "en": (
        (
            re.compile(
                r"\b(?:what|how much(?: money)?) (?:do|does|would|will|can|could) (?:i|we|one|you|(?:my|our) \w+) (?:get|receive)(?= (?:if|when|for|once)\b)",
                re.IGNORECASE,
            ),
            "what is there",
        ),
    ),
    "uk": (
        (
            re.compile(
                r"\b(?:що|скільки(?: грошей| євро)?) (?:(?:ж|я|ми|мені|нам|наш\w* \w+) )*(?:отримаю|отримаємо|отримає|одержу|одержимо|дадуть|заплатять)(?: (?:я|ми|мені|нам|наш\w* \w+))?"
                r"(?=,? (?:якщо|коли|за)\b|[?!.]*$)",
                re.IGNORECASE,
            ),
            "що є",
        ),
    ),
    "ru": (
        (
            re.compile(
                r"\b(?:что|сколько(?: денег| евро)?) (?:(?:же|я|мы|мне|нам|наш\w* \w+) )*(?:получу|получим|получит|дадут|заплатят)(?: (?:я|мы|мне|нам|наш\w* \w+))?"
                r"(?=,? (?:если|когда|за)\b|[?!.]*$)",
                re.IGNORECASE,
            ),
            "что даёт государство",
        ),
    ),
    "pl": (
        (
            re.compile(
                r"\b(?:co|ile(?: pieniędzy| euro)?) (?:(?:ja|my|mi|nam|nasz\w* \w+) )*(?:dostanę|dostaniemy|dostanie|otrzymam|otrzymamy|otrzyma|dadzą|zapłacą)(?: (?:mi|nam|nasz\w* \w+))?"
                r"(?=,? (?:jeśli|jeżeli|gdy|kiedy|za)\b|[?!.]*$)",
                re.IGNORECASE,
            ),
            "co daje land",
        ),
    ),
    "ar": (
        (
            re.compile(
                r"(?:^|(?<=\s))(?:ماذا|على ماذا|كم|شو)(?: من المال| يورو)? س?(?:أحصل|احصل|نحصل|(?:تحصل|يحصل) \w+نا)(?: عليه)?(?=،? (?:إذا|اذا|لو|عندما|مقابل)\s|[؟?!.]*$)"
            ),
            "ما الدعم الموجود",
        ),
    ),
}
_IF = re.compile(
    r"\b(?:якщо|коли|за|если|когда|jeśli|jeżeli|gdy|kiedy|za|إذا|اذا|لو|عندما|مقابل)\b", re.IGNORECASE
)  # without it nothing is got for anything
_WITH_IF = frozenset({"de", "en"})  # whose patterns look for it themselves


def impersonally_asked(question: str, language: str) -> str:
    """Return a question for what somebody gets if or for something as one for what there is; "" where it is none."""
    for pattern, plain in _GETTING.get(language, ()):
        asked = pattern.sub(plain, question)
        if asked != question and (language in _WITH_IF or _IF.search(question)):
            return asked
    return ""


def without_occasion(question: str) -> str:
    """Return what somebody needs an overview of ("Für die Sitzung brauche ich eine Übersicht, wie …"); "" where none does."""
    rest = _OCCASION.sub("", question, count=1)
    return rest if rest != question else ""


def told_alone(question: str) -> str:
    """Return what somebody wants to be told of, without the words for that ("Tell me about …"); "" where it has none."""
    words = Words.of(question).unshared()
    pieces = re.findall(r"\w+", question)
    if not words.take_any(TOLD_TO_ME) or len(pieces) != len(words.words):
        return ""
    words.take_any(_ABOUT)
    return " ".join(piece for i, piece in enumerate(pieces) if i not in words.taken)


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
