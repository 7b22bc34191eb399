"""Whether what sounds like a question for a time asks for something else."""

from __future__ import annotations

import re

from assistant.understanding.text.words import Phrases, Words, folded
from index.features import fold

# "Bis zu welchem Sprachniveau" asks for no time unless one of these stands behind; nor does "Wie läuft es damit?".
_UP_TO_WHICH = folded(
    "bis zu welchem, bis zu welcher, ab welchem, ab welcher, zu welchem, zu welcher, von welchem, von welcher"
)
_UP_TO = 6  # words from "bis" to the noun behind "welchem"
_TIMES = tuple(
    fold(word)
    for word in "jahr tag datum monat zeit termin schuljahr semester quartal frist ende woche stichtag kitajahr sommer winter herbst frühjahr halbjahr stunde".split()
)
_HOW_IT_GOES = folded(
    "was läuft, was lief, wie läuft, wie laufen, wie lief, wie liefen, über welch* ~ läuft, über welch* ~ laufen, läuft ~ über, laufen ~ über, wie geht es ~ weiter"
)
_HOW_LONG = folded("wie lang, wie lange, bis wann, ab wann, seit wann, noch, aus, hinaus, weiter, länger")
# "Gibt es noch jemanden, der mitmacht?" asks for more of something, not whether it still is.
_STILL_MORE = folded(
    "noch jemand*, noch wen, noch wer, noch ander*, noch weiter*, noch was, noch etwas, noch mehr, noch eine, noch einen, noch ein, noch zusätzlich*, noch drin, noch mit drin, noch dabei, noch mit, noch kein*, ab welchem alter, bis zu welchem alter"
)
_BESIDES = folded(
    "war früher ~ jetzt, war früher ~ heute, war früher ~ nun, waren früher ~ jetzt, waren früher ~ heute, galt früher ~ jetzt, neuerdings noch, außerdem noch, sonst noch, zusätzlich noch, darüber hinaus noch, nebenbei noch, obendrein noch, was wird ~ noch gefördert, was wird noch, wer wird ~ noch gefördert, wofür ~ noch gefördert, welche arbeit* ~ noch, welche aufgabe* ~ noch, welche tätigkeit* ~ noch, welche kosten ~ noch, welche ausgaben ~ noch"
)
_MORE = Phrases(_STILL_MORE + _BESIDES)
_SURELY_TIME = folded(
    "wann, wie lange, wie lang, laufzeit*, zeitraum*, läuft, laufen, lief, endet, gilt, ende, weiterläuft, befristet*, welches jahr, welchem jahr"
)
_NOUN = re.compile(r"\b[A-ZÄÖÜ][\wäöüß-]+")


def is_no_time(words: Words) -> bool:
    """Tell whether what sounds like a time asks for another end ("bis zu welchem Sprachniveau") or how things go."""
    places = words.places_of(_UP_TO_WHICH)
    behind = words.words[max(places) + 1 : max(places) + _UP_TO] if places else []
    nouns = [fold(noun) for noun in _NOUN.findall(words.raw)]
    noun = next((word for word in behind if word in nouns), "")
    is_other_end = bool(noun) and not any(noun.startswith(time) for time in _TIMES)
    is_more = words.has_any(_MORE) and not words.has_any(_SURELY_TIME)
    return is_other_end or is_more or (words.has_any(_HOW_IT_GOES) and not words.has_any(_HOW_LONG))
