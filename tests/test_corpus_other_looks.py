"""What other offices set otherwise: footnotes, page numbers, headers, labels, columns; each read as a reader would."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from producers import draw_pages, measure_lines, printed_text
from small_report import CELLS, DESCRIPTION, ROWS, Read, cells_of, page_of

from corpus import FieldName, find_contradictions, parse_report
from corpus.printing import Piece, PrintedLine, cleaned, lines_of, marked, rows_together
from corpus.roman import value_of
from corpus.sections import measure_order
from corpus.types import Quote
from corpus.verifying import QuoteChecker

PLACES = ["Köln", "Bonn", "Hamm", "Herne", "Unna"]
PAGES = [measure_lines(f"I.{n}", f"Weg {place}", [f"Ort ist {place}."], ROWS) for n, place in enumerate(PLACES, 1)]


@pytest.mark.parametrize("note", ["1 Stand: 2025.", "1. Stand: 2025.", "1) Stand: 2025.", "1Stand: 2025."])
def test_footnote_is_no_part_of_the_last_cell(read: Read, note: str) -> None:
    """However its number is set, it is a footnote, and its mark is no letter of the text."""
    page = measure_lines("I.1", "Pflege", ["Wir haben viel vermittelt.1 Mehr folgt."], ROWS)
    report = read(printed_text([[*page, note]]))
    measure = report.measures[0]
    assert cells_of(measure) == CELLS
    assert measure.description.text == "Wir haben viel vermittelt. Mehr folgt."
    assert [(n.number, n.text) for n in measure.footnotes] == [(1, "Stand: 2025.")]
    assert QuoteChecker(report).holds(Quote(measure.description.text, 1))


def test_raised_mark_may_stand_behind_a_figure(read: Read) -> None:
    """A raised digit cannot be taken for one of a year, and a square metre stays one where no footnote has its number."""
    page = measure_lines("I.1", "Pflege", ["Seit 2025¹ gibt es 30 m² Platz."], ROWS)
    measure = read(printed_text([[*page, "¹ Stand: Mai"]])).measures[0]
    assert measure.description.text == "Seit 2025 gibt es 30 m² Platz."
    assert cells_of(measure) == CELLS


def test_mark_and_footnote_may_stand_in_two_measures_of_a_page(read: Read) -> None:
    """The page's foot belongs to the measure that holds the mark, and leaves the last one's cells alone."""
    first = measure_lines("I.1", "Eins", ["Die Lotsen1 helfen."], ROWS)
    found = read(printed_text([[*first, *page_of("I.2", "Zwei"), "1 Auch Lotsinnen"]])).measures
    assert [[n.text for n in m.footnotes] for m in found] == [["Auch Lotsinnen"], []]
    assert found[0].description.text == "Die Lotsen helfen."
    assert [cells_of(m) for m in found] == [CELLS, CELLS]


def test_further_line_of_a_footnote_may_begin_with_a_day(read: Read) -> None:
    """Behind footnote 1 "31. Dezember" is its text, and no footnote 31."""
    page = measure_lines("I.1", "Pflege", ["Die Lotsen1 helfen."], ROWS)
    measure = read(printed_text([[*page, "1. Stand der Zahlen:", "31. Dezember 2025."]])).measures[0]
    assert [(n.number, n.text) for n in measure.footnotes] == [(1, "Stand der Zahlen: 31. Dezember 2025.")]


def test_sum_below_its_label_is_no_footnote(read: Read) -> None:
    """A cell "1 Mio. Euro" stays one, though a word above has a mark 1."""
    page = measure_lines("I.1", "Pflege", ["Die Lotsen1 helfen."], [("Ziel", "Mehr"), ("Geplante Mittel", "")])
    assert cells_of(read(printed_text([[*page, "1 Mio. Euro"]])).measures[0])["mittel"] == "1 Mio. Euro"


def test_number_of_a_measure_is_no_mark(read: Read) -> None:
    """ "II.1" marks no footnote 1, so that a cell's line that begins with "1" stays in its cell."""
    page = measure_lines("II.1", "Pflege", DESCRIPTION, [("Ziel", "Mehr"), ("Geplante Mittel", "im Jahr 2025")])
    assert cells_of(read(printed_text([[*page, "1 Mio. Euro"]])).measures[0])["mittel"] == "im Jahr 2025 1 Mio. Euro"


def test_small_raised_figure_is_a_mark() -> None:
    """Word processors set a mark as a smaller piece above the line; it stays with its word."""
    pieces = [
        Piece("viel vermittelt", 60, 700, 10, False),
        Piece("1", 120, 704, 6, False),
        Piece(". Mehr", 124, 700, 10, False),
    ]
    assert [line.text for line in lines_of(pieces)] == ["viel vermittelt¹. Mehr"]


