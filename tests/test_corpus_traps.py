"""Each trap of the report that the design names, by its name."""

from __future__ import annotations

from itertools import pairwise

import pytest

from corpus import FieldName, Report
from corpus.types import Quote
from corpus.verifying import QuoteChecker, compact


def _text(report: Report, number: str, field: FieldName) -> str:
    """Return the words of a cell that must be there."""
    cell = report.measure(number).cell(field)
    assert cell is not None, f"{number} has no {field}"
    return cell.text


def _all_texts(report: Report) -> str:
    """Return titles, descriptions and cells of all measures."""
    return "\n".join(
        text for m in report.measures for text in (m.title.text, m.description.text, *(c.text for c in m.cells))
    )


@pytest.mark.parametrize(
    ("number", "field", "begins"),
    [
        ("II.8", FieldName.LAUFZEIT, "11/2023 bis 12/2024"),
        ("II.8", FieldName.MITTEL, "10,1 Mio. Euro"),
        ("I.1", FieldName.PARTNER, "-"),
        ("III.7", FieldName.PARTNER, "• Gesellschaft für innovative"),
    ],
    ids=["Beginn/ + Laufzeit", "Geplante + Mittel", "Partner in der + Umsetzung", "long cell"],
)
def test_label_broken_over_lines_is_one_label(report: Report, number: str, field: FieldName, begins: str) -> None:
    """A label's second line is no word of its cell."""
    assert _text(report, number, field).startswith(begins)


def test_label_cut_inside_its_word_is_put_together(report: Report, report_text: str) -> None:
    """Both "Internetpräs/enz" and "Internetpräse/nz" are the row Internetpräsenz wherever the report breaks it."""
    cut = [line.strip() for line in report_text.splitlines() if line.strip() in {"Internetpräs", "Internetpräse"}]
    assert cut, "the report breaks the label somewhere"
    labels = [cell.label for m in report.measures for cell in m.cells if cell.field is FieldName.INTERNET]
    assert labels == ["Internetpräsenz"] * 64


def test_no_cell_begins_with_the_rest_of_a_label(report: Report) -> None:
    """No half of a broken label is left in a cell."""
    rests = ("enz", "nz ", "Laufzeit ", "Mittel ", "Umsetzung", "der Umsetzung", "in der")
    assert not [(m.number, c.text) for m in report.measures for c in m.cells if c.text.startswith(rests)]


def test_label_without_space_is_kept_as_printed(report: Report) -> None:
    """V.10 prints "Beginn/Laufzeit" without a space, which the label keeps."""
    cell = report.measure("V.10").cell(FieldName.LAUFZEIT)
    assert cell is not None
    assert cell.label == "Beginn/Laufzeit"


@pytest.mark.parametrize("number", ["III.1", "IV.7"])
def test_inkrafttreten_is_the_time_row_under_its_own_label(report: Report, number: str) -> None:
    """Measures that enter into force have that row instead of Beginn/Laufzeit."""
    cell = report.measure(number).cell(FieldName.LAUFZEIT)
    assert cell is not None
    assert cell.label == "Inkrafttreten"


def test_publication_row_stands_only_in_the_study(report: Report) -> None:
    """I.9 has a row Veröffentlichung and none for the time."""
    having = [m.number for m in report.measures if m.cell(FieldName.VEROEFFENTLICHUNG)]
    assert having == ["I.9"]
    assert report.measure("I.9").cell(FieldName.LAUFZEIT) is None


def test_sentence_beginning_with_ziel_ist_stays_in_the_description(report: Report) -> None:
    """II.6 has a line "Ziel ist, eine Absprache …" above the table, which is no row."""
    assert "Ziel ist, eine Absprache mit den Bildungsgängen" in report.measure("II.6").description.text
    assert _text(report, "II.6", FieldName.ZIEL).startswith("Eine Verbesserung des Übergangs")


@pytest.mark.parametrize("number", ["I.12", "III.6", "III.8"])
def test_cell_may_begin_with_ziel_ist(report: Report, number: str) -> None:
    """The line "Ziel Ziel ist es, …" is the label and then the cell."""
    assert _text(report, number, FieldName.ZIEL).startswith("Ziel ist")


@pytest.mark.parametrize("number", ["I.4", "I.8", "II.5", "IV.5", "IV.7", "IV.11"])
def test_repeated_link_targets_are_no_part_of_the_partner_cell(report: Report, number: str) -> None:
    """Addresses that a page repeats below its table are dropped."""
    assert "http" not in _text(report, number, FieldName.PARTNER)


