"""The legs of a search: each gives every measure a score for a question; fusion puts them together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from index.analysis import GermanAnalyser
from index.asked_rows import AskedRows
from index.asked_sentences import AskedSentences
from index.contract import VectorStore
from index.encoder import Encoder
from index.known_details import KnownDetails
from index.known_parts import KnownParts
from index.letters import letter_terms
from index.lexical import LexicalIndex
from index.names import NameIndex
from index.spelling import Speller
from index.topic_shift import TopicShift
from index.types import BankQuestion, BrokenIndexError, Neighbour, Passage, Vectors
from index.wording import Told, Wording

Scores = NDArray[np.float32]
Order = NDArray[np.int64]

_NEAREST = 400  # bank questions looked at; the nearest of each fitting measure are among them
_MEAN_OF = 3  # nearest bank questions of a measure that its score is the mean of
_NEAR_NONE = 5  # nearest unanswerable bank questions that "none" is the mean of
_VOTERS = 10  # nearest unanswerable bank questions that tell why a question is refused
_SHARPNESS = 8  # power of the similarity as a vote: among few noisy questions and many near misses the near ones count
_SHOWN = 5  # neighbours kept for explaining


@dataclass(frozen=True)
class Legs:
    """Everything that a search reads, aligned: row i of each part belongs to measures[i], passages[i], questions[i].

    The passage store holds passages under their ids and, behind them, one whole text a measure. `uncovered` are the
    measures that no bank question asks for.
    """

    measures: tuple[str, ...]
    passages: tuple[Passage, ...]
    questions: tuple[BankQuestion, ...]
    encoder: Encoder
    passage_store: VectorStore
    question_store: VectorStore
    lexical: LexicalIndex
    asked: LexicalIndex
    letters: LexicalIndex
    names: NameIndex
    wording: Wording
    asked_rows: AskedRows
    topic_shift: TopicShift
    asked_sentences: AskedSentences
    known_details: KnownDetails
    known_parts: KnownParts
    analyser: GermanAnalyser
    uncovered: frozenset[str]

    @cached_property
    def asks_for(self) -> NDArray[np.bool_]:
        """Return which bank question asks for which measure, bool (n, m)."""
        column = {number: i for i, number in enumerate(self.measures)}
        table = np.zeros((len(self.questions), len(self.measures)), dtype=np.bool_)
        rows = np.repeat(np.arange(len(self.questions)), [len(question.measures) for question in self.questions])
        table[rows, [column[number] for question in self.questions for number in question.measures]] = True
        return table

    @cached_property
    def asks_for_none(self) -> NDArray[np.bool_]:
        """Return which bank questions no measure answers, bool (n,)."""
        return np.asarray(~self.asks_for.any(axis=1))

    @cached_property
    def owners(self) -> NDArray[np.int64]:
        """Return the measure of each passage, int (p,)."""
        column = {number: i for i, number in enumerate(self.measures)}
        return np.asarray([column[passage.measure] for passage in self.passages], dtype=np.int64)

    @cached_property
    def speller(self) -> Speller:
        """Return what mends words that neither report nor bank knows, by the report's stems."""
        return Speller(self.lexical.terms)

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
    """A question's scores: per leg one a measure, float32 (m,); the passages' own, float32 (p,); its neighbours.

    `prototypes` are the cosines to the encoder's prototypes, float32 (c,), none where it has none; `told` is what the
    wording alone tells.
    """

    parts: dict[str, Scores]
    passages: Scores
    neighbours: tuple[Neighbour, ...]
    nearest_none: float
    none_why: str
    coverage: float
    asked_coverage: float
    terms: tuple[str, ...]
    prototypes: Scores
    told: Told


def score_legs(legs: Legs, question: str) -> LegScores:
    """Return what each leg says of a question."""
    vector = legs.encoder.encode_queries([question])
    terms = [term if term in legs.asked else legs.speller.mended(term) for term in legs.analyser.terms(question)]
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
    covered, asked_covered = legs.lexical.coverage(terms), legs.asked.coverage(terms)
    near = legs.encoder.prototypes @ vector[0]
    covers = (covered, asked_covered)
    return LegScores(parts, passages, neighbours, none, why, *covers, tuple(terms), near, legs.wording.score(question))


def _passage_scores(legs: Legs, vector: Vectors) -> tuple[Scores, Scores]:
    """Return the cosines of all passages and of all whole measure texts."""
    every = legs.passage_store.inner_products(vector)
    return every[: len(legs.passages)], every[len(legs.passages) :]


def _best_passage(legs: Legs, scores: Scores) -> Scores:
    """Return each measure's best passage score."""
    best = np.full(len(legs.measures), -1.0, dtype=np.float32)
    np.maximum.at(best, legs.owners, scores)
    return best


def _bank_scores(legs: Legs, vector: Vectors) -> tuple[Scores, tuple[Neighbour, ...], float, str]:
    """Return each measure's mean over its nearest bank questions, the nearest of all, how near "none" is, and its kind.

    A measure none of whose questions is among the nearest gets the last one's similarity.
    """
    similarities, ids = legs.question_store.search(vector, _NEAREST)
    near, which = similarities[0], ids[0]
    floor = near[-1] if len(near) else np.float32(0)
    asks = legs.asks_for.take(which, axis=0)
    nearest, counts = _nearest_of_each(asks)
    means = (near @ nearest + (_MEAN_OF - counts) * floor) / _MEAN_OF
    none = np.flatnonzero(legs.asks_for_none.take(which))
    nearest_none = (near[none[:_NEAR_NONE]].sum() + max(0, _NEAR_NONE - len(none)) * floor) / _NEAR_NONE
    voters = none[:_VOTERS]
    why = vote(near[voters].tolist(), [legs.questions[i].why for i in which[voters].tolist()])
    shown = zip(near[:_SHOWN].tolist(), which[:_SHOWN].tolist(), strict=True)
    neighbours = tuple(Neighbour(legs.questions[i], similarity) for similarity, i in shown)
    return means.astype(np.float32), neighbours, float(nearest_none), why


def _nearest_of_each(asks: NDArray[np.bool_]) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Return one where a question is among the nearest of a measure and else zero, float32 (n, m), and how many are.

    Rows are questions, nearest first. Few of `asks` are true, so counting along their places is quicker than in the
    table.
    """
    places = np.flatnonzero(asks)
    columns = places % asks.shape[1]
    counts = np.bincount(columns, minlength=asks.shape[1])
    ranks = np.arange(len(places)) - np.repeat(counts.cumsum() - counts, counts)
    nearest = np.zeros(asks.shape, dtype=np.float32)
    nearest.ravel()[places[np.argsort(columns, kind="stable")[ranks < _MEAN_OF]]] = 1
    return nearest, np.minimum(counts, _MEAN_OF)


def vote(similarities: Sequence[float], kinds: Sequence[str]) -> str:
    """Return the kind that most speaks for, near questions far more than distant ones; "" where there are none."""
    votes: dict[str, float] = {}
    for similarity, kind in zip(similarities, kinds, strict=True):
        votes[kind] = votes.get(kind, 0.0) + max(0.0, similarity) ** _SHARPNESS
    return max(sorted(votes), key=lambda kind: votes[kind], default="")
