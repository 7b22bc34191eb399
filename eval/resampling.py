"""How sure a difference or a mean is: bootstrap intervals and a paired randomisation test, with fixed seeds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from eval.types import Interval

_SEED = 20240625  # the report's day; any fixed number does
_RESAMPLES = 2_000
_FLIPS = 10_000  # smallest p that can be told: 0.0001


def bootstrap(values: Sequence[float]) -> Interval:
    """Return the mean with the 95 % percentile interval over resampled questions; ValueError without values."""
    if not values:
        raise ValueError("there are no values to resample")
    array = np.asarray(values, dtype=np.float64)
    drawn = np.random.default_rng(_SEED).integers(0, len(array), size=(_RESAMPLES, len(array)))
    low, high = np.percentile(array[drawn].mean(axis=1), (2.5, 97.5))
    return Interval(float(array.mean()), float(low), float(high), len(array))


def randomisation_test(first: Sequence[float], second: Sequence[float]) -> float:
    """Return the two-sided p of the mean difference of paired scores, by random exchanges within pairs.

    Smucker, Allan and Carterette (2007); one is added above and below, so that p is never zero.
    """
    if len(first) != len(second):
        raise ValueError(f"the scores are not paired: {len(first)} and {len(second)}")
    differences = np.asarray(first, dtype=np.float64) - np.asarray(second, dtype=np.float64)
    differences = differences[differences != 0]
    if not len(differences):
        return 1.0
    signs = np.random.default_rng(_SEED).integers(0, 2, size=(_FLIPS, len(differences)), dtype=np.int8) * 2 - 1
    reached = np.abs(signs @ differences) >= abs(differences.sum()) - 1e-12
    return float((reached.sum() + 1) / (_FLIPS + 1))
