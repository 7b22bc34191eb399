"""Other editions and other reports of the same kind are read by their structure, not by this report's lines."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from producers import PrintedPage, measure_lines, printed_text, records, report_pages
from small_report import CELLS, DESCRIPTION, ROWS, Read, cells_of, page_of

from corpus import FieldName, Report, ReportError


def test_smallest_report_has_one_measure(read: Read) -> None:
    """One measure with its table is a report."""
    found = read(printed_text([page_of()]))
    measure = found.measures[0]
    assert (measure.number, measure.title.text, measure.cluster, measure.page) == ("I.1", "Pflege wählen", "I", 1)
    assert measure.description.text == " ".join(DESCRIPTION)
    assert cells_of(measure) == CELLS


@pytest.mark.parametrize("width", [50, 60, 85, 120])
@pytest.mark.parametrize("upside_down", [False, True], ids=["usual order of rows", "reversed order of rows"])
def test_report_set_anew_in_other_line_widths_says_the_same(
    report: Report, read: Read, width: int, upside_down: bool
) -> None:
    """Where lines break, and in which order the rows stand, changes no word of the 64 measures."""
    order = -1 if upside_down else 1
    changed = replace(report, measures=tuple(replace(m, cells=m.cells[::order]) for m in report.measures))
    found = read(printed_text(report_pages(changed, width=width)))
    for expected, read_back in zip(records(changed), records(found), strict=True):
        assert read_back == expected


@pytest.mark.parametrize("width", [50, 85, 120])
def test_words_divided_at_their_own_hyphens_keep_them(report: Report, read: Read, width: int) -> None:
    """Lines that end inside "Nordrhein-Westfalen" or an address give the same words."""
    found = read(printed_text(report_pages(report, width=width, split_words=True)))
    for expected, read_back in zip(records(report), records(found), strict=True):
        assert read_back == expected


def test_row_comes_back_in_the_order_of_the_report(read: Read) -> None:
    """Ressort first, Ziel last, Partner before Internet: cells keep the printed order and their own words."""
    rows = [ROWS[4], ROWS[5], ROWS[3], ROWS[2], ROWS[1], ROWS[0]]
    measure = read(printed_text([page_of(rows=rows)])).measures[0]
    assert [cell.field.value for cell in measure.cells] == [
        "ressort",
        "partner",
        "internet",
        "mittel",
        "laufzeit",
        "ziel",
    ]
    assert cells_of(measure) == CELLS
    assert measure.description.text == " ".join(DESCRIPTION)


@pytest.mark.parametrize("missing", range(len(ROWS)), ids=list(CELLS))
def test_missing_row_is_no_cell_and_changes_no_other(read: Read, missing: int) -> None:
    """A measure without one of the rows has all others."""
    rows = [row for i, row in enumerate(ROWS) if i != missing]
    cells = dict(item for i, item in enumerate(CELLS.items()) if i != missing)
    assert cells_of(read(printed_text([page_of(rows=rows)])).measures[0]) == cells


@pytest.mark.parametrize("field", [f for f in FieldName if f.value in CELLS])
def test_report_without_a_row_in_all_measures_is_read(report: Report, read: Read, field: FieldName) -> None:
    """A next edition may drop a row altogether."""
    measures = (replace(m, cells=tuple(c for c in m.cells if c.field is not field)) for m in report.measures)
    changed = replace(report, measures=tuple(measures))
    assert records(read(printed_text(report_pages(changed)))) == records(changed)


def test_cell_without_words_is_empty(read: Read) -> None:
    """A label with nothing beside it is a cell left empty, on its row's page."""
    cell = read(printed_text([page_of(rows=[*ROWS[:4], ("Ressort", ""), ROWS[5]])])).measures[0].cell(FieldName.RESSORT)
    assert cell is not None
    assert (cell.text, cell.is_empty, cell.page) == ("", True, 1)


def test_report_with_fewer_clusters(report: Report, report_text: str, read: Read) -> None:
    """A report that ends with Cluster V has its 56 measures, though the introduction announces a sixth."""
    start, end = report_text.rindex("\n Cluster VI:"), report_text.rindex("\n Ausblick")
    found = read(report_text[:start] + report_text[end:])
    assert [c.number for c in found.clusters] == ["I", "II", "III", "IV", "V"]
    assert records(found) == records(report)[:56]


def test_report_with_fewer_measures(report: Report, report_text: str, read: Read) -> None:
    """A measure taken out behind the numbered pages leaves the others as they are."""
    start, end = report_text.index("\n VI.3: "), report_text.index("\n VI.4: ")
    found = read(report_text[:start] + report_text[end:])
    assert records(found) == [row for row in records(report) if row[0] != "VI.3"]
    assert found.published is None, "another edition must not pass for this one"


def test_report_with_a_seventh_cluster(report: Report, report_text: str, read: Read) -> None:
    """A new cluster with a measure is read beside the old ones."""
    cluster: PrintedPage = ["Cluster VII: ", "Neue Wege gehen", "", *(f"Das ist Weg {n}." for n in range(1, 6))]
    new = printed_text([cluster, page_of("VII.1", "Neuland")]).rstrip("\n")
    end = report_text.rindex("\n Ausblick")
    found = read(f"{report_text[:end]}\n{new}{report_text[end:]}")
    assert records(found)[:-1] == records(report)
    assert (found.clusters[-1].number, found.clusters[-1].title) == ("VII", "Neue Wege gehen")
    assert (found.measures[-1].number, found.measures[-1].page) == ("VII.1", report.measures[-1].page + 2)
    assert cells_of(found.measures[-1]) == CELLS


