"""Plots of a run; the only module that imports matplotlib."""

from __future__ import annotations

import io
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import matplotlib
from matplotlib.figure import Figure

from eval.metrics import coverage, reliability
from eval.scoring import confidences, slices, summarise
from eval.types import Row

FORMATS = (".svg", ".png", ".pdf")
_STRONG, _QUIET = "#1f5c99", "0.6"  # told apart without colours as well
_SETTINGS = {"svg.hashsalt": "eval", "font.size": 10.0}  # the same rows give the same bytes

Axes = Any
Drawing = Callable[[Axes], None]


def draw(rows: Sequence[Row], file: Path) -> None:
    """Draw confidence against right answers, and hit@1 by language and form, into a file (.svg, .png or .pdf)."""
    shown = [partial(hit_bars, rows=rows, attribute=name) for name in ("language", "form")]
    save([partial(reliability_curve, rows=rows), *shown], file, (11, 4))


def draw_reliability(rows: Sequence[Row], file: Path, source: str) -> None:
    """Draw confidence against right answers and against the share answered; `source` says in an SVG what was run."""
    save([partial(reliability_curve, rows=rows), partial(coverage_curve, rows=rows)], file, (9, 4), source)


def reliability_svg(rows: Sequence[Row]) -> bytes:
    """Return the calibration curve of the answers as SVG."""
    return svg(partial(reliability_curve, rows=rows), (4.5, 4))


def coverage_svg(rows: Sequence[Row]) -> bytes:
    """Return the risk-coverage curve of the answers as SVG."""
    return svg(partial(risk_curve, rows=rows), (4.5, 4))


def hits_svg(rows: Sequence[Row], attribute: str) -> bytes:
    """Return hit@1 by the values of an attribute as SVG."""
    return svg(partial(hit_bars, rows=rows, attribute=attribute), (4.5, 4))


def svg(drawing: Drawing, size: tuple[float, float], source: str | None = None) -> bytes:
    """Return one drawing as SVG, its size in inches."""
    target = io.BytesIO()
    _figure([drawing], size, lambda figure: figure.savefig(target, format="svg", metadata=_metadata(source)))
    return target.getvalue()


def save(drawings: Sequence[Drawing], file: Path, size: tuple[float, float], source: str | None = None) -> None:
    """Write drawings side by side into a file; an SVG without the day, so that it changes only with what it shows."""
    file.parent.mkdir(parents=True, exist_ok=True)
    metadata = _metadata(source) if file.suffix == ".svg" else None
    _figure(drawings, size, lambda figure: figure.savefig(file, metadata=metadata))


def _figure(drawings: Sequence[Drawing], size: tuple[float, float], keep: Callable[[Any], None]) -> None:
    """Draw side by side and hand the figure on, all with the same settings."""
    with matplotlib.rc_context(_SETTINGS):
        figure = Figure(figsize=size, layout="constrained")
        for place, drawing in enumerate(drawings, start=1):
            drawing(figure.add_subplot(1, len(drawings), place))
        keep(figure)


def _metadata(source: str | None) -> dict[str, str | None]:
    """Return what stands in an SVG besides the picture."""
    return {"Date": None, "Source": source}


def reliability_curve(axes: Axes, rows: Sequence[Row]) -> None:
    """Draw the reliability diagram of the answers."""
    points = reliability(confidences(rows))
    axes.plot((0, 1), (0, 1), color="0.6", linestyle="--", linewidth=1)
    axes.plot([p[0] for p in points], [p[1] for p in points], marker="o", color="black")
    for confidence, right, part in points:
        axes.annotate(str(len(part)), (confidence, right), textcoords="offset points", xytext=(5, -11), fontsize=8)
    axes.set(xlabel="confidence", ylabel="share right", title="Confidence (number of answers)")
    axes.set(xlim=(0, 1), ylim=(0, 1))


