"""From scores to probabilities: that the report answers a question, and that a measure is part of the answer.

Both are fitted on bank questions that the encoder did not see (index/fitting.py): the first by a small network
(index/judging.py), the second by a logistic regression.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from index.judging import Fitted
from index.legs import LegScores, Order, Scores

_TEMPERATURE = 0.05  # as in training

_PROTOTYPE_FEATURES = (
    "prototype_best", "prototype_none", "prototype_margin", "prototype_none_share", "prototype_spread",
)  # fmt: skip
QUESTION_FEATURES = (
    "top", "margin", "margin5", "bank_top", "bank_margin", "asked_top", "asked_margin", "text_top", "lexical_top",
    "name_top", "nearest", "none", "nearest_minus_none", "none_among_nearest", "votes", "votes_for_best", "agree",
    "agree_text", "spread", "coverage", "asked_coverage", "terms", "is_short", "wording", "verdict",
    *_PROTOTYPE_FEATURES,
)  # fmt: skip
# Where the first measure has no bank questions, its own nearness to them says nothing.
UNSEEN_FEATURES = (
    "top", "margin", "margin5", "text_top", "lexical_top", "letters_top", "name_top", "nearest", "none",
    "none_among_nearest", "spread", "coverage", "asked_coverage", "terms", "is_short",
)  # fmt: skip
RELEVANCE_FEATURES = (
    "score",
    "behind",
    "share",
    "bank",
    "asked",
    "text",
    "name",
    "rank",
    "top",
    "top_bank",
    "gap_above",
)


@dataclass(frozen=True)  # without slots: the arrays are kept beside
class Logistic:
    """A fitted logistic regression over named features, which are standardised first."""

    names: tuple[str, ...]
    mean: tuple[float, ...]
    scale: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float

    def probabilities(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the probability of each row of features, in the order of `names`; float64 (n, f) to (n,)."""
        mean, weights = self._arrays
        return np.asarray(1 / (1 + np.exp(-np.clip((rows - mean) @ weights + self.bias, -30.0, 30.0))))

    @cached_property
    def _arrays(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the means, and the weights of the features as they are."""
        return np.asarray(self.mean), np.asarray(self.weights) / np.asarray(self.scale)


@dataclass(frozen=True, slots=True)
class Calibration:
    """The fitted probabilities: `seen` where the first measure has bank questions, `unseen` where it has none.

    `relevant`: a measure belongs to the answer; at `belongs` and above it is a match.
    """

    seen: Fitted
    unseen: Fitted
    relevant: Logistic
    belongs: float
    encoder_sha256: str


def question_features(scores: LegScores, fused: Scores, measures: tuple[str, ...]) -> dict[str, float]:
    """Return what tells an answerable question from one that is not."""
    order = np.argsort(-fused, kind="stable")
    best = int(order[0])
    similarities = [near.similarity for near in scores.neighbours]
    none_near = [near for near in scores.neighbours if not near.question.is_answerable]
    answerable = [near.similarity for near in scores.neighbours if near.question.is_answerable]
    nearest = max(answerable, default=min(similarities, default=0.0))
    top = float(fused[best])
    bank, asked, text = (scores.parts[leg] for leg in ("bank", "asked", "text"))
    votes = Counter(number for near in scores.neighbours for number in near.question.measures)
    count = max(1, len(scores.neighbours))
    return {
        "top": top,
        "margin": top - float(fused[order[1]]) if len(order) > 1 else top,
        "margin5": top - float(fused[order[1:6]].mean()) if len(order) > 1 else top,
        "bank_top": float(bank[best]),
        "bank_margin": _margin(bank),
        "asked_top": float(asked[best]),
        "asked_margin": _margin(asked),
        "text_top": float(text[best]),
        "lexical_top": float(scores.parts["lexical"][best]),
        "letters_top": float(scores.parts["letters"][best]) if "letters" in scores.parts else 0.0,
        "name_top": float(scores.parts["name"].max()),
        "nearest": nearest,
        "none": scores.nearest_none,
        "nearest_minus_none": float(bank.max()) - scores.nearest_none,
        "none_among_nearest": len(none_near) / count,
        "votes": max(votes.values(), default=0) / count,
        "votes_for_best": votes[measures[best]] / count,
        "agree": float(asked.argmax() == bank.argmax()),
        "agree_text": float(text.argmax() == bank.argmax()),
        "spread": _spread(fused),
        "coverage": scores.coverage,
        "asked_coverage": scores.asked_coverage,
        "terms": math.log1p(len(scores.terms)),
        "is_short": float(len(scores.terms) <= 2),
        "wording": scores.told.answerable,
        "verdict": scores.told.verdict,
        "own": scores.told.own,
        "detail": scores.told.detail,
        **_prototype_features(scores.prototypes),
    }


def _prototype_features(cosines: Scores) -> dict[str, float]:
    """Return how near a question is to the encoder's prototypes of measures and of "not in the report"."""
    if not len(cosines):
        return dict.fromkeys(_PROTOTYPE_FEATURES, 0.0)
    logits = cosines.astype(np.float64) / _TEMPERATURE
    shares = np.exp(logits - logits.max())
    shares /= shares.sum()
    best, none = float(cosines[:-1].max()), float(cosines[-1])
    spread = float(-(shares * np.log(shares + 1e-12)).sum())
    values = (best, none, best - none, math.log(float(shares[-1]) + 1e-6), spread)
    return dict(zip(_PROTOTYPE_FEATURES, values, strict=True))


def _margin(scores: Scores) -> float:
    """Return how far the best measure of a leg is before the fourth."""
    ordered = np.sort(scores)[::-1]
    return float(ordered[0] - ordered[min(3, len(ordered) - 1)])


def _spread(fused: Scores) -> float:
    """Return the entropy of the scores as a soft-max: low where one measure stands out, in nats."""
    weights = np.exp((fused - fused.max()) / _TEMPERATURE)
    shares = weights / weights.sum()
    return float(-(shares * np.log(shares + 1e-12)).sum())


def relevance_features(scores: LegScores, fused: Scores, order: Order) -> NDArray[np.float64]:
    """Return what tells whether each measure of a ranking belongs to the answer, seen beside the first one.

    float64 (n, f): a row for each position in `order` (the first n measures, best first), a column a feature.
    """
    ranked = fused[order].astype(np.float64)
    top = ranked[:1]
    behind = top - ranked
    columns = {
        "score": ranked,
        "behind": behind,
        "share": ranked / top if len(top) and top[0] > 0 else np.zeros_like(ranked),
        **{leg: scores.parts[leg][order] for leg in ("bank", "asked", "text", "name")},
        "rank": np.log1p(np.arange(len(order))),
        "top": np.broadcast_to(top, ranked.shape) if len(top) else ranked,
        "top_bank": np.broadcast_to(scores.parts["bank"][order[:1]], ranked.shape) if len(top) else ranked,
        "gap_above": -np.diff(ranked, prepend=top),
    }
    return np.stack([columns[name] for name in RELEVANCE_FEATURES], axis=1, dtype=np.float64)


def expected_calibration_error(pairs: Sequence[tuple[float, bool]], bins: int = 10) -> float:
    """Return the mean distance of confidence and accuracy over equally wide bins, by their size (Guo et al. 2017)."""
    total = 0.0
    for k in range(bins):
        inside = [(p, y) for p, y in pairs if k / bins <= p < (k + 1) / bins or (k == bins - 1 and p == 1.0)]
        if inside:
            confidence = sum(p for p, _ in inside) / len(inside)
            accuracy = sum(y for _, y in inside) / len(inside)
            total += len(inside) * abs(confidence - accuracy)
    return total / len(pairs) if pairs else 0.0
