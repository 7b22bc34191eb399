"""Reading somebody else's JSON Lines, or one JSON array: a fault is told with file, line and what is expected."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

_BOM = b"\xef\xbb\xbf"

Shape = TypeVar("Shape")


class CollectionError(ValueError):
    """A collection that cannot be read; the message names the file, the line and what is expected there."""


def read_lines(file: Path, shape: type[Shape], expected: str, *, strict: bool = True) -> Iterator[tuple[int, Shape]]:
    """Yield the number and the record of each line that is not blank, in the file's order.

    Lines end with a line feed alone: a text may hold other characters that split lines in Unicode. Of a file that is
    one JSON array each member counts as a line. Not `strict`, a number may be written as a text.
    """
    decoder = msgspec.json.Decoder(shape, strict=strict)
    for number, line in _records(file, expected):
        try:
            yield number, decoder.decode(line)
        except (msgspec.MsgspecError, UnicodeError) as error:
            raise fault(file, number, str(error), expected) from None


def _records(file: Path, expected: str) -> Iterator[tuple[int, bytes]]:
    """Yield the lines, or the members of the one JSON array that the file is."""
    lines = numbered(file, expected)
    first = next(lines, None)
    if first is None:
        return
    if not first[1].startswith(b"["):
        yield first
        yield from lines
        return
    try:
        members = msgspec.json.decode(file.read_bytes().removeprefix(_BOM), type=list[msgspec.Raw])
    except (msgspec.MsgspecError, UnicodeError) as error:
        raise fault(file, first[0], f"a JSON array begins, and the file is none ({error})", expected) from None
    yield from enumerate(map(bytes, members), start=1)


def numbered(file: Path, expected: str) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that are not blank, counted from 1, without line end and byte order mark."""
    try:
        with file.open("rb") as lines:
            for number, line in enumerate(lines, start=1):
                bare = (line.removeprefix(_BOM) if number == 1 else line).strip(b" \t\r\n")
                if bare:
                    yield number, bare
    except OSError as error:
        raise CollectionError(f"{file}: the file cannot be read ({error.strerror}); expected {expected}") from None


def fault(file: Path, number: int, what: str, expected: str) -> CollectionError:
    """Return the error of a line."""
    return CollectionError(f"{file}, line {number}: {what}; expected {expected}")
