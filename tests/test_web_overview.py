"""The overview: all measures sorted and filtered by address, counts that hold, the same as CSV, each measure alone."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from dataclasses import replace
from urllib.parse import quote

import pytest
from documents import Document
from fastapi.testclient import TestClient
from problems import DAY, HTML, SECRET

from assistant import Assistant
from assistant.selection.filters import Filters
from assistant.selection.holding import has_site
from assistant.selection.overview import Order, count_choices, ministries_in_use, overview_rows
from assistant.selection.states import State, period_state
from assistant.web.overview import rows_csv
from assistant.web.speaking import spoken, t
from corpus.types import FieldName

HOSTILE = [HTML, '"><script>alert(1)</script>', "-", "--titel", "titel-", "__class__", "\x00", "a" * 5_000]


def read(client: TestClient, address: str, status: int = 200) -> Document:
    """Return a page of ours, checked for what all of them promise."""
    return Document.of(client.get(address), status)


def numbers(page: Document) -> list[str]:
    """Return the measures of the table in its order."""
    return re.findall(r'role="rowheader"><a href="/massnahmen/([^"]+)"', page.source)


def test_all_measures_stand_in_the_table(client: TestClient, assistant: Assistant) -> None:
    """In the report's order, with title, state in words, and link."""
    page = read(client, "/massnahmen")
    assert numbers(page) == [m.number for m in assistant.report.measures]
    assert "64 von 64 Maßnahmen" in page.text
    assert all(m.title.text in page.text for m in assistant.report.measures)
    states = Counter(period_state(m, DAY).state for m in assistant.report.measures)
    assert all(page.source.count(f">{spoken().state(s)}</span>") >= n for s, n in states.items())


def test_table_says_its_roles(client: TestClient) -> None:
    """On a phone it is laid out as cards; screen readers still hear a table."""
    page = read(client, "/massnahmen?cluster=I")
    roles = Counter(held.get("role") for _, held in page.tags)
    assert (roles["table"], roles["rowgroup"], roles["row"], roles["columnheader"]) == (1, 2, 13, 9)
    assert (roles["rowheader"], roles["cell"]) == (12, 12 * 8)


@pytest.mark.parametrize(
    ("query", "filters"),
    [
        ("cluster=I&cluster=VI", Filters(clusters=("I", "VI"))),
        ("ressort=MSB", Filters(ministries=("MSB",))),
        ("state=running", Filters(state=State.RUNNING)),
        ("state=ended&cluster=II", Filters(state=State.ENDED, clusters=("II",))),
        ("state=planned", Filters(state=State.PLANNED)),
        ("internet=ja", Filters(site=True)),
        ("geld=ja&ressort=MAGS&ressort=MKW", Filters(amount=True, ministries=("MAGS", "MKW"))),
        ("state=&cluster=", Filters()),
    ],
)
def test_filters_choose_what_the_assistant_chooses(
    client: TestClient, assistant: Assistant, query: str, filters: Filters
) -> None:
    """The same criteria as in a question; the count is said, and stands in the title where something is chosen."""
    page = read(client, f"/massnahmen?{query}")
    wanted = [m.number for m in filters.select(assistant.report.measures, DAY)]
    assert numbers(page) == wanted
    said = t("overview.count", n=len(wanted), total=64)
    assert said in page.text
    assert (said in page.title) is bool(filters)


def test_chosen_boxes_stay_ticked_and_can_be_taken_back(client: TestClient) -> None:
    page = read(client, "/massnahmen?cluster=V&state=running&sortierung=-titel")
    ticked = {(held["name"], held["value"]) for name, held in page.tags if name == "input" and "checked" in held}
    assert ticked == {("cluster", "V"), ("state", "running"), ("lang", "de")}
    assert "/massnahmen?state=running&sortierung=-titel#ergebnis" in page.links
    assert "/massnahmen?cluster=V&sortierung=-titel#ergebnis" in page.links
    assert "/massnahmen.csv?cluster=V&state=running&sortierung=-titel" in page.links
    assert ("input", {"type": "hidden", "name": "sortierung", "value": "-titel"}) in page.tags


