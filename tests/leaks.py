"""Finding gold questions that the question bank holds as well, word for word or nearly so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rapidfuzz import fuzz, process

from eval.types import GoldQuestion
from index.features import fold
from index.types import BankQuestion

SAME = 95.0  # of 100; so alike are only copies with another spelling, and short questions that differ in a letter


@dataclass(frozen=True, slots=True)
class Leak:
    """A gold question and the bank question that it is too much like; `likeness` is rapidfuzz's ratio, 0 to 100."""

    gold: GoldQuestion
    bank: BankQuestion
    likeness: float


def find_leaks(gold: Sequence[GoldQuestion], bank: Sequence[BankQuestion], same: float = SAME) -> list[Leak]:
    """Return the gold questions whose nearest bank question, both folded, is at least so alike; one leak each."""
    if not gold or not bank:
        return []
    asked = [" ".join(fold(question.question).split()) for question in gold]
    known = [" ".join(fold(question.text).split()) for question in bank]
    likeness = process.cdist(asked, known, scorer=fuzz.ratio, score_cutoff=same, dtype=np.float32)
    nearest = likeness.argmax(axis=1)
    return [
        Leak(question, bank[int(column)], float(likeness[row, column]))
        for row, (question, column) in enumerate(zip(gold, nearest, strict=True))
        if likeness[row, column] >= same
    ]
