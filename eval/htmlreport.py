"""A run as one self-contained HTML file: tables by slice, curves, and the worst questions with why they came about."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from corpus.types import Report
from eval.plots import coverage_svg, hits_svg, reliability_svg
from eval.reporting import Table, by_bin, by_reason, by_threshold
from eval.results import Result
from eval.scoring import SLICES, confidences, slices
from eval.table import METRICS, Rows, by_value, number
from eval.types import Row, Split
from eval.worst import Worst

_TEMPLATES = Path(__file__).parent / "templates"
_FEATURES = 8  # strongest first


def html_report(result: Result, rows: Sequence[Row], worst: Sequence[Worst], report: Report) -> str:
    """Return the report of a run; everything that was asked or answered is escaped."""
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    environment.filters["number"] = number
    return environment.get_template("report.html").render(
        result=result,
        headline=_headline(result),
        plots=_plots(rows),
        slices=[(name, _slice(result, rows, name)) for name in SLICES],
        told=_told(rows),
        worst=worst,
        features=_FEATURES,
        hidden=sum(row.split is Split.TEST for row in rows),
        titles={measure.number: measure.title.text for measure in report.measures},
    )


def _headline(result: Result) -> Table:
    """Return one row a metric that was measured, with its interval where it is a mean over questions."""
    rows: Rows = []
    for name in METRICS:
        value, interval = result.metrics.get(name), result.intervals.get(name)
        spread = (f"{number(interval.low)} to {number(interval.high)}", str(interval.n)) if interval else ("", "")
        if value is not None:
            rows.append((name, number(value), *spread))
    return rows, ("metric", "value", "95 % interval", "questions")


def _slice(result: Result, rows: Sequence[Row], name: str) -> Table:
    """Return the table of one slice."""
    sizes = {value: len(part) for value, part in slices(rows, name).items()}
    return by_value(result.slices[name], sizes, name)


def _told(rows: Sequence[Row]) -> list[tuple[str, Table]]:
    """Return the tables on refusing and on confidence; none for a system that can do neither."""
    if not confidences(rows):
        return []
    return [
        ("Refusals by reason", by_reason(rows)),
        ("Calibration: share of right answers by confidence", by_bin(rows)),
        ("Risk and coverage: answering only from a confidence on", by_threshold(rows)),
    ]


def _plots(rows: Sequence[Row]) -> list[tuple[str, str]]:
    """Return what each plot shows, with its address, which holds the whole picture."""
    drawn: list[tuple[str, bytes]] = []
    if confidences(rows):
        drawn.append(("Calibration curve: share of right answers against confidence", reliability_svg(rows)))
        drawn.append(("Risk-coverage curve: share of wrong answers against share answered", coverage_svg(rows)))
    drawn += [(f"hit@1 by {name}", hits_svg(rows, name)) for name in ("language", "form", "cluster")]
    return [(title, _address(svg)) for title, svg in drawn]


def _address(svg: bytes) -> str:
    """Return a picture as an address that needs no file beside the page."""
    return f"data:image/svg+xml;base64,{base64.b64encode(svg).decode()}"
