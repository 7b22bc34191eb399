"""The hand-out: quotes with pages, days and whom to ask, as page, PDF, table and text; notes come and go with the form."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from documents import Document
from fastapi.testclient import TestClient
from problems import DAY, HTML, SECRET
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from assistant import Assistant
from assistant.web.handing import mail_address
from assistant.web.handout import Handout, HandoutMaker
from assistant.web.handout_pdf import handout_pdf
from assistant.web.qr_code import qr_svg
from assistant.web.rendering import Renderer
from assistant.web.speaking import speaking, t
from assistant.web.spreadsheets import csv_text
from assistant.wording.texts import texts_in
from corpus import Report
from corpus.types import FieldName

ADDRESS = "/handzettel?m=IV.1,I.11,VI.6"
NUMBERS = ["IV.1", "I.11", "VI.6"]
FIELDS = (FieldName.ZIEL, FieldName.LAUFZEIT, FieldName.MITTEL, FieldName.INTERNET, FieldName.PARTNER)
NOTES = {
    "notiz-IV.1": "Termin am Montag\nمرحبا بالعالم",
    "notiz-I.11": "Зателефонувати завтра – #set page(fill: red) *x*",
}
HOSTILE = [HTML, "</textarea><script>alert(1)</script>", '#read("/etc/passwd")', "=1+1", "\\u{0}", "\x00\u202e"]


def read(client: TestClient, address: str, status: int = 200) -> Document:
    """Return a page of ours, checked for what all of them promise."""
    return Document.of(client.get(address), status)


def stated(report: Report) -> list[str]:
    """Return the words of the report that the hand-out must hold."""
    measures = [report.measure(number) for number in NUMBERS]
    cells = [m.stated(field) for m in measures for field in FIELDS]
    return [m.description.text for m in measures] + [cell.text for cell in cells if cell]


def pdf_of(content: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(content))


def words_of(pdf: PdfReader) -> str:
    """Return all words of a PDF, those that a line end cuts put together."""
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def structure(node: object) -> Iterator[str]:
    """Yield the tags of a PDF's structure in reading order."""
    node = node.get_object() if isinstance(node, IndirectObject) else node
    if isinstance(node, list):
        for below in node:
            yield from structure(below)
    elif isinstance(node, DictionaryObject):
        if "/S" in node:
            yield str(node["/S"])
        yield from structure(node.get("/K"))


def test_page_holds_quotes_pages_days_and_whom_to_ask(client: TestClient, report: Report) -> None:
    page = read(client, ADDRESS)
    shown = page.text.replace(" (öffnet eine andere Internetseite)", "")
    assert all(words in shown for words in stated(report))
    assert "Zusammengestellt am 22.11.2026" in page.text
    assert "Juni 2024" in page.text
    assert t("desk.handout_ask_first") in page.text
    assert "Ministerium für Arbeit, Gesundheit und Soziales (MAGS)" in page.text
    assert [page.text.index(f"{number} ") for number in NUMBERS] == sorted(page.text.index(f"{n} ") for n in NUMBERS)


def test_question_chooses_the_sentences(client: TestClient, assistant: Assistant) -> None:
    """Those that the assistant cites take the place of the whole description."""
    question = "Welche Förderung gibt es für Quereinsteiger in Kitas?"
    page = read(client, f"/handzettel?m=IV.2&frage={quote(question)}")
    assert question in page.text
    assert t("desk.handout_matched") in page.text
    assert "ein Modell zum Quereinstieg in die Kinderbetreuung" in page.text
    assert assistant.report.measure("IV.2").description.text not in page.source.split("<textarea")[0]


def test_notes_come_with_the_form_and_stay_out_of_addresses(client: TestClient) -> None:
    """They are printed, handed on to the file that is asked for next, and in no link."""
    answer = client.post("/handzettel", data={"m": NUMBERS, **NOTES})
    page = Document.of(answer)
    assert "Termin am Montag" in page.text
    assert not any("Montag" in link for link in page.links if not link.startswith("mailto:"))
    hidden = {held["name"]: held["value"] for name, held in page.tags if held.get("type") == "hidden"}
    assert hidden["notiz-IV.1"] == NOTES["notiz-IV.1"]


def test_nothing_chosen_says_where_to_choose(client: TestClient) -> None:
    for address in ("/handzettel", "/handzettel?m=I.99", "/handzettel.pdf", "/handzettel.csv?m=x"):
        assert t("desk.handout_none") in read(client, address).text


