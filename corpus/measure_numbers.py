"""Numbers of measures as people type them: in small letters, with a space for the stop, with a stop too many."""

from __future__ import annotations

import re

from corpus.roman import CHAPTER

_NO_MORE = r"(?!\w)(?![.,]\d)"
_NUMBER = rf"(?P<cluster>{CHAPTER})\s?[.,:/-]?\s?(?P<rank>\d{{1,2}})"
_ALONE = re.compile(rf"[\s\"'„“(]*{_NUMBER}[\s.:?!\"'“”)]*", re.IGNORECASE)
# Within a sentence a stop joins both parts, or a noun tells what they are.
_JOINED = re.compile(
    rf"(?<![\w.])(?P<cluster>{CHAPTER})\.(?:(?<=\w\w\.) )?(?P<rank>\d{{1,2}}){_NO_MORE}", re.IGNORECASE
)
_NAMED = re.compile(
    rf"\b(?P<noun>(?:ma(?:ß|ss)nahmen?|nummer|nr|measures?|number|no)\.?\s+){_NUMBER}{_NO_MORE}", re.IGNORECASE
)


def measure_number(text: str) -> str | None:
    """Return the number that a text is, as the report writes it ("i.11", "I 11", "I. 11."); None for another text."""
    match = _ALONE.fullmatch(text)
    return _written(match) if match else None


def with_numbers(text: str) -> str:
    """Return a text with the numbers of measures in it as the report writes them ("Was ist iv.1?", "Maßnahme I 11")."""
    named = _NAMED.sub(lambda match: f"{match['noun']}{_written(match)}", text)
    return measure_number(text) or _JOINED.sub(_written, named)


def _written(match: re.Match[str]) -> str:
    """Return a matched number as the report writes it."""
    return f"{match['cluster'].upper()}.{int(match['rank'])}"
