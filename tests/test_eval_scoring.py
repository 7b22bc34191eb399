"""Each question is scored by what it asks for, summaries have all gold as denominator, and gates hold runs to them."""

import pytest

from assistant.types import Reason
from eval.comparing import compare
from eval.gates import failures, gates_from, load_gates
from eval.scoring import SLICES, is_correct, score, slices, summarise
from eval.table import by_metric, markdown, plain
from eval.types import GoldKind, GoldQuestion, Interval, Outcome, Split


def question(number: int, **change) -> GoldQuestion:
    fields = {
        "id": f"abc-{number:03}",
        "question": "?",
        "language": "de",
        "persona": "citizen",
        "kind": GoldKind.TOPIC,
        "form": "plain",
        "relevance": {"A": 2},
        "fields": (),
        "answers": (),
        "note": "",
        "batch": "abc",
    }
    return GoldQuestion(**(fields | change))


TOPIC = question(1)
LIST = question(2, kind=GoldKind.LIST, relevance={"A": 2, "B": 2})
SET_FOLLOWUP = question(
    3, kind=GoldKind.FOLLOWUP, note="resolves to list; x", context=("?",), relevance={"A": 2, "B": 2}
)
NONE = question(4, kind=GoldKind.UNANSWERABLE, reason=Reason.NOT_IN_REPORT, relevance={})
OWN = question(5, kind=GoldKind.OWN_CASE, reason=Reason.OWN_CASE)
GOLD = [TOPIC, LIST, SET_FOLLOWUP, NONE, OWN]


def outcomes() -> list[Outcome]:
    return [
        Outcome(TOPIC.id, ("B", "A"), ("C",), refuses=True, confidence=0.9, quotes=4, broken=("x",), seconds=0.01),
        Outcome(LIST.id, ("A", "B"), refuses=True, confidence=0.9, quotes=4, seconds=0.02),
        Outcome(SET_FOLLOWUP.id, ("A",), refuses=True, confidence=0.9, seconds=0.03),
        Outcome(NONE.id, (), answered=False, refuses=True, reason="own_case", seconds=0.04),
        Outcome(OWN.id, (), related=("C", "A"), answered=False, refuses=True, reason="own_case", seconds=0.05),
    ]


def test_each_question_is_scored_by_what_it_asks_for():
    """Rankings for topics, sets for lists and follow-ups that ask for one, reasons and signposts for refusals."""
    topic, whole, followup, none, own = (row.scores for row in score(GOLD, outcomes()))
    assert (topic["hit@1"], topic["hit@5"], topic["rr"]) == (0, 1, 0.5)
    assert "list_exact" not in topic
    assert whole == {"list_precision": 1, "list_recall": 1, "list_f1": 1, "list_exact": 1, "cost": 1}
    assert followup["list_recall"] == 0.5
    assert none == {"reason_right": 0, "cost": 0}
    assert own == {"reason_right": 1, "signposted": 1, "cost": 0}
    assert topic["cost"] == -2


def test_a_bare_ranking_is_scored_as_a_ranking_only():
    """What cannot refuse, list or quote gets no score for it, neither good nor bad."""
    rows = score(GOLD, [Outcome(q.id, ("A",)) for q in GOLD])
    summary = summarise(rows)
    assert summary["hit@1"] == 1
    assert all(
        summary[name] is None for name in ("list_exact", "refusal_recall", "quote_validity", "ece", "reason_right")
    )


def test_a_summary_counts_everything():
    """The overall metrics of the five questions, by hand."""
    summary = summarise(score(GOLD, outcomes()))
    assert summary["hit@1"] == 0
    assert summary["list_exact"] == 0.5
    assert (summary["refusal_precision"], summary["refusal_recall"], summary["wrongly_refused"]) == (1, 1, 0)
    assert summary["quote_validity"] == pytest.approx(7 / 8)
    assert summary["ece"] == pytest.approx(0.9 - 1 / 3)
    assert summary["auroc"] == 0.5
    assert summary["cost"] == pytest.approx((-2 + 1 - 2 + 0 + 0) / 5)
    assert (summary["p50_ms"], summary["p95_ms"]) == (pytest.approx(30), pytest.approx(48))


def test_a_refused_question_scores_zero():
    """Refusing is no way to a better ranking or set."""
    refused = [Outcome(q.id, (), related=("A",), answered=False, refuses=True) for q in GOLD]
    summary = summarise(score(GOLD, refused))
    assert summary["wrongly_refused"] == 1
    assert {summary[name] for name in ("hit@5", "ndcg@10", "success@5", "list_f1")} == {0}


def test_nothing_to_score_gives_no_scores():
    """Empty is a normal case."""
    assert set(summarise([]).values()) == {None}


