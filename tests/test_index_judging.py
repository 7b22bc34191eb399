"""When a question is answered, and why it is not: by hand-made numbers."""

from __future__ import annotations

import pytest

from index.calibration import Fitted, Logistic
from index.legs import vote

HALF = Logistic(("x",), (0.0,), (1.0,), (1.0,), 0.0)  # x = 0 gives one half


@pytest.mark.parametrize(
    ("refuse", "doubtful", "answered"), [(0.5, 0.5, True), (0.51, 0.0, False), (0.0, 0.51, False), (0.0, 0.0, True)]
)
def test_both_probabilities_must_be_high_enough(refuse: float, doubtful: float, answered: bool) -> None:
    """A likely question with a doubtful first measure is refused, and so is an unlikely one."""
    judgement = Fitted(HALF, HALF, refuse, doubtful).judge({"x": 0.0})
    assert (judgement.answerable, judgement.correct) == (0.5, 0.5)
    assert judgement.is_answered is answered


@pytest.mark.parametrize(
    ("similarities", "kinds", "wanted"),
    [
        ([0.9, 0.6, 0.6, 0.6], ["noise", "neighbour", "neighbour", "neighbour"], "noise"),
        ([0.7, 0.7, 0.7], ["personal", "neighbour", "neighbour"], "neighbour"),
        ([-0.2, 0.1], ["noise", "offtopic"], "offtopic"),
        ([], [], ""),
    ],
)
def test_near_kind_outvotes_several_distant_ones(similarities: list[float], kinds: list[str], wanted: str) -> None:
    """Why a question is refused is told by the questions that it is most like; among equally near ones by number."""
    assert vote(similarities, kinds) == wanted
