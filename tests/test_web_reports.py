"""The interface for programs answers from all reports or one; pages are about the one that their address names."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from documents import Document
from fastapi.testclient import TestClient
from problems import DAY

from assistant import Shelf
from assistant.language import LANGUAGES
from assistant.web.application import create_app
from assistant.web.settings import Settings
from assistant.wording.texts import texts_in

PAGES = [
    "/massnahmen?cluster=IV",
    "/massnahmen/IV.1",
    "/massnahmen/bilder",
    "/bericht",
    "/bericht/27?zitat=insgesamt",
    "/bericht/hinweise",
    "/merkliste?m=I.11,IV.1",
    "/vergleich?m=I.11,IV.1",
    "/handzettel?m=I.11",
    "/teilen?an=%2Fmassnahmen%3Freport%3D2024",
    "/ueber",
]
MONEY = {"id": "q", "question": "Wie viel Geld gibt es für Kita-Helfer?"}


def options(page: Document) -> list[tuple[str | None, bool]]:
    """Return the reports that a page offers, and which of them is chosen."""
    return [
        (dict(attributes)["value"], "selected" in dict(attributes)) for tag, attributes in page.tags if tag == "option"
    ]


def test_question_goes_to_all_reports_or_one(reports: TestClient) -> None:
    """Measures have ids, and the answer is the shelf's."""
    newest = reports.post("/api/ask", json=MONEY).json()
    assert newest["matches"][0]["measure"] == "2026/I.11"
    old = reports.post("/api/ask", json=MONEY | {"report": "2024"}).json()
    assert [c["measure"] for c in old["matches"][0]["citations"]][:1] == ["2024/I.11"]
    assert old["matches"][0]["citations"][0]["quote"] == "insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit"


def test_page_of_changes_tells_what_is_new_and_what_reads_differently(reports: TestClient) -> None:
    """Each measure leads to the report that has it, changed words to their page."""
    page = Document.of(reports.get("/bericht/aenderungen?lang=de"))
    assert "Neu im Bericht: 1" in page.text
    assert "Nicht mehr im Bericht: 1" in page.text
    assert "/massnahmen/IV.1?report=2026" in page.links
    assert "/massnahmen/IV.1?report=2024" in page.links
    for words in ("insgesamt rund 1 Mrd.", "insgesamt rund 2 Mrd.", "08/2020 bis 07/2026", "08/2020 bis 07/2028"):
        assert words in page.text
    quoted = [link for link in page.links if link.startswith("/bericht/27?zitat=insgesamt+rund+1")]
    assert [parse_qs(urlsplit(link).query)["report"] for link in quoted] == [["2024"]]
    assert "zitat" in reports.get(quoted[0]).text


def test_changes_are_the_same_whichever_report_is_shown(reports: TestClient) -> None:
    """The newer one is compared with the older one; a report that there is not, or the shown one, counts for nothing."""
    for query in ("report=2024", "report=2024&mit=2026", "report=2024&mit=2024", "report=2024&mit=1999"):
        page = Document.of(reports.get(f"/bericht/aenderungen?{query}"))
        assert "Der Bericht 2026 gegenüber dem Bericht 2024." in page.text


def test_of_three_reports_any_other_one_can_be_compared_with(shelf: Shelf) -> None:
    """The choice keeps the shown report; the one before it is compared with at first."""
    newest, old = shelf.assistant("2026"), shelf.assistant("2024")
    three = Shelf({"2026": newest, "2025": old, "2024": old})
    with TestClient(create_app(three, Settings(as_of=DAY))) as client:
        page = Document.of(client.get("/bericht/aenderungen?report=2025"))
        assert "Der Bericht 2025 gegenüber dem Bericht 2024." in page.text
        assert "Beide Berichte sagen zu allen Maßnahmen dasselbe." in page.text
        assert options(page)[3:] == [("2026", False), ("2024", True)]
        other = client.get("/bericht/aenderungen?report=2025&mit=2026").text
        assert "Der Bericht 2026 gegenüber dem Bericht 2025." in other
        assert '<input type="hidden" name="report" value="2025">' in other


