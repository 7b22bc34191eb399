"""Fitting what is learned of features: regressions and a small network; the only module that imports scikit-learn."""

from __future__ import annotations

import warnings
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

_REGULARISATION, _MOST_STEPS = 1.0, 2000
_SPARSE_REGULARISATION = 24.0  # chosen by cross-validation on the bank's questions, as are the network's
_PREFERENCE_REGULARISATION = 0.1  # chosen by the cross-validation of `python -m eval fit-sentences`
_HIDDEN, _DECAY, _MOST_EPOCHS, _SEED = 32, 1.0, 300, 1

Matrix = NDArray[np.float64]


def fit_logistic(rows: Matrix, labels: Sequence[bool], counts: Sequence[float] | None = None) -> tuple[Matrix, float]:
    """Return weights, float64 (f,), and bias of a logistic regression on standardised rows, float64 (n, f).

    `counts` says as how many rows each counts, all as one where it is None.
    """
    model = LogisticRegression(C=_REGULARISATION, max_iter=_MOST_STEPS).fit(rows, labels, sample_weight=counts)
    return np.asarray(model.coef_[0]), float(model.intercept_[0])


def fit_sparse(
    rows: Sequence[tuple[NDArray[np.int64], NDArray[np.float32]]], width: int, labels: Sequence[bool]
) -> tuple[Matrix, float]:
    """Return weights, float64 (width,), and bias of a logistic regression on rows of columns and their values."""
    ends = np.cumsum([0, *(len(columns) for columns, _ in rows)], dtype=np.int32)  # liblinear takes no wider positions
    columns, values = (np.concatenate(part) for part in zip(*rows, strict=True))
    matrix = csr_array((values.astype(np.float64), columns.astype(np.int32), ends), shape=(len(rows), width))
    matrix.sum_duplicates()
    model = LogisticRegression(C=_SPARSE_REGULARISATION, solver="liblinear", max_iter=300, random_state=_SEED)
    model.fit(matrix, labels)
    return np.asarray(model.coef_[0]), float(model.intercept_[0])


def fit_preferences(differences: Matrix, shares: NDArray[np.float64]) -> Matrix:
    """Return weights, float64 (f,), under which what is better scores higher.

    differences float64 (n, f): the better one's features less the worse one's; shares float64 (n,): how much each
    counts. A pairwise logistic regression without bias (Burges et al. 2005, RankNet, with a linear score).
    """
    scale = np.maximum(np.sqrt((differences**2).mean(0)), 1e-6)
    rows = np.concatenate([differences, -differences]) / scale
    labels = np.repeat([True, False], len(differences))
    model = LogisticRegression(C=_PREFERENCE_REGULARISATION, fit_intercept=False, max_iter=_MOST_STEPS)
    model.fit(rows, labels, sample_weight=np.tile(shares, 2))
    return np.asarray(model.coef_[0] / scale)


def fit_network(rows: Matrix, labels: NDArray[np.int64]) -> tuple[Matrix, Matrix, Matrix, Matrix]:
    """Return a network with one hidden layer for several yes-or-no labels, fitted on standardised rows.

    rows float64 (n, f), labels int (n, l); the weights and biases of the hidden layer, float64 (f, h) and (h,), then
    of the output, float64 (h, l) and (l,).
    """
    model = MLPClassifier((_HIDDEN,), alpha=_DECAY, max_iter=_MOST_EPOCHS, random_state=_SEED)
    with warnings.catch_warnings():  # stopping at the last epoch is meant; the user can do nothing about it
        warnings.simplefilter("ignore", ConvergenceWarning)
        model.fit(rows, labels)
    (hidden, out), (hidden_bias, out_bias) = model.coefs_, model.intercepts_
    return hidden, hidden_bias, out, out_bias
