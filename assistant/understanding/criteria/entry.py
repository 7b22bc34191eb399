"""Reading that a law or a rule has come into force, which a row of its own states in the place of a period."""

from __future__ import annotations

import re

from assistant.selection.filters import NO_CRITERIA, Filters
from assistant.selection.states import State
from assistant.understanding.text.found import Found, found, is_negated
from assistant.understanding.text.words import Words, folded
from corpus.dates import find_dates

_MAY_BE_IN_FORCE = re.compile("kraft|wirksam|kräftig", re.IGNORECASE)
_ROW = folded("inkrafttreten*, inkraftgetreten*, in krafttreten*, inkraftsetzung*, datum des in kraft")
_HAPPENING = folded(
    """in kraft getreten*, in kraft tritt, in kraft treten, in kraft trat, in kraft traten, in kraft gesetzt*, trat ~ in kraft, traten ~ in kraft, tritt ~ in kraft,
    treten ~ in kraft, wirksam geworden, wirksam wurde*, wurden ~ wirksam, rechtskräftig*"""
)
_MEANT = folded(
    "welche, welches, was, alle, alles, sämtliche, wie viele, maßnahmen, regelungen, vorhaben, programme, projekte"
)
_OF_ONE = folded("wann, ob, zu welchem, an welchem, ab welchem, welches datum, welchem datum")
_NOT_YET = folded("noch nicht, noch nicht in kraft, erst noch, steht ~ noch aus")
_SAID = folded(
    "datum, tag, termin, zeile, angabe, statt, anstelle, anstatt, sondern, stehen, steht, nennen, nennt, angegeben, laufzeit, beginn, beginn laufzeit"
)


def read_entry(words: Words) -> Found:
    """Read "mit Inkrafttreten", "sind in Kraft getreten"; beside a date that is a start like others."""
    if not _MAY_BE_IN_FORCE.search(words.raw) or words.has_any(_OF_ONE):
        return Found()
    own = words.unshared()
    if places := own.places_of(_ROW):
        filters = Filters(in_force=not is_negated(own, places[0]))
        own.take_any(_ROW + _SAID)
        return found(filters, own)
    if not own.has_any(_HAPPENING) or not own.has_any(_MEANT):
        return Found()
    if find_dates(own.raw):  # a start like others, of which the words tell
        own.take_any(_HAPPENING)
        return found(NO_CRITERIA, own)
    state = State.PLANNED if own.take_any(_NOT_YET) else None
    own.take_any(_HAPPENING)
    return found(Filters(in_force=True, state=state), own)
