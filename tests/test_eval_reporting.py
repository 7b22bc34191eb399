"""Confidence, coverage and refusals by reason are told as they are, by hand-made rows; the plot is reproducible."""

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.types import Reason
from eval.gold import load_gold
from eval.metrics import calibration_error, coverage
from eval.plots import draw_reliability
from eval.reporting import THRESHOLDS, by_bin, by_reason, by_threshold
from eval.scoring import confidences, score, summarise
from eval.types import GoldKind, Outcome, Row

ANSWERS = ((0.95, True), (0.95, True), (0.95, False), (0.45, True), (0.45, False), (0.35, False))


@pytest.fixture(scope="module")
def answers() -> list[Row]:
    """Six answers of these confidences, and two refusals."""
    topics = [question for question in load_gold() if question.kind is GoldKind.TOPIC][: len(ANSWERS) + 2]
    given = [
        Outcome(q.id, tuple(q.best) if right else (), refuses=True, confidence=confidence)
        for q, (confidence, right) in zip(topics, ANSWERS, strict=False)
    ]
    refused = [Outcome(q.id, (), answered=False, refuses=True, confidence=0.99) for q in topics[len(ANSWERS) :]]
    return score(topics, [*given, *refused])


@pytest.fixture(scope="module")
def refused() -> list[Row]:
    """Two questions of each reason, of which the first is refused for its reason and the second for another one."""
    gold = load_gold()
    found = []
    for reason in (Reason.NOT_IN_REPORT, Reason.OWN_CASE, Reason.NOT_A_QUESTION):
        other = Reason.TOO_LONG
        asked = [question for question in gold if question.reason is reason][:3]
        outcomes = [
            Outcome(asked[0].id, (), answered=False, refuses=True, reason=reason.value),
            Outcome(asked[1].id, (), answered=False, refuses=True, reason=other.value),
            Outcome(asked[2].id, ("I.1",), refuses=True),
        ]
        found += score(asked, outcomes)
    topic = next(question for question in gold if question.kind is GoldKind.TOPIC)
    return found + score([topic], [Outcome(topic.id, (), answered=False, refuses=True, reason="not_in_report")])


def test_only_answers_that_could_have_been_refused_have_a_confidence(answers):
    """Neither refusals nor bare rankings count."""
    assert confidences(answers) == list(ANSWERS)
    assert confidences([replace(row, refuses=False) for row in answers]) == []


def test_bins_tell_confidence_share_right_and_count(answers):
    """Three filled bins; weighted by their size they give the calibration error."""
    table, headings = by_bin(answers)
    assert headings == ("mean confidence", "share right", "answers")
    assert table == [("0.350", "0.000", "1"), ("0.450", "0.500", "2"), ("0.950", "0.667", "3")]
    error = sum(int(n) * abs(float(c) - float(r)) for c, r, n in table) / len(ANSWERS)
    assert summarise(answers)["ece"] == pytest.approx(calibration_error(ANSWERS)) == pytest.approx(error, abs=1e-3)


def test_coverage_is_of_all_questions_asked():
    """The threshold belongs to what it leaves; nothing left has no share right."""
    whole, half, none = coverage(ANSWERS, 8, (0.0, 0.45, 0.96))
    assert (whole.answered, whole.share, whole.right) == (6, 6 / 8, 3 / 6)
    assert (half.answered, half.share, half.right) == (5, 5 / 8, 3 / 5)
    assert (none.answered, none.share, none.right) == (0, 0.0, None)
    assert [c.share for c in coverage([], 0, (0.0,))] == [0.0]


def test_more_answers_than_questions_are_refused():
    """Both numbers stand in the message."""
    with pytest.raises(ValueError, match="6 answers to 5"):
        coverage(ANSWERS, 5, (0.0,))


def test_each_threshold_has_a_row(answers):
    """From answering all to answering only what is nearly sure."""
    table, headings = by_threshold(answers)
    assert headings[0] == "confidence at least"
    assert [float(row[0]) for row in table] == list(THRESHOLDS)
    assert table[0][1:] == ("6", "0.750", "0.500")
    assert table[-1][1:] == ("3", "0.375", "0.667")


def test_refusals_are_counted_by_reason(refused):
    """Three of each, two refused, one of them for the right reason; and one that had to be answered."""
    table, headings = by_reason(refused)
    assert headings == ("reason", "questions", "refused", "with this reason")
    assert table[:3] == [(name, "3", "2", "1") for name in ("not_in_report", "own_case", "not_a_question")]
    assert table[3][1:] == ("1", "1", "–")


def test_every_reason_of_the_gold_has_a_row():
    """No question to be refused is left out of the table."""
    table, _ = by_reason(score(gold := load_gold(), [Outcome(q.id, ("I.1",), refuses=True) for q in gold]))
    assert sum(int(row[1]) for row in table) == len(gold)


def test_nothing_to_report_gives_empty_tables():
    """Empty is a normal case."""
    assert by_bin([])[0] == []
    assert {row[1:] for row in by_threshold([])[0]} == {("0", "0.000", "–")}
    assert {row[1:3] for row in by_reason([])[0]} == {("0", "0")}


def test_the_same_rows_draw_the_same_bytes(answers, tmp_path: Path):
    """Neither day nor chance is in the plot; what it was made from is."""
    for name in ("a", "b"):
        draw_reliability(answers, tmp_path / name / "plot.svg", "model abc")
    first, second = ((tmp_path / name / "plot.svg").read_text(encoding="utf-8") for name in ("a", "b"))
    assert first == second
    assert "model abc" in first
    assert "<dc:date>" not in first
    draw_reliability(answers[:1], tmp_path / "c.svg", "model abc")
    assert (tmp_path / "c.svg").read_text(encoding="utf-8") != first


def test_a_plot_of_nothing_is_drawn(tmp_path: Path):
    """No answers leave the axes empty."""
    draw_reliability([], tmp_path / "plot.svg", "")
    assert (tmp_path / "plot.svg").stat().st_size > 1000