def test_repeated_link_targets_do_stand_in_the_text(report_text: str) -> None:
    """The trap exists: the report's text repeats I.4's address below its table."""
    assert report_text.count("https://bass.schul-welt.de/19828.htm") == 2


@pytest.mark.parametrize(
    ("number", "mark", "word", "text"),
    [
        ("III.2", 3, "MID-Assistenten", "MID: Mittelstand Innovativ & Digital"),
        ("IV.5", 4, "SHK", "SHK: Sanitär-, Heizungs- und Klimahandwerk"),
        ("V.3", 5, "AZAV", "AZAV: Akkreditierungs- und Zulassungsverordnung Arbeitsförderung"),
    ],
    ids=["3", "4", "5"],
)
def test_footnote_is_kept_apart_and_its_mark_is_gone(
    report: Report, report_text: str, number: str, mark: int, word: str, text: str
) -> None:
    """A footnote is no part of the last cell, and its number no part of the word that it is glued to."""
    measure = report.measure(number)
    said = measure.description.text + "".join(cell.text for cell in measure.cells)
    assert f"{word}{mark}" in report_text
    assert [(note.number, note.text, note.page) for note in measure.footnotes] == [(mark, text, measure.page)]
    assert word in said
    assert f"{word}{mark}" not in said
    assert text not in said


def test_digits_that_are_no_footnote_marks_stay(report: Report) -> None:
    """Only a page's own footnote numbers are taken from words."""
    assert "CO2-Reduktion" in report.measure("III.2").description.text


def test_only_three_measures_have_footnotes(report: Report) -> None:
    """The footnotes of the introduction belong to no measure."""
    assert [m.number for m in report.measures if m.footnotes] == ["III.2", "IV.5", "V.3"]


@pytest.mark.parametrize("word", ["nahezu", "Dortmund", "Lernortkooperation", "Passwort"])
def test_hyphen_that_the_line_end_made_is_joined(report: Report, word: str) -> None:
    """Words that the print divides are whole again."""
    said = _all_texts(report)
    assert word in said


@pytest.mark.parametrize(
    "broken", ["nahe-zu", "Dort-mund", "Lernortko-operation", "Pass-wort", "Nord-rhein", "nahe- zu"]
)
def test_no_divided_word_is_left(report: Report, broken: str) -> None:
    """The divided form does not survive anywhere."""
    assert broken not in _all_texts(report)


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("Nordrhein-", "Westfalen", "Nordrhein-Westfalen"),
        ("Kita-", "Jahr", "Kita-Jahr"),
        ("Bau-", "Ingenieurwesen", "Bau-Ingenieurwesen"),
        ("Nach-", "bzw.", "Nach- bzw."),
    ],
    ids=["name", "compound", "capital", "suspended"],
)
def test_hyphen_of_the_word_itself_is_kept(
    report: Report, report_text: str, first: str, second: str, joined: str
) -> None:
    """Hyphens that belong to a word stay where a line ends with them."""
    lines = [line.strip() for line in report_text.splitlines() if line.strip()]
    assert any(a.endswith(first) and b.startswith(second) for a, b in pairwise(lines)), "the trap is in the text"
    assert joined in _all_texts(report)


@pytest.mark.parametrize(
    ("number", "field", "address"),
    [
        (
            "II.4",
            FieldName.INTERNET,
            "https://www.bo-tool.de/sekundarstufe-i/prozesselemente/portfolioinstrument-digital-sbo-3-4",
        ),
        ("I.9", FieldName.VEROEFFENTLICHUNG, "Fachkraefte-in-der-Kinder-und-Jugendhilfe-I76973"),
        ("IV.11", FieldName.INTERNET, "vernetzte-bildungsraeume-in-nrw und regional"),
        ("II.6", FieldName.INTERNET, "bildungsgaenge-bildungsplaene/ausbildungsvorbereitung-anlage-a/materialien-"),
    ],
    ids=["II.4", "I.9", "IV.11", "II.6"],
)
def test_wrapped_address_keeps_its_hyphens_and_gets_no_space(
    report: Report, number: str, field: FieldName, address: str
) -> None:
    """In an address a hyphen at the line end is the address's own."""
    assert address in _text(report, number, field)


def test_two_addresses_in_one_cell_are_not_run_together(report: Report) -> None:
    """An address on the next line is a new one."""
    assert " https://" in _text(report, "II.6", FieldName.INTERNET)


