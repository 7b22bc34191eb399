"""Results as tables, plain for a terminal and in Markdown for the documentation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from corpus.console import table
from eval.types import Interval

Metrics = Mapping[str, float | None]
Rows = list[tuple[str, ...]]

METRICS = (  # all there are, in the order in which they are shown
    *("hit@1", "hit@5", "ndcg@10", "rr", "r@5", "ap", "success@1", "success@5"),
    *("list_precision", "list_recall", "list_f1", "list_exact", "field_exact"),
    *("refusal_precision", "refusal_recall", "refusal_f1", "wrongly_refused", "reason_right", "signposted"),
    *("quote_validity", "cost", "auroc", "ece", "p50_ms", "p95_ms"),
)
BY_SLICE = ("hit@1", "hit@5", "ndcg@10", "list_exact", "field_exact", "wrongly_refused", "refusal_recall")
_NONE = "–"
_SIGNIFICANT = 0.05  # the usual mark; no correction for the number of metrics


def number(value: float | None) -> str:
    """Return a metric with three decimals, or a dash where there is none."""
    return _NONE if value is None else f"{value:.3f}"


def with_interval(interval: Interval | None) -> str:
    """Return a mean with its interval, or a dash where there is none."""
    return _NONE if interval is None else f"{interval.mean:.3f} ({interval.low:.3f}–{interval.high:.3f})"


def distance(value: float | None) -> str:
    """Return a difference with its sign, or a dash where there is none."""
    return _NONE if value is None else f"{value:+.3f}"


def chance(p: float | None) -> str:
    """Return a p with its mark, or a dash where there is none."""
    return _NONE if p is None else f"{p:.4f}{' *' if p < _SIGNIFICANT else ''}"


def by_metric(results: Mapping[str, Metrics]) -> tuple[Rows, tuple[str, ...]]:
    """Return one row a metric and one column a system, with the headings."""
    rows = [(name, *(number(metrics.get(name)) for metrics in results.values())) for name in METRICS]
    return [row for row in rows if set(row[1:]) != {_NONE}], ("metric", *results)


def by_value(parts: Mapping[str, Metrics], sizes: Mapping[str, int], name: str) -> tuple[Rows, tuple[str, ...]]:
    """Return one row a value of a slice and one column a metric, with the headings."""
    rows = [(value, str(sizes[value]), *(number(m.get(n)) for n in BY_SLICE)) for value, m in parts.items()]
    return rows, (name, "n", *BY_SLICE)


def by_interval(intervals: Mapping[str, Interval]) -> tuple[Rows, tuple[str, ...]]:
    """Return one row a metric with its interval and the number of questions, with the headings."""
    rows: Rows = [(n, number(i.mean), f"{number(i.low)} to {number(i.high)}", str(i.n)) for n, i in intervals.items()]
    return rows, ("metric", "mean", "95 % interval", "n")


def plain(rows: Sequence[Sequence[str]], headings: Sequence[str]) -> str:
    """Return a table for a terminal."""
    return table(rows, headings, width=120)


def markdown(rows: Sequence[Sequence[str]], headings: Sequence[str]) -> str:
    """Return a table in Markdown, figures to the right."""
    marks = ["---", *["---:"] * (len(headings) - 1)]
    return "\n".join(f"| {' | '.join(row)} |" for row in [headings, marks, *rows])
