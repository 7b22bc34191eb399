"""From a text to the hashed word and letter features that the embedded encoder sums up."""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import filterfalse, pairwise

import numpy as np
from numpy.typing import NDArray

_WORD = re.compile(r"[^\W_]+")
_FOLD = (
    *{"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i", "ł": "l", "đ": "d"}.items(),
    # Arabic and Russian spelling variants
    *{"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ـ": "", "ё": "е"}.items(),
)
MOST_WORDS = 400  # a question has at most 2,000 letters; a measure's text fits as well
_REMEMBERED = 8_000  # words whose features are kept; most of a question's words are common ones
_REMEMBERED_WORDS = 1_024  # texts whose words are kept: a question is split by many of those that read it
# Texts whose folding is kept: a question is folded by each of its readers, a sentence by each question.
_REMEMBERED_TEXTS = 4_096
MOST_LETTERS = 40  # of a word that are cut into pieces; longer ones are noise


@lru_cache(maxsize=_REMEMBERED_TEXTS)
def fold(text: str) -> str:
    """Return the text in lower case with umlauts spelled out and accents dropped, so that spellings agree."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFC", text).lower()
    for letter, folded in _FOLD:  # quicker than `str.translate`
        text = text.replace(letter, folded)
    if text.isascii():
        return text
    return "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFKD", text)))


def words_of(text: str) -> list[str]:
    """Return the folded words of a text: letters and digits of any script."""
    return list(_words_of(text))


@lru_cache(maxsize=_REMEMBERED_WORDS)
def _words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a text as `words_of` does; those of the last texts are kept."""
    return tuple(_WORD.findall(fold(text)))


@dataclass(frozen=True, slots=True)
class FeatureSettings:
    """Which features a text is cut into and into how many buckets they are hashed."""

    buckets: int = 49_152
    shortest: int = 3
    longest: int = 5
    pairs: bool = True


OfWord = Callable[[str], NDArray[np.int32]]  # the buckets of a word, as `word_features` returns them


def features_of(text: str, settings: FeatureSettings, of_word: OfWord | None = None) -> NDArray[np.int64]:
    """Return the buckets of a text's features, int64 (n,), with repetitions: words, word pairs, letter n-grams.

    `of_word` may remember more words than a server does.
    """
    tokens = words_of(text)[:MOST_WORDS]
    pairs = [bucket_of(f"p {a} {b}", settings.buckets) for a, b in pairwise(tokens)] if settings.pairs else []
    found = map(of_word, tokens) if of_word else (_remembered(token, settings) for token in tokens)
    return np.concatenate([*found, pairs], dtype=np.int64, casting="unsafe")


def word_features(word: str, settings: FeatureSettings) -> NDArray[np.int32]:
    """Return the buckets of one word, int32 (n,): the word itself and the n-grams of "<word>".

    As an array they take a fifth of the room that numbers in a tuple would; servers keep those of thousands of words.
    """
    sizes = range(settings.shortest, settings.longest + 1)
    found = [
        bucket_of(f"w {word}", settings.buckets),
        *hashed_ngrams(f"<{word[:MOST_LETTERS]}>", sizes, settings.buckets),
    ]
    buckets = np.asarray(found, dtype=np.int32)
    buckets.flags.writeable = False
    return buckets


_remembered = lru_cache(maxsize=_REMEMBERED)(word_features)


def hashed_ngrams(word: str, sizes: Iterable[int], buckets: int) -> list[int]:
    """Return the buckets of a word's n-grams, size by size, with repetitions; CRC-32 is the same on every machine."""
    if word.isascii():  # a letter is a byte then, so the word is encoded once
        letters = word.encode()
        return [zlib.crc32(letters[i : i + n]) % buckets for n in sizes for i in range(len(letters) - n + 1)]
    return [zlib.crc32(word[i : i + n].encode()) % buckets for n in sizes for i in range(len(word) - n + 1)]


def bucket_of(feature: str, buckets: int) -> int:
    """Return the bucket of a feature; CRC-32 is the same on every machine."""
    return zlib.crc32(feature.encode()) % buckets
