"""Telling whether a word of a list question in another language that nothing has understood is the topic of the list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.understanding.criteria.listwords import LIST_NOUNS
from assistant.understanding.text.words import Words, folded
from corpus.types import Report
from index.features import words_of

_FOR = frozenset(folded("für, fürs, über, zu, zum, zur, gegen, um"))
_MEASURES = "massnahmen"  # what all tables say for measures, projects, programmes
# Languages whose tables keep "for", with the most words left that may all be none; some have a topic behind the noun too.
_ADJOINING, _BEHIND_TOO = {"en": 1, "pl": 1, "ru": 2, "uk": 2}, frozenset({"pl", "ru", "uk"})
_WITH_NOUN = frozenset({"ru", "uk"})  # where words are left out only beside the noun for measures
_STEM = 6  # first letters by which a word is found in a text; of a long word half of them
_WRITTEN_FOR = tuple(  # what people gather measures for ("für einen Radiobeitrag")
    """beitrag artikel bericht vortrag referat sitzung vorlage anfrage sendung newsletter podcast praesentation rede hausarbeit masterarbeit
    bachelorarbeit doktorarbeit facharbeit abschlussarbeit seminar workshop uebersicht recherche broschuere webseite homepage flyer""".split()
)
_IN = frozenset(folded("in, im, aus, bei, beim, der, dem, den, bereich"))
_NOUNS = ("massnahme", "projekt", "programm", "vorhaben", "angebot", "initiative")
_WITHIN = 4  # words from the noun to what the measures are in
_OWN = ("mein", "unser")
_NOUN = re.compile(r"(?<!^)(?<![.!?:] )\b[A-ZÄÖÜ][\w-]*")  # not the first word of a sentence
_BEFORE = 2  # words between "für" and what it is for, and one more
_POLISH_VERB = re.compile(
    r"(?:uje|uja|aja|eja|owac|ac|ic|yc|al[aioy]?|il[aioy]|yl[aioy]|owano|ono|iono|acy|ace|acych|any|ane|anych|one|onych)$"
)


def topic_of(words: Words, left: Sequence[str], language: str) -> tuple[str, ...]:
    """Return the words left that can be a topic; few are none where they go neither with "for" nor with the noun.

    A name, which has a capital, is always one; a verb that no table knows ("which measures rely on …") makes no topic.
    """
    is_asked = language not in _WITH_NOUN or _MEASURES in words.places
    most = _ADJOINING.get(language, 0) if is_asked else 0
    if len(left) > most or any(_goes_with_measures(words, word, language) for word in left):
        return tuple(left)
    return ()


def without_unheld(topic: Sequence[str], words: Words, report: Report) -> tuple[str, ...]:
    """Return the words of a topic without those that no measure has, unless a question says that all is for them.

    A search for them would find nothing, and they tell why or how somebody asks ("für meinen Artikel").
    """
    is_lower = words.raw == words.raw.lower()
    held = _folded_text(tuple((m.title.text, m.description.text) for m in report.measures), only_nouns=is_lower)
    return tuple(
        word for word in topic if _is_purpose(words, word) or (_is_held(word, held) and not _is_of_asker(words, word))
    )


def _is_held(word: str, text: str) -> bool:
    """Tell whether a folded text has a word that begins as this one, or has its long beginning anywhere."""
    stem = word[: max(_STEM, len(word) // 2)]
    return f" {stem}" in text or (len(stem) > _STEM and stem in text)


@lru_cache(maxsize=8)  # of a report or two
def _folded_text(told: tuple[tuple[str, str], ...], *, only_nouns: bool) -> str:
    """Return titles and descriptions as one folded text; only their nouns where a question does not show its own."""
    if only_nouns:
        told = tuple((" ".join(_NOUN.findall(title)), " ".join(_NOUN.findall(text))) for title, text in told)
    return " ".join(["", *(word for texts in told for text in texts for word in words_of(text))])


def _is_purpose(words: Words, word: str) -> bool:
    """Tell whether a word stands behind "für", with an article or an adjective between at most, or before "-Maßnahmen"."""
    if word.endswith(_WRITTEN_FOR):
        return False
    for place in words.places.get(word, ()):
        before = words.words[max(0, place - _BEFORE) : place]
        if any(word.startswith(_OWN) for word in words.words[place + 1 : place + 2]):
            continue  # "für die Sprechstunde meiner Chefin" is why somebody asks
        is_own = bool(before) and before[-1].startswith(_OWN)  # "für unseren Newsletter" is why somebody asks
        if (_FOR.intersection(before) and not is_own) or _is_compound(words, place) or _is_where(words, place):
            return True
    return False


def _is_of_asker(words: Words, word: str) -> bool:
    """Tell whether a word of a question for measures stands behind "mein" or "unser": for whom one asks ("meine Kunden")."""
    places = words.places.get(word, ()) if words.has_any(LIST_NOUNS) else ()
    return bool(places) and all(place > 0 and words.words[place - 1].startswith(_OWN) for place in places)


def _is_where(words: Words, place: int) -> bool:
    """Tell whether a word says in what measures are, right behind the noun for them ("Maßnahmen in der Landwirtschaft")."""
    before = words.words[max(0, place - _WITHIN) : place]
    return any(
        word.startswith(_NOUNS) and _IN.issuperset(before[i + 1 :]) and len(before) > i + 1
        for i, word in enumerate(before)
    )


def _is_compound(words: Words, place: int) -> bool:
    """Tell whether a word is the first half of a compound with the noun for measures ("Zahnarzt-Maßnahmen")."""
    return words.words[place + 1 : place + 2] == [_MEASURES]


def _goes_with_measures(words: Words, word: str, language: str) -> bool:
    """Tell whether a word is a name, stands behind "for" or beside the noun for measures."""
    if word.capitalize() in words.raw:
        return True
    place = words.words.index(word)
    before = words.words[place - 1] if place else ""
    behind = words.words[place + 1] if place + 1 < len(words.words) else ""
    is_object = language in _BEHIND_TOO and before == _MEASURES and not _POLISH_VERB.search(word)
    return before in _FOR or behind == _MEASURES or is_object
