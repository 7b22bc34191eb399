"""Questions for where the report names something: a town or region, a word by name, or what stands on a page."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from assistant.understanding.criteria.gazetteer import AMBIGUOUS, PLACES, REGIONS
from assistant.understanding.limits.premises import held_by
from assistant.understanding.text.ordinary import NO_TOPIC
from assistant.understanding.text.words import Words, folded
from corpus.types import Measure
from index.features import fold

_MENTIONING = folded(
    """erwähn*, kommt ~ vor, kommen ~ vor, vorkommt, vorkommen, taucht ~ auf, tauchen ~ auf, auftaucht, auftauchen,
    ist ~ die rede, ist die rede von, die rede ist von"""
)
_NOT = folded("nicht, kein*, ohne, außer, nie, nirgends")
# How people say that they ask for what there is in a place.
_AROUND = frozenset(
    folded(
        """wohne, wohnen, wohnt, lebe, leben, lebt, bin, sind, raum, region, regional, regionale, regionalen, kreis, stadt, gegend, nähe, umgebung,
        umland, ort, vor, orts, örtlich, passiert, passieren, tut, tun, geplant, angeboten, bieten, bietet, betreffen, betrifft, bezug, verorten,
        verortet, lässt, lassen, richtung, rund, rundherum, drumherum, rum, herum, hier, dort, da, bei, aus, etwas, was, schon, auch, nur, für, mich,
        uns, hilfe, hilfen, angebot, angebote, unterstützung, standort, standorte, standorten, konkret, speziell, extra, spielt, spielen, zu, im"""
    )
)
_PLACING = frozenset(folded("in, aus, um, bei, nach, raum, stadt, kreis, großraum, region"))
_PAGE = folded("seite, seiten, s")
_DIGITS = 3  # of a page's number; a longer one is a year
_LONGEST = 16  # words; a longer question tells a story, in which a place is a circumstance
_MOST = 3  # words that are looked for by name
_SHORT = 5  # letters of a word that is looked for as a whole; a longer one may begin another or stand in a compound
_WORD = re.compile(r"[\wäöüÄÖÜß.-]*\w")


@dataclass(frozen=True, slots=True)
class Mentioned:
    """What a measure is to name: each group of words as the question says it, and what counts as it; or pages."""

    said: tuple[str, ...]
    groups: tuple[tuple[str, ...], ...] = ()
    pages: tuple[int, ...] = ()

    def is_held_by(self, measure: Measure) -> bool:
        """Tell whether a measure names each of the things, or stands on one of the pages."""
        if self.pages:
            return any(measure.page <= page <= measure.page_end for page in self.pages)
        return all(_holds(held_by(measure), group) for group in self.groups)

    def stands_in(self, text: str, page: int) -> bool:
        """Tell whether a text that begins on a page names one of the things, or begins on one of the pages."""
        return page in self.pages or any(_holds(fold(text), group) for group in self.groups)


def asked_mention(question: str, measures: Sequence[Measure]) -> Mentioned | None:
    """Return what a question looks for by name; None where it asks for something else too, or no measure says the word.

    A place is looked for even where no measure names it: that it does not is the answer.
    """
    words = Words.of(question).unshared()
    if len(words.words) > _LONGEST:
        return None
    if pages := _asked_pages(words):
        return pages
    is_literal = words.take_any(_MENTIONING)
    if is_literal and words.has_any(_NOT):
        return None
    if place := asked_place(words, NO_TOPIC | _AROUND):
        return place
    rest = words.rest(NO_TOPIC | _AROUND) if is_literal else []
    if not 1 <= len(rest) <= _MOST:
        return None
    found = Mentioned(_spelled(question, rest), tuple((word,) for word in rest))
    return found if any(found.is_held_by(measure) for measure in measures) else None


def asked_place(words: Words, ordinary: Collection[str], spelling: str = "") -> Mentioned | None:
    """Return the place that a question asks for where it says nothing else but ordinary words; of several each counts.

    `spelling` is a text whose spelling is kept where that is not the words' own.
    """
    found: list[tuple[str, tuple[str, ...]]] = [
        (name, parts) for regions, parts in REGIONS for name in words.standing(regions)
    ]
    found += [(name, (_of_town(name),)) for name in words.standing(PLACES) if _is_place(words, name)]
    for name, parts in found:
        words.take_any((name, *parts))
    if not found or words.rest(frozenset(ordinary)):
        return None
    spans = sorted({span for name, _ in found for span in words.spans_of((name,))})
    said = [" ".join(words.words[i] for i in span) for span in spans]
    group = tuple(part for _, parts in found for part in parts)
    return Mentioned(_spelled(spelling or words.raw, said), (group,))


def only_one_in_town(question: str, measures: Sequence[Measure]) -> str:
    """Return the one measure that names a town of the question; "" where it says none, or several measures name it."""
    words = Words.of(question)
    towns = [name for name in words.standing(PLACES) if _is_place(words, name)]
    holding = {m.number for name in towns for m in measures if _holds(held_by(m), (_of_town(name),))}
    return holding.pop() if len(holding) == 1 else ""


def _asked_pages(words: Words) -> Mentioned | None:
    """Return the printed pages that a question asks for where it says nothing else ("Was steht auf Seite 27?")."""
    if not words.take_any(_PAGE):
        return None
    numbers = [word for word in words.words if word.isdecimal() and len(word) <= _DIGITS]
    others = set(words.rest(NO_TOPIC | _AROUND)) - set(numbers)
    return None if others or not numbers else Mentioned(tuple(numbers), pages=tuple(map(int, numbers)))


def _holds(text: str, names: Sequence[str]) -> bool:
    """Tell whether a folded text has one of the names: a short one as a whole word, a longer one anywhere."""
    for name in names:
        stem = name.rstrip("*")
        end = "" if name.endswith("*") or len(stem) >= _SHORT else r"\b"
        if re.search(rf"\b{re.escape(stem)}{end}", text):
            return True
    return False


def _is_place(words: Words, name: str) -> bool:
    """Tell whether a word that may be a place is meant as one: some are ordinary words too ("Essen", "kamen")."""
    at = words.find(name)
    return name not in AMBIGUOUS or bool(at and words.words[at - 1] in _PLACING)


def _of_town(name: str) -> str:
    """Return the town that an adjective belongs to ("kölner" is "köln"); a town is its own."""
    town = name.removesuffix("*").removesuffix("er")
    return next((place for place in (town, f"{town}*") if place in PLACES), name)


def _spelled(question: str, said: Sequence[str]) -> tuple[str, ...]:
    """Return folded words as the question spells them."""
    spelled = {fold(word): word for word in _WORD.findall(question)}
    return tuple(" ".join(spelled.get(word, word) for word in words.split()) for words in said)
