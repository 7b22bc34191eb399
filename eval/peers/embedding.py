"""Vectors for the peers that need an embedding model, since no model hub is asked: the project's own, or letters."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

Embed = Callable[[Sequence[str]], Any]  # float32 (n, d), unit length or zero


def open_embedding(task: dict[str, Any]) -> Embed:
    """Return what turns texts into vectors, as the task says: `project` or `letters`."""
    return _project() if task["vectors"] == "project" else _letters([record["text"] for record in task["records"]])


def _project() -> Embed:
    """Return the project's embedded model, which was trained from questions about these very records."""
    sys.path.insert(0, str(Path(__file__).parents[2]))
    from index.opening import open_encoder

    encoder = open_encoder()
    return lambda asked: encoder.encode_queries(asked)  # a plain function: txtai calls anything else first


def _letters(texts: Sequence[str]) -> Embed:
    """Return character 3- to 5-grams weighted by TF-IDF, which have seen nothing but the records, as short vectors.

    The singular value decomposition keeps as many dimensions as the records span, so that nothing of them is lost.
    """
    from sklearn.decomposition import TruncatedSVD
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import Normalizer

    grams = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
    model = make_pipeline(grams, TruncatedSVD(len(texts) - 1, random_state=0), Normalizer()).fit(texts)
    return lambda asked: model.transform(asked).astype(np.float32)
