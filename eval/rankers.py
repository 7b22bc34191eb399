"""Bare rankings, which never refuse: by legs of the search, by characters, or by a model from outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np

from corpus.types import Report
from eval.baseline import CharacterBaseline
from eval.metrics import DEPTH
from eval.types import GoldQuestion, Outcome
from index import SearchIndex
from index.encoder import Encoder
from index.opening import open_encoder
from index.passages import measure_text

Ranker = Callable[[Sequence[str]], list[tuple[str, ...]]]
_SHOWN = 5  # measures that a bare ranking shows as its answer, as many as the assistant does by default


def rank_questions(rank: Ranker, questions: Sequence[GoldQuestion]) -> list[Outcome]:
    """Return a ranker's outcome for each question, asked behind those that it follows up."""
    rankings = rank([" ".join([*question.context, question.question]) for question in questions])
    return [_outcome(question, ranking) for question, ranking in zip(questions, rankings, strict=True)]


def rank_question(rank: Ranker, question: GoldQuestion) -> Outcome:
    """Return a ranker's outcome for one question."""
    return rank_questions(rank, [question])[0]


def _outcome(question: GoldQuestion, ranking: tuple[str, ...]) -> Outcome:
    """Return a ranking as an outcome: the first measures as answers, the others as related."""
    return Outcome(question.id, ranking[:_SHOWN], ranking[_SHOWN:])


def by_legs(index: SearchIndex, weights: Mapping[str, float] | None = None) -> Ranker:
    """Rank by the index, with these weights of its legs or, without any, fused as the assistant does."""

    def rank(texts: Sequence[str]) -> list[tuple[str, ...]]:
        """Search each text."""
        chosen = dict(weights) if weights else None
        found = (index.search(text, weights=chosen).measures[:DEPTH] for text in texts)
        return [tuple(score.measure for score in measures) for measures in found]

    return rank


def by_characters(report: Report) -> Ranker:
    """Rank by the character baseline, which has seen no question."""
    baseline = CharacterBaseline(report)
    return lambda texts: [baseline.rank(text, DEPTH) for text in texts]


def open_folder(folder: Path) -> Encoder:
    """Open a sentence-transformers folder; ValueError where it is none."""
    if not folder.is_dir():
        raise ValueError(f"--model is {str(folder)!r}, which is no folder; give a sentence-transformers folder")
    return open_encoder(str(folder.resolve()))


def by_encoder(report: Report, encoder: Encoder) -> Ranker:
    """Rank by the cosine of the measures' texts, float32 (m, d), and the questions; ties by the report's order."""
    numbers = [measure.number for measure in report.measures]
    passages = encoder.encode_passages([measure_text(measure) for measure in report.measures])

    def rank(texts: Sequence[str]) -> list[tuple[str, ...]]:
        """Encode all texts at once and order the measures for each."""
        cosines = encoder.encode_queries(texts) @ passages.T
        orders = np.argsort(-cosines, axis=1, kind="stable")[:, :DEPTH]
        return [tuple(numbers[int(i)] for i in order) for order in orders]

    return rank
