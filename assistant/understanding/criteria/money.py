"""Reading bounds on amounts, sources of funds, and posts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.selection.filters import NO_CRITERIA, Filters
from assistant.selection.sums import Extreme, Sum
from assistant.understanding.criteria.sources import read_sources
from assistant.understanding.text.found import Found, found, is_negated
from assistant.understanding.text.numerals import numeral
from assistant.understanding.text.words import Phrases, Words, folded
from corpus.money import parse_number
from corpus.types import AmountBasis

_PER_YEAR = folded(
    "pro jahr, für ein jahr, in einem jahr, im jahr, et jahr, jährlich*, je jahr, jedes jahr, jahresbudget*, p a, pa, pro haushaltsjahr, jahresmittel*, jahressumme*, jahresbetrag*, jahresbeträge*, jahreswert*, jahresetat*, jahresvolumen, jahreskosten, jahresausgaben, jahresförderung*, jahreshaushalt*, im jahr"
)
_TOTAL = folded(
    """als summe, einmalig*, insgesamt, gesamt*, zusammen, in summe, über die gesamte laufzeit, im ganzen, alles in allem, unterm strich, gesamtmittel*,
    gesamtbudget*, gesamtvolumen*, gesamtsumme*, über die ganze laufzeit, über die ganze zeit, ganze laufzeit, ganzen laufzeit"""
)
_TOTALS = folded(
    "gesamtbetrag*, gesamtbeträge*, gesamtsumme*, gesamtmittel*, gesamtvolumen*, gesamtkosten, gesamtbudget*"
)
_AMOUNTS = folded(
    "betrag, beträge, beträgen, geldbeträge*, eurobeträge*, summe, summen, zahlen, angaben, euro, geld, mittel, kommt ~ raus, kommt ~ heraus, kommt ~ auf"
)
_ADDING = folded(
    """addier*, aufaddier*, zusammenaddier*, summier*, aufsummier*, zusammenrechn*, zusammengerechnet*, zusammenzähl*, zusammengezählt*, zusammenzieh*, zähl ~ zusammen, rechn ~ zusammen, zählt ~ zusammen, rechnet ~ zusammen, zähle ~ zusammen, rechne ~ zusammen,
    zählen ~ zusammen, rechnen ~ zusammen, summe aller, summe der, summe über alle, summe von allen, summe sämtlicher, auf welche summe, auf welchen gesamtbetrag, welche summe ergibt, welche summe ergeben, aufaddiert, in der addition"""
)
_NONE_OF = folded("nicht, nichts, nichts mit, kein, keine, keinen, ohne, statt")
_NOT_PER_YEAR = Phrases(f"{no} {form}" for no in _NONE_OF for form in _PER_YEAR)
_NOT_TOTAL = Phrases(f"{no} {form}" for no in _NONE_OF for form in _TOTAL)
_MORE = folded(
    """mehr als, mehr geld als, mehr mittel als, mer als, mehr wie, teurer als, über, mindestens, ab, größer als, oberhalb, wenigstens, höher als, nicht unter, nicht weniger als, oder mehr,
    und mehr, aufwärts, übersteig*, überschreit*, überschritt*, knack*, geknackt, jenseits"""
)
_LESS = folded(
    """weniger als, weniger geld als, weniger mittel als, billiger als, günstiger als, unter, höchstens, maximal, bis zu, kleiner als, nicht mehr als, unterhalb, niedriger als, geringer als,
    nicht über, oder weniger, und weniger, bis, unterschreit*"""
)
_INCLUSIVE = folded(
    """mindestens, höchstens, maximal, wenigstens, bis zu, nicht mehr als, ab, nicht unter, nicht weniger als, nicht über,
    oder mehr, und mehr, oder weniger, und weniger, aufwärts, bis"""
)
_NOT_REACHED = folded("keine, nicht mal, nicht einmal, nicht ganz, noch nicht einmal")
_EITHER_BASIS = folded("oder, ob, egal, beides, sowohl")  # between "im Jahr" and "insgesamt"
_NOT_LESS = folded("nicht weniger als, nicht unter, nicht bis")
_WORDS_BEFORE, _WORDS_AFTER = 3, 6  # "mehr als rund 10 Mio. Euro", "10 Mio. Euro pro Jahr oder mehr"
_NEXT = re.compile(r"\bund\b|[,;]", re.IGNORECASE)
_UNITS = folded(
    """million, millionen, milliarde, milliarden, tausend, mio, mrd, tsd, euro, eur, hunderttausend*, zehntausend*,
    fünfzigtausend, zwanzigtausend, fünfhunderttausend*, zweihunderttausend*, viertelmillion, dreiviertelmillion"""
)
_EXACTLY = folded("genau, exakt")
_IN_A_NAMED_YEAR = re.compile(r"\bim Jahre? (?=(?:19|20)\d\d)", re.IGNORECASE)
_UNIT = r"(?:Mrd|Milliarden?|Mio|Million(?:en)?|Tsd|Tausend)"
_SUM = re.compile(
    rf"(?<![\d.,])(\d[\d.]*(?:,\d+)?)\s*({_UNIT})?\.?\s*(Euro|EUR|€)?"
    rf"(?=(?:\s*(?:und|bis|oder|-|–)\s*\d[\d.,]*\s*({_UNIT})?\.?\s*(Euro|EUR|€)?)?)",
    re.IGNORECASE,
)
_MOST, _MOST_DIGITS = 1e300, 290  # larger sums and longer numbers are taken for these, so that all can be reckoned with
_SCALES = {"mrd": 1e9, "mil": 1e6, "mio": 1e6, "tsd": 1e3, "tau": 1e3}
_SPOKEN_SUM = re.compile(
    rf"\b(?:eine[rn]?\s)?(?!{_UNIT}\b)(?P<word>[a-zäöüß]+?)[\s-]*(?=(?:(?:und|bis|oder) (?:eine[rn]? )?(?:[a-zäöüß]+|[\d.,]+) )?(?:{_UNIT})\b)",
    re.IGNORECASE,
)
_POSTS_BEHIND = re.compile(r"\s*(?:(?:neue|zusätzliche|weitere|volle)n?\s)*\w*stellen\b", re.IGNORECASE)
_WHOLE = re.compile(rf"\b(?:eine[rn]? )?(?:ganze|volle)[nr]? (?={_UNIT}\b)", re.IGNORECASE)  # "eine ganze Million"
_MAY_BE_SPOKEN = re.compile(rf"{_UNIT}\b", re.IGNORECASE)
_OF_DIGITS = re.compile(
    r"\b(?P<count>[a-zäöüß]+|\d+)-?stellig\w*(?:\s(?P<unit>Mio|Million|Milliarde)\w*)?", re.IGNORECASE
)  # "zweistelliger Millionenbetrag"
_THOUSANDS = re.compile(r"\b(\d+)\s?(?:k|T€|TEUR)\b")
_MONEY = folded(
    """geld*, mittel*, budget*, summe*, betrag*, beträge*, gesamtbeträge*, jahresbetrag*, jahresbeträge*, budgets, euro, fördersumme*, finanz*, volumen, kosten, kostet, ausstattung, kohle, gesamtbudget*, gesamtvolumen*, gesamtsumme*, jahresbudget*, jahressumme*, gesamtmittel*, gesamtbetrag*, fördervolumen*, geplante mittel, geplanten mitteln,
    förderung*, topf, etat*"""
)
_EXTREMES = {
    Extreme.LARGEST: (
        folded(
            "teuerste*, am teuersten, bekommt am meisten, bekommen am meisten, kriegt am meisten, kriegen am meisten, erhält am meisten, am meisten bekommt, am meisten kriegt, am meisten erhält, kostet am meisten, am meisten kostet"
        ),
        folded(
            "größte, größten, größter, größtes, höchste, höchsten, höchster, höchstes, am meisten, meiste, meisten, dickste*, üppigste*"
        ),
    ),
    Extreme.SMALLEST: (
        folded("billigste*, günstigste*, am billigsten, am günstigsten"),
        folded("kleinste*, niedrigste*, geringste*, wenigsten, wenigste"),
    ),
}
_FIRST_BY = folded("top")  # "Top 3 nach Budget"
ANY_EXTREME = Phrases(phrase for both in _EXTREMES.values() for phrases in both for phrase in phrases)
_POSTS = folded(
    """stellen, planstellen, personalstellen, lehrkräftestellen, lehrkraftstellen, verwaltungsstellen, lehrerstellen, stellenzahl*, vollzeitstellen, stellenanteil*,
    zusätzliche stelle, neue stelle, stellenangabe*"""
)
_JOINED_POSTS = re.compile(r"-Stellen\b", re.IGNORECASE)  # "PIA-Stellen" are places for some, not posts of the state
_PUTTING = re.compile(r"\bstellen\b|\bStellen(?= Sie\b)")  # the verb, in a question that writes nouns large
_HALF_NAMED = re.compile(r"\b\w+-(?= (?:oder|und|bzw\.|sowie) \w*stellen\b)")  # "Lehrkraft- oder Verwaltungsstellen"
_POSTS_ALONE = folded(
    """statt euro*, statt geld*, statt eines, statt einer summe, statt mittel*, anstelle von geld*, anstatt geld*, nur stellen, ausschließlich stellen,
    lediglich stellen, bloß stellen, nur eine zahl ~ stellen, nur eine anzahl ~ stellen, nur die zahl ~ stellen, nur die anzahl ~ stellen, nur stellenzahl*, nur eine stellenzahl*, nur planstellen, nur die stellen, allein stellen, stellen allein, nichts als stellen"""
)
# Sums a year that stand so in the report, and are not those of all years divided.
_STATED_SO = folded("ausdrücklich*, direkt, explizit*, wörtlich*, unmittelbar, tatsächlich so, schwarz auf weiß")
_POSTS_TOO = folded("oder zusätzlich, oder auch, oder neben, oder daneben, auch, zusätzlich")
_POSTS_SAID = folded(
    "personal, personell*, zusätzliche, neue, neuen, geschaffen, zugesagt, bereitgestellt, statt, euro, geld"
)


def read_money(words: Words) -> Found:
    """Read bounds on amounts, sources of funds, and posts."""
    own = words.unshared()
    return found(read_sources(own).joined(_sums(own)), own)


def _sums(words: Words) -> Filters:
    """Read which sums are meant, or posts instead of them."""
    if extreme := _extreme(words):
        basis = _basis(words)
        is_stated = basis is AmountBasis.PER_YEAR and words.take_any(_STATED_SO)
        words.take_any(_TOTAL + _MONEY)
        if words.take_any(_POSTS):
            return Filters(extreme=extreme, posts=True)
        return Filters(extreme=extreme, basis=basis, amount=True if is_stated else None)
    if bound := _of_digits(words) or _bound(words):
        is_stated = bound.basis is AmountBasis.PER_YEAR and words.take_any(_STATED_SO)
        return Filters(sum=bound, amount=True, basis=bound.basis) if is_stated else Filters(sum=bound)
    if words.has_any(_ADDING):
        return _added(words)
    places = words.places_of(_POSTS)
    if places and not _JOINED_POSTS.search(words.raw) and not _only_puts(words.raw):
        if half := _HALF_NAMED.search(words.raw):
            words.take_text(half[0])
        is_alone = words.take_any(_POSTS_ALONE)
        words.take_any(_POSTS + _POSTS_SAID + _MONEY)
        if is_alone and not words.has_any(_POSTS_TOO):
            return Filters(posts=True, amount=False)
        return Filters(posts=not any(is_negated(words, place) for place in places))
    return NO_CRITERIA


def _only_puts(question: str) -> bool:
    """Tell whether "stellen" is only the verb in a question ("Stellen Sie mir … zusammen")."""
    is_verb = question != question.lower() and _PUTTING.search(question) is not None
    return is_verb and not Words.of(_PUTTING.sub(" ", question)).has_any(_POSTS)


def _added(words: Words) -> Filters:
    """Read "alle Jahresbeträge addiert": the measures that state such an amount, whose sums are to be added up."""
    per_year, total = words.take_any(_PER_YEAR), words.take_any(_TOTALS)
    words.take_any(_ADDING + _MONEY + _TOTAL + _AMOUNTS)
    basis = AmountBasis.PER_YEAR if per_year else AmountBasis.TOTAL
    return Filters(amount=True, basis=basis if per_year is not total else None, adds=True)


def _basis(words: Words) -> AmountBasis | None:
    """Read whether sums a year or in all are meant; "im Jahr 2026" is a time, and "im Jahr oder insgesamt" is both."""
    plain = Words.of(_IN_A_NAMED_YEAR.sub("", words.raw))
    per_year, total = plain.has_any(_PER_YEAR), words.take_any(_TOTAL)
    if plain.has_any(_NOT_PER_YEAR) or plain.has_any(_NOT_TOTAL):
        words.take_any(_PER_YEAR + _NONE_OF)
        return AmountBasis.TOTAL if plain.has_any(_NOT_PER_YEAR) else AmountBasis.PER_YEAR
    if not per_year:
        return AmountBasis.TOTAL if total else None
    words.take_any(_PER_YEAR)
    return None if total and plain.has_any(_EITHER_BASIS) else AmountBasis.PER_YEAR


def _extreme(words: Words) -> Extreme | None:
    """Read "das größte Budget", "am wenigsten Geld", "die teuerste Maßnahme"."""
    if words.has_any(_FIRST_BY) and words.has_any(_MONEY) and not words.has_any(ANY_EXTREME):
        return Extreme.LARGEST
    if not words.has_any(ANY_EXTREME):
        return None
    speaks = speaks_of_money(words)
    for extreme, (always, of_money) in _EXTREMES.items():
        if words.has_any(always) or (speaks and words.has_any(of_money)):
            words.take_any(always + of_money)
            return extreme
    return None


def speaks_of_money(words: Words) -> bool:
    """Tell whether a question has a word for money or posts."""
    return words.has_any(_MONEY) or words.has_any(_PER_YEAR) or words.has_any(_POSTS)


@dataclass(frozen=True, slots=True)
class _Stated:
    """An amount in euros that a question states, the words beside it, and those of them that stand before it."""

    euros: float
    beside: Words
    before: Words


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
    if stated[0].before.has_any(_NOT_REACHED):  # "keine 100.000 Euro", "nicht einmal eine Million"
        return Sum(None, value, True, basis)
    if not words.has_any(_MORE):
        return Sum(value, value, False, basis)
    return Sum(value, None, strict, basis)


def _of_digits(words: Words) -> Sum | None:
    """Read sums by how many figures they have ("sechsstellig", "zweistelliger Millionenbetrag")."""
    match = _OF_DIGITS.search(words.raw) if "stellig" in words.raw.lower() else None
    count = (int(match["count"]) if match["count"].isdigit() else numeral(match["count"])) if match else None
    if not match or not count:
        return None
    least = 10.0 ** (min(count, _MOST_DIGITS) - 1) * (_SCALES[match["unit"].lower()[:3]] if match["unit"] else 1)
    words.take_text(match.group())
    words.take_any(_MONEY + _MORE + _LESS)
    is_open = Words.of(words.raw[: match.start()]).has_any(_INCLUSIVE)
    return Sum(least, None if is_open else least * 10 - 1, False, _basis(words))


def _amounts(words: Words) -> list[_Stated]:
    """Return the amounts that a question states; a number before "und" or "bis" shares the unit behind."""
    for match in _THOUSANDS.finditer(words.raw):
        words.take_text(match.group())
    raw = _THOUSANDS.sub(r"\1 Tausend Euro", _in_figures(words))
    stated = []
    for match in _SUM.finditer(raw):
        number, unit, currency, next_unit, next_currency = match.groups()
        value = parse_number(number)
        is_year = not unit and not currency and re.fullmatch(r"(?:19|20)\d\d", number)
        if not currency and _POSTS_BEHIND.match(raw, match.end()):  # "fünftausend Stellen"
            continue
        if value is None or is_year or not (unit or currency or next_unit or next_currency):
            continue
        shares = not unit and not currency and float(value) < 1_000  # "5 bis 10 Mio. Euro", but "500.000 und 1 Mio."
        word = (unit or (next_unit if shares else "") or "").lower()
        scale = 1e9 if word.startswith("milliard") else _SCALES.get(word[:3], 1.0)
        before = _NEXT.split(raw[: match.start()])[-1].split()[-_WORDS_BEFORE:]
        behind = raw[match.end() :].split()[:_WORDS_AFTER]
        beside = Words.of(" ".join(before + behind))
        stated.append(_Stated(min(float(value) * scale, _MOST), beside, Words.of(" ".join(before))))
        words.take_text(match.group())
    words.take_any(_UNITS)
    return stated


def _in_figures(words: Words) -> str:
    """Return a question with the numbers before units of money in figures; the words for them count as understood."""
    if not _MAY_BE_SPOKEN.search(words.raw):
        return words.raw
    raw = _WHOLE.sub("eine ", words.raw)

    def figures(match: re.Match[str]) -> str:
        number = numeral(match["word"])
        if number is None:
            return match.group()
        words.take_text(match.group())
        return f"{number:g} ".replace(".", ",")

    return _SPOKEN_SUM.sub(figures, raw)
