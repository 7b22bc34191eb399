"""Run a command of the project as a user does, and keep what it said and what it cost."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).parent.parent
# A process starts with the largest memory of the one that started it as its own; this one in between is small.
_MEASURED = """
import os, sys
_, status, usage = os.wait4(os.spawnv(os.P_NOWAIT, sys.argv[2], sys.argv[2:]), 0)
open(sys.argv[1], "w").write(f"{usage.ru_utime + usage.ru_stime} {usage.ru_maxrss / 1024}")
sys.exit(os.waitstatus_to_exitcode(status))
"""


@dataclass(frozen=True, slots=True)
class Run:
    """A command that has ended: exit code, what it printed, its processor time, its largest memory in MB."""

    code: int
    stdout: str
    stderr: str
    seconds: float
    megabytes: float


def run_module(folder: Path, module: str, *arguments: str | Path) -> Run:
    """Run `python -m MODULE ARGUMENTS` from the root."""
    cost = folder / "cost"
    command = [sys.executable, "-c", _MEASURED, str(cost), sys.executable, "-m", module, *map(str, arguments)]
    ended = subprocess.run(command, capture_output=True, cwd=_ROOT, text=True, encoding="utf-8", check=False)
    seconds, megabytes = map(float, cost.read_text().split())
    return Run(ended.returncode, ended.stdout, ended.stderr, seconds, megabytes)
