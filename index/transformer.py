"""Any sentence-transformers model as an encoder; the only serving module that imports sentence_transformers."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from huggingface_hub import model_info, try_to_load_from_cache
from sentence_transformers import SentenceTransformer

from index.types import BrokenIndexError, Vectors

_HUB_SECONDS = 5.0  # a hub that can be reached answers sooner


class TransformerEncoder:
    """Encodes with a sentence-transformers model; prompts come from the model's own configuration."""

    def __init__(self, model: SentenceTransformer, name: str) -> None:
        """Keep the loaded model."""
        self._model = model
        self._name = name
        self._sha256 = _hash(name, model)

    @classmethod
    def load(cls, name: str) -> TransformerEncoder:
        """Open a model by folder or hub name; BrokenIndexError in one line where it cannot be had."""
        is_folder = Path(name).is_dir()
        try:
            if not is_folder:
                _ask_hub(name)
            return cls(SentenceTransformer(name, device="cpu", local_files_only=is_folder), name)
        except (OSError, ValueError, KeyError, RuntimeError, TypeError) as error:
            raise BrokenIndexError(_explain(name, is_folder, error)) from None

    @property
    def name(self) -> str:
        """Return the folder or hub name."""
        return self._name

    @property
    def sha256(self) -> str:
        """Return a hash of the model's weights."""
        return self._sha256

    @property
    def dimension(self) -> int:
        """Return the length of the vectors."""
        return int(self._model.get_embedding_dimension() or 0)

    @property
    def prototypes(self) -> Vectors:
        """Return none: such a model knows nothing of the report."""
        return np.zeros((0, self.dimension), dtype=np.float32)

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of questions, float32 (n, d), unit length, with the model's query prompt."""
        return self._unit(self._model.encode_query(list(texts), show_progress_bar=False), len(texts))

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of passages, float32 (n, d), unit length, with the model's document prompt."""
        return self._unit(self._model.encode_document(list(texts), show_progress_bar=False), len(texts))

    def _unit(self, vectors: object, count: int) -> Vectors:
        """Return vectors scaled to unit length; the library returns shape (0,) for no texts."""
        array = np.asarray(vectors, dtype=np.float32).reshape(count, self.dimension)
        lengths = np.linalg.norm(array, axis=1, keepdims=True)
        unit: Vectors = np.divide(array, lengths, out=np.zeros_like(array), where=lengths > 0)
        return unit


def _ask_hub(name: str) -> None:
    """Ask the hub once whether it has the model, unless a copy is here; opening would try for more than a minute."""
    if try_to_load_from_cache(name, "modules.json") is not None:
        return
    try:
        model_info(name, timeout=_HUB_SECONDS)
    except Exception as error:  # the hub's client lets through whatever its transport of the day raises
        raise OSError(str(error)) from error


def _hash(name: str, model: SentenceTransformer) -> str:
    """Return the SHA-256 of the model's parameters in the order of their names."""
    digest = hashlib.sha256(name.encode() if not Path(name).is_dir() else b"")
    for key, tensor in sorted(model.state_dict().items()):
        digest.update(key.encode() + tensor.detach().float().numpy().tobytes())
    return digest.hexdigest()


def _explain(name: str, is_folder: bool, error: Exception) -> str:
    """Return what to do about a model that cannot be opened."""
    reason = str(error).split("\n", maxsplit=1)[0][:160]
    if is_folder:
        return f"{name}: this folder is no sentence-transformers model ({reason}); give another with --model"
    return (
        f"{name}: the model is neither a folder nor to be had from a model hub here ({reason}); "
        "copy its folder to this machine and give that with --model, or leave --model out for the embedded model"
    )
