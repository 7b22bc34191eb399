"""Reading which cells shall hold something or nothing, and what is said of the web site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from assistant.selection.filters import NO_CRITERIA, Filters
from assistant.understanding.criteria.timewords import COMING, NOT_OVER, NOT_PERMANENT, OPEN_END, OVER, PERMANENT
from assistant.understanding.text.found import Found, found
from assistant.understanding.text.words import PhraseGroups, Phrases, Words, folded
from corpus.dates import find_dates
from corpus.types import AmountBasis, FieldName

_HOST = re.compile(r"\b((?:[a-z0-9-]+\.)+(?:nrw|de|com|org|net|eu|info))\b", re.IGNORECASE)
_SITE = folded(
    """nicht online, findet ~ online, online ~ zu finden, die seite noch, die seite erst, online mehr, online was, online etwas, online nichts, online infos, infos online, internetfeld*, internetzeile*, internetspalte*, webfeld*, internetseite*, internetseit, webseit, webseite*, website*, homepage*, internetauftritt*, internetpräsenz*, webadresse*, web adresse*,
    internetadresse*, webauftritt*, web auftritt*, onlineauftritt*, online auftritt*, onlinepräsenz*, seite im netz,
    seiten im netz, online nachles*, online find*, online informier*, online nachschau*, online nachlesbar*, netz nachlesen, online zu finden, link, links, url, urls, keine seite, eine seite, adresse im netz, im netz, im internet, internet, eigene seite, eigenen seite, projektseite*"""
)
_PLANNED = folded(
    """noch geplant*, erst geplant*, geplant*, noch in planung, in planung, in arbeit, in vorbereitung, wird erstellt, im aufbau,
    noch erstellt, entsteh*, noch nicht fertig, noch nicht online, noch gebaut, in der mache, angekündigt*, erst noch, vorgesehen, bald,
    noch eine seite, noch eine website, noch eine webseite, noch eine internetseite, noch eine homepage, seite ~ erstellt, noch kommt, kommt noch, noch kommen, kommen soll, nachgereicht*, baustelle, steht noch aus, erstellt wird, gebaut wird, aufgebaut wird, fertig wird, folgt noch, folgen soll, wird gebaut, wird ~ erstellt, wird ~ aufgebaut, im entstehen"""
)
_NO = folded(
    """ohne, keine, kein, keinen, keiner, keinerlei, fehl*, fehlt, fehlen, leer, leere*, nichts, nicht, weder, noch, nirgends, nein,
    nie, unbekannt*, unklar*, ungeklärt*, ungewiss, verzichte*, offen, schweig*, geschwiegen, verschwiegen, ausgespart, garnix, garnichts, ein strich, einen strich, einem strich, nur strich, bindestrich, gedankenstrich, minuszeichen"""
)
_OF_ADDRESSES = folded(
    "seite, seiten, www, https, http, adresse, adressen, domain, verlinkt*, verweis*, internetverweis*, internetangabe*, netzadresse*, webverweis*, weblink*, internetlink*"
)
_NOT_AT = re.compile(
    r"\b(?:nicht|statt|anders als|woanders als|außer)(?: (?:auf|unter|bei|über|zu))?(?: der Seite| die Seite)?\s*$",
    re.IGNORECASE,
)
_BLANK = folded("strich, bindestrich, leer, leeres feld, minuszeichen")  # what an empty cell looks like
_STATING = folded(
    """laufzeitangabe*, zeitangabe*, mittelangabe*, geldangabe*, kostenangabe*, partnerangabe*, zielangabe*, angabe*, angegeben*, genannt*, beziffer*, stehen, steht, stehn, nennen, nennt, aufgeführt*, eingetragen*, vermerkt*,
    ausgewiesen*, hinterlegt*, vorhanden*, ausgefüllt*, geben ~ an, gibt ~ an, fehl*, leer, leere*, feld, zeile, verzeichnet*,
    aufgelistet*, aufgezählt*, angeführt*, gelistet*, erwähn*, benannt*, enthalten, eingeplant, verraten, verrät, sagt, sagen, konkret*, schweig*, geschwiegen, ausgespart, drinsteh*"""
)
# "Welche lassen offen, wie lange sie laufen?": what is not told, asked for as of one measure.
_NOT_TOLD = folded(
    """lassen ~ offen, lässt ~ offen, offen gelassen, offengelassen, offenlassen, bleibt ~ offen, bleiben ~ offen, ist ~ offen, ist ~ unklar, unklar ist,
    unklar bleibt, bleibt ~ unklar, steht nicht, steht nichts, steht nirgends, steht nirgendwo, steht nirgend, findet man nicht, findet man nichts, findet sich nicht*, erfährt man nichts, wird nicht gesagt, wird nicht verraten, wird nicht genannt, sagt nicht, sagen nicht, verraten nicht, verrät nicht, verraten nichts, nicht verraten, verschweig*, keine angabe, keine angaben, keine information*, keine info, keine infos, keine auskunft, fehlt die angabe, fehlen die angaben, fehlt eine angabe, fehlen angaben, fehlt die auskunft, fehlt die information,
    nicht gesagt, kein wort, nicht dazu, nichts dazu, nichts darüber, nicht zu erkennen, nicht ersichtlich, weiß man nicht, erfährt man nicht"""
)
_WHAT_IS_TOLD = {
    FieldName.LAUFZEIT: folded("wie lang, wie lange, bis wann, ab wann, wann, von wann, seit wann"),
    FieldName.MITTEL: folded("wie viel ~ kosten, wie viel ~ kostet, was ~ kosten, was ~ kostet, wie viel geld, wie teuer, wie hoch"),
    FieldName.PARTNER: folded("wer ~ mitmacht, wer ~ umsetzt, wer ~ mithilft, mit wem, wer ~ partner, welche partner"),
    FieldName.INTERNET: folded("wo ~ internet, wo ~ netz, wo ~ nachlesen, wo ~ online"),
}  # fmt: skip
_WHEN_OVER = folded(
    "bis wann, wann ~ enden, wann ~ endet, wann ~ auslaufen, wann ~ ausläuft, wann ~ aufhör*, wann ~ schluss, wann ~ vorbei, wann ~ zu ende"
)
_WHEN_BEGUN = folded(
    "von wann, seit wann, ab wann, wann ~ beginn*, wann ~ start*, wann ~ anfang*, wann ~ anfäng*, wann ~ los*"
)
_STILL_RUNNING = folded(
    "laufen, läuft, dauern, dauert, gelten, gilt, starten, startet, enden, endet, beginnen, beginnt"
)
_HAVING = folded(
    "ja, waren partner beteiligt, sind partner beteiligt, waren partner eingebunden, sind partner eingebunden, bieten, bietet, verfügen, verfügt, aufweisen, vorzuweisen, geben ~ an, angeben, fließt, fließen, vorhanden, mit, hat, haben, hatte, hatten, nennen, nennt"
)
_EXISTING = folded("gibt es, existier*, einen, eine, ein, da, dabei")
_AMOUNT = folded(
    """eurobetrag*, euro betrag*, betrag, beträge*, beträgen, euro, summe*, eurosumme*, geldbetrag*, geldsumme*, gesamtsumme*,
    jahresbetrag*, jahressumme*, gesamtbetrag*, zahl in euro"""
)
_PER_YEAR = folded("pro jahr, im jahr, jährlich*, je jahr, jahressumme*, jahresbetrag*, jahresbudget*")
_TOTAL = folded("gesamtsumme*, gesamtbetrag*, insgesamt, gesamte summe")
_HOW_MUCH = folded("wie viel, wieviel, wie hoch, wofür")  # asks for the sum itself
_CELLS = {
    FieldName.MITTEL: folded(
        """geldbetrag*, eurobetrag*, betrag, beträge*, geld, geldes, gelder, geldern, geldangabe*, mittel, mitteln, mittelangabe*, geldmittel*, finanz*,
        budget*, summe*, geplante mittel, euro*, kosten, kostenangabe*, fördersumme*, geldsumme*, haushaltsmittel*, jahresbetrag*, jahresbeträge*, jahressumme*, gesamtbetrag*, gesamtbeträge*, gesamtsumme*, mittelzeile*, mittelfeld*, mittelspalte*, geldzeile*, geldfeld*, geldspalte*"""
    ),
    FieldName.INTERNET: _SITE,
    FieldName.PARTNER: folded(
        "partner*, beteiligte für die umsetzung, beteiligte an der umsetzung, beteiligte genannt, beteiligte angegeben, mitwirkende, umsetzungspartner*, kooperationspartner*, partnerangabe*, partnerzeile*, partnerfeld*, partnerspalte*"
    ),
    FieldName.LAUFZEIT: folded(
        "laufzeit*, zeitspalte*, zeitfeld*, zeitangabe*, zeitraum*, dauer, beginn, datum, zeitliche*, termin*, zeitlich*, anfang und ende"
    ),
    FieldName.VEROEFFENTLICHUNG: folded("veröffentlichung*"),
    FieldName.ZIEL: folded("ziel, ziele, zielen, zielangabe*"),
}
_BY_CELL = PhraseGroups(_CELLS)
_LINKS = frozenset({"und", "oder", "sowie"})
_NEEDS_NO_VERB = (FieldName.PARTNER, FieldName.MITTEL, FieldName.VEROEFFENTLICHUNG)  # "ohne Partner", "ohne Geld"
_CUTS = re.compile(
    r"[,;–]|:(?!\s(?:kein\w*|nichts|leer|fehlt|nein)\b)|[“”\"»]\s*und\s*(?=[„“\"«])|\b(?:aber|jedoch|dafür|doch|sondern|weder|obwohl)\b|(?<=[^,;:])\bnoch\b(?! (?:offen|leer|unklar|unbekannt|ungeklärt|blank|frei|nicht)\b)"
    r"|(?<=[.!?])\s+(?=(?:ich|wir|mir|uns|mein\w*|unser\w*|bitte|hab\w*)\b)"  # who asks says nothing of a cell
    r"|\bund\s(?=(?:mit|ohne|kein|keine|keinen|hat|haben|nenn\w+|eine?n?|wo|bei denen|zugleich|gleichzeitig|auch)\b)",
    re.IGNORECASE,
)
# "ohne Partner mit Geld" are two criteria, and so are "mit Webseite nennen keine Partner"
_WITH_OR_WITHOUT = re.compile(
    r"\s(?=(?:mit|ohne|haben|hat|hatten|nennen|nennt|besitzen|steht|stehen|fehlt|fehlen)\s)", re.IGNORECASE
)
_NO_PERIOD = folded(
    "ohne laufzeit*, keine laufzeit*, ohne zeitraum, kein zeitraum, keinen zeitraum, ohne zeitangabe*, keine zeitangabe*, ohne datum, kein datum, keine dauer"
)
_WHOLE_PERIOD = folded("ganze laufzeit, ganzen laufzeit, gesamte laufzeit, gesamten laufzeit")  # of a sum
_NO_MONEY = folded("kein geld, keine gelder, keine mittel, kein budget, ohne geld")
_NEITHER = re.compile(r"\bweder\b", re.IGNORECASE)
_ENDLESS = Phrases(PERMANENT + OPEN_END)
_NOT_AT_A_TIME = Phrases(_ENDLESS + NOT_PERMANENT + NOT_OVER + OVER + COMING)  # denials that are of no cell


def read_host(words: Words) -> Found:
    """Read the host of web sites; it is read first, since its parts may look like a ministry ("mags.nrw")."""
    match = _HOST.search(words.raw)
    if not match:
        return Found()
    own = words.unshared()
    own.take_text(match.group(1))
    own.take_any(_SITE + _OF_ADDRESSES)
    at_host = Filters(host=match.group(1).lower().removeprefix("www."))
    is_elsewhere = _NOT_AT.search(words.raw[: match.start()]) is not None
    return found(Filters(site=True, without=(at_host,)) if is_elsewhere else at_host, own)


def read_cells(words: Words, said: Filters) -> Found:
    """Read "ohne Angabe zu …", "mit Angabe zu …", with or without a web site, part by part of the question.

    `said` are criteria read before, whose words ("Mittel") are no cells to be looked at once more.
    """
    own = words.unshared()
    if not said.host and own.has_any(_SITE) and own.has_any(_PLANNED) and not _NEITHER.search(own.raw):
        own.take_any(_SITE + _PLANNED)
        return found(Filters(site_planned=True), own)
    filters = _not_told(own)
    spent = _spent(own)
    for part, is_negated, is_either in _parts(own.raw, spent) if not filters and own.groups_in(_BY_CELL) else ():
        names = part.groups_in(_BY_CELL)
        pieces = [
            _read_cell(n, part, own, is_negated, bool(said.posts))
            for n in names
            if not _is_said_already(n, part, said, leaves_out=not spent.isdisjoint(part.words))
        ]
        pieces = [piece for piece in pieces if piece]
        if is_either and len(pieces) > 1:
            filters = filters.joined(Filters(either=tuple(pieces)))
            continue
        for piece in pieces:
            filters = _with(filters, piece)
    if filters.site and FieldName.INTERNET in filters.missing:  # "Ich suche Links: Wo fehlt die Internetpräsenz?"
        filters = filters.dropping({"site"})
    if filters.site is False and own.take_any(_BLANK):
        filters = _with(filters.dropping({"site"}), Filters(missing=(FieldName.INTERNET,)))
    return found(filters, own)


def _not_told(own: Words) -> Filters:
    """Read which cells are said to be left open ("lassen offen, wie lange sie laufen")."""
    if not own.has_any(_NOT_TOLD):
        return NO_CRITERIA
    names = tuple(name for name, phrases in _WHAT_IS_TOLD.items() if own.has_any(phrases))
    if names == (FieldName.LAUFZEIT,) and own.has_any(_WHEN_OVER) and not own.has_any(_WHEN_BEGUN):
        own.take_any(_NOT_TOLD + _WHEN_OVER + _WHAT_IS_TOLD[FieldName.LAUFZEIT] + _STILL_RUNNING)
        return Filters(open_end=True)
    if names:
        own.take_any(_NOT_TOLD + tuple(phrase for name in names for phrase in (*_WHAT_IS_TOLD[name], *_CELLS[name])))
        own.take_any(_STILL_RUNNING)
    return Filters(missing=names)


def _with(filters: Filters, piece: Filters) -> Filters:
    """Return criteria with one more; cells that shall hold something or nothing add up."""
    joined = filters.joined(piece)
    stated, missing = filters.stated + piece.stated, filters.missing + piece.missing
    return replace(joined, stated=tuple(dict.fromkeys(stated)), missing=tuple(dict.fromkeys(missing)))  # each once


def _spent(own: Words) -> frozenset[str]:
    """Return the negations that leave out something read before ("nicht vom MAGS"), or are of a time ("nicht mehr")."""
    aside = own.unshared()
    aside.take_any(_NOT_AT_A_TIME)
    taken = (word for word, places in own.places.items() if aside.taken.issuperset(places))
    return frozenset(_NO).intersection(taken)


def _parts(raw: str, spent: frozenset[str]) -> Iterator[tuple[Words, bool, bool]]:
    """Yield the parts of a question, each with whether something is missing there, and whether one thing of several."""
    neither = bool(_NEITHER.search(raw))
    places = [0, *(place for match in _CUTS.finditer(raw) for place in match.span()), len(raw)]
    texts: list[str] = []
    for start, end in zip(places[::2], places[1::2], strict=True):
        if texts and _only_names_cells(raw[start:end]):
            texts[-1] += f" {raw[start:end]}"  # "Wo fehlen alle drei: Laufzeit, Mittel und Partner?"
        else:
            texts.append(raw[start:end])
    for whole in texts:
        for text in _with_or_without(whole):
            part = Words.of(text)
            yield part, neither or not spent.issuperset(part.standing(_NO)), bool(part.places.get("oder"))


def _only_names_cells(text: str) -> bool:
    """Tell whether a part of a question only names one cell after the other."""
    words = Words.of(text)
    names = words.groups_in(_BY_CELL)
    for name in names:
        words.take_any(_CELLS[name])
    return bool(names) and set(words.rest(frozenset())) <= _LINKS


def _with_or_without(text: str) -> list[str]:
    """Return a part cut before "mit" and "ohne" where a cell is spoken of on both sides."""
    pieces = _WITH_OR_WITHOUT.split(text)
    if len(pieces) > 1 and all(Words.of(piece).groups_in(_BY_CELL) for piece in pieces[-2:]):
        return [*_with_or_without(" ".join(pieces[:-1])), pieces[-1]]
    return [text]


def _is_said_already(name: FieldName, part: Words, said: Filters, *, leaves_out: bool) -> bool:
    """Tell whether a cell is spoken of only in a criterion that was read before; a part may leave out what it says."""
    if name is FieldName.MITTEL:
        sources = said.sources or (leaves_out and any(each.sources for each in said.without))
        is_posts = said.posts and not (part.has_any(_AMOUNT) and part.has_any(_NO)) and not part.has_any(_NO_MONEY)
        return bool(said.sum or said.adds or said.extreme or (sources and not part.has_any(_AMOUNT)) or is_posts)
    if name is FieldName.PARTNER:
        return bool(said.partners) or (part.has_any(_NO) and any(each.partners for each in said.without))
    if name is FieldName.INTERNET:
        return bool(said.host) or any(each.host for each in said.without)
    is_period = said.in_force is not None or bool(find_dates(part.raw)) or part.has_any(_ENDLESS)
    is_period = is_period or (bool(said.sum) and part.has_any(_WHOLE_PERIOD))
    return name is FieldName.LAUFZEIT and is_period


def _read_cell(name: FieldName, part: Words, own: Words, is_negated: bool, is_beside_posts: bool) -> Filters:
    """Read what a part of the question says of one cell."""
    says = part.has_any(_STATING)
    if name is FieldName.LAUFZEIT and is_negated and part.has_any(_NO_PERIOD):
        own.take_any(_NO_PERIOD + _CELLS[name] + _STATING + _NO)
        return Filters(missing=(name,))
    if name is FieldName.INTERNET and not (says and is_negated):
        own.take_any(_SITE + _NO)
        return Filters(site=not is_negated)
    is_amount = name is FieldName.MITTEL and (part.has_any(_AMOUNT) or (is_beside_posts and part.has_any(_NO_MONEY)))
    is_per_year = name is FieldName.MITTEL and part.has_any(_PER_YEAR) and not part.has_any(_HOW_MUCH)
    has = part.has_any(_HAVING) or (is_amount and part.has_any(_EXISTING)) or is_per_year
    bare = name in _NEEDS_NO_VERB and (is_negated or has)
    if not says and not bare:
        return NO_CRITERIA
    own.take_any(_CELLS[name] + _STATING)
    if is_amount or (name is FieldName.MITTEL and part.has_any(_PER_YEAR)):
        own.take_any(_AMOUNT)
        return Filters(amount=not is_negated, basis=_basis(own))
    if is_negated:
        own.take_any(_NO)
        return Filters(missing=(name,))
    return Filters(stated=(name,))


def _basis(own: Words) -> AmountBasis | None:
    """Read whether sums a year or in all are meant."""
    if own.take_any(_PER_YEAR):
        return AmountBasis.PER_YEAR
    return AmountBasis.TOTAL if own.take_any(_TOTAL) else None