@pytest.mark.parametrize("style", [str.lower, str.upper, "Seite {}".format])
def test_roman_page_numbers_are_read(tmp_path: Path, style: object) -> None:
    """They name the pages, and are no words of the last cell."""
    numerals = ["xxxix", "xl", "xli", "xlii", "xliii"]
    assert callable(style)
    found = parse_report(draw_pages(PAGES, tmp_path / "r.pdf", footer=lambda place: style(numerals[place - 1])))
    assert [m.page for m in found.measures] == [39, 40, 41, 42, 43]
    assert [cells_of(m) for m in found.measures] == [CELLS] * 5


@pytest.mark.parametrize("footer", ["Bericht 2026 Seite {} von 90", "{} Bericht 2026", "{} | Bericht"])
def test_number_beside_a_running_header_is_read(tmp_path: Path, footer: str) -> None:
    """A footer may hold words and the number on one line."""
    found = parse_report(draw_pages(PAGES, tmp_path / "b.pdf", footer=lambda place: footer.format(place + 16)))
    assert [m.page for m in found.measures] == [17, 18, 19, 20, 21]
    assert [cells_of(m) for m in found.measures] == [CELLS] * 5


def test_header_that_names_the_chapter_is_no_heading(tmp_path: Path) -> None:
    """A line that repeats at its height within a chapter is a header, on the chapter's only page too."""
    chapters = [
        "Cluster I: Pflege",
        "Cluster I: Pflege",
        "Cluster I: Pflege",
        "Cluster I: Pflege",
        "Cluster II: Schule",
    ]
    found = parse_report(draw_pages(PAGES, tmp_path / "c.pdf", footer=lambda place: chapters[place - 1]))
    assert [cells_of(m) for m in found.measures] == [CELLS] * 5
    assert not [line for page in found.pages for line in page.lines if line.text in chapters]


@pytest.mark.parametrize("number", ["II.123", "XIII.1", "XXIV.2"])
def test_numbers_beyond_the_usual_are_read(read: Read, number: str) -> None:
    """A cluster may have more measures, and a report more clusters, than this one."""
    found = read(printed_text([page_of("I.1", "Eins"), page_of(number, "Zwei")]))
    assert [m.number for m in found.measures] == ["I.1", number]
    assert [cells_of(m) for m in found.measures] == [CELLS, CELLS]


@pytest.mark.parametrize("heading", ["Maßnahme I.2: Zwei", "I.2 – Zwei", "I.2. Zwei", "I. 2: Zwei", "I.2 : Zwei"])
def test_heading_is_known_however_its_number_is_set(read: Read, heading: str) -> None:
    """The title stands behind the number, whatever divides them."""
    page = page_of("I.2", "Zwei")
    found = read(printed_text([page_of("I.1", "Eins"), [heading, *page[1:]]]))
    assert [(m.number, m.title.text) for m in found.measures] == [("I.1", "Eins"), ("I.2", "Zwei")]


@pytest.mark.parametrize(("number", "place"), [("I.1a", "I.0"), ("A.1", "I.0"), ("LX.1", "I.0")])
def test_table_under_a_number_that_cannot_be_read_is_a_finding(read: Read, number: str, place: str) -> None:
    """What `--json` cannot tell apart, `--check` says, with the words that stand there."""
    report = read(printed_text([page_of("I.1", "Eins"), page_of(number, "Zwei")]))
    (finding,) = find_contradictions(report)
    assert (finding.rule, finding.measure, finding.quotes) == ("unread-table", place, (Quote(f"{number}: Zwei", 2),))
    assert QuoteChecker(report).holds(finding.quotes[0])


def test_numerals_have_their_values() -> None:
    """Values as any table of numerals has them; an unknown cluster comes last."""
    assert [value_of(n) for n in ("I", "iv", "IX", "XIV", "XL", "xc", "CXLIV")] == [1, 4, 9, 14, 40, 90, 144]
    assert measure_order("IX.2") < measure_order("XIII.1") < measure_order("LX.1")


def test_heading_in_two_lines_of_large_type_is_whole() -> None:
    """Lines of larger type stand further apart than those of the text, without being set off."""
    sizes = [(15.0, 700.0), (15.0, 682.0), (11.0, 664.0), (11.0, 651.0), (11.0, 638.0), (11.0, 625.0)]
    lines = [PrintedLine("Wort", 60, y, size, size > 11) for size, y in sizes]
    assert [line.gap for line in marked(lines, 1, 11.0)][:2] == [False, False]


def test_hyphen_that_the_producer_sets_goes_and_the_authors_stays() -> None:
    """Where U+2010 stands at line ends alone, it divides words, in addresses too."""
    texts = ["https://a.nrw/sprin\u2010", "gerpool-altenpflege in Nordrhein-", "Westfalen"]
    (lines,) = cleaned([[PrintedLine(text, 60, 700, 10, False) for text in texts]])
    assert [line.text for line in lines] == ["https://a.nrw/sprin\u00ad", *texts[1:]]
    (lines,) = cleaned([[PrintedLine(text.replace("-", "\u2010"), 60, 700, 10, False) for text in texts]])
    assert lines[0].text == "https://a.nrw/sprin-", "a report that has no other hyphen keeps them all"


