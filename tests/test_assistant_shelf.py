"""Several reports are asked together: ids name the report, the newest says what holds, one report can be asked alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from commands import Run
from editions import NEW_TITLE

from assistant import Answer, Assistant, Filters, Match, Shelf
from assistant.batch import answer_lines
from assistant.types import Kind, Reason, Status
from corpus.types import Quote
from corpus.verifying import QuoteChecker

DAY = date(2026, 11, 22)
QUESTIONS = [
    "Wie viel Geld gibt es für Kita-Helfer?",
    "Welche Förderung gibt es für Quereinsteiger in Kitas?",
    "Welche Maßnahmen enden 2026?",
    "Vergleiche I.11 und III.4",
    "Wie werde ich Astronaut?",
    "Bekomme ich die Förderung?",
    "",
]
MONEY = "Wie viel Geld gibt es für Kita-Helfer?"
ONLY_OLD = "Was bringt die Meisterprämie?"


def asked(shelf: Shelf, *questions: str, report: str | None = None, k: int = 5) -> Answer:
    """Return the answer to the last question."""
    return shelf.converse(questions, k, report=report, as_of=DAY)


def ids(matches: tuple[Match, ...] | list[Match]) -> list[str]:
    """Return what the measures are called."""
    return [match.measure.number for match in matches]


@pytest.mark.parametrize("question", QUESTIONS, ids=repr)
def test_lone_report_answers_as_ever(assistant: Assistant, question: str) -> None:
    """With one report nothing has a label, and the answer is the assistant's to the letter."""
    lone = Shelf.of(assistant)
    assert asked(lone, question).to_dict() == assistant.ask(question, as_of=DAY).to_dict()
    assert asked(lone, MONEY, question).to_dict() == assistant.converse([MONEY, question], as_of=DAY).to_dict()


def test_lone_report_may_be_named_by_its_year(assistant: Assistant) -> None:
    """Another year is refused, with what is there."""
    lone = Shelf.of(assistant)
    assert asked(lone, MONEY, report="2024").matches[0].measure.number == "I.11"
    with pytest.raises(ValueError, match="there is no report '2026'; there is the one report of 2024"):
        asked(lone, MONEY, report="2026")


def test_newest_report_says_what_holds(shelf: Shelf) -> None:
    """A measure in both editions is answered once, from the newest."""
    answer = asked(shelf, MONEY)
    first = answer.matches[0]
    assert first.measure.number == first.citations[0].measure == "2026/I.11"
    assert first.citations[0].quote == "insgesamt rund 2 Mrd. Euro für die gesamte Laufzeit"
    assert "2024/I.11" not in ids([*answer.matches, *answer.related])
    assert "2026/I.11" in answer.text


def test_question_can_be_limited_to_one_report(shelf: Shelf) -> None:
    """Then all measures are that report's, still under their ids, and it answers as it does alone."""
    answer = asked(shelf, MONEY, report="2024")
    assert answer.matches[0].citations[0].quote == "insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit"
    assert {id.split("/")[0] for id in ids([*answer.matches, *answer.related])} == {"2024"}
    alone = shelf.assistant("2024").ask(MONEY, as_of=DAY)
    assert [id.removeprefix("2024/") for id in ids(answer.matches)] == ids(alone.matches)
    assert (answer.confidence, answer.total) == (alone.confidence, alone.total)


def test_unknown_report_is_refused(shelf: Shelf) -> None:
    """The message names the reports that are there."""
    with pytest.raises(ValueError, match="there is no report '2025'; there is 2026, 2024"):
        asked(shelf, MONEY, report="2025")


def test_measure_that_only_the_old_report_has_is_found(shelf: Shelf) -> None:
    """What the newest report no longer has is answered from the older one, with its confidence."""
    answer = asked(shelf, ONLY_OLD)
    assert answer.matches[0].measure.number == "2024/IV.1"
    assert answer.confidence == shelf.assistant("2024").ask(ONLY_OLD, as_of=DAY).confidence
    assert asked(shelf, "Wer bekommt die Rosenzulage?").matches[0].measure.number == "2026/IV.1"


