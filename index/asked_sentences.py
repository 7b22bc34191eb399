"""Which sentence of a measure a question means, or which cell, by the questions that each of them is known to answer.

Query-question similarity as in FAQ retrieval (Sakata et al. 2019), with the sentence in the place of the answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.arrays import read_array
from index.postings import are_postings, entries_of
from index.types import BrokenIndexError
from index.wording import BUCKETS, Features, weighted

_FILES = ("starts", "questions", "values", "sentences")
_COMMON = 0.02  # share of the questions above which a feature tells none of them apart
_MEND = "run: python -m index build"


class AskedSentences:
    """Known questions as words, word pairs and letter n-grams; a new one means the sentence of the one most alike."""

    def __init__(
        self,
        starts: NDArray[np.int64],
        questions: NDArray[np.int32],
        values: NDArray[np.float32],
        sentences: NDArray[np.int64],
    ) -> None:
        """Keep finished parts: postings of questions by feature, and the sentence of each question.

        Feature b stands in `questions[starts[b] : starts[b + 1]]` with the `values` there; `starts` is int
        (buckets+1,). `sentences`, int (n,), are the ids of the passages that answer the questions, in rising order.
        """
        self._starts = starts
        self._questions = questions
        self._values = values
        self._sentences = sentences
        asked, self._firsts = np.unique(sentences, return_index=True)
        self._asked: list[int] = asked.tolist()

    @classmethod
    def build(cls, placed: Sequence[tuple[int, str]], features_of: Features = weighted) -> AskedSentences:
        """Take questions, given with the ids of the sentences that answer them, in the order of the ids.

        `features_of` may remember what it was asked for before.
        """
        rows = [features_of(text) for _, text in placed]
        none = (np.empty(0, dtype=np.int64), np.empty(0, dtype=np.float32))
        buckets, values = (np.concatenate(part) for part in zip(none, *rows, strict=True))
        questions = np.repeat(np.arange(len(rows), dtype=np.int32), [len(found) for found, _ in rows])
        counts = np.bincount(buckets, minlength=BUCKETS)
        tells = counts[buckets] <= max(1, _COMMON * len(rows))
        buckets, values, questions = buckets[tells], values[tells], questions[tells]
        order = np.argsort(buckets, kind="stable")
        starts = np.concatenate([[0], np.cumsum(np.bincount(buckets, minlength=BUCKETS))])
        sentences = np.asarray([sentence for sentence, _ in placed], dtype=np.int64)
        return cls(starts, questions[order], values[order], sentences)

    def __len__(self) -> int:
        """Return the number of questions."""
        return len(self._sentences)

    def likeness(self, question: str) -> dict[int, float]:
        """Return by sentence how like a question is to the known question most alike that the sentence answers.

        The likeness is the sum of the cosines of words and of letters; features that many known questions have do not
        count. Sentences that no known question asks for are missing.
        """
        if not len(self):
            return {}
        buckets, values = weighted(question)
        places, counts = entries_of(self._starts, buckets)
        shares = np.repeat(values, counts) * self._values[places]
        alike = np.bincount(self._questions[places], shares, len(self))
        return dict(zip(self._asked, np.maximum.reduceat(alike, self._firsts).tolist(), strict=True))

    def save(self, folder: Path) -> None:
        """Write all parts."""
        parts: tuple[NDArray[np.generic], ...] = (self._starts, self._questions, self._values, self._sentences)
        for name, part in zip(_FILES, parts, strict=True):
            np.save(_file(folder, name), part, allow_pickle=False)

    @classmethod
    def load(cls, folder: Path) -> AskedSentences:
        """Map what was saved, which all processes share; BrokenIndexError where it is damaged."""
        try:
            parts = [read_array(_file(folder, name), mapped=True) for name in _FILES]
        except (OSError, ValueError) as error:
            raise BrokenIndexError(f"{folder}: the asked sentences are missing or damaged ({error}); {_MEND}") from None
        starts, questions, values, sentences = parts
        if len(starts) != BUCKETS + 1 or not are_postings(starts, questions, values, len(sentences)):
            raise BrokenIndexError(f"{folder}: the parts of the asked sentences do not belong together; {_MEND}")
        return cls(starts, questions, values, sentences)


def _file(folder: Path, name: str) -> Path:
    """Return the file of one part."""
    return folder / f"asked_sentences_{name}.npy"
