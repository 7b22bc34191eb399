"""The lexical leg: BM25 over analysed terms; the only module that imports bm25s."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import bm25s
import numpy as np
from numpy.typing import NDArray

from index.contract import TermStore
from index.types import BrokenIndexError

_K1, _B = 1.2, 0.6  # the measures' texts are of similar length, so length counts a little less than usual
_FREQUENCIES = "frequencies.tsv"
_DAMAGED = "{folder}: the postings are damaged ({error}); run: python -m index build"


class LexicalIndex:
    """BM25 (Lucene's variant) over documents given as terms; scores are shares of the best that a query can get."""

    def __init__(self, engine: TermStore, frequencies: dict[str, int], count: int) -> None:
        """Keep finished parts: what sums up weights, in how many documents each term stands, how many there are."""
        self._engine = engine
        self._frequencies = frequencies
        self.count = count
        self._weights = {term: _weight(df, count) for term, df in frequencies.items()}
        self._unknown = _weight(0, count)

    @classmethod
    def build(cls, documents: Sequence[Sequence[str]]) -> LexicalIndex:
        """Index documents given as lists of terms."""
        engine = bm25s.BM25(method="lucene", k1=_K1, b=_B)
        engine.index([list(terms) or [""] for terms in documents], show_progress=False)
        frequencies = Counter(term for terms in documents for term in set(terms))
        return cls(engine, dict(frequencies), len(documents))

    def __contains__(self, term: str) -> bool:
        """Tell whether some document holds a term."""
        return term in self._frequencies

    @property
    def terms(self) -> Iterable[str]:
        """Return all terms that documents hold."""
        return self._frequencies.keys()

    def scores(self, terms: Sequence[str]) -> NDArray[np.float32]:
        """Return each document's score, float32 (n,), from 0 (no term) to 1 (every term, as often as one likes)."""
        known = [term for term in terms if term in self._frequencies]
        if not known:
            return np.zeros(self.count, dtype=np.float32)
        best = sum(map(self.weight, terms))
        raw: NDArray[np.float32] = self._engine.get_scores(known)
        return np.asarray(raw / best, dtype=np.float32)

    def weight(self, term: str) -> float:
        """Return the inverse document frequency of a term (Lucene's); a term of no document weighs most."""
        return self._weights.get(term, self._unknown)

    def weights(self, terms: Iterable[str]) -> dict[str, float]:
        """Return the weight of each of some terms, in their order, each once."""
        return {term: self._weights.get(term, self._unknown) for term in terms}

    def coverage(self, terms: Sequence[str]) -> float:
        """Return the share of the terms' weight that some document holds, 0 for no terms."""
        total = sum(map(self.weight, terms))
        known = sum(self.weight(term) for term in terms if term in self._frequencies)
        return known / total if total else 0.0

    def documents(self) -> list[dict[int, float]]:
        """Return each document as a sparse vector: the weight of each of its terms by dimension."""
        engine = self._in_memory()
        documents: list[dict[int, float]] = [{} for _ in range(self.count)]
        values, rows, starts = (engine.scores[part] for part in ("data", "indices", "indptr"))
        for term, dimension in _dimensions(self._frequencies).items():
            column = engine.vocab_dict[term]
            for i in range(starts[column], starts[column + 1]):
                documents[rows[i]][dimension] = float(values[i])
        return documents

    def save(self, folder: Path) -> None:
        """Write postings and terms."""
        self._in_memory().save(str(folder), show_progress=False)
        self.save_terms(folder)

    def save_terms(self, folder: Path) -> None:
        """Write in how many documents each term stands, for postings that are kept elsewhere."""
        folder.mkdir(exist_ok=True)
        (folder / _FREQUENCIES).write_text(
            "\n".join([str(self.count), *(f"{term}\t{n}" for term, n in sorted(self._frequencies.items()))]),
            encoding="utf-8",
        )

    @classmethod
    def load(cls, folder: Path) -> LexicalIndex:
        """Read saved terms and map their postings, which all processes share; BrokenIndexError where they are damaged."""
        frequencies, count = _read_terms(folder)
        try:
            engine = bm25s.BM25.load(str(folder), mmap=True, show_progress=False)
        except (OSError, ValueError, KeyError) as error:
            raise BrokenIndexError(_DAMAGED.format(folder=folder, error=error)) from None
        for name in ("data", "indices", "indptr"):
            engine.scores[name] = np.asarray(engine.scores[name])  # plain views: slices of a memmap are slower
        return cls(engine, frequencies, count)

    @classmethod
    def attach(cls, folder: Path, find: Callable[[Mapping[str, int], int], TermStore]) -> LexicalIndex:
        """Read saved terms; `find` returns the postings, kept elsewhere, for their dimensions and count of documents."""
        frequencies, count = _read_terms(folder)
        return cls(find(_dimensions(frequencies), count), frequencies, count)

    def _in_memory(self) -> bm25s.BM25:
        """Return the postings that were built or loaded here; TypeError for those that are kept elsewhere."""
        if not isinstance(self._engine, bm25s.BM25):
            raise TypeError("these postings are kept elsewhere; build the index again from the report")
        return self._engine


def _dimensions(frequencies: Mapping[str, int]) -> dict[str, int]:
    """Return which dimension of a sparse vector stands for which term: its place in the alphabet."""
    return {term: i for i, term in enumerate(sorted(frequencies))}


def _read_terms(folder: Path) -> tuple[dict[str, int], int]:
    """Return in how many documents each term stands, and how many there are."""
    try:
        lines = (folder / _FREQUENCIES).read_text(encoding="utf-8").split("\n")
        pairs = (line.split("\t") for line in lines[1:] if line)
        return {term: int(n) for term, n in pairs}, int(lines[0])
    except (OSError, ValueError) as error:
        raise BrokenIndexError(_DAMAGED.format(folder=folder, error=error)) from None


def _weight(df: int, count: int) -> float:
    """Return Lucene's inverse document frequency of a term that stands in `df` of `count` documents."""
    return math.log(1 + (count - df + 0.5) / (df + 0.5))
