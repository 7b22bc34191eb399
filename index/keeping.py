"""Where an index keeps its vectors and postings: in files beside its records, or in Milvus."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Protocol

import msgspec

from index.contract import VectorStore
from index.lexical import LexicalIndex
from index.store import FaissStore
from index.types import BrokenIndexError


class StoreKind(StrEnum):
    """The programs that can keep an index."""

    FAISS = "faiss"
    MILVUS = "milvus"


class StoreFacts(msgspec.Struct, frozen=True):
    """Which program keeps an index, and where; FAISS keeps it in the index's own folder."""

    kind: StoreKind = StoreKind.FAISS
    uri: str = ""
    build: str = ""  # of several reports the build of all, which names the collections that they share
    place: int | None = None  # of several reports the report's among them

    @classmethod
    def named(cls, kind: StoreKind, uri: str) -> StoreFacts:
        """Return the facts as a command line names them; a file's path is kept from the root on."""
        if uri and kind is not StoreKind.MILVUS:
            raise BrokenIndexError(f"--uri {uri} is for --store milvus only; FAISS keeps its vectors in the index")
        return cls(kind, uri if "://" in uri or not uri else str(Path(uri).resolve()))

    def shared(self, build: str, place: int) -> StoreFacts:
        """Return the facts of one of several reports that are built together; in files they share nothing."""
        if self.kind is StoreKind.FAISS:
            return self
        return StoreFacts(self.kind, self.uri, build, place)

    def at(self, uri: str) -> StoreFacts:
        """Return the same store under another address, where one is given."""
        return msgspec.structs.replace(self, uri=uri or self.uri)


IN_FILES = StoreFacts()


class Keeper(Protocol):
    """Keeps the parts of one build under their names, and gives them back for searching."""

    facts: StoreFacts
    folder: Path  # the build's own, for its records

    def put_vectors(self, name: str, store: VectorStore) -> None:
        """Keep vectors as assembled."""

    def put_terms(self, name: str, index: LexicalIndex) -> None:
        """Keep postings as assembled."""

    def vectors(self, name: str) -> VectorStore:
        """Return kept vectors; BrokenIndexError where they are missing or damaged."""

    def terms(self, name: str) -> LexicalIndex:
        """Return kept postings; BrokenIndexError where they are missing or damaged."""

    def drop(self, build: str) -> None:
        """Remove what is kept of a build outside its folder."""


class FileKeeper:
    """Keeps everything in the build's folder."""

    def __init__(self, folder: Path) -> None:
        """Keep the folder."""
        self.facts = IN_FILES
        self.folder = folder

    def put_vectors(self, name: str, store: VectorStore) -> None:
        """Write vectors to a file."""
        assembled(store).save(self.folder / f"{name}.faiss")

    def put_terms(self, name: str, index: LexicalIndex) -> None:
        """Write postings and terms to a folder."""
        index.save(self.folder / name)

    def vectors(self, name: str) -> VectorStore:
        """Map vectors from their file."""
        return FaissStore.load(self.folder / f"{name}.faiss")

    def terms(self, name: str) -> LexicalIndex:
        """Read terms and map postings from their files."""
        return LexicalIndex.load(self.folder / name)

    def drop(self, build: str) -> None:
        """Remove nothing: a build's files go with its folder."""


def assembled(store: VectorStore) -> FaissStore:
    """Return vectors in memory, as assembling makes them; TypeError for those that are already kept elsewhere."""
    if not isinstance(store, FaissStore):
        raise TypeError(f"{type(store).__name__} keeps its vectors elsewhere; build the index again from the report")
    return store
