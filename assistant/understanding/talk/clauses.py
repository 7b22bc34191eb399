"""Whether a follow-up asks something by itself, in a clause of its own, and not the question before for something else.

"Und bei Indonesien?" is the earlier question for another measure; "Und die Lotsen, sind das auch Azubis?" is a new one.
"""

from __future__ import annotations

import re

from assistant.understanding.talk.regrouping import WHAT_ABOUT
from assistant.understanding.text.words import Words, folded

_LEAD = r"^\W*(?:(?:ok(?:ay)?|ach|ja|also|dann|und|aber|denn|and|but|so|then|well|а|и|і|та|але|но|a|i|ale|ve|peki|ya|ama|و)\b\W*)*"
_PERSON = r"(?:ich|wir|man|er|sie|es|das|die|der|jemand|i|we|you|he|she|they|one|it|people|someone|somebody)"
# How a clause of its own begins, or what only stands in one, by language.
_CLAUSES = {
    "de": (
        r"(?:wer|wo|warum|wieso|weshalb|wozu)\s+(?!(?:für|bei|beim|in|im|am|an|aus|von|vom|mit|denn|auch|noch|genau|da|dann)\b)\w+"
        rf"|wenn\s+(?:{_PERSON}|mein\w*|unser\w*|jemand)\b|(?:kann|könn\w+|darf|dürf\w+|muss|müssen)\s+{_PERSON}\b"
        rf"|.*,\s(?:ist|sind|war|waren|wird|werden|kann|können|darf|dürfen|hat|haben|gehör\w+|zähl\w+)\s{_PERSON}\b"
        r"|.*\b(?:wäre?|waere?)(?:\s\w+)?\s(?:was|etwas|interessant|gut|schön|toll)\b|.*\b(?:klingt|interessier\w+)\b"
        r"|.*\b(?:(?:irgend)?(?:was|etwas)|noch was) (?:mit|für|zu|zum|zur|über|in|im)\b"
    ),
    "en": (
        rf"(?:can|could|may|do|does|did|is|are|am|will|would|should|must)\s+{_PERSON}\b|(?:what )?if\s+{_PERSON}\b"
        r"|(?:(?:is|are) there )?(?:something|anything)\b|.*\b(?:sounds|would be)\b"
    ),
    "uk": (
        r"чи\b|(?:якщо|якби)\b|.*\b(?:можна|можу|може|можемо|треба|потрібно|щось|якісь|хоче|хочу)\b"
        r"|.*\w{3}(?:ати|ити|іти|яти|увати|атися|итися)\b|.*\w{3}(?:ають|яють|ують|юють)\b"
    ),
    "ru": (
        r"(?:если|если бы)\b|.*\b(?:можно|могу|может|можем|нужно|надо|что-нибудь|что-то|хочет|хочу)\b"
        r"|.*\w{3}(?:ать|ить|еть|ять|аться|иться)\b|.*\w{3}(?:ают|яют|уют|ает|яет|ует)\b"
    ),
    "pl": (
        r"(?:czy|jeśli|jeżeli|gdyby\w*)\b|.*\b(?:można|mogę|moge|może|moze|możemy|trzeba|coś|cos|jakieś|chce|chcę)\b"
        r"|.*\w{3}(?:ać|eć|ić|yć|ować|owac)\b"
    ),
    "tr": r".*\w(?:[ae]bilir)\w*\s+m[iıuü]\w*|.*\bvar\s+m[ıi]\b|.*\bbir şey\b|.*\bistiyor\w*",
    "ar": r"(?:هل|لو|إذا|اذا)\s|.*(?<!\w)(?:يمكن|ممكن|أستطيع|استطيع|شيء)(?!\w)",
}  # fmt: skip
_FACTS = folded(  # with these no earlier question is asked for others ("Und wo war der Auftakt?")
    """wo war, wo ist, wo sind, wo waren, wo fand, wo fanden, wo wurde, wo wurden, wo sitzt, wo liegt, wer war, wer hat, wer hatte, wer wurde, wer leitet, wer macht, wie war, wie hieß, wie heißt, wie heißen, wie groß, wie oft, wann war, wann ist, wann sind, wann waren, wann fand, was war, was hat,
    where was, where is, where were, who was, who did, when was, when is, what was, де був, де була, де було, где был, где была, где было, коли був, коли була, когда был, когда была, gdzie był, gdzie była, kiedy był, kiedy była, nerede, أين كان, متى كان"""
)
_DOING = folded(
    "was machen die, was machen sie, was macht das, was tun die, worum geht es da, was passiert da, what do they do, what does it do, що вони роблять, что они делают, co oni robią, co robią, ne yapıyorlar, ماذا يفعلون"
)
_HOLDING = folded(
    "gilt das, gilt dies, gilt es, gilt die, gelten die, geht das, betrifft das, trifft das, zählt das, greift das, is that, does it apply, does that apply"
)
_GOES_ON = re.compile(r"^\W*(?:und|aber|and|but|а|и|і|та|але|но|a|i|ale|ve|peki|ya|ama|و)\s", re.IGNORECASE)
_IF = {
    "de": r"wenn|(?:ich|er|sie|man|wir) könnten? (?:(?:ja|doch|aber|vielleicht) )*(?:auch|stattdessen)",
    "en": "(?:what )?if",
    "uk": "якщо|якби",
    "ru": "если",
    "pl": r"jeśli|jeżeli|gdyby\w*",
    "ar": "لو|إذا|اذا",
}
_SUPPOSES = {language: re.compile(rf"{_LEAD}(?:{word})\b", re.IGNORECASE) for language, word in _IF.items()}
_ASKS = {language: re.compile(f"{_LEAD}(?:{clause})", re.IGNORECASE) for language, clause in _CLAUSES.items()}


def asks_by_itself(question: str, language: str) -> bool:
    """Tell whether a follow-up has a clause of its own, or asks whether there is something, so that no row is carried over."""
    asking = _ASKS.get(language)
    return supposes(question, language) or (asking is not None and asking.match(question) is not None)


def asks_fact(words: Words) -> bool:
    """Tell whether a fact is asked of something certain ("Und wo war der Auftakt?"), and no earlier question for others."""
    return words.has_any(_FACTS)


def supposes(question: str, language: str) -> bool:
    """Tell whether a follow-up supposes another case ("А если он хочет в полицию?"), in which a pronoun is no measure."""
    supposing = _SUPPOSES.get(language)
    return supposing is not None and supposing.match(question) is not None


def asks_of_whom(question: str) -> bool:
    """Tell whether a follow-up in another language is for whom or what it asks ("What about older people?")."""
    about = WHAT_ABOUT.match(question)
    return about is not None and bool(about["of"])


def asks_doings(words: Words) -> bool:
    """Tell whether it is asked what those do who were named ("Und was ist mit KIM, was machen die?")."""
    return words.has_any(_DOING)


def asks_whether_holds(words: Words) -> bool:
    """Tell whether it is asked whether what was told holds for others too ("Gilt das auch am Gymnasium?")."""
    return words.has_any(_HOLDING)


def goes_on(question: str) -> bool:
    """Tell whether a follow-up begins with a word that goes on from what was said ("Und …", "А …")."""
    return _GOES_ON.match(question) is not None
