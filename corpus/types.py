"""The records that the report is read into; everything above builds on them and changes nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache

from corpus.paged import PagedText as PagedText  # named here too: readers of the records need not know where it stands
from corpus.paged import Segment as Segment


class ReportError(ValueError):
    """A file that cannot be read as a report; the message says what was found and what to do."""


class FieldName(StrEnum):
    """The fields that questions and answers name, in the order of the report's table."""

    TITEL = "titel"
    BESCHREIBUNG = "beschreibung"
    ZIEL = "ziel"
    VEROEFFENTLICHUNG = "veroeffentlichung"
    LAUFZEIT = "laufzeit"
    MITTEL = "mittel"
    INTERNET = "internet"
    RESSORT = "ressort"
    PARTNER = "partner"


_MISPRINTS = frozenset({"impossible-date", "unknown-ministry", "wrong-reference"})  # rules for what merely slipped
CLUSTER_ITSELF = ".0"  # behind a cluster's number in `Finding.measure`: no measure has that rank
EMPTY = "-"  # how the report prints a cell that it leaves empty


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line; `gap` says that white space stands above it, `strong` that it is set as a heading."""

    text: str
    page: int
    gap: bool = False
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its place in the file (from 1), the number printed on it, its lines and link targets."""

    position: int
    number: int
    lines: tuple[Line, ...]
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the report and the printed page on which they start."""

    text: str
    page: int
    measure: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a measure's table, verbatim, under the label as the report prints it."""

    field: FieldName
    label: str
    body: PagedText

    @property
    def text(self) -> str:
        """Return the cell's words."""
        return self.body.text

    @property
    def page(self) -> int:
        """Return the page on which the row starts."""
        return self.body.page

    @property
    def is_empty(self) -> bool:
        """Tell whether the report leaves the cell empty."""
        return self.text in {"", EMPTY}


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote of a page, with the number that marks it in the text."""

    number: int
    text: str
    page: int


class PeriodKind(StrEnum):
    """How the report states a time."""

    SPAN = "span"  # from … until …, "seit", "laufend"
    POINT = "point"  # a bare date, month, year, season or entry into force
    UNSTATED = "unstated"


class Precision(StrEnum):
    """How finely a date is stated."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Period:
    """One stated time, to the day: `start` is its first day, `end` its last; None where open or not stated.

    `label` is the name that the cell gives this period where it states several.
    """

    kind: PeriodKind
    start: date | None = None
    end: date | None = None
    permanent: bool = False
    finished: bool = False
    limited_years: int | None = None
    start_precision: Precision = Precision.DAY
    end_precision: Precision = Precision.DAY
    label: str = ""

    @property
    def open_end(self) -> bool:
        """Tell whether the period runs on without a stated end."""
        return self.kind is PeriodKind.SPAN and self.end is None and not self.finished


class AmountBasis(StrEnum):
    """What a stated amount covers."""

    PER_YEAR = "per_year"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount of money in euros as stated, e.g. 11_000_000 per year."""

    euros: float
    basis: AmountBasis
    text: str
    year: int | None = None
    from_year: int | None = None


@dataclass(frozen=True, slots=True)
class Funding:
    """What the money cell says: amounts, posts ("Stellen"), and the sources it names."""

    amounts: tuple[Amount, ...] = ()
    posts: float | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ministry:
    """A ministry of the report's own table: abbreviation, full name and everyday names."""

    abbreviation: str
    name: str
    everyday: tuple[str, ...] = ()

    def __hash__(self) -> int:
        """Return the hash of the abbreviation: what is kept by ministry is looked up without hashing all names."""
        return hash(self.abbreviation)


@dataclass(frozen=True, slots=True)
class Cluster:
    """One of the report's chapters of measures, with its introduction."""

    number: str
    title: str
    page: int
    introduction: PagedText


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure of the report: its texts verbatim, and what they say in normalised form."""

    number: str
    title: PagedText
    cluster: str
    description: PagedText
    cells: tuple[Cell, ...]
    footnotes: tuple[Footnote, ...] = ()
    links: tuple[str, ...] = ()
    page_end: int = 0
    periods: tuple[Period, ...] = ()
    funding: Funding = field(default_factory=Funding)
    ministries: tuple[str, ...] = ()

    def __hash__(self) -> int:
        """Return the hash of the number: what is kept by measure is looked up without hashing all texts."""
        return hash(self.number)

    @property
    def page(self) -> int:
        """Return the page on which the measure starts."""
        return self.title.page

    @property
    def citation(self) -> str:
        """Return the measure's place, e.g. "I.11, S. 27"."""
        return f"{self.number}, S. {self.page}"

    def cell(self, name: FieldName) -> Cell | None:
        """Return the cell of that field, or None where the report has no such row."""
        return next((cell for cell in self.cells if cell.field is name), None)

    def stated(self, name: FieldName) -> Cell | None:
        """Return the cell of that field where it says something, else None."""
        cell = self.cell(name)
        return None if cell is None or cell.is_empty else cell


class PartKind(StrEnum):
    """What a part of the report is that is no measure."""

    FOREWORD = "foreword"
    INTRODUCTION = "introduction"
    CLUSTER = "cluster"
    OUTLOOK = "outlook"


@dataclass(frozen=True, slots=True)
class Part:
    """Running text outside the measures: its heading as printed, what that is called in short, and its paragraphs."""

    kind: PartKind
    name: str
    heading: PagedText
    paragraphs: tuple[PagedText, ...]
    footnotes: tuple[Footnote, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report as records, in its own order."""

    title: str
    published: str | None
    pages: tuple[Page, ...]
    clusters: tuple[Cluster, ...]
    ministries: tuple[Ministry, ...]
    measures: tuple[Measure, ...]
    sha256: str
    parts: tuple[Part, ...] = ()

    def __hash__(self) -> int:
        """Return the hash of the file's hash: what is kept by report is looked up without hashing all pages."""
        return hash(self.sha256)

    def measure(self, number: str) -> Measure:
        """Return the measure of that number; KeyError where there is none."""
        measure = _by_number(self).get(number)
        if measure is None:
            raise KeyError(f"the report has no measure {number!r}")
        return measure


@dataclass(frozen=True, slots=True)
class Finding:
    """A place where the report contradicts itself or holds a misprint, with the quotes that show it."""

    rule: str
    measure: str
    text: str
    quotes: tuple[Quote, ...]

    @property
    def is_misprint(self) -> bool:
        """Tell whether a letter or a figure slipped, rather than that one place says otherwise than another."""
        return self.rule in _MISPRINTS

    @property
    def cluster(self) -> str:
        """Return the number of the cluster that it is about; nothing where it is about a measure."""
        return self.measure.removesuffix(CLUSTER_ITSELF) if self.measure.endswith(CLUSTER_ITSELF) else ""


@lru_cache(maxsize=8)  # of a report or two
def _by_number(report: Report) -> dict[str, Measure]:
    """Return a report's measures by number; of two with the same one the first."""
    return {measure.number: measure for measure in reversed(report.measures)}
