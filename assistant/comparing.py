"""Finding the measures that a question sets side by side without numbers: each part of it is searched by itself."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.types import Kind
from assistant.understanding.fields import asked_fields
from assistant.understanding.reading import COMPARING, LIST_NOUNS, Reading, topic_words
from assistant.understanding.words import Words, folded
from index import SearchIndex

_PARTING = re.compile(
    r"\s*[,;:/–]\s*|\s+-\s+|\s+(?:und|oder|gegen|gegenüber|versus|vs\.?|als|sowie|im Vergleich zu[rm]?|verglichen mit|"
    r"and|or|than|ve|veya|та|чи|або|і|и|или|i|oraz|czy|أو)\s+|\s+و",
    re.IGNORECASE,
)
_JOINT = folded(
    """jeweils, beide*, beides, welche von, welcher von, welches von, dieselbe*, demselben, derselben, gleiche*, beiderseits, haben die, waren die, sind die,
    machen die, laufen die, gelten die, kosten die,
    both, each, respectively, her ikisi, обидва, обидві, оба, обе, oba, obie, كلاهما"""
)
_ASKING = ("welches", "welche", "welcher", "wieviel", "viel", "wer", "wann", "lange")
_AMONG = 4  # first measures for the whole question; a part that means one of them finds it there too
_PARTLY_NAMED = 0.3
_LONGEST = 40  # words; who tells a story compares nothing


def read_comparison(question: str, reading: Reading, index: SearchIndex) -> Reading:
    """Return the reading as a comparison where parts of the question mean different measures; else as it was."""
    words = Words.of(question)
    if reading.kind not in {Kind.TOPIC, Kind.FIELD} or reading.filters or len(words.words) > _LONGEST:
        return reading
    fields = asked_fields(words)
    compares = words.has_any(COMPARING)
    joint = compares or words.has_any(_JOINT) or _asks_twice(words)
    if words.has_any(LIST_NOUNS) or not (compares or fields):
        return reading
    parts = [part for part in _PARTING.split(question) if part and _means_something(part)]
    if len(parts) < 2:
        return reading
    known = {found.measure for found in index.search(question).measures[:_AMONG]}
    meant: dict[str, bool] = {}
    for part in parts:
        first = index.search(part).measures[0]
        if first.measure in known:
            is_named = first.parts["name"] >= _PARTLY_NAMED
            meant[first.measure] = meant.get(first.measure, False) or is_named
    if len(meant) < 2 or not (joint or all(meant.values())):
        return reading
    return replace(reading, kind=Kind.COMPARE, measures=tuple(meant), fields=fields)


def _asks_twice(words: Words) -> bool:
    """Tell whether a question word comes twice ("Welches Ministerium betreut …, welches …?")."""
    return any(len(words.places.get(word, ())) > 1 for word in _ASKING)


def _means_something(part: str) -> bool:
    """Tell whether a part of a question names a thing beside the fields that it asks for."""
    words = Words.of(part)
    asked_fields(words)
    words.take_any(COMPARING + _JOINT)
    return bool(topic_words(words))
