"""From outcomes to one row a question, and from rows to the metrics of any part of them."""

from __future__ import annotations

from collections.abc import Sequence

from eval.metrics import (
    RANKING_METRICS,
    auroc,
    calibration_error,
    cost,
    field_exact,
    hit,
    percentile_ms,
    ranking_scores,
    refusals,
    set_scores,
)
from eval.resampling import bootstrap
from eval.types import GoldQuestion, Interval, Outcome, Row, Slice

_SIGNPOSTS = 3  # nearest measures looked at where the asker's own case gets a signpost
PER_QUESTION = (
    *("hit@1", "hit@5", *RANKING_METRICS),
    *("list_precision", "list_recall", "list_f1", "list_exact"),
    *("field_exact", "reason_right", "signposted", "cost"),
)
SLICES = tuple(part.value for part in Slice)


def score(questions: Sequence[GoldQuestion], outcomes: Sequence[Outcome]) -> list[Row]:
    """Return one row a question; ValueError where outcomes and questions do not belong together."""
    if [q.id for q in questions] != [o.id for o in outcomes]:
        raise ValueError(f"{len(outcomes)} outcomes do not belong to {len(questions)} questions, one each and in order")
    ranked = {q.id: q.relevance for q in questions if q.is_ranked}
    by_rank = ranking_scores({o.id: o.ranking for o in outcomes}, ranked)
    return [_row(q, o, by_rank.get(q.id, {})) for q, o in zip(questions, outcomes, strict=True)]


def _row(question: GoldQuestion, outcome: Outcome, by_rank: dict[str, float]) -> Row:
    """Return one question's row."""
    scores = by_rank | _own_scores(question, outcome)
    return Row(
        id=question.id,
        split=question.split,
        kind=question.kind.value,
        persona=question.persona,
        language=question.language,
        cluster=question.cluster,
        form=question.form,
        batch=question.batch,
        question=question.question,
        context=question.context,
        expected=dict(question.relevance),
        expected_reason=question.reason.value if question.reason else None,
        matches=outcome.matches,
        related=outcome.related,
        answered=outcome.answered,
        refuses=outcome.refuses,
        reason=outcome.reason,
        understood=outcome.kind,
        confidence=outcome.confidence,
        correct=is_correct(question, outcome),
        quotes=outcome.quotes,
        broken=outcome.broken,
        error=outcome.error,
        scores={name: round(value, 6) for name, value in scores.items()},
        seconds=outcome.seconds,
    )


def _own_scores(question: GoldQuestion, outcome: Outcome) -> dict[str, float]:
    """Return the scores that are no ranking metrics; which there are depends on what is asked."""
    scores: dict[str, float] = {}
    if question.is_ranked:
        scores |= {"hit@1": hit(question, outcome, 1), "hit@5": hit(question, outcome, 5)}
    if not outcome.refuses:
        return scores
    right = is_correct(question, outcome)
    scores["cost"] = cost(answered=outcome.answered, right=right, confidence=outcome.confidence)
    if question.is_list:
        scores |= set_scores(set(question.relevance), outcome.matches if outcome.answered else ())
    if question.fields and not question.expects_refusal:
        scores["field_exact"] = field_exact(question, outcome)
    if question.reason and not outcome.answered:
        scores["reason_right"] = float(outcome.reason == question.reason.value)
    if question.expects_refusal and question.relevance:
        near = {*outcome.matches[:_SIGNPOSTS], *outcome.related[:_SIGNPOSTS]}
        scores["signposted"] = float(bool(question.best & near))
    return scores


def is_correct(question: GoldQuestion, outcome: Outcome) -> bool:
    """Tell whether an answer is right: refused where it must be, the whole set of a list, else the first measure."""
    if question.expects_refusal or not outcome.answered:
        return question.expects_refusal and not outcome.answered
    if question.is_list:
        return set(question.relevance) == set(outcome.matches)
    return bool(hit(question, outcome, 1))


def summarise(rows: Sequence[Row]) -> dict[str, float | None]:
    """Return every metric over some rows; None where none of them can be scored by it."""
    found = {name: values_of(rows, name) for name in PER_QUESTION}
    summary: dict[str, float | None] = {n: sum(v) / len(v) if v else None for n, v in found.items()}
    refusing = [row for row in rows if row.refuses]
    scored = refusals([(row.expected_reason is not None, not row.answered) for row in refusing])
    quotes = sum(row.quotes for row in rows)
    told = confidences(rows)
    seconds = [row.seconds for row in rows if row.seconds]
    return summary | {
        "refusal_precision": scored.precision,
        "refusal_recall": scored.recall,
        "refusal_f1": scored.f1,
        "wrongly_refused": scored.wrongly_refused,
        "quote_validity": 1 - sum(len(row.broken) for row in rows) / quotes if quotes else None,
        "auroc": auroc([c for c, right in told if right], [c for c, right in told if not right]),
        "ece": calibration_error(told),
        "p50_ms": percentile_ms(seconds, 50),
        "p95_ms": percentile_ms(seconds, 95),
    }


def confidences(rows: Sequence[Row]) -> list[tuple[float, bool]]:
    """Return confidence and rightness of each answer that a system gave which could also have refused."""
    return [(row.confidence, row.correct) for row in rows if row.refuses and row.answered]


def intervals(rows: Sequence[Row]) -> dict[str, Interval]:
    """Return the bootstrap intervals of the metrics that are means over questions."""
    return {name: bootstrap(values) for name in PER_QUESTION if (values := values_of(rows, name))}


def values_of(rows: Sequence[Row], metric: str) -> list[float]:
    """Return the scores of the rows that have one for the metric."""
    return [row.scores[metric] for row in rows if metric in row.scores]


def slices(rows: Sequence[Row], attribute: str) -> dict[str, list[Row]]:
    """Return the rows by the value of an attribute, most rows first."""
    parts: dict[str, list[Row]] = {}
    for row in rows:
        parts.setdefault(str(getattr(row, attribute)), []).append(row)
    return dict(sorted(parts.items(), key=lambda part: (-len(part[1]), part[0])))
