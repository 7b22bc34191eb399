"""Reading the criteria of a list from a question: ministries, clusters, times, money, web site, partners, gaps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from difflib import SequenceMatcher

from assistant.filters import Filters
from assistant.understanding.ministries import read_ministries
from assistant.understanding.money import read_money
from assistant.understanding.ordinary import ORDINARY
from assistant.understanding.times import read_limits, read_times
from assistant.understanding.words import Words, folded
from corpus.types import Cluster, FieldName, Report
from index.features import fold

_NO = folded("ohne, keine, kein, keinen, fehl*, nicht angegeben, leer, keinerlei, nichts, nicht genannt")
_CLUSTER = re.compile(
    r"\b(?:\w+-\s(?:und|oder)\s)?(?:cluster|\w*kapitel|handlungsfeld|themenfeld|teil|abschnitt)\w*\s*:?\s*\(?(VI|IV|V|III|II|I|[1-6]|eins|zwei|drei|vier|fünf|sechs)\b\)?"
    r"|\b(VI|IV|V|III|II|I)\.?\s*(?:cluster|kapitel|handlungsfeld)\b"
    r"|\b(ersten|zweiten|dritten|vierten|fünften|sechsten|erstes|zweites|drittes|viertes|fünftes|sechstes)\s"
    r"(?:cluster|kapitel|handlungsfeld|teil|abschnitt)\w*",
    re.IGNORECASE,
)
_CLUSTER_WORD = folded("cluster*, kapitel*, handlungsfeld*, themenfeld*, teil, abschnitt*, themenblock")
_LONGEST_SHORT = 4  # letters of words of titles that tell nothing by themselves
_TITLE_RUN = 4  # words of a title in a row that name it
_EVERYWHERE = frozenset(
    {"massnahmen", "fachkraeftesicherung", "ausland", "erfolgreichen"}
)  # words of titles that tell nothing
_ORDINALS = ("erste", "zweite", "dritte", "vierte", "fünfte", "sechste")
_CARDINALS = ("eins", "zwei", "drei", "vier", "fünf", "sechs")
_ROMAN = ("I", "II", "III", "IV", "V", "VI")
_DOTTED = re.compile(r"\b(?:[A-ZÄÖÜ]\.){2,}")
_HOST = re.compile(r"\b((?:[a-z0-9-]+\.)+(?:nrw|de|com|org|net))\b", re.IGNORECASE)
_SITE = folded(
    "internetseite*, webseite*, website*, homepage*, internetauftritt*, internetpräsenz*, webadresse*, "
    "internetadresse*, webauftritt*, onlineauftritt*, seite im netz, link, links, adresse im netz"
)
_PLANNED = folded(
    "noch geplant*, erst geplant*, geplant*, noch in planung, in planung, in arbeit, in vorbereitung, wird erstellt, im aufbau, noch erstellt, entsteh*"
)
_GROUPS = {
    "kammern": folded("kammer*, ihk*, handwerkskammer*"),
    "hochschulen": folded("hochschul*, universität*, unis, uni, fachhochschul*"),
    "jobcenter": folded("jobcenter*"),
    "arbeitsagentur": folded(
        "bundesagentur für arbeit, arbeitsagentur*, bundesagentur*, regionaldirektion*, agentur für arbeit, agenturen für arbeit"
    ),
}
_AMOUNT = folded("eurobetrag*, betrag, beträge*, euro, summe*, eurosumme*, geldbetrag*")
_PARTNER_WORDS = folded(
    "partner*, umsetzungspartner*, mitmach*, machen mit, macht mit, macht ~ mit, machen ~ mit, wirken mit, wirkt ~ mit, "
    "wirken ~ mit, mitwirk*, im boot, am tisch"
)
_TAKES_PART = folded(
    "dabei, beteiligt*, sitzen, sitzt, mit von der partie, arbeiten ~ mit, arbeitet ~ mit, zusammen mit"
)
_PARTNER_RELATED = folded("mit, machen, macht, wirken, dabei, boot, umsetz*, tisch")
_CELLS = {
    FieldName.MITTEL: folded(
        "eurobetrag*, beträge*, geld*, mittel*, mittelangabe*, finanz*, budget*, summe, betrag, geplante mittel, euro*"
    ),
    FieldName.INTERNET: _SITE,
    FieldName.PARTNER: folded("partner*"),
    FieldName.LAUFZEIT: folded("laufzeit*, zeitangabe*, zeitraum, dauer, beginn, datum, zeitliche*"),
    FieldName.RESSORT: folded("ressort*"),
    FieldName.ZIEL: folded("ziel*"),
}


def read_filters(words: Words, report: Report, as_of: date) -> Filters:
    """Return the criteria that a question states; the words that state them are marked as understood."""
    filters = _host(words, Filters(clusters=_clusters(words, report.clusters)))
    filters = read_ministries(words, report.ministries, filters)
    filters = _gaps(words, filters)
    filters = _site(words, filters)  # before the times: "noch geplant" is said of a web site too
    filters = read_limits(words, filters)
    filters = read_times(words, filters, as_of)
    filters = read_money(words, filters)
    return _partners(words, filters, report)


def _clusters(words: Words, clusters: Sequence[Cluster]) -> tuple[str, ...]:
    """Read clusters by number, or by title where the question speaks of a cluster."""
    found = []
    for match in _CLUSTER.finditer(words.raw):
        found.append(_cluster_number(match))
        words.take_text(match.group())
    if not found:
        found = _clusters_by_title(words, clusters)
    words.take_any(_CLUSTER_WORD)
    return tuple(dict.fromkeys(found))


def _cluster_number(match: re.Match[str]) -> str:
    """Return a cluster's Roman number from a number of either kind or an ordinal."""
    number = match.group(1) or match.group(2)
    if number is None:
        return _ROMAN[_ORDINALS.index(match.group(3).lower()[:-1])]
    if number.lower() in _CARDINALS:
        return _ROMAN[_CARDINALS.index(number.lower())]
    return _ROMAN[int(number) - 1] if number.isdigit() else number.upper()


