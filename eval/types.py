"""The records of the evaluation: gold questions, what a system said, and how that was scored."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

import msgspec

from assistant.types import Reason
from corpus.types import FieldName

MeasureNumber = Annotated[str, msgspec.Meta(pattern=r"^[IVX]+\.\d+$")]
_LIST_NOTE = "resolves to list"  # how the gold says that a follow-up asks for a complete set


class GoldKind(StrEnum):
    """What a gold question asks for."""

    TOPIC = "topic"
    FIELD = "field"
    LIST = "list"
    COMPARE = "compare"
    FOLLOWUP = "followup"
    OWN_CASE = "own_case"
    UNANSWERABLE = "unanswerable"


class Split(StrEnum):
    """The half of the gold that a question belongs to: one for developing, one to be looked at only for reporting."""

    DEV = "dev"
    TEST = "test"


class Slice(StrEnum):
    """By which attribute of their rows questions are set apart."""

    KIND = "kind"
    PERSONA = "persona"
    LANGUAGE = "language"
    CLUSTER = "cluster"
    FORM = "form"
    BATCH = "batch"


class System(StrEnum):
    """What is scored and published: the assistant from end to end, one leg of its search, a baseline from outside."""

    LEXICAL = "lexical"
    DENSE = "dense"
    TFIDF = "tfidf"
    FUSED = "fused"


class GoldQuestion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question with what a right answer holds; `relevance` grades measures: 2 answers, 1 belongs beside."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{3}-\d{3}$")]
    question: str
    language: Literal["de", "en", "tr", "uk", "ar", "ru", "pl"]
    persona: Literal["citizen", "migrant", "student", "employer", "school", "provider", "municipality", "counsellor"]
    kind: GoldKind
    form: Literal["plain", "spoken", "story", "noisy", "official", "keywords", "dialect", "learner", "easy"]
    relevance: dict[MeasureNumber, Literal[1, 2]]
    fields: tuple[FieldName, ...]
    answers: tuple[str, ...]
    note: str
    batch: str
    context: tuple[str, ...] = ()
    as_of: date | None = None
    reason: Reason | None = None

    @property
    def split(self) -> Split:
        """Return the question's half: an even SHA-256 of its id is development."""
        return Split.TEST if hashlib.sha256(self.id.encode()).digest()[-1] % 2 else Split.DEV

    @property
    def expects_refusal(self) -> bool:
        """Tell whether the right answer is that there is none."""
        return self.reason is not None

    @property
    def is_list(self) -> bool:
        """Tell whether the right answer is a complete set."""
        return self.kind is GoldKind.LIST or (self.kind is GoldKind.FOLLOWUP and self.note.startswith(_LIST_NOTE))

    @property
    def is_ranked(self) -> bool:
        """Tell whether the right answer is a ranking."""
        return not self.expects_refusal and not self.is_list

    @property
    def best(self) -> frozenset[str]:
        """Return the measures that answer (grade 2)."""
        return frozenset(number for number, grade in self.relevance.items() if grade == 2)

    @property
    def cluster(self) -> str:
        """Return the cluster of the measures that answer, "several" or "none"."""
        clusters = {number.split(".")[0] for number in self.best}
        return "several" if len(clusters) > 1 else next(iter(clusters), "none")


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation as an answer gave it."""

    measure: str
    field: str
    quote: str
    page: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a system said to one question; `broken` are the invalid quotes.

    `cited` are the citations of the first match, of all matches where measures are compared. `refuses` tells whether
    the system can say that there is no answer; a bare ranking cannot. `seconds` is what the answer took; two outcomes
    that differ in nothing else are the same.
    """

    id: str
    matches: tuple[str, ...]
    related: tuple[str, ...] = ()
    answered: bool = True
    refuses: bool = False
    reason: str | None = None
    kind: str = "topic"
    confidence: float = 0.0
    cited: tuple[Cited, ...] = ()
    quotes: int = 0
    broken: tuple[str, ...] = ()
    error: str = ""
    seconds: float = field(default=0.0, compare=False)

    @property
    def ranking(self) -> tuple[str, ...]:
        """Return the measures best first; none where the question was refused."""
        return (*self.matches, *self.related) if self.answered else ()


@dataclass(frozen=True, slots=True)
class Row:
    """One question's line in the results: what was asked, expected and got, and its scores by metric."""

    id: str
    split: Split
    kind: str
    persona: str
    language: str
    cluster: str
    form: str
    batch: str
    question: str
    context: tuple[str, ...]
    expected: dict[str, int]
    expected_reason: str | None
    matches: tuple[str, ...]
    related: tuple[str, ...]
    answered: bool
    refuses: bool
    reason: str | None
    understood: str
    confidence: float
    correct: bool
    quotes: int
    broken: tuple[str, ...]
    error: str
    scores: dict[str, float] = field(default_factory=dict)
    seconds: float = field(default=0.0, compare=False)


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean with its 95 % bootstrap interval over `n` questions."""

    mean: float
    low: float
    high: float
    n: int
