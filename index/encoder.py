"""The contract of all encoders."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from index.types import Vectors

EMBEDDED_FOLDER = Path(__file__).parent / "model"
EMBEDDED = "embedded"


class Encoder(Protocol):
    """Turns texts into vectors whose inner product says how near they are in meaning."""

    @property
    def name(self) -> str:
        """Return the name under which the encoder can be opened again."""

    @property
    def sha256(self) -> str:
        """Return a hash that changes when the encoder's vectors may change."""

    @property
    def dimension(self) -> int:
        """Return the length of the vectors."""

    @property
    def prototypes(self) -> Vectors:
        """Return the learned prototypes of the measures trained on and, last, of "not in the report".

        float32 (c, d), unit length; (0, d) where the encoder learned none.
        """

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of questions, float32 (n, d), unit length or zero; row i is texts[i]."""

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of passages, float32 (n, d), unit length or zero; row i is texts[i]."""
