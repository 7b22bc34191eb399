"""How many of something there are, in words: "1 page", "2 pages", "1.200 Fragen"."""

from __future__ import annotations


def counted(n: int, one: str, many: str = "") -> str:
    """Return an English count; the plural ends in s where none is given."""
    return f"{n:,} {one if n == 1 else many or f'{one}s'}"


def counted_in_german(n: int, one: str, many: str) -> str:
    """Return a German count."""
    return f"{f'{n:,}'.replace(',', '.')} {one if n == 1 else many}"
