"""Putting a day that is named before the question to where the question points back to it ("… an diesem Tag")."""

from __future__ import annotations

import re

from corpus.dates import find_dates

_THAT_TIME = re.compile(
    r"\b(?:an|zu|ab|mit|in) (?:diesem|dem|jenem|dem genannten|ebendiesem) (?:Tage?|Zeitpunkt|Termin|Datum|Stichtag|Monat|Jahr)\b"
    r"|\b(?:zum genannten|zum gleichen|zum selben) (?:Zeitpunkt|Termin|Datum)\b"
    r"|\b(?:da(?:nn)?|zu der Zeit) (?=(?:noch|schon|überhaupt|gerade|aktuell|denn)\b)|\b(?:dann|da)(?=[?.!]|$)",
    re.IGNORECASE,
)
_OF_ONESELF = re.compile(r"\b(?:wir|ich|uns|mir|mich|man|unsere?\w*|meine?\w*)\b", re.IGNORECASE)
_STARTING = re.compile(r"\b(?:zum|ab|am|im|ab dem|ab Anfang|in|seit|per)\s*$", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[.:;!?]\s|,\s|\s[–-]\s")


def with_time_in_place(question: str) -> str:
    """Return a question with the day of what one plans oneself where it points back to that day.

    "Wir wollen zum 1. März 2026 einsteigen: Was läuft an diesem Tag?" asks what runs on 1 March, not what starts.
    """
    pointing = _THAT_TIME.search(question)
    named = find_dates(question) if pointing else []
    if not pointing or len(named) != 1 or named[0].end > pointing.start():
        return question
    day = named[0]
    end = _CLAUSE_END.search(question, day.end)
    before = _CLAUSE_END.split(question[: day.begin])
    if (
        not end
        or end.start() > pointing.start()
        or not _OF_ONESELF.search(f"{before[-1]} {question[day.end : end.start()]}")
    ):
        return question
    lead = _STARTING.search(question[: day.begin])
    start = question[: lead.start() if lead else day.begin].rstrip()
    begin = max((match.end() for match in _CLAUSE_END.finditer(start)), default=0)
    written = question[day.begin : day.end]
    link = "am" if written[:1].isdigit() and "." in written else "im"
    return (
        f"{start[:begin]}{question[end.end() : pointing.start()]}{link} {written} {question[pointing.end() :].lstrip()}"
    )
