"""The ministries: the report's own table of abbreviations and names, and the names that people use."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from corpus.types import Line, Ministry

_HEADING = re.compile(r"Beteiligte Ressorts")
_EVERYDAY_FILE = Path(__file__).parent / "data" / "ministries.toml"
_ABBREVIATION = re.compile(r"[A-Z][A-Za-z]{1,8}$")


def find_ministries(lines: Sequence[Line]) -> tuple[Ministry, ...]:
    """Read the report's table "Beteiligte Ressorts"; a name may fill several lines, its abbreviation ends it."""
    start = next((i for i, line in enumerate(lines) if _HEADING.match(line.text)), None)
    if start is None:
        return ()
    page = lines[start].page
    found: list[Ministry] = []
    name: list[str] = []
    for line in lines[start + 1 :]:
        if line.page != page or (line.strong and found):
            break
        name += line.text.split()
        if name and _is_abbreviation(name[-1]):
            words = name[:-1] if found else _after_heading(name[:-1])
            found.append(Ministry(name[-1], " ".join(words), _everyday().get(name[-1], ())))
            name = []
    return tuple(found)


def _after_heading(words: list[str]) -> list[str]:
    """Drop the heading's own last line ("…Nordrhein-/Westfalen") before the first name."""
    return words[1:] if len(words) > 1 and words[0] == "Westfalen" else words


def _is_abbreviation(word: str) -> bool:
    """Tell whether the word is an abbreviation: several capitals, or no vowel ("Stk")."""
    if not _ABBREVIATION.match(word) or word == "NRW":
        return False
    return sum(letter.isupper() for letter in word) > 1 or not re.search(r"[aeiouäöü]", word)


@cache
def _everyday() -> dict[str, tuple[str, ...]]:
    """Return the everyday names by abbreviation."""
    table = tomllib.loads(_EVERYDAY_FILE.read_text(encoding="utf-8"))
    return {abbreviation: tuple(names) for abbreviation, names in table.items()}


def named_in(text: str, ministries: Sequence[Ministry]) -> tuple[str, ...]:
    """Return the abbreviations that a Ressort cell names, in its order; unknown ones as they stand."""
    known = {ministry.abbreviation for ministry in ministries}
    tokens = [token for token in re.split(r"[/,;\s]+", text) if token]
    return tuple(dict.fromkeys(t for t in tokens if t in known or (not known and _is_abbreviation(t))))
