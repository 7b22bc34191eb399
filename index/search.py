"""The index as others use it: open, search, and read the report's records."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from pathlib import Path
from typing import Self

import msgspec
import numpy as np
from numpy.typing import NDArray

from corpus.types import Finding, Measure, Report
from index.analysis import GermanAnalyser
from index.asked_rows import AskedRows
from index.asked_sentences import AskedSentences
from index.assembling import name_index, uncovered_of
from index.building import DEFAULT_INDEX
from index.calibration import Calibration, question_features, relevance_features
from index.encoder import Encoder
from index.fusion import fuse
from index.judging import Fitted
from index.keeping import Keeper, StoreFacts
from index.known_details import KnownDetails, Likeness
from index.known_parts import KnownParts
from index.legs import Legs, LegScores, Order, score_legs
from index.letters import letter_terms
from index.manifest import REPORT_PDF, Manifest, opened_whole, read_manifest
from index.opening import open_encoder, open_keeper, refuse_stale, store_of
from index.overlap import Overlap
from index.part_bank import part_sentences
from index.passages import measure_text
from index.topic_shift import TopicShift
from index.types import (
    BankQuestion,
    BrokenIndexError,
    MeasureScore,
    Passage,
    PassageScore,
    Ranking,
)
from index.within import SIZES, Within
from index.wording import Wording

SHOWN_DIGITS = 4  # of a score
SHOWN_STEP = 10.0**-SHOWN_DIGITS  # by which one measure goes before another in an answer
_EXPLAINED = 20  # measures of a ranking that get parts and a probability; the others are far behind
# What a passage's score is made of: chosen among 240 combinations for the sentences that
# `python -m eval quotes` compares with, both halves together.
_COSINE, _LETTERS, _TERMS, _LENGTH = 0.61, 0.62, 0.6, 0.2
_ASKED = 0.8  # weight of the likeness to a question that a sentence is known to answer, chosen for the same sentences
_USUAL_LENGTH = 150  # letters
_REMEMBERED = 4  # questions whose scores are kept
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
        for passage in legs.passages:
            self._by_measure[passage.measure].append(passage)
        # A comparison is looked for with the whole question, and so is its answer; what they share is not written to.
        self._scored = lru_cache(maxsize=_REMEMBERED)(partial(score_legs, legs))
        self._fitting = lru_cache(maxsize=_REMEMBERED)(self._passage_scores)

    @classmethod
    def open(cls, folder: Path = DEFAULT_INDEX, store: StoreFacts | None = None) -> Self:
        """Open a built index; BrokenIndexError names what is stale or damaged and the command that mends it.

        `store` tells where its vectors are found now, None where they were when it was built.
        """
        return opened_whole(folder, lambda: cls._open(folder, store))

    @classmethod
    def _open(cls, folder: Path, store: StoreFacts | None) -> Self:
        """Open the build that the folder's manifest names now."""
        manifest = read_manifest(folder)
        refuse_stale(folder, manifest)
        data = folder / manifest.data
        keeper = open_keeper(store_of(folder, manifest, store), data)
        encoder = open_encoder(manifest.encoder.name)
        if encoder.sha256 != manifest.encoder.sha256:
            raise BrokenIndexError(f"{folder}: the index was built with another state of the model; {_REBUILD}")
        try:
            return cls._of_build(data, manifest, keeper, encoder)
        except BrokenIndexError:
            raise
        except (ValueError, LookupError, TypeError) as error:  # of files that are damaged though their hashes are right
            raise BrokenIndexError(f"{folder}: the index is damaged ({error}); {_REBUILD}") from None

    @classmethod
    def _of_build(cls, data: Path, manifest: Manifest, keeper: Keeper, encoder: Encoder) -> Self:
        """Read the parts of a build from its folder and from what keeps its vectors."""
        report = _report_of((data / "report.json").read_bytes())
        findings = msgspec.json.decode((data / "findings.json").read_bytes(), type=tuple[Finding, ...])
        passages = msgspec.json.decode((data / "passages.json").read_bytes(), type=tuple[Passage, ...])
        questions = msgspec.json.decode((data / "questions.json").read_bytes(), type=tuple[BankQuestion, ...])
        measures = tuple(measure.number for measure in report.measures)
        legs = Legs(
            measures=measures,
            passages=passages,
            questions=questions,
            encoder=encoder,
            passage_store=keeper.vectors("passages"),
            question_store=keeper.vectors("questions"),
            lexical=keeper.terms("lexical"),
            asked=keeper.terms("asked"),
            letters=keeper.terms("letters"),
            names=name_index(report),
            wording=Wording.load(data),
            asked_rows=AskedRows.load(data),
            topic_shift=TopicShift.load(data),
            asked_sentences=AskedSentences.load(data),
            known_details=KnownDetails.load(data),
            known_parts=KnownParts.load(data, part_sentences(report)),
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
        """Rank all measures, or those `among` these numbers, best first; ties of the scores that are shown by the report's order.

        `weights` replaces the tuned fusion, for comparing single legs.
        """
        scores = self._scored(question)
        fused = fuse(scores, self._legs, weights)
        features = question_features(scores, fused, self._legs.measures)
        shown = fused.astype(np.float64).round(SHOWN_DIGITS)
        order: Order = np.argsort(-shown, kind="stable")
        if among is not None:
            order = np.asarray([i for i in order.tolist() if self._legs.measures[i] in among], dtype=np.int64)
        found = self._measure_scores(scores, shown, order)
        looked_at = relevance_features(scores, fused, order[:_EXPLAINED])
        relevance = [
            *self.calibration.relevant.probabilities(looked_at).tolist(),
            *[0.0] * (len(order) - len(looked_at)),
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
            self._term_shares(scores),
            scores.prototypes,
            question,
        )

    def _passage_scores(self, question: str) -> NDArray[np.float64]:
        """Return how well each passage fits a question, float64 (p,).

        The score is made of the cosine, the shares of the question's letter n-grams and of its stems that a passage
        holds, and its length: of two passages that fit, the longer one says more.
        """
        scores = self._scored(question)
        held = self._letters.shares(_shares(self.within.letters_of(question)))
        shared = self._terms.shares(self._term_shares(scores))
        return _COSINE * scores.passages + _LETTERS * held + _TERMS * shared + self._lengths

    def _term_shares(self, scores: LegScores) -> dict[str, float]:
        """Return the share of each of a question's stems in their weight."""
        return _shares(self._legs.lexical.weights(scores.terms))

    @cached_property
    def _letters(self) -> Overlap:
        """Return the passages' letter n-grams."""
        return Overlap([letter_terms(passage.text, SIZES) for passage in self._legs.passages])

    @cached_property
    def _terms(self) -> Overlap:
        """Return the passages' stems."""
        return Overlap([self._legs.analyser.terms(passage.text) for passage in self._legs.passages])

    @cached_property
    def within(self) -> Within:
        """Return what tells the sentences of one measure apart, also for fitting its weights."""
        titles = {number: self.report.measure(number).title.text for number in self._legs.measures}
        return Within(self._legs, titles, lambda question: self._scored(question).passages)

    @cached_property
    def _lengths(self) -> NDArray[np.float64]:
        """Return what each passage's length adds to its score, float64 (p,)."""
        letters = np.asarray([max(1, len(passage.text)) for passage in self._legs.passages], dtype=np.float64)
        return np.asarray(_LENGTH * np.log(letters / _USUAL_LENGTH))

    def _measure_scores(self, scores: LegScores, shown: NDArray[np.float64], order: Order) -> list[MeasureScore]:
        """Return the measures' scores in this order; for the first ones also the parts that they were made of."""
        first = order[:_EXPLAINED]
        rows = np.asarray(list(scores.parts.values()), dtype=np.float64).T[first].round(4).tolist()
        parts: list[dict[str, float]] = [dict(zip(scores.parts, row, strict=True)) for row in rows]
        parts += [{}] * (len(order) - len(first))
        numbers = [self._legs.measures[i] for i in order.tolist()]
        return list(map(MeasureScore, numbers, shown[order].tolist(), parts))

    def fitted_for(self, found: Sequence[MeasureScore]) -> Fitted:
        """Return the probabilities that hold for a ranking; with an uncovered measure first the bank says little."""
        is_unseen = bool(found) and found[0].measure in self._legs.uncovered
        return self.calibration.unseen if is_unseen else self.calibration.seen

    def known_details(self, ranking: Ranking) -> Likeness | None:
        """Return how like a ranked question is to known ones for details of the first measure; None without any."""
        return self._legs.known_details.likeness(ranking.question, ranking.measures[0].measure)

    def passages(self, ranking: Ranking, measure: str) -> list[PassageScore]:
        """Return a measure's passages for a ranked question, best first."""
        scores, alike = self._fitting(ranking.question), self.within.alike(ranking.question, measure)
        scored = [
            PassageScore(passage, float(scores[passage.id]) + _ASKED * alike.get(passage.id, 0.0))
            for passage in self._by_measure[measure]
        ]
        return sorted(scored, key=lambda s: (-s.score, s.passage.id))

    def sentences(self, ranking: Ranking, measure: Measure) -> list[PassageScore]:
        """Return a measure's sentences, first the one that best fits what a ranked question says beside the title."""
        scored = [PassageScore(*fit) for fit in self.within.fits(ranking.question, measure.number)]
        return sorted(scored, key=lambda s: (-s.score, s.passage.id))

    def passages_of(self, measure: str) -> tuple[Passage, ...]:
        """Return a measure's passages in the report's order."""
        return tuple(self._by_measure[measure])

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
        return frozenset(term.removeprefix("+") for term in self._legs.analyser.terms(passage.text))


def _shares(weights: Mapping[str, float]) -> dict[str, float]:
    """Return weights as shares of their sum."""
    total = math.fsum(weights.values()) or 1.0
    return {term: weight / total for term, weight in weights.items()}


@lru_cache(maxsize=8)  # of a report or two
def _report_of(data: bytes) -> Report:
    """Return the report of a build; opened again it is the same object.

    What is kept by report or measure is then found at once; an equal one would be compared page by page each time.
    """
    return msgspec.json.decode(data, type=Report)
