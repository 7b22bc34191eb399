"""Answering a file of questions: JSON objects a line in, answers a line out, in the same order."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from assistant.selection.days import day_named
from assistant.shelf import Joint, Shelf
from assistant.types import DEFAULT_K, MAX_K

_MAX_LINES = 100_000  # a line is answered in some milliseconds; more belongs into several files


class BatchError(ValueError):
    """A line, or a file of questions, that cannot be read; the message says what is wrong."""


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One question of a batch."""

    id: str
    question: str
    as_of: date | None
    k: int
    context: str | None
    report: str | None


def answer_file(
    shelf: Shelf,
    source: Path,
    target: Path,
    k: int = DEFAULT_K,
    as_of: date | None = None,
    report: str | None = None,
) -> int:
    """Answer all lines of a file into another, which appears complete or not at all; return how many lines there were.

    `report` is the label of the report that lines without one of their own ask, None for all.
    """
    lines = _lines(source)
    if target.exists() and target.samefile(source):
        raise BatchError(f"{target}: the answers would replace the questions; give --out another name")
    fresh = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with fresh.open("w", encoding="utf-8") as out:
            for row in answer_lines(shelf, lines, k, as_of, report):
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
        os.replace(fresh, target)
    except OSError as error:
        raise BatchError(f"{target}: the answers cannot be written ({error.strerror})") from None
    finally:
        fresh.unlink(missing_ok=True)
    return len(lines)


def _lines(source: Path) -> list[str]:
    """Read the lines that are not blank."""
    try:
        lines = [line for line in source.read_text(encoding="utf-8-sig").splitlines() if line.strip()]
    except OSError as error:
        raise BatchError(f"{source}: the questions cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise BatchError(f"{source}: the file is not UTF-8; save it as UTF-8") from None
    if len(lines) > _MAX_LINES:
        raise BatchError(f"{source}: {len(lines):,} lines; at most {_MAX_LINES:,} are answered at once")
    return lines


def answer_lines(
    shelf: Shelf, lines: list[str], k: int = DEFAULT_K, as_of: date | None = None, report: str | None = None
) -> Iterator[dict[str, Any]]:
    """Yield an answer, or {"id", "error"}, for each line."""
    seen: dict[str, Joint] = {}
    for line in lines:
        try:
            asked = parse_line(line, k, as_of)
            if asked.context is not None and asked.context not in seen:
                raise BatchError(f"context {asked.context!r} is no id of an earlier line")
            earlier = seen[asked.context] if asked.context is not None else None
            _check_report(shelf, asked.report)
            only = asked.report or report
            answer = shelf.ask(asked.question, asked.k, report=only, as_of=asked.as_of, id=asked.id, context=earlier)
            seen[asked.id] = answer
            yield answer.whole.to_dict()
        except BatchError as error:
            yield {"id": _id_of(line), "error": str(error)}


def parse_line(line: str, k: int = DEFAULT_K, as_of: date | None = None) -> BatchLine:
    """Read one line; BatchError says what is wrong with it."""
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise BatchError(f"not JSON: {error.msg} at letter {error.pos + 1}") from None
    if not isinstance(row, dict):
        raise BatchError('a line is a JSON object such as {"id": "q1", "question": "…"}')
    question, number = row.get("question"), row.get("k", k)
    if not isinstance(question, str):
        raise BatchError('"question" is missing or no text')
    if any("\ud800" <= letter <= "\udfff" for letter in question):
        raise BatchError('"question" holds half a character (a lone surrogate); send whole ones')
    if not isinstance(number, int) or isinstance(number, bool) or not 1 <= number <= MAX_K:
        raise BatchError(f'"k" is {number!r}; give a number from 1 to {MAX_K}')
    context = row.get("context")
    if context is not None and not isinstance(context, str):
        raise BatchError('"context" is no text; give the id of an earlier line')
    label = row.get("report")
    if label is not None and not isinstance(label, str):
        raise BatchError('"report" is no text; give the label of a report, as in "2024"')
    return BatchLine(_text_id(row.get("id")), question, _day(row.get("as_of"), as_of), number, context, label)


def _check_report(shelf: Shelf, label: str | None) -> None:
    """Refuse a report that the index does not have."""
    try:
        shelf.reports(label)
    except ValueError as error:
        raise BatchError(f'"report": {error}') from None


def _text_id(value: object) -> str:
    """Return an id as text."""
    if isinstance(value, str | int) and not isinstance(value, bool):
        return str(value)
    raise BatchError('"id" is missing; give each line an id')


def _day(value: object, default: date | None) -> date | None:
    """Return a date given as YYYY-MM-DD."""
    if value is None:
        return default
    try:
        return day_named(str(value))
    except ValueError as error:
        raise BatchError(f'"as_of" is {value!r}; {error}') from None


def _id_of(line: str) -> str | None:
    """Return the id of a bad line where it can be read."""
    try:
        row = json.loads(line)
    except json.JSONDecodeError:
        return None
    value = row.get("id") if isinstance(row, dict) else None
    return str(value) if isinstance(value, str | int) else None
