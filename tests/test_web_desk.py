"""The list from an address, the comparison cell by cell, and what stands around them."""

from __future__ import annotations

from itertools import pairwise
from urllib.parse import quote

import pytest
from documents import Document
from fastapi.testclient import TestClient
from problems import HTML, SECRET, is_problem

from assistant import Assistant
from assistant.web.chosen import chosen_address, chosen_measures
from assistant.web.desk import MOST, compared
from assistant.web.speaking import t
from corpus import Report
from corpus.types import FieldName

HOSTILE = [HTML, '"><script>alert(1)</script>', "I.99", "__class__", "\x00", ",,,", "a" * 5_000, SECRET]


def read(client: TestClient, address: str, status: int = 200) -> Document:
    """Return a page of ours, checked for what all of them promise."""
    return Document.of(client.get(address), status)


@pytest.mark.parametrize(
    ("sent", "numbers", "unknown"),
    [
        (["I.11,IV.1"], ["I.11", "IV.1"], False),
        (["IV.1", "I.11"], ["IV.1", "I.11"], False),
        ([" II.4 ,II.4,, "], ["II.4"], False),
        (["I.11,I.99"], ["I.11"], True),
        (["i.11, IV 1"], ["I.11", "IV.1"], False),
        (["i.99"], [], True),
        ([], [], False),
        ([""], [], False),
    ],
)
def test_address_names_measures(report: Report, sent: list[str], numbers: list[str], unknown: bool) -> None:
    """In its order, each once; what the report does not have is left out and told."""
    chosen = chosen_measures(report, sent)
    assert (chosen.numbers, chosen.unknown) == (numbers, unknown)


def test_all_measures_fit_an_address(report: Report) -> None:
    """And come back from it."""
    numbers = [measure.number for measure in report.measures]
    address = chosen_address("/merkliste", numbers, "Pflege & Schule?")
    assert chosen_measures(report, [address.split("m=")[1].split("&")[0]]).numbers == numbers
    assert address.endswith("&frage=Pflege%20%26%20Schule%3F")
    assert len(address) < 500


def test_list_stands_in_the_address(client: TestClient, assistant: Assistant) -> None:
    """Titles, states and ministries; each can be left out by a link, so no script is needed."""
    page = read(client, "/merkliste?m=IV.1,I.11")
    assert page.text.index("IV.1 Meisterprämie NRW") < page.text.index("I.11 Kita-Helferinnen und Kita-Helfer")
    assert t("desk.list_n", n=2) in page.text
    assert {"/merkliste?m=I.11", "/merkliste?m=IV.1", "/massnahmen/IV.1", "/massnahmen/I.11"} <= set(page.links)
    assert "/teilen?an=%2Fmerkliste%3Fm%3DIV.1%2CI.11" in page.links
    labelled = {held["for"] for name, held in page.tags if name == "label" and "for" in held}
    fields = {held["id"] for name, held in page.tags if name == "textarea"}
    assert fields == {"notiz-IV.1", "notiz-I.11"} <= labelled
    assert [held["value"] for name, held in page.tags if held.get("type") == "checkbox"] == ["IV.1", "I.11"]


def test_empty_list_says_how_to_fill_it(client: TestClient) -> None:
    """With words for browsers that run no script."""
    page = read(client, "/merkliste")
    assert t("desk.list_empty") in page.text
    assert t("desk.list_no_script") in page.text
    assert {"/massnahmen", "/"} <= set(page.links)


@pytest.mark.parametrize("path", ["/merkliste", "/vergleich"])
@pytest.mark.parametrize("value", HOSTILE)
def test_unknown_numbers_are_left_out_and_not_repeated(client: TestClient, path: str, value: str) -> None:
    page = read(client, f"{path}?m={quote(value)},I.11")
    assert value not in page.source or value == ",,,"
    assert "img" not in page.names
    assert (t("desk.unknown_left_out") in page.text) is (value != ",,,")


@pytest.mark.parametrize("value", [HTML, '"><script>alert(1)</script>', "' autofocus onfocus=alert(1) x='"])
def test_concern_in_the_address_is_text(client: TestClient, value: str) -> None:
    page = read(client, f"/merkliste?m=I.11&frage={quote(value)}")
    assert [held["value"] for name, held in page.tags if held.get("id") == "frage"] == [value]
    assert "img" not in page.names


