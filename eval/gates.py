"""The gates: what a run of the assistant has to reach, and setting them from what was measured."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from eval.scoring import summarise
from eval.table import METRICS
from eval.types import Row, Split

GATES_FILE = Path(__file__).parent / "gates.toml"
_MARGIN = 0.01  # three to four questions of a half; less would fail on chance
_GATED = {"at_least": ("hit@1", "hit@5", "ndcg@10", "refusal_recall"), "at_most": ("wrongly_refused",)}
_HEAD = "# Written by `python -m eval publish --gates` from a measured run; every answer's quotes must be the report's words.\n"

Gates = dict[str, dict[str, dict[str, float]]]


def load_gates(file: Path = GATES_FILE) -> Gates:
    """Read the gates: by set (all, dev), then at_least or at_most, then metric."""
    try:
        gates: Gates = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ValueError(f"{file}: there are no gates; write them: python -m eval publish --gates") from None
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{file}: {error}") from None
    for part, kinds in gates.items():
        unknown = {n for limits in kinds.values() for n in limits} - set(METRICS)
        if part not in {"all", "dev"} or set(kinds) - set(_GATED) or unknown:
            raise ValueError(f"{file}: [{part}] names what there is not: {sorted(unknown) or sorted(kinds)}")
    return gates


def failures(rows: Sequence[Row], gates: Gates) -> list[str]:
    """Return a sentence for every gate that these rows of the assistant miss.

    Gates of the development half hold only for its rows; without any of them they are passed over.
    """
    parts = {"all": list(rows), "dev": [row for row in rows if row.split is Split.DEV]}
    return [
        fault
        for name, kinds in gates.items()
        if parts[name]
        for kind, limits in kinds.items()
        for fault in _missed(name, kind, limits, summarise(parts[name]))
    ]


def _missed(part: str, kind: str, limits: Mapping[str, float], metrics: Mapping[str, float | None]) -> list[str]:
    """Return the limits of one kind that are missed; a metric that was not measured misses its gate."""
    faults = []
    for name, limit in limits.items():
        value = metrics.get(name)
        missed = value is None or (value < limit if kind == "at_least" else value > limit)
        if missed:
            shown = "not measured" if value is None else f"{value:.4f}"
            faults.append(f"{name} ({part}) is {shown}, must be {kind.replace('_', ' ')} {limit}")
    return faults


def gates_from(rows: Sequence[Row]) -> str:
    """Return the text of a gates file: every quote valid, and the development half a little below these rows."""
    metrics = summarise([row for row in rows if row.split is Split.DEV])
    lines = [_HEAD, "[all.at_least]", "quote_validity = 1.0"]
    for kind, names in _GATED.items():
        lines += ["", f"[dev.{kind}]"]
        lines += [f'"{name}" = {_limit(metrics[name], kind)}' for name in names]
    return "\n".join(lines) + "\n"


def _limit(value: float | None, kind: str) -> float:
    """Return a limit on the forgiving side of a value, in hundredths."""
    if value is None:
        raise ValueError("the run has no value for a gate; gates are set from the whole development half")
    if kind == "at_least":
        return max(0.0, math.floor((value - _MARGIN) * 100) / 100)
    return min(1.0, math.ceil((value + _MARGIN) * 100) / 100)
