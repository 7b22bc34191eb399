"""Made-up passages in any number, whose vectors lie to each other and to real questions as the report's own ones do."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from index import SearchIndex
from index.keeping import assembled
from index.types import Vectors

_MIX = 0.5  # both parameters of the Beta distribution: mostly near to one of two passages, sometimes between them
# Among 1,000 made-up passages the nearest neighbour then is as near as among the report's own (median cosine 0.80).
_NOISE = 0.45
_SEED = 7
_BATCH = 100_000  # rows made at once, so that memory holds little beside the result


@dataclass(frozen=True, slots=True)
class Models:
    """What made-up vectors are made from: the report's passages, float32 (p, d), and real questions, float32 (q, d)."""

    passages: Vectors
    questions: Vectors

    @classmethod
    def of_index(cls, index: SearchIndex, questions: int) -> Models:
        """Return an index's passages, and so many questions of its bank, drawn at random."""
        asked = assembled(index.legs.question_store).vectors
        drawn = np.random.default_rng(_SEED).choice(len(asked), questions, replace=False)
        return cls(assembled(index.legs.passage_store).vectors[: len(index.legs.passages)], asked[np.sort(drawn)])

    def made_up(self, count: int) -> Vectors:
        """Return vectors of made-up passages, float32 (count, d), unit length; the same ones each time.

        Each is a mixture of two real ones, with noise that varies in the directions in which the real ones do.
        """
        random = np.random.default_rng(_SEED)
        centred = self.passages - self.passages.mean(axis=0)
        _, lengths, directions = np.linalg.svd(centred, full_matrices=False)
        spread = (_NOISE * lengths / np.sqrt(len(centred)))[:, None] * directions
        made = np.empty((count, self.passages.shape[1]), dtype=np.float32)
        for start in range(0, count, _BATCH):
            part = made[start : start + _BATCH]
            one, other = self.passages[random.integers(0, len(self.passages), (2, len(part)))]
            share = random.beta(_MIX, _MIX, len(part)).astype(np.float32)[:, None]
            noise = random.standard_normal((len(part), len(spread)), dtype=np.float32) @ spread.astype(np.float32)
            part[:] = share * one + (1 - share) * other + noise
            part /= np.linalg.norm(part, axis=1, keepdims=True)
        return made
