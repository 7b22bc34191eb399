"""Comparing two runs question by question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eval.resampling import bootstrap, randomisation_test
from eval.scoring import PER_QUESTION
from eval.table import Rows, chance, distance, number
from eval.types import Interval, Row


@dataclass(frozen=True, slots=True)
class Comparison:
    """One metric of two runs over the questions that both were scored on; the difference is second minus first."""

    metric: str
    first: float
    second: float
    difference: Interval
    better: int
    worse: int
    n: int
    p: float


def compare(first: Sequence[Row], second: Sequence[Row], metrics: Sequence[str] = PER_QUESTION) -> list[Comparison]:
    """Compare those of the metrics that both runs have; ValueError where they answered different questions."""
    if {row.id for row in first} != {row.id for row in second}:
        raise ValueError("the runs answered different questions; run both on the same set")
    by_id = {row.id: row for row in second}
    pairs = [(row.scores, by_id[row.id].scores) for row in first]
    compared = [_compare(name, [(a[name], b[name]) for a, b in pairs if name in a and name in b]) for name in metrics]
    return [comparison for comparison in compared if comparison]


def _compare(metric: str, pairs: list[tuple[float, float]]) -> Comparison | None:
    """Compare one metric; None without pairs."""
    if not pairs:
        return None
    a, b = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    better, worse = sum(y > x for x, y in pairs), sum(y < x for x, y in pairs)
    return Comparison(
        metric=metric,
        first=sum(a) / len(a),
        second=sum(b) / len(b),
        difference=bootstrap([y - x for x, y in pairs]),
        better=better,
        worse=worse,
        n=len(pairs),
        p=randomisation_test(a, b),
    )


def comparison_rows(compared: Sequence[Comparison], first: str, second: str) -> tuple[Rows, tuple[str, ...]]:
    """Return comparisons as rows of a table, with the headings."""
    rows: Rows = [
        (
            c.metric,
            number(c.first),
            number(c.second),
            distance(c.difference.mean),
            f"{distance(c.difference.low)} to {distance(c.difference.high)}",
            str(c.better),
            str(c.worse),
            str(c.n),
            chance(c.p),
        )
        for c in compared
    ]
    return rows, ("metric", first, second, "difference", "95 % interval", "better", "worse", "n", "p")
