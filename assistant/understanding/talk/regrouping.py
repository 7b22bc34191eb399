"""Asking the earlier question for another group: "Hilfe für Schulen?" and "Und für Kitas?" is "Hilfe für Kitas"."""

from __future__ import annotations

import re

_PREPOSITION = re.compile(
    r"\b(?:für|gegen|in|im|an|am|bei|beim|aus|mit|auf|for|at|from|with|для|у|в|w|dla|na)\b", re.IGNORECASE
)
WHAT_ABOUT = re.compile(  # what is behind it takes the place of what the earlier question was about
    r"\W*(?:(?:and|und|ve|peki|а|a|і|и|i|و|ok|okay|so)\b\W*)*(?P<of>what about|how about|что насчет|как насчет|що щодо|як щодо|a co z|co z|ماذا عن)?(?=\s)",
    re.IGNORECASE,
)
_BEHIND = " için"  # Turkish says "for" behind what it is for


def with_new_group(question: str, earlier: str) -> str:
    """Return the earlier question with the new group ("Hilfe für A?", "Und für B?" is "Hilfe für B"); "" where none is.

    The new phrase takes the place of the last one with the same preposition, or of the last one with any.
    """
    places = list(_PREPOSITION.finditer(earlier))
    about = WHAT_ABOUT.match(question)
    if about and places and about.group("of"):
        return f"{earlier[: places[0].end()]}{question[about.end() :]}"
    if _BEHIND in question and _BEHIND in earlier:
        return f"{question[: question.index(_BEHIND)]}{earlier[earlier.index(_BEHIND) :]}"
    new = _PREPOSITION.search(question)
    if not new or not places:
        return ""
    same = [place for place in places if place.group().lower() == new.group().lower()]
    return earlier[: (same or places)[-1].start()] + question[new.start() :]
