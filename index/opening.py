"""Opening an encoder by name, and what keeps an index by its facts, unless that is stale."""

from __future__ import annotations

from pathlib import Path

from index.bank import BANK_FOLDER, bank_hash
from index.details import DETAILS_FOLDER
from index.embedded import EmbeddedEncoder
from index.encoder import EMBEDDED, EMBEDDED_FOLDER, Encoder
from index.keeping import FileKeeper, Keeper, StoreFacts, StoreKind
from index.manifest import Manifest, hash_file
from index.part_bank import PARTS_FOLDER
from index.sentence_bank import SENTENCES_FOLDER
from index.types import BrokenIndexError

_REBUILD = "run: python -m index build"


def open_encoder(name: str = EMBEDDED) -> Encoder:
    """Open the embedded encoder, or any sentence-transformers model by folder or hub name."""
    if name == EMBEDDED:
        return EmbeddedEncoder.load(EMBEDDED_FOLDER)
    from index.transformer import TransformerEncoder  # imported late: it brings torch along

    return TransformerEncoder.load(name)


def open_keeper(facts: StoreFacts, folder: Path) -> Keeper:
    """Open what keeps the parts of the build in that folder; BrokenIndexError where it cannot be reached."""
    if facts.kind is StoreKind.FAISS:
        return FileKeeper(folder)
    if not facts.uri:
        raise BrokenIndexError("--store milvus needs --uri, a server (http://127.0.0.1:19530) or a file (report.db)")
    try:
        from index.milvus import MilvusServer  # imported late: it is optional and brings pandas along
        from index.milvus_keeping import MilvusKeeper
    except ModuleNotFoundError as error:
        said = f"Milvus needs {error.name}, which is not installed; run: pip install -r requirements-milvus.txt"
        raise BrokenIndexError(said) from None
    return MilvusKeeper(MilvusServer.open(facts.uri), folder, facts)


def refuse_stale(folder: Path, manifest: Manifest) -> None:
    """Refuse an index whose report or question bank has changed since it was built."""
    source = Path(manifest.report.file)
    if source.is_file() and hash_file(source) != manifest.report.sha256:
        raise BrokenIndexError(f"{folder}: the report {source.name} has changed since the index was built; {_REBUILD}")
    known = (manifest.bank_sha256, manifest.sentences_sha256, manifest.details_sha256, manifest.parts_sha256)
    folders = (BANK_FOLDER, SENTENCES_FOLDER, DETAILS_FOLDER, PARTS_FOLDER)
    if manifest.encoder.name == EMBEDDED and known != tuple(map(bank_hash, folders)):
        raise BrokenIndexError(f"{folder}: the question bank has changed since the index was built; {_REBUILD}")


def store_of(folder: Path, manifest: Manifest, store: StoreFacts | None) -> StoreFacts:
    """Return where the vectors are found; refuse a program that the index was not built with."""
    if store is None:
        return manifest.store
    if store.kind is not manifest.store.kind:
        built, wanted = manifest.store.kind.value, store.kind.value
        raise BrokenIndexError(f"{folder}: the index was built with {built}; {_REBUILD} --store {wanted}")
    return manifest.store.at(store.uri)
