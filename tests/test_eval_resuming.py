"""An interrupted run goes on where it stopped: no question is asked twice, and the outcome is the same."""

import json
from pathlib import Path

import pytest

from assistant import Assistant
from eval.gold import load_gold
from eval.journal import NAME, resume
from eval.results import read_result
from eval.running import REPORT, run_and_keep
from eval.runs import Runner
from eval.types import Cited, GoldQuestion, Outcome

DESCRIBED = Path(__file__).parent.parent / "docs" / "evaluating.md"
SETTINGS = {"system": "fake", "weights": {"text": 1 / 3}}


class InterruptedRunError(Exception):
    """Stands for whatever ends a run early."""


class Asking:
    """Answers with the question's own best measures, keeps whom it was asked, and stops before the question `stop`."""

    def __init__(self, stop: int | None = None) -> None:
        self.asked: list[str] = []
        self.stop = stop

    def __call__(self, question: GoldQuestion) -> Outcome:
        if len(self.asked) == self.stop:
            raise InterruptedRunError
        self.asked.append(question.id)
        cited = (Cited("I.1", "ziel", "Ä „quote“\u2028", 16),)
        return Outcome(
            question.id, tuple(sorted(question.best)), refuses=True, confidence=1 / 3, cited=cited, seconds=0.1
        )


@pytest.fixture(scope="module")
def some() -> list[GoldQuestion]:
    return list(load_gold()[:12])


def interrupted(file: Path, questions, stop: int) -> Asking:
    asking = Asking(stop)
    with pytest.raises(InterruptedRunError):
        list(resume(file, SETTINGS, questions, asking))
    return asking


def test_an_interrupted_run_goes_on_where_it_stopped(tmp_path, some):
    """Every question is asked once in all, and the outcomes are those of a run in one go."""
    file = tmp_path / "run" / NAME
    first, second = interrupted(file, some, 7), Asking()
    outcomes = list(resume(file, SETTINGS, some, second))
    assert first.asked + second.asked == [question.id for question in some]
    assert outcomes == list(resume(tmp_path / "other" / NAME, SETTINGS, some, Asking()))
    assert [outcome.seconds for outcome in outcomes] == [0.1] * len(some)


def test_a_run_may_be_interrupted_again_and_again(tmp_path, some):
    """What was kept before stays kept."""
    asked = []
    for stop in (3, 0, 4):
        asked += interrupted(tmp_path / NAME, some, stop).asked
    last = Asking()
    assert [outcome.id for outcome in resume(tmp_path / NAME, SETTINGS, some, last)] == [q.id for q in some]
    assert asked + last.asked == [question.id for question in some]


def test_a_line_that_was_cut_off_is_asked_again(tmp_path, some):
    """The process may end in the middle of writing."""
    file = tmp_path / NAME
    interrupted(file, some, 5)
    file.write_bytes(file.read_bytes()[:-20])
    again = Asking()
    assert len(list(resume(file, SETTINGS, some, again))) == len(some)
    assert again.asked == [question.id for question in some[4:]]
    assert all(json.loads(line) for line in file.read_bytes().splitlines())


@pytest.mark.parametrize("settings", [SETTINGS | {"system": "other"}, SETTINGS | {"more": 1}, {}], ids=str)
def test_a_journal_of_other_settings_is_begun_anew(tmp_path, some, settings):
    """Its outcomes could be others today."""
    interrupted(tmp_path / NAME, some, 5)
    again = Asking()
    assert len(list(resume(tmp_path / NAME, settings, some, again))) == len(some)
    assert len(again.asked) == len(some)


@pytest.mark.parametrize("text", [b"", b"\n", b"no JSON\n{}", b"\xff"], ids=repr)
def test_a_damaged_journal_is_begun_anew(tmp_path, some, text):
    """It is no reason to fail."""
    (tmp_path / NAME).write_bytes(text)
    assert len(list(resume(tmp_path / NAME, SETTINGS, some, Asking()))) == len(some)


def test_the_settings_name_all_that_outcomes_depend_on(assistant: Assistant):
    """Model, bank, report, index, code, day and depth; another system has other settings."""
    fused, lexical = Runner("fused", assistant).settings, Runner("lexical", assistant).settings
    hashes = {"model_sha256", "bank_sha256", "report_sha256", "index_files", "code_sha256"}
    assert hashes | {"system", "as_of", "depth", "weights"} == set(fused)
    assert fused != lexical


def test_a_real_run_is_resumed_with_the_same_result(assistant: Assistant, tmp_path, some):
    """Rows and figures are the same but for durations, and the journal is gone when all is written."""
    whole = run_and_keep(Runner("fused", assistant), some, "dev", tmp_path / "whole")
    runner, asked = Runner("fused", assistant), []
    ask = runner.ask

    def stopping(question: GoldQuestion) -> Outcome:
        if len(asked) == 5:
            asked.append("stopped")
            raise InterruptedRunError
        asked.append(question.id)
        return ask(question)

    runner.ask = stopping
    with pytest.raises(InterruptedRunError):
        run_and_keep(runner, some, "dev", tmp_path / "parts")
    assert not (tmp_path / "parts" / "result.json").exists()
    result, rows = run_and_keep(runner, some, "dev", tmp_path / "parts")
    asked.remove("stopped")
    assert asked == [question.id for question in some]
    assert rows == whole[1] == read_result(tmp_path / "parts")[1]
    clock = {"p50_ms", "p95_ms"}
    assert {k: v for k, v in result.metrics.items() if k not in clock} == {
        k: v for k, v in whole[0].metrics.items() if k not in clock
    }
    for name in ("run.trec", "qrels.trec"):
        assert (tmp_path / "parts" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()
    assert (tmp_path / "parts" / REPORT).is_file()
    assert not (tmp_path / "parts" / NAME).exists()
    described = DESCRIBED.read_text(encoding="utf-8")
    assert all(f"`{file.name}`" in described for file in (tmp_path / "parts").iterdir())
