"""The question bank is well-formed, balanced and free of duplicates."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from rapidfuzz import fuzz, process

from corpus import parse_report
from index.bank import load_bank
from index.features import words_of
from index.types import BankQuestion, BrokenIndexError

LANGUAGES = {"de", "en", "tr", "uk", "ar", "ru", "pl"}


@pytest.fixture(scope="module")
def bank() -> tuple[BankQuestion, ...]:
    """The shipped bank."""
    return load_bank()


def test_it_is_large_enough(bank: tuple[BankQuestion, ...]) -> None:
    """At least 9,000 answerable questions, 6,000 German, 450 in each other language, 3,000 unanswerable."""
    answerable = Counter(question.language for question in bank if question.is_answerable)
    assert answerable.total() >= 9_000
    assert answerable["de"] >= 6_000
    assert all(answerable[language] >= 450 for language in LANGUAGES - {"de"})
    assert sum(not question.is_answerable for question in bank) >= 3_000


def test_every_label_is_a_measure_of_the_report(bank: tuple[BankQuestion, ...]) -> None:
    """Measures exist, none is both an answer and beside it, languages and kinds are known."""
    known = {measure.number for measure in parse_report().measures}
    for question in bank:
        assert set(question.measures) | set(question.also) <= known, question
        assert not set(question.measures) & set(question.also), question
        assert question.language in LANGUAGES or question.why == "noise", question
        assert question.is_answerable or question.why in {"neighbour", "personal", "offtopic", "noise"}, question


def test_it_is_balanced(bank: tuple[BankQuestion, ...]) -> None:
    """Every measure has at least 120 questions, none more than two and a half times as many as another."""
    counts = Counter(number for question in bank for number in question.measures)
    assert len(counts) == 64
    assert min(counts.values()) >= 120
    assert max(counts.values()) <= 2.5 * min(counts.values())


def test_it_has_enough_broad_questions(bank: tuple[BankQuestion, ...]) -> None:
    """At least 600 questions name several measures that answer."""
    assert sum(len(question.measures) > 1 for question in bank) >= 600


def test_no_question_stands_twice(bank: tuple[BankQuestion, ...]) -> None:
    """Neither letter by letter, nor nearly (95 % of the letters)."""
    keys = [" ".join(words_of(question.text)) for question in bank]
    keys = [key for key in keys if key]
    assert [key for key, count in Counter(keys).items() if count > 1] == []
    for start in range(0, len(keys), 2_000):
        part = keys[start : start + 2_000]
        near = process.cdist(part, keys, scorer=fuzz.ratio, score_cutoff=95, dtype=np.uint8, workers=2)
        pairs = [(part[a], keys[b]) for a, b in zip(*np.nonzero(near), strict=True) if a + start != b]
        assert pairs == []


def test_bad_line_is_named(tmp_path) -> None:
    """A line that is no question is named with file and number."""
    (tmp_path / "x.jsonl").write_text('{"q": "a", "lang": "de", "m": []}\n{"q": 1}\n', encoding="utf-8")
    with pytest.raises(BrokenIndexError, match=r"x\.jsonl, line 2"):
        load_bank(tmp_path)
    with pytest.raises(BrokenIndexError, match="no question bank"):
        load_bank(tmp_path / "nothing")
