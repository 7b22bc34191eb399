"""The legs of a search: each gives every measure a score for a question; fusion puts them together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.analysis import GermanAnalyser
from index.encoder import Encoder
from index.letters import letter_terms
from index.lexical import LexicalIndex
from index.names import NameIndex
from index.store import FaissStore
from index.types import BankQuestion, BrokenIndexError, Neighbour, Passage, Vectors

Scores = NDArray[np.float32]
Order = NDArray[np.int64]

_NEAREST = 400  # bank questions looked at; the nearest of each fitting measure are among them
_MEAN_OF = 3  # nearest bank questions of a measure that its score is the mean of
_NEAR_NONE = 5  # nearest unanswerable bank questions looked at
_SHOWN = 5  # neighbours kept for explaining


@dataclass(frozen=True, slots=True)
class Legs:
    """Everything that a search reads, aligned: row i of each part belongs to measures[i], passages[i], questions[i].

    The passage store holds passages under their ids and, behind them, one whole text a measure. `uncovered` are the
    measures that no bank question asks for.
    """

    measures: tuple[str, ...]
    passages: tuple[Passage, ...]
    questions: tuple[BankQuestion, ...]
    encoder: Encoder
    passage_store: FaissStore
    question_store: FaissStore
    lexical: LexicalIndex
    asked: LexicalIndex
    letters: LexicalIndex
    names: NameIndex
    analyser: GermanAnalyser
    uncovered: frozenset[str]

    def check(self) -> None:
        """Refuse parts that do not belong together."""
        pairs = (
            ("vectors of passages and measures", len(self.passage_store), len(self.passages) + len(self.measures)),
            ("vectors of bank questions", len(self.question_store), len(self.questions)),
            ("documents in the lexical leg", self.lexical.count, len(self.measures)),
            ("documents of asked words", self.asked.count, len(self.measures)),
            ("documents of letters", self.letters.count, len(self.measures)),
            ("numbers in a vector", self.passage_store.dimension, self.encoder.dimension),
        )
        for what, found, wanted in pairs:
            if found != wanted:
                raise BrokenIndexError(f"the index has {found} {what}, not {wanted}; run: python -m index build")


@dataclass(frozen=True, slots=True)
class LegScores:
    """A question's scores: per leg one a measure, float32 (m,); the passages' own, float32 (p,); its neighbours."""

    parts: dict[str, Scores]
    passages: Scores
    neighbours: tuple[Neighbour, ...]
    nearest_none: float
    none_why: str
    coverage: float
    asked_coverage: float
    terms: tuple[str, ...]


def score_legs(legs: Legs, question: str) -> LegScores:
    """Return what each leg says of a question."""
    vector = legs.encoder.encode_queries([question])
    terms = legs.analyser.terms(question)
    passages, texts = _passage_scores(legs, vector)
    bank, neighbours, none, why = _bank_scores(legs, vector)
    parts = {
        "text": texts,
        "passage": _best_passage(legs, passages),
        "bank": bank,
        "asked": legs.asked.scores(terms),
        "lexical": legs.lexical.scores(terms),
        "name": legs.names.scores(question),
    }
    if legs.uncovered:
        parts["letters"] = legs.letters.scores(letter_terms(question))
    return LegScores(
        parts, passages, neighbours, none, why, legs.lexical.coverage(terms), legs.asked.coverage(terms), tuple(terms)
    )


def _passage_scores(legs: Legs, vector: Vectors) -> tuple[Scores, Scores]:
    """Return the cosines of all passages and of all whole measure texts."""
    similarities, ids = legs.passage_store.search(vector, len(legs.passage_store))
    every = np.zeros(len(legs.passage_store), dtype=np.float32)
    every[ids[0]] = similarities[0]
    return every[: len(legs.passages)], every[len(legs.passages) :]


def _best_passage(legs: Legs, scores: Scores) -> Scores:
    """Return each measure's best passage score."""
    column = {number: i for i, number in enumerate(legs.measures)}
    best = np.full(len(legs.measures), -1.0, dtype=np.float32)
    np.maximum.at(best, [column[passage.measure] for passage in legs.passages], scores)
    return best


def _bank_scores(legs: Legs, vector: Vectors) -> tuple[Scores, tuple[Neighbour, ...], float, str]:
    """Return each measure's mean over its nearest bank questions, the nearest of all, how near "none" is, and its kind.

    A measure none of whose questions is among the nearest gets the last one's similarity.
    """
    similarities, ids = legs.question_store.search(vector, _NEAREST)
    column = {number: i for i, number in enumerate(legs.measures)}
    near: list[list[float]] = [[] for _ in legs.measures]
    none: list[float] = []
    kinds: Counter[str] = Counter()
    for similarity, i in zip(similarities[0].tolist(), ids[0].tolist(), strict=True):
        question = legs.questions[i]
        for number in question.measures:
            if len(near[column[number]]) < _MEAN_OF:
                near[column[number]].append(similarity)
        if not question.is_answerable and len(none) < _NEAR_NONE:
            none.append(similarity)
            kinds[question.why] += 1
    floor = float(similarities[0][-1]) if len(ids[0]) else 0.0
    means = [sum(_filled(values, _MEAN_OF, floor)) / _MEAN_OF for values in near]
    why = max(sorted(kinds), key=lambda kind: kinds[kind], default="")
    shown = zip(similarities[0][:_SHOWN].tolist(), ids[0][:_SHOWN].tolist(), strict=True)
    neighbours = tuple(Neighbour(legs.questions[i], similarity) for similarity, i in shown)
    return np.asarray(means, np.float32), neighbours, sum(_filled(none, _NEAR_NONE, floor)) / _NEAR_NONE, why


def _filled(values: Sequence[float], size: int, floor: float) -> list[float]:
    """Return the values, filled up to a length."""
    return [*values, *[floor] * (size - len(values))]
