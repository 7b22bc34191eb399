"""Feedback: taken only where the operator names a file for it, and never with words about persons."""

from __future__ import annotations

import os
from collections import deque
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from threading import Lock
from time import monotonic

import msgspec

from assistant.web.personal import personal_kinds

MAX_WORDS = 500  # letters of one's own words
MAX_ASKED = 500  # letters of a question that is sent along
_MAX_FILE = 20_000_000  # bytes; some 40,000 notes, then the operator must make room
_MOST, _SECONDS = 60, 60.0  # notes that are taken in a minute, from everybody together


class Outcome(StrEnum):
    """What became of a note."""

    KEPT = "kept"
    PERSONAL = "personal"
    FULL = "full"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Note:
    """One person's feedback; the day is all that is known of when."""

    day: date
    about: str
    reason: str
    words: str = ""
    question: str = ""


class FeedbackStore:
    """Adds notes to a file of JSON lines."""

    def __init__(self, path: Path) -> None:
        """Keep the file's place; ValueError where nothing can be written there."""
        self._path = path
        self._lock = Lock()
        self._taken: deque[float] = deque(maxlen=_MOST)
        if not path.parent.is_dir():  # a slip in the path must not make folders where nobody looks
            raise ValueError(
                f"ASSISTANT_FEEDBACK is {str(path)!r}; the folder {path.parent} is not there, make it first"
            )
        try:
            os.close(self._open())
        except OSError as error:
            raise ValueError(f"ASSISTANT_FEEDBACK: cannot write to {path} ({error.strerror})") from None

    def keep(self, note: Note) -> Outcome:
        """Write a note, unless it holds personal data or there is no room; the file never holds such data."""
        if any(personal_kinds(text) for text in (note.words, note.question)):
            return Outcome.PERSONAL
        with self._lock:
            if self._too_many() or self._path.stat().st_size > _MAX_FILE:
                return Outcome.FULL
            self._taken.append(monotonic())
            file = self._open()
            try:
                os.write(file, msgspec.json.encode(note) + b"\n")
            finally:
                os.close(file)
        return Outcome.KEPT

    def _open(self) -> int:
        """Open the file for adding; only its owner may read it."""
        return os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def _too_many(self) -> bool:
        """Tell whether as many notes as are taken in a minute came within the last one."""
        return len(self._taken) == _MOST and monotonic() - self._taken[0] < _SECONDS
