"""Reading a list question whose first sentence says what mostly holds, and the last one asks where it does not."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from assistant.selection.filters import Filters, Mode
from assistant.understanding.criteria.lists import read_filters
from assistant.understanding.text.marks import NO_END
from assistant.understanding.text.words import Words, folded
from corpus.types import Report

_SENTENCE_END = re.compile(
    rf"(?<=[.!?;]){NO_END}\s+|\s[–-]\s|,\s(?=(?:(?:aber|und|nur|doch) (?:wo|welche|bei welchen)|wo)\b)", re.IGNORECASE
)
_MOSTLY = folded(
    """oft, häufig, meist, meistens, meistenteils, überwiegend, größtenteils, vielfach, in der regel, normalerweise, üblicherweise, fast alle, fast überall, fast immer,
    die meisten, bei den meisten, viele maßnahmen, viele programme, viele projekte, viele vorhaben, viele angebote, bei vielen, in vielen, ganz viele, sehr viele"""
)
_WANTING = folded(
    "wie viele, bitte, nenn, nenne, nennen sie, zeig, zeige, zeigen sie, liste*, suche*, brauche*, bräucht*, möcht*, hätt*, interessier*, wüsst*, gib"
)
_ASKING = folded("wo, welche, welchen, welcher, was, wofür")
_NOT = folded("nicht, kein, keine, keinen, keiner, keins, keines, keinerlei, fehlt, fehlen, nirgends, ohne, umgekehrt")
_YET = folded("doch, schon, trotzdem, dennoch, eine, einen, eins, sie, ihn")  # "Welche haben eine?"
# What a question may say beside that, and yet ask of nothing but what was said before ("Bei welchen ist das nicht so?").
_POINTING = frozenset(
    folded(
        """und, aber, nun, denn, eigentlich, eben, genau, jetzt, dann, also, bei, in, an, mit, von, zu, auf, für, davon, dort, da, darunter, alle, alles, es, das, dies, dieses, die, der, den, dem, sie, er, ihn, so,
        fall, ist, sind, war, waren, hat, haben, gilt, gelten, stimmt, trifft, gar, überhaupt, dabei, drin, beteiligt, vertreten, zuständig, genannt, angegeben, vorhanden, einen, eine, ein, eins, gibt, steht, stehen,
        maßnahme, maßnahmen, projekt, projekte, projekten, programm, programme, programmen, vorhaben, fälle, fällen, ausnahmen, mal, bitte, doch, einmal"""
    )
)
# Criteria that say of which measures something mostly holds, and not what.
_FRAME = frozenset({"clusters", "ministries", "ministry_mode", "least_ministries", "most_ministries"})


def contrasted(question: str, report: Report, as_of: date) -> Filters | None:
    """Return the criteria of a question that says first what mostly holds; None where it does not.

    "In Cluster II ist oft das MSB dabei. Wo ist es das nicht?" leaves the MSB out; where the last sentence has criteria
    of its own, what mostly holds is none.
    """
    sentences = [part for part in _SENTENCE_END.split(question) if part.strip()]
    if len(sentences) < 2:
        return None
    asking, told = Words.of(sentences[-1]), " ".join(sentences[:-1])
    if _only_says(asking, _NOT) or _only_says(asking, _YET):
        said = read_filters(Words.of(told), report, as_of)
        if said.ministry_mode is Mode.ONLY:  # "Das MKW arbeitet oft allein. Wo nicht?"
            return replace(said, ministry_mode=Mode.ANY, least_ministries=len(said.ministries) + 1)
        denied = said.dropping(_FRAME) or said.dropping({"clusters"})
        if not (asking.has_any(_NOT) or _is_denial(denied)):
            return None
        return said.dropping(denied.names()).joined(Filters(without=(denied,))) if denied else None
    if "?" in told or not Words.of(told).has_any(_MOSTLY) or Words.of(told).has_any(_WANTING):
        return None
    asked = read_filters(asking, report, as_of)
    if not asked.dropping({"clusters"}):
        return None
    return asked if asked.clusters else asked.joined(read_filters(Words.of(told), report, as_of).only("clusters"))


def _is_denial(said: Filters) -> bool:
    """Tell whether criteria say what is missing, or is left out."""
    return bool(said.missing or said.without) or False in (said.site, said.amount, said.permanent, said.limited)


def _only_says(sentence: Words, how: tuple[str, ...]) -> bool:
    """Tell whether a sentence asks where something holds, or does not, and leaves open what."""
    if not (sentence.take_any(how) and sentence.take_any(_ASKING)):
        return False
    return all(word in _POINTING for i, word in enumerate(sentence.words) if i not in sentence.taken)
