"""Reading a question that adds to a list that was answered before ("nimm EFRE auch noch dazu")."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from assistant.selection.filters import Filters, Mode
from assistant.types import Answer, Kind
from assistant.understanding.criteria.lists import read_filters
from assistant.understanding.criteria.together import read_manner
from assistant.understanding.reading import Reading
from assistant.understanding.talk.joint import all_of_several
from assistant.understanding.talk.narrowing import NARROWING, criteria_of
from assistant.understanding.talk.shifting import in_time_of
from assistant.understanding.talk.widening import widened
from assistant.understanding.text.words import Words, folded
from corpus.types import Report

# What adds whatever is named, by a verb; tables of other languages say "hinzu" for theirs.
_ADDING = folded(
    """füg* ~ hinzu, nimm ~ hinzu, nehm* ~ hinzu, zieh* ~ hinzu, hinzu, füg* ~ dazu, nimm ~ dazu, nehm* ~ dazu, nimmst ~ dazu, pack* ~ dazu, setz* ~ dazu, schreib* ~ dazu, tu ~ dazu, stell* ~ dazu, zähl* ~ dazu, zeig* ~ dazu, nimm ~ mit rein, nehm* ~ mit rein, nimm ~ mit auf, nehm* ~ mit auf, dazunehm*, hinzunehm*,
    hinzufüg*, mit aufnehm*, ergänz*, erweiter*, ausweit*, weite ~ aus, dehn* ~ aus"""
)
# What only says "also", and adds to what the earlier list was asked by.
_ALSO = folded("dazu, auch noch, zusätzlich, as well, too, also")
_ALSO_THOSE = folded(
    "auch die, auch alle, auch diejenigen, auch jene, auch noch die, zusätzlich die, dazu die, auch solche"
)
_NOT_ONLY = folded("nicht nur, not only, not just, sadece değil, ليس فقط, مش بس, مو بس")
_OF_SETS = frozenset({"either", "without"})  # criteria that are others together, and no values


def with_more(
    words: Words, stated: str, reading: Reading, context: Answer, report: Report, as_of: date
) -> Reading | None:
    """Return the earlier list with what a question adds; None where it adds nothing.

    Further values of what the list was asked by are joined with those; what is of another sort, or of a time, is
    listed beside the earlier list where the question plainly adds ("füge die mit ESF-Mitteln hinzu").
    """
    told = Words.of(stated)
    if context.kind is Kind.LIST and _adds_shared(words, told, context.interpretation.filters, report, as_of):
        alone = context.interpretation.filters
        return replace(reading, kind=Kind.LIST, filters=replace(alone, ministry_mode=Mode.ANY), fields=())
    adds = told.take_any(_ADDING)
    if context.kind is not Kind.LIST or not (adds or words.has_any(_ALSO) or told.has_any(_ALSO)):
        return None
    if not adds and _narrows(words, told):
        return None
    earlier = context.interpretation.filters
    if adds and (wider := widened(words.raw, stated, earlier, report, as_of)) is not None:
        return replace(reading, kind=Kind.LIST, filters=wider, fields=())  # "erweitere auf alle Cluster"
    criteria = in_time_of(
        told, criteria_of(stated, earlier, report, as_of, understood=told.taken) or Filters(), earlier
    )
    shared = [name for name in criteria.criteria() if getattr(earlier, name)]
    joined = [name for name in shared if isinstance(getattr(earlier, name), tuple) and name not in _OF_SETS]
    both: dict[str, Any] = {
        name: tuple(dict.fromkeys(getattr(earlier, name) + getattr(criteria, name))) for name in joined
    }
    is_beside = adds and criteria and set(joined) != set(criteria.criteria()) and not words.has_any(NARROWING)
    if is_beside and earlier:
        other = earlier.joined(criteria) if shared else criteria
        return replace(reading, kind=Kind.LIST, filters=Filters(either=(earlier, other)), fields=())
    if not both:
        return None
    both |= all_of_several(words, joined)
    return replace(reading, kind=Kind.LIST, filters=replace(earlier, **both), fields=())


def _adds_shared(words: Words, told: Words, earlier: Filters, report: Report, as_of: date) -> bool:
    """Tell whether those that a ministry shares are wanted beside those that it has alone ("auch die, bei denen andere mitmachen")."""
    if earlier.ministry_mode is not Mode.ONLY or not (words.has_any(_ALSO_THOSE) or told.has_any(_ALSO_THOSE)):
        return False
    said = read_filters(Words.of(told.raw), report, as_of) or read_manner(Words.of(told.raw), earlier)
    return bool(said.least_ministries) and said.ministries in ((), earlier.ministries)


def _narrows(words: Words, told: Words) -> bool:
    """Tell whether "also" is said of those to which a list is narrowed ("restrict it to those in which … also take part")."""
    return (words.has_any(NARROWING) or told.has_any(NARROWING)) and not words.has_any(_NOT_ONLY)
