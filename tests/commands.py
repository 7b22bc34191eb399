"""Run a command of the project as a user does, and keep what it said and what it cost."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Run:
    """A command that has ended: exit code, what it printed, its processor time, its largest memory in MB."""

    code: int
    stdout: str
    stderr: str
    seconds: float
    megabytes: float


def run_module(folder: Path, module: str, *arguments: str | Path) -> Run:
    """Run `python -m MODULE ARGUMENTS` from the root; its output goes to files, so that its memory can be read."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    stdout, stderr = folder / "stdout", folder / "stderr"
    with stdout.open("wb") as out, stderr.open("wb") as err:
        process = subprocess.Popen(command, stdout=out, stderr=err, cwd=_ROOT)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = usage.ru_utime + usage.ru_stime
    said = stdout.read_text(encoding="utf-8"), stderr.read_text(encoding="utf-8")
    return Run(process.returncode, *said, seconds, usage.ru_maxrss / 1024)
