"""A result folder a system: rows.jsonl, run.trec, qrels.trec, and a result.json that says how it was made."""

from __future__ import annotations

import os
import platform
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from assistant import Assistant
from eval.gold import gold_hash
from eval.metrics import DEPTH
from eval.runs import AS_OF, WEIGHTS
from eval.scoring import SLICES, intervals, slices, summarise
from eval.types import Interval, Row, System

_ROOT = Path(__file__).parent.parent


class Result(msgspec.Struct, frozen=True):
    """What was run, with what, when and where, and what came out."""

    system: System
    gold: str  # the set: dev, test or all
    questions: int
    date: str
    seconds: float
    commit: str | None
    changed: bool  # files differ from the commit
    model_name: str
    model_sha256: str
    bank_sha256: str
    report_sha256: str
    gold_sha256: str
    settings: dict[str, Any]
    machine: dict[str, Any]
    metrics: dict[str, float | None]
    intervals: dict[str, Interval]
    slices: dict[str, dict[str, dict[str, float | None]]]


def describe_run(system: System, gold: str, rows: Sequence[Row], seconds: float, assistant: Assistant) -> Result:
    """Return the result of a run with everything that it depends on."""
    manifest = assistant.index.manifest
    commit, changed = _commit()
    return Result(
        system=system,
        gold=gold,
        questions=len(rows),
        date=datetime.now(UTC).isoformat(timespec="seconds"),
        seconds=round(seconds, 2),
        commit=commit,
        changed=changed,
        model_name=manifest.encoder.name,
        model_sha256=manifest.encoder.sha256,
        bank_sha256=manifest.bank_sha256,
        report_sha256=manifest.report.sha256,
        gold_sha256=gold_hash(),
        settings={"as_of": AS_OF.isoformat(), "depth": DEPTH, "weights": WEIGHTS.get(system)},
        machine=_machine(),
        metrics=summarise(rows),
        intervals=intervals(rows),
        slices={name: {value: summarise(part) for value, part in slices(rows, name).items()} for name in SLICES},
    )


def write_result(folder: Path, result: Result, rows: Sequence[Row]) -> None:
    """Write a result folder; result.json last, so that a folder with one is complete."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "result.json").unlink(missing_ok=True)
    (folder / "rows.jsonl").write_bytes(b"".join(msgspec.json.encode(row) + b"\n" for row in rows))
    (folder / "run.trec").write_text("".join(_run_lines(result.system, rows)), encoding="utf-8")
    (folder / "qrels.trec").write_text("".join(_qrel_lines(rows)), encoding="utf-8")
    text = msgspec.json.format(msgspec.json.encode(result), indent=1)
    (folder / "result.json").write_bytes(text + b"\n")


def read_result(folder: Path) -> tuple[Result, list[Row]]:
    """Read a result folder; ValueError says what to do where it is none."""
    try:
        result = msgspec.json.decode((folder / "result.json").read_bytes(), type=Result)
        lines = (folder / "rows.jsonl").read_bytes().splitlines()
        return result, [msgspec.json.decode(line, type=Row) for line in lines]
    except FileNotFoundError:
        raise ValueError(f"{folder}: no result of a run; name a system's folder, e.g. eval/runs/dev/fused") from None
    except msgspec.MsgspecError as error:
        raise ValueError(f"{folder}: the result is damaged or of another version ({error}); run it again") from None


def _run_lines(system: System, rows: Sequence[Row]) -> list[str]:
    """Return the rankings in TREC form; a refused question has no line."""
    lines = []
    for row in rows:
        ranking = (*row.matches, *row.related)[:DEPTH] if row.answered else ()
        for rank, measure in enumerate(ranking, start=1):
            lines.append(f"{row.id} Q0 {measure} {rank} {DEPTH + 1 - rank} {system.value}\n")
    return lines


def _qrel_lines(rows: Sequence[Row]) -> list[str]:
    """Return the gold in TREC form, of all questions with relevant measures."""
    return [f"{row.id} 0 {measure} {grade}\n" for row in rows for measure, grade in row.expected.items()]


def _commit() -> tuple[str | None, bool]:
    """Return the git commit and whether files differ from it; None outside a repository."""
    try:
        head = _git("rev-parse", "HEAD").strip()
        return head, bool(_git("status", "--porcelain").strip())
    except (OSError, subprocess.CalledProcessError):
        return None, False


def _git(*arguments: str) -> str:
    """Return what a git command prints."""
    return subprocess.run(["git", "-C", str(_ROOT), *arguments], capture_output=True, check=True, text=True).stdout


def _machine() -> dict[str, Any]:
    """Return what kind of machine this is."""
    return {
        "system": platform.system(),
        "processor": platform.machine(),
        "cpus": os.cpu_count(),
        "python": platform.python_version(),
    }
