"""The interface for programs answers from all reports or one; pages are of one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from problems import DAY

from assistant import Shelf
from assistant.web.application import create_app
from assistant.web.settings import Settings

MONEY = {"id": "q", "question": "Wie viel Geld gibt es für Kita-Helfer?"}


@pytest.fixture(scope="module")
def reports(shelf: Shelf) -> Iterator[TestClient]:
    """Return a client of an application over two editions."""
    with TestClient(create_app(shelf, Settings(as_of=DAY, rate=0))) as client:
        yield client


def test_question_goes_to_all_reports_or_one(reports: TestClient) -> None:
    """Measures have ids, and the answer is the shelf's."""
    newest = reports.post("/api/ask", json=MONEY).json()
    assert newest["matches"][0]["measure"] == "2026/I.11"
    old = reports.post("/api/ask", json=MONEY | {"report": "2024"}).json()
    assert [c["measure"] for c in old["matches"][0]["citations"]][:1] == ["2024/I.11"]
    assert old["matches"][0]["citations"][0]["quote"] == "insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit"


def test_unknown_report_is_a_problem(reports: TestClient, client: TestClient) -> None:
    """422 with what is there, also where the index has one report."""
    for application, there in ((reports, "2026, 2024"), (client, "the one report of 2024")):
        response = application.post("/api/ask", json=MONEY | {"report": "1999"})
        assert response.status_code == 422
        assert response.headers["content-type"] == "application/problem+json"
        assert there in response.json()["detail"]


def test_lone_report_may_be_named_by_its_year(client: TestClient) -> None:
    """The answer is the one without naming it."""
    named = client.post("/api/ask", json=MONEY | {"report": "2024"}).json()
    assert named == client.post("/api/ask", json=MONEY).json()
    assert named["matches"][0]["measure"] == "I.11"


def test_measures_are_found_by_id(reports: TestClient) -> None:
    """All of both reports are listed, the newest one's first, and each has an address."""
    listed = reports.get("/api/measures").json()
    assert listed["total"] == len({row["number"] for row in listed["measures"]}) == 128
    assert listed["measures"][0]["number"] == "2026/I.1"
    shown = reports.get("/api/measures/2024/IV.1")
    assert (shown.status_code, shown.json()["title"]) == (200, "Meisterprämie NRW")
    assert reports.head("/api/measures/2024/IV.1").status_code == 200
    assert reports.post("/api/measures/2024/IV.1").status_code == 405
    for wrong in ("IV.1", "2025/IV.1", "2024/IV.1/x"):
        assert reports.get(f"/api/measures/{wrong}").status_code == 404


def test_health_names_the_reports(reports: TestClient, client: TestClient) -> None:
    """Only where there are several."""
    assert reports.get("/healthz").json()["reports"] == ["2026", "2024"]
    assert "reports" not in client.get("/healthz").json()


def test_pages_are_of_the_newest_report_or_the_one_that_is_set(reports: TestClient, shelf: Shelf) -> None:
    """Their addresses and links are those of one report."""
    assert "Rosenzulage NRW" in reports.get("/massnahmen/IV.1").text
    with TestClient(create_app(shelf, Settings(as_of=DAY, report="2024"))) as old:
        assert "Meisterprämie NRW" in old.get("/massnahmen/IV.1").text


def test_page_of_an_unknown_report_is_refused(shelf: Shelf) -> None:
    """Before the server starts."""
    with pytest.raises(ValueError, match="there is no report '1999'"):
        create_app(shelf, Settings(report="1999"))
