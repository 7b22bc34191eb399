"""A PDF gives the same records as the text, whoever produced it, with the pages that are printed on it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from producers import REPORTLAB_FIRST_PAGE, by_chromium, draw_pages, find_chromium, measure_lines, records
from pypdf import PdfReader, PdfWriter
from pypdf.constants import PageLabelStyle

from corpus import FieldName, Measure, Report, parse_report
from corpus.types import Quote
from corpus.verifying import QuoteChecker

ROWS = [("Ziel", "Mehr Fachkräfte"), ("Beginn/ Laufzeit", "2024 bis 2026"), ("Ressort", "MAGS")]
TITLES = ["Ferienpraktikum", "Lotsendienst", "Prämie", "Kongress", "Messe"]
PAGES = [
    measure_lines(f"I.{n}", title, [f"{title} heißt die Maßnahme.", f"Ort ist {place}."], ROWS)
    for n, (title, place) in enumerate(zip(TITLES, ["Köln", "Bonn", "Hamm", "Herne", "Unna"], strict=True), start=1)
]


@pytest.fixture(params=["chromium", "reportlab"])
def producer(request: pytest.FixtureRequest) -> str:
    """Return the name of one producer."""
    return str(request.param)


@pytest.fixture
def pdf(request: pytest.FixtureRequest, producer: str) -> Path:
    """Return the report's PDF of one producer."""
    path: Path = request.getfixturevalue(f"{producer}_pdf")
    return path


@pytest.fixture
def pdf_report(request: pytest.FixtureRequest, producer: str) -> Report:
    """Return the report as parsed from that producer's PDF."""
    parsed: Report = request.getfixturevalue(f"{producer}_report")
    return parsed


def test_pdf_gives_the_same_records_as_the_text(report: Report, pdf_report: Report) -> None:
    """Numbers, titles, descriptions and cells are the same letter for letter."""
    for expected, found in zip(records(report), records(pdf_report), strict=True):
        assert found == expected


def test_pdf_gives_the_same_normalised_values(report: Report, pdf_report: Report) -> None:
    """Periods, funding and ministries do not depend on the file's kind."""
    for expected, found in zip(report.measures, pdf_report.measures, strict=True):
        assert (found.periods, found.funding, found.ministries) == (
            expected.periods,
            expected.funding,
            expected.ministries,
        )


def test_pdf_gives_the_same_clusters_and_ministries(report: Report, pdf_report: Report) -> None:
    """Titles of clusters and the table of ministries are read from the PDF too."""
    assert [(c.number, c.title) for c in pdf_report.clusters] == [(c.number, c.title) for c in report.clusters]
    assert pdf_report.ministries == report.ministries


def test_pdf_is_recognised_as_the_same_edition(pdf_report: Report) -> None:
    """Title and month belong to the content, not to the file."""
    assert (pdf_report.title, pdf_report.published) == ("Fortschrittsbericht der Fachkräfteoffensive NRW", "2024-06")


def test_measures_page_is_the_one_whose_text_holds_its_heading(pdf: Path, pdf_report: Report, producer: str) -> None:
    """A measure's heading and printed number stand on that page of the PDF, as pypdf's plain text says."""
    pages = PdfReader(pdf).pages
    first = pdf_report.pages[0].number
    every = 4 if producer == "chromium" else 1  # a page of Chromium's takes 75 ms to read
    for measure in pdf_report.measures[::every]:
        text = pages[measure.page - first].extract_text()
        assert re.search(rf"^{re.escape(measure.number)}: ", text, re.MULTILINE), measure.number
        assert re.search(rf"^{measure.page}\s*$", text, re.MULTILINE), f"{measure.page} is not printed there"


def test_everything_read_from_a_pdf_stands_on_its_page(pdf_report: Report) -> None:
    """Titles, descriptions and cells pass the independent check of quotes."""
    checker = QuoteChecker(pdf_report)
    for measure in pdf_report.measures:
        assert checker.holds(Quote(measure.title.text, measure.page)), measure.number
        assert checker.holds(Quote(measure.description.text, measure.description.page)), measure.number


def test_printed_numbers_are_no_part_of_the_text(pdf_report: Report) -> None:
    """The number at a page's foot is taken out of its lines."""
    left = [p.number for p in pdf_report.pages if any(line.text == str(p.number) for line in p.lines)]
    assert not left


def test_offset_of_printed_numbers_is_honoured(reportlab_report: Report, chromium_report: Report) -> None:
    """A PDF whose first page is printed "16" starts with page 16; one printed from "1" with page 1."""
    assert reportlab_report.pages[0].number == REPORTLAB_FIRST_PAGE
    assert chromium_report.pages[0].number == 1


