"""How an answer came about, for engineers: what was searched for, and why the shown measures stand where they do."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from assistant.answering import Assistant
from assistant.selection.filters import Filters
from assistant.types import DEFAULT_K, Answer, Status
from corpus.console import table
from index import Ranking, SearchIndex
from index.explaining import ExplainedMeasure, FeatureEffect, Judged, RankingExplanation, explain
from index.types import Neighbour

_FEATURES = 8  # shown on a terminal; JSON has all
_DIGITS = 4
_BAR = 30  # signs of the longest bar
_WIDTH = 110
_NOT_SEARCHED = "Nothing was searched: the answer was read from the question and the measures' fields alone."
_OVERRULED = "A rule of the assistant decided otherwise (a named measure, an asked cell, an own case, a false premise)."
_UNSCORED = "  (too far behind: parts are kept for the first measures only)"


@dataclass(frozen=True, slots=True)
class Search:
    """A search that an answer was made from: the words and the ranking they gave."""

    words: str
    ranking: Ranking


class WatchedIndex(SearchIndex):
    """An index that keeps its last search, so that an answer is explained by the very ranking it was made from."""

    last: Search | None = None

    def search(
        self, question: str, among: Collection[str] | None = None, weights: dict[str, float] | None = None
    ) -> Ranking:
        """Search as the index does, and keep what was found."""
        ranking = super().search(question, among, weights)
        self.last = Search(question, ranking)
        return ranking


@dataclass(frozen=True, slots=True)
class Explanation:
    """How an answer came about; without a search (`searched` and `found` are None) there is nothing to rank.

    `overruled` tells that the answer is not what the judging of the ranking says: a rule stood above it.
    """

    searched: str | None
    found: RankingExplanation | None
    overruled: bool

    def to_dict(self) -> dict[str, Any]:
        """Return the explanation as plain data."""
        if self.found is None:
            return {"searched": None}
        return {
            "searched": self.searched,
            "ranked": self.found.ranked,
            "terms": _rounded(self.found.terms),
            "measures": [_rounded(asdict(measure)) for measure in self.found.measures],
            "neighbours": [_neighbour(near) for near in self.found.neighbours],
            "judging": _rounded(asdict(self.found.judged)) | {"overruled": self.overruled},
            "features": [_rounded(asdict(feature)) for feature in self.found.features],
        }


def _neighbour(near: Neighbour) -> dict[str, Any]:
    """Return a bank question as plain data; `why` says of which kind one is that the report does not answer."""
    question = near.question
    row = {
        "question": question.text,
        "similarity": round(near.similarity, _DIGITS),
        "measures": list(question.measures),
    }
    return row if question.is_answerable else row | {"why": question.why}


def _rounded(value: Any) -> Any:
    """Return plain data with its numbers rounded, tuples as lists."""
    if isinstance(value, float):
        return round(value, _DIGITS)
    if isinstance(value, dict):
        return {key: _rounded(inner) for key, inner in value.items()}
    return [_rounded(inner) for inner in value] if isinstance(value, list | tuple) else value


def ask_explained(
    watched: WatchedIndex,
    questions: Sequence[str],
    k: int = DEFAULT_K,
    *,
    as_of: date | None = None,
    filters: Filters | None = None,
) -> tuple[Answer, Explanation]:
    """Answer the last of several questions, as Assistant.converse does, and explain that answer.

    Raises ValueError where there is no question, or `k` is below 1 or above 64.
    """
    if not questions:
        raise ValueError("give at least one question")
    assistant = Assistant(watched)
    before = assistant.converse(questions[:-1], k, as_of=as_of, filters=filters) if questions[1:] else None
    watched.last = None
    answer = assistant.ask(questions[-1], k, as_of=as_of, filters=filters, context=before)
    return answer, _explained(watched, answer)


def _explained(watched: WatchedIndex, answer: Answer) -> Explanation:
    """Return the explanation of an answer by the search that was just done."""
    if watched.last is None:
        return Explanation(None, None, overruled=False)
    shown = [match.measure.number for match in (*answer.matches, *answer.related)]
    found = explain(watched, watched.last.ranking, shown)
    is_answered = answer.status is Status.ANSWERED
    return Explanation(watched.last.words, found, overruled=is_answered != found.judged.is_answered)


def explanation_text(explanation: Explanation) -> str:
    """Return an explanation laid out for a terminal."""
    found = explanation.found
    if found is None:
        return f"EXPLANATION\n{_NOT_SEARCHED}"
    blocks = [
        f"EXPLANATION\nsearched for: {explanation.searched}\nranked:       {found.ranked} measures\n"
        f"stems:        {_terms(found.terms) or 'none'}",
        *map(_measure_text, found.measures),
        _neighbours_text(found.neighbours),
        _judged_text(found.judged, explanation.overruled),
        _features_text(found.features),
    ]
    return "\n\n".join(blocks)


def _terms(terms: dict[str, float]) -> str:
    """Return stems with their shares, most first."""
    ordered = sorted(terms.items(), key=lambda pair: (-pair[1], pair[0]))
    return ", ".join(f"{term} {share:.2f}" for term, share in ordered)


def _measure_text(measure: ExplainedMeasure) -> str:
    """Return a measure's score as a sum, one leg a line."""
    belongs = "" if measure.belongs is None else f"   belongs to the answer: {measure.belongs:.2f}"
    head = f"{measure.measure}   rank {measure.rank}   score {measure.score:.4f}{belongs}"
    held = f"  stems held: {_terms(measure.terms) or 'none'}"
    if not measure.parts:
        return "\n".join([head, _UNSCORED, held])
    longest = max(abs(part.contribution) for part in measure.parts) or 1.0
    rows = [
        (
            f"  {part.leg}",
            f"{part.raw:7.4f}",
            f"{part.weight:6.2f}",
            f"{part.contribution:12.4f}",
            "#" * round(_BAR * max(0.0, part.contribution) / longest),
        )
        for part in measure.parts
    ]
    return "\n".join([head, table(rows, ("  leg", "    raw", "weight", "contribution", ""), _WIDTH), held])


