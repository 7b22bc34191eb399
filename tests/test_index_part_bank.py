"""The questions that the report answers outside its measures, and near ones: well-formed, enough, each there once."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from rapidfuzz import fuzz, process

from corpus.types import Report
from eval.gold import load_gold
from index.bank import load_bank
from index.features import words_of
from index.part_bank import beginning_with, load_part_bank, part_sentences
from index.types import BrokenIndexError, PartQuestion

LANGUAGES = {"de", "en", "tr", "uk", "ru", "ar", "pl"}


@pytest.fixture(scope="module")
def questions() -> tuple[PartQuestion, ...]:
    return load_part_bank()


def test_they_are_enough_in_every_language(questions: tuple[PartQuestion, ...]) -> None:
    """At least 350 that are answered, 230 of them German and 20 in each other language, and 150 that are not."""
    answered = Counter(question.language for question in questions if question.quote)
    assert set(answered) == LANGUAGES
    assert answered["de"] >= 230
    assert min(answered.values()) >= 20
    assert answered.total() >= 350
    assert sum(not question.quote for question in questions) >= 150


def test_each_names_one_sentence_of_the_report(questions: tuple[PartQuestion, ...], report: Report) -> None:
    """By how it begins, those that say the same too; a near one names none."""
    sentences = part_sentences(report)
    for question in questions:
        named = [question.quote, *question.also] if question.quote else question.also
        assert [len(beginning_with(sentences, words)) for words in named] == [1] * len(named), question


def test_no_question_stands_twice_or_in_the_bank(questions: tuple[PartQuestion, ...]) -> None:
    """Neither letter by letter, nor nearly (95 % of the letters)."""
    keys = [" ".join(words_of(question.text)) for question in questions]
    known = [" ".join(words_of(question.text)) for question in load_bank()]
    among = process.cdist(keys, keys, scorer=fuzz.ratio, score_cutoff=95, dtype=np.uint8, workers=2)
    elsewhere = process.cdist(keys, known, scorer=fuzz.ratio, score_cutoff=95, dtype=np.uint8, workers=2)
    assert [(keys[a], keys[b]) for a, b in zip(*np.nonzero(among), strict=True) if a != b] == []
    assert [(keys[a], known[b]) for a, b in zip(*np.nonzero(elsewhere), strict=True)] == []


def test_no_gold_question_is_among_them(questions: tuple[PartQuestion, ...]) -> None:
    """What is measured is not learned from."""
    keys = [" ".join(words_of(question.text)) for question in questions]
    gold = [" ".join(words_of(question.question)) for question in load_gold()]
    near = process.cdist(keys, gold, scorer=fuzz.ratio, score_cutoff=95, dtype=np.uint8, workers=2)
    assert [(keys[a], gold[b]) for a, b in zip(*np.nonzero(near), strict=True)] == []


def test_bad_line_is_named(tmp_path: Path) -> None:
    """With file and number; a folder without files is a normal case."""
    (tmp_path / "x.jsonl").write_text('{"q": "a", "lang": "de", "quote": null}\n{"q": 1}\n', encoding="utf-8")
    with pytest.raises(BrokenIndexError, match=r"x\.jsonl, line 2"):
        load_part_bank(tmp_path)
    assert load_part_bank(tmp_path / "nothing") == ()
