"""Reading arrays that were saved as .npy files, whatever happened to the files since."""

from __future__ import annotations

from pathlib import Path
from tokenize import TokenError
from typing import Any

import numpy as np
from numpy.typing import NDArray


def read_array(path: Path, *, mapped: bool = False) -> NDArray[Any]:
    """Return a saved array; ValueError where the file is damaged, OSError where it cannot be read.

    A `mapped` one stays in its file, which all processes share, and is a plain view: slices of a memmap are slower.
    """
    try:
        return np.asarray(np.load(path, mmap_mode="r" if mapped else None, allow_pickle=False))
    except (EOFError, SyntaxError, TokenError, TypeError) as error:  # NumPy reads the head of the file as Python
        raise ValueError(f"{path.name}: {error}") from None
