"""One build of a folder at a time."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_LOCK = ".lock"  # in the folder; held by the build that works on it


@contextmanager
def only_builder(out: Path, progress: Callable[[str], None]) -> Iterator[None]:
    """Wait until no other build works on the folder; the system frees the lock of one that was killed."""
    out.mkdir(parents=True, exist_ok=True)
    with (out / _LOCK).open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            progress(f"another build of {out} is running; waiting for its end")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
