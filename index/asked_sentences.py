"""Which sentence of a measure a question means, by the questions that each of them is known to answer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.types import BrokenIndexError
from index.wording import BUCKETS, weighted

_FILES = ("buckets", "values", "starts", "sentences")
_MEND = "run: python -m index build"


class AskedSentences:
    """Known questions as words, word pairs and letter n-grams; a new question means the sentence of the one most alike."""

    def __init__(
        self,
        buckets: NDArray[np.int32],
        values: NDArray[np.float32],
        starts: NDArray[np.int64],
        sentences: NDArray[np.int64],
    ) -> None:
        """Keep finished parts, the questions of one sentence side by side.

        `buckets` and `values`, (f,), hold the features of all questions end to end, question i from `starts[i]` to
        `starts[i + 1]`, int (n+1,); `sentences`, int (n,), are the ids of the passages, in rising order.
        """
        self._buckets = buckets
        self._values = values
        self._starts = starts
        self._sentences = sentences

    @classmethod
    def build(cls, placed: Sequence[tuple[int, str]]) -> AskedSentences:
        """Take questions, given with the ids of the sentences that answer them, in the order of the ids."""
        rows = [weighted(text) for _, text in placed]
        none = (np.empty(0, dtype=np.int64), np.empty(0, dtype=np.float32))
        buckets, values = (np.concatenate(part) for part in zip(none, *rows, strict=True))
        starts = np.cumsum([0, *(len(buckets) for buckets, _ in rows)], dtype=np.int64)
        sentences = np.asarray([sentence for sentence, _ in placed], dtype=np.int64)
        return cls(buckets.astype(np.int32), values, starts, sentences)

    def __len__(self) -> int:
        """Return the number of questions."""
        return len(self._sentences)

    def likeness(self, question: NDArray[np.float32], sentences: Sequence[int]) -> list[float]:
        """Return how like a question is to the known question most alike of each sentence of a measure.

        `question` comes from `spread`; `sentences` are passage ids in rising order. The likeness is the sum of the
        cosines of words and of letters. It counts from that of the question least alike, as which a sentence counts
        that no known question asks for; where none is known, all are alike.
        """
        first, last = (
            np.searchsorted(self._sentences, (sentences[0], sentences[-1] + 1)).tolist() if sentences else (0, 0)
        )
        if first == last:
            return [0.0] * len(sentences)
        starts = self._starts[first : last + 1]
        part = slice(int(starts[0]), int(starts[-1]))
        alike = np.add.reduceat(question[self._buckets[part]] * self._values[part], starts[:-1] - starts[0])
        asked, firsts = np.unique(self._sentences[first:last], return_index=True)
        most = dict(zip(asked.tolist(), np.maximum.reduceat(alike, firsts).tolist(), strict=True))
        least = float(alike.min())
        return [most.get(sentence, least) - least for sentence in sentences]

    def save(self, folder: Path) -> None:
        """Write all parts."""
        parts: tuple[NDArray[np.generic], ...] = (self._buckets, self._values, self._starts, self._sentences)
        for name, part in zip(_FILES, parts, strict=True):
            np.save(_file(folder, name), part, allow_pickle=False)

    @classmethod
    def load(cls, folder: Path) -> AskedSentences:
        """Map what was saved, which all processes share; BrokenIndexError where it is damaged."""
        try:
            parts = [np.asarray(np.load(_file(folder, name), mmap_mode="r", allow_pickle=False)) for name in _FILES]
        except (OSError, ValueError, EOFError) as error:
            raise BrokenIndexError(f"{folder}: the asked sentences are missing or damaged ({error}); {_MEND}") from None
        buckets, values, starts, sentences = parts
        if buckets.shape != values.shape or len(starts) != len(sentences) + 1 or starts[-1] != len(buckets):
            raise BrokenIndexError(f"{folder}: the parts of the asked sentences do not belong together; {_MEND}")
        return cls(buckets, values, starts, sentences)


def spread(question: str) -> NDArray[np.float32]:
    """Return a question's features at their buckets, zero elsewhere, float32 (buckets,)."""
    buckets, values = weighted(question)
    places = np.zeros(BUCKETS, dtype=np.float32)
    places[buckets] = values
    return places


def _file(folder: Path, name: str) -> Path:
    """Return the file of one part."""
    return folder / f"asked_sentences_{name}.npy"
