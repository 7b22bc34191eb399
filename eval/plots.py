"""Plots of a run; the only module that imports matplotlib, which only plotting needs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from eval.metrics import coverage, reliability
from eval.scoring import confidences, slices, summarise
from eval.types import Row

_INSTALL = "plotting needs matplotlib; install it: .venv/bin/pip install matplotlib"


def draw(rows: Sequence[Row], file: Path) -> None:
    """Draw confidence against right answers, and hit@1 by language and form, into a file (.svg, .png or .pdf)."""
    figure = _new_figure(11, 4)
    _reliability(figure.add_subplot(1, 3, 1), rows)
    _bars(figure.add_subplot(1, 3, 2), rows, "language")
    _bars(figure.add_subplot(1, 3, 3), rows, "form")
    _save(figure, file)


def draw_reliability(rows: Sequence[Row], file: Path, source: str) -> None:
    """Draw confidence against right answers and against the share answered; `source` says in an SVG what was run."""
    figure = _new_figure(9, 4)
    _reliability(figure.add_subplot(1, 2, 1), rows)
    _coverage(figure.add_subplot(1, 2, 2), rows)
    _save(figure, file, source)


def _new_figure(width: float, height: float):  # type: ignore[no-untyped-def]  # noqa: ANN202
    """Return an empty figure, sizes in inches; ValueError where matplotlib is not installed."""
    try:
        import matplotlib
        from matplotlib.figure import Figure
    except ImportError:
        raise ValueError(_INSTALL) from None
    matplotlib.rcParams["svg.hashsalt"] = "eval"  # the same rows give the same bytes
    return Figure(figsize=(width, height), layout="constrained")


def _save(figure, file: Path, source: str | None = None) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """Write a figure; an SVG without the day, so that it changes only with what it shows."""
    file.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(file, metadata={"Date": None, "Source": source} if file.suffix == ".svg" else None)


def _reliability(axes, rows: Sequence[Row]) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """Draw the reliability diagram of the answers."""
    points = reliability(confidences(rows))
    axes.plot((0, 1), (0, 1), color="0.6", linestyle="--", linewidth=1)
    axes.plot([p[0] for p in points], [p[1] for p in points], marker="o", color="black")
    for confidence, right, part in points:
        axes.annotate(str(len(part)), (confidence, right), textcoords="offset points", xytext=(5, -11), fontsize=8)
    axes.set(
        xlabel="confidence", ylabel="share right", title="Confidence (number of answers)", xlim=(0, 1), ylim=(0, 1)
    )


def _coverage(axes, rows: Sequence[Row]) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """Draw the share right against the share answered, over every threshold that makes a difference."""
    pairs = confidences(rows)
    asked = sum(row.refuses for row in rows)
    points = coverage(pairs, asked, sorted({confidence for confidence, _ in pairs}))
    axes.plot([p.share for p in points], [p.right for p in points], color="black")
    axes.set(xlabel="share answered", ylabel="share right", title="Answering only from a confidence on")
    axes.set(xlim=(0, 1), ylim=(0, 1.02))


def _bars(axes, rows: Sequence[Row], attribute: str) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """Draw hit@1 by the values of an attribute."""
    parts = {value: summarise(part)["hit@1"] for value, part in slices(rows, attribute).items()}
    shown = [(value, score) for value, score in parts.items() if score is not None][::-1]
    axes.barh([value for value, _ in shown], [score for _, score in shown], color="0.45")
    axes.set(xlabel="hit@1", title=f"By {attribute}", xlim=(0, 1))
