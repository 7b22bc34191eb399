"""Every metric agrees with an example computed by hand."""

import math

import pytest

from assistant.web import rendering
from corpus.types import FieldName
from eval.metrics import (
    CONFIDENT,
    RANKING_METRICS,
    CitationJudge,
    auroc,
    calibration_error,
    cost,
    field_exact,
    hit,
    percentile_ms,
    ranking_scores,
    refusals,
    set_scores,
)
from eval.types import Cited, GoldKind, GoldQuestion, Outcome


def question(**change) -> GoldQuestion:
    fields = {
        "id": "abc-001",
        "question": "?",
        "language": "de",
        "persona": "citizen",
        "kind": GoldKind.TOPIC,
        "form": "plain",
        "relevance": {"A": 2, "B": 1},
        "fields": (),
        "answers": (),
        "note": "",
        "batch": "abc",
    }
    return GoldQuestion(**(fields | change))


def test_ranking_metrics_agree_with_their_formulas():
    """Gains are grades, discounts are log2; the other metrics take any grade as relevant."""
    scores = ranking_scores({"q": ("X", "B", "A", "Y")}, {"q": {"A": 2, "B": 1, "C": 1}})["q"]
    gained = 1 / math.log2(3) + 2 / math.log2(4)
    ideal = 2 / math.log2(2) + 1 / math.log2(3) + 1 / math.log2(4)
    assert scores["ndcg@10"] == pytest.approx(gained / ideal)
    assert scores["rr"] == pytest.approx(1 / 2)
    assert scores["r@5"] == pytest.approx(2 / 3)
    assert scores["ap"] == pytest.approx((1 / 2 + 2 / 3) / 3)
    assert scores["success@1"] == 0
    assert scores["success@5"] == 1


def test_only_the_first_ten_of_a_ranking_count():
    """A measure at rank 11 is not found by any metric."""
    ranking = [f"X{i}" for i in range(10)] + ["A"]
    assert set(ranking_scores({"q": ranking}, {"q": {"A": 2}})["q"].values()) == {0.0}


@pytest.mark.parametrize(
    "rankings", [{}, {"q": ()}, {"other": ("A",)}], ids=["missing", "empty", "of another question"]
)
def test_an_unanswered_question_counts_as_zero(rankings):
    """The denominator is all gold, also where nothing at all was answered."""
    relevance = {"q": {"A": 2}, "r": {"B": 2}}
    scores = ranking_scores(rankings | {"r": ("B",)}, relevance)
    assert scores["q"] == dict.fromkeys(RANKING_METRICS, 0.0)
    assert scores["r"]["rr"] == 1
    assert ranking_scores({}, relevance) == {name: dict.fromkeys(RANKING_METRICS, 0.0) for name in relevance}


@pytest.mark.parametrize(
    ("matches", "answered", "first", "fifth"),
    [
        (("A",), True, 1, 1),
        (("B", "A"), True, 0, 1),
        (("X", "X", "X", "X", "X", "A"), True, 0, 0),
        (("B",), True, 0, 0),
        (("A",), False, 0, 0),
        ((), True, 0, 0),
    ],
    ids=["first", "second", "sixth", "merely belongs", "refused", "nothing"],
)
def test_a_hit_is_an_answering_measure_among_the_first_matches(matches, answered, first, fifth):
    """Grade 1 is no hit; related measures do not count."""
    outcome = Outcome("abc-001", matches, related=("A",), answered=answered)
    assert (hit(question(), outcome, 1), hit(question(), outcome, 5)) == (first, fifth)


@pytest.mark.parametrize(
    ("expected", "got", "scores"),
    [
        ("ABCD", "ABX", (2 / 3, 1 / 2, 4 / 7, 0)),
        ("AB", "BA", (1, 1, 1, 1)),
        ("AB", "", (0, 0, 0, 0)),
        ("", "A", (0, 1, 0, 0)),
        ("", "", (1, 1, 1, 1)),
    ],
)
def test_sets_are_scored_by_precision_recall_f1_and_exactness(expected, got, scores):
    """Order does not count; empty is right where empty is expected."""
    assert tuple(set_scores(expected, got).values()) == pytest.approx(scores)


MONEY = Cited("A", "mittel", "insgesamt rund 1 Mrd. Euro für die ge-\nsamte Laufzeit", 27)
TIME = Cited("A", "laufzeit", "08/2020 bis 07/2026", 27)