@pytest.mark.parametrize(
    ("asked", "outcome", "right"),
    [
        (TOPIC, Outcome("abc-001", ("A",)), True),
        (TOPIC, Outcome("abc-001", ("B", "A")), False),
        (TOPIC, Outcome("abc-001", (), answered=False), False),
        (LIST, Outcome("abc-002", ("B", "A")), True),
        (LIST, Outcome("abc-002", ("A",)), False),
        (NONE, Outcome("abc-004", (), answered=False), True),
        (OWN, Outcome("abc-005", ("A",)), False),
    ],
)
def test_what_counts_as_right_for_the_confidence(asked, outcome, right):
    """The first measure, the whole set, or a refusal where one is due."""
    assert is_correct(asked, outcome) is right


def test_outcomes_of_other_questions_are_refused():
    """Alignment is checked, both numbers in the message."""
    with pytest.raises(ValueError, match="4 outcomes do not belong to 5 questions"):
        score(GOLD, outcomes()[:4])


@pytest.mark.parametrize(
    ("relevance", "cluster"),
    [({"II.3": 2, "I.1": 1}, "II"), ({"II.3": 2, "II.4": 2}, "II"), ({"II.3": 2, "I.1": 2}, "several"), ({}, "none")],
    ids=str,
)
def test_the_cluster_is_that_of_the_measures_that_answer(relevance, cluster):
    """What merely belongs beside does not count."""
    assert question(1, relevance=relevance).cluster == cluster


@pytest.mark.parametrize("attribute", SLICES)
def test_slices_hold_every_row_once(attribute):
    """A slice loses no question."""
    rows = score(GOLD, outcomes())
    assert sorted(row.id for part in slices(rows, attribute).values() for row in part) == [q.id for q in GOLD]


def test_comparing_counts_better_and_worse_questions():
    """Only metrics that both runs have are compared, over the questions that both were scored on."""
    first = score(GOLD, outcomes())
    second = score(GOLD, [Outcome(q.id, ("A",)) for q in GOLD])
    compared = {c.metric: c for c in compare(first, second)}
    assert (compared["hit@1"].first, compared["hit@1"].second) == (0, 1)
    assert (compared["hit@1"].better, compared["hit@1"].worse, compared["hit@1"].n) == (1, 0, 1)
    assert compared["hit@1"].difference == Interval(1, 1, 1, 1)
    assert "list_exact" not in compared
    with pytest.raises(ValueError, match="different questions"):
        compare(first, second[:2])


def test_gates_name_every_metric_that_is_missed():
    """Too low, too high, and not measured; gates of the development half look at its rows alone."""
    rows = score(GOLD, outcomes())
    gates = {"all": {"at_least": {"quote_validity": 1.0, "field_exact": 0.5}, "at_most": {"wrongly_refused": 0.0}}}
    assert [fault.split()[0] for fault in failures(rows, gates)] == ["quote_validity", "field_exact"]
    assert failures([row for row in rows if row.split is Split.TEST], {"dev": {"at_least": {"hit@1": 1.0}}}) == []
    assert failures([], gates) == []


def test_gates_set_from_a_run_are_passed_by_it(tmp_path):
    """Limits lie on the forgiving side of what was measured; only broken quotes are never forgiven."""
    every = [
        question(2 * n + i, kind=k, reason=r, relevance=m) for n in range(30) for i, (k, r, m) in enumerate(VARIANTS)
    ]
    dev = [asked for asked in every if asked.split is Split.DEV]
    rows = score(dev, [Outcome(q.id, ("A",), refuses=True, answered=not q.expects_refusal, quotes=1) for q in dev])
    file = tmp_path / "gates.toml"
    file.write_text(gates_from(rows), encoding="utf-8")
    gates = load_gates(file)
    assert gates["dev"] == {
        "at_least": {"hit@1": 0.99, "hit@5": 0.99, "ndcg@10": 0.99, "refusal_recall": 0.99},
        "at_most": {"wrongly_refused": 0.01},
    }
    assert failures(rows, gates) == []


VARIANTS = ((GoldKind.TOPIC, None, {"A": 2}), (GoldKind.UNANSWERABLE, Reason.NOT_IN_REPORT, {}))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "publish --gates"),
        ("[dev", "gates.toml"),
        ("[dev.at_least]\nbeauty = 1.0\n", "beauty"),
        ("[test.at_least]\n", "at_least"),
    ],
    ids=["missing", "no TOML", "unknown metric", "gates on the test half"],
)
def test_gates_that_cannot_be_read_are_refused(tmp_path, text, message):
    """What is wrong is named."""
    file = tmp_path / "gates.toml"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=message):
        load_gates(file)


def test_tables_show_a_dash_where_nothing_was_measured():
    """No score is not zero, and a metric that no system has is left out."""
    rows, headings = by_metric({"legs": {"hit@1": 0.5, "ece": None}, "fused": {"hit@1": 1.0, "ece": 0.125}})
    assert rows == [("hit@1", "0.500", "1.000"), ("ece", "–", "0.125")]
    assert plain(rows, headings).splitlines()[0].split() == ["metric", "legs", "fused"]
    assert markdown(rows, headings).splitlines()[1] == "| --- | ---: | ---: |"
