"""Times that a question names and no calendar has: a fifth quarter, a third half-year, a year of five figures."""

from __future__ import annotations

import re

_YEAR = r"(?:19|20)\d\d"
_OF = rf"\s?(?:/|(?:von|of|des Jahres|im Jahr)\s)?\s?{_YEAR}"
_FIFTH = r"fünfte|sechste|siebte|achte|neunte|zehnte"
_UNKNOWN = re.compile(
    rf"\b(?:(?:0|[5-9]|[1-9]\d+|VI{{0,3}}|IX|X)\.?\s?Quartals?|(?:{_FIFTH})[nmrs]?\s(?:Quartal|Quarter)s?){_OF}\b"
    rf"|\bQuartals?\s(?:0|[5-9]|[1-9]\d+|VI{{0,3}}|IX|X)(?:[\s/]{_YEAR}|{_OF})\b"
    rf"|\bQ\s?(?:0|[5-9]|[1-9]\d+)[\s/]{{0,2}}{_YEAR}\b"
    rf"|\b(?:(?:0|[3-9]|[1-9]\d+)\.?\s?|(?:dritte|vierte|{_FIFTH})[nmrs]?\s)Halbjahr(?:es)?{_OF}\b"
    rf"|\bH\s?(?:0|[3-9]|[1-9]\d+)[\s/]{{0,2}}{_YEAR}\b"
    r"|\bJahre?s?\s[1-9]\d{4,}(?![\d.,]*\d)",
    re.IGNORECASE,
)


def unknown_time(question: str) -> str | None:
    """Return the time that a question names and no calendar has, in its own words; None where there is none."""
    match = _UNKNOWN.search(question)
    return match[0] if match else None
