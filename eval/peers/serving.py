"""What all peers share: a task is read, a search is opened and timed, and its rankings are written.

The scripts of this folder run in an environment of their own and import nothing of the evaluation:
`python eval/peers/NAME.py TASK RESULT`, TASK as eval/benching_peers.py writes it.
"""

from __future__ import annotations

import json
import platform
import sys
import time
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

DEPTH = 10
_WARM_UP = 20  # questions asked before the clock starts

Records = Sequence[dict[str, str]]  # id, title, text
Search = Callable[[str], list[str]]  # from a question to the ids of the best records, best first


def serve(
    open_search: Callable[[Records, dict[str, Any]], Search], settings: dict[str, Any], packages: Sequence[str]
) -> None:
    """Open a search over the task's records, ask all its questions, and write rankings, durations and memory."""
    task = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    search = open_search(task["records"], task)
    search(task["questions"][0]["text"])
    start = time.time() - task["spawned"]
    for question in task["questions"][:_WARM_UP]:
        search(question["text"])
    rankings, seconds = {}, []
    for question in task["questions"]:
        before = time.perf_counter()
        rankings[question["id"]] = search(question["text"])[:DEPTH]
        seconds.append(time.perf_counter() - before)
    result = {
        "rankings": rankings,
        "seconds": seconds,
        "start": start,
        "megabytes": _peak_megabytes(),
        "settings": settings,
        "versions": {"python": platform.python_version()} | {name: version(name) for name in packages},
    }
    Path(sys.argv[2]).write_text(json.dumps(result, ensure_ascii=False), encoding="utf-8")


def _peak_megabytes() -> float:
    """Return the most memory that this process ever held (Linux)."""
    return int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]) / 1024
