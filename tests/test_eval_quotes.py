"""Chosen sentences: they stand in the report, and the choice is scored as by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from eval.gold import GoldError, load_gold
from eval.quotes import BestSentences, Choice, by_language, choose, load_sentences
from index import SearchIndex
from index.types import PassageKind


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    """The built index."""
    return SearchIndex.open()


def test_sentences_stand_in_their_measures(index: SearchIndex) -> None:
    """Every label belongs to a gold question, once, and names whole sentences of the measure."""
    labels = load_sentences()
    known = {question.id: question for question in load_gold()}
    held = {(p.measure, p.text) for p in index.legs.passages if p.kind is PassageKind.SENTENCE}
    assert len({label.id for label in labels}) == len(labels) >= 240
    for label in labels:
        assert label.measure in known[label.id].relevance
        assert {(label.measure, text) for text in label.sentences} <= held


def test_choice_beats_chance(index: SearchIndex) -> None:
    """The first sentence is a best one far more often than a random one would be."""
    choices = choose(index, load_sentences(), load_gold())
    first = sum(choice.first for choice in choices) / len(choices)
    assert first > 1.6 * sum(choice.chance for choice in choices) / len(choices)


def test_label_without_sentence_or_question_is_left_out(index: SearchIndex) -> None:
    """What has nothing to find is not counted."""
    first = load_gold()[0]
    assert choose(index, [BestSentences(first.id, "I.1", ()), BestSentences("none", "I.1", ("a",))], [first]) == []


def test_shares_are_told_by_language() -> None:
    """A row for all, one a language, with means to three decimals."""
    rows, headings = by_language([Choice("de", True, True, 0.5), Choice("tr", False, True, 0.25)])
    assert rows == [
        ("all", "2", "0.500", "1.000", "0.375"),
        ("de", "1", "1.000", "1.000", "0.500"),
        ("tr", "1", "0.000", "1.000", "0.250"),
    ]
    assert len(headings) == 5


def test_damaged_labels_are_named(tmp_path: Path) -> None:
    """A line of another form is an error that names the file."""
    file = tmp_path / "sentences.jsonl"
    file.write_text('{"id": "a"}', encoding="utf-8")
    with pytest.raises(GoldError, match=r"sentences\.jsonl"):
        load_sentences(file)
