"""Reading somebody else's JSON Lines: a fault is told in one line with file, line and what is expected."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

_BOM = b"\xef\xbb\xbf"

Shape = TypeVar("Shape")


class CollectionError(ValueError):
    """A collection that cannot be read; the message names the file, the line and what is expected there."""


def read_lines(file: Path, shape: type[Shape], expected: str) -> Iterator[tuple[int, Shape]]:
    """Yield the number and the record of each line that is not blank, in the file's order.

    Lines end with a line feed alone: a text may hold other characters that split lines in Unicode.
    """
    decoder = msgspec.json.Decoder(shape)
    for number, line in numbered(file, expected):
        try:
            yield number, decoder.decode(line)
        except (msgspec.MsgspecError, UnicodeError) as error:
            raise fault(file, number, str(error), expected) from None


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