def test_link_annotations_are_read(chromium_report: Report) -> None:
    """Addresses that Chromium makes clickable are the page's and the measure's links."""
    assert chromium_report.measure("I.11").links == ("https://ich-helfe-mit.nrw/",)
    assert "https://www.mags.nrw/zukunftscampus" in {url for page in chromium_report.pages for url in page.links}


def test_measure_whose_table_crosses_pages_has_both_pages(reportlab_report: Report) -> None:
    """Tables that ReportLab splits between or inside rows are read as one."""
    crossing = [m for m in reportlab_report.measures if m.page_end > m.page]
    assert len(crossing) > 10, "the trap is in the PDF"
    assert any(cell.page > measure.page for measure in crossing for cell in measure.cells)


def test_wide_label_column_gives_the_same_records(report: Report, tmp_path: Path) -> None:
    """Labels that are not broken are read as well as narrow ones."""
    if not find_chromium():
        pytest.skip("no Chromium on this machine")
    few = replace(report, measures=tuple(m for m in report.measures if m.number in {"II.4", "II.6", "II.8", "III.7"}))
    found = parse_report(by_chromium(few, tmp_path / "wide.pdf", narrow_labels=False))
    assert records(found) == records(few)


def test_soft_hyphens_at_line_ends_are_joined(report: Report, tmp_path: Path) -> None:
    """Words that Chromium divides at soft hyphens are whole, and hyphens of their own stay."""
    if not find_chromium():
        pytest.skip("no Chromium on this machine")
    few = replace(report, measures=report.measures[:6])
    divided = replace(few, measures=tuple(_with_soft_hyphens(m) for m in few.measures))
    pdf = by_chromium(divided, tmp_path / "hyphens.pdf")
    text = "".join(page.extract_text() for page in PdfReader(pdf).pages)
    assert re.search(r"\w[-\u00ad\u2010]\n\w", text), "the trap is in the PDF"
    assert [m.description.text for m in parse_report(pdf).measures] == [m.description.text for m in few.measures]


def _with_soft_hyphens(measure: Measure) -> Measure:
    """Return the measure with a place to divide in its description's long words, but none inside a ligature."""
    words = re.sub(r"\b([A-Za-zäöüß]{5}[a-eg-zäöüß])(?=[a-zäöüß]{6})", "\\1\u00ad", measure.description.text)
    return replace(measure, description=replace(measure.description, text=words))


def test_hyphens_set_at_line_ends_are_joined_or_kept(tmp_path: Path) -> None:
    """A PDF with plain hyphens at line ends is read like the text."""
    lines = ["Die Fachkräfteoffensive in Nordrhein-", "Westfalen fördert die Weiter-", "bildung und Nach-", "und"]
    page = measure_lines("I.1", "Weiterbildung", [*lines, "Anpassungsqualifizierung, Weiterbildung."], ROWS)
    found = parse_report(draw_pages([page], tmp_path / "hyphens.pdf")).measures[0]
    assert found.description.text == (
        "Die Fachkräfteoffensive in Nordrhein-Westfalen fördert die Weiterbildung und Nach- und "
        "Anpassungsqualifizierung, Weiterbildung."
    )


@pytest.mark.parametrize(
    "footer",
    [str, "Seite {}".format, "- {} -".format, "Fortschrittsbericht | {}".format, "{} von 90".format],
    ids=["17", "Seite 17", "- 17 -", "Bericht | 17", "17 von 90"],
)
def test_printed_number_is_read_in_the_usual_forms(tmp_path: Path, footer: Callable[[object], str]) -> None:
    """A page's number counts however the footer puts it, and the footer is no part of the last cell."""
    found = parse_report(draw_pages(PAGES, tmp_path / "n.pdf", footer=lambda place: footer(place + 40)))
    assert [m.page for m in found.measures] == [41, 42, 43, 44, 45]
    assert [m.cells[-1].text for m in found.measures] == ["MAGS"] * 5


def test_running_header_is_removed(tmp_path: Path) -> None:
    """A line that stands at the top of every page belongs to no measure."""
    header = "Fortschrittsbericht der Fachkräfteoffensive"
    found = parse_report(draw_pages(PAGES, tmp_path / "h.pdf", header=header, footer=str))
    assert [m.title.text for m in found.measures] == TITLES
    assert header not in {line.text for page in found.pages for line in page.lines}
    assert found.measures[0].description.text == "Ferienpraktikum heißt die Maßnahme. Ort ist Köln."


