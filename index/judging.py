"""Judging a question from its features: does the report answer it, and is the first measure a right one."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from index.legs import Scores

_SURE = 0.9  # a question this surely answerable is answered though its first measure is in doubt: it is a broad one


@dataclass(frozen=True)
class Network:
    """A fitted network with one hidden layer (ReLU) and a logistic output each for "answerable" and "correct".

    Its inputs are the named features and behind them `prototypes` cosines, standardised; h hidden units.
    """

    names: tuple[str, ...]
    prototypes: int
    mean: tuple[float, ...]
    scale: tuple[float, ...]
    hidden: tuple[tuple[float, ...], ...]  # inputs by h
    hidden_bias: tuple[float, ...]
    out: tuple[tuple[float, float], ...]  # h by two
    out_bias: tuple[float, float]

    @cached_property
    def _arrays(self) -> tuple[NDArray[np.float64], ...]:
        """Return the numbers as arrays, made once."""
        parts = (self.mean, self.scale, self.hidden, self.hidden_bias, self.out, self.out_bias)
        return tuple(np.asarray(part, dtype=np.float64) for part in parts)

    def probabilities(self, features: dict[str, float], prototypes: Scores) -> tuple[float, float]:
        """Return how probable it is that the report answers, and that the first measure is right."""
        mean, scale, hidden, hidden_bias, out, out_bias = self._arrays
        row = np.concatenate([[features[name] for name in self.names], prototypes[: self.prototypes]])
        layer = np.maximum((row - mean) / scale @ hidden + hidden_bias, 0.0)
        answerable, correct = (layer @ out + out_bias).tolist()
        return _logistic(answerable), _logistic(correct)


@dataclass(frozen=True, slots=True)
class Judgement:
    """How surely the report answers a question and its first measure is right, 0 to 1, and whether that is enough."""

    answerable: float
    correct: float
    is_answered: bool


@dataclass(frozen=True, slots=True)
class Fitted:
    """The network and its thresholds.

    A question is refused where it is answerable with less than `refuse`, or where its first measure is right with less
    than `doubtful` and it is not surely answerable either.
    """

    network: Network
    refuse: float
    doubtful: float

    def judge(self, features: dict[str, float], prototypes: Scores) -> Judgement:
        """Return both probabilities for a question's features, and whether it gets an answer."""
        answerable, correct = self.network.probabilities(features, prototypes)
        is_clear = correct >= self.doubtful or answerable >= _SURE
        return Judgement(answerable, correct, answerable >= self.refuse and is_clear)


def _logistic(logit: float) -> float:
    """Return the logistic function, clipped where it is as good as 0 or 1."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))
