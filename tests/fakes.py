"""A real, tiny encoder that one can compute in the head: one dimension a letter, counting how often it occurs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from index.types import Vectors

LETTERS = "abcdefghijklmnopqrstuvwxyz"


class LetterEncoder:
    """Counts letters to unit length; a function of the text alone."""

    name = "letters"
    sha256 = "0" * 64
    dimension = len(LETTERS)

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Return letter counts, float32 (n, 26), unit length or zero."""
        rows = np.asarray([[text.lower().count(c) for c in LETTERS] for text in texts], dtype=np.float32)
        rows = rows.reshape(len(texts), self.dimension)
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 0)

    encode_passages = encode_queries


def save_word_model(words: Sequence[str], folder: Path) -> Path:
    """Write a sentence-transformers folder with a random vector for each word, and return it."""
    from sentence_transformers import SentenceTransformer  # imported late: it brings torch along
    from sentence_transformers.sentence_transformer.modules import StaticEmbedding
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import Whitespace

    tokenizer = Tokenizer(WordLevel({"[UNK]": 0} | {w: i for i, w in enumerate(words, start=1)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    vectors = np.random.default_rng(5).normal(size=(len(words) + 1, 16)).astype(np.float32)
    SentenceTransformer(modules=[StaticEmbedding(tokenizer, embedding_weights=vectors)], device="cpu").save(str(folder))
    return folder
