"""Reading which funds or whose money pays for measures, or does not."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.selection.filters import NO_CRITERIA, Filters
from assistant.understanding.text.found import negated_among, take_negation, take_new
from assistant.understanding.text.words import PhraseGroups, Words, folded

_LAND = folded("landesmittel*, landesgeld*, mittel des landes, geld des landes, mittel vom land")
_SOURCES = {
    "ESF": folded("esf*, europäische* sozialfonds, sozialfonds*"),
    "EFRE": folded("efre*, europäische* fonds für regionale*, fonds für regionale entwicklung"),
    "JTF": folded("jtf*, just transition fund*, just transition*"),
    "BMBF": folded(
        "bmbf*, bundesbildungsministerium*, bundesministerium für bildung*, bundesministeriums für bildung*, bundesforschungsministerium*"
    ),
    "GRW": folded("grw*, gemeinschaftsaufgabe*"),
    "Bund": folded("bund, bundes, bundesmittel*, bundesgeld*, bundesförder*, vom bund, geld vom bund, bundesseitig*"),
    "Land": folded("landes und, landes sowie, landes oder") + _LAND,
}
_BY_SOURCE = PhraseGroups(_SOURCES)
_EUROPEAN = folded(
    "eu, eu mittel*, eu geld*, eu fonds, europäische*, brüssel*, eu förder*, europa, eu gelder, europamittel*, eu topf, eu töpfe*"
)
_LINKS = frozenset({"und", "oder", "sowie", "plus", "auch", "als"})
_JOINING = frozenset({"und", "plus", "sowie"})
_GIVERS = {"Land": "Land", "Bund": "Bund", "BMBF": "Bund", "GRW": "Bund"}  # the others are European
_FLOWING = folded(
    """mittel*, geld*, finanzier*, gefördert*, gespeist*, fließ*, fonds, kommt, kommen, bezahlt*, stammt, stammen, steckt, stecken,
    kohle, knete, moneten, zaster, fördertopf, fördertöpf*, geldtopf, geldtöpf*, topf, töpfe, töpfen, kofinanziert*, zuschuss, unterstützt, beteiligt, bezuschusst*, quelle*, finanzierungsquelle*, finanzquelle*, geldquelle*, mittelquelle*, mittelherkunft"""
)
_FUNDS = frozenset({"ESF", "EFRE", "JTF"})
_NOT_ONLY = folded("nicht nur, nicht allein, nicht bloß, nicht ausschließlich")
_BOTH = folded("nicht nur, sowohl, beide, beiden, beidem, zugleich, gleichzeitig, kombiniert, kombinieren, und auch")


def read_sources(words: Words) -> Filters:
    """Read which funds or whose money is meant; "EU" where no single European fund is named.

    Each may be said to be left out ("ESF, aber kein Landesgeld").
    """
    before = set(words.taken)
    said = words.groups_in(_BY_SOURCE)
    if said == ["Land"] and not words.has_any(_LAND) and not words.has_any(_EUROPEAN + _FLOWING):
        return NO_CRITERIA  # "die Auftritte des Landes und …" are of something else than money
    named = {name: place for name in said if (place := take_new(words, _SOURCES[name])) is not None}
    if words.has_any(_EUROPEAN) and words.has_any(_NOT_ONLY):  # "EU-Geld, nicht nur ESF"
        named = {name: place for name, place in named.items() if name not in _FUNDS}
    if not _FUNDS & named.keys() and (place := take_new(words, _EUROPEAN)) is not None:
        named["EU"] = place
    if not named:
        return NO_CRITERIA
    if "Land" not in named and (words.take("vom land") or _is_land_beside(words, before)):
        named["Land"] = max(words.places.get("land", [0]))  # alone, "Geld vom Land" may be any money
    words.take_any(_FLOWING)
    left_out = negated_among(words, named, of_cells=True)
    if "EU" not in named and left_out and (place := take_new(words, _EUROPEAN)) is not None:
        named["EU"] = place  # "EU-Geld, aber kein ESF"
    for name in left_out:
        take_negation(words, named.pop(name))
    without = (Filters(sources=left_out),) if left_out else ()
    return Filters(sources=tuple(named), every_source=_are_all_meant(words, tuple(named)), without=without)


def _is_land_beside(words: Words, before: set[int]) -> bool:
    """Tell whether the Land stands beside a source as another one ("ESF und Land", "Land plus EFRE"), and take it."""
    for place in words.places.get("land", []):
        around = (words.words[max(0, place - 3) : place], words.words[place + 1 : place + 4])
        near = {place - 2, place - 3, place + 2, place + 3} & (words.taken - before)
        if near and any(_LINKS.intersection(side) for side in around):
            words.taken.add(place)
            return True
    return False


def _are_all_meant(words: Words, named: Sequence[str]) -> bool:
    """Tell whether all of several sources are meant together: it is said, or they are of different givers ("Land und ESF")."""
    if len(named) < 2:
        return False
    givers = {_GIVERS.get(name, "EU") for name in named}
    return words.take_any(_BOTH) or (
        len(givers) == len(named) and not words.places.get("oder") and not _JOINING.isdisjoint(words.places)
    )
