"""Reading when something runs, starts, ends or is over, and whether it is limited or permanent."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from assistant.filters import Filters, Span
from assistant.states import State
from assistant.understanding.words import Words, folded
from corpus.dates import find_dates

_FIRST, _LAST = date(1900, 1, 1), date(9999, 12, 31)
_RUNS = folded(
    """laufen, läuft, laufend*, aktiv*, gelten, gilt, noch am laufen, in der laufzeit, lief, liefen, laufzeit*, umgesetzt,
    im gang*, in kraft"""
)
_ENDS = folded(
    """enden, endet, endete, endeten, auslaufen, laufen ~ aus, läuft ~ aus, liefen ~ aus, lief ~ aus, ausgelaufen, auslaufende*,
    laufzeitende, endmonat*, endjahr*, ende, vorbei, schluss*, zu ende, abgelaufen, geendet, ablaufen, hört ~ auf, hören ~ auf, aufhör*,
    aufgehört, endpunkt, enddatum, abgeschlossen, beendet, auszulaufen, zu enden, läuft ~ ab, laufen ~ ab, enddat*,
    schließt ~ ab, eingestellt, ausläuft, auslief, befristet"""
)
_STARTS = folded(
    """starten, startet, startete*, gestartet*, begonnen*, beginnen, beginnt, begannen, begann, angelaufen, angefangen,
    fängt ~ an, fangen ~ an, fing ~ an, fingen ~ an, losgegangen, geht ~ los, gehen ~ los, ging ~ los, gingen ~ los,
    los, neu, start, starts, startdatum, startjahr, startend*, beginn*, anlaufen, läuft ~ an, laufen ~ an, anlief*, eingeführt, loslegen, legt ~ los,
    legen ~ los, an den start, aufgelegt, ins leben gerufen, aus der taufe, anfäng*, anfang*, kam* ~ dazu, hinzugekommen,
    gegründet, in kraft getreten, losging*, neue, neuen, startmonat*"""
)
_EXISTED = folded("gab es, gibt es, existier*, bestand*, bestehen")
_OVER = folded(
    """ausgelaufen, abgelaufen, abgeschlossen*, beendet*, vorbei, zu ende, nicht mehr laufen, nicht mehr läuft, läuft nicht mehr,
    laufen nicht mehr, nicht mehr, geendet, durch"""
)
_SINCE = folded("schon, bereits, inzwischen, mittlerweile, nicht mehr, heute, sind, ist, davon, längst, wurden, wurde")
_SINCE_THEN = folded("schon, bereits, längst")
_NOW = folded(
    """aktuell*, derzeit*, zurzeit, zur zeit, heute, momentan, jetzt, gerade, gegenwärtig, noch, immer noch, im moment,
    heutig*, nach wie vor, weiterhin, laufende*"""
)
_COMING = folded(
    """noch nicht gestartet, noch nicht begonnen, noch nicht angelaufen, noch nicht angefangen, erst noch, bevorstehen*, in planung, erst geplant,
    noch geplant, noch starten, noch beginnen, starten noch, beginnen noch, noch bevor, noch in planung, nicht begonnen,
    erst in zukunft, zukünftig*, künftig*"""
)
_PERMANENT = folded(
    """unbefristet*, dauerhaft*, auf dauer, fortlaufend*, ohne enddatum, ohne ende, ohne befristung, kein ende, daueraufgabe*,
    nicht befristet, ohne zeitliche begrenzung, zeitlich unbegrenzt, zeitlich nicht begrenzt, kein enddatum, dauerangebot*"""
)
_LIMITED = re.compile(
    r"(eine?n?|zwei|drei|vier|fünf|fuenf|sechs|\d+)[ -]?(?:Jahre?n?|jährig\w*) (?:lang )?(?:befrist|begrenz)"
    r"|(?:befrist|begrenz)\w* (?:ist |sind )?auf (\w+) Jahr|(\w+)jährige[nr]? Befristung|Befristung (?:auf |von |für )?(\w+) Jahr",
    re.IGNORECASE,
)
_YEARS = {"ein": 1, "eine": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5, "sechs": 6}
_SEPARATORS = re.compile(r"\b(?:und|aber|sowie|beziehungsweise|bzw)\b|[,;]", re.IGNORECASE)
_RANGE_LINK = re.compile(r"\s*(?:und|oder|bis|-|–)(?: dem| zum| einschließlich| Ende)?\s*", re.IGNORECASE)


class _Relation(StrEnum):
    """How a named time is meant."""

    IN = "in"
    BEFORE = "before"
    AFTER = "after"
    SINCE = "since"
    UNTIL = "until"
    AT_LEAST_UNTIL = "at_least_until"
    BETWEEN = "between"


# What stands before a time, the longest first.
_BEFORE_A_TIME = (
    (_Relation.AT_LEAST_UNTIL, r"\b(?:mindestens|wenigstens|länger als|auch noch) bis(?: zum| ins)?\s*$"),
    (_Relation.BEFORE, r"\b(?:vor|bevor)(?: dem| der| Beginn des)?(?: Jahr| Jahres)?\s*$|\bfrüher als\s*$"),
    (_Relation.AFTER, r"\b(?:nach|später als|über)(?: dem| der| das)?(?: Jahr)?\s*$"),
    (_Relation.SINCE, r"\b(?:seit|ab)(?: dem| der)?(?: Jahr)?\s*$"),
    (_Relation.UNTIL, r"\b(?:bis|spätestens)(?: zum| zu| einschließlich| spätestens| ins| in| im| inklusive)*(?: Jahr)?\s*$"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Mention:
    """A time that a question names, how it is meant, and where it stands in the text."""

    span: Span
    relation: _Relation
    begin: int
    end: int


def read_limits(words: Words, filters: Filters) -> Filters:
    """Read "befristet auf N Jahre" and a permanent footing."""
    if match := _LIMITED.search(words.raw):
        number = next(group for group in match.groups() if group).lower()
        years = _YEARS.get(number) or (int(number) if number.isdigit() else None)
        words.take_text(match.group())
        words.take_any(folded("befrist*, begrenz*, jahre, jahr, ein, zwei, drei, vier, fünf, lang"))
        return replace(filters, limited_years=years)
    if words.take_any(_PERMANENT):
        words.take_any(folded("angelegt, laufen, läuft"))
        return replace(filters, permanent=True)
    if words.has_any(folded("befristet*, befristung")) and not find_dates(words.raw):
        words.take_any(folded("befristet*, befristung, zeitlich*"))
        return replace(filters, limited=True)
    return filters


def read_times(words: Words, filters: Filters, as_of: date) -> Filters:
    """Read when something runs, starts, ends, or is over, clause by clause."""
    mentions = _mentions(words.raw)
    if not mentions:
        return _today(words, words, filters, as_of)
    clauses = _clauses(words.raw, mentions)
    for text, mention in clauses:
        clause = Words.of(text)
        if mention is None:
            filters = _today(clause, words, filters, as_of)
            continue
        words.take_text(words.raw[mention.begin : mention.end])
        role = clause if _has_role(clause) else words
        filters = _at(role, words, mention, filters)
    return filters


def _mentions(raw: str) -> list[_Mention]:
    """Return the times that a question names; two that a link joins are one range."""
    found: list[_Mention] = []
    for instant in find_dates(raw):
        before = raw[: instant.begin]
        last = found[-1] if found else None
        if last and _RANGE_LINK.fullmatch(raw[last.end : instant.begin]):
            joined = Span(last.span.first, max(instant.last, last.span.last))
            found[-1] = _Mention(joined, _Relation.BETWEEN, last.begin, instant.end)
            continue
        relation = next((name for name, words in _BEFORE_A_TIME if re.search(words, before, re.I)), _Relation.IN)
        found.append(_Mention(Span(instant.first, instant.last), relation, instant.begin, instant.end))
    return found


def _clauses(raw: str, mentions: list[_Mention]) -> list[tuple[str, _Mention | None]]:
    """Return the parts of a question, each with the time that it names; a part without words of time joins the next."""
    cuts = [m for m in _SEPARATORS.finditer(raw) if not any(t.begin <= m.start() < t.end for t in mentions)]
    starts, ends = [0, *(m.end() for m in cuts)], [*(m.start() for m in cuts), len(raw)]
    parts: list[tuple[str, _Mention | None]] = []
    for start, end in zip(starts, ends, strict=True):
        named = [t for t in mentions if start <= t.begin < end]
        parts += [(raw[start:end], t) for t in named] or [(raw[start:end], None)]
    return parts


def _has_role(clause: Words) -> bool:
    """Tell whether a part says what happens at its time."""
    return clause.has_any(_STARTS) or clause.has_any(_ENDS) or clause.has_any(_RUNS)


def _at(role: Words, words: Words, mention: _Mention, filters: Filters) -> Filters:
    """Read what is asked to happen at a time; `role` holds the words that say it."""
    relation, span = mention.relation, mention.span
    lasts = role.has_any(_RUNS) or role.has_any(_NOW)
    beyond = relation is _Relation.AT_LEAST_UNTIL or (relation is _Relation.AFTER and role.has_any(folded("hinaus")))
    if beyond:
        words.take_any(_RUNS + _NOW + folded("hinaus"))
        day = span.last + timedelta(days=1) if relation is _Relation.AFTER else span.last
        return replace(filters, runs=Span(day, _LAST if relation is _Relation.AFTER else day))
    if relation is _Relation.IN and role.has_any(_OVER) and role.has_any(_SINCE_THEN):
        words.take_any(_OVER + _ENDS + _SINCE_THEN)
        return replace(filters, ended=span.last)
    if role.has_any(_ENDS) and (relation is _Relation.UNTIL or not role.has_any(_STARTS)):
        words.take_any(_ENDS + _RUNS)
        return replace(filters, ends=_open(mention))
    if role.has_any(_STARTS) or (relation is _Relation.BEFORE and role.has_any(_EXISTED)):
        words.take_any(_STARTS + _EXISTED)
        return replace(filters, starts=_open(mention))
    words.take_any(_RUNS + _NOW + _EXISTED)
    if relation is _Relation.SINCE:
        return replace(filters, starts=span)
    if relation is _Relation.UNTIL:
        return replace(filters, ends=span) if lasts else replace(filters, ends=_open(mention))
    return replace(filters, runs=_open(mention))


def _today(clause: Words, words: Words, filters: Filters, as_of: date) -> Filters:
    """Read times that are meant as of today: still running, over, not yet begun."""
    if clause.has_any(_COMING) and not filters.site_planned:
        words.take_any(_COMING + _STARTS)
        return replace(filters, state=State.PLANNED)
    if clause.has_any(_OVER) and clause.has_any(_SINCE):
        words.take_any(_OVER + _NOW + _RUNS + _SINCE)
        return replace(filters, ended=as_of)
    if clause.has_any(_RUNS) and clause.has_any(_NOW):
        words.take_any(_RUNS + _NOW)
        return replace(filters, runs=Span(as_of, as_of))
    return filters


def _open(mention: _Mention) -> Span:
    """Return the span that "vor", "nach", "seit" or "bis" a time mean."""
    day = timedelta(days=1)
    span = mention.span
    if mention.relation is _Relation.BEFORE:
        return Span(_FIRST, span.first - day)
    if mention.relation is _Relation.AFTER:
        return Span(span.last + day, _LAST)
    if mention.relation is _Relation.SINCE:
        return Span(span.first, _LAST)
    if mention.relation is _Relation.UNTIL:
        return Span(_FIRST, span.last)
    return span
