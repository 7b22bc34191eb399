"""When a question is answered, and why it is not: by hand-made numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest

from index.judging import PROTOTYPES, Fitted, Network
from index.legs import vote

NOTHING = np.zeros(0, dtype=np.float32)


def network(answerable: float, correct: float) -> Network:
    """Return a network that gives these probabilities whatever it is asked."""
    bias = (math.log(answerable / (1 - answerable)), math.log(correct / (1 - correct)))
    return Network(("x",), 0, (0.0,), (1.0,), ((0.0,),), (0.0,), ((0.0, 0.0),), bias)


@pytest.mark.parametrize(
    ("answerable", "correct", "answered"),
    [(0.6, 0.6, True), (0.49, 0.9, False), (0.6, 0.39, False), (0.95, 0.39, True)],
    ids=["both likely", "unlikely to be answerable", "doubtful first measure", "surely answerable: a broad question"],
)
def test_question_is_answered_where_it_is_likely_enough(answerable: float, correct: float, answered: bool) -> None:
    """A doubtful first measure refuses a question, unless that is surely answerable."""
    judgement = Fitted(network(answerable, correct), refuse=0.5, doubtful=0.4).judge({"x": 0.0}, NOTHING)
    assert (judgement.answerable, judgement.correct) == (pytest.approx(answerable), pytest.approx(correct))
    assert judgement.is_answered is answered


def test_network_follows_its_formula() -> None:
    """Two inputs, one a prototype's cosine, and two hidden units, worked out by hand."""
    made = Network(
        ("x",), 1, (1.0, 0.5), (2.0, 0.5), ((1.0, -1.0), (2.0, 0.0)), (0.5, 0.25), ((1.0, 0.0), (3.0, -1.0)), (0.1, 0.2)
    )
    # x = 2 and cosine 0.75 standardise to 0.5 each; hidden: relu(0.5 + 1 + 0.5) = 2, relu(-0.5 + 0.25) = 0
    answerable, correct = made.probabilities({"x": 2.0, "unused": 9.0}, np.asarray([0.75, 7.0], dtype=np.float32))
    assert answerable == pytest.approx(1 / (1 + math.exp(-(2 + 0.1))))
    assert correct == pytest.approx(1 / (1 + math.exp(-0.2)))


def test_effects_are_what_the_log_odds_lose_without_a_feature() -> None:
    """The network above: without x relu(1 + 0.5) = 1.5 and relu(0.25) are left, without the cosine 1 and 0."""
    made = Network(
        ("x",), 1, (1.0, 0.5), (2.0, 0.5), ((1.0, -1.0), (2.0, 0.0)), (0.5, 0.25), ((1.0, 0.0), (3.0, -1.0)), (0.1, 0.2)
    )
    effects = made.effects({"x": 2.0}, np.asarray([0.75], dtype=np.float32))
    assert effects["x"] == pytest.approx((2 - (1.5 + 3 * 0.25), 0.25))
    assert effects[PROTOTYPES] == pytest.approx((2 - 1.0, 0.0))
    assert network(0.6, 0.7).effects({"x": 5.0}, NOTHING) == {"x": (0.0, 0.0)}


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