def coverage_curve(axes: Axes, rows: Sequence[Row]) -> None:
    """Draw the share right against the share answered, over every threshold that makes a difference."""
    points = _covered(rows)
    axes.plot([p[0] for p in points], [p[1] for p in points], color="black")
    axes.set(xlabel="share answered", ylabel="share right", title="Answering only from a confidence on")
    axes.set(xlim=(0, 1), ylim=(0, 1.02))


def risk_curve(axes: Axes, rows: Sequence[Row]) -> None:
    """Draw the share wrong (risk) against the share answered (coverage)."""
    points = _covered(rows)
    axes.plot([p[0] for p in points], [1 - p[1] for p in points], color="black")
    axes.set(xlabel="coverage: share answered", ylabel="risk: share wrong", title="Risk and coverage", xlim=(0, 1))
    axes.set_ylim(bottom=0)


def _covered(rows: Sequence[Row]) -> list[tuple[float, float]]:
    """Return share answered and share right for every threshold that makes a difference."""
    pairs = confidences(rows)
    asked = sum(row.refuses for row in rows)
    points = coverage(pairs, asked, sorted({confidence for confidence, _ in pairs}))
    return [(point.share, point.right) for point in points if point.right is not None]


def hit_bars(axes: Axes, rows: Sequence[Row], attribute: str) -> None:
    """Draw hit@1 by the values of an attribute."""
    parts = {value: summarise(part)["hit@1"] for value, part in slices(rows, attribute).items()}
    bars(axes, [(value, score) for value, score in parts.items() if score is not None])
    axes.set(xlabel="hit@1", title=f"By {attribute}", xlim=(0, 1))


def bars(axes: Axes, shown: Sequence[tuple[str, float]], color: str = "0.45") -> None:
    """Draw named values as horizontal bars, the first at the top."""
    axes.barh([name for name, _ in shown][::-1], [value for _, value in shown][::-1], color=color)


def percent_bars(axes: Axes, shares: Mapping[str, float], label: str, quiet: Collection[str] = ()) -> None:
    """Draw named shares from 0 to 1 as bars of 0 to 100, each with its figure, the first at the top, some in grey."""
    names, values = list(shares)[::-1], [100 * share for share in shares.values()][::-1]
    drawn = axes.barh(names, values, color=[_QUIET if name in quiet else _STRONG for name in names])
    axes.bar_label(drawn, [f"{value:.0f}" for value in values], padding=4)
    axes.set(xlabel=label, xlim=(0, 112), xticks=range(0, 101, 20))
    axes.spines[["top", "right"]].set_visible(False)


def percent_curve(axes: Axes, points: Sequence[tuple[float, float]], labels: tuple[str, str]) -> None:
    """Draw pairs of shares from 0 to 1 as a curve of 0 to 100 beside the line on which both are alike."""
    axes.plot((0, 100), (0, 100), color="0.5", linestyle="--", linewidth=1)
    axes.plot([100 * x for x, _ in points], [100 * y for _, y in points], marker="o", color=_STRONG)
    axes.set(xlabel=labels[0], ylabel=labels[1], xlim=(0, 102), ylim=(0, 102))
    axes.spines[["top", "right"]].set_visible(False)


def growth_curves(axes: Axes, lines: Mapping[str, Sequence[tuple[float, float]]], label: str) -> None:
    """Draw named curves over a growing number of passages, both axes in powers of ten; marks differ as colours do."""
    for mark, (name, points) in zip("osD^vPX*", lines.items(), strict=False):
        axes.plot([x for x, _ in points], [y for _, y in points], marker=mark, label=name)
    axes.set(xlabel="passages", title=label, xscale="log", yscale="log")
    axes.grid(color="0.9")


def shares_found(axes: Axes, lines: Mapping[str, Sequence[tuple[float, float]]], label: str) -> None:
    """Draw named curves of a share over a growing number of passages, with the names."""
    growth_curves(axes, lines, label)
    axes.set(yscale="linear", ylim=(0, 1.03))
    axes.legend(fontsize=8)
