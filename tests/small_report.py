"""A report of one small measure, for trying out what may stand in it."""

from __future__ import annotations

from collections.abc import Callable

from producers import measure_lines

from corpus import Measure, Report

Read = Callable[[str | bytes], Report]

ROWS = [
    ("Ziel", "Mehr Fachkräfte für Nordrhein-Westfalen"),
    ("Beginn/ Laufzeit", "01/2025 bis 12/2027"),
    ("Geplante Mittel", "2 Mio. Euro pro Jahr"),
    ("Internetpräsenz", "https://www.beispiel.nrw/"),
    ("Ressort", "MAGS"),
    ("Partner in der Umsetzung", "Kammern"),
]
DESCRIPTION = ["Wer in der Pflege arbeiten will, wird beraten.", "Das Angebot richtet sich an alle."]


def page_of(number: str = "I.1", title: str = "Pflege wählen", rows: list[tuple[str, str]] = ROWS) -> list[str]:
    """Return a page with one measure."""
    return measure_lines(number, title, DESCRIPTION, rows)


def cells_of(measure: Measure) -> dict[str, str]:
    """Return a measure's cells by field."""
    return {cell.field.value: cell.text for cell in measure.cells}


CELLS = dict(zip(["ziel", "laufzeit", "mittel", "internet", "ressort", "partner"], [t for _, t in ROWS], strict=True))