def test_label_behind_which_a_word_is_divided(read: Read) -> None:
    """The soft hyphen at the end of a label's own line belongs to the cell."""
    page = page_of(rows=[("Ziel", "Mehr Arbeits\u00ad"), *ROWS[1:]])
    page.insert(page.index("Ziel Mehr Arbeits\u00ad") + 1, "plätze")
    assert cells_of(read(printed_text([page])).measures[0])["ziel"] == "Mehr Arbeitsplätze"


@pytest.mark.parametrize(
    ("field", "label"),
    [
        ("ziel", "ZIEL"),
        ("ziel", "Ziel der Maßnahme"),
        ("laufzeit", "Beginn / Laufzeit"),
        ("laufzeit", "Beginn und Laufzeit"),
        ("mittel", "Geplante Mittel (in Euro)"),
        ("mittel", "Geplante Mittel in Euro"),
        ("internet", "Internetpräsenz/Link"),
        ("ressort", "Zuständiges Ressort"),
        ("partner", "PARTNER IN DER UMSETZUNG"),
        ("partner", "Partner in der Umsetzung (Auswahl)"),
        ("partner", "Umsetzungspartner"),
    ],
)
@pytest.mark.parametrize("end", ["", ":"])
def test_label_in_other_words_is_kept_as_printed(read: Read, field: str, label: str, end: str) -> None:
    """What all measures have behind a label belongs to it, and not to the cells."""
    rows = [(label + end if name == field else row[0], row[1]) for row, name in zip(ROWS, CELLS, strict=True)]
    found = read(printed_text([page_of("I.1", "Eins", rows), page_of("I.2", "Zwei", rows)])).measures
    assert [cells_of(m) for m in found] == [CELLS, CELLS]
    cell = found[1].cell(FieldName(field))
    assert cell is not None
    assert cell.label == label


def test_brackets_of_one_cell_are_its_words(read: Read) -> None:
    """Only what most rows of the field begin with belongs to the label."""
    rows = [*ROWS[:2], ("Geplante Mittel", "(noch offen)"), *ROWS[3:]]
    found = read(printed_text([page_of("I.1", "Eins", rows), page_of("I.2", "Zwei"), page_of("I.3", "Drei")]))
    assert cells_of(found.measures[0])["mittel"] == "(noch offen)"


def _with_header(page: Sequence[str]) -> list[str]:
    """Put a header row above the first row of a page's table, and again where the table goes on."""
    at = next(i for i, line in enumerate(page) if line.startswith("Ziel"))
    return [*page[:at], "Merkmal Angabe", *page[at:]]


def test_repeated_header_row_is_no_word_of_a_measure(read: Read) -> None:
    """ "Merkmal | Angabe" stands above the table and at the top of each page on which it goes on."""
    first, second = _with_header(page_of("I.1", "Eins")), _with_header(page_of("I.2", "Zwei"))
    cut = next(i for i, line in enumerate(first) if line.startswith("Ressort"))
    report = read(printed_text([first[:cut], ["Merkmal Angabe", *first[cut:]], second]))
    assert [m.description.text for m in report.measures] == [" ".join(DESCRIPTION)] * 2
    assert [cells_of(m) for m in report.measures] == [CELLS, CELLS]


def test_heading_repeated_above_the_rest_of_the_table_is_the_same_measure(read: Read) -> None:
    """ "I.1: Eins (Fortsetzung)" starts no second measure."""
    page = page_of("I.1", "Eins")
    cut = next(i for i, line in enumerate(page) if line.startswith("Ressort"))
    report = read(printed_text([page[:cut], ["I.1: Eins (Fortsetzung)", "", *page[cut:]]]))
    assert [(m.title.text, cells_of(m), m.page_end) for m in report.measures] == [("Eins", CELLS, 2)]


def test_columns_drawn_one_after_the_other_are_rows_again() -> None:
    """All labels, then all cells: each cell stands beside the label of its height."""
    labels = [("Ziel", 700), ("Ressort", 660), ("Internetpräsenz", 640)]
    cells = [("Mehr Fachkräfte", 700), ("für alle", 687), ("MAGS", 660), ("www.a.de", 640)]
    lines = [PrintedLine(text, 60, y, 10, False) for text, y in labels]
    lines += [PrintedLine(text, 170, y, 10, False) for text, y in cells]
    lines.append(PrintedLine("Ein Absatz.", 60, 600, 10, False))
    assert [line.text for line in rows_together(lines)] == [
        "Ziel",
        "Mehr Fachkräfte",
        "für alle",
        "Ressort",
        "MAGS",
        "Internetpräsenz",
        "www.a.de",
        "Ein Absatz.",
    ]


def test_bullets_drawn_last_stand_before_their_words() -> None:
    """Also in the line of a label, whose words the PDF sets as one piece."""
    pieces = [
        Piece("Umsetzungspartner Bottrop", 60, 700, 10, False),
        Piece("\n", 60, 690, 10, False),
        Piece("Hamm", 170, 680, 10, False),
        Piece("•", 160, 700, 10, False),
        Piece("•", 160, 680, 10, False),
    ]
    assert [line.text for line in lines_of(pieces)] == ["Umsetzungspartner • Bottrop", "• Hamm"]
