"""Reading the cluster of whose title a question says several words in a row, in whatever form, beside other criteria."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.selection.filters import Filters
from assistant.understanding.criteria.clusters import likeness, telling_words
from assistant.understanding.text.found import Found, found
from assistant.understanding.text.words import Words
from corpus.types import Cluster
from index.features import words_of
from index.stopwords import STOP_WORDS

_STEM, _ENDING = 3, 3  # letters at least that both words begin with, and at most that follow ("Hebung", "heben")
_PART = 6  # letters of a word that is how a longer one begins ("Fachkräfte" of "Fachkräftepotentiale")
_LEAST = 2  # words of a title in a row


def read_title_said(words: Words, clusters: Sequence[Cluster]) -> Found:
    """Read the cluster whose title is said in other forms ("zur Hebung inländischer Fachkräftepotenziale").

    By itself that is a topic, so it counts only where a question states something else of measures.
    """
    titles = tuple(cluster.title for cluster in clusters)
    rows = {cluster.number: max(_rows(words, cluster.title, titles), key=len, default=[]) for cluster in clusters}
    longest = max(map(len, rows.values()), default=0)
    chosen = [number for number, row in rows.items() if len(row) == longest]
    if longest < _LEAST or len(chosen) > 1:
        return Found()
    own = words.unshared()
    own.taken.update(rows[chosen[0]])
    return found(Filters(clusters=(chosen[0],)), own)


def _rows(words: Words, title: str, titles: tuple[str, ...]) -> Iterator[list[int]]:
    """Yield the places of each row of words that say different words of a title, little words between them left out."""
    telling = sorted(telling_words(title, titles))  # the same word each time, whatever the order of a set
    others = tuple(word for word in words_of(title) if word not in telling and word not in STOP_WORDS)
    row: dict[str, int] = {}
    is_telling = False
    for i, word in enumerate([*words.words, ""]):
        if word in STOP_WORDS:
            continue
        own = next((t for t in telling if _likely(word, t)), "") if i not in words.taken else ""
        meant = own or next((t for t in others if _is_form_of(word, t)), "")
        if meant and i not in words.taken:
            row.setdefault(meant, i)
            is_telling = is_telling or bool(own)
            continue
        if is_telling:
            yield list(row.values())
        row, is_telling = {}, False


def _is_form_of(word: str, title_word: str) -> bool:
    """Tell whether a word beside telling ones is another form of a title's word, or how that begins."""
    if _likely(word, title_word) or (len(word) >= _PART and title_word.startswith(word)):
        return True
    shared = next((n for n, (a, b) in enumerate(zip(word, title_word, strict=False)) if a != b), len(title_word))
    return shared >= _STEM and max(len(word), len(title_word)) - shared <= _ENDING


def _likely(word: str, title_word: str) -> bool:
    """Tell whether a word stands for a title's word, and is none put together with it ("Übergangslotsen")."""
    return len(word) <= len(title_word) + _ENDING and bool(likeness(word, title_word))
