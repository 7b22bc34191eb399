"""python -m index train: train the embedded model from bank and report, calibrate it, and put it in place."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec

from corpus.parsing import DEFAULT_REPORT, parse_report
from index.bank import bank_hash, load_bank
from index.building import CALIBRATION
from index.embedded import EmbeddedEncoder, ModelCardFacts
from index.encoder import EMBEDDED_FOLDER
from index.fitting import fit
from index.heldout import observe_folds
from index.model_card import write_card
from index.passages import measure_text, passages_of
from index.recipe import DEFAULT_RECIPE, Recipe
from index.training import train
from index.types import silent


def retrain(recipe: Recipe = DEFAULT_RECIPE, progress: Callable[[str], None] = silent) -> Path:
    """Train, calibrate and save the embedded model; the old one stays in place until the new one is complete."""
    report = parse_report(DEFAULT_REPORT)
    bank = load_bank()
    samples = observe_folds(report, bank, recipe, progress)
    texts = {measure.number: measure_text(measure) for measure in report.measures}
    passages = passages_of(report)
    trained = train(texts, passages, bank, recipe, progress)
    titles = {measure.number: measure.title.text for measure in report.measures}
    facts = ModelCardFacts(bank_hash(), report.sha256, titles)
    fresh = EMBEDDED_FOLDER.with_name(EMBEDDED_FOLDER.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    EmbeddedEncoder.from_table(trained.table, recipe.features, facts).save(fresh)
    calibration = fit(samples, EmbeddedEncoder.load(fresh).sha256)
    (fresh / CALIBRATION).write_bytes(msgspec.json.format(msgspec.json.encode(calibration), indent=1) + b"\n")
    write_card(fresh, recipe, bank, len(passages), samples, calibration)
    EMBEDDED_FOLDER.mkdir(exist_ok=True)
    for file in sorted(fresh.iterdir()):
        os.replace(file, EMBEDDED_FOLDER / file.name)
    fresh.rmdir()
    return EMBEDDED_FOLDER