def test_counts_say_what_a_tick_would_leave(assistant: Assistant) -> None:
    """Of each group with the choices of the others, not its own."""
    report = assistant.report
    counts = count_choices(report, Filters(clusters=("I",), state=State.RUNNING), DAY)
    for cluster, n in counts.clusters.items():
        assert n == len(Filters(clusters=(cluster,), state=State.RUNNING).select(report.measures, DAY))
    for state in State:
        assert counts.states[state] == len(Filters(clusters=("I",), state=state).select(report.measures, DAY))
    chosen = Filters(clusters=("I",), state=State.RUNNING).select(report.measures, DAY)
    assert counts.ministries["MSB"] == sum("MSB" in m.ministries for m in chosen)
    assert counts.site == sum(map(has_site, chosen))
    assert counts.any_state == 12
    assert list(counts.ministries) == ministries_in_use(report)


@pytest.mark.parametrize("order", list(Order))
@pytest.mark.parametrize("descending", [False, True], ids=["up", "down"])
def test_every_order_keeps_every_measure(assistant: Assistant, order: Order, descending: bool) -> None:
    rows = overview_rows(assistant.report, Filters(), DAY, order=order, descending=descending)
    assert {row.measure.number for row in rows} == {m.number for m in assistant.report.measures}


def test_money_is_ordered_by_the_largest_sum_and_nothing_comes_last(assistant: Assistant) -> None:
    for descending in (False, True):
        rows = overview_rows(assistant.report, Filters(), DAY, order=Order.MONEY, descending=descending)
        sums = [max((a.euros for a in row.measure.funding.amounts), default=None) for row in rows]
        stated = [s for s in sums if s is not None]
        assert sums[: len(stated)] == sorted(stated, reverse=descending)
    assert (
        overview_rows(assistant.report, Filters(), DAY, order=Order.MONEY, descending=True)[0].measure.number == "I.11"
    )


def test_heading_sorts_and_turns_round(client: TestClient) -> None:
    """A link for each direction; how it is sorted is said to screen readers."""
    page = read(client, "/massnahmen?cluster=II&sortierung=titel")
    titles = re.findall(r'role="rowheader">.*?</span>(.*?)</a>', page.source)
    assert titles == sorted(titles, key=lambda title: title.lower().replace("ü", "ue"))
    assert "/massnahmen?cluster=II&sortierung=-titel#ergebnis" in page.links
    assert [held["aria-sort"] for _, held in page.tags if "aria-sort" in held] == ["ascending"]
    back = read(client, "/massnahmen?cluster=II&sortierung=-titel")
    assert numbers(back) == numbers(page)[::-1]


def test_column_of_buttons_goes_as_a_whole_from_paper(client: TestClient) -> None:
    """Its heading too, which would stand above nothing."""
    page = read(client, "/massnahmen?cluster=V")
    marked = [held.get("role") for _, held in page.tags if "merkspalte" in (held.get("class") or "").split()]
    assert marked == ["columnheader", *["cell"] * len(numbers(page))]


@pytest.mark.parametrize("name", ["sortierung", "cluster", "ressort", "state", "internet", "geld", "nichts"])
@pytest.mark.parametrize("value", HOSTILE)
def test_unknown_values_count_for_nothing(client: TestClient, name: str, value: str) -> None:
    """All measures in the report's order, and nothing repeated."""
    page = read(client, f"/massnahmen?{name}={quote(value)}")
    assert len(numbers(page)) == 64
    assert numbers(page)[0] == "I.1"
    assert value == "-" or value not in page.source


def test_empty_choice_says_how_to_go_on(client: TestClient) -> None:
    page = read(client, "/massnahmen?cluster=I&ressort=Stk")
    assert t("overview.count", n=0, total=64) in page.text
    assert t("overview.count_none_next") in page.text
    assert "table" not in page.names


