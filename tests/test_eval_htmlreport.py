"""The report of a run is one file that needs nothing else, escapes what was asked, and says why answers went wrong."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from assistant import Assistant
from eval.gold import load_gold, of_split
from eval.htmlreport import html_report
from eval.results import describe_run
from eval.runs import Runner
from eval.scoring import SLICES, score
from eval.types import GoldKind, GoldQuestion, Row, Split
from eval.worst import Worst, explain_worst, fault_of, worst_rows

NASTY = '<script>alert("x")</script> & \'"'


class Reading(HTMLParser):
    """Keeps tags with their attributes, and the text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data


@pytest.fixture(scope="module")
def some() -> list[GoldQuestion]:
    """Some development questions of each kind, and a few of the test half."""
    gold = load_gold()
    dev = of_split(gold, Split.DEV)
    return [*(q for kind in GoldKind for q in [q for q in dev if q.kind is kind][:4]), *of_split(gold, Split.TEST)[:3]]


@pytest.fixture(scope="module")
def runner(assistant: Assistant) -> Runner:
    return Runner("fused", assistant)


@pytest.fixture(scope="module")
def rows(runner, some) -> list[Row]:
    return score(some, [runner.ask(question) for question in some])


def spoiled(row: Row, **change) -> Row:
    return replace(row, **change)


def read(text: str) -> Reading:
    reading = Reading()
    reading.feed(text)
    return reading


def page(runner, rows, worst) -> str:
    return html_report(describe_run(runner, "dev", rows), rows, worst, runner.assistant.report)


def test_the_report_is_one_file_that_needs_nothing_else(runner, rows):
    """Pictures are inside, and there is no script, style sheet or link from elsewhere."""
    reading = read(page(runner, rows, []))
    pictures = [attributes["src"] for tag, attributes in reading.tags if tag == "img"]
    assert len(pictures) == 5
    assert all(address.startswith("data:image/svg+xml;base64,") for address in pictures)
    assert all(attributes["alt"] for tag, attributes in reading.tags if tag == "img")
    assert not {"script", "link", "iframe"} & {tag for tag, _ in reading.tags}
    assert not re.search(r"https?://", page(runner, rows, []))


def test_the_report_has_a_table_for_every_slice(runner, rows):
    """Kind, persona, language, cluster, form and batch; refusals, calibration and coverage besides."""
    text = read(page(runner, rows, [])).text
    assert all(f"By {name}" in text for name in SLICES)
    for words in ("Refusals by reason", "Calibration", "Risk and coverage", runner.model_sha256, "quote_validity"):
        assert words in text


def test_what_was_asked_and_answered_is_escaped(runner, rows):
    """A question is text, whatever it holds."""
    row = spoiled(rows[0], question=NASTY, context=(NASTY,), broken=(NASTY,), error=NASTY, reason=NASTY)
    text = page(runner, rows, [Worst(row, NASTY, None)])
    assert "<script" not in text
    assert read(text).text.count('<script>alert("x")</script>') >= 4


def test_the_worst_questions_say_why(runner, some, rows):
    """Legs with weights, nearest bank questions, features; what was returned and what had to be."""
    topic = next(row for row in rows if row.kind == "topic" and row.answered and row.split is Split.DEV)
    bad = spoiled(topic, scores=topic.scores | {"hit@1": 0.0, "cost": -2.0})
    worst = explain_worst(runner, some, [bad])
    assert [one.row.id for one in worst] == [topic.id]
    told = worst[0].explanation
    assert {measure["measure"] for measure in told["measures"]} >= set(topic.matches[:3])
    assert {part["leg"] for part in told["measures"][0]["parts"]} >= {"text", "lexical", "bank"}
    text = read(page(runner, rows, worst)).text
    assert told["neighbours"][0]["question"] in text
    for words in ("Nearest bank questions", "Strongest features", "Fusion", "the first measure does not answer"):
        assert words in text


def test_questions_of_the_test_half_are_not_shown(runner, some, rows):
    """However badly they were answered."""
    spoilt = [spoiled(row, scores={"hit@1": 0.0}, answered=True, expected_reason=None) for row in rows]
    worst = explain_worst(runner, some, spoilt)
    assert worst
    assert {one.row.split for one in worst} == {Split.DEV}
    text = page(runner, rows, worst)
    assert "The 3 questions of the test half are not shown" in text
    assert not any(row.id in text for row in rows if row.split is Split.TEST)


def test_a_bare_ranking_has_no_explanation(assistant, some):
    """There is nothing but its order, and no table on refusing."""
    runner = Runner("tfidf", assistant)
    rows = score(some, [runner.ask(question) for question in some])
    worst = explain_worst(runner, some, rows)
    assert {one.explanation for one in worst} == {None}
    text = read(page(runner, rows, worst)).text
    assert "A bare ranking" in text
    assert "Refusals by reason" not in text


def test_the_worst_come_first(rows):
    """Invalid quotes, then confident wrong answers, then unsure ones, then refusals; what is right is not listed."""
    base = spoiled(next(row for row in rows if row.kind == "topic"), expected_reason=None, broken=(), answered=True)
    broken = spoiled(base, id="a", broken=("x",))
    sure = spoiled(base, id="b", confidence=0.9, scores={"hit@1": 0.0, "cost": -2.0})
    surer = spoiled(sure, id="c", confidence=0.95)
    unsure = spoiled(base, id="d", confidence=0.4, scores={"hit@1": 0.0, "cost": 0.0})
    refused = spoiled(base, id="e", answered=False, confidence=1.0, scores={"hit@1": 0.0, "cost": 0.0})
    right = spoiled(base, id="f", scores={"hit@1": 1.0, "cost": 1.0})
    found = worst_rows([right, refused, unsure, sure, surer, broken])
    assert [row.id for row, _ in found] == ["a", "c", "b", "d", "e"]
    assert [row.id for row, _ in worst_rows([right, sure, surer], 1)] == ["c"]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"error": "bad"}, "refused: bad"),
        ({"expected_reason": "own_case"}, "answered, had to be refused"),
        ({"answered": False}, "refused, had to be answered"),
        ({"scores": {"field_exact": 0.0, "hit@1": 0.0}}, "field"),
        ({"scores": {"list_exact": 0.0}}, "set"),
        ({"scores": {"reason_right": 0.0}, "answered": False, "expected_reason": "own_case"}, "another reason"),
        ({"scores": {"hit@1": 1.0}}, ""),
    ],
    ids=str,
)
def test_faults_are_named(rows, change, fault):
    """In words, the gravest first."""
    fine = spoiled(rows[0], expected_reason=None, answered=True, broken=(), error="", scores={})
    assert fault in fault_of(spoiled(fine, **change))
    assert bool(fault_of(spoiled(fine, **change))) == bool(fault)
