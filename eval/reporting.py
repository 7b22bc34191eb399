"""Results of one kind as rows of a table: standings, reliability, coverage, refusals by reason."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.types import Reason
from eval.ablating import COMPARED, FUSED, Standing
from eval.metrics import coverage, reliability
from eval.scoring import confidences
from eval.table import Rows, chance, distance, number
from eval.types import Row

THRESHOLDS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)  # below 0.3 hardly anything is answered
_SHOWN = ("hit@1", "hit@5", COMPARED)
_GOLD_REASONS = (Reason.NOT_IN_REPORT, Reason.OWN_CASE, Reason.NOT_A_QUESTION)  # no gold question is too long
_ANSWERABLE = "none: to be answered"

Table = tuple[Rows, tuple[str, ...]]


def by_contender(standings: Sequence[Standing]) -> Table:
    """Return one row a contender, with its distance from the fusion."""
    rows: Rows = [
        (s.name, str(s.n), *(number(s.metrics[name]) for name in _SHOWN), distance(s.difference), chance(s.p))
        for s in standings
    ]
    return rows, ("ranking by", "n", *_SHOWN, f"{COMPARED} − {FUSED}", "p")


def by_bin(rows: Sequence[Row]) -> Table:
    """Return one row a filled bin of the confidence."""
    bins = reliability(confidences(rows))
    return [(number(confidence), number(right), str(len(part))) for confidence, right, part in bins], (
        "mean confidence",
        "share right",
        "answers",
    )


def by_threshold(rows: Sequence[Row]) -> Table:
    """Return one row a threshold of the confidence, over the questions of a system that can refuse."""
    asked = sum(row.refuses for row in rows)
    left = coverage(confidences(rows), asked, THRESHOLDS)
    return [(f"{c.threshold:.2f}", str(c.answered), number(c.share), number(c.right)) for c in left], (
        "confidence at least",
        "answered",
        "share answered",
        "share right",
    )


def by_reason(rows: Sequence[Row]) -> Table:
    """Return one row a reason to refuse, and one for the questions that have none."""
    parts = {reason.value: [row for row in rows if row.expected_reason == reason.value] for reason in _GOLD_REASONS}
    found = [_refusals(name, part) for name, part in parts.items()]
    answerable = [row for row in rows if row.expected_reason is None]
    refused = sum(not row.answered for row in answerable)
    return [*found, (_ANSWERABLE, str(len(answerable)), str(refused), "–")], (
        "reason",
        "questions",
        "refused",
        "with this reason",
    )


def _refusals(reason: str, rows: Sequence[Row]) -> tuple[str, ...]:
    """Return how many of the questions to be refused for a reason were refused, and for that reason."""
    refused = [row for row in rows if not row.answered]
    right = sum(row.reason == reason for row in refused)
    return reason, str(len(rows)), str(len(refused)), str(right)
