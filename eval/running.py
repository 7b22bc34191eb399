"""One system on one set of questions: asked, scored, described, and kept in a folder with a report for people."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from eval.gold import gold_hash
from eval.htmlreport import html_report
from eval.journal import NAME
from eval.results import Result, describe_run, write_result
from eval.runs import Runner
from eval.scoring import score
from eval.types import GoldQuestion, Row
from eval.worst import explain_worst

REPORT = "report.html"

Run = tuple[Result, list[Row]]


def run_and_keep(runner: Runner, questions: Sequence[GoldQuestion], gold_set: str, folder: Path) -> Run:
    """Run a system, write its result folder with the report, and return the result and the rows.

    The journal is kept until all is written: a run that is interrupted goes on where it stopped.
    """
    rows = score(questions, runner.run(questions, gold_hash(), folder))
    result = describe_run(runner, gold_set, rows)
    write_result(folder, result, rows)
    worst = explain_worst(runner, questions, rows)
    (folder / REPORT).write_text(html_report(result, rows, worst, runner.assistant.report), encoding="utf-8")
    (folder / NAME).unlink()
    return result, rows
