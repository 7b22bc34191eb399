"""The folder that a build works on: one that there can be, and one build at a time."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from index.manifest import BUILDS, NAME, current_build
from index.types import BrokenIndexError

_LOCK = ".lock"  # in the folder; held by the build that works on it
_ANOTHER = "give --out a folder, one that is there or a new one"


def check_place(out: Path) -> None:
    """Refuse, before the work of a build, a place where no folder can be or nothing can be written."""
    nearest = next(place for place in (out.absolute(), *out.absolute().parents) if place.exists())
    if not nearest.is_dir():
        named = "this" if nearest == out.absolute() else nearest
        raise BrokenIndexError(f"{out}: {named} is a file, no folder; {_ANOTHER}")
    if not os.access(nearest, os.W_OK | os.X_OK):
        raise BrokenIndexError(f"{out}: nothing can be written in {nearest}; {_ANOTHER}")
    if _has_others_manifest(out):
        raise BrokenIndexError(f"{out}: its {NAME} is no index's, and a build would replace it; {_ANOTHER}")


def _has_others_manifest(out: Path) -> bool:
    """Tell whether a folder has a manifest of something else; a damaged one of ours stands beside what else is ours."""
    is_ours = (out / _LOCK).exists() or any(out.glob(BUILDS)) or (current_build(out) or "").startswith("data-")
    return (out / NAME).exists() and not is_ours


@contextmanager
def only_builder(out: Path, progress: Callable[[str], None]) -> Iterator[None]:
    """Wait until no other build works on the folder; the system frees the lock of one that was killed.

    Folders that were made for a build which failed are removed again, where nothing else is in them.
    """
    made = [place for place in (out.absolute(), *out.absolute().parents) if not place.exists()]
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BrokenIndexError(f"{out}: no folder can be made there ({error.strerror}); {_ANOTHER}") from None
    with (out / _LOCK).open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            progress(f"another build of {out} is running; waiting for its end")
            fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            yield
        except BaseException:
            _remove_empty(made)
            raise


def _remove_empty(made: list[Path]) -> None:
    """Remove folders, the innermost first, as far as they hold nothing but a lock."""
    with suppress(OSError):
        for folder in made:
            if [path.name for path in folder.iterdir()] == [_LOCK]:
                (folder / _LOCK).unlink()
            folder.rmdir()
