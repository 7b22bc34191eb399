"""The lexical leg: BM25 over analysed terms, weighed by bm25s when it is built; the only module that imports it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.contract import TermStore
from index.postings import Postings
from index.types import BrokenIndexError

_K1, _B = 1.2, 0.6  # the measures' texts are of similar length, so length counts a little less than usual
_FREQUENCIES = "frequencies.tsv"
_DAMAGED = "{folder}: the terms are damaged ({error}); run: python -m index build"


class LexicalIndex:
    """BM25 (Lucene's variant) over documents given as terms; scores are shares of the best that a query can get."""

    def __init__(self, store: TermStore, frequencies: Mapping[str, int], count: int) -> None:
        """Keep finished parts: what sums up weights, in how many documents each term stands, how many there are."""
        self._store = store
        self._frequencies = frequencies
        self.count = count
        held = np.fromiter(frequencies.values(), dtype=np.float64, count=len(frequencies))
        self._weights: dict[str, float] = dict(zip(frequencies, _weights(held, count).tolist(), strict=True))
        self._unknown = float(_weights(np.zeros(1), count)[0])

    @classmethod
    def build(cls, documents: Sequence[Sequence[str]]) -> LexicalIndex:
        """Index documents given as lists of terms."""
        import bm25s  # imported late: it brings SciPy along, which no question needs

        engine = bm25s.BM25(method="lucene", k1=_K1, b=_B)
        engine.index([list(terms) or [""] for terms in documents], show_progress=False)
        frequencies = Counter(term for terms in documents for term in set(terms))
        columns = _columns(frequencies)
        values, holders, starts = (np.asarray(engine.scores[part]) for part in ("data", "indices", "indptr"))
        spans = [np.arange(starts[c], starts[c + 1]) for c in map(engine.vocab_dict.__getitem__, columns)]
        places = np.concatenate([np.empty(0, dtype=np.int64), *spans])
        ends = np.cumsum([0, *map(len, spans)], dtype=np.int64)
        postings = Postings(
            columns, ends, holders[places].astype(np.int32), values[places].astype(np.float32), len(documents)
        )
        return cls(postings, {term: frequencies[term] for term in columns}, len(documents))

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
        raw: NDArray[np.float32] = self._store.get_scores(known)
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
        return self._in_memory().rows()

    def save(self, folder: Path) -> None:
        """Write postings and terms."""
        self.save_terms(folder)
        self._in_memory().save(folder)

    def save_terms(self, folder: Path) -> None:
        """Write in how many documents each term stands, for postings that are kept elsewhere."""
        folder.mkdir(exist_ok=True)
        (folder / _FREQUENCIES).write_text(
            "\n".join([str(self.count), *(f"{term}\t{n}" for term, n in sorted(self._frequencies.items()))]),
            encoding="utf-8",
        )

    @classmethod
    def load(cls, folder: Path) -> LexicalIndex:
        """Read saved terms and map their postings, which processes share; BrokenIndexError where they are damaged."""
        return cls.attach(folder, lambda columns, count: Postings.load(folder, columns, count))

    @classmethod
    def attach(cls, folder: Path, find: Callable[[dict[str, int], int], TermStore]) -> LexicalIndex:
        """Read saved terms; `find` returns the postings, kept elsewhere, for dimensions and count of documents."""
        frequencies, count = _read_terms(folder)
        return cls(find(_columns(frequencies), count), frequencies, count)

    def _in_memory(self) -> Postings:
        """Return the postings that were built or loaded here; TypeError for those that are kept elsewhere."""
        if not isinstance(self._store, Postings):
            raise TypeError("these postings are kept elsewhere; build the index again from the report")
        return self._store


def _columns(frequencies: Mapping[str, int]) -> dict[str, int]:
    """Return which column of the postings stands for which term: its place in the alphabet."""
    return {term: i for i, term in enumerate(sorted(frequencies))}


def _read_terms(folder: Path) -> tuple[dict[str, int], int]:
    """Return in how many documents each term stands, and how many there are."""
    try:
        count, *rows = (folder / _FREQUENCIES).read_text(encoding="utf-8").split("\n")
        parts = "\t".join(rows).split("\t") if rows else []
        return dict(zip(parts[::2], map(int, parts[1::2]), strict=True)), int(count)
    except (OSError, ValueError) as error:
        raise BrokenIndexError(_DAMAGED.format(folder=folder, error=error)) from None


def _weights(frequencies: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """Return Lucene's inverse document frequencies of terms in so many of `count` documents, float64 (n,)."""
    return np.asarray(np.log(1 + (count - frequencies + 0.5) / (frequencies + 0.5)))
