"""From pages to the report's records."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from corpus.counting import counted
from corpus.header_rows import without_header_rows
from corpus.joining import Joiner, Vocabulary
from corpus.labels import mend_split_labels
from corpus.ministries import find_ministries, named_in
from corpus.money import parse_funding
from corpus.parts import find_parts
from corpus.periods import parse_periods
from corpus.qualifiers import with_qualifiers
from corpus.sections import Section, find_sections, measure_order
from corpus.tables import Row, drop_repeated_addresses, is_marked, split_footnotes, split_rows
from corpus.text import pages_of_text, read_text
from corpus.types import (
    Cell,
    Cluster,
    FieldName,
    Footnote,
    Funding,
    Line,
    Measure,
    Ministry,
    Page,
    PagedText,
    Period,
    Report,
    ReportError,
    Segment,
)

DEFAULT_REPORT = Path(__file__).parent / "data" / "fortschrittsbericht-fachkraefteoffensive-nrw-2024.txt"
_SOURCES_FILE = Path(__file__).parent / "data" / "sources.toml"
_PDF_SIGNATURE = b"%PDF-"


def parse_report(path: Path = DEFAULT_REPORT) -> Report:
    """Read a report from a .pdf or .txt file; ReportError, in one line, where that is not possible."""
    if not path.exists():
        raise ReportError(f"{path}: there is no such file; give the path of the report as .pdf or .txt")
    if path.is_dir():
        raise ReportError(f"{path}: this is a folder; give the path of the report as .pdf or .txt")
    try:
        pages = _pages_of_pdf(path) if is_pdf(path) else pages_of_text(read_text(path))
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise ReportError(f"{path}: the file cannot be read ({error.strerror})") from None
    return report_of_pages(pages, name=path.name, sha256=sha256)


def is_pdf(path: Path) -> bool:
    """Tell whether a file is a PDF, by its first bytes or its name."""
    with path.open("rb") as file:
        return _PDF_SIGNATURE in file.read(1024) or path.suffix.lower() == ".pdf"


def _pages_of_pdf(path: Path) -> tuple[Page, ...]:
    """Read a PDF; pypdf is loaded only when there is one, since most calls read no PDF."""
    from corpus.pdf import pages_of_pdf

    return pages_of_pdf(path)


def report_of_pages(pages: Sequence[Page], *, name: str, sha256: str) -> Report:
    """Build the records from pages; ReportError names what was looked for where there is no measure."""
    lines = mend_split_labels(without_header_rows([line for page in pages for line in page.lines]))
    pages = [replace(page, lines=tuple(line for line in lines if line.page == page.number)) for page in pages]
    sections = find_sections(lines)
    if not any(section.kind == "measure" for section in sections):
        raise ReportError(
            f"{name}: this is not such a report: no measure was found. Looked for headings like "
            '"I.1: Titel" followed by a table with rows like "Ziel", "Beginn/ Laufzeit", "Ressort" '
            f"on {counted(len(pages), 'page')}"
        )
    ministries = find_ministries(lines)
    vocabulary = Vocabulary(lines)
    links = [link for page in pages for link in page.links]
    measures = tuple(_measure(draft, vocabulary, links, ministries) for draft in _drafts(sections, lines))
    _check_numbers(measures, name)
    clusters = _clusters(sections, measures, Joiner(vocabulary))
    title, published = _source(measures)
    parts = find_parts(lines, sections, vocabulary)
    return Report(title, published, tuple(pages), clusters, ministries, measures, sha256, parts)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A measure's lines, told apart: its section without footnotes, its description, its rows, and the footnotes."""

    section: Section
    description: tuple[Line, ...]
    rows: tuple[Row, ...]
    footnotes: tuple[Footnote, ...]


def _drafts(sections: Sequence[Section], lines: Sequence[Line]) -> Iterator[_Draft]:
    """Yield the measures' lines; a footnote's mark and words may stand in two measures of a page."""
    kept, notes = split_footnotes(lines)
    body = frozenset(map(id, kept))
    found = [
        replace(section, body=tuple(line for line in section.body if id(line) in body))
        for section in sections
        if section.kind == "measure"
    ]
    split = [split_rows(drop_repeated_addresses(list(section.body))) for section in found]
    tables = with_qualifiers([rows for _, rows in split])
    for section, (description, _), rows in zip(found, split, tables, strict=True):
        marked = (note for note in notes if is_marked(_on_page(section, note.page), note.number))
        yield _Draft(section, description, rows, tuple(marked))


