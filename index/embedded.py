"""The embedded encoder for serving: NumPy and safetensors only, vectors as in index/bag.py."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load as load_tensors
from safetensors.numpy import save as save_tensors

from index.encoder import EMBEDDED
from index.features import FeatureSettings, features_of, word_features
from index.types import BrokenIndexError, Vectors

_WEIGHTS = "model.safetensors"
_CONFIG = "config.json"
_FORMAT = 2


@dataclass(frozen=True, slots=True)
class TrainedFrom:
    """The state that a model was trained from: hashes of bank and report, and the measures' titles by number."""

    bank_sha256: str
    report_sha256: str
    titles: dict[str, str]


class EmbeddedEncoder:
    """Sums the table's rows of a text's features to unit length; rows are 8-bit integers with a scale each."""

    def __init__(
        self,
        rows: NDArray[np.int8],
        scales: NDArray[np.float32],
        settings: FeatureSettings,
        facts: TrainedFrom,
        prototypes: Vectors,
        sha256: str = "",
    ) -> None:
        """Keep finished parts: `rows` int8 (buckets, d), `scales` float32 (buckets,), `prototypes` float32 (c, d)."""
        if len(rows) != len(scales) or len(rows) != settings.buckets:
            raise BrokenIndexError(
                f"the model has {len(rows)} rows, {len(scales)} scales and {settings.buckets} buckets, which must be "
                "equal; restore index/model or run: python -m index train"
            )
        self._rows = rows
        self._scales = scales
        self._settings = settings
        self.facts = facts
        self._prototypes = prototypes
        self._sha256 = sha256

    @classmethod
    def from_table(
        cls, table: Vectors, settings: FeatureSettings, facts: TrainedFrom, prototypes: Vectors
    ) -> EmbeddedEncoder:
        """Quantise a trained table, float32 (buckets, d), to 8 bits a number with one scale a row."""
        scales = np.maximum(np.abs(table).max(axis=1), 1e-12).astype(np.float32) / 127
        rows = np.rint(table / scales[:, None]).astype(np.int8)
        return cls(rows, scales, settings, facts, prototypes)

    @classmethod
    def load(cls, folder: Path) -> EmbeddedEncoder:
        """Read a saved model; BrokenIndexError names what is missing or damaged and the mend."""
        try:
            weights = (folder / _WEIGHTS).read_bytes()
            config = json.loads((folder / _CONFIG).read_text(encoding="utf-8"))
            if config["format"] != _FORMAT:
                raise BrokenIndexError(f"{folder}: the model has format {config['format']}, not {_FORMAT}; {_MEND}")
            sha256 = hashlib.sha256(weights).hexdigest()
            if sha256 != config["weights_sha256"]:
                raise BrokenIndexError(f"{folder / _WEIGHTS}: the file is damaged or not of this model; {_MEND}")
            tensors = load_tensors(weights)
            settings = FeatureSettings(**config["features"])
            facts = TrainedFrom(**config["facts"])
            return cls(tensors["rows"], tensors["scales"], settings, facts, tensors["prototypes"], sha256)
        except FileNotFoundError as error:
            raise BrokenIndexError(f"{error.filename}: the model is missing; {_MEND}") from None
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise BrokenIndexError(f"{folder / _CONFIG}: the file is damaged ({error}); {_MEND}") from None

    def save(self, folder: Path) -> None:
        """Write the model's files."""
        folder.mkdir(parents=True, exist_ok=True)
        weights = save_tensors({"rows": self._rows, "scales": self._scales, "prototypes": self._prototypes})
        config = {
            "format": _FORMAT,
            "features": asdict(self._settings),
            "dimension": self.dimension,
            "weights_sha256": hashlib.sha256(weights).hexdigest(),
            "facts": asdict(self.facts),
        }
        (folder / _WEIGHTS).write_bytes(weights)
        (folder / _CONFIG).write_text(json.dumps(config, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    @property
    def name(self) -> str:
        """Return the name of the embedded model."""
        return EMBEDDED

    @property
    def sha256(self) -> str:
        """Return the hash of the weights."""
        return self._sha256

    @property
    def dimension(self) -> int:
        """Return the length of the vectors."""
        return int(self._rows.shape[1])

    @property
    def prototypes(self) -> Vectors:
        """Return the prototypes of the measures trained on, last that of "not in the report", float32 (c, d)."""
        return self._prototypes

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of questions, float32 (n, d), unit length; a text without letters gets zeros."""
        return self._encode(texts)

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of passages, float32 (n, d), unit length; a text without letters gets zeros."""
        return self._encode(texts)

    def _encode(self, texts: Sequence[str]) -> Vectors:
        """Sum the scaled rows of each text's features."""
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        of_word = cache(self._of_word) if len(texts) > 1 else None  # a bank has more words than a server keeps
        for i, text in enumerate(texts):
            found = features_of(text, self._settings, of_word)
            if len(found):
                summed = self._scales[found] @ self._rows[found].astype(np.float32)
                length = math.sqrt(summed @ summed)
                vectors[i] = summed / length if length > 0 else summed
        return vectors

    def _of_word(self, word: str) -> NDArray[np.int32]:
        """Return the buckets of one word."""
        return word_features(word, self._settings)


_MEND = "restore index/model from the repository or run: python -m index train"
