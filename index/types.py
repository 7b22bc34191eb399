"""The records of the index; they know the corpus and nothing of questions' meaning."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from corpus.types import FieldName

Vectors = NDArray[np.float32]
NEIGHBOUR = "neighbour"  # what the bank calls a question that sounds like an answerable one
OWN_CASE = "personal"  # what the bank calls a question for a verdict on the asker's own case


def silent(_line: str) -> None:
    """Show no progress."""


class BrokenIndexError(ValueError):
    """An index, model or bank that cannot be used; the message says what is wrong and which command mends it."""


class PassageKind(StrEnum):
    """What a passage is a part of."""

    TITLE = "title"
    SENTENCE = "sentence"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Passage:
    """A searchable piece of a measure, verbatim: its title, a sentence of its description, or a cell."""

    id: int
    measure: str
    kind: PassageKind
    field: FieldName
    label: str
    text: str
    page: int


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """A question of the bank: which measures answer it (`measures`) and which belong beside them (`also`).

    A question without measures is one that the report cannot answer; `why` then says of which kind.
    """

    text: str
    language: str
    measures: tuple[str, ...]
    also: tuple[str, ...] = ()
    why: str = ""

    @property
    def is_answerable(self) -> bool:
        """Tell whether the report answers the question."""
        return bool(self.measures)


@dataclass(frozen=True, slots=True)
class SentenceQuestion:
    """A question that one sentence of a measure answers, the one that begins with `says`."""

    text: str
    language: str
    measure: str
    says: str


@dataclass(frozen=True, slots=True)
class PartSentence:
    """A sentence outside the measures, its part's heading or a footnote; `part` is what that is called in short.

    `paragraph` is the same for the sentences of one paragraph and for no others.
    """

    id: int
    part: str
    paragraph: int
    text: str
    page: int


@dataclass(frozen=True, slots=True)
class PartQuestion:
    """A question that a sentence outside the measures answers, the one that begins with `quote`, or none does ("").

    `also` are the beginnings of other sentences that say the same.
    """

    text: str
    language: str
    quote: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ToldCase:
    """A question that tells of an own case; `is_own` where a verdict on it is asked, which no report gives."""

    text: str
    language: str
    is_own: bool
    measures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DetailQuestion:
    """A question for a detail of one measure; `is_told` where the report gives it.

    `says` is how the sentence begins that gives it, `row` which row does; "" and None where neither is known.
    `context` are the questions before it, for one that is asked behind an answer; `is_shift` says that it turns to
    something else than the measure spoken of there.
    """

    text: str
    language: str
    measure: str
    is_told: bool
    says: str = ""
    row: FieldName | None = None
    context: tuple[str, ...] = ()
    is_shift: bool = False


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A bank question near to a question, with its cosine."""

    question: BankQuestion
    similarity: float


class MeasureScore(NamedTuple):
    """How well a measure fits a question: the fused score, and the parts that it was made of."""

    measure: str
    score: float
    parts: dict[str, float]


@dataclass(frozen=True, slots=True)
class ScorePart:
    """What one leg adds to a fused score: its own score, its weight, and the product of both."""

    leg: str
    raw: float
    weight: float
    contribution: float


class PassageScore(NamedTuple):
    """How well a passage fits a question."""

    passage: Passage
    score: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """All measures, best first, and how sure it is that the report answers the question at all.

    `relevance[i]` is the calibrated probability that `measures[i]` belongs to the answer, `correct` that the first one
    is right; `none_why` is the kind of the nearest unanswerable bank questions; `is_answered` says that the question is
    likely enough to be answered, and that the first measure is likely enough to be right; `terms` holds the share of
    each stem of the question in their weight; `prototypes` holds the cosines to the encoder's prototypes, float32 (c,);
    `question` is what was searched for.
    """

    measures: tuple[MeasureScore, ...]
    relevance: tuple[float, ...]
    answerable: float
    correct: float
    is_answered: bool
    neighbours: tuple[Neighbour, ...]
    none_why: str
    features: dict[str, float]
    terms: dict[str, float]
    prototypes: Vectors
    question: str
