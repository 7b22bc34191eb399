"""The report as plain data, for JSON and for files."""

from __future__ import annotations

from datetime import date
from typing import Any

from corpus.types import Cell, Measure, Period, Precision, Report


def report_to_dict(report: Report) -> dict[str, Any]:
    """Return the report as `python -m corpus --json` prints it, in the report's order."""
    return {
        "report": {"title": report.title, "published": report.published, "pages": len(report.pages)},
        "clusters": [{"number": c.number, "title": c.title, "page": c.page} for c in report.clusters],
        "measures": [measure_to_dict(measure) for measure in report.measures],
    }


def measure_to_dict(measure: Measure) -> dict[str, Any]:
    """Return a measure with its texts verbatim, and what they say in normalised form."""
    return {
        "number": measure.number,
        "title": measure.title.text,
        "cluster": measure.cluster,
        "page": measure.page,
        "page_end": measure.page_end,
        "description": measure.description.text,
        "cells": {cell.field.value: cell_to_dict(cell) for cell in measure.cells},
        "footnotes": [{"number": n.number, "text": n.text, "page": n.page} for n in measure.footnotes],
        "periods": [period_to_dict(period) for period in measure.periods],
        "amounts": [
            {"euros": a.euros, "basis": a.basis.value, "year": a.year, "text": a.text} for a in measure.funding.amounts
        ],
        "posts": measure.funding.posts,
        "funding_sources": list(measure.funding.sources),
        "ministries": list(measure.ministries),
    }


def cell_to_dict(cell: Cell) -> dict[str, Any]:
    """Return a cell with its label, words and page."""
    return {"label": cell.label, "text": cell.text, "page": cell.page}


def period_to_dict(period: Period) -> dict[str, Any]:
    """Return a period with its dates as finely as they are stated."""
    return {
        "kind": period.kind.value,
        "start": stated(period.start, period.start_precision),
        "end": stated(period.end, period.end_precision),
        "open_end": period.open_end,
        "permanent": period.permanent,
        "finished": period.finished,
        "label": period.label,
    }


def stated(day: date | None, precision: Precision) -> str | None:
    """Return a date as finely as it was stated: "2026", "2026-07" or "2026-07-31"."""
    if day is None:
        return None
    lengths = {Precision.YEAR: 4, Precision.MONTH: 7, Precision.DAY: 10}
    return day.isoformat()[: lengths[precision]]