def test_one_report_has_nothing_to_compare(client: TestClient) -> None:
    """The page says so, and no page leads there."""
    page = Document.of(client.get("/bericht/aenderungen"), 404)
    assert "Es gibt hier nur einen Bericht" in page.text
    assert not any("aenderungen" in link for link in Document.of(client.get("/bericht")).links)


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
    """Where the address names none."""
    assert "Rosenzulage NRW" in reports.get("/massnahmen/IV.1").text
    with TestClient(create_app(shelf, Settings(as_of=DAY, report="2024"))) as old:
        assert "Meisterprämie NRW" in old.get("/massnahmen/IV.1").text
        assert "Rosenzulage NRW" in old.get("/massnahmen/IV.1?report=2026").text
        assert options(Document.of(old.get("/massnahmen"))) == [("2026", False), ("2024", True)]


@pytest.mark.parametrize(("address", "money"), [("/?q={}", "2 Mrd"), ("/?q={}&report=2024", "1 Mrd")])
def test_question_page_answers_from_the_chosen_report(reports: TestClient, address: str, money: str) -> None:
    """And so does a link to it, wherever it was sent."""
    page = reports.get(address.format(MONEY["question"])).text
    assert f"insgesamt rund {money}" in page
    assert ("insgesamt rund 1 Mrd" in page) == (money == "1 Mrd")


@pytest.mark.parametrize("path", PAGES)
def test_every_page_keeps_the_chosen_report(reports: TestClient, path: str) -> None:
    """All its links and forms to our pages name it, beside the language; so does its own choice."""
    page = Document.of(reports.get(f"{path}{'&' if '?' in path else '?'}report=2024&lang=en"), language="en")
    links = [link for link in page.links if link.startswith("/") and not link.startswith(("/web/", "/bericht/datei"))]
    assert links
    assert [link for link in links if parse_qs(urlsplit(link).query).get("report") != ["2024"]] == []
    assert dict(page.tags[0][1])["data-report"] == "2024"
    assert options(page) == [("2026", False), ("2024", True)]


@pytest.mark.parametrize("label", ["1999", "", "2024/I.11", '"><script>'])
def test_unknown_report_counts_for_nothing(reports: TestClient, label: str) -> None:
    """The page is that of the report which is shown anyway, and no link repeats what was named."""
    assert reports.get("/massnahmen", params={"report": label}).content == reports.get("/massnahmen").content


@pytest.mark.parametrize(
    ("path", "leads_to"),
    [
        ("/massnahmen/IV.1", "/massnahmen"),
        ("/bericht/27", "/bericht"),
        ("/vergleich?m=I.1,I.2", "/"),
        ("/ueber", "/ueber"),
    ],
)
def test_choice_leads_to_a_page_that_every_report_has(reports: TestClient, path: str, leads_to: str) -> None:
    """Numbers of measures and of pages mean something else in each."""
    page = Document.of(reports.get(f"{path}{'&' if '?' in path else '?'}lang=de"))
    (form,) = (held for tag, attributes in page.tags if (held := dict(attributes)).get("class") == "berichte")
    assert form["action"] == leads_to


def test_choice_keeps_what_else_is_chosen(reports: TestClient) -> None:
    """Question and criteria go along to the other report."""
    page = reports.get("/", params={"q": "Meisterprämie", "cluster": "IV", "lang": "tr"}).text
    form = page[page.index('<form class="berichte"') :].partition("</form>")[0]
    for name, value in (("q", "Meisterprämie"), ("cluster", "IV"), ("lang", "tr")):
        assert f'<input type="hidden" name="{name}" value="{value}">' in form


@pytest.mark.parametrize("language", LANGUAGES)
def test_choice_is_named_in_every_language(reports: TestClient, client: TestClient, language: str) -> None:
    """It is there only where there are several reports."""
    words = texts_in(language)
    for path in ("/", "/massnahmen"):
        page = reports.get(path, params={"lang": language}).text
        assert f'<label for="bericht-wahl">{words("page.report")}</label>' in page
        assert f'<button type="submit">{words("page.report_change")}</button>' in page
        assert "bericht-wahl" not in client.get(path, params={"lang": language}).text


def test_page_of_an_unknown_report_is_refused(shelf: Shelf) -> None:
    """Before the server starts."""
    with pytest.raises(ValueError, match="there is no report '1999'"):
        create_app(shelf, Settings(report="1999"))
