"""Opening an encoder by name, and what keeps an index by its facts."""

from __future__ import annotations

from pathlib import Path

from index.embedded import EmbeddedEncoder
from index.encoder import EMBEDDED, EMBEDDED_FOLDER, Encoder
from index.keeping import FileKeeper, Keeper, StoreFacts, StoreKind
from index.types import BrokenIndexError


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
