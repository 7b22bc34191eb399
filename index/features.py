"""From a text to the hashed word and letter features that the embedded encoder sums up."""

from __future__ import annotations

import re
import unicodedata
import zlib
from dataclasses import dataclass
from functools import lru_cache
from itertools import filterfalse, pairwise

import numpy as np
from numpy.typing import NDArray

_WORD = re.compile(r"[^\W_]+")
_FOLD = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i", "ł": "l", "đ": "d"}
    | {"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ـ": "", "ё": "е"}  # Arabic and Russian spelling variants
)
_MAX_TOKENS = 400  # a question has at most 2,000 letters; a measure's text fits as well
_REMEMBERED = 8_000  # words whose features are kept; most of a question's words are common ones
_REMEMBERED_TEXTS = (
    4_096  # texts whose folding is kept: a question is folded by each of its readers, a sentence by each question
)
_MAX_WORD = 40  # letters of a word that are cut into pieces; longer ones are noise


@lru_cache(maxsize=_REMEMBERED_TEXTS)
def fold(text: str) -> str:
    """Return the text in lower case with umlauts spelled out and accents dropped, so that spellings agree."""
    text = unicodedata.normalize("NFC", text).lower().translate(_FOLD)
    if text.isascii():
        return text
    return "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFKD", text)))


def words_of(text: str) -> list[str]:
    """Return the folded words of a text: letters and digits of any script."""
    return _WORD.findall(fold(text))


@dataclass(frozen=True, slots=True)
class FeatureSettings:
    """Which features a text is cut into and into how many buckets they are hashed."""

    buckets: int = 49_152
    shortest: int = 3
    longest: int = 5
    pairs: bool = True


def features_of(text: str, settings: FeatureSettings) -> NDArray[np.int64]:
    """Return the buckets of a text's features, int64 (n,), with repetitions: words, word pairs, letter n-grams."""
    tokens = words_of(text)[:_MAX_TOKENS]
    pairs = [_hash(f"p {a} {b}", settings.buckets) for a, b in pairwise(tokens)] if settings.pairs else []
    return np.concatenate(
        [*(_word_features(token, settings) for token in tokens), pairs], dtype=np.int64, casting="unsafe"
    )


@lru_cache(maxsize=_REMEMBERED)
def _word_features(word: str, settings: FeatureSettings) -> NDArray[np.int32]:
    """Return the buckets of one word, int32 (n,): the word itself and the n-grams of "<word>".

    As an array they take a fifth of the room that numbers in a tuple would; servers keep those of thousands of words.
    """
    edged = f"<{word[:_MAX_WORD]}>"
    found = [_hash(f"w {word}", settings.buckets)]
    for size in range(settings.shortest, settings.longest + 1):
        found += [_hash(edged[i : i + size], settings.buckets) for i in range(len(edged) - size + 1)]
    buckets = np.asarray(found, dtype=np.int32)
    buckets.flags.writeable = False
    return buckets


def _hash(feature: str, buckets: int) -> int:
    """Return the bucket of a feature; CRC-32 is the same on every machine."""
    return zlib.crc32(feature.encode()) % buckets