def test_comparison_shows_every_cell_with_its_page(client: TestClient, report: Report) -> None:
    """Word for word, and what is not stated is said."""
    numbers = ["I.11", "II.4", "V.6"]
    page = read(client, f"/vergleich?m={','.join(numbers)}")
    shown = page.text.replace(" (öffnet eine andere Internetseite) ↗", "")
    for measure in map(report.measure, numbers):
        assert measure.description.text in shown
        assert all(cell.text in shown for cell in measure.cells if not cell.is_empty)
    roles = [held.get("role") for _, held in page.tags]
    rows = len(compared(tuple(map(report.measure, numbers))))
    assert roles.count("columnheader") == 4
    assert roles.count("row") == rows + 3
    assert roles.count("cell") == (rows + 2) * 3
    quoted = sum(not cell.is_empty for number in numbers for cell in report.measure(number).cells)
    assert sum(link.endswith("#zitat") for link in page.links) == quoted


def test_rows_follow_the_report_and_leave_gaps(report: Report) -> None:
    """A field that one of the measures lacks has no cell there; one that all lack has no row."""
    one, other = report.measure("I.1"), report.measure("I.11")
    rows = compared((one, other))
    order = [name for name in FieldName if one.cell(name) or other.cell(name)]
    assert len(rows) == len(order)
    money = next(row for row in rows if row.name == "Geplante Mittel")
    assert money.cells == (one.cell(FieldName.MITTEL), other.cell(FieldName.MITTEL))
    fields = [next(cell.field for cell in row.cells if cell) for row in rows]
    assert all(list(FieldName).index(a) < list(FieldName).index(b) for a, b in pairwise(fields))


def test_too_many_and_too_few_are_told(client: TestClient) -> None:
    many = read(client, "/vergleich?m=I.1,I.2,I.3,I.4,I.5")
    assert t("desk.compare_most", most=MOST) in many.text
    assert "/massnahmen/I.4" in many.links
    assert "/massnahmen/I.5" not in many.links
    assert t("desk.compare_few") in read(client, "/vergleich?m=I.1").text
    assert t("desk.compare_few") in read(client, "/vergleich").text


def test_form_leads_to_an_address_without_notes(client: TestClient) -> None:
    """What was written stays out of addresses."""
    sent = {"m": ["I.11", "IV.1"], "notiz-I.11": SECRET, "frage": SECRET}
    answer = client.post("/vergleich", data=sent, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/vergleich?m=I.11,IV.1")


@pytest.mark.parametrize("address", ["/massnahmen", "/massnahmen/I.11", "/vergleich?m=I.11,IV.1", "/bericht", "/"])
def test_every_page_leads_to_the_list(client: TestClient, address: str) -> None:
    assert 'href="/merkliste"' in client.get(address).text


def test_measures_can_be_put_on_the_list_without_script(client: TestClient) -> None:
    """The button is a form of its own that leads to the list in the address."""
    for address, number in (("/massnahmen/I.11", "I.11"), ("/massnahmen?cluster=V", "V.3")):
        page = read(client, address)
        buttons = [held for name, held in page.tags if name == "button" and held.get("name") == "m"]
        assert number in {held["value"] for held in buttons}
        assert (
            "form",
            {"class": "merken", "action": "/merkliste", "method": "get", "data-merken": number},
        ) in page.tags


BROWSER = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.mark.parametrize("path", ["/nichts", "/docs", "/merkliste/x", "/vergleich/", "/.env", f"/{SECRET}"])
def test_unknown_address_is_a_friendly_page_for_people(client: TestClient, path: str) -> None:
    """With ways on; nothing of the address is repeated."""
    page = Document.of(client.get(path, headers=BROWSER), 404)
    assert {"/bericht", "/massnahmen", "/"} <= set(page.links)
    assert SECRET not in page.source
    assert is_problem(client.get(path), 404)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
@pytest.mark.parametrize("path", ["/", "/bericht", "/bericht/27", "/massnahmen", "/massnahmen/I.11", "/merkliste"])
def test_wrong_method_is_told_by_us(client: TestClient, method: str, path: str) -> None:
    """Our page to people, a problem to programs; never another software's words."""
    Document.of(client.request(method, path, headers=BROWSER), 405)
    answer = client.request(method, path)
    assert is_problem(answer, 405)
    assert answer.headers["allow"] == "GET, HEAD"


@pytest.mark.parametrize("path", ["/assets/nichts.js", "/static/nichts", "/gradio_api/info/x", "/gradio_api/queue/x"])
def test_addresses_below_other_softwares_are_refused_by_us(client: TestClient, path: str) -> None:
    """A problem, whoever asks: these addresses are for programs."""
    assert is_problem(client.get(path), 404)
    assert is_problem(client.get(path, headers=BROWSER), 404)
