"""Answering a file of questions: JSON objects a line in, answers a line out, in the same order."""

from __future__ import annotations

import errno
import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from reprlib import repr as shortly
from typing import Any, TextIO

from assistant.selection.days import WANTED_DAY, day_named
from assistant.selection.filters import Filters
from assistant.shelf import Joint, Shelf
from assistant.types import DEFAULT_K, MAX_EARLIER, MAX_K

_MAX_LINES = 100_000  # a line is answered in some milliseconds; more belongs into several files
_ID_FIRST = re.compile(r'\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|\d{1,18}\b)')  # of a line that is no whole JSON
_LINE_ENDS = {ord(mark): f"\\u{ord(mark):04x}" for mark in "\u0085\u2028\u2029"}  # which many programs split lines at


class BatchError(ValueError):
    """A line, or a file of questions, that cannot be read; the message says what is wrong."""


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One question of a batch; an id that is a number comes back as text.

    `context` is the id of an earlier line or None, `earlier` are questions that were asked before.
    """

    id: str
    question: str
    as_of: date | None
    k: int
    context: str | None
    earlier: tuple[str, ...]
    report: str | None


def answer_file(
    shelf: Shelf,
    source: Path,
    target: Path,
    k: int = DEFAULT_K,
    as_of: date | None = None,
    report: str | None = None,
    filters: Filters | None = None,
) -> int:
    """Answer all lines of a file into another, which appears complete or not at all; return how many lines there were.

    `report` is the label of the report that lines without one of their own ask, None for all; `filters` restrict the
    measures that every line looks at.
    """
    if not 1 <= k <= MAX_K:
        raise BatchError(f"k is {k!r}; give a number from 1 to {MAX_K}")
    if target.is_dir():
        raise BatchError(f"{target}: this is a folder; give --out the name of a file")
    lines = _lines(source)
    if target.exists() and target.samefile(source):
        raise BatchError(f"{target}: the answers would replace the questions; give --out another name")
    try:
        with _opened(target) as out:
            for row in answer_lines(shelf, lines, k, as_of, report, filters):
                out.write(json.dumps(row, ensure_ascii=False).translate(_LINE_ENDS) + "\n")
    except OSError as error:
        raise BatchError(f"{target}: the answers cannot be written ({error.strerror})") from None
    return len(lines)


@contextmanager
def _opened(target: Path) -> Iterator[TextIO]:
    """Open a file for writing that takes the place of the target in the end, or a pipe or a device itself.

    Where the target is a symlink, it stays one, and the file that it names is written.
    """
    if target.exists() and not target.is_file():
        with target.open("w", encoding="utf-8") as out:
            yield out
        return
    place = Path(os.path.realpath(target))
    if place.is_symlink():  # only one of a circle is left so
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    fresh = place.with_name(f".{place.name}.{os.getpid()}")
    try:
        with fresh.open("w", encoding="utf-8") as out:
            yield out
        os.replace(fresh, place)
    finally:
        fresh.unlink(missing_ok=True)


def _lines(source: Path) -> list[str]:
    """Read the lines that are not blank; nothing but a line feed ends one, for a text in JSON may hold all other marks."""
    try:
        lines = [line for line in source.read_bytes().decode("utf-8-sig").split("\n") if line.strip()]
    except OSError as error:
        raise BatchError(f"{source}: the questions cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise BatchError(f"{source}: the file is not UTF-8; save it as UTF-8") from None
    if len(lines) > _MAX_LINES:
        raise BatchError(f"{source}: {len(lines):,} lines; at most {_MAX_LINES:,} are answered at once")
    return lines


def answer_lines(
    shelf: Shelf,
    lines: list[str],
    k: int = DEFAULT_K,
    as_of: date | None = None,
    report: str | None = None,
    filters: Filters | None = None,
) -> Iterator[dict[str, Any]]:
    """Yield an answer, or {"id", "error"}, for each line."""
    answered: dict[str, Joint] = {}
    seen: Counter[str] = Counter()
    for line in lines:
        id = _first_id(line)
        try:
            row = _object(line)
            id = _known_id(row.get("id"))
            asked = parse_row(row, k, as_of)
            before = _earlier(asked.context, answered, seen)
            only = asked.report or report
            _check_report(shelf, only)
            for question in asked.earlier:
                before = shelf.ask(question, asked.k, report=only, as_of=asked.as_of, filters=filters, context=before)
            answer = shelf.ask(
                asked.question, asked.k, report=only, as_of=asked.as_of, filters=filters, id=asked.id, context=before
            )
            answered[asked.id] = answer
            yield answer.whole.to_dict()
        except BatchError as error:
            yield {"id": id, "error": str(error)}
        except Exception as error:  # a question that breaks the program takes no other line with it
            yield {"id": id, "error": f"the program failed at this question ({type(error).__name__}); please report it"}
        if id is not None:
            seen[id] += 1


def _earlier(context: str | None, answered: dict[str, Joint], seen: Counter[str]) -> Joint | None:
    """Return the answer of the earlier line that a line follows up; BatchError where there is not just one."""
    if context is None:
        return None
    if seen[context] > 1:
        raise BatchError(f'"context" {shortly(context)} is the id of {seen[context]} earlier lines; give each its own')
    if context not in answered:
        told = "could not be answered" if seen[context] else "is not there"
        raise BatchError(f'"context" {shortly(context)}: the earlier line of that id {told}')
    return answered[context]


def _object(line: str) -> dict[str, Any]:
    """Return the JSON object of a line; BatchError says what is wrong with it."""
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise BatchError(f"not JSON: {error.msg} at letter {error.pos + 1}") from None
    except (ValueError, RecursionError):  # a number of thousands of digits; brackets within brackets
        raise BatchError("not JSON that can be read: a number is too long or brackets are nested too deep") from None
    if not isinstance(row, dict):
        raise BatchError('a line is a JSON object such as {"id": "q1", "question": "…"}')
    return row


def parse_row(row: dict[str, Any], k: int = DEFAULT_K, as_of: date | None = None) -> BatchLine:
    """Read one line; BatchError says what is wrong with it."""
    id, number = _known_id(row.get("id")), row.get("k")
    if id is None:
        raise BatchError('"id" is missing, or no text of whole letters and no whole number; give each line an id')
    number = k if number is None else number
    if not isinstance(number, int) or isinstance(number, bool) or not 1 <= number <= MAX_K:
        raise BatchError(f'"k" is {shortly(number)}; give a number from 1 to {MAX_K}')
    label = row.get("report")
    if label is not None and not isinstance(label, str):
        raise BatchError('"report" is no text; give the label of a report, as in "2024"')
    question, day = _text("question", row.get("question")), _day(row.get("as_of"), as_of)
    context, earlier = _context(row.get("context"))
    return BatchLine(id, question, day, number, context, earlier, label)


def _context(value: object) -> tuple[str | None, tuple[str, ...]]:
    """Return the id of an earlier line, or else the questions asked before."""
    if isinstance(value, list):
        if len(value) > MAX_EARLIER:
            raise BatchError(f'"context" has {len(value)} questions; give the last {MAX_EARLIER}')
        return None, tuple(_text("context", question) for question in value)
    id = _known_id(value)
    if value is not None and id is None:
        raise BatchError('"context" is none; give the id of an earlier line, or the earlier questions: ["…", "…"]')
    return id, ()


def _text(name: str, value: object) -> str:
    """Return a text of whole letters."""
    if not isinstance(value, str):
        raise BatchError(f'"{name}" is missing or no text')
    if not _is_whole(value):
        raise BatchError(f'"{name}" holds half a character (a lone surrogate); send whole ones')
    return value


def _is_whole(text: str) -> bool:
    """Tell whether a text has no half a letter (a lone surrogate), which no file can hold."""
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


def _check_report(shelf: Shelf, label: str | None) -> None:
    """Refuse a report that the index does not have."""
    try:
        shelf.reports(label)
    except ValueError as error:
        raise BatchError(f'"report": {error}') from None


def _known_id(value: object) -> str | None:
    """Return an id as text; None for what is none."""
    is_id = isinstance(value, str | int) and not isinstance(value, bool) and _is_whole(str(value))
    return str(value) if is_id else None


def _first_id(line: str) -> str | None:
    """Return the id that a line begins with, which may be no whole JSON; None where it begins with none."""
    found = _ID_FIRST.match(line)
    try:
        return _known_id(json.loads(found[1])) if found else None
    except json.JSONDecodeError:
        return None


def _day(value: object, default: date | None) -> date | None:
    """Return a date given as YYYY-MM-DD."""
    if value is None:
        return default
    try:
        return day_named(value if isinstance(value, str) else "")
    except ValueError:
        raise BatchError(f'"as_of" is {shortly(value)}; give {WANTED_DAY}') from None
