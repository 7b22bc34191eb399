"""Signs in a question's words that a verdict on somebody's own case is asked, or that it is not."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from assistant.understanding.owncases import ownsignwords as said
from assistant.understanding.text.marks import SENTENCE_END, has_question_mark
from assistant.understanding.text.openings import begins, first_place
from assistant.understanding.text.words import Words

_GERMAN = "de"
_CLAUSE = re.compile(r"[.!?؟:;,،–—…()]|\s-\s|\bund\b|\boder\b")
_TAG = re.compile(r"\b(?:oder|richtig|ja oder nein)\s*\?\s*$", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![.\d])(?!(?:19|20)\d\d\b)\d")  # none of a measure ("I.11"), and no year


class Sign(Enum):
    """A sign that a question shows."""

    OWN = "own"
    WHAT = "what"
    GENERAL = "general"
    VERDICT = "verdict"
    ADVICE = "advice"
    CIRCUMSTANCE = "circumstance"
    OF_ME = "of_me"
    BY_OTHERS = "by_others"
    WHETHER = "whether"
    WITH_THAT = "with_that"
    VERBLESS = "verbless"
    INFORMING = "informing"
    ANY_HELP = "any_help"
    MUST = "must"


def asks_what_there_is(question: str, language: str) -> bool:
    """Tell whether more than yes or no is asked, and no advice."""
    signs = signs_of(question, language)
    return Sign.WHAT in signs and Sign.ADVICE not in signs


@lru_cache(maxsize=8)  # a question is judged by several rules
def signs_of(question: str, language: str) -> frozenset[Sign]:
    """Return the signs that a question shows, told from its words as its language has them."""
    whole = Words.of(question)
    told = without_telling_me(whole)
    asked = _asking(question)
    words = Words.of(asked)
    found = {
        Sign.OWN: told.has_any(said.OWN[language]) or _ends_as_own(told, language),
        Sign.VERDICT: words.has_any(said.VERDICT[language]),
        Sign.ADVICE: words.has_any(said.ADVICE[language]),
        Sign.GENERAL: words.has_any(said.GENERAL[language]),
        Sign.CIRCUMSTANCE: whole.has_any(said.CIRCUMSTANCE[language]) or _NUMBER.search(question) is not None,
    }
    found |= _german(asked) if language == _GERMAN else {Sign.WHAT: _asks_what_elsewhere(asked, language)}
    return frozenset(sign for sign, is_there in found.items() if is_there)


def _german(asked: str) -> dict[Sign, bool]:
    """Return the signs that stand in the order of German words."""
    clauses = [Words.of(clause) for clause in _CLAUSE.split(asked) if clause.strip()]
    words = Words.of(asked)
    return {
        Sign.WHAT: any(_asks_what(clause) for clause in clauses),
        Sign.OF_ME: any(_asks_of_me(clause) for clause in clauses),
        Sign.BY_OTHERS: any(_asks_of_others(clause) for clause in clauses),
        Sign.WHETHER: any(
            clause.words[0] == "ob" and clause.has_any(said.OWN[_GERMAN]) for clause in clauses if clause.words
        ),
        Sign.WITH_THAT: words.has_any(said.WITH_THAT),
        Sign.VERBLESS: _TAG.search(asked) is not None or any(begins(clause, said.WITHOUT_VERB) for clause in clauses),
        Sign.ANY_HELP: words.has_any(said.ANY_HELP),
        Sign.MUST: words.has_any(said.MUST),
        Sign.INFORMING: words.has_any(said.INFORMING),
    }


def _asks_what(clause: Words) -> bool:
    """Tell whether a clause begins with a word that asks for more than yes or no, or with a preposition and such a word."""
    first = first_place(clause)
    places = clause.places_of(said.ASKING_WHAT[_GERMAN])
    return any(place in (first, first + 1) for place in places)


def _asks_what_elsewhere(asked: str, language: str) -> bool:
    """Tell whether a question of another language than German has a word that asks for more than yes or no."""
    if Words.of(asked).has_any(said.ASKING_WHAT[language]):
        return True
    at_first = said.ASKING_WHAT_FIRST.get(language, ())
    return any(begins(Words.of(clause), at_first) for clause in _CLAUSE.split(asked)) if at_first else False


def _asks_of_me(clause: Words) -> bool:
    """Tell whether a clause begins with a verb and the asker behind it ("finde ich")."""
    first = first_place(clause)
    return clause.words[first + 1 : first + 2] in (["ich"], ["wir"]) and clause.words[first] not in said.NO_VERBS


def _asks_of_others(clause: Words) -> bool:
    """Tell whether a clause begins with the verb of somebody else and speaks of the asker, or of whom is told."""
    first = first_place(clause)
    if first >= len(clause.words) or clause.words[first] not in said.VERBS:
        return False
    return first + 1 in clause.places_of(said.THEIRS) or clause.has_any(said.OWN[_GERMAN])


def without_telling_me(words: Words) -> Words:
    """Return the words without those by which somebody wants to be told something ("Tell me about …")."""
    words = words.unshared()
    if not words.take_any(said.TOLD_TO_ME):
        return words
    return Words.of(" ".join(word for place, word in enumerate(words.words) if place not in words.taken))


def _asking(question: str) -> str:
    """Return the sentences that ask; all where none has a mark."""
    asking = [s for s in SENTENCE_END.split(question) if has_question_mark(s)]
    return " ".join(asking) or question


def _ends_as_own(words: Words, language: str) -> bool:
    """Tell whether a word has an ending by which it speaks of the asker."""
    endings = said.OWN_ENDINGS.get(language)
    return endings is not None and any(len(word) > 4 and word.endswith(endings) for word in words.words)
