"""On pages in another language the report's own words stay German, and say so to a screen reader."""

from __future__ import annotations

import pytest
from documents import Document
from fastapi.testclient import TestClient

from corpus import Report

_AMOUNT = 15  # letters; a bare amount may stand within a sentence of ours
PAGES = [
    "/bericht",
    "/bericht/27",
    "/bericht/hinweise",
    "/massnahmen",
    "/massnahmen/I.11",
    "/massnahmen/bilder",
    "/merkliste?m=I.11,IV.1",
    "/vergleich?m=I.11,IV.1,V.6",
    "/handzettel?m=I.11,IV.1",
]


@pytest.mark.parametrize("path", PAGES)
def test_words_of_the_report_are_marked_as_german(client: TestClient, report: Report, path: str) -> None:
    """Titles, descriptions and cells, so that they are spoken as German (WCAG 3.1.2) and set from left to right."""
    page = Document.of(client.get(f"{path}{'&' if '?' in path else '?'}lang=ar"), language="ar")
    said = [measure.title.text for measure in report.measures]
    said += [measure.description.text for measure in report.measures]
    said += [cell.text for measure in report.measures for cell in measure.cells if len(cell.text) > _AMOUNT]
    assert any(words in page.text for words in said)
    assert [words for words in said if words in page.not_german] == []
