"""What the tests share: the report read once, PDFs rendered once, and a way to run a command."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from commands import Run, run_module
from editions import next_edition
from fastapi.testclient import TestClient
from problems import DAY
from producers import REPORTLAB_FIRST_PAGE, by_chromium, by_reportlab, find_chromium

from assistant import Assistant, Shelf
from assistant.web.application import create_app
from assistant.web.settings import Settings
from corpus import DEFAULT_REPORT, Report, parse_report
from index import build_index
from index.several import build_reports


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put browser tests last: Playwright leaves an event loop running in the main thread, and others start their own."""
    items.sort(key=lambda item: "e2e" in item.path.parts)


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


@pytest.fixture(scope="session")
def assistant() -> Assistant:
    """Return the assistant over the built index; it keeps nothing of a question."""
    return Assistant.open()


@pytest.fixture(scope="session")
def next_report(report_text: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a next edition of the report."""
    path = tmp_path_factory.mktemp("edition") / "next.txt"
    path.write_text(next_edition(report_text), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def two_editions(next_report: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of an index of the report and its next edition."""
    out = tmp_path_factory.mktemp("editions")
    build_reports([("", DEFAULT_REPORT), ("2026", next_report)], out)
    return out


@pytest.fixture(scope="session")
def shelf(two_editions: Path) -> Shelf:
    """Return both editions, opened; it keeps nothing of a question."""
    return Shelf.open(two_editions)


@pytest.fixture(scope="session")
def client(assistant: Assistant) -> Iterator[TestClient]:
    """Return a client of the whole application, page included."""
    with TestClient(create_app(assistant, Settings(as_of=DAY)), client=("127.0.0.1", 50_000)) as client:
        yield client


@pytest.fixture(scope="session")
def reports(shelf: Shelf) -> Iterator[TestClient]:
    """Return a client of an application over two editions."""
    with TestClient(create_app(shelf, Settings(as_of=DAY, rate=0))) as client:
        yield client


@pytest.fixture
def read(tmp_path: Path) -> Callable[[str | bytes], Report]:
    """Return a function that writes a text to a file and parses it."""

    def parse(text: str | bytes) -> Report:
        path = tmp_path / "report.txt"
        path.write_bytes(text.encode("utf-8") if isinstance(text, str) else text)
        return parse_report(path)

    return parse


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., Run]:
    """Return a function that runs `python -m MODULE ARGUMENTS` and waits for its end."""
    return lambda module, *arguments: run_module(tmp_path, module, *arguments)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index of the shipped report, built here."""
    out = tmp_path_factory.mktemp("index")
    build_index(out=out)
    return out


@pytest.fixture
def copy(built: Path, tmp_path: Path) -> Path:
    """A copy of that index, to be damaged."""
    return Path(shutil.copytree(built, tmp_path / "index"))
