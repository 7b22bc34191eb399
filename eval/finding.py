"""How well the systems find documents in somebody else's collection."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from eval.beir import Collection
from eval.metrics import COLLECTION_DEPTH, COLLECTION_METRICS, collection_scores
from eval.resampling import bootstrap
from eval.systems import LEXICAL, Systems
from eval.table import Rows, with_interval
from eval.types import Interval
from index.legs import Scores

Rankings = dict[str, dict[str, tuple[str, ...]]]


def rank_documents(collection: Collection, systems: Systems) -> Rankings:
    """Return by system and question the best documents, at most COLLECTION_DEPTH; `systems` hold the documents' texts.

    Ties by the order of the corpus. The lexical leg does not find a document that shares no term with the question.
    """
    ids = list(collection.documents)
    found: Rankings = {name: {} for name in systems.names}
    scored = systems.scores(list(collection.queries.values()))
    for query, by_system in zip(collection.queries, scored, strict=True):
        for name, scores in by_system.items():
            best = [i for i in _order(scores) if name != LEXICAL or scores[i] > 0]
            found[name][query] = tuple(ids[i] for i in best)
    return found


def _order(scores: Scores) -> list[int]:
    """Return the positions of the best scores, best first, ties by position."""
    order: list[int] = np.argsort(-scores, kind="stable")[:COLLECTION_DEPTH].tolist()
    return order


def finding_scores(collection: Collection, rankings: Rankings) -> dict[str, dict[str, Interval]]:
    """Return by system and metric the mean over all judged questions, with its bootstrap interval."""
    found = {}
    for name, ranked in rankings.items():
        by_query = collection_scores(ranked, collection.relevance)
        found[name] = {
            metric: bootstrap([scores[metric] for scores in by_query.values()]) for metric in COLLECTION_METRICS
        }
    return found


def by_finding(scores: Mapping[str, Mapping[str, Interval]]) -> tuple[Rows, tuple[str, ...]]:
    """Return one row a metric and one column a system, with the headings."""
    rows: Rows = [
        (metric, *(with_interval(by_metric[metric]) for by_metric in scores.values())) for metric in COLLECTION_METRICS
    ]
    return rows, ("metric", *scores)