def _measure(draft: _Draft, vocabulary: Vocabulary, links: list[str], ministries: Sequence[Ministry]) -> Measure:
    """Build one measure from its lines."""
    section = draft.section
    marks: dict[int, frozenset[int]] = {}
    for note in draft.footnotes:
        marks[note.page] = marks.get(note.page, frozenset()) | {note.number}
    joiner = Joiner(vocabulary, links, marks)
    cells = tuple(_cell(row, joiner) for row in draft.rows)
    by_field = {cell.field: cell for cell in cells}
    lines = (*section.title, *section.body)
    return Measure(
        number=section.number,
        title=joiner.join(section.title),
        cluster=section.cluster,
        description=joiner.join(draft.description),
        cells=cells,
        footnotes=draft.footnotes,
        links=tuple(link for link in dict.fromkeys(links) if _stands_in(link, lines)),
        page_end=lines[-1].page,
        periods=_periods(by_field.get(FieldName.LAUFZEIT)),
        funding=parse_funding(by_field[FieldName.MITTEL].text) if FieldName.MITTEL in by_field else Funding(),
        ministries=named_in(by_field[FieldName.RESSORT].text, ministries) if FieldName.RESSORT in by_field else (),
    )


def _on_page(section: Section, page: int) -> list[Line]:
    """Return the section's lines on a page, those of its title too."""
    return [line for line in (*section.title, *section.body) if line.page == page]


def _periods(cell: Cell | None) -> tuple[Period, ...]:
    """Return the periods that a cell Beginn/Laufzeit or Inkrafttreten states."""
    if cell is None:
        return parse_periods("")
    return parse_periods(cell.text, is_entry_into_force=cell.label.casefold() == "inkrafttreten")


def _cell(row: Row, joiner: Joiner) -> Cell:
    """Build a cell; one without words stands on its row's page."""
    body = joiner.join(row.lines)
    return Cell(row.field, row.label, body if body.segments else PagedText("", (Segment(0, row.page),)))


def _stands_in(link: str, lines: Sequence[Line]) -> bool:
    """Tell whether the link's address is printed in the lines, broken or not."""
    text = "".join(line.text for line in lines).replace(" ", "")
    return re.sub(r"^https?://(?:www\.)?|/$", "", link) in text


def _check_numbers(measures: Sequence[Measure], name: str) -> None:
    """Refuse a report in which a number names two measures."""
    seen: dict[str, Measure] = {}
    for measure in measures:
        if first := seen.get(measure.number):
            raise ReportError(
                f"{name}: measure {measure.number} stands twice, on page {first.page} and on page {measure.page}; "
                "each number must name one measure"
            )
        seen[measure.number] = measure


def _clusters(sections: Sequence[Section], measures: Sequence[Measure], joiner: Joiner) -> tuple[Cluster, ...]:
    """Return the clusters with their introductions; one without a page of its own starts with its first measure."""
    found = {s.number: s for s in sections if s.kind == "cluster"}
    clusters = []
    for number in dict.fromkeys(measure.cluster for measure in measures):
        section = found.get(number)
        if section:
            title = joiner.join(section.title)
            page = (section.title or section.body)[0].page
            clusters.append(Cluster(number, title.text, page, joiner.join(section.body)))
        else:
            first = min((m for m in measures if m.cluster == number), key=lambda m: measure_order(m.number))
            clusters.append(Cluster(number, "", first.page, joiner.join(())))
    return tuple(clusters)


def _source(measures: Sequence[Measure]) -> tuple[str, str | None]:
    """Return title and month of publication: known by the report's content, since its own pages state neither."""
    key = hashlib.sha256("\n".join(f"{m.number} {m.title.text}" for m in measures).encode()).hexdigest()
    known = tomllib.loads(_SOURCES_FILE.read_text(encoding="utf-8"))
    for source in known["report"]:
        if source["titles_sha256"] == key:
            return str(source["title"]), str(source["published"])[:7]
    return "Fortschrittsbericht", None
