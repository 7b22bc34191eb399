"""Intervals and tests agree with exact computation where that is possible."""

from itertools import product

import pytest

from eval.resampling import bootstrap, randomisation_test


def test_the_interval_is_that_of_the_binomial():
    """For 400 answers of which 80 % are right, the normal interval is .80 ± 1.96 · .02."""
    interval = bootstrap([1.0] * 320 + [0.0] * 80)
    assert interval.mean == 0.8
    assert (interval.low, interval.high) == pytest.approx((0.7608, 0.8392), abs=0.006)
    assert interval.n == 400


def test_equal_values_have_no_spread():
    """Certain is certain."""
    interval = bootstrap([1.0, 1.0, 1.0])
    assert (interval.low, interval.high) == (1.0, 1.0)


def test_no_values_are_refused():
    """There is no mean of nothing."""
    with pytest.raises(ValueError, match="no values"):
        bootstrap([])


@pytest.mark.parametrize(
    ("first", "second"),
    [([1, 1, 1, 0, 1, 1], [0, 0, 1, 1, 0, 0]), ([0.5, 0.2, 0.9, 1.0], [0.4, 0.3, 0.1, 0.2])],
)
def test_the_randomisation_test_agrees_with_all_exchanges(first, second):
    """Sampling comes near the p of every possible exchange within pairs."""
    differences = [a - b for a, b in zip(first, second, strict=True)]
    sums = [
        abs(sum(s * d for s, d in zip(signs, differences, strict=True)))
        for signs in product((1, -1), repeat=len(first))
    ]
    exact = sum(s >= abs(sum(differences)) - 1e-12 for s in sums) / len(sums)
    assert randomisation_test(first, second) == pytest.approx(exact, abs=0.015)


def test_equal_runs_do_not_differ_and_unlike_ones_do():
    """p is 1 without a difference, and small for 50 differences one way."""
    assert randomisation_test([1.0, 0.0], [1.0, 0.0]) == 1
    assert randomisation_test([1.0] * 50, [0.0] * 50) < 0.001


def test_unpaired_scores_are_refused():
    """Both numbers stand in the message."""
    with pytest.raises(ValueError, match="1 and 2"):
        randomisation_test([1.0], [1.0, 0.0])
