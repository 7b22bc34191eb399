"""The folder of an index's files, whose name changes with each build."""

from __future__ import annotations

from pathlib import Path


def data_of(folder: Path) -> Path:
    """Return the folder of an index's files."""
    return next(folder.glob("data-*"))
