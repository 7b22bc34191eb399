"""Roman numerals: of clusters ("XIII.2") and of pages ("xc")."""

from __future__ import annotations

CHAPTER = r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})"  # Roman numerals from 1 to 39: no report has more clusters
NUMERAL = r"(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"  # I to CCCXCIX
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def value_of(numeral: str) -> int:
    """Return what a numeral in capital or small letters stands for; a smaller letter before a greater one is taken off."""
    values = [_VALUES[letter] for letter in numeral.upper()]
    return sum(-value if value < max(values[i:]) else value for i, value in enumerate(values))
