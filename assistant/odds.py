"""Log-odds by named signs, each with a weight for German and one for the other languages, as `eval/odds.py` fits them."""

from __future__ import annotations

import math
from collections.abc import Mapping

Weights = Mapping[str, tuple[float, float]]
_GERMAN = "de"
_SURE = 1e-6  # the nearest to nought and one that a probability counts as


def side_of(language: str) -> int:
    """Return which number of a pair is for a language."""
    return 0 if language == _GERMAN else 1


def weighed(tells: Mapping[str, float], language: str, weights: Weights, bias: tuple[float, float]) -> float:
    """Return the log-odds that signs have together."""
    side = side_of(language)
    return bias[side] + sum(weights[name][side] * value for name, value in tells.items())


def log_odds(probability: float) -> float:
    """Return the log-odds of a probability, 0 to 1."""
    kept = max(_SURE, min(1 - _SURE, probability))
    return math.log(kept / (1 - kept))
