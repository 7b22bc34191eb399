"""The report to read: every page, every quote marked where it stands, and nothing from an address obeyed."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from documents import Document
from fastapi.testclient import TestClient
from problems import DAY, HTML, SECRET
from producers import REPORTLAB_FIRST_PAGE

from assistant import Assistant
from assistant.web.addresses import MAX_QUOTE, MAX_QUOTES, measure_address, page_address
from assistant.web.application import create_app
from assistant.web.rendering import Renderer
from assistant.web.settings import Settings
from assistant.web.speaking import t
from corpus.types import EMPTY
from corpus.verifying import compact
from index import build_index

HOSTILE = [
    HTML,
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    "{{7*7}}",
    "\x00\u202e",
    "%00",
    "javascript:x",
]
_NO_PAGES = "/5 /90 /0 /-1 /abc /27/x /%3Cb%3E / /99999999999999999999 /² /٢٧ ?seite= ?seite=x".split()


def read(client: TestClient, address: str, status: int = 200) -> Document:
    """Return a page of ours, checked for what all of them promise."""
    return Document.of(client.get(address), status)


def marked(document: Document) -> str:
    """Return all marked words of a page, without footnote numbers."""
    inner = "".join(re.findall(r"<mark[^>]*>(.*?)</mark>", document.source, re.DOTALL))
    return html.unescape(re.sub(r"<sup>.*?</sup>", "", inner))


def test_page_shows_the_printed_text(client: TestClient) -> None:
    """Heading, words, rows, the pages around it, and the measure that stands there with its state."""
    page = read(client, "/bericht/27")
    assert "<h1>Seite 27 des Berichts</h1>" in page.source
    assert page.title == "Seite 27 des Berichts – Fachkräfte-Assistent"
    for words in (
        "Tagesablauf, sondern entlasten",
        "insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit",
        "abgelaufen",
    ):
        assert words in page.text
    assert {"/bericht/26", "/bericht/28", "/bericht", "/massnahmen/I.11"} <= set(page.links)
    assert "mark" not in page.names


def test_all_pages_can_be_read_one_after_the_other(client: TestClient, assistant: Assistant) -> None:
    """From the first to the last by the link to the page after; no letter of the report is missing."""
    number: int | None = assistant.report.pages[0].number
    seen = []
    while number is not None:
        seen.append(number)
        page = read(client, f"/bericht/{number}")
        after = re.search(r'rel="next" href="/bericht/(\d+)"', page.source)
        number = int(after.group(1)) if after else None
    assert seen == [page.number for page in assistant.report.pages]


def test_every_quote_of_every_measure_is_marked_on_its_page(client: TestClient, assistant: Assistant) -> None:
    """All that `show` quotes, over line breaks and joined hyphens; what crosses a page is marked on both."""
    for measure in assistant.report.measures:
        for citation in assistant.show(measure.number, DAY).citations:
            if citation.quote in {"", EMPTY}:
                continue
            page = read(client, page_address(citation.page, citation.quote).removesuffix("#zitat"))
            words = marked(page)
            assert page.source.count('<mark id="zitat">') == 1, citation
            assert t("reading.quote_found") in page.text
            if t("reading.quote_goes_on") in page.text:
                words += marked(read(client, page_address(citation.page + 1, citation.quote).removesuffix("#zitat")))
            assert compact(words) == compact(citation.quote), citation


def test_several_quotes_of_one_page_are_marked(client: TestClient) -> None:
    page = read(client, page_address(27, "08/2020 bis 07/2026", "MKJFGFI", EMPTY).removesuffix("#zitat"))
    assert re.findall(r"<mark[^>]*>(.*?)</mark>", page.source) == ["08/2020 bis 07/2026", "MKJFGFI"]
    assert page.source.count('id="zitat"') == 1


def test_overlapping_quotes_are_marked_once(client: TestClient) -> None:
    page = read(
        client, page_address(27, "insgesamt rund 1 Mrd. Euro", "Mrd. Euro für die gesamte").removesuffix("#zitat")
    )
    assert marked(page) == "insgesamt rund 1 Mrd. Euro für die gesamte"


def test_mark_passes_over_line_breaks_and_hyphens(client: TestClient) -> None:
    """As somebody copies it from the PDF."""
    page = read(client, "/bericht/27?zitat=" + quote("Ergän-\nzung des in den  Kitas\ntätigen"))
    assert marked(page) == "Ergänzung des in den Kitas tätigen"


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_quote_is_no_markup(client: TestClient, words: str) -> None:
    """It is not found, not repeated, and the page is shown with a polite note."""
    page = read(client, "/bericht/27?zitat=" + quote(words))
    assert t("reading.quote_missing") in page.text
    assert not {"img", "mark"} & page.names
    assert words not in page.source


def test_unknown_quote_leaves_the_page_unmarked(client: TestClient) -> None:
    page = read(client, f"/bericht/27?zitat={SECRET}")
    assert t("reading.quote_missing") in page.text
    assert "mark" not in page.names
    assert SECRET not in page.source


@pytest.mark.parametrize("words", ["", "-", "%20%20", "&seite=3"])
def test_empty_quote_is_none(client: TestClient, words: str) -> None:
    page = read(client, f"/bericht/27?zitat={words}")
    assert t("reading.quote_missing") not in page.text
    assert "mark" not in page.names


def test_long_quote_is_not_looked_for(client: TestClient) -> None:
    page = read(client, "/bericht/27?zitat=" + "Kita" * MAX_QUOTE)
    assert t("reading.quote_too_long") in page.text
    many = "&".join(f"zitat=x{i}" for i in range(200))
    assert read(client, f"/bericht/27?{many}")


@pytest.mark.parametrize(
    "address",
    [f"/bericht{rest}" for rest in _NO_PAGES],
)
def test_unknown_page_is_a_friendly_404(client: TestClient, address: str) -> None:
    """In German, with the way back."""
    page = read(client, address, 404)
    assert t("reading.not_found") in page.text
    assert "6 bis 89" in page.text
    assert {"/bericht", "/massnahmen", "/"} <= set(page.links)


def test_page_number_can_be_typed(client: TestClient) -> None:
    """The form leads to the page's own address."""
    answer = client.get("/bericht?seite=33", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/bericht/33")


def test_contents_list_clusters_measures_and_the_rest(client: TestClient, assistant: Assistant) -> None:
    page = read(client, "/bericht")
    for measure in assistant.report.measures:
        assert f"/bericht/{measure.page}" in page.links
        assert measure.title.text in page.text
    assert all(cluster.title in page.text for cluster in assistant.report.clusters)
    assert {"/bericht/6", "/bericht/9", "/bericht/89"} <= set(page.links)


def test_answer_links_each_quote_to_its_page(client: TestClient, assistant: Assistant) -> None:
    """ "S. 27" on the question page leads to the marked words."""
    answer = Renderer(assistant.report).answer(assistant.ask("Wie viel Geld gibt es für Kita-Helfer?", as_of=DAY))
    address = page_address(27, "insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit")
    assert address.endswith("#zitat")
    assert html.escape(address) in answer
    assert not re.search(r"<span class=\"seite\">", answer)


def test_addresses_hold_every_letter_and_no_more_than_needed() -> None:
    assert page_address(3, "a&b #c") == "/bericht/3?zitat=a%26b+%23c#zitat"
    assert page_address(3, "", EMPTY) == page_address(3) == "/bericht/3"
    assert page_address(3, *"abcdefgh").count("zitat=") == MAX_QUOTES
    assert len(page_address(3, "x" * 9_000)) < MAX_QUOTE + 50
    assert measure_address("I.1/../<") == "/massnahmen/I.1%2F..%2F%3C"


def test_figures_hold_no_quote(client: TestClient) -> None:
    client.get(f"/bericht/{SECRET}?zitat={SECRET}")
    figures = client.get("/metrics").text
    assert 'route="/bericht/{page}"' in figures
    assert SECRET not in figures


@pytest.fixture(scope="module")
def from_pdf(reportlab_pdf: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """Return a client of a server whose index was built from a PDF."""
    folder = tmp_path_factory.mktemp("pdf") / "index"
    build_index(reportlab_pdf, folder)
    with TestClient(create_app(Assistant.open(folder), Settings(as_of=DAY))) as client:
        yield client


def test_page_of_the_pdf_is_one_step_away(from_pdf: TestClient, reportlab_pdf: Path) -> None:
    """Counted as the file counts; the file is the one that the index was built from."""
    page = read(from_pdf, f"/bericht/{REPORTLAB_FIRST_PAGE + 2}")
    assert "/bericht/datei.pdf#page=3" in page.links
    assert t("reading.pdf_page", position=3) in page.text
    answer = from_pdf.get("/bericht/datei.pdf")
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.content == reportlab_pdf.read_bytes()


def test_report_read_from_a_text_has_no_pdf(client: TestClient) -> None:
    assert not any("datei.pdf" in link for link in read(client, "/bericht/27").links)
    assert t("reading.no_pdf") in read(client, "/bericht/datei.pdf", 404).text
