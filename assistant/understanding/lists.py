"""Reading the criteria of a list from a question: ministries, clusters, times, money, web site, partners, gaps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from assistant.filters import PARTNER_GROUPS, Filters, Mode, Span, Sum
from assistant.types import State
from assistant.understanding.words import Words, folded
from corpus.dates import Instant, find_dates
from corpus.money import parse_number
from corpus.types import AmountBasis, Cluster, FieldName, Ministry, Report
from index.features import fold

_FAR = 9999
_ONLY = folded("allein, alleinig*, ausschließlich, ganz allein, nur das, nur vom, nur die, nur beim, ohne andere*")
_BOTH = folded("gemeinsam, zusammen, sowohl, beide, beiden, gemeinschaftlich*, und zugleich")
_RUNS = folded(
    "laufen, läuft, laufend*, laufenden, aktiv*, gelten, gilt, noch am laufen, in der laufzeit, lief, liefen"
)
_ENDS = folded(
    "enden, endet, endete, endeten, auslaufen, laufen aus, läuft aus, aus, ausgelaufen, auslaufende*, laufzeitende, ende, "
    "vorbei, schluss, zu ende, abgelaufen, geendet, ablaufen"
)
_STARTS = folded(
    "starten, startet, starteten, gestartet*, begonnen*, beginnen, beginnt, begannen, begann, angelaufen, angefangen, "
    "fangen an, losgegangen, gehen los, neu, start, beginn, anlaufen, eingeführt"
)
_OVER = folded("ausgelaufen, abgelaufen, abgeschlossen*, beendet*, vorbei, zu ende, nicht mehr laufen, nicht mehr")
_NOW = folded(
    "aktuell*, derzeit*, zurzeit, zur zeit, heute, momentan, jetzt, gerade, gegenwärtig, noch, immer noch, im moment"
)
_COMING = folded(
    "noch nicht gestartet, noch nicht begonnen, noch nicht angelaufen, erst noch, bevorstehen*, in planung"
)
_PERMANENT = folded(
    "unbefristet*, dauerhaft*, auf dauer, fortlaufend*, ohne enddatum, ohne ende, ohne befristung, kein ende, daueraufgabe*"
)
_PER_YEAR = folded("pro jahr, im jahr, jährlich*, je jahr, jedes jahr, jahresbudget, p a")
_TOTAL = folded("insgesamt, gesamt*, zusammen, in summe, über die gesamte laufzeit")
_MORE = folded("mehr als, über, mindestens, ab, größer als, oberhalb, wenigstens")
_LESS = folded("weniger als, unter, höchstens, maximal, bis zu, kleiner als, nicht mehr als, unterhalb")
_INCLUSIVE = folded("mindestens, höchstens, maximal, wenigstens, bis zu, nicht mehr als, ab")
_SUM = re.compile(
    r"(\d[\d.]*(?:,\d+)?)\s*(Mrd|Milliarden?|Mio|Millionen?|Tsd|Tausend)?\.?\s*(Euro|EUR|€)?", re.IGNORECASE
)
_NO = folded("ohne, keine, kein, keinen, fehl*, nicht angegeben, leer, keinerlei, nichts, nicht genannt")
_LIMITED = re.compile(
    r"(ein|zwei|drei|vier|fünf|fuenf|\d+) Jahre?n? befrist|befrist\w* (?:ist |sind )?auf (\w+) Jahr", re.IGNORECASE
)
_YEARS = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5}
_CLUSTER = re.compile(r"\bcluster\s*:?\s*(VI|IV|V|III|II|I|[1-6])\b|\b(VI|IV|V|III|II|I)\.?\s*cluster\b", re.IGNORECASE)
_ROMAN = ("I", "II", "III", "IV", "V", "VI")
_HOST = re.compile(r"\b((?:[a-z0-9-]+\.)+(?:nrw|de|com|org|net))\b", re.IGNORECASE)
_SOURCES = {
    "ESF": folded("esf, esf mittel*, sozialfonds"),
    "EFRE": folded("efre"),
    "JTF": folded("jtf, just transition fund*"),
    "EU": folded("eu, eu mittel*, eu geld*, eu fonds, europäische*, brüssel*, eu förder*"),
    "Bund": folded("bund, bundesmittel*, bundesgeld*, vom bund, bundes, bmbf, grw"),
    "Land": folded("landesmittel*, landesgeld*, mittel des landes"),
}
_SITE = folded(
    "internetseite*, webseite*, website*, homepage*, internetauftritt*, internetpräsenz*, webadresse*, seite im netz"
)
_PLANNED = folded("geplant*, in arbeit, in vorbereitung, wird erstellt, im aufbau, noch erstellt, entsteh*")
_GROUPS = {
    "kammern": folded("kammer*, ihk*, handwerkskammer*"),
    "hochschulen": folded("hochschul*, universität*, unis, uni, fachhochschul*"),
    "jobcenter": folded("jobcenter*"),
    "arbeitsagentur": folded(
        "arbeitsagentur*, bundesagentur*, regionaldirektion*, agentur für arbeit, agenturen für arbeit"
    ),
}
_CELLS = {
    FieldName.MITTEL: folded("geld*, mittel*, mittelangabe*, finanz*, budget*, summe, betrag, geplante mittel, euro*"),
    FieldName.INTERNET: _SITE,
    FieldName.PARTNER: folded("partner*"),
    FieldName.LAUFZEIT: folded("laufzeit*, zeitangabe*, zeitraum, dauer, beginn, datum, zeitliche*"),
    FieldName.RESSORT: folded("ressort*"),
    FieldName.ZIEL: folded("ziel*"),
}
_POSTS = folded("stellen, stelle, planstellen, personalstellen, lehrkräftestellen")


def read_filters(words: Words, report: Report, as_of: date) -> Filters:
    """Return the criteria that a question states; the words that state them are marked as understood."""
    filters = Filters(clusters=_clusters(words, report.clusters))
    filters = _ministries(words, report.ministries, filters)
    filters = _gaps(words, filters)
    filters = _limits(words, filters)
    filters = _times(words, filters, as_of)
    filters = _money(words, filters)
    filters = _site(words, filters)
    return _partners(words, filters, report)


def _clusters(words: Words, clusters: Sequence[Cluster]) -> tuple[str, ...]:
    """Read clusters by number, or by title where the question speaks of a cluster."""
    found = []
    for match in _CLUSTER.finditer(words.raw):
        number = (match.group(1) or match.group(2)).upper()
        found.append(_ROMAN[int(number) - 1] if number.isdigit() else number)
        words.take_text(match.group())
    if not found and words.has_any(folded("cluster, kapitel, handlungsfeld")):
        asked = set(words.words)
        for cluster in clusters:
            telling = {w for w in Words.of(cluster.title).words if len(w) > 6}
            if len(telling & asked) >= 2:
                found.append(cluster.number)
                words.take_any(tuple(telling & asked))
    words.take_any(folded("cluster, kapitel"))
    return tuple(dict.fromkeys(found))


def _ministries(words: Words, ministries: Sequence[Ministry], filters: Filters) -> Filters:
    """Read ministries by abbreviation, official or everyday name, and how several are meant."""
    found: dict[str, int] = {}
    for ministry in ministries:
        place = _place_of(words, ministry)
        if place is not None:
            found[ministry.abbreviation] = place
    if not found:
        return filters
    ordered = tuple(sorted(found, key=lambda name: found[name]))
    mode = Mode.ANY
    if words.take_any(_ONLY):
        mode = Mode.ONLY
    elif len(ordered) > 1 and (words.take_any(_BOTH) or words.find("oder") is None):
        mode = Mode.ALL
    words.take_any(
        folded("ministerium*, ressort*, zuständig*, verantwort*, federführ*, beteilig*, haus, hauses, zeichnet")
    )
    return replace(filters, ministries=ordered, ministry_mode=mode)


def _place_of(words: Words, ministry: Ministry) -> int | None:
    """Return where a ministry is named, and mark that as understood."""
    if re.search(rf"\b{re.escape(ministry.abbreviation)}\b", words.raw) or (
        len(ministry.abbreviation) > 2 and fold(ministry.abbreviation) in words.words
    ):
        place = words.find(fold(ministry.abbreviation))
        words.take(fold(ministry.abbreviation))
        return place
    names = (ministry.name, ministry.name.removeprefix("Ministerium für "), *ministry.everyday)
    for name in names:
        pattern = fold(name).replace(",", "") + "*"
        place = words.find(pattern)
        if place is not None:
            words.take(pattern)
            return place
    return None


def _gaps(words: Words, filters: Filters) -> Filters:
    """Read "ohne Angabe zu …" and "mit Angabe zu …"."""
    says = words.has_any(
        folded("angabe*, angegeben, genannt*, beziffer*, stehen, steht, nennen, nennt, aufgeführt, eingetragen")
    )
    without = words.has_any(_NO)
    if not says and not without:
        return filters
    cells = tuple(name for name, phrases in _CELLS.items() if words.has_any(phrases))
    if not cells or (not says and cells != (FieldName.PARTNER,) and cells != (FieldName.MITTEL,)):
        return filters
    for name in cells:
        words.take_any(_CELLS[name])
    words.take_any(_NO)
    words.take_any(
        folded("angabe*, angegeben, genannt*, beziffer*, stehen, steht, nennen, nennt, aufgeführt, eingetragen")
    )
    return replace(filters, missing=cells) if without else replace(filters, stated=cells)


def _limits(words: Words, filters: Filters) -> Filters:
    """Read "befristet auf N Jahre" and a permanent footing."""
    if match := _LIMITED.search(words.raw):
        number = (match.group(1) or match.group(2)).lower()
        years = _YEARS.get(number) or (int(number) if number.isdigit() else None)
        words.take_text(match.group())
        words.take_any(folded("befrist*, jahre, jahr"))
        return replace(filters, limited_years=years)
    if words.take_any(_PERMANENT):
        return replace(filters, permanent=True)
    if words.take_any(folded("befristet*, befristung")):
        return replace(filters, limited=True)
    return filters


def _times(words: Words, filters: Filters, as_of: date) -> Filters:
    """Read when something runs, starts, ends, or is over."""
    span, relation = _span(words, as_of)
    if span is None:
        return _today(words, filters, as_of)
    if relation == "until" and words.has_any(_ENDS):
        words.take_any(_ENDS)
        return replace(filters, ends=Span(date(1900, 1, 1), span.last))
    if words.take_any(_STARTS):
        return replace(filters, starts=_open(span, relation))
    if words.take_any(_ENDS):
        return replace(filters, ends=_open(span, relation))
    words.take_any(_RUNS + _NOW)
    if relation == "since":
        return replace(filters, starts=Span(span.first, span.last))
    return replace(filters, runs=_open(span, relation) if relation in {"after", "between"} else span)


def _today(words: Words, filters: Filters, as_of: date) -> Filters:
    """Read times that are meant as of today: still running, over, not yet begun."""
    if words.take_any(_COMING):
        return replace(filters, state=State.PLANNED)
    if words.has_any(_OVER) and words.has_any(
        folded("schon, bereits, inzwischen, mittlerweile, nicht mehr, heute, sind, ist")
    ):
        words.take_any(_OVER)
        words.take_any(_NOW)
        return replace(filters, ended=as_of)
    if words.has_any(_RUNS) and (words.has_any(_NOW) or words.has_any(folded("laufen, laufende*"))):
        words.take_any(_RUNS)
        words.take_any(_NOW)
        return replace(filters, runs=Span(as_of, as_of))
    return filters


def _span(words: Words, as_of: date) -> tuple[Span | None, str]:
    """Return the span of time that a question names and how it stands to it: in, before, after, since, until, between."""
    relative = {"dieses jahr": 0, "diesem jahr": 0, "naechstes jahr": 1, "naechsten jahr": 1, "letztes jahr": -1,
                "letzten jahr": -1, "vergangenes jahr": -1, "kommendes jahr": 1, "kommenden jahr": 1}  # fmt: skip
    for phrase, shift in relative.items():
        if words.take(phrase):
            year = as_of.year + shift
            return Span(date(year, 1, 1), date(year, 12, 31)), "in"
    dates = find_dates(words.raw)
    if not dates:
        return None, ""
    for found in dates:
        words.take_text(words.raw[found.begin : found.end])
    before = words.raw[: dates[0].begin].lower()
    relation = _relation(before, dates)
    return Span(dates[0].first, dates[-1].last if relation == "between" else dates[0].last), relation


def _relation(before: str, dates: list[Instant]) -> str:
    """Return how a time is named: by the words before it."""
    if len(dates) > 1:
        return "between"
    checks = (("before", r"\bvor(?: dem| der)?(?: jahr)?\s*$"), ("after", r"\bnach(?: dem| der)?\s*$|\büber\s*$"),
              ("since", r"\b(?:seit|ab)(?: dem| der)?\s*$"), ("until", r"\bbis(?: zum| einschließlich| spätestens)?\s*$"))  # fmt: skip
    return next((name for name, pattern in checks if re.search(pattern, before)), "in")


def _open(span: Span, relation: str) -> Span:
    """Return the span that "vor", "nach", "seit" or "bis" a time mean."""
    day = timedelta(days=1)
    if relation == "before":
        return Span(date(1900, 1, 1), span.first - day)
    if relation == "after":
        return Span(span.last + day, date(_FAR, 12, 31))
    if relation == "since":
        return Span(span.first, date(_FAR, 12, 31))
    if relation == "until":
        return Span(date(1900, 1, 1), span.last)
    return span


def _money(words: Words, filters: Filters) -> Filters:
    """Read bounds on amounts, sources of funds, and posts."""
    sources = tuple(name for name, phrases in _SOURCES.items() if words.take_any(phrases))
    if sources:
        words.take_any(folded("mittel*, geld*, finanzier*, gefördert, gespeist, fließ*, fonds, kommt, kommen"))
        filters = replace(filters, sources=sources)
    bound = _bound(words)
    if bound:
        return replace(filters, sum=bound)
    if words.has_any(_POSTS) and words.has_any(
        folded("statt geld*, zusätzliche*, neue*, personal*, planstellen, stellen")
    ):
        if not words.has_any(folded("stelle, an welcher")):
            words.take_any(_POSTS)
            return replace(filters, posts=True)
    return filters


def _bound(words: Words) -> Sum | None:
    """Read "mehr als 10 Millionen Euro im Jahr" and the like."""
    amounts = [
        (m, v) for m in _SUM.finditer(words.raw) if (m.group(2) or m.group(3)) and (v := parse_number(m.group(1)))
    ]
    if not amounts:
        return None
    values = []
    for match, value in amounts:
        word = (match.group(2) or "").lower()
        scale = {"mrd": 1e9, "mil": 1e6, "mio": 1e6, "tsd": 1e3, "tau": 1e3}.get(word[:3], 1.0)
        values.append(float(value) * (1e9 if word.startswith("milliard") else scale))
        words.take_text(match.group())
    basis = AmountBasis.PER_YEAR if words.take_any(_PER_YEAR) else AmountBasis.TOTAL if words.take_any(_TOTAL) else None
    strict = not words.take_any(_INCLUSIVE)
    words.take_any(folded("kosten, kostet, euro, mittel*, geld*, budget*, volumen"))
    if len(values) > 1:
        return Sum(min(values), max(values), False, basis)
    if words.take_any(_LESS):
        return Sum(None, values[0], strict, basis)
    words.take_any(_MORE)
    return Sum(values[0], None, strict, basis)


def _site(words: Words, filters: Filters) -> Filters:
    """Read criteria on the web site: with, without, planned, on a host."""
    if match := _HOST.search(words.raw):
        words.take_text(match.group(1))
        words.take_any(_SITE)
        return replace(filters, host=match.group(1).lower().removeprefix("www."))
    if not words.has_any(_SITE) or FieldName.INTERNET in filters.missing + filters.stated:
        return filters
    words.take_any(_SITE)
    if words.take_any(_PLANNED):
        return replace(filters, site_planned=True)
    return replace(filters, site=not words.take_any(_NO))


def _partners(words: Words, filters: Filters, report: Report) -> Filters:
    """Read partners: groups of them, or names that a cell Partner holds."""
    if not words.has_any(
        folded("partner*, beteiligt*, mitmach*, machen mit, macht mit, wirken mit, mitwirk*, dabei, im boot")
    ):
        return filters
    groups = [name for name, phrases in _GROUPS.items() if words.take_any(phrases)]
    names = groups or _partner_names(words, report)
    words.take_any(folded("partner*, beteiligt*, mitmach*, mit, machen, macht, wirken, mitwirk*, dabei, boot, umsetz*"))
    assert set(groups) <= set(PARTNER_GROUPS)
    return replace(filters, partners=tuple(names)) if names else filters


def _partner_names(words: Words, report: Report) -> list[str]:
    """Return words of the question that stand in few Partner cells and nowhere among ordinary words."""
    cells = [fold(cell.text) for m in report.measures if (cell := m.stated(FieldName.PARTNER))]
    found = []
    for i, word in enumerate(words.words):
        if i not in words.taken and len(word) > 2 and word[:1].isalpha() and re.search(rf"\b{word}", words.raw, re.I):
            original = next((w for w in re.findall(r"\w+", words.raw) if fold(w) == word), "")
            if original[:1].isupper() and any(word in cell for cell in cells):
                found.append(word)
                words.taken.add(i)
    return found
