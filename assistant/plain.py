"""Answers and measures as plain German text, for the terminal."""

from __future__ import annotations

import textwrap

from assistant.texts import STATE_NAMES
from assistant.types import Answer, Citation, Match
from corpus.types import FieldName

_WIDTH = 100


def answer_text(answer: Answer) -> str:
    """Return an answer for reading: what was understood and found, then the measures with their quotes."""
    blocks = [f"{answer.text}\n({answer.interpretation.text})"]
    blocks += [_match_text(match) for match in answer.matches]
    if answer.related:
        near = "\n".join(f"  {match.measure.citation}: {match.measure.title.text}" for match in answer.related)
        blocks.append(f"Verwandt, aber nicht genau das:\n{near}")
    return "\n\n".join(blocks)


def _match_text(match: Match) -> str:
    """Return a measure's heading and its quotes."""
    head = f"{match.measure.number} {match.measure.title.text} [{STATE_NAMES[match.period.state]}]"
    notes = [_wrapped(f"Der Bericht widerspricht sich hier: {note.text}") for note in match.notes]
    return "\n".join([head, *map(_quote_text, match.citations), *notes])


def _quote_text(citation: Citation) -> str:
    """Return a quote with label and page, wrapped; an empty cell is said to be one."""
    if citation.quote in {"", "-"}:
        return f"  {citation.label}: im Bericht nicht angegeben"
    words = f"{citation.label}: „{citation.quote}“ (S. {citation.page})"
    return _wrapped(words)


def _wrapped(words: str) -> str:
    """Return a paragraph below a heading."""
    return textwrap.fill(words, _WIDTH, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)


def measure_text(match: Match) -> str:
    """Return one measure whole: title, state, description, all cells."""
    measure = match.measure
    head = f"{measure.number} {measure.title.text} (S. {measure.page})\nStand: {STATE_NAMES[match.period.state]}"
    description = textwrap.fill(measure.description.text, _WIDTH, break_on_hyphens=False)
    cells = [_quote_text(c) for c in match.citations if c.field is not FieldName.TITEL]
    notes = [f"  Fußnote {note.number}: {note.text} (S. {note.page})" for note in measure.footnotes]
    return "\n\n".join([head, description, "\n".join([*cells, *notes])])


def table_rows(matches: list[Match]) -> list[tuple[str, ...]]:
    """Return one row a measure: number, page, ministries, state, period, title."""
    rows: list[tuple[str, ...]] = []
    for match in matches:
        time = match.measure.stated(FieldName.LAUFZEIT)
        rows.append(
            (
                match.measure.number,
                str(match.measure.page),
                "/".join(match.measure.ministries),
                STATE_NAMES[match.period.state],
                time.text if time else "",
                match.measure.title.text,
            )
        )
    return rows
