"""What the tests share: the report read once, the oracle, PDFs rendered once, and a way to run a command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from corpus import DEFAULT_REPORT, Report, parse_report
from producers import by_chromium, by_reportlab, find_chromium

_ROOT = Path(__file__).parent.parent
_ORACLE = Path(__file__).parent / "data"
REPORTLAB_FIRST_PAGE = 16  # the number printed on the first page of the ReportLab PDF


@dataclass(frozen=True, slots=True)
class Run:
    """A command that has ended: exit code, what it printed, how long it took, its largest memory in MB."""

    code: int
    stdout: str
    stderr: str
    seconds: float
    megabytes: float


def read_jsonl(name: str) -> list[dict[str, Any]]:
    """Return the objects of a file of the oracle, one a line."""
    lines = (_ORACLE / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def records(report: Report) -> list[tuple[object, ...]]:
    """Return what a report says without where it stands: numbers, titles, descriptions, labelled cells."""
    return [
        (m.number, m.title.text, m.description.text, tuple((c.field, c.text) for c in m.cells)) for m in report.measures
    ]


@pytest.fixture(scope="session")
def report() -> Report:
    """Return the report as parsed from its text; records are frozen, so all tests share it."""
    return parse_report()


@pytest.fixture(scope="session")
def report_text() -> str:
    """Return the report's text as it lies in the repository."""
    return DEFAULT_REPORT.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def chromium_pdf(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the report as printed by Chromium."""
    if not find_chromium():
        pytest.skip("no Chromium on this machine")
    return by_chromium(report, tmp_path_factory.mktemp("chromium") / "report.pdf")


@pytest.fixture(scope="session")
def reportlab_pdf(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the report as drawn by ReportLab, whose first page carries the number 16."""
    target = tmp_path_factory.mktemp("reportlab") / "report.pdf"
    return by_reportlab(report, target, first_page=REPORTLAB_FIRST_PAGE)


@pytest.fixture(scope="session")
def chromium_report(chromium_pdf: Path) -> Report:
    """Return the report as parsed from Chromium's PDF."""
    return parse_report(chromium_pdf)


@pytest.fixture(scope="session")
def reportlab_report(reportlab_pdf: Path) -> Report:
    """Return the report as parsed from ReportLab's PDF."""
    return parse_report(reportlab_pdf)


@pytest.fixture
def read(tmp_path: Path) -> Callable[[str | bytes], Report]:
    """Return a function that writes a text to a file and parses it."""

    def parse(text: str | bytes) -> Report:
        path = tmp_path / "report.txt"
        path.write_bytes(text.encode("utf-8") if isinstance(text, str) else text)
        return parse_report(path)

    return parse


@pytest.fixture
def run_module(tmp_path: Path) -> Callable[..., Run]:
    """Return a function that runs `python -m MODULE ARGUMENTS` from the root and waits for its end."""

    def run(module: str, *arguments: str | Path) -> Run:
        command = [sys.executable, "-m", module, *map(str, arguments)]
        return _run(command, tmp_path / "stdout", tmp_path / "stderr")

    return run


def _run(command: Sequence[str], stdout: Path, stderr: Path) -> Run:
    """Run a command with its output in files, so that its memory can be read when it ends."""
    start = time.monotonic()
    with stdout.open("wb") as out, stderr.open("wb") as err:
        process = subprocess.Popen(command, stdout=out, stderr=err, cwd=_ROOT)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Run(
        process.returncode,
        stdout.read_text(encoding="utf-8"),
        stderr.read_text(encoding="utf-8"),
        time.monotonic() - start,
        usage.ru_maxrss / 1024,
    )
