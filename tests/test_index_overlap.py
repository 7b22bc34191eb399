"""Which share of a question's terms each passage holds."""

from __future__ import annotations

import numpy as np
import pytest

from index.overlap import Overlap


def test_a_passage_gets_the_weights_of_the_terms_that_it_holds() -> None:
    """Each term once, however often the passage holds it."""
    overlap = Overlap([["kita", "helfer", "kita"], [], ["helfer"]])
    assert overlap.shares({"kita": 0.75, "helfer": 0.25}).tolist() == [1.0, 0.0, 0.25]


@pytest.mark.parametrize("weights", [{}, {"meister": 1.0}], ids=["no term", "a term of no passage"])
def test_nothing_is_held_of_what_no_passage_has(weights: dict[str, float]) -> None:
    """Zeros, one a passage."""
    assert Overlap([["kita"], ["helfer"]]).shares(weights).tolist() == [0.0, 0.0]
    assert len(Overlap([]).shares(weights)) == 0


def test_it_agrees_with_counting_by_hand() -> None:
    """Sets intersected one by one give the same sums."""
    random = np.random.default_rng(3)
    passages = [[f"t{i}" for i in random.integers(40, size=12)] for _ in range(30)]
    weights = {f"t{i}": float(random.random()) for i in range(0, 50, 2)}
    by_hand = [sum(weights[term] for term in weights if term in set(passage)) for passage in passages]
    np.testing.assert_allclose(Overlap(passages).shares(weights), by_hand)
