"""From scores to probabilities: that the report answers a question, and that a measure is part of the answer.

Both are fitted on bank questions that the encoder did not see (index/fitting.py): the first by a small network
(index/judging.py), the second by a logistic regression.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass

import numpy as np

from index.judging import Fitted
from index.legs import LegScores, Order, Scores

_TEMPERATURE = 0.05  # as in training

_PROTOTYPE_FEATURES = (
    "prototype_best", "prototype_none", "prototype_margin", "prototype_none_share", "prototype_spread",
)  # fmt: skip
QUESTION_FEATURES = (
    "top", "margin", "margin5", "bank_top", "bank_margin", "asked_top", "asked_margin", "text_top", "lexical_top",
    "name_top", "nearest", "none", "nearest_minus_none", "none_among_nearest", "votes", "votes_for_best", "agree",
    "agree_text", "spread", "coverage", "asked_coverage", "terms", "is_short",
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


@dataclass(frozen=True, slots=True)
class Logistic:
    """A fitted logistic regression over named features, which are standardised first."""

    names: tuple[str, ...]
    mean: tuple[float, ...]
    scale: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float

    def probability(self, features: dict[str, float]) -> float:
        """Return the probability for features by name."""
        logit = self.bias
        for name, mean, scale, weight in zip(self.names, self.mean, self.scale, self.weights, strict=True):
            logit += weight * (features[name] - mean) / scale
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))


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
        "margin5": top - float(np.mean(fused[order[1:6]])) if len(order) > 1 else top,
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
        "agree": float(np.argmax(asked) == np.argmax(bank)),
        "agree_text": float(np.argmax(text) == np.argmax(bank)),
        "spread": _spread(fused),
        "coverage": scores.coverage,
        "asked_coverage": scores.asked_coverage,
        "terms": math.log1p(len(scores.terms)),
        "is_short": float(len(scores.terms) <= 2),
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


def relevance_features(scores: LegScores, fused: Scores, order: Order, rank: int) -> dict[str, float]:
    """Return what tells whether the measure at a rank belongs to the answer, seen beside the best one."""
    i, best = int(order[rank]), int(order[0])
    top = float(fused[best])
    above = float(fused[int(order[rank - 1])]) if rank else top
    return {
        "score": float(fused[i]),
        "behind": top - float(fused[i]),
        "share": float(fused[i]) / top if top > 0 else 0.0,
        "bank": float(scores.parts["bank"][i]),
        "asked": float(scores.parts["asked"][i]),
        "text": float(scores.parts["text"][i]),
        "name": float(scores.parts["name"][i]),
        "rank": math.log1p(rank),
        "top": top,
        "top_bank": float(scores.parts["bank"][best]),
        "gap_above": above - float(fused[i]),
    }
