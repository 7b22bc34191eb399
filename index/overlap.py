"""Which share of a question's terms each passage holds."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray


class Overlap:
    """Postings of passages by term, in the passages' order."""

    def __init__(self, passages: Sequence[Collection[str]]) -> None:
        """Collect the postings; a term that a passage holds twice counts once."""
        found: dict[str, list[int]] = {}
        for i, terms in enumerate(passages):
            for term in set(terms):
                found.setdefault(term, []).append(i)
        self._postings = {term: np.asarray(places, dtype=np.int64) for term, places in found.items()}
        self._count = len(passages)

    def shares(self, weights: Mapping[str, float]) -> NDArray[np.float64]:
        """Return the sum of the weights of the terms that each passage holds, float64 (p,).

        The sum runs in the order of `weights`, so that the same question gives the same bytes.
        """
        held = [(self._postings[term], weight) for term, weight in weights.items() if term in self._postings]
        if not held:
            return np.zeros(self._count)
        places = np.concatenate([where for where, _ in held])
        added = np.repeat([weight for _, weight in held], [len(where) for where, _ in held])
        return np.asarray(np.bincount(places, added, self._count), dtype=np.float64)
