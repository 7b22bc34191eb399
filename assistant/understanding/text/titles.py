"""Telling a measure whose whole title a question has by its number, so that no word of the title is taken for the question's own.

"How long does Neuer Fortbildungsberuf Krankenkassenfachwirt/in run?" asks how long IV.7 runs, not how long a training takes.
"""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.language import detect_language
from corpus.types import Report

_OPENING, _CLOSING = "„“”\"«»‚‘'", "“”\"«»‘’'"
_WORD = re.compile(r"\w+")
_BETWEEN = r"\W+"  # words
_NOTHING = "(?!)"  # a pattern that matches nowhere
_GERMAN = "de"
_FEW = 8  # words beside a title


def with_numbers(question: str, report: Report) -> str:
    """Return a question with the number of a measure for each title that it quotes, or has among few words of another language.

    Between German words a title without quotation marks may be no name, many words tell more of what is asked than a number
    beside them would, and a title that is nothing else is what is searched for.
    """
    titles = _titles(report)
    quoted = titles.numbered(question, titles.quoted)
    rest = titles.bare.sub("", quoted)
    is_name = rest != quoted and len(rest.split()) <= _FEW and detect_language(rest) != _GERMAN
    return titles.numbered(quoted, titles.bare) if is_name else quoted


class _Titles:
    """What finds the titles of a report, and their numbers; a title that stands twice means none."""

    def __init__(self, report: Report) -> None:
        """Collect the titles by their bare words."""
        keys = [(_key(measure.title.text), measure.number) for measure in report.measures]
        self._numbers = {key: number for key, number in keys if [other for other, _ in keys].count(key) == 1}
        longest_first = sorted(self._numbers, key=len, reverse=True)
        self.quoted = re.compile(rf"[{_OPENING}]\W*{_any_of(longest_first)}\W*?[{_CLOSING}]+", re.IGNORECASE)
        names = [key for key in longest_first if " " in key]  # a single word may be one of the asker's language
        self.bare = re.compile(rf"\b{_any_of(names)}\b[{_CLOSING})]*", re.IGNORECASE)

    def numbered(self, question: str, pattern: re.Pattern[str]) -> str:
        """Return a question with numbers for the titles that a pattern finds; as it is where nothing else is in it."""
        told = pattern.sub(lambda match: self._numbers[_key(match["title"])], question)
        return told if _WORD.search(pattern.sub("", question)) else question


@lru_cache(maxsize=4)  # the reports that are asked in turn
def _titles(report: Report) -> _Titles:
    """Return what finds the titles of a report."""
    return _Titles(report)


def _any_of(keys: list[str]) -> str:
    """Return a pattern for any of these titles, with whatever marks between their words."""
    written = "|".join(_BETWEEN.join(key.split()) for key in keys if key)
    return f"(?P<title>{written or _NOTHING})"


def _key(title: str) -> str:
    """Return a title's words in small letters, without marks."""
    return " ".join(_WORD.findall(title.lower()))