def test_measures_without_cluster_pages_make_clusters(read: Read) -> None:
    """Where no page announces a cluster, its measures' numbers do."""
    found = read(printed_text([page_of("I.1", "Eins"), page_of("II.1", "Zwei")]))
    assert [(c.number, c.title, c.page) for c in found.clusters] == [("I", "", 1), ("II", "", 2)]


def test_page_missing_between_printed_numbers_is_refused(report_text: str, read: Read) -> None:
    """Pages whose printed numbers do not fit their order would be cited wrongly, so the report is not read."""
    start, end = report_text.index("\n III.1: "), report_text.index("\n III.2: ")
    with pytest.raises(ReportError, match="36 on page 31, 75 on page 69"):
        read(report_text[:start] + report_text[end:])


def test_number_of_two_measures_is_refused(read: Read) -> None:
    """A number must name one measure; the message names both pages."""
    with pytest.raises(ReportError, match=r"I\.1 stands twice, on page 1 and on page 2"):
        read(printed_text([page_of(), page_of()]))


def test_heading_without_table_is_no_measure(read: Read) -> None:
    """A section numbered like a measure without any row is none."""
    bare = ["I.2: Nur ein Absatz", "", "Hier steht keine Tabelle.", "Gar keine."]
    assert [m.number for m in read(printed_text([page_of(), bare])).measures] == ["I.1"]


def test_contents_lines_are_no_measures(report: Report, report_text: str, read: Read) -> None:
    """A table of contents repeats all headings; only those with a table count."""
    lines = [f"{m.number}: {m.title.text} {'.' * 8} {m.page}" for m in report.measures]
    contents = printed_text([["Inhalt", "", *lines[:32]], lines[32:]])
    shifted = re.sub(r"(?m)^(36|75) $", lambda number: f"{int(number.group(1))} ", report_text)
    assert records(read(contents + shifted)) == records(report)


def test_contents_with_clusters_do_not_rename_them(report: Report, report_text: str, read: Read) -> None:
    """A cluster has the title of its own page, whatever is announced before."""
    contents = printed_text([["Inhalt", "", *(f"Cluster {c.number}: Kurz {c.page}" for c in report.clusters)]])
    assert [c.title for c in read(contents + report_text).clusters] == [c.title for c in report.clusters]


def test_mention_of_a_measure_in_running_text_is_no_heading(read: Read) -> None:
    """A line of the description that begins with another measure's number starts no new measure."""
    page = measure_lines("I.1", "Pflege wählen", [*DESCRIPTION, "I.2 und I.3 ergänzen die Maßnahme."], ROWS)
    found = read(printed_text([page]))
    assert [m.number for m in found.measures] == ["I.1"]
    assert found.measures[0].description.text.endswith("I.2 und I.3 ergänzen die Maßnahme.")


@pytest.mark.parametrize(
    "changed",
    [
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r").encode(),
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: text.encode("utf-16"),
        lambda text: (text + "\n\n\n").encode(),
        lambda text: text.rstrip().encode(),
        lambda text: re.sub(r"[ ]+(?=\n)", "", text).encode(),
    ],
    ids=["CR LF", "CR", "byte order mark", "UTF-16", "blank end", "no line end", "no trailing spaces"],
)
def test_file_written_by_another_system_says_the_same(
    report: Report, report_text: str, read: Read, changed: Callable[[str], bytes]
) -> None:
    """Line ends, byte order marks and blanks at line ends are no content; pages stay."""
    found = read(changed(report_text))
    assert records(found) == records(report)
    assert [m.page for m in found.measures] == [m.page for m in report.measures]


def test_form_feeds_separate_pages(report: Report, report_text: str, read: Read) -> None:
    """Text with form feeds has the same measures on the same pages."""
    fed = re.sub(r"(?m)(\S[^\n]*\n) (?=\S)", "\\1\f", report_text)
    fed = re.sub(r"(?m)^(?=(?:36|75) $)", "\f", fed)
    assert fed.count("\f") >= 83
    found = read(fed)
    assert records(found) == records(report)
    assert [m.page for m in found.measures] == [m.page for m in report.measures]


def test_form_feed_pages_may_be_set_without_blank_lines(read: Read) -> None:
    """Text as pdftotext writes it: no line of white space between the lines, a form feed between the pages."""
    pages = ["\n".join(line for line in page_of(f"I.{n}", "Pflege")) for n in (1, 2)]
    found = read("\f".join(pages))
    assert [(m.number, m.page) for m in found.measures] == [("I.1", 1), ("I.2", 2)]
    assert [cells_of(m) for m in found.measures] == [CELLS, CELLS]


def test_two_digit_numbers_are_sorted_as_numbers_stand(read: Read) -> None:
    """Measures keep the report's order, I.9 before I.10."""
    found = read(printed_text([page_of("I.9", "Neun"), page_of("I.10", "Zehn"), page_of("II.1", "Eins")]))
    assert [m.number for m in found.measures] == ["I.9", "I.10", "II.1"]


def test_records_depend_on_the_file_alone(report_text: str, read: Read, report: Report) -> None:
    """The same bytes give the same report, with the hash of the file."""
    assert read(report_text) == report
    assert len(report.sha256) == 64