def test_csv_holds_the_same_rows(client: TestClient, assistant: Assistant) -> None:
    """As German spreadsheets open it: a mark for UTF-8, semicolons."""
    answer = client.get("/massnahmen.csv?ressort=MKW&sortierung=-nummer")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert "massnahmen.csv" in answer.headers["content-disposition"]
    assert answer.text.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(answer.text.removeprefix("\ufeff")), delimiter=";"))
    wanted = Filters(ministries=("MKW",)).select(assistant.report.measures, DAY)[::-1]
    assert [row[0] for row in rows[1:]] == [m.number for m in wanted]
    assert {len(row) for row in rows} == {9}
    assert rows[1][8] == str(wanted[0].page)


def test_csv_cells_are_no_formulas(assistant: Assistant) -> None:
    """A spreadsheet must not calculate what a report prints."""
    row = overview_rows(assistant.report, Filters(), DAY)[0]
    title = replace(row.measure.title, text="=1+1")
    assert ";'=1+1;" in rows_csv([replace(row, measure=replace(row.measure, title=title))])


def test_every_measure_has_its_page(client: TestClient, assistant: Assistant) -> None:
    """All cells word for word, each with its page; official addresses as links that are marked as leading elsewhere."""
    for measure in assistant.report.measures:
        page = read(client, f"/massnahmen/{measure.number}")
        assert measure.title.text in page.text
        assert measure.description.text in page.text
        shown = page.text.replace(" (öffnet eine andere Internetseite) ↗", "")
        assert all(cell.is_empty or cell.text in shown for cell in measure.cells), measure.number
        quoted = sum(not cell.is_empty for cell in measure.cells)
        assert sum(link.startswith("/bericht/") and link.endswith("#zitat") for link in page.links) >= quoted
        site = measure.stated(FieldName.INTERNET)
        external = [held for name, held in page.tags if name == "a" and (held["href"] or "").startswith("http")]
        assert all(held["rel"] == "noopener noreferrer external" for held in external)
        has_address = site is not None and ("http" in site.text or "www." in site.text)
        assert bool(external) is has_address


def test_contradiction_is_told(client: TestClient) -> None:
    """V.7 states two beginnings."""
    assert "Der Bericht widerspricht sich hier:" in read(client, "/massnahmen/V.7").text


@pytest.mark.parametrize("number", ["I.99", "x", "I.11/", "%3Cb%3E", "", SECRET])
def test_unknown_measure_is_a_friendly_404(client: TestClient, number: str) -> None:
    page = read(client, f"/massnahmen/{number}", 404)
    assert t("reading.no_such_measure") in page.text
    assert SECRET not in page.source
    assert {"/bericht", "/massnahmen"} <= set(page.links)


def test_addresses_lead_to_the_new_pages_from_the_question_page(client: TestClient) -> None:
    """Header and footer of the page that Gradio serves."""
    source = client.get("/").text
    assert source.count('href="/bericht"') == 2
    assert source.count('href="/massnahmen"') == 2


def test_old_addresses_stay_what_they_are(client: TestClient) -> None:
    """The pages are no part of the interface for programs."""
    assert not any(
        path.startswith(("/bericht", "/massnahmen")) for path in client.get("/api/openapi.json").json()["paths"]
    )
    assert client.head("/massnahmen").status_code == client.head("/bericht/27").status_code == 200
    assert client.post("/massnahmen").status_code in {404, 405}


def test_number_typed_with_a_slip_leads_to_the_measure(client: TestClient) -> None:
    """The address is mended, and keeps the language."""
    response = client.get("/massnahmen/i.11?lang=en", follow_redirects=False)
    assert response.status_code == 303
    assert response.headers["location"].startswith("/massnahmen/I.11?")
    assert client.get("/massnahmen/ix.9").status_code == 404


def test_chosen_criteria_are_understood_in_small_letters(client: TestClient) -> None:
    """A typed address chooses as a link does."""
    small, written = (
        client.get(f"/massnahmen.csv?ressort={name}&cluster={number}")
        for name, number in (("mags", "ii"), ("MAGS", "II"))
    )
    assert small.text == written.text != client.get("/massnahmen.csv").text
