"""Ranking metrics by ir_measures; the only module that imports it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import ir_measures
from ir_measures import AP, RR, R, Success, nDCG

DEPTH = 10  # measures of a ranking that count; the same for every system

_MEASURES = {
    "ndcg@10": nDCG @ 10,
    "rr": RR,
    "r@5": R @ 5,
    "ap": AP,
    "success@1": Success @ 1,
    "success@5": Success @ 5,
}
NAMES = tuple(_MEASURES)


def ranking_scores(
    rankings: Mapping[str, Sequence[str]], relevance: Mapping[str, Mapping[str, int]]
) -> dict[str, dict[str, float]]:
    """Return each question's scores by metric name; the denominator is all of `relevance`.

    A question without a ranking, or with an empty one, has zero everywhere. Gains of nDCG are the grades.
    """
    scores = {question: dict.fromkeys(NAMES, 0.0) for question in relevance}
    names = {str(measure): name for name, measure in _MEASURES.items()}
    qrels = {question: dict(grades) for question, grades in relevance.items()}
    run = {question: _descending(rankings.get(question, ())) for question in relevance}
    run = {question: ranked for question, ranked in run.items() if ranked}
    if not run:
        return scores
    for metric in ir_measures.iter_calc(list(_MEASURES.values()), qrels, run):
        scores[metric.query_id][names[str(metric.measure)]] = float(metric.value)
    return scores


def _descending(ranking: Sequence[str]) -> dict[str, float]:
    """Return scores that put a ranking in its own order."""
    return {measure: float(len(ranking) - i) for i, measure in enumerate(ranking[:DEPTH])}
