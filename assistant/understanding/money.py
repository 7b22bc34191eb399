"""Reading bounds on amounts, sources of funds, and posts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.filters import Filters
from assistant.sums import Extreme, Sum
from assistant.understanding.found import Found, found, is_negated, take_negation
from assistant.understanding.words import Words, folded
from corpus.money import parse_number
from corpus.types import AmountBasis

_PER_YEAR = folded(
    "pro jahr, für ein jahr, in einem jahr, im jahr, jährlich*, je jahr, jedes jahr, jahresbudget*, p a, pa, pro haushaltsjahr, jahresmittel*, jahressumme*, jahresbetrag*, im jahr"
)
_TOTAL = folded(
    """insgesamt, gesamt*, zusammen, in summe, über die gesamte laufzeit, im ganzen, alles in allem, unterm strich, gesamtmittel*,
    gesamtbudget*, gesamtvolumen*, gesamtsumme*, über die ganze laufzeit"""
)
_MORE = folded(
    """mehr als, teurer als, über, mindestens, ab, größer als, oberhalb, wenigstens, höher als, nicht unter, nicht weniger als, oder mehr,
    und mehr, aufwärts, übersteig*, jenseits"""
)
_LESS = folded(
    """weniger als, billiger als, günstiger als, unter, höchstens, maximal, bis zu, kleiner als, nicht mehr als, unterhalb, niedriger als, geringer als,
    nicht über, oder weniger, und weniger, bis, unterschreit*"""
)
_INCLUSIVE = folded(
    """mindestens, höchstens, maximal, wenigstens, bis zu, nicht mehr als, ab, nicht unter, nicht weniger als, nicht über,
    oder mehr, und mehr, oder weniger, und weniger, aufwärts, bis"""
)
_NOT_LESS = folded("nicht weniger als, nicht unter, nicht bis")
_WORDS_BEFORE, _WORDS_AFTER = 3, 6  # "mehr als rund 10 Mio. Euro", "10 Mio. Euro pro Jahr oder mehr"
_NEXT = re.compile(r"\bund\b|[,;]", re.IGNORECASE)
_UNITS = folded(
    """million, millionen, milliarde, milliarden, tausend, mio, mrd, tsd, euro, eur, hunderttausend*, zehntausend*,
    fünfzigtausend, zwanzigtausend, fünfhunderttausend*, zweihunderttausend*"""
)
_EXACTLY = folded("genau, exakt")
_IN_A_NAMED_YEAR = re.compile(r"\bim Jahre? (?=(?:19|20)\d\d)", re.IGNORECASE)
_UNIT = r"(?:Mrd|Milliarden?|Mio|Million(?:en)?|Tsd|Tausend)"
_SUM = re.compile(
    rf"(?<![\d.,])(\d[\d.]*(?:,\d+)?)\s*({_UNIT})?\.?\s*(Euro|EUR|€)?"
    rf"(?=(?:\s*(?:und|bis|oder|-|–)\s*\d[\d.,]*\s*({_UNIT})?\.?\s*(Euro|EUR|€)?)?)",
    re.IGNORECASE,
)
_SCALES = {"mrd": 1e9, "mil": 1e6, "mio": 1e6, "tsd": 1e3, "tau": 1e3}
_SPOKEN = {
    "ein": "1", "eine": "1", "einer": "1", "einem": "1", "einen": "1", "zwei": "2", "drei": "3", "vier": "4", "fünf": "5", "sechs": "6",
    "sieben": "7", "acht": "8", "neun": "9", "zehn": "10", "elf": "11", "zwölf": "12", "fünfzehn": "15", "zwanzig": "20",
    "dreißig": "30", "vierzig": "40", "fünfzig": "50", "hundert": "100", "einhundert": "100", "zweihundert": "200", "dreihundert": "300",
    "vierhundert": "400", "fünfhundert": "500", "halbe": "0,5", "halben": "0,5", "anderthalb": "1,5", "eineinhalb": "1,5",
    "zweieinhalb": "2,5",
}  # fmt: skip
_SPOKEN_NUMBER = "|".join(sorted(_SPOKEN, key=len, reverse=True))
_SPOKEN_SUM = re.compile(
    rf"\b(?:eine[rn]?\s)?({_SPOKEN_NUMBER})[\s-]*(?=(?:(?:und|bis) (?:{_SPOKEN_NUMBER}|[\d.,]+) )?(?:{_UNIT})\b)",
    re.IGNORECASE,
)
_THOUSANDS = re.compile(r"\b(\d+)\s?(?:k|T€|TEUR)\b")
_SOURCES = {
    "ESF": folded("esf*, europäische* sozialfonds, sozialfonds*"),
    "EFRE": folded("efre*, europäische* fonds für regionale*, fonds für regionale entwicklung"),
    "JTF": folded("jtf*, just transition fund*, just transition*"),
    "BMBF": folded("bmbf*, bundesbildungsministerium*, bundesministerium für bildung*, bundesforschungsministerium*"),
    "GRW": folded("grw*, gemeinschaftsaufgabe*"),
    "Bund": folded("bund, bundes, bundesmittel*, bundesgeld*, bundesförder*, vom bund, geld vom bund, bundesseitig*"),
    "Land": folded(
        "landes und, landes sowie, landes oder, landesmittel*, landesgeld*, mittel des landes, geld des landes, mittel vom land"
    ),
}
_EUROPEAN = folded(
    "eu, eu mittel*, eu geld*, eu fonds, europäische*, brüssel*, eu förder*, europa, eu gelder, europamittel*, eu topf, eu töpfe*"
)
_LINKS = frozenset({"und", "oder", "sowie", "plus", "auch", "als"})
_JOINING = frozenset({"und", "plus", "sowie"})
_GIVERS = {"Land": "Land", "Bund": "Bund", "BMBF": "Bund", "GRW": "Bund"}  # the others are European
_FLOWING = folded(
    """mittel*, geld*, finanzier*, gefördert*, gespeist*, fließ*, fonds, kommt, kommen, bezahlt*, stammt, stammen, steckt, stecken,
    topf, töpfe, töpfen, kofinanziert*, zuschuss, unterstützt, beteiligt, bezuschusst*, quelle*, finanzierungsquelle*"""
)
_BOTH = folded("sowohl, beide, beiden, beidem, zugleich, gleichzeitig, kombiniert, kombinieren, und auch")
_MONEY = folded(
    """geld*, mittel*, budget*, summe*, betrag*, euro, fördersumme*, finanz*, volumen, kosten, kostet, ausstattung, kohle, gesamtbudget*, gesamtvolumen*, gesamtsumme*, jahresbudget*, jahressumme*, gesamtmittel*, gesamtbetrag*, fördervolumen*, geplante mittel, geplanten mitteln,
    förderung*, topf, etat*"""
)
_EXTREMES = {
    Extreme.LARGEST: (
        folded("teuerste*, am teuersten"),
        folded(
            "größte, größten, größter, größtes, höchste, höchsten, höchster, höchstes, am meisten, meiste, meisten, dickste*, üppigste*"
        ),
    ),
    Extreme.SMALLEST: (
        folded("billigste*, günstigste*, am billigsten, am günstigsten"),
        folded("kleinste*, niedrigste*, geringste*, wenigsten, wenigste"),
    ),
}
_POSTS = folded(
    """stellen, planstellen, personalstellen, lehrkräftestellen, lehrerstellen, stellenzahl*, vollzeitstellen, stellenanteil*,
    zusätzliche stelle, neue stelle, stellenangabe*"""
)
_JOINED_POSTS = re.compile(r"-Stellen\b", re.IGNORECASE)  # "PIA-Stellen" are places for some, not posts of the state
_POSTS_SAID = folded(
    "personal, personell*, zusätzliche, neue, neuen, geschaffen, zugesagt, bereitgestellt, statt, euro, geld"
)


def read_money(words: Words) -> Found:
    """Read bounds on amounts, sources of funds, and posts."""
    own = words.unshared()
    return found(_sources(own).joined(_sums(own)), own)


def _sums(words: Words) -> Filters:
    """Read which sums are meant, or posts instead of them."""
    if extreme := _extreme(words):
        basis = _basis(words)
        words.take_any(_TOTAL + _MONEY)
        return Filters(extreme=extreme, basis=basis)
    if bound := _bound(words):
        return Filters(sum=bound)
    places = words.places_of(_POSTS)
    if places and not _JOINED_POSTS.search(words.raw):
        words.take_any(_POSTS + _POSTS_SAID + _MONEY)
        return Filters(posts=not any(is_negated(words, place) for place in places))
    return Filters()


def _sources(words: Words) -> Filters:
    """Read which funds or whose money is meant; "EU" where no single European fund is named."""
    before = set(words.taken)
    named = [name for name, phrases in _SOURCES.items() if _is_new(words, phrases)]
    if not {"ESF", "EFRE", "JTF"} & set(named) and _is_new(words, _EUROPEAN):
        named.append("EU")
    if not named:
        return Filters()
    if "Land" not in named and (words.take("vom land") or _is_land_beside(words, before)):
        named.append("Land")  # alone, "Geld vom Land" may be any money
    place = min(words.taken - before, default=0)
    words.take_any(_FLOWING)
    if is_negated(words, place):
        take_negation(words, place)
        return Filters(without=(Filters(sources=tuple(named)),))
    return Filters(sources=tuple(named), every_source=_are_all_meant(words, named))


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


def _is_new(words: Words, phrases: tuple[str, ...]) -> bool:
    """Take the phrases; tell whether one of them stands where nothing was understood yet."""
    is_new = bool(set(words.places_of(phrases)) - words.taken)
    words.take_any(phrases)
    return is_new


def _basis(words: Words) -> AmountBasis | None:
    """Read whether sums a year or in all are meant; "im Jahr 2026" is a time."""
    per_year = Words.of(_IN_A_NAMED_YEAR.sub("", words.raw)).has_any(_PER_YEAR)
    if per_year:
        words.take_any(_PER_YEAR)
        return AmountBasis.PER_YEAR
    return AmountBasis.TOTAL if words.take_any(_TOTAL) else None


def _extreme(words: Words) -> Extreme | None:
    """Read "das größte Budget", "am wenigsten Geld", "die teuerste Maßnahme"."""
    speaks = words.has_any(_MONEY)
    for extreme, (always, of_money) in _EXTREMES.items():
        if words.has_any(always) or (speaks and words.has_any(of_money)):
            words.take_any(always + of_money)
            return extreme
    return None


@dataclass(frozen=True, slots=True)
class _Stated:
    """An amount in euros that a question states, and the words beside it."""

    euros: float
    beside: Words


def _bound(words: Words) -> Sum | None:
    """Read "mehr als 10 Millionen Euro im Jahr" and the like."""
    stated = _amounts(words)
    if not stated:
        return None
    basis = _basis(words)
    words.take_any(_MONEY + _MORE + _LESS + _EXACTLY + folded("euro, kostenpunkt, liegen, liegt, drin, jahr"))
    if len(stated) > 1:
        values = [amount.euros for amount in stated]
        return Sum(min(values), max(values), False, basis)
    value, beside = stated[0].euros, stated[0].beside
    strict = not beside.has_any(_INCLUSIVE)
    if beside.has_any(_EXACTLY):
        return Sum(value, value, False, basis)
    if beside.has_any(_LESS) and not beside.has_any(_NOT_LESS):
        return Sum(None, value, strict, basis)
    return Sum(value, None, strict, basis)


def _amounts(words: Words) -> list[_Stated]:
    """Return the amounts that a question states; a number before "und" or "bis" shares the unit behind."""
    raw = _THOUSANDS.sub(r"\1 Tausend Euro", _SPOKEN_SUM.sub(lambda m: f"{_SPOKEN[m[1].lower()]} ", words.raw))
    stated = []
    for match in _SUM.finditer(raw):
        number, unit, currency, next_unit, next_currency = match.groups()
        value = parse_number(number)
        is_year = not unit and not currency and re.fullmatch(r"(?:19|20)\d\d", number)
        if value is None or is_year or not (unit or currency or next_unit or next_currency):
            continue
        shares = not unit and not currency and float(value) < 1_000  # "5 bis 10 Mio. Euro", but "500.000 und 1 Mio."
        word = (unit or (next_unit if shares else "") or "").lower()
        scale = 1e9 if word.startswith("milliard") else _SCALES.get(word[:3], 1.0)
        beside = (
            _NEXT.split(raw[: match.start()])[-1].split()[-_WORDS_BEFORE:] + raw[match.end() :].split()[:_WORDS_AFTER]
        )
        stated.append(_Stated(float(value) * scale, Words.of(" ".join(beside))))
        words.take_text(match.group())
    words.take_any(_UNITS)
    return stated
