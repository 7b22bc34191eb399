"""Reading what a relative clause leaves out by whatever criterion ("Cluster I ohne die Maßnahmen, die im Mai 2023 gestartet sind")."""

from __future__ import annotations

import re
from datetime import date

from assistant.selection.filters import Filters
from assistant.understanding.criteria.lists import read_filters
from assistant.understanding.criteria.relatives import OUT, RELATIVE, THINGS, THOSE
from assistant.understanding.text.words import Words
from corpus.types import Report

_OUT = rf"(?:{OUT}|abgesehen von|ausgenommen|aber nicht|nur nicht)"
_SOME = rf"(?:{THOSE}|{THINGS}|den|der|von)"
_WHICH = rf"(?:{RELATIVE}|die|deren)"
_LEFT_OUT = re.compile(
    rf",?\s*\b(?:{_OUT}(?: {_SOME})+,? (?P<which>{_WHICH})|ohne,? dass (?:sie|es|diese|die|das|da|dabei))\s(?P<clause>[^,.;:!?]+),?",
    re.IGNORECASE,
)
_MEASURES = "Maßnahmen, die "  # what a clause is read as one of


def left_out(question: str, report: Report, as_of: date) -> Filters | None:
    """Return the criteria of a German question without what a clause leaves out; None where none does, or says no criterion."""
    match = _LEFT_OUT.search(question)
    if match is None:
        return None
    out = read_filters(Words.of(f"{_MEASURES}{match['clause']}"), report, as_of)
    if not out:
        return None
    rest = read_filters(Words.of(f"{question[: match.start()]} {question[match.end() :]}"), report, as_of)
    return rest.joined(Filters(without=(*rest.without, out)))
