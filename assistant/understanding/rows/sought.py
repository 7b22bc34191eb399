"""What a sentence must say to answer a question: sorts of facts, a number of something, one of a sort of thing."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Self

from assistant.language import detect_language
from assistant.understanding.languages.vocabulary import asked_sort
from assistant.understanding.rows.counting import Counted, asked_count, states_count
from assistant.understanding.rows.facts import Fact, asked_facts, states
from assistant.understanding.rows.fieldwords import AT_A_LOSS, OF_MONEY
from assistant.understanding.text.ordinary import ORDINARY
from assistant.understanding.text.spoken import plain_words
from assistant.understanding.text.words import Words, folded, stem_of
from index.features import fold

_WHICH = folded(
    "welche, welcher, welches, welchem, welchen, was für ein, was für eine, was für einen, was für einem, wie heißt der, wie heißt die, wie heißt das, wie hieß der, wie hieß die, wie hieß das"
)
_HIGH = folded("wie hoch, in welcher höhe")
GIST = folded(
    """wie funktionier*, wie arbeitet, wie läuft ~ ab, how does ~ work, how do ~ work, nasıl çalışıyor, nasıl çalışır, nasıl işliyor, як працю*, що робить, как работа*, что делает, jak działa, co robi, كيف يعمل, كيف تعمل, ماذا يفعل, ماذا تفعل,
    was bietet, was bieten, was bringt, was bringen, wie hilft, wie helfen, wie läuft, kurz erklärt, in kürze, kurz gesagt, im überblick, was muss ich ~ tun, was muss man ~ tun, was muss ich ~ machen, was muss man ~ machen, was müssen wir ~ tun, welche rolle spiel*, das besondere an, wer profitiert, wer hat etwas von,
    what does ~ offer, what do i have to do, what do i need to do, what must i do, how does ~ help, what is special about, who benefits, що треба зробити, що потрібно зробити, что нужно сделать, что надо сделать, co trzeba zrobić, co muszę zrobić, ne yapmam gerek*, ne yapmak gerek*, ماذا يجب أن أفعل, was ist, was sind, was war, was heißt, was bedeutet, was macht, was machen die, worum geht, was steckt hinter, was verbirgt sich, erzähl*, erklär*, info zu, infos zu*, informationen zu*, information zu*, informationen über, etwas über, was über,
    was steht ~ über, was steht ~ zu, was steht ~ zum, was steht ~ zur, was sagt der bericht ~ über, was sagt der bericht ~ zu, was schreibt der bericht ~ über, what does the report say about, what is in the report about, raporda ~ hakkında ne, що у звіті про, що сказано у звіті про, что в отчете о, что сказано в отчете о, co raport mówi o, co jest w raporcie o, ماذا يقول التقرير عن,
    was weißt du über, was wissen sie über, mehr über, mehr zu, mehr dazu, what is, what are, what does, tell me about, nedir, anlat*, ne demek, що таке, що це, что такое, что это, расскаж*, розкаж*, co to, czym jest, opowiedz*, ما هو, ما هي, شو هو, شو هي, شو يعني, what on earth is, what s, ne anlama gel*, hakkında bilgi"""
)
_LONGEST_GIST = 9  # words of a question that asks what a thing is and for nothing of it
_SECTION = "paragra"  # beginning of the word for a sign that the report has instead
_OF_TIME = frozenset({"dauer", "zeitspanne", "zeitraum"})  # what is asked how long, and no sort of thing
_NEAR = 4  # words from "welches" to the noun
_ABBREVIATIONS = re.compile(r"\b[A-ZÄÖÜ]{2,}s\b")  # in the plural ("AGs")
_CAPITAL = re.compile(r"\b[A-ZÄÖÜ][\w-]*")


@dataclass(frozen=True, slots=True)
class Sought:
    """What is asked for: `noun` is the stem of what a question asks which one of ("Welches Gesetz …"), or empty.

    `figure` is the stem of what it asks how high it is, but for money ("Wie hoch war der Krankenstand?"), `is_gist` says
    that it asks what a thing is at all.
    """

    facts: frozenset[Fact] = frozenset()
    counted: Counted | None = None
    noun: str = ""
    figure: str = ""
    is_gist: bool = False

    @classmethod
    def of(cls, question: str) -> Self:
        """Read what a question seeks."""
        words = Words.of(question)
        is_gist = len(words.words) <= _LONGEST_GIST and words.has_any(GIST) and not words.has_any(AT_A_LOSS)
        noun = _asked_noun(words) or stem_of(fold(asked_sort(question, detect_language(question))))
        return cls(asked_facts(words), asked_count(question), noun, _asked_figure(words), is_gist)

    @property
    def asks(self) -> bool:
        """Tell whether anything is sought that some sentences state and others do not."""
        return bool(self.facts or self.counted or self.noun or self.is_gist)

    def is_stated_in(self, text: str) -> bool:
        """Tell whether a text has what is sought: the sort of thing, the count, else one of the sorts of facts."""
        if self.noun and self.noun not in fold(text):
            return False
        if self.counted:
            return states_count(text, self.counted)
        return not self.facts or states(text, self.facts) > 0

    def with_facts(self, *facts: Fact) -> Sought:
        """Return the same with further sorts of facts."""
        return replace(self, facts=self.facts | set(facts)) if facts else self


ANYTHING = Sought()


def _asked_noun(words: Words) -> str:
    """Return the stem of the first noun behind "welche"; "" where there is none near it."""
    places = words.places_of(_WHICH)
    if not places:
        return ""
    nouns = {word for part in _CAPITAL.findall(words.raw) for word in plain_words(part)[-1:]}
    short = {fold(plural): fold(plural[:-1]) for plural in _ABBREVIATIONS.findall(words.raw)}
    behind = words.words[max(places) + 1 : max(places) + 1 + _NEAR]
    noun = next((word for word in behind if word in nouns), "")
    if noun.startswith(_SECTION):
        return "§"
    return "" if noun in ORDINARY or noun in _OF_TIME else short.get(noun) or stem_of(noun)


def _asked_figure(words: Words) -> str:
    """Return the stem of the first noun behind "wie hoch" that is not one of money; "" where there is none near it."""
    places = words.places_of(_HIGH)
    if not places:
        return ""
    nouns = {word for part in _CAPITAL.findall(words.raw) for word in plain_words(part)}
    noun = next((word for word in words.words[max(places) + 2 : max(places) + 3 + _NEAR] if word in nouns), "")
    return "" if any(money in noun for money in OF_MONEY) else stem_of(noun)
