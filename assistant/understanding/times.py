"""Reading when something runs, starts, ends or is over, and whether it is limited or permanent."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from assistant.filters import Filters, Span
from assistant.states import State
from assistant.understanding.words import Words, folded
from corpus.dates import Instant, find_dates

_FAR = 9999
_RUNS = folded(
    "laufen, läuft, laufend*, laufenden, aktiv*, gelten, gilt, noch am laufen, in der laufzeit, lief, liefen"
)
_ENDS = folded(
    "enden, endet, endete, endeten, auslaufen, laufen aus, läuft aus, aus, ausgelaufen, auslaufende*, laufzeitende, ende, "
    "vorbei, schluss*, zu ende, abgelaufen, geendet, ablaufen, hört, hören, endpunkt, enddatum"
)
_STARTS = folded(
    "starten, startet, starteten, gestartet*, begonnen*, beginnen, beginnt, begannen, begann, angelaufen, angefangen, "
    "fangen an, losgegangen, gehen los, neu, start*, beginn*, anlaufen, eingeführt, ging los, los"
)
_EXISTED = folded("gab es, gibt es, existier*, bestand*")
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
_LIMITED = re.compile(
    r"(ein|zwei|drei|vier|fünf|fuenf|\d+) Jahre?n? (?:lang )?befrist|befrist\w* (?:ist |sind )?auf (\w+) Jahr",
    re.IGNORECASE,
)
_YEARS = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5}


def read_limits(words: Words, filters: Filters) -> Filters:
    """Read "befristet auf N Jahre" and a permanent footing."""
    if match := _LIMITED.search(words.raw):
        number = (match.group(1) or match.group(2)).lower()
        years = _YEARS.get(number) or (int(number) if number.isdigit() else None)
        words.take_text(match.group())
        words.take_any(folded("befrist*, jahre, jahr, ein, zwei, drei, vier, fünf, lang"))
        return replace(filters, limited_years=years)
    if words.take_any(_PERMANENT):
        return replace(filters, permanent=True)
    if words.take_any(folded("befristet*, befristung")):
        return replace(filters, limited=True)
    return filters


def read_times(words: Words, filters: Filters, as_of: date) -> Filters:
    """Read when something runs, starts, ends, or is over, clause by clause."""
    clauses = _clauses(words.raw)
    if len(clauses) == 1:
        return _one_time(words, words, filters, as_of)
    for clause in clauses:
        filters = _one_time(Words.of(clause), words, filters, as_of)
    return filters


def _clauses(raw: str) -> list[str]:
    """Return the parts of a question that each state a time; the whole where only one does."""
    parts = re.split(r"\bund\b|,|;", raw)
    return parts if sum(bool(find_dates(part)) for part in parts) > 1 else [raw]


def _one_time(clause: Words, words: Words, filters: Filters, as_of: date) -> Filters:
    """Read the time of one clause; what is understood is marked in the whole question."""
    span, relation = _span(clause, as_of)
    if clause is not words and span:
        for found in find_dates(clause.raw):
            words.take_text(clause.raw[found.begin : found.end])
    if span is None:
        return _today(words, filters, as_of) if clause is words else filters
    if relation == "until" and clause.has_any(_ENDS):
        words.take_any(_ENDS)
        return replace(filters, ends=Span(date(1900, 1, 1), span.last))
    if clause.has_any(_STARTS) or (relation == "before" and clause.has_any(_EXISTED)):
        words.take_any(_STARTS + _EXISTED)
        return replace(filters, starts=_open(span, relation))
    if clause.has_any(_ENDS):
        words.take_any(_ENDS)
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
        folded("schon, bereits, inzwischen, mittlerweile, nicht mehr, heute, sind, ist, davon")
    ):
        words.take_any(_OVER + _NOW)
        return replace(filters, ended=as_of)
    if words.has_any(_RUNS) and words.has_any(_NOW + folded("laufende*")):
        words.take_any(_RUNS + _NOW)
        return replace(filters, runs=Span(as_of, as_of))
    return filters


def _span(words: Words, as_of: date) -> tuple[Span | None, str]:
    """Return the span of time that a question names and how it stands to it: in, before, after, since, until, between."""
    relative = {"dieses jahr": 0, "diesem jahr": 0, "naechstes jahr": 1, "naechsten jahr": 1, "letztes jahr": -1,
                "letzten jahr": -1, "naechste jahr": 1, "kommende jahr": 1, "vergangenes jahr": -1, "kommendes jahr": 1, "kommenden jahr": 1}  # fmt: skip
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
