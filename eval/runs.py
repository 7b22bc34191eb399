"""Putting gold questions to a system: the assistant from end to end, or a bare ranking without refusal."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from assistant import Assistant
from assistant.batch import answer_lines
from eval.metrics import DEPTH, CitationJudge
from eval.progress import shown
from eval.rankers import Ranker, by_characters, by_legs, rank_questions
from eval.types import Cited, GoldQuestion, Outcome, System

AS_OF = date(2026, 11, 22)  # the day for which the gold says what runs and what has ended
WEIGHTS = {
    System.LEXICAL: {"lexical": 1.0},
    System.DENSE: {"text": 1 / 3, "passage": 1 / 3, "bank": 1 / 3},
}


def run_system(
    system: System, assistant: Assistant, questions: Sequence[GoldQuestion], as_of: date = AS_OF
) -> list[Outcome]:
    """Return what a system says to each question, in the questions' order."""
    if system is System.FUSED:
        return _ask(assistant, questions, as_of)
    return rank_questions(_ranker(system, assistant), questions)


def _ranker(system: System, assistant: Assistant) -> Ranker:
    """Return what ranks measures as a system does."""
    if system is System.TFIDF:
        return by_characters(assistant.report)
    return by_legs(assistant.index, WEIGHTS[system])


def _ask(assistant: Assistant, questions: Sequence[GoldQuestion], as_of: date) -> list[Outcome]:
    """Put the questions through the assistant's batch, as other programs do; earlier questions give the context."""
    judge = CitationJudge(assistant.report)
    lines = [line for question in questions for line in batch_lines(question)]
    given = shown(answer_lines(assistant, lines, DEPTH, as_of), System.FUSED.value, len(lines))
    answers = {str(answer["id"]): answer for answer in given}
    return [outcome_of(answers[question.id], question.id, judge) for question in questions]


def batch_lines(question: GoldQuestion) -> list[str]:
    """Return a question as batch lines: those it follows up first, each in the context of the one before."""
    ids = [f"{question.id}/{i}" for i in range(len(question.context))] + [question.id]
    texts = [*question.context, question.question]
    lines = []
    for i, (id, text) in enumerate(zip(ids, texts, strict=True)):
        row: dict[str, Any] = {"id": id, "question": text}
        if question.as_of:
            row["as_of"] = question.as_of.isoformat()
        if i:
            row["context"] = ids[i - 1]
        lines.append(json.dumps(row, ensure_ascii=False))
    return lines


def outcome_of(answer: dict[str, Any], id: str, judge: CitationJudge) -> Outcome:
    """Return an answer of the batch as an outcome; an error counts as not answered."""
    if "error" in answer:
        return Outcome(id, (), answered=False, refuses=True, reason="error", error=str(answer["error"]))
    citations = [[_cited(row) for row in match["citations"]] for match in [*answer["matches"], *answer["related"]]]
    every = [cited for cited_of in citations for cited in cited_of]
    return Outcome(
        id=id,
        matches=tuple(match["measure"] for match in answer["matches"]),
        related=tuple(match["measure"] for match in answer["related"]),
        answered=answer["status"] == "answered",
        refuses=True,
        reason=answer["reason"],
        kind=answer["kind"],
        confidence=float(answer["confidence"]),
        cited=_answering(answer, citations),
        quotes=len(every),
        broken=tuple(f"{c.measure} {c.field} S. {c.page}: {c.quote}" for c in every if not judge.is_valid(c)),
    )


def _answering(answer: dict[str, Any], citations: Sequence[list[Cited]]) -> tuple[Cited, ...]:
    """Return the citations that answer: those of the first match, or of all that are compared."""
    count = len(answer["matches"]) if answer["kind"] == "compare" else min(1, len(answer["matches"]))
    return tuple(cited for cited_of in citations[:count] for cited in cited_of)


def _cited(row: dict[str, Any]) -> Cited:
    """Return a citation of the batch."""
    return Cited(row["measure"], row["field"], row["quote"], row["page"])
