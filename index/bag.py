"""The embedded encoder as a sentence-transformers module, for training; serving is index/embedded.py in NumPy."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from sentence_transformers.base.modules import InputModule
from torch import Tensor, nn
from torch.nn import functional

from index.features import FeatureSettings, features_of


class NgramBag(InputModule):  # type: ignore[misc]  # the library has no types
    """Sum the learned vectors of a text's features, each with its own learned weight, to unit length.

    A bag of hashed word and letter n-grams as in fastText (Bojanowski et al. 2017), with a weight per bucket.
    """

    config_keys = ["buckets", "dimension", "shortest", "longest", "pairs"]

    def __init__(self, buckets: int, dimension: int, shortest: int = 3, longest: int = 5, pairs: bool = True) -> None:
        """Start with small random vectors and weights of one."""
        super().__init__()
        self.buckets, self.dimension = buckets, dimension
        self.shortest, self.longest, self.pairs = shortest, longest, pairs
        self.table = nn.Parameter(torch.randn(buckets, dimension) * dimension**-0.5)
        self.log_weight = nn.Parameter(torch.zeros(buckets))

    @property
    def settings(self) -> FeatureSettings:
        """Return how texts are cut into features."""
        return FeatureSettings(self.buckets, self.shortest, self.longest, self.pairs)

    def preprocess(self, inputs: Sequence[Any], prompt: str | None = None, **_: Any) -> dict[str, Tensor]:
        """Return the features of the texts, int64 (b, n), shorter ones filled with -1."""
        rows = [features_of((prompt or "") + str(text), self.settings) for text in inputs]
        width = max((len(row) for row in rows), default=0) or 1
        ids = np.full((len(rows), width), -1, dtype=np.int64)
        for i, row in enumerate(rows):
            ids[i, : len(row)] = row
        return {"input_ids": torch.from_numpy(ids)}

    def forward(self, features: dict[str, Tensor], **_: Any) -> dict[str, Tensor]:
        """Add the texts' vectors, float32 (b, d), unit length; a text without features gets zeros."""
        ids = features["input_ids"]
        kept = ids >= 0
        offsets = torch.cat([torch.zeros(1, dtype=torch.long), kept.sum(1).cumsum(0)[:-1]])
        features["sentence_embedding"] = self.embed(ids[kept], offsets)
        return features

    def embed(self, ids: Tensor, offsets: Tensor) -> Tensor:
        """Return unit vectors, float32 (b, d), of texts laid end to end; text i starts at offsets[i]."""
        weights = self.log_weight[ids].exp()
        summed = functional.embedding_bag(ids, self.table, offsets, mode="sum", per_sample_weights=weights)
        return functional.normalize(summed, dim=1)

    def get_embedding_dimension(self) -> int:
        """Return the length of the vectors."""
        return self.dimension

    def weighted_table(self) -> NDArray[np.float32]:
        """Return the table with each row multiplied by its weight, float32 (buckets, d)."""
        with torch.no_grad():
            table: NDArray[np.float32] = (self.table * self.log_weight.exp()[:, None]).numpy()
        return table

    def save(self, output_path: str, *_: Any, **__: Any) -> None:
        """Write configuration and weights, so that sentence-transformers can load the model again."""
        self.save_config(output_path)
        self.save_torch_weights(output_path)

    @classmethod
    def load(cls, model_name_or_path: str, subfolder: str = "", **_: Any) -> NgramBag:
        """Read a saved module."""
        config = json.loads((Path(model_name_or_path) / subfolder / cls.config_file_name).read_text())
        module = cls(**config)
        cls.load_torch_weights(model_name_or_path, subfolder=subfolder, model=module)
        return module
