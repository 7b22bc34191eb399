"""python -m index train: train the embedded model from bank and report, calibrate it, and put it in place."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import msgspec

from corpus.parsing import DEFAULT_REPORT, parse_report
from corpus.types import Report
from index.asked_rows import AskedRows
from index.bank import bank_hash, load_bank
from index.building import CALIBRATION
from index.details import as_details, as_row_questions, load_details
from index.embedded import EmbeddedEncoder, TrainedFrom
from index.encoder import EMBEDDED_FOLDER
from index.fitting import Sample, fit
from index.generic import GenericMeasure, load_generic
from index.heldout import FOLDS, observe_fold, observe_unseen, train_encoder, use_one_core
from index.model_card import CardFacts, write_card
from index.passages import passages_of
from index.recipe import DEFAULT_RECIPE, Recipe
from index.sentence_bank import load_sentence_bank
from index.told_cases import load_told_cases
from index.topic_shift import TopicShift, as_turns
from index.types import BankQuestion, silent
from index.wording import Wording

_AT_ONCE = 2  # trainings side by side; each runs on one core, so the bytes do not depend on the machine's cores


def retrain(recipe: Recipe = DEFAULT_RECIPE, progress: Callable[[str], None] = silent) -> Path:
    """Train, calibrate and save the embedded model; the old one stays in place until the new one is complete."""
    report, bank, generic = parse_report(DEFAULT_REPORT), load_bank(), load_generic()
    fresh = EMBEDDED_FOLDER.with_name(EMBEDDED_FOLDER.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    samples, unseen = _train_side_by_side(report, bank, generic, recipe, fresh, progress)
    calibration = fit(samples, unseen, EmbeddedEncoder.load(fresh).sha256)
    (fresh / CALIBRATION).write_bytes(msgspec.json.format(msgspec.json.encode(calibration), indent=1) + b"\n")
    write_card(fresh, recipe, CardFacts(bank, generic, len(passages_of(report))), samples, calibration)
    _put_in_place(fresh)
    return EMBEDDED_FOLDER


def _put_in_place(fresh: Path) -> None:
    """Put finished files in the place of the model's older ones."""
    EMBEDDED_FOLDER.mkdir(exist_ok=True)
    for file in sorted(fresh.iterdir()):
        os.replace(file, EMBEDDED_FOLDER / file.name)
    fresh.rmdir()


def refit_wording() -> Path:
    """Fit again what the wording of a question tells, and put it beside the embedded model, which stays as it is."""
    fresh = EMBEDDED_FOLDER.with_name(EMBEDDED_FOLDER.name + ".wording")
    fit_wording(load_bank()).save(fresh)
    fit_rows().save(fresh)
    fit_shift().save(fresh)
    _put_in_place(fresh)
    return EMBEDDED_FOLDER


def fit_wording(bank: Sequence[BankQuestion]) -> Wording:
    """Return what the wording tells, fitted on the bank and all questions beside it."""
    return Wording.build(bank, load_told_cases(), [*as_details(load_sentence_bank()), *load_details()])


def fit_rows() -> AskedRows:
    """Return what the wording tells of the row that is asked for, fitted on the questions of which that is known."""
    return AskedRows.build(as_row_questions([*as_details(load_sentence_bank()), *load_details()]))


def fit_shift() -> TopicShift:
    """Return what the wording tells of whether a follow-up turns to something new, fitted on the known dialogues."""
    return TopicShift.build(as_turns(load_details(), load_bank()))


def _train_side_by_side(
    report: Report,
    bank: Sequence[BankQuestion],
    generic: Sequence[GenericMeasure],
    recipe: Recipe,
    fresh: Path,
    progress: Callable[[str], None],
) -> tuple[list[Sample], list[Sample]]:
    """Save the model trained on everything; return what models without some questions made of them.

    First without a third of the questions each, then without all questions of some measures.
    """
    titles = {measure.number: measure.title.text for measure in report.measures}
    facts = TrainedFrom(bank_hash(), report.sha256, titles)
    # Spawned, not forked: a forked process would inherit torch's threads in an unknown state.
    with ProcessPoolExecutor(_AT_ONCE, get_context("spawn"), use_one_core) as pool:
        whole = pool.submit(train_encoder, report, bank, generic, recipe, facts)
        folds: list[Future[list[Sample]]] = [
            pool.submit(observe_fold, report, bank, generic, recipe, fold) for fold in range(FOLDS)
        ]
        without = pool.submit(observe_unseen, report, bank, generic, recipe)
        whole.result().save(fresh)
        fit_wording(bank).save(fresh)
        fit_rows().save(fresh)
        fit_shift().save(fresh)
        progress("trained on all questions")
        samples: list[Sample] = []
        for fold, future in enumerate(folds, start=1):
            samples += future.result()
            progress(f"fold {fold}/{FOLDS}: trained without a third of the questions and searched with them")
        unseen = without.result()
        progress("trained without every third measure's questions and searched with them")
    return samples, unseen
