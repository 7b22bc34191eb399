"""A question for yes or no about one measure is answered by the cell that tells it."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.understanding.limits.claims import claimed_fields
from corpus.types import FieldName, Report

DAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Ist V.6 dauerhaft?", (FieldName.LAUFZEIT,)),
        ("Ist das Talentscouting schon beendet?", (FieldName.LAUFZEIT,)),
        ("Ist die Meisterprämie vom MAGS?", (FieldName.RESSORT,)),
        ("War die TU Dortmund bei I.9 dabei?", (FieldName.PARTNER,)),
        ("Hat II.8 Geld vom ESF bekommen?", (FieldName.MITTEL,)),
        ("Ist die Meisterprämie etwas für Frauen?", ()),
        ("Was ist das Talentscouting?", ()),
    ],
    ids=["for good", "over", "ministry", "partner", "source of money", "no cell tells it", "no question for yes or no"],
)
def test_what_is_claimed_asks_for_the_cell_that_tells_it(
    report: Report, question: str, expected: tuple[FieldName, ...]
) -> None:
    """The criteria of lists, said of one measure, ask for its cells."""
    assert claimed_fields(question, report, DAY) == expected
