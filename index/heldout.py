"""Calibration on held-out bank questions: with retraining for the embedded encoder, without for any other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from corpus.types import Report
from index.assembling import assemble
from index.calibration import Calibration
from index.embedded import EmbeddedEncoder, ModelCardFacts
from index.encoder import Encoder
from index.fitting import Sample, fit, observe
from index.passages import measure_text, passages_of
from index.recipe import Recipe
from index.types import BankQuestion, silent

_FOLDS = 3
_SEED = 11
_MOST_UNTRAINED = 1_200  # held-out questions for a slow encoder


def folds_of(count: int, folds: int = _FOLDS) -> NDArray[np.int64]:
    """Return for each question the fold in which it is held out, int (n,)."""
    return np.random.default_rng(_SEED).permutation(count) % folds


def observe_folds(
    report: Report, bank: Sequence[BankQuestion], recipe: Recipe, progress: Callable[[str], None]
) -> list[Sample]:
    """Train once a fold without its questions and search with them; return what was seen."""
    from index.training import train  # imported late: it brings torch along

    texts = {measure.number: measure_text(measure) for measure in report.measures}
    passages = passages_of(report)
    fold = folds_of(len(bank))
    samples: list[Sample] = []
    for k in range(_FOLDS):
        known = [q for q, f in zip(bank, fold, strict=True) if f != k]
        held = [q for q, f in zip(bank, fold, strict=True) if f == k]
        trained = train(texts, passages, known, recipe)
        encoder = EmbeddedEncoder.from_table(trained.table, recipe.features, ModelCardFacts("", "", {}))
        samples += observe(assemble(report, known, encoder), held, silent)
        progress(f"fold {k + 1}/{_FOLDS}: trained without {len(held)} questions and searched with them")
    return samples


def calibrate_untrained(
    report: Report, bank: Sequence[BankQuestion], encoder: Encoder, progress: Callable[[str], None]
) -> Calibration:
    """Fit the calibration for an encoder that was not trained on the bank, by halves of the bank."""
    order = np.random.default_rng(_SEED).permutation(len(bank))
    held = [bank[int(i)] for i in order[: min(_MOST_UNTRAINED, len(bank) // 3)]]
    known = [bank[int(i)] for i in order[len(held) :]]
    return fit(observe(assemble(report, known, encoder), held, progress), encoder.sha256)