def _clusters_by_title(words: Words, clusters: Sequence[Cluster]) -> list[str]:
    """Read clusters by words of their titles, where the question speaks of a cluster or says a title's beginning."""
    speaks = words.has_any(_CLUSTER_WORD)
    asked = set(words.words)
    found = []
    for cluster in clusters:
        title = Words.of(cluster.title).words
        telling = {w for w in title if len(w) > (_LONGEST_SHORT if speaks else 6)} - _EVERYWHERE
        run = _longest_run(title, words.words)
        hits = tuple((telling & asked) | set(run))
        if len(telling & asked) >= (1 if speaks else 2) or len(run) >= _TITLE_RUN:
            found.append((len(hits), cluster.number, tuple(set(title) & asked)))
    best = max((count for count, _, _ in found), default=0)
    for count, _, hits in found:
        if count == best:
            words.take_any(hits)
    return [number for count, number, _ in found if count == best]


def _longest_run(title: Sequence[str], asked: Sequence[str]) -> tuple[str, ...]:
    """Return the most words of a title that stand in a row in a question as well."""
    block = SequenceMatcher(None, title, asked, autojunk=False).find_longest_match()
    return tuple(title[block.a : block.a + block.size])


def _gaps(words: Words, filters: Filters) -> Filters:
    """Read "ohne Angabe zu …" and "mit Angabe zu …"."""
    says = words.has_any(
        folded("angabe*, angegeben, genannt*, beziffer*, stehen, steht, nennen, nennt, aufgeführt, eingetragen")
    )
    without = words.has_any(_NO)
    if not says and not without:
        return filters
    cells = tuple(name for name, phrases in _CELLS.items() if words.has_any(phrases))
    if FieldName.MITTEL in cells and not without and words.has_any(_AMOUNT):
        words.take_any(_AMOUNT)
        filters = replace(filters, amount=True)
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
    """Read partners: groups of them, or names that a cell Partner holds; names only where partners are spoken of."""
    speaks = words.has_any(_PARTNER_WORDS)
    if not speaks and not words.has_any(_TAKES_PART):
        return filters
    groups = [name for name, phrases in _GROUPS.items() if words.take_any(phrases)]
    names = [*groups, *_abbreviations(words, report)]
    if speaks and not names:
        names = _partner_names(words, report)
    if names:
        words.take_any(_PARTNER_WORDS + _TAKES_PART + _PARTNER_RELATED)
    return replace(filters, partners=tuple(names)) if names else filters


def _abbreviations(words: Words, report: Report) -> list[str]:
    """Return dotted abbreviations that Partner cells hold ("G.I.B.")."""
    cells = " ".join(cell.text for m in report.measures if (cell := m.stated(FieldName.PARTNER)))
    found = [name for name in _DOTTED.findall(words.raw) if name in cells]
    for name in found:
        words.take_text(name)
    return found


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
