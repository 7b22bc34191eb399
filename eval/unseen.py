"""python -m eval unseen: how well measures are found that nobody has written questions for.

Each cluster in turn loses all its bank questions; the encoder is trained again without them, and the gold questions
for that cluster's measures are searched among all measures. So would a new edition's new measures be found.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from corpus.parsing import DEFAULT_REPORT, parse_report
from eval.baseline import CharacterBaseline
from eval.gold import gold_hash, load_gold, of_split
from eval.metrics import DEPTH, ranking_scores
from eval.table import Rows, markdown, number
from eval.types import GoldKind, GoldQuestion, Split
from index.assembling import assemble
from index.bank import bank_hash, load_bank
from index.fusion import fuse
from index.generic import load_generic
from index.heldout import train_encoder, use_one_core
from index.legs import score_legs
from index.recipe import DEFAULT_RECIPE
from index.types import BankQuestion

_AT_ONCE = 2  # trainings side by side, one core each
_SHOWN = ("success@1", "success@5", "ndcg@10")
PAGE = Path(__file__).parents[1] / "docs" / "unseen.md"
_PAGE = """# Measures that nobody has written questions for

Written by `python -m eval unseen` on {date}; do not edit. {made_from}.

Each cluster in turn lost all its bank questions, the encoder was trained again without them, and the {n} German topic
questions of the development half that only that cluster's measures answer were searched among all measures. So are new
measures of a next edition found before somebody writes questions for them: by their words, by letters of words, and by
what the encoder has learned of German from other measures and from invented ones. Weights were chosen on the same half.
The bare ranking counts; `tfidf` is a baseline that has seen no question.

{table}

`success@1` and `success@5`: a measure that belongs is first, or among the first five.
"""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for a question of a cluster without bank questions: rankings by system, best first."""

    question: GoldQuestion
    rankings: dict[str, tuple[str, ...]]


def evaluate_unseen(progress: Callable[[str], None]) -> list[Found]:
    """Train once a cluster and search; return what was found for the German topic questions of the development half."""
    clusters = [cluster.number for cluster in parse_report(DEFAULT_REPORT).clusters]
    found: list[Found] = []
    with ProcessPoolExecutor(_AT_ONCE, get_context("spawn"), use_one_core) as pool:
        for cluster, part in zip(clusters, pool.map(search_without, clusters), strict=True):
            progress(f"cluster {cluster}: {len(part)} questions searched without its bank questions")
            found += part
    return found


def search_without(cluster: str) -> list[Found]:
    """Train without a cluster's questions and search with the gold questions for it."""
    report = parse_report(DEFAULT_REPORT)
    members = {measure.number for measure in report.measures if measure.cluster == cluster}
    bank = bank_without(load_bank(), members)
    legs = assemble(report, bank, train_encoder(report, bank, load_generic(), DEFAULT_RECIPE))
    baseline = CharacterBaseline(report)
    found = []
    for question in asked_of(load_gold(), members):
        fused = fuse(score_legs(legs, question.question), legs)
        ranked = tuple(legs.measures[int(i)] for i in np.argsort(-fused, kind="stable"))
        found.append(Found(question, {"fused": ranked[:DEPTH], "tfidf": baseline.rank(question.question, DEPTH)}))
    return found


def bank_without(bank: Sequence[BankQuestion], members: set[str]) -> list[BankQuestion]:
    """Return the bank without every question that names one of the measures."""
    return [question for question in bank if not members & {*question.measures, *question.also}]


def asked_of(gold: Sequence[GoldQuestion], members: set[str]) -> list[GoldQuestion]:
    """Return the German topic questions of the development half that only these measures answer."""
    return [
        question
        for question in of_split(gold, Split.DEV)
        if question.kind is GoldKind.TOPIC and question.language == "de" and question.best <= members
    ]


def by_batch(found: Sequence[Found]) -> tuple[Rows, tuple[str, ...]]:
    """Return one row a batch and system with its metrics, first over all batches, with the headings."""
    batches = sorted({one.question.batch for one in found})
    parts = {"all": list(found)} | {batch: [one for one in found if one.question.batch == batch] for batch in batches}
    rows: Rows = []
    for name, part in parts.items():
        for system in part[0].rankings:
            scores = ranking_scores(
                {one.question.id: one.rankings[system] for one in part},
                {one.question.id: one.question.relevance for one in part},
            )
            means = (sum(row[metric] for row in scores.values()) / len(scores) for metric in _SHOWN)
            rows.append((name, str(len(part)), system, *(number(mean) for mean in means)))
    return rows, ("questions", "n", "system", *_SHOWN)


def stamp() -> str:
    """Return the hashes of what the encoders were trained from and searched with."""
    report = parse_report(DEFAULT_REPORT)
    return f"Bank {bank_hash()[:12]}, report {report.sha256[:12]}, gold {gold_hash()[:12]}"


def page(found: Sequence[Found], made_from: str) -> str:
    """Return the document that the results are published in."""
    rows, headings = by_batch(found)
    return _PAGE.format(date=date.today(), made_from=made_from, n=len(found), table=markdown(rows, headings))
