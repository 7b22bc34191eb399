"""The report's 64 measures equal an oracle that was copied from the report by hand."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from corpus import FieldName, Report
from corpus.types import Quote
from corpus.verifying import QuoteChecker

_ORACLE = Path(__file__).parent / "data"


def _read(name: str) -> list[dict[str, Any]]:
    """Return the objects of a file of the oracle, one a line."""
    lines = (_ORACLE / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


CELLS = _read("cells.jsonl")
DESCRIPTIONS = _read("descriptions.jsonl")
NUMBERS = [row["number"] for row in CELLS]


def test_oracle_covers_all_measures_once() -> None:
    """Cells and descriptions of the oracle name the same 64 measures, each once."""
    assert len(set(NUMBERS)) == len(NUMBERS) == 64
    assert [row["number"] for row in DESCRIPTIONS] == NUMBERS


def test_report_has_the_oracles_measures_in_order(report: Report) -> None:
    """No measure is missing, invented or out of order."""
    assert [measure.number for measure in report.measures] == NUMBERS


@pytest.mark.parametrize("expected", CELLS, ids=NUMBERS)
def test_title_and_page_equal_oracle(report: Report, expected: dict[str, Any]) -> None:
    """Each title is whole, and starts on the printed page that the report gives it."""
    measure = report.measure(expected["number"])
    assert (measure.title.text, measure.page) == (expected["title"], expected["page"])


@pytest.mark.parametrize("expected", CELLS, ids=NUMBERS)
def test_cells_equal_oracle(report: Report, expected: dict[str, Any]) -> None:
    """Each row is there under its field, with its cell word for word; rows that the report lacks are no cells."""
    measure = report.measure(expected["number"])
    assert {cell.field.value: cell.text for cell in measure.cells} == expected["cells"]


@pytest.mark.parametrize("expected", DESCRIPTIONS, ids=NUMBERS)
def test_description_begins_and_ends_as_in_oracle(report: Report, expected: dict[str, str]) -> None:
    """Each description begins right after the title and ends right before the table."""
    text = report.measure(expected["number"]).description.text
    assert text.startswith(expected["first"])
    assert text.endswith(expected["last"])


def test_clusters_hold_12_10_13_11_10_and_8_measures(report: Report) -> None:
    """The six clusters have the sizes that the report's own introduction adds up to 64."""
    counts = Counter(measure.cluster for measure in report.measures)
    assert counts == {"I": 12, "II": 10, "III": 13, "IV": 11, "V": 10, "VI": 8}


@pytest.mark.parametrize(
    ("number", "title", "page"),
    [
        ("I", "Gute Bildung, Erziehung und Betreuung", 16),
        ("II", "Zukunft gestalten – Maßnahmen für einen erfolgreichen Übergang von der Schule in den Beruf", 29),
        ("III", "Praxisnah ausbilden und studieren – innovative Ansätze und Gleichwertigkeit stärken", 40),
        ("IV", "Qualifizierung und Quereinstieg – neue Wege der Fachkräftesicherung", 56),
        ("V", "Chancengleichheit und Teilhabe – inländische Fachkräftepotentiale heben", 69),
        (
            "VI",
            "Erfolg durch Vielfalt - Ausländische Fachkräftepotentiale und im Ausland erworbene Qualifikationen nutzen",
            80,
        ),
    ],
    ids=["I", "II", "III", "IV", "V", "VI"],
)
def test_cluster_has_title_of_its_own_page(report: Report, number: str, title: str, page: int) -> None:
    """A cluster is named as on its own page, not as the introduction announces it."""
    cluster = next(c for c in report.clusters if c.number == number)
    assert (cluster.title, cluster.page) == (title, page)
    assert len(cluster.introduction.text) > 200
    assert cluster.introduction.page == page


@pytest.mark.parametrize(("number", "page"), [("II.7", 36), ("V.6", 75)])
def test_printed_page_numbers_anchor_the_pages(report: Report, number: str, page: int) -> None:
    """The two pages that print their number are counted as that number, which is no part of the text."""
    found = next(p for p in report.pages if p.number == page)
    assert report.measure(number).page == page
    assert found.lines[0].text.startswith(f"{number}: ")


def test_pages_are_numbered_without_gap_from_the_preface_on(report: Report) -> None:
    """Printed numbers follow the pages' order; the last page, "Ausblick", follows VI.8."""
    numbers = [page.number for page in report.pages]
    assert numbers == list(range(numbers[0], numbers[0] + 84))
    assert report.pages[-1].lines[0].text == "Ausblick"
    assert numbers[-1] == report.measure("VI.8").page_end + 1


def test_report_is_recognised_with_title_and_month(report: Report) -> None:
    """The report's content tells which edition it is."""
    assert (report.title, report.published) == ("Fortschrittsbericht der Fachkräfteoffensive NRW", "2024-06")


@pytest.mark.parametrize("number", NUMBERS)
def test_title_description_and_cells_stand_on_their_pages(report: Report, number: str) -> None:
    """Whatever is read stands word for word on the page that is said, as the independent check finds."""
    measure, checker = report.measure(number), QuoteChecker(report)
    assert checker.holds(Quote(measure.title.text, measure.title.page))
    assert checker.holds(Quote(measure.description.text, measure.description.page))
    for cell in measure.cells:
        assert checker.holds(Quote(f"{cell.label} {cell.text}", cell.page)) or checker.holds(
            Quote(cell.text, cell.page)
        )


def test_contract_examples_hold(report: Report) -> None:
    """The example of the contract is what the report gives: I.11 on page 27."""
    measure = report.measure("I.11")
    cell = measure.cell(FieldName.MITTEL)
    assert (measure.title.text, measure.page, measure.page_end) == ("Kita-Helferinnen und Kita-Helfer", 27, 27)
    assert cell is not None
    assert (cell.label, cell.text, cell.page) == (
        "Geplante Mittel",
        "insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit",
        27,
    )
