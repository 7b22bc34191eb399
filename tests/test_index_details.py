"""The questions for details are well-formed, balanced, each there once, and what is shipped was fitted on them."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from rapidfuzz import fuzz, process

from corpus.types import FieldName, Report
from index.bank import load_bank
from index.details import as_details, as_sentence_questions, details_by_author, load_details, of_report, placed_details
from index.encoder import EMBEDDED_FOLDER
from index.features import words_of
from index.passages import passages_of
from index.retraining import fit_wording
from index.sentence_bank import load_sentence_bank, placed
from index.told_cases import load_told_cases
from index.types import BrokenIndexError, DetailQuestion, SentenceQuestion
from index.wording import Wording

ROWS = set(FieldName) - {FieldName.TITEL, FieldName.BESCHREIBUNG, FieldName.VEROEFFENTLICHUNG}
LANGUAGES = {"de", "en", "tr", "uk", "ru", "ar", "pl"}


@pytest.fixture(scope="module")
def details() -> tuple[DetailQuestion, ...]:
    return load_details()


def test_they_are_enough_in_every_language(details: tuple[DetailQuestion, ...]) -> None:
    """Of each language at least 500 are told by the report, and as many are not."""
    counts = Counter((detail.language, detail.is_told) for detail in details)
    assert {language for language, _ in counts} == LANGUAGES
    assert min(counts.values()) >= 500


def test_every_measure_has_both_kinds(details: tuple[DetailQuestion, ...], report: Report) -> None:
    """At least 40 of each, so that what is near to a question says something."""
    counts = Counter((detail.measure, detail.is_told) for detail in details if detail.measure)
    assert {measure for measure, _ in counts} == {measure.number for measure in report.measures}
    assert min(counts.values()) >= 40


def test_no_question_stands_twice_or_elsewhere(details: tuple[DetailQuestion, ...]) -> None:
    """Neither letter by letter, nor nearly (95 % of the letters): among them, in the bank, or beside it."""
    keys = [" ".join(words_of(detail.text)) for detail in details]
    others = [
        *(question.text for question in load_bank()),
        *(question.text for question in load_sentence_bank()),
        *(case.text for case in load_told_cases()),
    ]
    known = [" ".join(words_of(text)) for text in others]
    among = process.cdist(keys, keys, scorer=fuzz.ratio, score_cutoff=95, dtype=np.uint8, workers=2)
    elsewhere = process.cdist(keys, known, scorer=fuzz.ratio, score_cutoff=95, dtype=np.uint8, workers=2)
    assert [(keys[a], keys[b]) for a, b in zip(*np.nonzero(among), strict=True) if a != b] == []
    assert [(keys[a], known[b]) for a, b in zip(*np.nonzero(elsewhere), strict=True)] == []


def test_what_is_shipped_was_fitted_on_them(details: tuple[DetailQuestion, ...]) -> None:
    """`python -m index train --wording` was run since the questions, or the told cases, changed."""
    shipped, fitted = Wording.load(EMBEDDED_FOLDER), fit_wording(load_bank())
    for text in [*(detail.text for detail in details[::400]), *(case.text for case in load_told_cases()[::200])]:
        assert shipped.score(text) == pytest.approx(fitted.score(text), abs=0.05)


def test_files_are_read_by_author_and_bad_lines_named(tmp_path: Path) -> None:
    """A file holds the questions of one author; a line that is none is named with file and number."""
    line = '{"q": "Wo ist das?", "lang": "de", "told": true, "m": "IV.1"}'
    (tmp_path / "b.jsonl").write_text(line + "\n", encoding="utf-8")
    (tmp_path / "a.jsonl").write_text(line.replace("true", "false") + "\n", encoding="utf-8")
    assert [(author, [d.is_told for d in told]) for author, told in details_by_author(tmp_path).items()] == [
        ("a", [False]),
        ("b", [True]),
    ]
    (tmp_path / "b.jsonl").write_text(line + '\n{"q": "Wo?"}\n', encoding="utf-8")
    with pytest.raises(BrokenIndexError, match=re.escape("b.jsonl, line 2")):
        load_details(tmp_path)
    assert load_details(tmp_path / "none") == ()


def test_another_edition_has_its_own_numbers() -> None:
    """A vanished measure takes its questions with it; a question that a sentence answers is for a detail that is told."""
    asked = as_details([SentenceQuestion("Wie hoch ist sie?", "de", "IV.1", "Die Prämie")])
    assert asked == (DetailQuestion("Wie hoch ist sie?", "de", "IV.1", is_told=True, says="Die Prämie"),)
    gone = DetailQuestion("Wer zahlt?", "de", "I.1", is_told=False)
    assert of_report([*asked, gone], {"IV.1": "V.2"}) == (
        DetailQuestion("Wie hoch ist sie?", "de", "V.2", is_told=True, says="Die Prämie"),
    )


def test_sentences_that_give_a_detail_are_found_in_the_report(
    details: tuple[DetailQuestion, ...], report: Report
) -> None:
    """Each beginning is that of exactly one sentence of its measure, and only told details have one."""
    named = as_sentence_questions(details)
    assert len(named) >= 6_000
    assert all(detail.is_told for detail in details if detail.says)
    numbers = {measure.number: measure.number for measure in report.measures}
    assert len(placed(named, numbers, passages_of(report))) == len(named)


def test_what_answers_is_known_of_told_ones_only(details: tuple[DetailQuestion, ...]) -> None:
    """A sentence or a row, never both; of every row, and in every language, there are enough to learn from."""
    assert not any(detail.says and detail.row for detail in details)
    assert all(detail.is_told and detail.measure for detail in details if detail.says or detail.row)
    assert all(detail.measure or not detail.is_told for detail in details)
    rows = Counter((detail.row, detail.language == "de") for detail in details if detail.row is not FieldName.TITEL)
    assert min(rows[name, german] for name in ROWS for german in (True, False)) >= 100


def test_follow_ups_have_what_was_asked_before(details: tuple[DetailQuestion, ...]) -> None:
    """One or two questions; told and untold ones in every language."""
    behind = [detail for detail in details if detail.context]
    assert {len(detail.context) for detail in behind} == {1, 2}
    counts = Counter((detail.language, detail.is_told) for detail in behind)
    assert {language for language, _ in counts} == LANGUAGES
    assert min(counts.values()) >= 150


def test_questions_stand_with_the_cell_or_sentence_that_answers_them(report: Report) -> None:
    """By the ids of the passages; an empty cell is none, and a vanished measure has none."""
    passages = passages_of(report)
    sentence = next(p for p in passages if p.measure == "IV.1" and p.field is FieldName.BESCHREIBUNG)
    term = next(p for p in passages if p.measure == "IV.1" and p.field is FieldName.LAUFZEIT)
    asked = [
        DetailQuestion("Wie lange?", "de", "IV.1", is_told=True, row=FieldName.LAUFZEIT),
        DetailQuestion("Was?", "de", "IV.1", is_told=True, says=sentence.text[:30]),
        DetailQuestion("Mit wem?", "de", "I.1", is_told=True, row=FieldName.PARTNER),
        DetailQuestion("Wozu?", "de", "IV.1", is_told=True),
    ]
    assert report.measure("I.1").stated(FieldName.PARTNER) is None
    assert placed_details(asked, {"IV.1": "IV.1", "I.1": "I.1"}, passages) == [
        (sentence.id, "Was?"),
        (term.id, "Wie lange?"),
    ]
    assert placed_details(asked, {}, passages) == []
