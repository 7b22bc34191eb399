"""How two editions differ, for reading and for programs."""

from __future__ import annotations

from typing import Any

from corpus.console import table
from corpus.editions import Change, Difference, Pair
from corpus.types import Measure, PagedText, Report

_AROUND = 4  # words kept before and behind what changed, so that the place is recognised
_LONGEST = 40  # words shown of a change; a rewritten description is read in the report
_NO_ROW = "(keine Zeile)"


def difference_to_dict(difference: Difference) -> dict[str, Any]:
    """Return the difference as `python -m corpus diff --json` prints it."""
    return {
        "old": _edition(difference.old),
        "new": _edition(difference.new),
        "added": [_place(measure) for measure in difference.added],
        "vanished": [_place(measure) for measure in difference.vanished],
        "ended": [_place(pair.new) for pair in difference.ended],
        "changed": [_changed(pair) for pair in difference.changed],
    }


def difference_text(difference: Difference) -> str:
    """Return the difference for reading: a line a measure, then each changed field with its old and new words."""
    rows = [("neu", measure.number, measure.title.text) for measure in difference.added]
    rows += [("entfallen", measure.number, measure.title.text) for measure in difference.vanished]
    rows += [("ausgelaufen", pair.new.number, pair.new.title.text) for pair in difference.ended]
    rows += [("geändert", _numbers(pair), pair.new.title.text) for pair in difference.changed]
    blocks = [table(rows, ("Was", "Nr.", "Titel"))] if rows else []
    blocks += [_words_of(pair) for pair in difference.changed if pair.changes]
    return "\n\n".join((*blocks, _counts(difference)))


def _edition(report: Report) -> dict[str, Any]:
    """Return what tells an edition from others."""
    return {"title": report.title, "published": report.published, "measures": len(report.measures)}


def _place(measure: Measure) -> dict[str, Any]:
    """Return where a measure stands in its edition."""
    return {"number": measure.number, "title": measure.title.text, "page": measure.page}


def _changed(pair: Pair) -> dict[str, Any]:
    """Return a changed measure with its old number and the old and new words of each changed field."""
    cells = {c.field.value: {"label": c.label, "old": _cell(c.old), "new": _cell(c.new)} for c in pair.changes}
    return {**_place(pair.new), "old_number": pair.old.number, "cells": cells}


def _cell(text: PagedText | None) -> dict[str, Any] | None:
    """Return words and page, None where the edition has no such row."""
    return None if text is None else {"text": text.text, "page": text.page}


def _numbers(pair: Pair) -> str:
    """Return a measure's number, with the old one where it was another."""
    return f"{pair.new.number} (war {pair.old.number})" if pair.is_renumbered else pair.new.number


def _words_of(pair: Pair) -> str:
    """Return a measure's changed fields, each with the words that differ."""
    lines = [f"{_numbers(pair)}: {pair.new.title.text}"]
    for change in pair.changes:
        old, new = differing(change)
        lines += [f"  {change.label}", f"    alt: {old}", f"    neu: {new}"]
    return "\n".join(lines)


def differing(change: Change) -> tuple[str, str]:
    """Return the part in which the old and the new words differ, with some words around it."""
    if change.old is None or change.new is None:
        return _shown(change.old), _shown(change.new)
    old, new = change.old.text.split(), change.new.text.split()
    first = _alike(old, new)
    last = _alike(old[first:][::-1], new[first:][::-1])
    return _cut(old, first, len(old) - last), _cut(new, first, len(new) - last)


def _shown(text: PagedText | None) -> str:
    """Return a row that only one edition has."""
    return _NO_ROW if text is None else _cut(text.text.split(), 0, len(text.text.split()))


def _alike(words: list[str], others: list[str]) -> int:
    """Return how many words at the beginning are the same."""
    count = 0
    while count < min(len(words), len(others)) and words[count] == others[count]:
        count += 1
    return count


def _cut(words: list[str], first: int, last: int) -> str:
    """Return the words from `first` to before `last` with some around them; "…" stands for what is left out."""
    start, end = max(0, first - _AROUND), min(len(words), last + _AROUND)
    shown = words[start:end]
    if len(shown) > _LONGEST:
        shown = [*shown[: _LONGEST - _AROUND], "…", *shown[-_AROUND:]]
    return " ".join((*["…"] * (start > 0), *shown, *["…"] * (end < len(words)))) or "-"


def _counts(difference: Difference) -> str:
    """Return how many measures are of which kind."""
    same = len(difference.pairs) - len(difference.changed)
    return (
        f"{len(difference.added)} neu, {len(difference.vanished)} entfallen, {len(difference.ended)} ausgelaufen, "
        f"{len(difference.changed)} geändert, {same} unverändert"
    )
