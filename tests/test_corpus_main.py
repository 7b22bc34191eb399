"""`python -m corpus` prints a table, JSON as the contract says, or the findings, with the contract's exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from commands import Run, run_module

from corpus import DEFAULT_REPORT, Report
from corpus.console import table
from corpus.export import report_to_dict


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return what --json prints for the report."""
    ended = run_module(tmp_path_factory.mktemp("json"), "corpus", DEFAULT_REPORT, "--json")
    assert (ended.code, ended.stderr) == (0, "")
    parsed: dict[str, Any] = json.loads(ended.stdout)
    return parsed


def test_json_has_the_contracts_parts(printed: dict[str, Any]) -> None:
    """Report, clusters and measures, with the edition and its pages."""
    assert list(printed) == ["report", "clusters", "measures"]
    assert printed["report"] == {
        "title": "Fortschrittsbericht der Fachkräfteoffensive NRW",
        "published": "2024-06",
        "pages": 84,
    }


def test_json_has_clusters_in_order(printed: dict[str, Any]) -> None:
    """Each cluster has number, title and page, and nothing else."""
    assert [c["number"] for c in printed["clusters"]] == ["I", "II", "III", "IV", "V", "VI"]
    assert printed["clusters"][0] == {"number": "I", "title": "Gute Bildung, Erziehung und Betreuung", "page": 16}


def test_json_measure_has_the_contracts_keys(printed: dict[str, Any]) -> None:
    """The contract's keys stand in every measure, with the right types."""
    keys = {
        "number": str,
        "title": str,
        "cluster": str,
        "page": int,
        "page_end": int,
        "description": str,
        "cells": dict,
    }
    assert len(printed["measures"]) == 64
    for measure in printed["measures"]:
        assert {key: type(measure[key]) for key in keys} == keys
        for cell in measure["cells"].values():
            assert {key: type(value) for key, value in cell.items()} == {"label": str, "text": str, "page": int}


def test_json_of_the_contracts_example(printed: dict[str, Any]) -> None:
    """I.11 is printed as the contract shows it."""
    measure = next(m for m in printed["measures"] if m["number"] == "I.11")
    assert (measure["title"], measure["cluster"], measure["page"], measure["page_end"]) == (
        "Kita-Helferinnen und Kita-Helfer",
        "I",
        27,
        27,
    )
    assert measure["cells"]["ziel"]["label"] == "Ziel"
    assert measure["cells"]["mittel"] == {
        "label": "Geplante Mittel",
        "text": "insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit",
        "page": 27,
    }


def test_json_tells_an_empty_cell_from_a_missing_row(printed: dict[str, Any]) -> None:
    """An empty cell is printed as "-"; a row that the report does not have is no key."""
    cells = printed["measures"][0]["cells"]
    assert cells["internet"]["text"] == "-"
    assert "mittel" not in cells


def test_json_is_what_the_records_say(printed: dict[str, Any], report: Report) -> None:
    """The command adds and loses nothing."""
    assert printed == json.loads(json.dumps(report_to_dict(report)))


def test_json_of_a_pdf_has_the_same_cells(
    printed: dict[str, Any], reportlab_pdf: Path, run: Callable[..., Run]
) -> None:
    """A PDF is read by the same command."""
    found = json.loads(run("corpus", reportlab_pdf, "--json").stdout)
    assert _cell_texts(found) == _cell_texts(printed)


def _cell_texts(printed: dict[str, Any]) -> list[dict[str, str]]:
    """Return the words of each measure's cells by field."""
    return [{field: cell["text"] for field, cell in m["cells"].items()} for m in printed["measures"]]


def test_table_has_a_line_a_measure(run: Callable[..., Run]) -> None:
    """Without options the measures are shown for reading, none wider than a terminal."""
    ended = run("corpus", DEFAULT_REPORT)
    lines = ended.stdout.splitlines()
    assert (ended.code, ended.stderr) == (0, "")
    assert lines[0].split() == ["Nr.", "Seite", "Ressort", "Zeit", "Titel"]
    assert lines[1].startswith("I.1 ")
    assert len(lines) == 1 + 64 + 2
    assert max(map(len, lines)) <= 100
    assert lines[-1] == "64 Maßnahmen in 6 Clustern auf 84 Seiten"


def test_check_prints_each_finding_with_quotes(run: Callable[..., Run]) -> None:
    """--check is for reading and ends with the number of findings."""
    ended = run("corpus", DEFAULT_REPORT, "--check")
    assert ended.code == 0
    assert "IV.1: „31.032024“ ist kein Datum.  [impossible-date]\n    S. 57: 31.032024" in ended.stdout
    assert ended.stdout.splitlines()[-1] == "10 Hinweise"


def test_check_as_json_names_rule_measure_and_quotes(run: Callable[..., Run]) -> None:
    """Programs get the findings as a list; one about a cluster names no measure."""
    rows = json.loads(run("corpus", DEFAULT_REPORT, "--check", "--json").stdout)
    assert len(rows) == 10
    assert all(list(row) == ["rule", "measure", "text", "quotes"] for row in rows)
    assert (rows[0]["rule"], rows[0]["measure"]) == ("cluster-title-differs", None)
    assert {"text": "31.032024", "page": 57, "measure": "IV.1"} in [q for row in rows for q in row["quotes"]]


def test_help_ends_with_code_0(run: Callable[..., Run]) -> None:
    """Help is no error and names the options."""
    ended = run("corpus", "--help")
    assert (ended.code, ended.stderr) == (0, "")
    assert "--json" in ended.stdout
    assert "--check" in ended.stdout


def test_reader_that_stops_early_gets_no_traceback() -> None:
    """`python -m corpus REPORT --json | head -1` ends quietly."""
    command = [sys.executable, "-m", "corpus", str(DEFAULT_REPORT), "--json"]
    read_end, write_end = os.pipe()
    os.close(read_end)
    ended = subprocess.run(command, stdout=write_end, stderr=subprocess.PIPE, check=False)
    os.close(write_end)
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_columns_are_aligned_and_cut() -> None:
    """A column is as wide as its widest cell; a line that is too long ends with an ellipsis."""
    assert table([("I.1", "kurz"), ("III.10", "lang")], ("Nr.", "Titel")) == "Nr.     Titel\nI.1     kurz\nIII.10  lang"
    assert table([("x" * 30,)], ("T",), width=10).splitlines()[1] == "x" * 9 + "…"
    assert table([], ("Nr.", "Titel")) == "Nr.  Titel"
