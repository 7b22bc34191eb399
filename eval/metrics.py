"""The metrics: rankings by ir_measures; hits, sets, fields, quotes, refusals and confidence by our own definitions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import ir_measures
import numpy as np
from ir_measures import AP, RR, R, Success, nDCG

from corpus.types import EMPTY, FieldName, Quote, Report
from corpus.verifying import QuoteChecker, compact
from eval.types import Cited, GoldKind, GoldQuestion, Outcome
from index.calibration import expected_calibration_error

DEPTH = 10  # measures of a ranking that count; the same for every system
CONFIDENT = 0.5  # below this the page says that it is unsure (assistant/web/rendering.py)
_BINS = 10  # of equal width, as usual for the expected calibration error

_MEASURES = {
    "ndcg@10": nDCG @ 10,
    "rr": RR,
    "r@5": R @ 5,
    "ap": AP,
    "success@1": Success @ 1,
    "success@5": Success @ 5,
}
RANKING_METRICS = tuple(_MEASURES)
_COLLECTION_MEASURES = {"ndcg@10": nDCG @ 10, "r@5": R @ 5, "r@100": R @ 100, "mrr@10": RR @ 10}
COLLECTION_METRICS = tuple(_COLLECTION_MEASURES)
COLLECTION_DEPTH = 100  # documents of a ranking that count in somebody else's collection, as is usual there


def ranking_scores(
    rankings: Mapping[str, Sequence[str]], relevance: Mapping[str, Mapping[str, int]]
) -> dict[str, dict[str, float]]:
    """Return each question's scores by metric name; the denominator is all of `relevance`.

    A question without a ranking, or with an empty one, has zero everywhere. Gains of nDCG are the grades.
    """
    return _scores(_MEASURES, rankings, relevance, DEPTH)


def collection_scores(
    rankings: Mapping[str, Sequence[str]], relevance: Mapping[str, Mapping[str, int]]
) -> dict[str, dict[str, float]]:
    """Return each question's scores in somebody else's collection; as above, with COLLECTION_METRICS and deeper."""
    return _scores(_COLLECTION_MEASURES, rankings, relevance, COLLECTION_DEPTH)


def _scores(
    measures: Mapping[str, Any],
    rankings: Mapping[str, Sequence[str]],
    relevance: Mapping[str, Mapping[str, int]],
    depth: int,
) -> dict[str, dict[str, float]]:
    """Return each question's scores by these measures of ir_measures."""
    scores = {question: dict.fromkeys(measures, 0.0) for question in relevance}
    names = {str(measure): name for name, measure in measures.items()}
    qrels = {question: dict(grades) for question, grades in relevance.items()}
    run = {question: _descending(rankings.get(question, ())[:depth]) for question in relevance}
    run = {question: ranked for question, ranked in run.items() if ranked}
    if not run:
        return scores
    for metric in ir_measures.iter_calc(list(measures.values()), qrels, run):
        scores[metric.query_id][names[str(metric.measure)]] = float(metric.value)
    return scores


def _descending(ranking: Sequence[str]) -> dict[str, float]:
    """Return scores that put a ranking in its own order."""
    return {measure: float(len(ranking) - i) for i, measure in enumerate(ranking)}


def hit(question: GoldQuestion, outcome: Outcome, depth: int) -> float:
    """Return 1 where a measure that answers (grade 2) is among the first `depth` matches shown as answers."""
    shown = outcome.matches[:depth] if outcome.answered else ()
    return float(bool(question.best & set(shown)))


def set_scores(expected: Collection[object], got: Collection[object]) -> dict[str, float]:
    """Return precision, recall, F1 and exactness of a set; an empty set is right where an empty one is expected."""
    wanted, found = set(expected), set(got)
    common = len(wanted & found)
    precision = common / len(found) if found else float(not wanted)
    recall = common / len(wanted) if wanted else 1.0
    return {
        "list_precision": precision,
        "list_recall": recall,
        "list_f1": f1(precision, recall),
        "list_exact": float(wanted == found),
    }


