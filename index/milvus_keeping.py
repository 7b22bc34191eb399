"""Keeping an index in Milvus."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from index.contract import VectorStore
from index.keeping import StoreFacts, assembled
from index.lexical import LexicalIndex
from index.milvus import MilvusServer, Rows


class MilvusKeeper:
    """Keeps vectors and postings in collections named after the build; only the terms stay in its folder.

    Several reports that are built together share the collections, each with a partition of its own.
    """

    def __init__(self, server: MilvusServer, folder: Path, facts: StoreFacts) -> None:
        """Keep the server, the build's folder, and which collections are its own."""
        self.facts = facts
        self.folder = folder
        self._server = server

    def put_vectors(self, name: str, store: VectorStore) -> None:
        """Write vectors to a collection."""
        self._server.put_vectors(self._rows(name), assembled(store).vectors)

    def put_terms(self, name: str, index: LexicalIndex) -> None:
        """Write postings to a collection of sparse vectors, and the terms to a folder."""
        self._server.put_terms(self._rows(name), index.documents())
        index.save_terms(self.folder / name)

    def vectors(self, name: str) -> VectorStore:
        """Return vectors to be searched."""
        return self._server.vectors(self._rows(name))

    def terms(self, name: str) -> LexicalIndex:
        """Read the terms; their weights are summed up by the server."""
        return LexicalIndex.attach(self.folder / name, partial(self._server.terms, self._rows(name)))

    def drop(self, build: str) -> None:
        """Remove a build's collections."""
        self._server.drop(_prefix(build))

    def _rows(self, name: str) -> Rows:
        """Return where the rows of a part stand."""
        return Rows(_prefix(self.facts.build or self.folder.name) + name, self.facts.place)


def _prefix(build: str) -> str:
    """Return how the names of a build's collections start; they may have letters, digits and underscores only."""
    return build.replace("-", "_") + "_"
