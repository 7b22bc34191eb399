"""Footnote marks: the number glued to a word, and the same number before the note at the page's foot."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
# Of a word, or of the sentence, clause or bracket that it ends: "Assistenten3", "Lücke.2", "Träger),4".
# "II.1" is a measure's number.
_WORD_END = r"(?:(?<=[^\W\d_]{2})|(?<=[^\W\d_]{2}[.,;:!?)“”\"»])(?<![IVX]\.)|(?<=[^\W\d_]{2}[)“”\"»][.,;:!?]))"
_NOTE = re.compile(rf"(?:(\d{{1,2}})(?:[.)]? (?=\D)|(?=[^\W\d_]))|([{_RAISED}]{{1,2}}) ?(?=[^{_RAISED}]))")


def raised(number: str) -> str:
    """Return a number in raised digits, which cannot be taken for figures of the text ("2025¹")."""
    return "".join(_RAISED[int(digit)] for digit in number)


def note_at(text: str) -> tuple[int, str] | None:
    """Return number and words of the footnote that a line begins ("1 Text", "1. Text", "1Text", "¹ Text"); None where it is none."""
    match = _NOTE.match(text)
    return (int(unicodedata.normalize("NFKC", match[1] or match[2])), text[match.end() :]) if match else None


def mark_spans(text: str, numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Return start and end of the footnote numbers that are glued to a text's words, in order."""
    wanted = sorted(numbers, reverse=True)
    if not wanted:
        return []
    plain = "|".join(map(str, wanted))
    small = "|".join(raised(str(number)) for number in wanted)
    pattern = rf"{_WORD_END}(?:{plain})(?!\d|[^\W\d_])|(?<=\S)(?:{small})(?![{_RAISED}])"
    return [match.span() for match in re.finditer(pattern, text)]


def without_marks(text: str, numbers: Iterable[int]) -> str:
    """Return a text without the footnote numbers that are glued to its words."""
    for start, end in reversed(mark_spans(text, numbers)):
        text = text[:start] + text[end:]
    return text
