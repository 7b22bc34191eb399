"""Regressions find what features were made to tell."""

from __future__ import annotations

import numpy as np

from index.regression import fit_preferences


def test_preferences_order_as_the_score_did_that_made_them():
    """Better ones differ from worse ones by a hidden score of weights 3, 1, 0 and -2; the fitted ones are near in direction."""
    hidden = np.asarray([3.0, 1.0, 0.0, -2.0])
    rows = np.random.default_rng(1).normal(size=(600, 2, 4))
    order = np.argsort(-(rows @ hidden), axis=1)
    better, worse = (np.take_along_axis(rows, order[:, rank, None, None], axis=1)[:, 0] for rank in (0, 1))
    fitted = fit_preferences(better - worse, np.ones(600))
    assert fitted @ hidden / (np.linalg.norm(fitted) * np.linalg.norm(hidden)) > 0.99


def test_a_preference_that_counts_more_wins():
    """Of two that contradict each other, the one with the larger share decides."""
    assert fit_preferences(np.asarray([[1.0], [-1.0]]), np.asarray([3.0, 1.0]))[0] > 0
    assert fit_preferences(np.asarray([[1.0], [-1.0]]), np.asarray([1.0, 3.0]))[0] < 0


def test_what_never_differs_gets_no_weight():
    """A feature that better and worse ones share says nothing."""
    assert fit_preferences(np.asarray([[1.0, 0.0], [2.0, 0.0]]), np.ones(2))[1] == 0.0
