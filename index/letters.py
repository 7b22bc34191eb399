"""Letter n-grams as terms: they find words by their parts where nobody has asked for a measure yet."""

from __future__ import annotations

from collections.abc import Sequence

from index.features import words_of
from index.stopwords import STOP_WORDS

_SIZES = (3, 4, 5)


def letter_terms(text: str, sizes: Sequence[int] = _SIZES) -> list[str]:
    """Return the n-grams of each word of a text with its edges marked ("<kita>"), stop words left out."""
    edged = [f"<{word}>" for word in words_of(text) if word not in STOP_WORDS]
    return [word[i : i + size] for word in edged for size in sizes for i in range(len(word) - size + 1)]
