"""Putting the legs together: a convex combination, with words and letters leading where the bank has no questions."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from index.legs import Legs, LegScores, Scores
from index.types import MeasureScore, ScorePart

# Tuned on the development half of the gold (docs/evaluation.md); each set sums to one.
COVERED = {"text": 0.10, "passage": 0.08, "bank": 0.48, "asked": 0.24, "lexical": 0.07, "name": 0.03}
# Fitted, with the two numbers below, on clusters whose questions were left out (python -m eval unseen).
UNCOVERED = {"text": 0.28, "letters": 0.72}
# They bring the scores of both kinds of measures to one scale: nearness to bank questions runs higher than to texts.
_SCALE, _LEAD = 1.38, 0.25
LEAD = "lead"  # what a measure without bank questions gets whatever the question is


def fuse(scores: LegScores, legs: Legs, weights: dict[str, float] | None = None) -> Scores:
    """Return one score a measure, float32 (m,), higher is better.

    The convex combination follows Bruch, Gai and Ingber (2023): every leg is scaled by its theoretical range, not
    by what one question happens to reach. `weights` replaces the tuned ones, for comparing single legs.
    """
    covered = _combine(scores, weights or COVERED)
    if not legs.uncovered or weights:
        return covered
    without = _SCALE * _combine(scores, UNCOVERED) + _LEAD
    mask = np.asarray([number in legs.uncovered for number in legs.measures])
    return np.where(mask, without, covered).astype(np.float32)


def contributions(found: MeasureScore, is_uncovered: bool) -> tuple[ScorePart, ...]:
    """Return what each leg adds to a measure's fused score, most first; their sum is the score but for rounding.

    Nothing where the index kept no parts of a measure, so far behind is it.
    """
    if not found.parts:
        return ()
    weights = {leg: _SCALE * weight for leg, weight in UNCOVERED.items()} if is_uncovered else COVERED
    parts = [ScorePart(leg, found.parts[leg], weight, weight * found.parts[leg]) for leg, weight in weights.items()]
    if is_uncovered:
        parts.append(ScorePart(LEAD, 1.0, _LEAD, _LEAD))
    return tuple(sorted(parts, key=lambda part: -part.contribution))


def _combine(scores: LegScores, weights: dict[str, float]) -> Scores:
    """Return the weighted sum of the legs."""
    total: NDArray[np.float32] = np.zeros_like(scores.parts["text"])
    for leg, weight in weights.items():
        if weight:
            total = total + weight * scores.parts[leg]
    return total.astype(np.float32)