def test_rows_and_headings_at_the_same_height_on_every_page_are_no_running_headers(tmp_path: Path) -> None:
    """In a form each page looks alike; what repeats there are still headings and rows."""
    pages = [measure_lines(f"I.{n}", "Maßnahme", ["Text."], ROWS) for n in range(1, 6)]
    found = parse_report(draw_pages(pages, tmp_path / "form.pdf", footer=str))
    assert [m.title.text for m in found.measures] == ["Maßnahme"] * 5
    assert [m.cells[-1].text for m in found.measures] == ["MAGS"] * 5


def _labelled(source: Path, target: Path, first: int) -> Path:
    """Give a PDF's pages labels that count from `first`."""
    writer = PdfWriter(clone_from=PdfReader(source))
    writer.set_page_label(0, len(writer.pages) - 1, style=PageLabelStyle.DECIMAL, start=first)
    writer.write(target)
    return target


def test_page_labels_count_when_nothing_is_printed(tmp_path: Path) -> None:
    """Without printed numbers the PDF's own labels name the pages."""
    pdf = _labelled(draw_pages(PAGES, tmp_path / "plain.pdf"), tmp_path / "labelled.pdf", 17)
    assert [m.page for m in parse_report(pdf).measures] == [17, 18, 19, 20, 21]


def test_printed_numbers_count_before_page_labels(tmp_path: Path) -> None:
    """What a reader sees on the page wins over what the file says."""
    pdf = _labelled(draw_pages(PAGES, tmp_path / "plain.pdf", footer=str), tmp_path / "labelled.pdf", 17)
    assert [m.page for m in parse_report(pdf).measures] == [1, 2, 3, 4, 5]


def test_roman_page_labels_count_back_from_the_first_decimal_one(tmp_path: Path) -> None:
    """Front matter labelled "i" is numbered so that the decimal labels that follow hold."""
    writer = PdfWriter(clone_from=PdfReader(draw_pages(PAGES, tmp_path / "plain.pdf")))
    writer.set_page_label(0, 1, style=PageLabelStyle.LOWERCASE_ROMAN)
    writer.set_page_label(2, 4, style=PageLabelStyle.DECIMAL, start=10)
    writer.write(tmp_path / "labelled.pdf")
    assert [m.page for m in parse_report(tmp_path / "labelled.pdf").measures][2:] == [10, 11, 12]


def test_positions_count_when_neither_is_there(tmp_path: Path) -> None:
    """Without printed numbers and labels pages are counted from 1."""
    assert [m.page for m in parse_report(draw_pages(PAGES, tmp_path / "plain.pdf")).measures] == [1, 2, 3, 4, 5]


def test_years_and_figures_at_page_ends_are_no_page_numbers(tmp_path: Path) -> None:
    """Numbers that do not count up with the pages are text."""
    pages = [[*page, "2024"] for page in PAGES]
    found = parse_report(draw_pages(pages, tmp_path / "years.pdf"))
    assert [m.page for m in found.measures] == [1, 2, 3, 4, 5]
    assert {m.cells[-1].text for m in found.measures} == {"MAGS 2024"}


def test_address_divided_over_lines_is_mended_by_its_link(tmp_path: Path) -> None:
    """The link annotation tells where an address goes on."""
    address = "https://www.beispiel.nrw/foerderung/quereinstieg"
    rows = [*ROWS, ("Internetpräsenz", address[:36])]
    page = [*measure_lines("I.1", "Quereinstieg", ["Wer quer einsteigt, lernt."], rows), address[36:]]
    found = parse_report(draw_pages([page], tmp_path / "link.pdf", links=[address])).measures[0]
    cell = found.cell(FieldName.INTERNET)
    assert cell is not None
    assert cell.text == address
    assert found.links == (address,)


def test_pdf_is_known_by_its_content_not_by_its_name(tmp_path: Path) -> None:
    """A PDF without the ending .pdf is read as one."""
    pdf = draw_pages(PAGES, tmp_path / "report.pdf")
    renamed = pdf.rename(tmp_path / "download")
    assert len(parse_report(renamed).measures) == 5


def test_pdf_encrypted_without_user_password_is_read(tmp_path: Path) -> None:
    """A PDF that anybody may open is read, though its owner has set a password against changes."""
    writer = PdfWriter(clone_from=PdfReader(draw_pages(PAGES, tmp_path / "plain.pdf")))
    writer.encrypt(user_password="", owner_password="geheim", algorithm="AES-256")
    writer.write(tmp_path / "locked.pdf")
    assert len(parse_report(tmp_path / "locked.pdf").measures) == 5


def test_same_pdf_gives_the_same_report(reportlab_pdf: Path, reportlab_report: Report) -> None:
    """Reading twice gives equal records."""
    assert parse_report(reportlab_pdf) == reportlab_report
