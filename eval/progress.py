"""A progress bar on a terminal, and nothing where the output goes elsewhere; the only module that imports tqdm."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from tqdm import tqdm

Step = TypeVar("Step")


def shown(steps: Iterable[Step], what: str, total: int) -> Iterator[Step]:
    """Yield the steps and show on stderr how many of them are done, where that is a terminal."""
    yield from tqdm(steps, what, total, leave=False, file=sys.stderr, disable=None, dynamic_ncols=True)
