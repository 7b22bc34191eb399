"""A result folder a system: rows.jsonl, run.trec, qrels.trec, report.html, and a result.json on how it was made."""

from __future__ import annotations

import os
import platform
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from eval.gold import gold_hash
from eval.metrics import DEPTH, RANKING_METRICS
from eval.runs import Runner
from eval.scoring import SLICES, intervals, slices, summarise
from eval.types import Interval, Row

_ROOT = Path(__file__).parent.parent


class Result(msgspec.Struct, frozen=True):
    """What was run, with what, when and where, and what came out."""

    system: str
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


def describe_run(runner: Runner, gold: str, rows: Sequence[Row]) -> Result:
    """Return the result of a run with everything that it depends on."""
    settings = runner.settings
    commit, changed = _commit()
    return Result(
        system=runner.name,
        gold=gold,
        questions=len(rows),
        date=datetime.now(UTC).isoformat(timespec="seconds"),
        seconds=round(sum(row.seconds for row in rows), 2),
        commit=commit,
        changed=changed,
        model_name=runner.model_name,
        model_sha256=settings["model_sha256"],
        bank_sha256=settings["bank_sha256"],
        report_sha256=settings["report_sha256"],
        gold_sha256=gold_hash(),
        settings={name: settings[name] for name in ("as_of", "depth", "weights", "code_sha256")},
        machine=describe_machine(),
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


def _run_lines(system: str, rows: Sequence[Row]) -> list[str]:
    """Return the rankings in TREC form; a refused question has no line."""
    lines = []
    for row in rows:
        ranking = (*row.matches, *row.related)[:DEPTH] if row.answered else ()
        for rank, measure in enumerate(ranking, start=1):
            lines.append(f"{row.id} Q0 {measure} {rank} {DEPTH + 1 - rank} {system}\n")
    return lines


def _qrel_lines(rows: Sequence[Row]) -> list[str]:
    """Return the gold in TREC form, of the questions that are scored as rankings: so their means come out the same."""
    ranked = [row for row in rows if RANKING_METRICS[0] in row.scores]
    return [f"{row.id} 0 {measure} {grade}\n" for row in ranked for measure, grade in row.expected.items()]


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


def describe_machine() -> dict[str, Any]:
    """Return what kind of machine this is."""
    return {
        "system": platform.system(),
        "processor": platform.machine(),
        "cpus": os.cpu_count(),
        "python": platform.python_version(),
    }
