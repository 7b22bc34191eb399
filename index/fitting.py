"""Fitting the calibration on bank questions that the encoder and the bank did not see (training and build only)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.calibration import (
    QUESTION_FEATURES,
    RELEVANCE_FEATURES,
    UNSEEN_FEATURES,
    Calibration,
    Logistic,
    question_features,
    relevance_features,
)
from index.fusion import fuse
from index.judging import Fitted, Network
from index.legs import Legs, Scores, score_legs
from index.regression import fit_logistic, fit_network
from index.types import BankQuestion

_RANKS = 12  # measures of a ranking that the relevance is fitted on
_WRONGLY_REFUSED = 0.058  # share of held-out answerable questions that may be refused; it is lower with the whole bank
# A first measure that is rather wrong than right is not shown as an answer; where the bank has no questions, it is,
# because there the probability says little.
_DOUBTFUL_SEEN, _DOUBTFUL_UNSEEN = 0.4, 0.0
_RECALL_WEIGHT = 2.0  # a fitting measure that is not shown costs a reader more than one that is shown in vain


@dataclass(frozen=True, slots=True)
class Sample:
    """What was seen of one held-out question: its features, and what was right.

    `ranks` are the features of its first measures, float64 (r, f), `belongs` says which of them belong, bool (r,).
    """

    question: dict[str, float]
    answerable: bool
    correct: bool
    is_unseen: bool
    ranks: NDArray[np.float64]
    belongs: NDArray[np.bool_]
    prototypes: Scores


def observe(legs: Legs, questions: Sequence[BankQuestion], progress: Callable[[str], None]) -> list[Sample]:
    """Search with questions that the legs do not hold and note features and outcomes."""
    samples = []
    for done, question in enumerate(questions, start=1):
        scores = score_legs(legs, question.text)
        fused = fuse(scores, legs)
        order = np.argsort(-fused, kind="stable")
        right = {*question.measures, *question.also}
        ranked = order[:_RANKS]
        belongs = np.asarray([legs.measures[int(i)] in right for i in ranked])
        first = legs.measures[int(order[0])]
        correct = first in question.measures
        features = question_features(scores, fused, legs.measures)
        samples.append(
            Sample(
                features,
                question.is_answerable,
                correct,
                first in legs.uncovered,
                relevance_features(scores, fused, ranked),
                belongs,
                scores.prototypes,
            )
        )
        if done % 500 == 0:
            progress(f"held out: {done}/{len(questions)} questions searched")
    return samples


def fit(samples: Sequence[Sample], unseen: Sequence[Sample], encoder_sha256: str) -> Calibration:
    """Fit the probabilities and choose the thresholds.

    `unseen` was observed with measures that had no bank questions; of it counts where such a one came first.
    """
    ranked = [s for s in samples if s.answerable]
    relevant = _fit(
        RELEVANCE_FEATURES, [row for s in ranked for row in s.ranks], [b for s in ranked for b in s.belongs]
    )
    return Calibration(
        _fit_question(QUESTION_FEATURES, samples, _DOUBTFUL_SEEN, len(samples[0].prototypes) if samples else 0),
        _fit_question(UNSEEN_FEATURES, [s for s in unseen if s.is_unseen], _DOUBTFUL_UNSEEN, 0),
        relevant,
        _best_cut(relevant, samples),
        encoder_sha256,
    )


def _fit_question(names: Sequence[str], samples: Sequence[Sample], doubtful: float, prototypes: int) -> Fitted:
    """Fit both probabilities of a question and the threshold below which it is refused."""
    network = _fit_network(names, samples, prototypes)
    kept = sorted(network.probabilities(s.question, s.prototypes)[0] for s in samples if s.answerable)
    refuse = kept[int(_WRONGLY_REFUSED * len(kept))] if kept else 0.5
    return Fitted(network, refuse, doubtful)


def _fit_network(names: Sequence[str], samples: Sequence[Sample], prototypes: int) -> Network:
    """Fit the network on standardised inputs; without samples it says one half of everything."""
    width = len(names) + prototypes
    if not samples:
        nothing = ((0.0,),) * width
        return Network(tuple(names), prototypes, (0.0,) * width, (1.0,) * width, nothing, (0.0,), ((0.0, 0.0),), (0, 0))
    rows = [[*(s.question[name] for name in names), *s.prototypes[:prototypes].tolist()] for s in samples]
    matrix: NDArray[np.float64] = np.asarray(rows)
    mean, scale = matrix.mean(0), np.maximum(matrix.std(0), 1e-6)
    labels = np.asarray([[s.answerable, s.correct] for s in samples], dtype=np.int64)
    hidden, hidden_bias, out, out_bias = fit_network((matrix - mean) / scale, labels)
    return Network(
        tuple(names),
        prototypes,
        _floats(mean),
        _floats(scale),
        tuple(map(_floats, hidden)),
        _floats(hidden_bias),
        tuple((round(float(a), 6), round(float(c), 6)) for a, c in out),
        (round(float(out_bias[0]), 6), round(float(out_bias[1]), 6)),
    )


def _fit(names: Sequence[str], rows: Sequence[NDArray[np.float64]], labels: Sequence[bool]) -> Logistic:
    """Fit a logistic regression on standardised features, float64 (f,) each."""
    if not rows:
        return Logistic(tuple(names), (0.0,) * len(names), (1.0,) * len(names), (0.0,) * len(names), 0.0)
    matrix = np.asarray(rows)
    mean, scale = matrix.mean(0), np.maximum(matrix.std(0), 1e-6)
    if len(set(labels)) < 2:
        bias = 30.0 if labels and labels[0] else -30.0
        return Logistic(tuple(names), tuple(mean), tuple(scale), (0.0,) * len(names), bias)
    weights, bias = fit_logistic((matrix - mean) / scale, labels)
    return Logistic(tuple(names), _floats(mean), _floats(scale), tuple(weights.tolist()), bias)


def _floats(values: NDArray[np.float64]) -> tuple[float, ...]:
    """Return plain numbers, rounded so that the file is short."""
    return tuple(round(float(value), 6) for value in values)


def _best_cut(relevant: Logistic, samples: Sequence[Sample]) -> float:
    """Return the probability from which on a measure is shown as a match: the cut with the best mean F-beta."""
    scored = [
        (relevant.probabilities(s.ranks).tolist(), s.belongs.tolist())
        for s in samples
        if s.answerable and s.belongs.any()
    ]
    cuts = [c / 100 for c in range(4, 60, 2)]
    return max(cuts, key=lambda cut: float(np.mean([_f_beta(p, y, cut) for p, y in scored] or [0.0])))


def _f_beta(probabilities: Sequence[float], labels: Sequence[bool], cut: float) -> float:
    """Return the F-beta of showing the first measure and all that reach the cut (van Rijsbergen 1979)."""
    shown = [rank == 0 or p >= cut for rank, p in enumerate(probabilities)]
    hits = sum(s and y for s, y in zip(shown, labels, strict=True))
    weight = _RECALL_WEIGHT**2
    return (1 + weight) * hits / (sum(shown) + weight * sum(labels))
