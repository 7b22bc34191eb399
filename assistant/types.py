"""An answer and its parts, as the page, the HTTP interface, the command line and the evaluation show them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from assistant.selection.filters import Filters
from assistant.selection.states import PeriodState
from corpus.types import FieldName, Finding, Measure

SURE = 0.9  # confidence where the measure was named, and of a list: its members were read from the fields
DEFAULT_K = 5
MAX_K = 64
MAX_EARLIER = 8  # earlier questions of a conversation; each is read again with the next one


class Status(StrEnum):
    """Whether the report answers."""

    ANSWERED = "answered"
    NO_ANSWER = "no_answer"


class Reason(StrEnum):
    """Why there is no answer."""

    NOT_IN_REPORT = "not_in_report"
    OWN_CASE = "own_case"
    NOT_A_QUESTION = "not_a_question"
    TOO_LONG = "too_long"


class Kind(StrEnum):
    """What kind of question was understood."""

    TOPIC = "topic"
    FIELD = "field"
    COMPARE = "compare"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Citation:
    """A verbatim quote with its field, the row's label as printed, and its page."""

    measure: str
    field: FieldName
    label: str
    quote: str
    page: int

    def to_dict(self) -> dict[str, Any]:
        """Return the citation as plain data."""
        return {
            "measure": self.measure,
            "field": self.field.value,
            "label": self.label,
            "quote": self.quote,
            "page": self.page,
        }


@dataclass(frozen=True, slots=True)
class Match:
    """A measure that answers, belongs or is near, with the quotes that show it.

    `notes` tell where the report contradicts one of these quotes.
    """

    measure: Measure
    score: float
    period: PeriodState
    citations: tuple[Citation, ...]
    notes: tuple[Finding, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the match as plain data; `notes` only where there are any."""
        notes = {"notes": [_note(finding) for finding in self.notes]} if self.notes else {}
        row = {
            "measure": self.measure.number,
            "title": self.measure.title.text,
            "cluster": self.measure.cluster,
            "score": self.score,
            "period": self.period.to_dict(),
            "citations": [citation.to_dict() for citation in self.citations],
        }
        return row | notes


def _note(finding: Finding) -> dict[str, Any]:
    """Return a contradiction as plain data."""
    quotes = [{"quote": quote.text, "page": quote.page} for quote in finding.quotes]
    return {"rule": finding.rule, "text": finding.text, "quotes": quotes}


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What the report says outside its measures, verbatim, with its page; `part` is what that text is called."""

    part: str
    quote: str
    page: int

    def to_dict(self) -> dict[str, Any]:
        """Return the quote as plain data."""
        return {"part": self.part, "quote": self.quote, "page": self.page}


@dataclass(frozen=True, slots=True)
class Interpretation:
    """How the question was read: fields asked, filters, measures named, and that in one plain sentence."""

    fields: tuple[FieldName, ...] = ()
    filters: Filters = field(default_factory=Filters)
    measures: tuple[str, ...] = ()
    text: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Return the interpretation as plain data."""
        return {
            "fields": [name.value for name in self.fields],
            "filters": self.filters.to_dict(),
            "measures": list(self.measures),
            "text": self.text,
        }


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole answer to a question; `text` says in one sentence of ours what was found.

    `shown` are the measures of an earlier answer, of which this one picked one: a follow-up may pick another. `about` is
    the measure that a follow-up was asked about, answered or not, `spoken` all that the talk was about, oldest first.
    `before` are the criteria of the list before this one, `listed` is the last answer before it that showed several measures.
    `elsewhere` is what the report says outside its measures where none of them answers. `among` is how many measures of the
    answer before a list was chosen from, 0 where it was from all of the report.
    """

    question: str
    language: str
    status: Status
    reason: Reason | None
    confidence: float
    kind: Kind
    as_of: date
    interpretation: Interpretation
    total: int
    matches: tuple[Match, ...]
    related: tuple[Match, ...]
    text: str
    id: str | None = None
    shown: tuple[str, ...] = ()
    about: str = ""
    spoken: tuple[str, ...] = ()
    before: Filters = field(default_factory=Filters)
    elsewhere: tuple[Elsewhere, ...] = ()
    listed: Answer | None = None
    among: int = 0

    @property
    def shown_near(self) -> tuple[Match, ...]:
        """Return what people are shown as near: nothing beside a measure of that number, or that a row is surely asked of."""
        is_meant = bool(self.interpretation.measures) or (self.kind is Kind.FIELD and self.confidence >= SURE)
        return () if is_meant and self.matches else self.related

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as the JSON object that other programs rely on; `elsewhere` only where there is any."""
        head = {"id": self.id} if self.id is not None else {}
        row = head | {
            "question": self.question,
            "language": self.language,
            "status": self.status.value,
            "reason": self.reason.value if self.reason else None,
            "confidence": self.confidence,
            "kind": self.kind.value,
            "as_of": self.as_of.isoformat(),
            "interpretation": self.interpretation.to_dict(),
            "total": self.total,
            "text": self.text,
            "matches": [match.to_dict() for match in self.matches],
            "related": [match.to_dict() for match in self.related],
        }
        return row | ({"elsewhere": [said.to_dict() for said in self.elsewhere]} if self.elsewhere else {})
