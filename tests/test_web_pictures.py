"""The pictures show what the records say, no sum is made, all of it stands in words too; the findings are told."""

from __future__ import annotations

import html
import math
import re
from datetime import date

import pytest
from documents import Document
from fastapi.testclient import TestClient
from problems import DAY, HTML

from assistant import Assistant
from assistant.selection.filters import Filters
from assistant.selection.overview import overview_rows
from assistant.web.money import Scale, money_picture
from assistant.web.speaking import spoken, t
from assistant.web.timeline import WIDTH, Axis, timeline
from corpus import Report
from corpus.types import AmountBasis, FieldName, Period, PeriodKind


def read(client: TestClient, address: str) -> Document:
    """Return a page of ours, checked for what all of them promise."""
    return Document.of(client.get(address))


def test_bars_lie_where_the_days_lie(assistant: Assistant) -> None:
    """By a formula of their own: the share of the axis' days that passed."""
    axis, lines = timeline(overview_rows(assistant.report, Filters(), DAY), DAY)
    first, days = date(axis.first, 1, 1), (date(axis.last + 1, 1, 1) - date(axis.first, 1, 1)).days
    by_number = {line.row.measure.number: line for line in lines}
    bar = by_number["I.11"].bars[0]
    assert bar.start == pytest.approx(WIDTH * (date(2020, 8, 1) - first).days / days, abs=0.1)
    assert bar.start + bar.width == pytest.approx(WIDTH * (date(2026, 8, 1) - first).days / days, abs=0.2)
    assert by_number["I.11"].words == "von 08/2020 bis 07/2026"
    assert by_number["II.2"].bars[0].start == 0
    assert by_number["II.2"].bars[0].open_end
    assert by_number["IV.7"].bars[0].point
    assert (by_number["I.9"].bars, by_number["I.9"].words) == ((), t("pictures.no_time"))
    assert len(by_number["II.5"].bars) == 2


def test_every_bar_stays_on_the_axis(assistant: Assistant) -> None:
    _axis, lines = timeline(overview_rows(assistant.report, Filters(), DAY), DAY)
    bars = [bar for line in lines for bar in line.bars]
    assert all(bar.start >= 0 and bar.start + bar.width <= WIDTH + 0.05 for bar in bars)
    assert len(lines) == 64


@pytest.mark.parametrize(
    ("periods", "years"),
    [
        ([], (2026, 2027)),
        ([Period(PeriodKind.SPAN, date(1990, 1, 1))], (2020, 2027)),
        ([Period(PeriodKind.SPAN, date(2025, 1, 1), date(2031, 5, 1))], (2025, 2031)),
        ([Period(PeriodKind.UNSTATED, date(2001, 1, 1))], (2026, 2027)),
    ],
)
def test_axis_holds_the_day_and_all_ends(periods: list[Period], years: tuple[int, int]) -> None:
    axis = Axis.of(periods, DAY)
    assert (axis.first, axis.last) == years


def test_each_row_says_in_words_what_its_picture_shows(client: TestClient, report: Report) -> None:
    page = read(client, "/massnahmen/bilder")
    pictures = [held for name, held in page.tags if name == "svg" and held.get("role") == "img"]
    groups = 9 + 6
    assert len(pictures) == 64 + groups
    assert all(held["aria-label"] for held in pictures)
    assert all(held.get("aria-hidden") == "true" for n, held in page.tags if n == "svg" and held not in pictures)
    for measure in report.measures:
        time = measure.stated(FieldName.LAUFZEIT)
        assert time is None or time.text in page.text


def test_picture_follows_the_choice_of_the_overview(client: TestClient) -> None:
    page = read(client, "/massnahmen/bilder?cluster=VI&state=running")
    shown = re.findall(r'role="rowheader"><a href="/massnahmen/([^"]+)"', page.source.split('id="gelder"')[0])
    wanted = re.findall(
        r'role="rowheader"><a href="/massnahmen/([^"]+)"', client.get("/massnahmen?cluster=VI&state=running").text
    )
    assert shown == wanted != []
    assert "/massnahmen?cluster=VI&state=running" in page.links