def test_heading_without_colon_is_a_heading(report: Report, report_text: str) -> None:
    """IV.11 has no colon after its number."""
    assert "\n IV.11 Vernetzte Bildungsräume" in report_text
    assert report.measure("IV.11").title.text == "Vernetzte Bildungsräume"


def test_colons_inside_titles_stay(report: Report) -> None:
    """Only the colon after the number is taken away."""
    titles = {number: report.measure(number).title.text for number in ("II.5", "II.7", "V.10")}
    assert titles["II.5"].endswith("(KAoA): Ausbildungsbotschafter und KAUSA")
    assert titles["II.7"].endswith("ohne Anschluss: Verantwortungskette - Gestaltung der Übergänge")
    assert titles["V.10"].startswith('Kongress: "Vielfalt')


def test_heading_with_hyphen_at_its_line_end_keeps_it(report: Report) -> None:
    """Titles are joined like running text: "(ESF-/JTF)" is one word with a hyphen."""
    assert report.measure("III.10").title.text.endswith("(ESF-JTF)")


@pytest.mark.parametrize(("number", "pages"), [("III.5", (45, 46)), ("III.7", (48, 49)), ("IV.6", (62, 63))])
def test_measure_goes_on_over_the_page_break(report: Report, number: str, pages: tuple[int, int]) -> None:
    """A page start inside a table is no end of the measure."""
    measure = report.measure(number)
    assert (measure.page, measure.page_end) == pages


def test_all_other_measures_stand_on_one_page(report: Report) -> None:
    """Only three measures cross pages."""
    assert [m.number for m in report.measures if m.page != m.page_end] == ["III.5", "III.7", "IV.6"]


def test_row_on_the_second_page_has_that_page(report: Report) -> None:
    """III.5's partners stand on page 46, its other rows on page 45."""
    pages = {cell.field.value: cell.page for cell in report.measure("III.5").cells}
    assert pages == {"ziel": 45, "laufzeit": 45, "mittel": 45, "internet": 45, "ressort": 45, "partner": 46}


def test_words_behind_the_page_break_know_their_page(report: Report) -> None:
    """III.7's partner cell starts on page 48 and says "Landespolitik" on page 49."""
    cell = report.measure("III.7").cell(FieldName.PARTNER)
    assert cell is not None
    offset = cell.text.index("Landespolitik")
    assert (cell.page, cell.body.page_at(offset - 2), cell.body.page_at(offset), cell.body.page_end) == (48, 48, 49, 49)
    assert QuoteChecker(report).holds(Quote("Landespolitik, Wirtschaft, Gewerkschaften", 49))


def test_table_inside_the_description_is_no_page_and_no_row(report: Report) -> None:
    """VI.8's figures stay in its description, on its one page."""
    measure = report.measure("VI.8")
    text = measure.description.text
    assert "Architektenkammer Nordrhein-Westfalen 2022 2023 Anzahl gestellter Anträge 79 42" in text
    assert text.endswith("davon in Bearbeitung 3 2 davon Rücknahmen 6 4")
    assert (measure.page, measure.page_end) == (88, 88)


def test_part_behind_the_last_measure_is_no_part_of_it(report: Report) -> None:
    """VI.8 ends before "Ausblick"."""
    assert _text(report, "VI.8", FieldName.PARTNER) == "-"


@pytest.mark.parametrize("number", ["I.12", "II.10", "III.13", "IV.11", "V.10"])
def test_measure_ends_before_the_next_cluster(report: Report, number: str) -> None:
    """A cluster's page is no part of the measure before it."""
    assert "Cluster" not in _text(report, number, FieldName.PARTNER)


def test_empty_cell_differs_from_missing_row(report: Report) -> None:
    """A cell left empty says "-"; a row that is not there is none; neither counts as stated."""
    measure = report.measure("I.1")
    assert _text(report, "I.1", FieldName.INTERNET) == "-"
    assert measure.cell(FieldName.MITTEL) is None
    assert measure.stated(FieldName.INTERNET) is measure.stated(FieldName.MITTEL) is None
    assert measure.stated(FieldName.ZIEL) is not None


def test_every_letter_of_a_measure_is_read_once(report: Report) -> None:
    """Title, description, labels, cells and footnotes account for all letters of I.1's page, in order."""
    measure = report.measure("I.1")
    page = next(page for page in report.pages if page.number == measure.page)
    said = [f"{measure.number}: {measure.title.text}", measure.description.text]
    said += [f"{cell.label}{cell.text}" for cell in measure.cells]
    assert compact("".join(said)) == compact("".join(line.text for line in page.lines))
