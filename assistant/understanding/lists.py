"""Reading the criteria of a list from a question: ministries, clusters, times, money, web site, partners, gaps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from assistant.filters import PARTNER_GROUPS, Filters, Mode
from assistant.understanding.money import read_money
from assistant.understanding.ordinary import ORDINARY
from assistant.understanding.times import read_limits, read_times
from assistant.understanding.words import Words, folded
from corpus.types import Cluster, FieldName, Ministry, Report
from index.features import fold

_ONLY = folded("allein, alleinig*, ausschließlich, ganz allein, nur das, nur beim, ohne andere*")
_BOTH = folded("gemeinsam, zusammen, sowohl, beide, beiden, gemeinschaftlich*, und zugleich")
_NO = folded("ohne, keine, kein, keinen, fehl*, nicht angegeben, leer, keinerlei, nichts, nicht genannt")
_CLUSTER = re.compile(r"\bcluster\s*:?\s*(VI|IV|V|III|II|I|[1-6])\b|\b(VI|IV|V|III|II|I)\.?\s*cluster\b", re.IGNORECASE)
_ROMAN = ("I", "II", "III", "IV", "V", "VI")
_HOST = re.compile(r"\b((?:[a-z0-9-]+\.)+(?:nrw|de|com|org|net))\b", re.IGNORECASE)
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


def read_filters(words: Words, report: Report, as_of: date) -> Filters:
    """Return the criteria that a question states; the words that state them are marked as understood."""
    filters = _host(words, Filters(clusters=_clusters(words, report.clusters)))
    filters = _ministries(words, report.ministries, filters)
    filters = _gaps(words, filters)
    filters = read_limits(words, filters)
    filters = read_times(words, filters, as_of)
    filters = read_money(words, filters)
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
        if place not in words.taken:
            words.take(fold(ministry.abbreviation))
            return place
    for pattern in _patterns(ministry):
        place = words.find(pattern)
        if place is not None:
            words.take(pattern)
            return place
    return _first_half(words, ministry)


@cache
def _patterns(ministry: Ministry) -> tuple[str, ...]:
    """Return the phrases by which a ministry is named."""
    names = (ministry.name, ministry.name.removeprefix("Ministerium für "), *ministry.everyday)
    return tuple(fold(name).replace(",", "") + "*" for name in names)


@cache
def _halves(ministry: Ministry) -> tuple[str, ...]:
    """Return what stands before "ministerium" in a ministry's everyday names."""
    return tuple(fold(name).removesuffix("ministerium") for name in ministry.everyday if name.endswith("ministerium"))


def _first_half(words: Words, ministry: Ministry) -> int | None:
    """Return where a ministry is named by the first half of "Wirtschafts- und Arbeitsministerium"."""
    place = next((found for half in _halves(ministry) if (found := words.find(half)) is not None), None)
    if place is None or not any(word.endswith("ministerium") for word in words.words[place + 1 : place + 4]):
        return None
    words.taken.add(place)
    return place


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


def _host(words: Words, filters: Filters) -> Filters:
    """Read the host of web sites; it is read first, since its parts may look like a ministry ("mags.nrw")."""
    match = _HOST.search(words.raw)
    if not match:
        return filters
    words.take_text(match.group(1))
    words.take_any(_SITE)
    return replace(filters, host=match.group(1).lower().removeprefix("www."))


def _site(words: Words, filters: Filters) -> Filters:
    """Read criteria on the web site: with, without, planned, on a host."""
    if filters.host or not words.has_any(_SITE) or FieldName.INTERNET in filters.missing + filters.stated:
        return filters
    words.take_any(_SITE)
    if words.take_any(_PLANNED):
        return replace(filters, site_planned=True)
    return replace(filters, site=not words.take_any(_NO))


def _partners(words: Words, filters: Filters, report: Report) -> Filters:
    """Read partners: groups of them, or names that a cell Partner holds."""
    if not words.has_any(
        folded("partner*, umsetzungspartner*, mitmach*, machen mit, macht mit, wirken mit, mitwirk*, im boot")
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
        if (
            i not in words.taken
            and len(word) > 2
            and word not in ORDINARY
            and word[:1].isalpha()
            and re.search(rf"\b{word}", words.raw, re.I)
        ):
            original = next((w for w in re.findall(r"\w+", words.raw) if fold(w) == word), "")
            if original[:1].isupper() and any(word in cell for cell in cells):
                found.append(word)
                words.taken.add(i)
    return found
