"""Putting gold questions to a system: the assistant from end to end, or a bare ranking without refusal."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from assistant import Assistant
from assistant.batch import answer_lines
from assistant.shelf import Shelf
from eval.journal import NAME, Settings, code_hash, resume
from eval.metrics import DEPTH, CitationJudge
from eval.progress import shown
from eval.rankers import Ranker, by_characters, by_encoder, by_legs, rank_question
from eval.types import Cited, GoldQuestion, Outcome, System
from index.encoder import Encoder
from index.opening import open_encoder
from index.types import BrokenIndexError

AS_OF = date(2026, 11, 22)  # the day for which the gold says what runs and what has ended
WEIGHTS = {
    System.LEXICAL: {"lexical": 1.0},
    System.DENSE: {"text": 1 / 3, "passage": 1 / 3, "bank": 1 / 3},
}

Answerer = Callable[[GoldQuestion], Outcome]


class Runner:
    """Puts questions to one system, which is one of System or a sentence-transformers model by folder or name."""

    def __init__(self, system: str, assistant: Assistant, as_of: date = AS_OF) -> None:
        """Prepare the system; ValueError where there is no such system or model."""
        self.name = system_name(system)
        self.assistant = assistant
        self.as_of = as_of
        self.model_name = assistant.index.manifest.encoder.name
        self.model_sha256 = assistant.index.manifest.encoder.sha256
        self.ask: Answerer
        if system == System.FUSED:
            self.ask = self._by_assistant(CitationJudge(assistant.report))
        else:
            self.ask = _by_ranking(self._ranker(system))

    @property
    def settings(self) -> Settings:
        """Return all that the outcomes depend on but the questions."""
        manifest = self.assistant.index.manifest
        return {
            "system": self.name,
            "as_of": self.as_of.isoformat(),
            "depth": DEPTH,
            "weights": WEIGHTS.get(System(self.name)) if self.name in set(System) else None,
            "model_sha256": self.model_sha256,
            "bank_sha256": manifest.bank_sha256,
            "report_sha256": manifest.report.sha256,
            "index_files": manifest.files,
            "code_sha256": code_hash(),
        }

    def run(self, questions: Sequence[GoldQuestion], gold_sha256: str, folder: Path) -> list[Outcome]:
        """Return the outcomes in the questions' order, going on where an earlier run of the same settings stopped."""
        settings = self.settings | {"gold_sha256": gold_sha256}
        outcomes = resume(folder / NAME, settings, questions, self.ask)
        return list(shown(outcomes, self.name, len(questions)))

    def _ranker(self, system: str) -> Ranker:
        """Return what ranks measures as a system does."""
        if system == System.TFIDF:
            return by_characters(self.assistant.report)
        if system in WEIGHTS:
            return by_legs(self.assistant.index, WEIGHTS[System(system)])
        encoder = _model_named(system)
        self.model_name, self.model_sha256 = self.name, encoder.sha256
        return by_encoder(self.assistant.report, encoder)

    def _by_assistant(self, judge: CitationJudge) -> Answerer:
        """Ask the assistant by its batch, as other programs do; earlier questions give the context."""

        def ask(question: GoldQuestion) -> Outcome:
            """Ask what the question follows up, then the question itself, which alone is timed."""
            answers = answer_lines(Shelf.of(self.assistant), batch_lines(question), DEPTH, self.as_of)
            for _ in question.context:
                next(answers)
            start = time.perf_counter()
            answer = next(answers)
            return outcome_of(answer, question.id, judge, time.perf_counter() - start)

        return ask


def _model_named(system: str) -> Encoder:
    """Open a model that is no system of ours; ValueError names what a system can be."""
    if Path(system).is_dir():
        return open_encoder(str(Path(system).resolve()))
    try:
        return open_encoder(system)
    except BrokenIndexError:
        raise ValueError(
            f"--system is {system!r}, which is no model's folder and no model to be had from a hub here; "
            f"give one of {', '.join(System)}, or a model's folder"
        ) from None


def system_name(system: str) -> str:
    """Return a system's name, fit for a folder and a TREC file; a model's is that of its folder."""
    if system in set(System):
        return str(system)
    last = Path(system).resolve().name if Path(system).is_dir() else system
    return "model-" + "".join(letter if letter.isalnum() or letter in "-._" else "-" for letter in last)


def _by_ranking(rank: Ranker) -> Answerer:
    """Ask a bare ranking, which never refuses."""

    def ask(question: GoldQuestion) -> Outcome:
        """Rank for one question."""
        start = time.perf_counter()
        outcome = rank_question(rank, question)
        return replace(outcome, seconds=time.perf_counter() - start)

    return ask


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


def outcome_of(answer: dict[str, Any], id: str, judge: CitationJudge, seconds: float = 0.0) -> Outcome:
    """Return an answer of the batch as an outcome; an error counts as not answered."""
    if "error" in answer:
        return Outcome(
            id, (), answered=False, refuses=True, reason="error", error=str(answer["error"]), seconds=seconds
        )
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
        seconds=seconds,
    )


def _answering(answer: dict[str, Any], citations: Sequence[list[Cited]]) -> tuple[Cited, ...]:
    """Return the citations that answer: those of the first match, or of all that are compared."""
    count = len(answer["matches"]) if answer["kind"] == "compare" else min(1, len(answer["matches"]))
    return tuple(cited for cited_of in citations[:count] for cited in cited_of)


def _cited(row: dict[str, Any]) -> Cited:
    """Return a citation of the batch."""
    return Cited(row["measure"], row["field"], row["quote"], row["page"])
