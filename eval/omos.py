"""Reading questions on the sentences of a context, in the format of OMoS-QA.

Kleinle, Prange and Friedrich (2024): https://aclanthology.org/2024.konvens-main.25/. Their data
(github.com/digitalfabrik/integreat-qa-dataset) break a context at line feeds and count its sentences from 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from eval.jsonlines import CollectionError, fault, read_lines

_EXPECTED = (
    '{"question": "…", "context": "…", "answers": [0, 3]} on each line, the context with one sentence a line and the '
    "answers as numbers of its lines from 0"
)


class _Line(msgspec.Struct, frozen=True):
    """A line of the file; other keys (id, language, city, jaccard …) are ignored, no answers may be null."""

    question: str
    context: str
    answers: tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class SentenceQuestion:
    """A question, the sentences by number of their line in the context, blank lines left out, and those that answer.

    Without an answer the context does not answer the question.
    """

    question: str
    sentences: dict[int, str]
    answers: frozenset[int]


def read_omos(file: Path, limit: int | None = None) -> tuple[SentenceQuestion, ...]:
    """Read a file, of the questions only the first `limit`; CollectionError says what is wrong and where."""
    found: list[SentenceQuestion] = []
    for number, line in read_lines(file, _Line, _EXPECTED, strict=False):
        answers = frozenset(line.answers or ())
        lines = line.context.split("\n")
        sentences = {i: text.strip() for i, text in enumerate(lines) if text.strip()}
        if not sentences:
            raise fault(file, number, "the context has no sentence", _EXPECTED)
        for answer in sorted(answers - set(sentences)):
            what = f"answer {answer} is no sentence of the context, which has {len(lines)} lines counted from 0"
            raise fault(file, number, what, _EXPECTED)
        if limit is None or len(found) < limit:
            found.append(SentenceQuestion(line.question, sentences, answers))
    if not found:
        raise CollectionError(f"{file}: there is no question; expected {_EXPECTED}")
    return tuple(found)
