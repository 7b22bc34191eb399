"""The sentences that a report has outside its measures, and the questions that they answer or leave open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import count
from pathlib import Path
from typing import Any

from corpus.sentences import sentences_of
from corpus.types import PagedText, Part, Quote, Report
from corpus.verifying import QuoteChecker
from index.bank import BANK_FOLDER
from index.lines import read_folder
from index.types import PartQuestion, PartSentence

PARTS_FOLDER = BANK_FOLDER / "parts"
_SHAPE = "'q', 'lang', 'quote'"
_ENDS_SENTENCE = (".", "!", "?")  # a signature below a foreword says nothing by itself


def load_part_bank(folder: Path = PARTS_FOLDER) -> tuple[PartQuestion, ...]:
    """Return the questions of all files of a folder, in the order of names and lines; none is a normal case."""
    return read_folder(folder, _question, _SHAPE)


def _question(row: dict[str, Any]) -> PartQuestion:
    """Return the question of a line."""
    return PartQuestion(str(row["q"]), str(row["lang"]), str(row["quote"] or ""), tuple(row.get("also", ())))


@lru_cache(maxsize=8)  # of a report or two
def part_sentences(report: Report) -> tuple[PartSentence, ...]:
    """Return the sentences of a report's parts, each verbatim and on its page; none where it has no such part.

    A heading that only names its part ("Einleitung") says nothing and is left out.
    """
    checker, paragraphs = QuoteChecker(report), count()
    found: list[PartSentence] = []
    for part in report.parts:
        for texts in _paragraphs(part):
            paragraph = next(paragraphs)
            for text, page in texts:
                if checker.holds(Quote(text, page)):
                    found.append(PartSentence(len(found), part.name, paragraph, text, page))
    return tuple(found)


def _paragraphs(part: Part) -> Iterator[list[tuple[str, int]]]:
    """Yield the texts of a part with their pages, paragraph by paragraph: heading, running text, footnotes."""
    if part.heading.text != part.name:
        yield [(part.heading.text, part.heading.page)]
    yield from (list(_sentences(text)) for text in part.paragraphs)
    yield from ([(note.text, note.page)] for note in part.footnotes)


def _sentences(text: PagedText) -> Iterator[tuple[str, int]]:
    """Yield the whole sentences of a paragraph with their pages."""
    yield from ((s.text, s.page) for s in sentences_of(text) if s.text.endswith(_ENDS_SENTENCE))


def beginning_with(sentences: Sequence[PartSentence], words: str) -> list[int]:
    """Return the ids of the sentences that begin with some words; none for no words."""
    return [sentence.id for sentence in sentences if words and sentence.text.startswith(words)]
