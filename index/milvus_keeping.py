"""Keeping an index in Milvus."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from index.contract import VectorStore
from index.keeping import StoreFacts, StoreKind, assembled
from index.lexical import LexicalIndex
from index.milvus import MilvusServer


class MilvusKeeper:
    """Keeps vectors and postings in collections named after the build; only the terms stay in its folder."""

    def __init__(self, server: MilvusServer, folder: Path) -> None:
        """Keep the server and the build's folder."""
        self.facts = StoreFacts(StoreKind.MILVUS, server.uri)
        self.folder = folder
        self._server = server

    def put_vectors(self, name: str, store: VectorStore) -> None:
        """Write vectors as a collection."""
        self._server.put_vectors(self._collection(name), assembled(store).vectors)

    def put_terms(self, name: str, index: LexicalIndex) -> None:
        """Write postings as a collection of sparse vectors, and the terms to a folder."""
        self._server.put_terms(self._collection(name), index.documents())
        index.save_terms(self.folder / name)

    def vectors(self, name: str) -> VectorStore:
        """Return a collection to be searched."""
        return self._server.vectors(self._collection(name))

    def terms(self, name: str) -> LexicalIndex:
        """Read the terms; their weights are summed up by the server."""
        return LexicalIndex.attach(self.folder / name, partial(self._server.terms, self._collection(name)))

    def drop(self, build: str) -> None:
        """Remove a build's collections."""
        self._server.drop(_prefix(build))

    def _collection(self, name: str) -> str:
        """Return the name of a part's collection."""
        return _prefix(self.folder.name) + name


def _prefix(build: str) -> str:
    """Return how the names of a build's collections start; they may have letters, digits and underscores only."""
    return build.replace("-", "_") + "_"