def test_pdf_is_accessible(client: TestClient) -> None:
    """Tagged with headings and paragraphs, with title and language, marked as PDF/UA-1; fonts embedded."""
    answer = client.get(ADDRESS.replace("handzettel", "handzettel.pdf"))
    assert answer.headers["content-type"] == "application/pdf"
    assert "handzettel.pdf" in answer.headers["content-disposition"]
    pdf = pdf_of(answer.content)
    root = pdf.trailer["/Root"]
    assert isinstance(root, DictionaryObject)
    assert root["/Lang"] == "de"
    assert root["/MarkInfo"]["/Marked"].value
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value
    assert pdf.metadata is not None
    assert pdf.metadata.title == t("desk.handout_title")
    assert b"pdfuaid:part" in root["/Metadata"].get_data()
    tags = list(structure(root["/StructTreeRoot"]))
    assert {"/H1", "/H2", "/P", "/Link", "/Figure"} <= set(tags)
    assert tags.count("/H2") == len(NUMBERS)


def test_pdf_holds_the_words_in_reading_order(client: TestClient, report: Report) -> None:
    pdf = pdf_of(client.get(ADDRESS.replace("handzettel", "handzettel.pdf")).content)
    words = words_of(pdf)
    assert all(quoted[:60] in words for quoted in stated(report))
    assert [words.index(f"{n} {report.measure(n).title.text[:12]}") for n in NUMBERS] == sorted(
        words.index(f"{n} {report.measure(n).title.text[:12]}") for n in NUMBERS
    )
    assert "(S. 57)" in words
    assert t("desk.handout_ask_first")[:50] in words


def test_pdf_prints_notes_in_other_scripts_as_they_are(client: TestClient) -> None:
    """Cyrillic and Arabic have letters in the fonts; what looks like markup is text."""
    answer = client.post("/handzettel.pdf", data={"m": NUMBERS, **NOTES})
    pdf = pdf_of(answer.content)
    assert "Зателефонувати завтра – #set page(fill: red) *x*" in words_of(pdf)
    fonts = {str(font.get_object()["/BaseFont"]) for page in pdf.pages for font in page["/Resources"]["/Font"].values()}
    assert any("Arabic" in name for name in fonts)


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("ending", ["", ".pdf", ".csv", ".txt"])
def test_hostile_words_are_words(client: TestClient, words: str, ending: str) -> None:
    """In the question and in notes, in every form of the hand-out."""
    answer = client.post(f"/handzettel{ending}", data={"m": "I.11", "frage": words, "notiz-I.11": words})
    assert answer.status_code == 200
    if not ending:
        page = Document.of(answer)
        assert "img" not in page.names
        assert [held["value"] for _, held in page.tags if held.get("name") == "notiz-I.11"] in ([words], [])
    if ending == ".csv":
        rows = list(csv.reader(io.StringIO(answer.text.removeprefix("\ufeff")), delimiter=";"))
        assert not any(cell.startswith("=") for row in rows for cell in row)
    if ending == ".pdf":
        assert "root:" not in words_of(pdf_of(answer.content))


def test_table_has_a_row_for_each_quote(client: TestClient, report: Report) -> None:
    answer = client.get(ADDRESS.replace("handzettel", "handzettel.csv"))
    rows = list(csv.reader(io.StringIO(answer.text.removeprefix("\ufeff")), delimiter=";"))
    assert {len(row) for row in rows} == {5}
    assert ["I.11", "Kita-Helferinnen und Kita-Helfer", "Beginn/ Laufzeit", "08/2020 bis 07/2026", "27"] in rows
    said = {row[3] for row in rows}
    assert all(words in said for words in stated(report))
    assert "22.11.2026" in said


def test_text_for_a_mail_holds_the_same(client: TestClient, report: Report) -> None:
    answer = client.get(ADDRESS.replace("handzettel", "handzettel.txt"))
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert all(f"„{words}“ (S. " in answer.text for words in stated(report))
    assert answer.text.rstrip().endswith("/handzettel?m=IV.1,I.11,VI.6")