@pytest.mark.parametrize(
    ("fields", "answers", "cited", "exact"),
    [
        (("mittel",), ("1 Mrd. Euro für die gesamte",), (MONEY, TIME), 1),
        (("mittel",), ("1 Mrd. Euro für die gesamte",), (TIME, MONEY), 0),
        (("mittel",), ("2 Mrd. Euro",), (MONEY,), 0),
        (("mittel", "laufzeit"), ("1 Mrd.", "07/2026"), (MONEY, TIME), 1),
        (("mittel", "laufzeit"), ("1 Mrd.", "07/2026"), (MONEY,), 0),
        (("mittel",), ("-",), (Cited("A", "mittel", "-", 27),), 1),
        (("mittel",), ("-",), (MONEY,), 0),
        (("mittel",), ("",), (Cited("A", "mittel", "", 27),), 1),
        (("mittel",), ("",), (MONEY,), 0),
        (("mittel",), ("1 Mrd.",), (), 0),
    ],
    ids=["whole", "not first", "other words", "two", "one of two", "empty", "not empty", "no row", "a row", "no quote"],
)
def test_a_field_is_exact_where_it_comes_first_and_holds_every_answer(fields, answers, cited, exact):
    """White space and line-end hyphens do not count; an empty cell is answered by an empty quote alone."""
    asked = question(kind=GoldKind.FIELD, fields=tuple(map(FieldName, fields)), answers=answers)
    assert field_exact(asked, Outcome("abc-001", ("A",), cited=cited)) == exact


def test_a_field_of_a_measure_that_merely_belongs_is_not_exact():
    """The right words of the wrong measure are wrong."""
    asked = question(kind=GoldKind.FIELD, fields=(FieldName.MITTEL,), answers=("1 Mrd.",))
    assert field_exact(asked, Outcome("abc-001", ("B",), cited=(MONEY,))) == 0
    assert field_exact(asked, Outcome("abc-001", ("A",), cited=(MONEY,), answered=False)) == 0


@pytest.mark.parametrize(
    ("cited", "valid"),
    [
        (Cited("I.11", "mittel", "insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit", 27), True),
        (Cited("I.11", "mittel", "insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit", 28), False),
        (Cited("I.11", "mittel", "insgesamt rund 2 Mrd. Euro für die gesamte Laufzeit", 27), False),
        (Cited("II.1", "internet", "-", 33), True),
        (Cited("II.1", "internet", "", 33), False),
        (Cited("I.11", "mittel", "-", 27), False),
        (Cited("III.12", "mittel", "", 60), True),
    ],
    ids=["words", "other page", "other words", "empty cell", "cell exists", "filled cell", "no row"],
)
def test_quotes_are_judged_by_the_report(report, cited, valid):
    """A quote stands word for word on its page, and an empty one only where the report has nothing."""
    assert CitationJudge(report).is_valid(cited) is valid


def test_refusals_are_scored_over_all_questions():
    """Three to refuse, two of them refused; one of five answerable ones refused."""
    pairs = [(True, True), (True, True), (True, False), (False, True)] + [(False, False)] * 4
    scored = refusals(pairs)
    assert (scored.precision, scored.recall, scored.f1, scored.wrongly_refused) == pytest.approx(
        (2 / 3, 2 / 3, 2 / 3, 1 / 5)
    )


def test_refusal_scores_without_a_denominator_are_none():
    """Nothing to divide by is no score, not zero."""
    assert refusals([(False, False)]).recall is None
    assert refusals([(False, False)]).precision is None
    assert refusals([(True, True)]).wrongly_refused is None


@pytest.mark.parametrize(
    ("answered", "right", "confidence", "worth"),
    [
        (True, True, 0.9, 1),
        (True, True, 0.1, 1),
        (True, False, 0.9, -2),
        (True, False, 0.5, -2),
        (True, False, 0.4, 0),
        (False, False, 0.9, 0),
        (False, True, 0.9, 0),
    ],
    ids=["right", "right, unsure", "wrong", "barely confident", "wrong, unsure", "refused", "rightly refused"],
)
def test_an_answer_is_worth_what_it_does_to_who_asked(answered, right, confidence, worth):
    """Two right answers make up for one that is wrong and sounds sure."""
    assert cost(answered=answered, right=right, confidence=confidence) == worth


def test_confident_is_what_the_page_does_not_mark_as_unsure():
    """Both look at the same threshold."""
    assert rendering._SURE == CONFIDENT


def test_percentiles_of_durations_are_in_milliseconds():
    """Interpolated, as NumPy does; none of nothing."""
    assert percentile_ms([0.001, 0.002, 0.003, 0.004], 50) == pytest.approx(2.5)
    assert percentile_ms([0.001, 0.002, 0.003, 0.004], 95) == pytest.approx(3.85)
    assert percentile_ms([], 50) is None


@pytest.mark.parametrize(
    ("positive", "negative", "wanted"),
    [([3, 1], [2, 1, 0], 4.5 / 6), ([1], [0], 1), ([0], [1], 0), ([1, 1], [1], 0.5), ([], [1], None), ([1], [], None)],
)
def test_auroc_counts_pairs(positive, negative, wanted):
    """Pairs in the right order, ties half; without pairs there is none."""
    assert auroc(positive, negative) == (None if wanted is None else pytest.approx(wanted))


def test_the_calibration_error_weighs_bins_by_size():
    """Two answers near .95 of which one is right, two near .05 of which none is."""
    pairs = [(0.95, True), (0.95, False), (0.05, False), (0.05, False)]
    assert calibration_error(pairs) == pytest.approx(0.5 * 0.45 + 0.5 * 0.05)
    assert calibration_error([(1.0, True)]) == 0
    assert calibration_error([]) is None