def f1(precision: float, recall: float) -> float:
    """Return the harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def field_exact(question: GoldQuestion, outcome: Outcome) -> float:
    """Return 1 where the right measure's asked field is cited first and its citations hold every answer.

    Where measures are compared, exactly those must be shown.
    """
    if not outcome.answered or not outcome.cited or outcome.matches[0] not in question.best:
        return 0.0
    if question.kind is GoldKind.COMPARE and set(outcome.matches) != question.best:
        return 0.0
    if outcome.cited[0].field != question.fields[0]:
        return 0.0
    quotes = [cited.quote for cited in outcome.cited if cited.field in question.fields]
    return float(all(holds(quotes, answer) for answer in question.answers))


def holds(quotes: Iterable[str], answer: str) -> bool:
    """Tell whether a quote holds the answer; an empty cell is answered by an empty quote alone."""
    if answer in {"", EMPTY}:
        return answer in quotes
    return any(compact(answer) in compact(quote) for quote in quotes)


class CitationJudge:
    """Judges citations against the report, without trusting the assistant's own check."""

    def __init__(self, report: Report) -> None:
        """Keep the report and a checker over its pages."""
        self._report = report
        self._checker = QuoteChecker(report)
        self._known: dict[Cited, bool] = {}

    def is_valid(self, cited: Cited) -> bool:
        """Tell whether a quote stands on its page; an empty one is valid where the report has nothing there."""
        if cited not in self._known:
            self._known[cited] = self._look_up(cited)
        return self._known[cited]

    def _look_up(self, cited: Cited) -> bool:
        """Look a citation up in the report."""
        if cited.quote in {"", EMPTY}:
            cell = self._report.measure(cited.measure).cell(FieldName(cited.field))
            return cell is None if not cited.quote else cell is not None and cell.is_empty
        return self._checker.holds(Quote(cited.quote, cited.page, cited.measure))


@dataclass(frozen=True, slots=True)
class Refusals:
    """How well a system refuses: of its refusals, of what it had to refuse, and of what it had to answer."""

    precision: float | None
    recall: float | None
    f1: float | None
    wrongly_refused: float | None


def refusals(pairs: Sequence[tuple[bool, bool]]) -> Refusals:
    """Return the scores of pairs (to be refused, was refused); None where there is nothing to divide by."""
    to_refuse = sum(wanted for wanted, _ in pairs)
    refused = sum(got for _, got in pairs)
    right = sum(wanted and got for wanted, got in pairs)
    precision = right / refused if refused else None
    recall = right / to_refuse if to_refuse else None
    both = f1(precision, recall) if precision is not None and recall is not None else None
    answerable = len(pairs) - to_refuse
    return Refusals(precision, recall, both, (refused - right) / answerable if answerable else None)


def auroc(positive: Sequence[float], negative: Sequence[float]) -> float | None:
    """Return how probably a positive scores above a negative, ties counting half; None where one kind is missing."""
    if not positive or not negative:
        return None
    ordered = np.sort(np.asarray(negative, dtype=np.float64))
    below = np.searchsorted(ordered, positive, side="left") + np.searchsorted(ordered, positive, side="right")
    return float(below.mean() / 2 / len(ordered))


def calibration_error(pairs: Sequence[tuple[float, bool]]) -> float | None:
    """Return the expected calibration error of pairs (confidence, was right); None without any.

    Guo et al. (2017): the mean distance of confidence and share of right answers over ten bins, weighted by size.
    """
    return expected_calibration_error(pairs, _BINS) if pairs else None


def reliability(pairs: Sequence[tuple[float, bool]]) -> list[tuple[float, float, list[bool]]]:
    """Return per filled bin the mean confidence, the share of right answers, and the answers."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(_BINS)]
    for confidence, right in pairs:
        bins[min(int(confidence * _BINS), _BINS - 1)].append((confidence, right))
    return [
        (sum(c for c, _ in part) / len(part), sum(r for _, r in part) / len(part), [r for _, r in part])
        for part in bins
        if part
    ]


def cost(*, answered: bool, right: bool, confidence: float) -> float:
    """Return what an answer is worth: +1 if right, -2 if wrong and confident, else 0.

    Refusing costs nothing and earns nothing; so does a wrong answer that the page marks as unsure.
    """
    if not answered:
        return 0.0
    return 1.0 if right else -2.0 * (confidence >= CONFIDENT)


def percentile_ms(seconds: Sequence[float], percent: float) -> float | None:
    """Return a percentile of durations in milliseconds, interpolated; None without any."""
    return 1000 * float(np.percentile(np.asarray(seconds, dtype=np.float64), percent)) if seconds else None


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is left where only answers of at least this confidence are given: how many, and the share of them right."""

    threshold: float
    answered: int
    share: float
    right: float | None


def coverage(pairs: Sequence[tuple[float, bool]], asked: int, thresholds: Sequence[float]) -> list[Coverage]:
    """Return what each threshold leaves of pairs (confidence, was right) from `asked` questions.

    El-Yaniv and Wiener (2010): one minus the share right is the risk, the share of all questions the coverage.
    """
    if asked < len(pairs):
        raise ValueError(f"there are {len(pairs)} answers to {asked} questions; count the refused ones too")
    left = [(threshold, [right for confidence, right in pairs if confidence >= threshold]) for threshold in thresholds]
    return [
        Coverage(threshold, len(kept), len(kept) / asked if asked else 0.0, sum(kept) / len(kept) if kept else None)
        for threshold, kept in left
    ]