def test_mail_address_stays_short(client: TestClient) -> None:
    """Long hand-outs are named with their link; mail programs cut longer addresses."""
    for address in (ADDRESS, "/handzettel?m=IV.4"):
        mail = next(link for link in mails(client, address))
        assert len(mail) <= 2_000
        body = parse_qs(urlsplit(mail).query)["body"][0]
        assert "/handzettel?m=" in body
        assert t("desk.handout_ask_first") in body
    assert mail_address(Handout((), "", DAY, "", "x")).startswith("mailto:?subject=")


def mails(client: TestClient, address: str) -> list[str]:
    """Return the addresses of a page that open a mail."""
    return [link.replace("&amp;", "&") for link in re.findall(r'href="(mailto:[^"]+)"', client.get(address).text)]


def test_too_much_is_told(client: TestClient) -> None:
    """A form beyond the limit gets our own page."""
    sent = {"m": "I.11", "notiz-I.11": "a" * 70_000}
    Document.of(client.post("/handzettel", data=sent, headers={"accept": "text/html"}), 413)


def test_notes_are_cut(client: TestClient) -> None:
    page = Document.of(client.post("/handzettel", data={"m": "I.11", "notiz-I.11": "b" * 5_000}))
    assert "b" * 1_500 in page.text
    assert "b" * 1_501 not in page.text


@pytest.mark.parametrize(
    "address",
    [
        "/?q=Wer hilft?",
        "/massnahmen?cluster=I&state=running",
        "/merkliste?m=I.11,IV.1",
        "/bericht/27",
        "/vergleich?m=I.1,I.2",
    ],
)
def test_own_addresses_can_be_passed_on(client: TestClient, address: str) -> None:
    """As a whole address, with a QR code that has a name, and a mail."""
    page = read(client, f"/teilen?an={quote(address, safe='')}")
    shown = next(held["value"] for _, held in page.tags if held.get("id") == "adresse")
    assert shown == f"http://testserver{address}"
    code = next(held for name, held in page.tags if held.get("role") == "img")
    assert code["aria-label"] == t("desk.sharing_qr_alt")
    assert qr_svg(str(shown)) in page.source


@pytest.mark.parametrize(
    "address",
    ["", "https://example.org/", "//example.org/", "/\\example.org", "javascript:alert(1)", "/nichts", "/api/measures",
     "/gradio_api/info", "/web/page.css", f"/{SECRET}", "/?q=\n"],
)  # fmt: skip
def test_other_addresses_are_not_passed_on(client: TestClient, address: str) -> None:
    """Nothing of them is repeated."""
    page = read(client, f"/teilen?an={quote(address, safe='')}", 404)
    assert t("desk.sharing_nothing") in page.text
    assert SECRET not in page.source
    assert "example.org" not in page.source


def test_address_too_long_for_a_code_is_still_passed_on(client: TestClient) -> None:
    page = read(client, f"/teilen?an={quote('/?q=' + 'a' * 3_000, safe='')}")
    assert t("desk.sharing_qr_long") in page.text
    assert qr_svg("a" * 3_000) is None


@pytest.mark.parametrize("value", [HTML, '"><script>alert(1)</script>'])
def test_markup_in_a_passed_address_is_text(client: TestClient, value: str) -> None:
    page = read(client, f"/teilen?an={quote('/?q=' + value, safe='')}")
    assert not {"img"} & page.names
    assert sum(name == "script" for name, _ in page.tags) == 3


def test_spreadsheets_do_not_calculate() -> None:
    """Whatever begins like a formula is marked as text; a lone dash is none."""
    text = csv_text(["a"], [["=1"], [" +1"], ["@x"], ["-1"], ["-"], ["- "], ["plain"]])
    assert text.splitlines()[1:] == ["'=1", "' +1", "'@x", "'-1", "-", "- ", "plain"]


@pytest.mark.parametrize("language", ["en", "tr", "uk", "ar", "ru", "pl"])
def test_pdf_speaks_the_language_of_the_page(assistant: Assistant, language: str) -> None:
    """Title and labels do; the quotes stay German."""
    with speaking(language):
        made = HandoutMaker(Renderer(assistant.report)).make([assistant.show("IV.1", DAY)], DAY, "http://testserver/")
        pdf = pdf_of(handout_pdf(made))
    root = pdf.trailer["/Root"]
    assert isinstance(root, DictionaryObject)
    assert root["/Lang"] == language
    assert pdf.metadata is not None
    assert pdf.metadata.title == texts_in(language)("desk.handout_title")
    assert "Fachkräftesicherung im Handwerk" in words_of(pdf)
