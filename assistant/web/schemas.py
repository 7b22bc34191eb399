"""The shapes of responses, for the description of the interface; answers themselves are written by `to_dict`."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from assistant.selection.states import State
from assistant.types import Kind, Reason, Status
from corpus.types import FieldName


class _Described(BaseModel):
    """A shape that may grow: what is not described here may be there too."""

    model_config = ConfigDict(extra="allow")


class CitationBody(_Described):
    """A verbatim quote of the report."""

    measure: str
    field: FieldName
    label: str
    quote: str
    page: int


class PeriodBody(_Described):
    """When a measure runs, and whether it does on the day of the answer."""

    state: State
    start: str | None
    end: str | None
    open_end: bool


class NoteQuoteBody(_Described):
    """Words of the report that a note rests on."""

    quote: str
    page: int


class NoteBody(_Described):
    """Where the report contradicts itself about a measure that is cited."""

    rule: str
    text: str
    quotes: list[NoteQuoteBody]


class MatchBody(_Described):
    """A measure with the quotes that show why it fits."""

    measure: str
    title: str
    cluster: str
    score: float
    period: PeriodBody
    citations: list[CitationBody]
    notes: list[NoteBody] = []


class ElsewhereBody(_Described):
    """What the report says outside its measures, word for word."""

    part: str
    quote: str
    page: int


class InterpretationBody(_Described):
    """How the question was read."""

    fields: list[FieldName]
    filters: dict[str, Any]
    measures: list[str]
    text: str


class AnswerBody(_Described):
    """An answer; every quote was checked against the report before it left. `id` is the question's, if it has one."""

    id: str | None = None
    question: str
    language: str
    status: Status
    reason: Reason | None
    confidence: float
    kind: Kind
    as_of: str
    interpretation: InterpretationBody
    total: int
    text: str
    matches: list[MatchBody]
    related: list[MatchBody]
    elsewhere: list[ElsewhereBody] = []


class CellBody(_Described):
    """A row of a measure's table."""

    label: str
    text: str
    page: int


class MeasureBody(_Described):
    """A measure of the report with its cells, word for word."""

    number: str
    title: str
    cluster: str
    page: int
    page_end: int
    description: str
    cells: dict[FieldName, CellBody]


class DatedMeasureBody(MeasureBody):
    """A measure with its state as of the day asked for."""

    period: PeriodBody


class MeasuresBody(_Described):
    """All measures, in the report's order."""

    total: int
    measures: list[MeasureBody]


class HealthBody(_Described):
    """That the server answers, and from what."""

    status: Literal["ok"]
    ready: bool
    measures: int
    report: str
    index: str
    report_sha256: str
    model: str
    model_sha256: str
    bank_sha256: str


class ProblemBody(_Described):
    """A problem (RFC 9457); `request_id` is also in the header X-Request-ID and in the server's log."""

    type: str
    title: str
    status: int
    detail: str
    request_id: str
    errors: list[dict[str, str]] = []
