"""Of several reports, other assistants ask all or one by the tools, and learn which there are."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient

HEADERS = {"accept": "application/json, text/event-stream"}
NEW_MONEY = "insgesamt rund 2 Mrd. Euro für die gesamte Laufzeit"
MONEY = "Wie viel Geld gibt es für Kita-Helfer?"


def call(client: TestClient, name: str, **arguments: object) -> dict[str, Any]:
    """Call a tool and return its result."""
    message = {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "tools/call",
        "params": {"name": name, "arguments": arguments},
    }
    result: dict[str, Any] = client.post("/mcp", json=message, headers=HEADERS).json()["result"]
    return result


def words(result: dict[str, Any]) -> str:
    """Return what a tool says."""
    return "".join(part["text"] for part in result["content"])


def test_reports_are_named(reports: TestClient) -> None:
    """The newest first, as the other tools take them."""
    result = call(reports, "list_reports")
    assert [(row["report"], row["measures"]) for row in result["structuredContent"]["reports"]] == [
        ("2026", 64),
        ("2024", 64),
    ]
    assert "2024: „Fortschrittsbericht der Fachkräfteoffensive NRW“, published 2024-06" in words(result)


def test_lone_report_is_named_by_its_year(client: TestClient) -> None:
    """That name is taken too, and changes nothing."""
    (row,) = call(client, "list_reports")["structuredContent"]["reports"]
    assert row == {
        "report": "2024",
        "title": "Fortschrittsbericht der Fachkräfteoffensive NRW",
        "published": "2024-06",
        "measures": 64,
    }
    assert call(client, "ask", question=MONEY, report="2024") == call(client, "ask", question=MONEY)
    assert call(client, "show_measure", number="i.11", report="2024") == call(client, "show_measure", number="I.11")


def test_question_goes_to_all_reports_or_one(reports: TestClient) -> None:
    """The answer is that of the interface for programs; each report that was asked is named as a source."""
    for report in (None, "2024"):
        result = call(reports, "ask", question=MONEY, report=report)
        assert (
            result["structuredContent"] == reports.post("/api/ask", json={"question": MONEY, "report": report}).json()
        )
    assert result["structuredContent"]["matches"][0]["measure"] == "2024/I.11"
    assert "Source 2024: " in words(result)
    assert "Source 2026: " not in words(result)


def test_measures_are_listed_of_all_reports_or_one(reports: TestClient) -> None:
    """A measure that stands in both is counted once, as the newest report has it."""
    every, old = (call(reports, "list_measures", report=report)["structuredContent"] for report in (None, "2024"))
    assert (every["total"], every["of"]) == (65, 65)
    assert {row["measure"].partition("/")[0] for row in old["measures"]} == {"2024"}
    assert old["total"] == 64


@pytest.mark.parametrize(
    "arguments",
    [{"number": "2024/IV.1"}, {"number": "2024/iv.1"}, {"number": "IV.1", "report": "2024"}],
    ids=["id", "small letters", "number and report"],
)
def test_measure_is_shown_by_id_or_by_number_and_report(reports: TestClient, arguments: dict[str, str]) -> None:
    result = call(reports, "show_measure", **arguments)
    assert result["structuredContent"]["title"] == "Meisterprämie NRW"
    assert words(result).startswith("2024/IV.1 „Meisterprämie NRW“")


def test_lone_report_has_no_other_to_be_compared_with(client: TestClient) -> None:
    """No list of none."""
    said = call(client, "compare_reports", old="2024", new="2024")["content"][0]["text"]
    assert said == "report '2024' is compared with itself; there is no other to compare it with"


def test_two_reports_are_compared(reports: TestClient) -> None:
    """As `python -m corpus diff` does; changed words stand with their pages."""
    result = call(reports, "compare_reports", old="2024", new="2026")
    found = result["structuredContent"]
    assert [row["number"] for row in found["added"]] == [row["number"] for row in found["vanished"]] == ["IV.1"]
    assert found["changed"][0]["cells"]["mittel"]["new"] == {"text": NEW_MONEY, "page": 27}
    assert f"Geplante Mittel: now verbatim, page 27: „{NEW_MONEY}“" in words(result)
    assert "New: IV.1 „Rosenzulage NRW“" in words(result)
    assert result == call(reports, "compare_reports", old="2026", new="2024")  # which is newer stands fast


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("ask", {"question": MONEY, "report": "1999"}, "report: there is no report '1999'; there is 2026, 2024"),
        ("list_measures", {"report": "1999"}, "report: there is no report '1999'; there is 2026, 2024"),
        ("compare_reports", {"old": "1999", "new": "2026"}, "there is no report '1999'; there is 2026, 2024"),
        ("compare_reports", {"old": "2026", "new": "2026"}, "report '2026' is compared with itself; give two of"),
        ("show_measure", {"number": "I.11", "report": "1999"}, "report: there is no report"),
        ("show_measure", {"number": "IV.1"}, "number: several reports have it; give one of 2026/IV.1, 2024/IV.1"),
        ("show_measure", {"number": "2025/IV.1"}, "number: there is no such measure"),
    ],
)
def test_what_no_report_has_is_said(reports: TestClient, name: str, arguments: dict[str, str], said: str) -> None:
    """As a result of the tool, with what there is instead."""
    result = call(reports, name, **arguments)
    assert result["isError"]
    assert words(result).startswith(said)