def test_follow_up_stays_with_the_report_that_answered(shelf: Shelf) -> None:
    """ "Das" is the measure of the older report that was shown first, not another one of the same number."""
    answer = asked(shelf, ONLY_OLD, "Und wie lange läuft das?")
    assert answer.matches[0].measure.number == "2024/IV.1"
    assert answer.interpretation.measures == ("2024/IV.1",)
    assert asked(shelf, MONEY, "Und wie lange läuft das?").matches[0].citations[0].quote == "08/2020 bis 07/2028"


def test_list_is_judged_by_the_newest_cell(shelf: Shelf) -> None:
    """By the new edition I.11 ends later: it is in the old list alone."""
    question = "Welche Maßnahmen enden 2026?"
    both, old = asked(shelf, question), asked(shelf, question, report="2024")
    assert both.kind is old.kind is Kind.LIST
    assert "2024/I.11" in ids(old.matches)
    assert not {"2024/I.11", "2026/I.11"} & set(ids(both.matches))
    assert both.total == len(both.matches) == old.total - 1


def test_list_has_each_measure_once(shelf: Shelf) -> None:
    """The newest report's by number, then those that only an older one has; texts count them once as well."""
    answer = asked(shelf, "Welche Maßnahmen gibt es im Cluster IV?")
    newest = [m.number for m in shelf.newest.report.measures if m.cluster == "IV"]
    assert ids(answer.matches) == [*(f"2026/{number}" for number in newest), "2024/IV.1"]
    assert shelf.count() == 65
    assert f"{answer.total} von 65" in answer.text


def test_refused_only_where_no_report_answers(shelf: Shelf) -> None:
    """The newest report's reason, the smallest confidence, and at most as many near measures as one report gives."""
    answer = asked(shelf, "Wie werde ich Astronaut?")
    alone = [shelf.assistant(label).ask("Wie werde ich Astronaut?", as_of=DAY) for label in shelf.labels]
    assert (answer.status, answer.reason, answer.matches) == (Status.NO_ANSWER, Reason.NOT_IN_REPORT, ())
    assert answer.confidence == min(each.confidence for each in alone)
    assert len(answer.related) == max(len(each.related) for each in alone)


def test_comparison_is_of_one_report(shelf: Shelf) -> None:
    """Named measures stand side by side in the order of the question, from the newest report."""
    assert ids(asked(shelf, "Vergleiche III.4 und I.11").matches) == ["2026/III.4", "2026/I.11"]


@pytest.mark.parametrize("question", [*QUESTIONS, ONLY_OLD, "Pflege lernen", "Hilfe für Geflüchtete"], ids=repr)
@pytest.mark.parametrize("k", [1, 3, 8])
def test_answers_keep_their_promises(shelf: Shelf, question: str, k: int) -> None:
    """At most k measures outside lists, each once, scores that never rise, quotes on that report's own page."""
    answer = asked(shelf, question, k=k)
    every = [*answer.matches, *answer.related]
    assert len(every) == len(set(ids(every)))
    if answer.kind is Kind.TOPIC and answer.status is Status.ANSWERED:
        assert len(every) == k
    scores = [match.score for match in every]
    assert scores == sorted(scores, reverse=True)
    for cited in (cited for match in every for cited in match.citations if cited.quote not in {"", "-"}):
        label, number = cited.measure.split("/")
        checker = QuoteChecker(shelf.reports(label)[0])
        assert checker.holds(Quote(cited.quote, cited.page, number)), cited


