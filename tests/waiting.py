"""Waiting for what takes as long as the machine is busy."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable

PATIENCE = 300  # seconds; nothing waits so long but what will never come


def wait_until(is_so: Callable[[], object], what: str, needed: subprocess.Popen[str] | None = None) -> None:
    """Wait until something holds; fail at once where the process that is needed for it has ended."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert needed is None or needed.poll() is None, f"the process ended, so there is no {what}"
        assert time.monotonic() < end, f"no {what}"
        time.sleep(0.05)
