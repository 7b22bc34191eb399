"""Reading when something runs, starts, ends or is over, and whether it is limited or permanent, clause by clause."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from assistant.selection.filters import NO_CRITERIA, Filters, Span
from assistant.selection.states import State
from assistant.understanding.criteria import timewords as tw
from assistant.understanding.criteria.clauses import (
    LAST,
    clauses_of,
    combined,
    day_after,
    day_before,
    without_times,
)
from assistant.understanding.criteria.limiting import read_limits
from assistant.understanding.criteria.mentions import EVER, Mention, Relation, bare_end, find_mentions
from assistant.understanding.criteria.running import read_today
from assistant.understanding.text.found import Found, found
from assistant.understanding.text.words import Words

# What ended "since" a time is over by now; "ab" may be to come.
_ENDED_SINCE = re.compile(r"\bseit(?: \w+)?(?: Jahre?)?\s*$", re.IGNORECASE)
_MOST_OF_A_YEAR = timedelta(days=300)
_EXISTING_SINCE = re.compile(
    r"\b(?:gibt(?: es|'s|s)?|besteh(?:t|en)|existier(?:t|en))(?: es)?(?: \w+)? seit(?: dem Jahr)?\s*$", re.IGNORECASE
)
_DENIED = re.compile(
    r"\b(?:nicht|außer|ohne)(?: auch| schon| erst)?(?: Start| Beginn)?(?: in| im| am)?(?: Jahre?)?\s*$", re.IGNORECASE
)
_NOT = re.compile(r"\bnicht\b", re.IGNORECASE)
_EXCEPT_AT = re.compile(  # as denials are put, whatever the relation of the time
    r"\baußer(?: (?:in|im|am|zum|zur|bis|seit|ab|über|zwischen|von|vor|nach|länger als|dem|den|denen|der|die|das|des|alle[nr]?|Jahre?|Beginn))*\s*$",
    re.IGNORECASE,
)
_AT_A_TIME = frozenset({"runs", "starts", "ends"})
_OUT_OF = re.compile(
    r"\baus(?= (?:de[mrn](?! taufe)|dies(?:em|er)|Cluster|Kapitel|Handlungsfeld|Themenfeld|Bereich|Abschnitt|Teil)\b)",
    re.IGNORECASE,
)
_KEY_DAY = re.compile(
    r"\b(?:Stichtag|Stichdatum|Bezugstag|Bezugsdatum)\b[^.?!\d]*$|\bheute (?:ist|haben wir|wäre)(?: schon)?(?: der| den)?\s*$|\bwir haben heute(?: den)?\s*$",
    re.IGNORECASE,
)
_AS_OF = re.compile(
    r"\bStand:?(?: vom| zum| per)?(?: Anfang| Mitte| Ende)?\s*$", re.IGNORECASE
)  # with what is over by then


def read_times(words: Words, as_of: date, said: Filters) -> Found:
    """Read all criteria on time; `said` are criteria read before, whose words ("geplant") may look like times."""
    own = words.unshared()
    if _OUT_OF.search(own.raw):  # no part of "läuft … aus"
        own = Words.of(_OUT_OF.sub("von", own.raw))
        own.taken |= words.taken
    mentions = find_mentions(own.raw)
    if not mentions and not own.has_any(tw.TELLING):
        return Found()
    if year := bare_end(own, mentions):
        return found(Filters(ends=year), own)
    key = next((m for m in mentions if _KEY_DAY.search(own.raw[: m.begin])), None) or _day_of_being_over(own, mentions)
    if key is None:
        return found(_read(own, _unlinked(own), mentions, as_of, said), own)
    day = _day_of(own, key)
    own.take_text(own.raw[key.begin : key.end])
    own.take_any(tw.KEY_DAY + tw.AS_OF)
    raw = f"{own.raw[: key.begin]}{' ' * (key.end - key.begin)}{own.raw[key.end :]}"
    filters = _read(own, raw, [m for m in mentions if m is not key], day, said)
    return found(_on_key_day(filters, Words.of(raw), own, day), own)


def _unlinked(own: Words) -> str:
    """Return a question, as long as it was, without links between words that are understood, and their "noch".

    Those are "und" and "oder" in "bei MAGS und MSB", and "mit noch einem anderen".
    """
    places = list(re.finditer(r"\w+", own.raw))
    if not own.taken or len(places) != len(own.words):
        return own.raw
    text = own.raw
    links = [i for link in ("und", "oder") for i in own.places.get(link, ()) if {i - 1, i + 1} <= own.taken]
    for i in links + [i for i in own.places.get("noch", ()) if {i - 1, i, i + 1} <= own.taken]:
        text = f"{text[: places[i].start()]}{' ' * len(places[i][0])}{text[places[i].end() :]}"
    return text


def _day_of_being_over(own: Words, mentions: list[Mention]) -> Mention | None:
    """Return the time of "Stand Ende 2026" in a question for what is over; None without one."""
    if not own.has_any(tw.OVER):
        return None
    return next((m for m in mentions if _AS_OF.search(own.raw[: m.begin])), None)


def _day_of(own: Words, mention: Mention) -> date:
    """Return the one day that a time stands for: the last of "Ende 2024", else the first."""
    is_late = own.raw[mention.begin :].lower().startswith("ende") or own.raw[: mention.begin].lower().endswith("ende ")
    return mention.span.last if is_late else mention.span.first


def _on_key_day(filters: Filters, rest: Words, own: Words, day: date) -> Filters:
    """Return criteria as they are meant on a key day ("Stichtag 1. März 2025"); what says nothing else runs on it."""
    if filters.state is State.PLANNED:
        return replace(filters, state=None, starts=Span(day_after(day), LAST))
    if filters.runs or filters.ended:
        return filters
    if rest.has_any(tw.OVER):
        own.take_any(tw.OVER + tw.SINCE)
        return filters.joined(Filters(ended=day))
    if not filters.starts and rest.has_any(tw.STARTS) and rest.has_any(tw.LONG_SINCE):
        own.take_any(tw.STARTS + tw.LONG_SINCE)
        return filters.joined(Filters(starts=Span(EVER, day)))
    is_told = filters.starts or filters.ends or filters.either
    return filters if is_told and not rest.has_any(tw.RUNS) else filters.joined(Filters(runs=Span(day, day)))


def _read(own: Words, raw: str, mentions: list[Mention], as_of: date, said: Filters) -> Filters:
    """Read all criteria on time, clause by clause of a text with its times; what is understood is marked in `own`."""
    whole = Words.of(without_times(raw, mentions))
    pieces: list[tuple[str, Filters]] = []
    is_said = bool(said.site_planned or said.in_force)  # by words for what runs or comes
    said_before = whole  # "… enden, und zwar 2027": what happens at a time may be said in the part before it
    for clause in clauses_of(raw, mentions):
        part = Words.of(clause.text)
        piece = NO_CRITERIA if said.lasting else read_limits(part, whole, own, clause.mention)
        if clause.mention is not None:
            own.take_text(own.raw[clause.mention.begin : clause.mention.end])
            is_denied = _is_denied(raw[: clause.mention.begin], clause.mention.relation)
            if is_denied:  # "hat nicht 2023 begonnen" is no "nicht begonnen"
                part = Words.of(_NOT.sub("", clause.text))
            role = part if _has_role(part) or _lasts_until(part, clause.mention) else said_before
            piece = piece.joined(_at(role, own, clause.mention)) if not piece.limited_years else piece
            piece = _denied(piece) if is_denied else piece
            if piece.ends and _ENDED_SINCE.search(raw[: clause.mention.begin]):
                piece = piece.joined(Filters(ended=as_of))
        else:
            piece = piece.joined(read_today(part, whole, own, as_of, clause.link)) if not is_said else piece
            said_before = part if mentions and _has_role(part) and not piece else said_before
        pieces.append((clause.link, piece))
    filters = combined(pieces)
    if filters.limited_years:  # "nicht befristet auf zwei, sondern auf fünf Jahre"
        filters = filters.dropping({"permanent"})
    utmost = NO_CRITERIA if filters.either or filters.starts else _utmost(own)
    is_any_end = filters.ends == Span(EVER, LAST)  # only what has an end may be the last to end
    return filters if filters.ends and not (is_any_end and utmost) else filters.joined(utmost)


def _is_denied(before: str, relation: Relation) -> bool:
    """Tell whether what stands before a time says that something is not so then."""
    return (relation is Relation.IN and _DENIED.search(before) is not None) or _EXCEPT_AT.search(before) is not None


def _denied(piece: Filters) -> Filters:
    """Return criteria for what does not run, start or end at a time ("lief 2022, aber nicht 2025")."""
    told = Filters(runs=piece.runs, starts=piece.starts, ends=piece.ends)
    return piece.dropping(_AT_A_TIME).joined(Filters(without=(told,))) if told else piece


def _utmost(own: Words) -> Filters:
    """Read "die neueste", "läuft am längsten", "endet als letzte"."""
    which = next(iter(own.groups_in(tw.BY_UTMOST)), None)
    if which is None:
        return NO_CRITERIA
    own.take_any(tw.UTMOST[which] + tw.STARTS + tw.ENDS + tw.RUNS + tw.EXISTED)
    return Filters(utmost=which)


def _has_role(clause: Words) -> bool:
    """Tell whether a part says what happens at its time."""
    return clause.has_any(tw.STARTS) or clause.has_any(tw.ENDS) or clause.has_any(tw.RUNS)


def _lasts_until(clause: Words, mention: Mention) -> bool:
    """Tell whether a part says that something goes on until its time ("das bis 2028 geht")."""
    return mention.relation is Relation.UNTIL and clause.has_any(tw.LASTS)


def _at(role: Words, own: Words, mention: Mention) -> Filters:
    """Read what is asked to happen at a time; `role` holds the words that say it."""
    relation, span = mention.relation, mention.span
    if (state := _state_at(role, own, mention)) is not None:
        return state
    if relation is Relation.AT_LEAST_UNTIL or (relation is Relation.AFTER and role.has_any(tw.BEYOND)):
        own.take_any(tw.RUNS + tw.NOW + tw.BEYOND)
        if relation is Relation.AFTER:
            return Filters(runs=Span(day_after(span.last), LAST))
        is_year = span.last - span.first > _MOST_OF_A_YEAR  # "mindestens bis 2027" is met in May 2027
        return Filters(runs=span if is_year else Span(span.last, span.last))
    if role.has_any(tw.ENDS) and (relation is Relation.UNTIL or not role.has_any(tw.STARTS)):
        own.take_any(tw.ENDS + tw.RUNS + tw.NOW)
        return Filters(ends=_open(mention))
    if relation is Relation.SINCE and _EXISTING_SINCE.search(own.raw[: mention.begin]):
        own.take_any(tw.STARTS + tw.EXISTED)
        return Filters(starts=span)
    if role.has_any(tw.STARTS) or (relation is Relation.BEFORE and role.has_any(tw.EXISTED)):
        own.take_any(tw.STARTS + tw.EXISTED)
        had_begun = relation is Relation.IN and role.has_any(tw.HAD) and role.has_any(tw.LONG_SINCE)
        return Filters(starts=Span(EVER, span.last) if had_begun else _open(mention))
    return _running(role, own, mention)


def _state_at(role: Words, own: Words, mention: Mention) -> Filters | None:
    """Read what was over or had not begun by then ("war Anfang 2025 schon zu Ende", "läuft 2027 nicht mehr")."""
    if mention.relation is Relation.UNTIL and role.has_any(tw.WAS_FINISHED):
        own.take_any(tw.WAS_FINISHED + tw.OVER + tw.ENDS + tw.SINCE)
        return Filters(ended=day_after(mention.span.last))
    if mention.relation is Relation.AFTER and role.has_any(tw.NOT_CONTINUED):
        own.take_any(tw.NOT_CONTINUED + tw.OVER + tw.ENDS + tw.RUNS)
        return Filters(ended=day_after(mention.span.last))
    if mention.relation is Relation.SINCE and role.has_any(tw.NO_MORE) and not role.has_any(tw.STARTS):
        own.take_any(tw.NO_MORE + tw.RUNS + tw.LASTS)  # "läuft ab 2027 nicht mehr"
        return Filters(ended=mention.span.first)
    if mention.relation is not Relation.IN:
        return None
    was_over = role.has_any(tw.LONG_SINCE) and role.has_any(tw.OVER)
    no_more = role.has_any(tw.NO_MORE) and not role.has_any(tw.STARTS)
    if was_over or no_more or (role.has_any(tw.AS_OF) and role.has_any(tw.OVER)):
        own.take_any(tw.OVER + tw.ENDS + tw.RUNS + tw.SINCE + tw.AS_OF)
        if was_over:  # "schon 2023 zu Ende" is what ended in that year too, "schon Anfang 2025" what ended before
            is_year = mention.span.last - mention.span.first > _MOST_OF_A_YEAR
            return Filters(ended=day_after(mention.span.last) if is_year else mention.span.last)
        return Filters(ended=_day_of(own, mention))
    if role.has_any(tw.NOT_OVER):
        own.take_any(tw.NOT_OVER + tw.NOW)
        return Filters(runs=Span(mention.span.first, mention.span.first))
    not_yet = role.has_any(tw.NOT_YET) or (role.has_any(tw.HAD) and role.has_any(tw.NOT_BEGUN))
    if not_yet and (role.has_any(tw.STARTS) or role.has_any(tw.RUNS)):
        own.take_any(tw.NOT_YET + tw.NOT_BEGUN + tw.STARTS + tw.RUNS)
        return Filters(starts=Span(day_after(mention.span.last), LAST))
    return None


def _running(role: Words, own: Words, mention: Mention) -> Filters:
    """Read what runs at, since or until a time; a time alone is one at which something runs."""
    relation, span = mention.relation, mention.span
    own.take_any(tw.RUNS + tw.NOW + tw.EXISTED)
    if relation is Relation.FROM_TO and mention.two:
        return Filters(starts=mention.two[0], ends=mention.two[1])
    if relation is Relation.SINCE:
        return Filters(starts=span)
    if relation is Relation.UNTIL:
        lasts = role.has_any(tw.RUNS) or role.has_any(tw.NOW) or role.has_any(tw.LASTS)
        own.take_any(tw.LASTS)
        return Filters(ends=span if lasts else _open(mention))
    return Filters(runs=_open(mention))


def _open(mention: Mention) -> Span:
    """Return the span that "vor", "nach", "seit" or "bis" a time mean."""
    span = mention.span
    if mention.relation is Relation.BEFORE:
        return Span(EVER, day_before(span.first))
    if mention.relation is Relation.AFTER:
        return Span(day_after(span.last), LAST)
    if mention.relation is Relation.SINCE:
        return Span(span.first, LAST)
    if mention.relation is Relation.UNTIL:
        return Span(EVER, span.last)
    return span