def test_third_edition_outdates_both(shelf: Shelf) -> None:
    """Of three editions a measure is that of the newest which has it."""
    old, new = shelf.assistant("2024"), shelf.assistant("2026")
    three = Shelf({"2028": new, "2026": old, "2024": old})
    assert three.count() == 65
    assert asked(three, ONLY_OLD).matches[0].measure.number == "2026/IV.1"
    assert asked(three, MONEY).matches[0].measure.number == "2028/I.11"


def test_selection_and_single_measures_have_ids(shelf: Shelf) -> None:
    """A number that stands in both reports is not enough; the message gives the ids."""
    assert len(shelf.select(Filters(), DAY)) == 65
    assert len(shelf.select(Filters(), DAY, "2024")) == 64
    assert shelf.show("2024/IV.1", DAY).measure.title.text == "Meisterprämie NRW"
    assert shelf.show("2026/IV.1", DAY).measure.title.text == NEW_TITLE
    with pytest.raises(KeyError, match=r"give one of 2026/IV\.1, 2024/IV\.1"):
        shelf.show("IV.1", DAY)
    with pytest.raises(KeyError, match=r"no measure of 2026, 2024, as 2026/I\.1"):
        shelf.show("2025/IV.1", DAY)


def test_lines_of_a_batch_may_name_a_report(shelf: Shelf) -> None:
    """A line's report, else that of the call; a follow-up asks what the line before asked; wrong ones get an error."""
    lines = [
        {"id": "a", "question": MONEY, "report": "2024"},
        {"id": "b", "question": "Und wie lange läuft das?", "context": "a"},
        {"id": "c", "question": MONEY},
        {"id": "d", "question": MONEY, "report": "1999"},
        {"id": "e", "question": MONEY, "report": 2024},
    ]
    rows = list(answer_lines(shelf, [json.dumps(line) for line in lines], as_of=DAY))
    assert [row["matches"][0]["measure"] for row in rows[:3]] == ["2024/I.11", "2024/I.11", "2026/I.11"]
    assert rows[1]["matches"][0]["citations"][0]["quote"] == "08/2020 bis 07/2026"
    assert ["report" in row["error"] for row in rows[3:]] == [True, True]
    limited = list(answer_lines(shelf, [json.dumps(lines[2])], as_of=DAY, report="2024"))
    assert limited[0]["matches"][0]["measure"] == "2024/I.11"


def test_commands_take_a_report(two_editions: Path, run: Callable[..., Run]) -> None:
    """ask, list and show know labels and ids."""
    where = ("--index", two_editions)
    answer = json.loads(run("assistant", "ask", MONEY, "--json", "--report", "2024", *where).stdout)
    assert answer["matches"][0]["measure"] == "2024/I.11"
    listed = json.loads(run("assistant", "list", "--json", "--cluster", "IV", *where).stdout)
    assert [row["measure"] for row in listed][-1] == "2024/IV.1"
    shown = json.loads(run("assistant", "show", "2024/IV.1", "--json", *where).stdout)
    assert (shown["number"], shown["cluster"]) == ("2024/IV.1", "IV")


@pytest.mark.parametrize(
    "arguments",
    [("ask", MONEY, "--report", "1999"), ("list", "--report", "1999"), ("show", "I.11"), ("ask", MONEY, "--explain")],
    ids=" ".join,
)
def test_wrong_calls_get_one_line(two_editions: Path, run: Callable[..., Run], arguments: tuple[str, ...]) -> None:
    """What is missing is said on one line that names what is there, with exit code 2."""
    ended = run("assistant", *arguments, "--index", two_editions)
    assert (ended.code, ended.stdout, len(ended.stderr.splitlines())) == (2, "", 1)
    assert "2026" in ended.stderr


def test_one_report_is_explained(two_editions: Path, run: Callable[..., Run]) -> None:
    """--explain goes with --report."""
    ended = run("assistant", "ask", MONEY, "--explain", "--report", "2024", "--index", two_editions)
    assert ended.code == 0, ended.stderr
    assert "JUDGING" in ended.stdout
