"""What the encoder is trained on: texts, the questions that should come near them, and who may be told apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.generic import GenericMeasure
from index.types import BankQuestion, Passage

Targets = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Examples:
    """Training questions (n) with their targets among the report's measures (m) or one invented measure.

    `targets`, float32 (n, m+1), rows sum to one, the last column is "not in the report"; `rivals`, bool (n, m+1), are
    the columns that a question is told apart from. A row of an invented measure has zeros there, and its text's
    position in `generic_of`, int (n,); all others have -1. The first `typed` questions may get typing errors.
    """

    questions: tuple[str, ...]
    targets: Targets
    rivals: Mask
    generic_of: NDArray[np.int64]
    typed: int


def examples_of(
    numbers: Sequence[str],
    passages: Sequence[Passage],
    bank: Sequence[BankQuestion],
    generic: Sequence[GenericMeasure],
    also: float,
) -> Examples:
    """Return the training examples.

    A measure without bank questions is no rival of bank questions: that none of them asks for it says nothing.
    """
    column = {number: i for i, number in enumerate(numbers)}
    invented = [(question, i) for i, measure in enumerate(generic) for question in measure.questions]
    typed = len(bank) + len(invented)
    targets = np.zeros((typed + len(passages), len(numbers) + 1), dtype=np.float32)
    for row, question in zip(targets, bank, strict=False):
        row[[column[number] for number in question.measures]] = 1.0
        row[[column[number] for number in question.also]] = also
        row[-1] = float(not question.is_answerable)
    for row, passage in zip(targets[typed:], passages, strict=True):
        row[column[passage.measure]] = 1.0
    asked: Mask = np.asarray(targets[: len(bank)].any(axis=0))
    asked[-1] = True
    rivals = np.ones(targets.shape, dtype=np.bool_)
    rivals[:typed] = asked
    generic_of = np.full(len(targets), -1, dtype=np.int64)
    generic_of[len(bank) : typed] = [i for _, i in invented]
    targets /= np.maximum(targets.sum(1, keepdims=True), 1e-9)
    questions = (*(q.text for q in bank), *(text for text, _ in invented), *(p.text for p in passages))
    return Examples(questions, targets, rivals, generic_of, typed)
