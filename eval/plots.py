"""Plots of a run; the only module that imports matplotlib, which only plotting needs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from eval.metrics import reliability
from eval.scoring import slices, summarise
from eval.types import Row

_INSTALL = "plotting needs matplotlib; install it: .venv/bin/pip install matplotlib"


def draw(rows: Sequence[Row], file: Path) -> None:
    """Draw confidence against right answers, and hit@1 by language and form, into a file (.svg, .png or .pdf)."""
    try:
        import matplotlib
        from matplotlib.figure import Figure
    except ImportError:
        raise ValueError(_INSTALL) from None
    matplotlib.rcParams["svg.hashsalt"] = "eval"  # the same rows give the same bytes
    figure = Figure(figsize=(11, 4), layout="constrained")
    _reliability(figure.add_subplot(1, 3, 1), rows)
    _bars(figure.add_subplot(1, 3, 2), rows, "language")
    _bars(figure.add_subplot(1, 3, 3), rows, "form")
    file.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(file, metadata={"Date": None} if file.suffix == ".svg" else None)


def _reliability(axes, rows: Sequence[Row]) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """Draw the reliability diagram of the answers."""
    points = reliability([(row.confidence, row.correct) for row in rows if row.refuses and row.answered])
    axes.plot((0, 1), (0, 1), color="0.6", linestyle="--", linewidth=1)
    axes.plot([p[0] for p in points], [p[1] for p in points], marker="o", color="black")
    for confidence, right, part in points:
        axes.annotate(str(len(part)), (confidence, right), textcoords="offset points", xytext=(5, -11), fontsize=8)
    axes.set(
        xlabel="confidence", ylabel="share right", title="Confidence (number of answers)", xlim=(0, 1), ylim=(0, 1)
    )


def _bars(axes, rows: Sequence[Row], attribute: str) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    """Draw hit@1 by the values of an attribute."""
    parts = {value: summarise(part)["hit@1"] for value, part in slices(rows, attribute).items()}
    shown = [(value, score) for value, score in parts.items() if score is not None][::-1]
    axes.barh([value for value, _ in shown], [score for _, score in shown], color="0.45")
    axes.set(xlabel="hit@1", title=f"By {attribute}", xlim=(0, 1))
