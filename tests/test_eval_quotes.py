"""Chosen sentences: they stand in the report, and the choice is scored as by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from eval.gold import GoldError, load_gold
from eval.quotes import BestSentences, Choice, by_part, choose, load_sentences
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
    assert len({label.id for label in labels}) == len(labels) >= 480
    for label in labels:
        assert label.measure in known[label.id].relevance
        assert {(label.measure, text) for text in label.sentences} <= held


@pytest.mark.parametrize("half", ["fitted", "unseen"])
def test_choice_beats_chance(index: SearchIndex, half: str) -> None:
    """The first sentence is a best one far more often than a random one would be, also where nothing was fitted."""
    choices = choose(index, [label for label in load_sentences() if label.half == half], load_gold())
    first = sum(choice.first for choice in choices) / len(choices)
    assert first > 1.6 * sum(choice.chance for choice in choices) / len(choices)


def test_label_without_sentence_or_question_is_left_out(index: SearchIndex) -> None:
    """What has nothing to find is not counted."""
    first = load_gold()[0]
    assert (
        choose(
            index,
            [BestSentences(first.id, "fitted", "I.1", ()), BestSentences("none", "unseen", "I.1", ("a",))],
            [first],
        )
        == []
    )


def test_shares_are_told_by_half_and_language() -> None:
    """A row a half, one a language, with means to three decimals."""
    rows, headings = by_part([Choice("fitted", "de", True, True, 0.5), Choice("unseen", "de", False, True, 0.25)])
    assert rows == [
        ("fitted", "1", "1.000", "1.000", "0.500"),
        ("unseen", "1", "0.000", "1.000", "0.250"),
        ("de", "2", "0.500", "1.000", "0.375"),
    ]
    assert len(headings) == 5


def test_damaged_labels_are_named(tmp_path: Path) -> None:
    """A line of another form is an error that names the file."""
    file = tmp_path / "sentences.jsonl"
    file.write_text('{"id": "a"}', encoding="utf-8")
    with pytest.raises(GoldError, match=r"sentences\.jsonl"):
        load_sentences(file)