def _neighbours_text(neighbours: Sequence[Neighbour]) -> str:
    """Return the nearest bank questions, one a line."""
    if not neighbours:
        return "NEAREST BANK QUESTIONS\n  none: the index has no bank"
    rows = [
        (
            f"  {near.similarity:.4f}",
            ", ".join(near.question.measures) or f"none ({near.question.why})",
            near.question.text,
        )
        for near in neighbours
    ]
    return "\n".join(["NEAREST BANK QUESTIONS", table(rows, ("  cosine", "measures", "question"), _WIDTH)])


def _judged_text(judged: Judged, overruled: bool) -> str:
    """Return the probabilities beside their thresholds, and what follows from them."""
    lines = [
        f"JUDGING ({judged.calibration} calibration)",
        f"  answerable {judged.answerable:.4f}   refused below {judged.refuse:.4f}",
        f"  correct    {judged.correct:.4f}   refused below {judged.doubtful:.4f}, unless answerable from {judged.sure:.4f} on",
        f"  belongs               shown as a match from {judged.belongs:.4f} on",
        f"  by these the question is {'answered' if judged.is_answered else 'refused'}.",
    ]
    return "\n".join([*lines, f"  {_OVERRULED}"] if overruled else lines)


def _features_text(features: Sequence[FeatureEffect]) -> str:
    """Return the strongest features, one a line."""
    rows = [
        (
            f"  {feature.name}",
            _number(feature.value),
            _number(feature.usual),
            f"{feature.answerable:+.3f}",
            f"{feature.correct:+.3f}",
        )
        for feature in features[:_FEATURES]
    ]
    headings = ("  feature", "value", "usual", "answerable", "correct")
    head = "STRONGEST FEATURES OF THE QUESTION (what each adds to the log-odds, against its mean in training)"
    return "\n".join([head, table(rows, headings, _WIDTH)])


def _number(value: float | None) -> str:
    """Return a value for a table, or a dash."""
    return "–" if value is None else f"{value:.3f}"
