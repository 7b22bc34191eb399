"""Reading bounds on amounts, sources of funds, and posts."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.filters import Extreme, Filters, Sum
from assistant.understanding.words import Words, folded
from corpus.money import parse_number
from corpus.types import AmountBasis

_PER_YEAR = folded("pro jahr, im jahr, jährlich*, je jahr, jedes jahr, jahresbudget, p a")
_TOTAL = folded("insgesamt, gesamt*, zusammen, in summe, im ganzen, alles in allem, über die gesamte laufzeit")
_MORE = folded("mehr als, über, mindestens, ab, größer als, oberhalb, wenigstens")
_LESS = folded("weniger als, unter, höchstens, maximal, bis zu, kleiner als, nicht mehr als, unterhalb")
_ONE = re.compile(r"\b(?:einer|eine|einem) (?=Mi)")  # "unter einer Million"
_EXACTLY = folded("genau, exakt")
_INCLUSIVE = folded("mindestens, höchstens, maximal, wenigstens, bis zu, nicht mehr als, ab")
_SUM = re.compile(
    r"(\d[\d.]*(?:,\d+)?)\s*(Mrd|Milliarden?|Mio|Million(?:en)?|Tsd|Tausend)?\.?\s*(Euro|EUR|€)?", re.IGNORECASE
)
_BETWEEN = re.compile(
    r"zwischen (?P<low>\d[\d.,]*) und (?P<high>\d[\d.,]*) (?P<unit>(?:Mrd|Milliarde|Mio|Million|Tsd|Tausend|Euro|EUR|€)\w*)",
    re.IGNORECASE,
)
_FULL = 5  # characters from which on a number is written out in full ("500.000")
_SOURCES = {
    "ESF": folded("europäische* sozialfonds, esf, esf mittel*, sozialfonds"),
    "EFRE": folded("efre"),
    "JTF": folded("jtf, just transition fund*"),
    "EU": folded("eu, eu mittel*, eu geld*, eu fonds, europäische*, brüssel*, eu förder*"),
    "Bund": folded("bund, bundesmittel*, bundesgeld*, vom bund, bundes, bmbf, grw"),
    "Land": folded("landesmittel*, landesgeld*, mittel des landes"),
}
_MONEY = folded(
    "geld*, mittel*, budget*, summe*, betrag*, euro, fördersumme*, finanz*, volumen, kosten, kostet, ausstattung"
)
_EXTREMES = {
    Extreme.LARGEST: (
        folded("teuerste*, am teuersten"),
        folded("größte*, höchste*, am meisten, meiste*, am höchsten, am größten"),
    ),
    Extreme.SMALLEST: (
        folded("billigste*, günstigste*, am billigsten, am günstigsten"),
        folded("kleinste*, niedrigste*, geringste*, am wenigsten, wenigste*, am niedrigsten, am geringsten"),
    ),
}
_POSTS = folded("stellen, stelle, planstellen, personalstellen, lehrkräftestellen")


def read_money(words: Words, filters: Filters) -> Filters:
    """Read bounds on amounts, sources of funds, and posts."""
    sources = tuple(name for name, phrases in _SOURCES.items() if _takes_new(words, phrases))
    if sources:
        words.take_any(folded("mittel*, geld*, finanzier*, gefördert, gespeist, fließ*, fonds, kommt, kommen"))
        filters = replace(filters, sources=sources)
    if extreme := _extreme(words):
        basis = AmountBasis.PER_YEAR if words.take_any(_PER_YEAR) else None
        words.take_any(_TOTAL + _MONEY)
        return replace(filters, extreme=extreme, basis=basis)
    bound = _bound(words)
    if bound:
        return replace(filters, sum=bound)
    if filters.amount and (basis := _basis(words)):
        return replace(filters, basis=basis)
    if words.take_any(_POSTS):
        return replace(filters, posts=True)
    return filters


def _basis(words: Words) -> AmountBasis | None:
    """Read whether sums a year or in total are meant."""
    if words.take_any(_PER_YEAR):
        return AmountBasis.PER_YEAR
    return AmountBasis.TOTAL if words.take_any(_TOTAL) else None


def _takes_new(words: Words, phrases: tuple[str, ...]) -> bool:
    """Take the phrases; tell whether one of them stands where nothing was understood yet."""
    free = [place for place in words.places_of(phrases) if place not in words.taken]
    words.take_any(phrases)
    return bool(free)


def _extreme(words: Words) -> Extreme | None:
    """Read "das größte Budget", "am wenigsten Geld", "die teuerste Maßnahme"."""
    speaks = words.has_any(_MONEY)
    for extreme, (always, of_money) in _EXTREMES.items():
        if words.has_any(always) or (speaks and words.has_any(of_money)):
            words.take_any(always + of_money)
            return extreme
    return None


def _with_units(text: str) -> str:
    """Return "zwischen 5 und 10 Mio. Euro" with the unit behind both numbers; a full number needs only its "Euro"."""
    return _BETWEEN.sub(
        lambda m: f"zwischen {m['low']} {'Euro' if len(m['low']) > _FULL else m['unit']} und {m['high']} {m['unit']}",
        text,
    )


def _bound(words: Words) -> Sum | None:
    """Read "mehr als 10 Millionen Euro im Jahr" and the like."""
    amounts = [
        (m, v)
        for m in _SUM.finditer(_with_units(_ONE.sub("1 ", words.raw)))
        if (m.group(2) or m.group(3)) and (v := parse_number(m.group(1)))
    ]
    if not amounts:
        return None
    values = []
    for match, value in amounts:
        word = (match.group(2) or "").lower()
        scale = {"mrd": 1e9, "mil": 1e6, "mio": 1e6, "tsd": 1e3, "tau": 1e3}.get(word[:3], 1.0)
        values.append(float(value) * (1e9 if word.startswith("milliard") else scale))
        words.take_text(match.group())
        words.take_text(match.group(1))
    basis = _basis(words)
    strict = not words.take_any(_INCLUSIVE)
    words.take_any(folded("kosten, kostet, euro, mittel*, geld*, budget*, volumen"))
    if len(values) > 1:
        return Sum(min(values), max(values), False, basis)
    if words.take_any(_EXACTLY):
        return Sum(values[0], values[0], False, basis)
    if words.take_any(_LESS):
        return Sum(None, values[0], strict, basis)
    words.take_any(_MORE)
    return Sum(values[0], None, strict, basis)
