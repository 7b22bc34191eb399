"""Parting a question on times into clauses, and joining what they say."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import reduce

from assistant.selection.filters import Filters, Span
from assistant.understanding.criteria.mentions import EVER, Mention

FIRST, LAST = date.min, date.max  # of the calendar
OR = "oder"
_DAY = timedelta(days=1)
_VERBS = ("läuft", "laufen", "lief", "liefen", "endet", "enden", "startet", "starten", "beginnt", "beginnen")
_BEHIND_NO_VERB = "".join(f"(?<!{verb} )" for verb in _VERBS)
_SEPARATORS = re.compile(  # "laufen aber noch" is one clause
    rf"\b(?P<word>und|{_BEHIND_NO_VERB}aber|sowie|oder(?!\s(?:\d{{1,2}}|ein|zwei|drei|vier|fünf|sechs|acht|zehn)[\s-]?Jahr)|beziehungsweise|bzw)\b|[,;+→]|->|\s/\s",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\bab(?: dem| der| Anfang| Beginn)?(?: Jahre?)?\s*$", re.IGNORECASE)  # no part of "läuft … ab"
_OF_SPANS = ("starts", "ends")
_OPEN_TO_BOTH = (*_OF_SPANS, "limited_years")  # two times of one of these are never both met by one measure


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a question, without the time that it names, and the word that links it to the part before."""

    text: str
    mention: Mention | None
    link: str


def without_times(raw: str, mentions: list[Mention]) -> str:
    """Return a question without its times; "Ende 2024" says of itself that nothing ends."""
    for mention in reversed(mentions):
        raw = f"{raw[: mention.begin]} {raw[mention.end :]}"
    return raw


def clauses_of(raw: str, mentions: list[Mention]) -> list[Clause]:
    """Return the parts of a question, each without its time and with it."""
    cuts = [m for m in _SEPARATORS.finditer(raw) if not any(t.begin <= m.start() < t.end for t in mentions)]
    starts, ends = [0, *(m.end() for m in cuts)], [*(m.start() for m in cuts), len(raw)]
    links = ["", *((m["word"] or "").lower() for m in cuts)]
    parts: list[Clause] = []
    for start, end, link in zip(starts, ends, links, strict=True):
        named = [t for t in mentions if start <= t.begin < end]
        if not named:
            parts.append(Clause(raw[start:end], None, link))
        parts += [
            Clause(f"{_SINCE.sub(' ', raw[start : t.begin])} {raw[t.end : max(end, t.end)]}", t, link) for t in named
        ]
    return parts


def combined(pieces: list[tuple[str, Filters]]) -> Filters:
    """Return what the pieces say together: with "oder" one of two neighbours, else both.

    Two starts or two ends cannot both be meant of one measure ("enden 2024 und 2026"), so one of them is.
    """
    groups: list[list[Filters]] = []
    last_empty = True
    for link, piece in pieces:
        if not piece:
            last_empty = last_empty and not groups
            continue
        if groups and groups[-1] == [piece]:
            continue  # "MAGS oder MSB, mit festem Ende": both parts have heard the same
        is_same = (
            bool(groups) and piece.criteria() == groups[-1][-1].criteria() and piece.criteria()[0] in _OPEN_TO_BOTH
        )
        is_same = is_same and len(piece.criteria()) == 1
        if is_same and link != OR and (both := _within_both(groups[-1][-1], piece)):
            groups[-1][-1] = both
        elif groups and (link == OR or is_same):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    different = [tuple(dict.fromkeys(group)) for group in groups]
    joint = [group[0] if len(group) == 1 else Filters(either=group) for group in different]
    return reduce(_both, joint, Filters())


def _both(one: Filters, other: Filters) -> Filters:
    """Return criteria of which both hold; what runs at two times does so at each of them ("2024 und auch 2028")."""
    if one.runs and other.runs and one.runs != other.runs:
        return one.joined(replace(other, runs=None)).joined(Filters(either=(Filters(runs=other.runs),)))
    return one.joined(other)


def _within_both(one: Filters, other: Filters) -> Filters | None:
    """Return the span that "nach 2019, aber vor 2022" leaves; None where two spans are no such bounds.

    Of "seit 2022, begonnen also 2022" that is the narrower one.
    """
    name = one.criteria()[0]
    if name not in _OF_SPANS:
        return None
    early, late = sorted((getattr(one, name), getattr(other, name)), key=lambda span: (span.first, span.last))
    for inner, outer in ((one, other), (other, one)):
        if _lies_in(getattr(inner, name), getattr(outer, name)):
            return inner
    is_bounded = early.first == EVER and late.last == LAST and late.first <= early.last
    if not is_bounded:
        return None
    span = Span(late.first, early.last)
    return Filters(starts=span) if one.starts else Filters(ends=span)


def _lies_in(inner: Span, outer: Span) -> bool:
    """Tell whether one span is a part of another."""
    return outer.first <= inner.first and inner.last <= outer.last


def day_after(day: date) -> date:
    """Return the next day, the calendar's last one for itself ("nach dem 31.12.9999")."""
    return min(day, LAST - _DAY) + _DAY


def day_before(day: date) -> date:
    """Return the day before, the calendar's first one for itself ("vor dem 1.1.0001")."""
    return max(day, FIRST + _DAY) - _DAY
