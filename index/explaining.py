"""Why a ranking is as it is: the parts of each score, the nearest bank questions, and how the question was judged.

Everything is read from a ranking and from what the search itself uses; nothing is scored a second time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from index.fusion import contributions
from index.judging import PROTOTYPES, SURE
from index.passages import measure_text
from index.search import SearchIndex
from index.types import Neighbour, Ranking, ScorePart


@dataclass(frozen=True, slots=True)
class ExplainedMeasure:
    """A measure's place in a ranking, and why it stands there.

    `rank` counts from 1 among the ranked measures; `belongs` is the probability that the measure is part of the answer,
    `parts` and it are missing far behind; `terms` are the question's stems that the measure's text holds, each with its
    share of the question's weight.
    """

    measure: str
    rank: int
    score: float
    belongs: float | None
    parts: tuple[ScorePart, ...]
    terms: dict[str, float]


@dataclass(frozen=True, slots=True)
class Judged:
    """The probabilities that decide whether a question is answered, and the thresholds they are held against.

    Refused below `refuse`; refused as well where `correct` is below `doubtful`, unless `answerable` reaches `sure`.
    A measure is shown as a match from `belongs` on. `calibration` is "unseen" where no bank question asks for the first
    measure, else "seen".
    """

    answerable: float
    correct: float
    is_answered: bool
    refuse: float
    doubtful: float
    sure: float
    belongs: float
    calibration: str


@dataclass(frozen=True, slots=True)
class FeatureEffect:
    """A feature of the question: its value, its mean over the training questions, what it adds to both log-odds.

    All cosines to prototypes together are one feature, which has neither value nor mean.
    """

    name: str
    value: float | None
    usual: float | None
    answerable: float
    correct: float


@dataclass(frozen=True, slots=True)
class RankingExplanation:
    """Why a ranking is as it is; `ranked` is how many measures were ranked, `features` are strongest first."""

    ranked: int
    terms: dict[str, float]
    measures: tuple[ExplainedMeasure, ...]
    neighbours: tuple[Neighbour, ...]
    judged: Judged
    features: tuple[FeatureEffect, ...]


def explain(index: SearchIndex, ranking: Ranking, numbers: Sequence[str]) -> RankingExplanation:
    """Return why these measures stand where they do; numbers that the ranking does not hold are left out."""
    ranks = {found.measure: rank for rank, found in enumerate(ranking.measures)}
    return RankingExplanation(
        ranked=len(ranking.measures),
        terms=ranking.terms,
        measures=tuple(_measure(index, ranking, ranks[number]) for number in numbers if number in ranks),
        neighbours=ranking.neighbours,
        judged=_judged(index, ranking),
        features=_features(index, ranking),
    )


def _measure(index: SearchIndex, ranking: Ranking, rank: int) -> ExplainedMeasure:
    """Return why the measure at a rank (from 0) stands there."""
    found = ranking.measures[rank]
    held = set(index.legs.analyser.terms(measure_text(index.report.measure(found.measure))))
    return ExplainedMeasure(
        measure=found.measure,
        rank=rank + 1,
        score=found.score,
        belongs=ranking.relevance[rank] if found.parts else None,
        parts=contributions(found, found.measure in index.legs.uncovered),
        terms={term: share for term, share in ranking.terms.items() if term in held},
    )


def _judged(index: SearchIndex, ranking: Ranking) -> Judged:
    """Return the probabilities of a ranking beside their thresholds."""
    fitted = index.fitted_for(ranking.measures)
    return Judged(
        answerable=ranking.answerable,
        correct=ranking.correct,
        is_answered=ranking.is_answered,
        refuse=fitted.refuse,
        doubtful=fitted.doubtful,
        sure=SURE,
        belongs=index.calibration.belongs,
        calibration="unseen" if fitted is index.calibration.unseen else "seen",
    )


def _features(index: SearchIndex, ranking: Ranking) -> tuple[FeatureEffect, ...]:
    """Return the question's features, those first that change either probability most."""
    network = index.fitted_for(ranking.measures).network
    usual = dict(zip(network.names, network.mean, strict=False))  # behind the names' means come the prototypes'
    effects = network.effects(ranking.features, ranking.prototypes)
    found = [
        FeatureEffect(name, None if name == PROTOTYPES else ranking.features[name], usual.get(name), *effect)
        for name, effect in effects.items()
    ]
    return tuple(sorted(found, key=lambda f: (-max(abs(f.answerable), abs(f.correct)), f.name)))
