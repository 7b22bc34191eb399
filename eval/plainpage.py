"""docs/wie-gut-ist-das.md: how good the assistant is, for its users, with three charts and what they don't say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from assistant.types import Reason
from eval.metrics import CONFIDENT, reliability
from eval.plots import Axes, percent_bars, percent_curve, save
from eval.results import Result
from eval.scoring import confidences, intervals, summarise
from eval.types import GoldKind, Row, Split, System

PAGE = "wie-gut-ist-das.md"
CHARTS = ("wie-gut-vergleich.svg", "wie-gut-arten.svg", "wie-gut-sicherheit.svg")
_TEMPLATES = Path(__file__).parent / "templates"
_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
_SYSTEMS = {
    System.FUSED: "Dieser Assistent",
    System.TFIDF: "Suche nach gleichen Buchstabenfolgen",
    System.LEXICAL: "Suche nach gleichen Wortstämmen",
}
_TOPIC, _FIELD, _LIST = (
    "Eine passende Maßnahme finden",
    "Eine Angabe nennen, etwa Geld oder Laufzeit",
    "Alle passenden Maßnahmen aufzählen",
)
_NOT_THERE = "Erkennen, dass der Bericht nichts dazu sagt"
_OWN_CASE = "Erkennen, dass jemand den eigenen Fall meint"
_AXIS = "von 100 Fragen"
_STATED, _RIGHT = "angegebene Sicherheit (von 100)", "davon richtig (von 100)"

Shares = dict[str, float]


@dataclass(frozen=True, slots=True)
class Figures:
    """What the page tells, of the half that nothing was developed with: shares from 0 to 1 by their German names.

    `curve` are pairs (stated confidence, share right), `counts` the questions behind each kind.
    """

    systems: Shares
    kinds: Shares
    counts: dict[str, int]
    curve: list[tuple[float, float]]


def figures_of(rows: Mapping[str, Sequence[Row]]) -> Figures:
    """Return the page's figures from the rows of each system; what nobody was asked is left out."""
    test = {system: [row for row in found if row.split is Split.TEST] for system, found in rows.items()}
    fused = test[System.FUSED]
    systems = {name: summarise(test[system])["hit@1"] for system, name in _SYSTEMS.items() if system in test}
    kinds = {
        _TOPIC: _mean(fused, "hit@1", GoldKind.TOPIC),
        _FIELD: _mean(fused, "field_exact"),
        _LIST: _mean(fused, "list_exact"),
        _NOT_THERE: _refused(fused, Reason.NOT_IN_REPORT),
        _OWN_CASE: _refused(fused, Reason.OWN_CASE),
    }
    return Figures(
        systems={name: share for name, share in systems.items() if share is not None},
        kinds={name: mean for name, (mean, count) in kinds.items() if count},
        counts={name: count for name, (_, count) in kinds.items() if count},
        curve=[(confidence, right) for confidence, right, _ in reliability(confidences(fused))],
    )


def _mean(rows: Sequence[Row], metric: str, kind: GoldKind | None = None) -> tuple[float, int]:
    """Return the mean of a metric over the rows that have it, and their number."""
    values = [row.scores[metric] for row in rows if metric in row.scores and kind in {None, row.kind}]
    return (sum(values) / len(values) if values else 0.0), len(values)


def _refused(rows: Sequence[Row], reason: Reason) -> tuple[float, int]:
    """Return the share of the questions with a reason that were refused, and their number."""
    asked = [row for row in rows if row.expected_reason == reason]
    return (sum(not row.answered for row in asked) / len(asked) if asked else 0.0), len(asked)


def draw_charts(figures: Figures, folder: Path, source: str | None = None) -> list[Path]:
    """Draw the three charts into a folder and return their files."""
    drawings = (
        (partial(percent_bars, shares=figures.systems, label=_AXIS, quiet=list(_SYSTEMS.values())[1:]), (8.0, 2.2)),
        (partial(percent_bars, shares=figures.kinds, label=_AXIS), (8.0, 3.0)),
        (partial(_confidence, points=figures.curve), (5.0, 4.4)),
    )
    files = [folder / name for name in CHARTS]
    for file, (drawing, size) in zip(files, drawings, strict=True):
        save([drawing], file, size, source)
    return files


def _confidence(axes: Axes, points: Sequence[tuple[float, float]]) -> None:
    """Draw what is stated against what is right."""
    percent_curve(axes, points, (_STATED, _RIGHT))


def page(result: Result, rows: Mapping[str, Sequence[Row]], stamp: str, measures: int) -> str:
    """Return the page in Markdown; `measures` is how many the report has."""
    figures = figures_of(rows)
    test = [row for row in rows[System.FUSED] if row.split is Split.TEST]
    found = intervals(test)
    environment = Environment(loader=FileSystemLoader(_TEMPLATES), undefined=StrictUndefined, trim_blocks=True)
    environment.filters |= {"of_100": of_100, "thousands": lambda count: f"{count:,}".replace(",", ".")}
    return environment.get_template(PAGE).render(
        stamp=stamp,
        day=german_day(result.date),
        asked=len(test),
        first=found["hit@1"],
        figures=figures,
        charts=CHARTS,
        wrongly_refused=summarise(test)["wrongly_refused"],
        quotes=sum(row.quotes for row in test),
        broken=sum(len(row.broken) for row in test),
        unsure=CONFIDENT,
        measures=measures,
        languages=sum(row.language != "de" for row in test),
    )


def of_100(share: float | None) -> str:
    """Return a share as so many of a hundred; all only where nothing is missing, none only where nothing is."""
    if share is None:
        return "–"
    rounded = round(100 * share)
    if rounded == 100 and share < 1:
        return "über 99"
    return "weniger als 1" if rounded == 0 and share > 0 else str(rounded)


def german_day(iso: str) -> str:
    """Return a date as it is written in German."""
    year, month, day = iso[:10].split("-")
    return f"{int(day)}. {_MONTHS[int(month) - 1]} {year}"
