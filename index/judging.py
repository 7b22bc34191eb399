"""Judging a question from its features: does the report answer it, and is the first measure a right one."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from index.legs import Scores

SURE = 0.9  # a question this surely answerable is answered though its first measure is in doubt: it is a broad one
PROTOTYPES = "prototypes"  # the name of all cosines to prototypes together


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
        answerable, correct = self._logits(self._standardised(features, prototypes)).tolist()
        return _logistic(answerable), _logistic(correct)

    def effects(self, features: dict[str, float], prototypes: Scores) -> dict[str, tuple[float, float]]:
        """Return what each feature adds to the log-odds of both, against its mean over the training questions.

        The cosines to prototypes count as one feature, PROTOTYPES. Features work together: effects need not sum up.
        """
        row = self._standardised(features, prototypes)
        count = len(self.names)
        names = [*self.names, PROTOTYPES] if self.prototypes else list(self.names)
        without = np.repeat(row[None, :], len(names), axis=0)
        without[range(count), range(count)] = 0.0
        without[count:, count:] = 0.0
        added = self._logits(row) - self._logits(without)
        return {name: (answerable, correct) for name, (answerable, correct) in zip(names, added.tolist(), strict=True)}

    def _standardised(self, features: dict[str, float], prototypes: Scores) -> NDArray[np.float64]:
        """Return the network's inputs in standard deviations from their means, float64 (i,)."""
        mean, scale, *_ = self._arrays
        row = np.concatenate([[features[name] for name in self.names], prototypes[: self.prototypes]])
        return np.asarray((row - mean) / scale)

    def _logits(self, inputs: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return both log-odds for standardised inputs, float64 (…, i) to (…, 2)."""
        _, _, hidden, hidden_bias, out, out_bias = self._arrays
        layer = np.maximum(inputs @ hidden + hidden_bias, 0.0)
        return np.asarray(layer @ out + out_bias)


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
        is_clear = correct >= self.doubtful or answerable >= SURE
        return Judgement(answerable, correct, answerable >= self.refuse and is_clear)


def _logistic(logit: float) -> float:
    """Return the logistic function, clipped where it is as good as 0 or 1."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))
