"""Putting an answer together: what was asked, how it was read, and what was found, or why nothing was."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.asked import Asked, interpretation
from assistant.saying import said
from assistant.types import Answer, Kind, Match, Reason, Status
from corpus.types import Report

MAX_QUESTION = 2_000  # letters; the longest post of the bank has a third of that


def refused(asked: Asked, reason: Reason, related: tuple[Match, ...], confidence: float = 1.0) -> Answer:
    """Return the answer that there is none, and why."""
    return Answer(
        question=asked.question[:MAX_QUESTION],
        language=asked.reading.language,
        status=Status.NO_ANSWER,
        reason=reason,
        confidence=round(confidence, 4),
        kind=Kind.TOPIC,
        as_of=asked.as_of,
        interpretation=interpretation(asked),
        total=0,
        matches=(),
        related=related,
        text=asked.texts.reason(reason, limit=MAX_QUESTION),
        id=asked.id,
    )


def answered(
    asked: Asked,
    report: Report,
    kind: Kind,
    matches: Sequence[Match],
    related: Sequence[Match] = (),
    confidence: float = 1.0,
) -> Answer:
    """Return an answer with its matches, and the measures that are merely near."""
    return Answer(
        question=asked.question,
        language=asked.reading.language,
        status=Status.ANSWERED,
        reason=None,
        confidence=round(confidence, 4),
        kind=kind,
        as_of=asked.as_of,
        interpretation=interpretation(asked),
        total=len(matches),
        matches=tuple(matches),
        related=tuple(related),
        text=said(kind, matches, asked.reading.fields, len(report.measures), asked.texts),
        id=asked.id,
    )
