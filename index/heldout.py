"""Calibration on held-out bank questions: with retraining for the embedded encoder, without for any other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from corpus.types import Report
from index.assembling import assemble
from index.calibration import Calibration
from index.embedded import EmbeddedEncoder, TrainedFrom
from index.encoder import Encoder
from index.fitting import Sample, fit, observe
from index.generic import GenericMeasure
from index.passages import measure_text, passages_of
from index.recipe import Recipe
from index.types import BankQuestion, silent

FOLDS = 3
_SEED = 11
_MOST_UNTRAINED = 1_200  # held-out questions for a slow encoder
_UNSEEN_EVERY = 3  # every third measure stands in for those of another edition
_MOST_UNSEEN = 2_000  # of their questions, for the sake of time


def folds_of(count: int, folds: int = FOLDS) -> NDArray[np.int64]:
    """Return for each question the fold in which it is held out, int (n,)."""
    return np.random.default_rng(_SEED).permutation(count) % folds


def observe_fold(
    report: Report, bank: Sequence[BankQuestion], generic: Sequence[GenericMeasure], recipe: Recipe, fold: int
) -> list[Sample]:
    """Train without a fold's questions and search with them; return what was seen."""
    held_out = folds_of(len(bank)) == fold
    known = [question for question, held in zip(bank, held_out, strict=True) if not held]
    held = [question for question, held in zip(bank, held_out, strict=True) if held]
    encoder = train_encoder(report, known, generic, recipe)
    return observe(assemble(report, known, encoder), held, silent)


def observe_unseen(
    report: Report, bank: Sequence[BankQuestion], generic: Sequence[GenericMeasure], recipe: Recipe
) -> list[Sample]:
    """Train without the questions of some measures and search with them; return what was seen."""
    known, held = _split_measures(report, bank)
    encoder = train_encoder(report, known, generic, recipe)
    return observe(assemble(report, known, encoder), held, silent)


def _split_measures(report: Report, bank: Sequence[BankQuestion]) -> tuple[list[BankQuestion], list[BankQuestion]]:
    """Return the bank without all questions of every third measure, and those questions.

    A third of the unanswerable ones goes with them.
    """
    left_out = {measure.number for measure in report.measures[1::_UNSEEN_EVERY]}
    known: list[BankQuestion] = []
    held: list[BankQuestion] = []
    fold = folds_of(len(bank))
    for question, k in zip(bank, fold, strict=True):
        is_held = bool(left_out & {*question.measures, *question.also}) if question.is_answerable else k == 0
        (held if is_held else known).append(question)
    order = np.random.default_rng(_SEED).permutation(len(held))[:_MOST_UNSEEN]
    return known, [held[int(i)] for i in order]


def train_encoder(
    report: Report,
    bank: Sequence[BankQuestion],
    generic: Sequence[GenericMeasure],
    recipe: Recipe,
    facts: TrainedFrom | None = None,
    progress: Callable[[str], None] = silent,
) -> EmbeddedEncoder:
    """Return an embedded encoder, trained on a report and a bank."""
    from index.training import train  # imported late: it brings torch along

    texts = {measure.number: measure_text(measure) for measure in report.measures}
    trained = train(texts, passages_of(report), bank, generic, recipe, progress)
    facts = facts or TrainedFrom("", "", {})
    return EmbeddedEncoder.from_table(trained.table, recipe.features, facts, trained.prototypes)


def use_one_core() -> None:
    """Prepare a process of a pool for training."""
    from index.training import use_one_core  # imported late: it brings torch along

    use_one_core()


def calibrate_untrained(
    report: Report, bank: Sequence[BankQuestion], encoder: Encoder, progress: Callable[[str], None]
) -> Calibration:
    """Fit the calibration for an encoder that was not trained on the bank, by halves of the bank."""
    order = np.random.default_rng(_SEED).permutation(len(bank))
    held = [bank[int(i)] for i in order[: min(_MOST_UNTRAINED, len(bank) // 3)]]
    known = [bank[int(i)] for i in order[len(held) :]]
    samples = observe(assemble(report, known, encoder), held, progress)
    without, asked = _split_measures(report, bank)
    unseen = observe(assemble(report, without, encoder), asked[:_MOST_UNTRAINED], progress)
    return fit(samples, unseen, encoder.sha256)
