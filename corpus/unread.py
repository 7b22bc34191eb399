"""Finding tables that look like a measure's but belong to none, since the number above them cannot be read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.labels import Label, find_labels
from corpus.sections import Section, find_sections
from corpus.types import CLUSTER_ITSELF, FieldName, Finding, Line, Quote, Report

_MIN_ROWS = 3  # as many labels make a table; fewer may be words of running text
_HEADING = re.compile(r"\w{1,8}(?:[.\-/]\w{1,4}){1,2}\b")  # "A.1: …", "II.3a …"
_MAX_ABOVE = 60  # lines between a heading and its table


def unread_tables(report: Report) -> Iterator[Finding]:
    """Find tables outside all measures, and a second table within a measure."""
    lines = [line for page in report.pages for line in page.lines]
    measures = [section for section in find_sections(lines) if section.kind == "measure"]
    owner = {id(line): section for section in measures for line in section.body}
    cluster = measures[0].cluster
    seen: dict[str, set[FieldName]] = {}
    for table in _tables(lines, owner):
        section = owner.get(id(lines[table[0].line]))
        number = section.number if section else ""
        cluster = section.cluster if section else cluster
        fields = {label.field for label in table}
        before = seen.setdefault(number, set())
        if len(fields & before if section else fields) >= _MIN_ROWS:
            yield _finding(lines, table[0].line, number, cluster)
        before |= fields


def _tables(lines: Sequence[Line], owner: dict[int, Section]) -> Iterator[list[Label]]:
    """Yield labels that follow each other without one of the same field, and within one measure or none."""
    table: list[Label] = []
    for label in find_labels(lines):
        same_place = table and owner.get(id(lines[label.line])) is owner.get(id(lines[table[0].line]))
        if table and not (same_place and label.field not in {other.field for other in table}):
            yield table
            table = []
        table.append(label)
    if table:
        yield table


def _finding(lines: Sequence[Line], i: int, number: str, cluster: str) -> Finding:
    """Say where the table stands, and quote what may be its heading."""
    above = range(i - 1, max(-1, i - _MAX_ABOVE), -1)
    heading = next((k for k in above if _HEADING.match(lines[k].text)), i)
    place = f"; sie steht hier bei {number}" if number else ""
    said = f"Auf S. {lines[i].page} steht eine Tabelle, deren Maßnahme keine lesbare Nummer hat{place}."
    return Finding(
        "unread-table", f"{cluster}{CLUSTER_ITSELF}", said, (Quote(lines[heading].text, lines[heading].page),)
    )
