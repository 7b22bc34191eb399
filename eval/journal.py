"""The journal of a run: what was answered so far, so that an interrupted run goes on where it stopped."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from eval.types import GoldQuestion, Outcome

NAME = "journal.jsonl"
_ROOT = Path(__file__).parent.parent
_CODE = ("corpus", "index", "assistant", "eval")

Settings = dict[str, Any]


def resume(
    file: Path, settings: Settings, questions: Sequence[GoldQuestion], ask: Callable[[GoldQuestion], Outcome]
) -> Iterator[Outcome]:
    """Yield the outcome of each question in order, asking only those that the journal does not hold.

    A journal of other settings is begun anew: its outcomes could be others today.
    """
    known = _known(file, settings)
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as out:
        for record in (settings, *known.values()):
            out.write(msgspec.json.encode(record) + b"\n")
        out.flush()
        for question in questions:
            if question.id not in known:
                known[question.id] = ask(question)
                out.write(msgspec.json.encode(known[question.id]) + b"\n")
                out.flush()
            yield known[question.id]


def _known(file: Path, settings: Settings) -> dict[str, Outcome]:
    """Return the outcomes of a journal with these settings by question; none where there is no such journal."""
    if not file.is_file():
        return {}
    first, *lines = file.read_bytes().splitlines() or [b""]
    known: dict[str, Outcome] = {}
    with suppress(msgspec.MsgspecError):  # the line at which the run was interrupted may be cut off
        if msgspec.json.decode(first) == msgspec.json.decode(msgspec.json.encode(settings)):
            for line in lines:
                outcome = msgspec.json.decode(line, type=Outcome)
                known[outcome.id] = outcome
    return known


def code_hash() -> str:
    """Return the SHA-256 of the project's modules and of the settings that lie beside them."""
    digest = hashlib.sha256()
    files = [file for folder in _CODE for file in (_ROOT / folder).rglob("*") if file.suffix in {".py", ".toml"}]
    for file in sorted(files):
        digest.update(str(file.relative_to(_ROOT)).encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()
