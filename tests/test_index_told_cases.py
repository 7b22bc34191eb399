"""The questions told as an own case are well-formed, balanced, and each there once."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from rapidfuzz import fuzz, process

from corpus.types import Report
from index.bank import load_bank
from index.features import words_of
from index.told_cases import load_told_cases, told_by_author
from index.types import BrokenIndexError, ToldCase

LANGUAGES = {"de", "en", "tr", "uk", "ru", "ar", "pl"}
FEW = "I.9 II.10 III.1 III.4 IV.8 IV.9 IV.10 V.10".split()  # measures of which hardly anybody has an own case


@pytest.fixture(scope="module")
def cases() -> tuple[ToldCase, ...]:
    return load_told_cases()


def test_they_are_enough_in_every_language(cases: tuple[ToldCase, ...]) -> None:
    """Of each language at least 120 ask for a verdict, and as many for what the report says."""
    counts = Counter((case.language, case.is_own) for case in cases)
    assert {language for language, _ in counts} == LANGUAGES
    assert min(counts.values()) >= 120
    assert len(cases) >= 4_000


def test_every_label_is_a_measure_of_the_report(cases: tuple[ToldCase, ...], report: Report) -> None:
    """Each names a measure, and all measures occur on the side of the answered ones, nearly all on the other."""
    known = {measure.number for measure in report.measures}
    assert all(case.measures and known.issuperset(case.measures) for case in cases)
    assert {number for case in cases if not case.is_own for number in case.measures} == known
    assert known - {number for case in cases if case.is_own for number in case.measures} <= set(FEW)


def test_no_question_stands_twice_or_in_the_bank(cases: tuple[ToldCase, ...]) -> None:
    """Neither letter by letter, nor nearly (95 % of the letters)."""
    keys = [" ".join(words_of(case.text)) for case in cases]
    known = [" ".join(words_of(question.text)) for question in load_bank()]
    among = process.cdist(keys, keys, scorer=fuzz.ratio, score_cutoff=95, dtype=np.uint8, workers=2)
    in_bank = process.cdist(keys, known, scorer=fuzz.ratio, score_cutoff=95, dtype=np.uint8, workers=2)
    assert [(keys[a], keys[b]) for a, b in zip(*np.nonzero(among), strict=True) if a != b] == []
    assert [(keys[a], known[b]) for a, b in zip(*np.nonzero(in_bank), strict=True)] == []


def test_files_are_read_by_author_and_bad_lines_named(tmp_path: Path) -> None:
    """A file holds the questions of one author; a line that is none is named with file and number."""
    line = '{"q": "Steht mir das zu?", "lang": "de", "own": true, "m": ["IV.1"]}'
    (tmp_path / "b.jsonl").write_text(line + "\n", encoding="utf-8")
    (tmp_path / "a.jsonl").write_text(line.replace("true", "false") + "\n" + line + "\n", encoding="utf-8")
    told = told_by_author(tmp_path)
    assert list(told) == ["a", "b"]
    assert [case.is_own for case in told["a"]] == [False, True]
    assert told["b"][0] == ToldCase("Steht mir das zu?", "de", True, ("IV.1",))
    (tmp_path / "b.jsonl").write_text(line + '\n{"q": "Gilt das?"}\n', encoding="utf-8")
    with pytest.raises(BrokenIndexError, match=re.escape("b.jsonl, line 2")):
        load_told_cases(tmp_path)
    assert load_told_cases(tmp_path / "none") == ()
