"""Rows are told by their labels, whichever way a label breaks and whatever words stand around it."""

from __future__ import annotations

import pytest
from producers import measure_lines, printed_text
from small_report import CELLS, DESCRIPTION, ROWS, Read, cells_of, page_of

from corpus import FieldName


@pytest.mark.parametrize(
    "line",
    [
        "Ziel ist es, mehr Menschen zu gewinnen.",
        "Ziel des Programms ist die Gewinnung von Fachkräften.",
        "Ressort und Träger arbeiten zusammen.",
        "Ressorts der Landesregierung arbeiten zusammen.",
        "Laufzeit und Umfang stehen noch nicht fest.",
        "Partner in der Umsetzung sind die Kammern.",
        "Geplante Mittel werden nicht ausgeschöpft.",
        "Internetpräsenz und Flyer informieren darüber.",
        "Veröffentlichung und Vortrag folgen.",
    ],
)
def test_description_line_beginning_with_a_label_word_is_no_row(read: Read, line: str) -> None:
    """The table is what stands at the end; words above it stay in the description."""
    page = measure_lines("I.1", "Pflege wählen", [DESCRIPTION[0], line, DESCRIPTION[1]], ROWS)
    measure = read(printed_text([page])).measures[0]
    assert measure.description.text == " ".join((DESCRIPTION[0], line, DESCRIPTION[1]))
    assert cells_of(measure) == CELLS


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("Geplante Mittel werden nicht ausgeschöpft.", FieldName.MITTEL),
        ("Internetpräsenz und Flyer informieren darüber.", FieldName.INTERNET),
        ("Partner in der Umsetzung sind die Kammern.", FieldName.PARTNER),
    ],
    ids=["mittel", "internet", "partner"],
)
def test_sentence_with_label_words_makes_no_row_where_the_row_is_missing(
    read: Read, line: str, field: FieldName
) -> None:
    """A measure without that row does not get one from its description."""
    rows = [row for row, name in zip(ROWS, CELLS, strict=True) if name != field.value]
    page = measure_lines("I.1", "Pflege wählen", [DESCRIPTION[0], line, DESCRIPTION[1]], rows)
    measure = read(printed_text([page])).measures[0]
    assert measure.cell(field) is None
    assert measure.description.text == " ".join((DESCRIPTION[0], line, DESCRIPTION[1]))


def test_cell_that_reads_on_from_its_label_is_a_cell(read: Read) -> None:
    """Inside the table "Geplante Mittel werden noch beziffert" is a row."""
    rows = [*ROWS[:2], ("Geplante Mittel", "werden noch beziffert"), *ROWS[3:]]
    assert cells_of(read(printed_text([page_of(rows=rows)])).measures[0]) == {
        **CELLS,
        "mittel": "werden noch beziffert",
    }


def test_cell_line_that_is_a_label_word_belongs_to_its_cell(read: Read) -> None:
    """A cell that ends with "Laufzeit" on a line of its own does not become the row of that name."""
    rows = [ROWS[2], ROWS[1], ROWS[0]]
    page = page_of(rows=rows)
    at = next(i for i, line in enumerate(page) if line.startswith("Geplante Mittel"))
    page[at : at + 1] = ["Geplante Mittel 1 Mrd. Euro für die gesamte", "Laufzeit"]
    cells = cells_of(read(printed_text([page])).measures[0])
    assert cells["mittel"] == "1 Mrd. Euro für die gesamte Laufzeit"
    assert cells["laufzeit"] == CELLS["laufzeit"]


@pytest.mark.parametrize(
    "broken",
    [
        ["Internetpräs", "enz https://www.beispiel.nrw/"],
        ["Internetpräse", "nz https://www.beispiel.nrw/"],
        ["Internet-", "präsenz", "https://www.beispiel.nrw/"],
        ["Internetpräsenz", "https://www.beispiel.nrw/"],
        ["Internetpräsenz: https://www.beispiel.nrw/"],
    ],
    ids=["präs/enz", "präse/nz", "hyphen", "own line", "colon"],
)
def test_label_is_known_however_it_breaks(read: Read, broken: list[str]) -> None:
    """A narrow column may break the label anywhere."""
    page = page_of()
    at = next(i for i, line in enumerate(page) if line.startswith("Internet"))
    page[at : at + 1] = broken
    assert cells_of(read(printed_text([page])).measures[0]) == CELLS
