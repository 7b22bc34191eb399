"""The index as others use it: open, search, and read the report's records."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Self

import msgspec
import numpy as np

from corpus.types import Finding, Measure, Report
from index.analysis import GermanAnalyser
from index.assembling import name_index, uncovered_of
from index.bank import bank_hash
from index.building import DEFAULT_INDEX
from index.calibration import Calibration, question_features, relevance_features
from index.encoder import EMBEDDED
from index.fusion import fuse
from index.judging import Fitted
from index.legs import Legs, LegScores, Order, Scores, score_legs
from index.letters import letter_terms
from index.lexical import LexicalIndex
from index.manifest import REPORT_PDF, Manifest, hash_file, read_manifest
from index.opening import open_encoder
from index.passages import measure_text
from index.store import FaissStore
from index.types import (
    BankQuestion,
    BrokenIndexError,
    MeasureScore,
    Passage,
    PassageScore,
    Ranking,
)

_EXPLAINED = 20  # measures of a ranking that get parts and a probability; the others are far behind
# What a passage's score is made of: chosen among 240 combinations for the sentences that
# `python -m eval quotes` compares with, both halves together.
_COSINE, _LETTERS, _TERMS, _LENGTH = 0.61, 0.62, 0.6, 0.2
_USUAL_LENGTH = 150  # letters
_QUOTE_SIZES = (4,)
_TELLING = 1.8  # inverse document frequency of a stem that at most ten of 64 measures hold
_REBUILD = "run: python -m index build"


class SearchIndex:
    """A report's searchable index: finds measures and the passages that made them fit."""

    def __init__(
        self,
        report: Report,
        legs: Legs,
        calibration: Calibration,
        manifest: Manifest,
        findings: Sequence[Finding] = (),
        pdf: Path | None = None,
    ) -> None:
        """Keep finished parts; `findings` are the places where the report contradicts itself, `pdf` its own file."""
        self.report = report
        self.pdf = pdf
        self.findings = tuple(findings)
        self.manifest = manifest
        self.calibration = calibration
        self._legs = legs
        self._by_measure: dict[str, list[Passage]] = {number: [] for number in legs.measures}
        self._letters: dict[int, frozenset[str]] = {}
        self._terms: dict[int, frozenset[str]] = {}
        for passage in legs.passages:
            self._by_measure[passage.measure].append(passage)

    @classmethod
    def open(cls, folder: Path = DEFAULT_INDEX) -> Self:
        """Open a built index; BrokenIndexError names what is stale or damaged and the command that mends it."""
        manifest = read_manifest(folder)
        _refuse_stale(folder, manifest)
        data = folder / manifest.data
        encoder = open_encoder(manifest.encoder.name)
        if encoder.sha256 != manifest.encoder.sha256:
            raise BrokenIndexError(f"{folder}: the index was built with another state of the model; {_REBUILD}")
        report = msgspec.json.decode((data / "report.json").read_bytes(), type=Report)
        findings = msgspec.json.decode((data / "findings.json").read_bytes(), type=tuple[Finding, ...])
        passages = msgspec.json.decode((data / "passages.json").read_bytes(), type=tuple[Passage, ...])
        questions = msgspec.json.decode((data / "questions.json").read_bytes(), type=tuple[BankQuestion, ...])
        measures = tuple(measure.number for measure in report.measures)
        legs = Legs(
            measures=measures,
            passages=passages,
            questions=questions,
            encoder=encoder,
            passage_store=FaissStore.load(data / "passages.faiss"),
            question_store=FaissStore.load(data / "questions.faiss"),
            lexical=LexicalIndex.load(data / "lexical"),
            asked=LexicalIndex.load(data / "asked"),
            letters=LexicalIndex.load(data / "letters"),
            names=name_index(report),
            analyser=GermanAnalyser(measure_text(measure) for measure in report.measures),
            uncovered=uncovered_of(measures, questions),
        )
        legs.check()
        pdf = data / REPORT_PDF if REPORT_PDF in manifest.files else None
        return cls(report, legs, manifest.calibration, manifest, findings, pdf)

    @property
    def legs(self) -> Legs:
        """Return the parts of the search, for evaluation and explaining."""
        return self._legs

    def search(
        self, question: str, among: Collection[str] | None = None, weights: dict[str, float] | None = None
    ) -> Ranking:
        """Rank all measures, or those `among` these numbers, best first; ties by the report's order.

        `weights` replaces the tuned fusion, for comparing single legs.
        """
        scores = score_legs(self._legs, question)
        fused = fuse(scores, self._legs, weights)
        features = question_features(scores, fused, self._legs.measures)
        order: Order = np.argsort(-fused, kind="stable")
        if among is not None:
            order = np.asarray([i for i in order if self._legs.measures[int(i)] in among], dtype=np.int64)
        found = self._measure_scores(scores, fused, order)
        relevance = [
            self.calibration.relevant.probability(relevance_features(scores, fused, order, rank))
            if rank < _EXPLAINED
            else 0.0
            for rank in range(len(order))
        ]
        judgement = self.fitted_for(found).judge(features, scores.prototypes)
        return Ranking(
            tuple(found),
            tuple(relevance),
            judgement.answerable,
            judgement.correct,
            judgement.is_answered,
            scores.neighbours,
            scores.none_why,
            features,
            scores.passages,
            _shares({part: self._legs.letters.weight(part) for part in letter_terms(question, _QUOTE_SIZES)}),
            _shares({term: self._legs.lexical.weight(term) for term in scores.terms}),
            scores.prototypes,
        )

    def _measure_scores(self, scores: LegScores, fused: Scores, order: Order) -> list[MeasureScore]:
        """Return the measures' fused scores in this order; for the first ones also the parts that they were made of."""
        first = order[:_EXPLAINED]
        columns = [part[first].astype(np.float64).round(4).tolist() for part in scores.parts.values()]
        parts: list[dict[str, float]] = [
            dict(zip(scores.parts, row, strict=True)) for row in zip(*columns, strict=True)
        ]
        parts += [{}] * (len(order) - len(first))
        numbers = [self._legs.measures[int(i)] for i in order]
        return list(map(MeasureScore, numbers, fused[order].astype(np.float64).round(6).tolist(), parts))

    def fitted_for(self, found: Sequence[MeasureScore]) -> Fitted:
        """Return the probabilities that hold for a ranking; with an uncovered measure first the bank says little."""
        is_unseen = bool(found) and found[0].measure in self._legs.uncovered
        return self.calibration.unseen if is_unseen else self.calibration.seen

    def passages(self, ranking: Ranking, measure: str) -> list[PassageScore]:
        """Return a measure's passages for a ranked question, best first.

        The score is made of the cosine, the shares of the question's letter n-grams and of its stems that a passage
        holds, and its length: of two passages that fit, the longer one says more.
        """
        wanted, stems = ranking.letters, ranking.terms
        scored = []
        for passage in self._by_measure[measure]:
            held = _share_held(self._letters_of(passage), wanted)
            length = math.log(max(1, len(passage.text)) / _USUAL_LENGTH)
            shared = _share_held(self._terms_of(passage), stems)
            cosine = float(ranking.passages[passage.id])
            score = _COSINE * cosine + _LETTERS * held + _TERMS * shared + _LENGTH * length
            scored.append(PassageScore(passage, score))
        return sorted(scored, key=lambda s: (-s.score, s.passage.id))

    def telling_terms(self, ranking: Ranking, measure: Measure) -> frozenset[str]:
        """Return a question's stems that few measures hold and this one's title does not: they tell what is asked."""
        title = set(self._legs.analyser.terms(measure.title.text))
        lexical = self._legs.lexical
        stems = {term for term in ranking.terms if not term.startswith("+")} - title
        return frozenset(
            stem
            for stem in stems
            if any(form in lexical for form in (stem, f"+{stem}"))
            and min(lexical.weight(form) for form in (stem, f"+{stem}")) >= _TELLING
        )

    def held_terms(self, passage: Passage) -> frozenset[str]:
        """Return the stems that a passage holds, those of the parts of its compounds included."""
        return frozenset(term.removeprefix("+") for term in self._terms_of(passage))

    def _letters_of(self, passage: Passage) -> frozenset[str]:
        """Return a passage's letter n-grams."""
        if passage.id not in self._letters:
            self._letters[passage.id] = frozenset(letter_terms(passage.text, _QUOTE_SIZES))
        return self._letters[passage.id]

    def _terms_of(self, passage: Passage) -> frozenset[str]:
        """Return a passage's stems."""
        if passage.id not in self._terms:
            self._terms[passage.id] = frozenset(self._legs.analyser.terms(passage.text))
        return self._terms[passage.id]


def _share_held(held: frozenset[str], shares: dict[str, float]) -> float:
    """Return the sum of the shares that are held; fsum, since the order of a set's words is not the same each time."""
    return math.fsum(map(shares.__getitem__, held.intersection(shares)))


def _shares(weights: dict[str, float]) -> dict[str, float]:
    """Return weights as shares of their sum."""
    total = math.fsum(weights.values()) or 1.0
    return {term: weight / total for term, weight in weights.items()}


def _refuse_stale(folder: Path, manifest: Manifest) -> None:
    """Refuse an index whose report or question bank has changed since it was built."""
    source = Path(manifest.report.file)
    if source.is_file() and hash_file(source) != manifest.report.sha256:
        raise BrokenIndexError(f"{folder}: the report {source.name} has changed since the index was built; {_REBUILD}")
    if manifest.encoder.name == EMBEDDED and bank_hash() != manifest.bank_sha256:
        raise BrokenIndexError(f"{folder}: the question bank has changed since the index was built; {_REBUILD}")
