"""Opening an encoder by name."""

from __future__ import annotations

from index.embedded import EmbeddedEncoder
from index.encoder import EMBEDDED, EMBEDDED_FOLDER, Encoder


def open_encoder(name: str = EMBEDDED) -> Encoder:
    """Open the embedded encoder, or any sentence-transformers model by folder or hub name."""
    if name == EMBEDDED:
        return EmbeddedEncoder.load(EMBEDDED_FOLDER)
    from index.transformer import TransformerEncoder  # imported late: it brings torch along

    return TransformerEncoder.load(name)
