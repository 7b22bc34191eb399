"""The systems that somebody else's texts are scored by: the embedded model, the lexical leg, both fused, a model.

They know nothing of the question bank, which belongs to the report, and nothing of the judgements.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from eval.progress import shown
from index.analysis import GermanAnalyser
from index.encoder import Encoder
from index.legs import Scores
from index.lexical import LexicalIndex
from index.opening import open_encoder
from index.store import FaissStore

DENSE, LEXICAL, FUSION = "dense", "lexical", "fusion"
WEIGHT = 0.5  # of the dense leg in the fusion; fixed beforehand, since a weight fitted here would flatter


class DenseLeg:
    """Scores texts by the cosine of their vectors, -1 to 1."""

    def __init__(self, texts: Sequence[str], encoder: Encoder) -> None:
        """Encode the texts."""
        self._encoder = encoder
        self._store = FaissStore.build(encoder.encode_passages(texts))

    def scores(self, questions: Sequence[str]) -> Iterator[Scores]:
        """Yield for each question one score a text, float32 (n,)."""
        for vector in self._encoder.encode_queries(questions):
            yield self._store.inner_products(vector[None, :])


class LexicalLeg:
    """Scores texts by BM25 over German stems and parts of compounds, as a share of the best possible, 0 to 1."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Index the texts; compounds are split by these texts' own words."""
        self._analyser = GermanAnalyser(texts)
        self._index = LexicalIndex.build([self._analyser.terms(text) for text in texts])

    def scores(self, questions: Sequence[str]) -> Iterator[Scores]:
        """Yield for each question one score a text, float32 (n,)."""
        return (self._index.scores(self._analyser.terms(question)) for question in questions)


class Systems:
    """All systems over the same texts."""

    def __init__(
        self,
        texts: Sequence[str],
        models: dict[str, Encoder] | None = None,
        embedded: Encoder | None = None,
        say: Callable[[str], None] = lambda _line: None,
    ) -> None:
        """Prepare the texts for each system; `models` are further encoders by name, `embedded` replaces the model."""
        say(f"{LEXICAL}: analysing {len(texts):,} texts")
        self._lexical = LexicalLeg(texts)
        encoders = {DENSE: embedded or open_encoder()} | (models or {})
        self._dense: dict[str, DenseLeg] = {}
        for name, encoder in encoders.items():
            say(f"{name}: encoding {len(texts):,} texts")
            self._dense[name] = DenseLeg(texts, encoder)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the systems' names in the order in which they are reported."""
        return (DENSE, LEXICAL, FUSION, *(name for name in self._dense if name != DENSE))

    def scores(self, questions: Sequence[str]) -> Iterator[dict[str, Scores]]:
        """Yield for each question the scores of every system, one a text, float32 (n,)."""
        dense = {name: leg.scores(questions) for name, leg in self._dense.items()}
        for lexical in shown(self._lexical.scores(questions), "questions", len(questions)):
            found = {name: next(scores) for name, scores in dense.items()}
            found |= {LEXICAL: lexical, FUSION: fused(found[DENSE], lexical)}
            yield {name: found[name] for name in self.names}


def fused(dense: Scores, lexical: Scores) -> Scores:
    """Return the convex combination of both legs, float32 (n,), each scaled by its theoretical range to 0 to 1.

    Bruch, Gai and Ingber (2023); a cosine runs from -1 to 1, the lexical leg's share from 0 to 1.
    """
    return np.asarray(WEIGHT * (1 + dense) / 2 + (1 - WEIGHT) * lexical, dtype=np.float32)