def test_money_is_marked_amount_by_amount(report: Report) -> None:
    """Each amount of a measure once for each of its ministries and once for its cluster; kinds are kept apart."""
    picture = money_picture(report)
    amounts = [(m.number, a.text) for m in report.measures for a in m.funding.amounts]
    assert [(mark.measure.number, mark.amount.text) for mark in picture.marks] == amounts
    assert sum(len(group.marks) for group in picture.clusters) == len(amounts)
    shared = sum(len(m.ministries) * len(m.funding.amounts) for m in report.measures)
    assert sum(len(group.marks) for group in picture.ministries) == shared
    for mark in picture.marks:
        assert mark.is_yearly is (mark.amount.basis is AmountBasis.PER_YEAR)
        share = (math.log10(mark.amount.euros) - picture.scale.first) / (picture.scale.last - picture.scale.first)
        assert mark.place == pytest.approx(WIDTH * share, abs=0.1)


def test_no_sum_is_made(client: TestClient, report: Report) -> None:
    """The caveat is said, and every amount on the page is one that the report prints."""
    page = read(client, "/massnahmen/bilder")
    assert t("pictures.money_caveat") in page.text
    assert "31 von 64 Maßnahmen nennen einen Betrag" in page.text
    printed = {a.text for m in report.measures for a in m.funding.amounts}
    groups = [*money_picture(report).ministries, *money_picture(report).clusters]
    for group in groups:
        said = re.findall(r"(?:Jahr|insgesamt|von|bis):? (\d[\d.,]* ?(?:Mio\.|Mrd\.)? ?(?:Euro|EUR))", group.words)
        assert set(said) <= printed, group.words
        assert html.escape(group.words) in page.source
    rows = page.source.split('class="betraege"')[1].count("<tr")
    assert rows == 1 + sum(len(m.funding.amounts) for m in report.measures)


def test_scale_without_amounts_is_still_one() -> None:
    """A report may state none."""
    scale = Scale.of([])
    assert scale.ticks == ["1\u00a0€", "10\u00a0€"]
    assert (scale.at(0), scale.at(1), scale.at(10), scale.at(10**12)) == (0, 0, WIDTH, WIDTH)


def test_every_line_of_the_scale_is_named_with_separators(report: Report) -> None:
    """Some may go where there is little room, never two that follow each other, nor the last one."""
    scale = money_picture(report).scale
    assert scale.ticks[:2] == ["10.000\u00a0€", "100.000\u00a0€"]
    last = len(scale.ticks) - 1
    assert last not in scale.spare
    assert not {place + 1 for place in scale.spare} & scale.spare
    assert Scale.of([]).spare == frozenset()


@pytest.mark.parametrize("name", ["cluster", "ressort", "state", "sortierung"])
def test_markup_in_the_address_is_left_out(client: TestClient, name: str) -> None:
    page = read(client, f"/massnahmen/bilder?{name}={HTML}")
    assert HTML not in page.source
    assert "img" not in page.names


def test_findings_are_told_with_their_quotes(client: TestClient, assistant: Assistant) -> None:
    """All of them, each under a heading in plain words, each quote leading to its page."""
    findings = assistant.index.findings
    page = read(client, "/bericht/hinweise")
    assert f"An {len(findings)} Stellen" in page.text
    assert all(finding.text in page.text for finding in findings)
    assert all(quote.text in page.text for finding in findings for quote in finding.quotes)
    assert sum(link.startswith("/bericht/") and "#zitat" in link for link in page.links) == sum(
        len(finding.quotes) for finding in findings
    )
    assert {finding.rule for finding in findings} <= set(spoken().entries("findings_meaning"))
    assert "/bericht/hinweise" in read(client, "/bericht").links


def test_page_of_findings_has_one_name(client: TestClient) -> None:
    """Its heading, its title and all links to it say the same."""
    name = t("pictures.findings")
    assert f"<h1>{name}</h1>" in read(client, "/bericht/hinweise").source
    for address in ("/bericht", "/massnahmen", "/bericht/hinweise"):
        source = read(client, address).source
        assert source.count('href="/bericht/hinweise"') == source.count(f'href="/bericht/hinweise">{name}</a>') > 0
