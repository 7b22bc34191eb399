"""Answers and measures as plain text, for the terminal: answers in the question's language, measures in German."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from assistant.types import Answer, Citation, Elsewhere, Match
from assistant.wording.saying import is_courtesy, next_step, oddness, unquoted
from assistant.wording.texts import GERMAN, Texts, texts_in
from corpus.types import EMPTY, FieldName, Finding

_WIDTH = 100


def answer_text(answer: Answer) -> str:
    """Return an answer for reading: what was understood and found, then the measures with their quotes."""
    t = texts_in(answer.language)
    blocks = ["\n".join([*_head(answer, t), *(_elsewhere_text(said, t) for said in answer.elsewhere)])]
    blocks += [_match_text(match, t) for match in answer.matches]
    if near := "\n".join(f"  {_place(match, t)}: {match.measure.title.text}" for match in answer.shown_near):
        blocks.append(f"{t('answer.related')}:\n{near}")
    return "\n\n".join(blocks)


def _head(answer: Answer, t: Texts) -> list[str]:
    """Return what was found and how the question was read; without an answer also what to do next."""
    read = answer.interpretation
    if answer.reason is None:
        return [answer.text, f"({read.text})"]
    is_read = bool(read.fields or read.filters or read.measures)
    next_steps = [] if answer.elsewhere or is_courtesy(answer, t) else [next_step(answer, t)]
    return [answer.text, *([f"({read.text})"] if is_read else []), *next_steps]


def _elsewhere_text(said: Elsewhere, t: Texts) -> str:
    """Return what the report says outside its measures, wrapped, with part and page."""
    return _wrapped(t("answer.quote", label=said.part, quote=said.quote, page=said.page))


def _place(match: Match, t: Texts) -> str:
    """Return a measure's number with its page."""
    return t("answer.citation", number=match.measure.number, page=match.measure.page)


def _match_text(match: Match, t: Texts) -> str:
    """Return a measure's heading and its quotes."""
    head = f"{match.measure.number} {match.measure.title.text} [{t.state(match.period.state)}]"
    notes = [_note_text(note, match.citations, t) for note in match.notes]
    return "\n".join([head, *(_quote_text(citation, t) for citation in match.citations), *notes])


def _quote_text(citation: Citation, t: Texts) -> str:
    """Return a quote with label and page, wrapped; an empty cell is said to be one."""
    if citation.quote in {"", EMPTY}:
        return f"  {t('answer.label', label=citation.label, words=t('answer.not_stated'))}"
    return _wrapped(t("answer.quote", label=citation.label, quote=citation.quote, page=citation.page))


def _note_text(note: Finding, citations: Sequence[Citation], t: Texts) -> str:
    """Return what is odd about a quote, with those words of the report that are not shown beside it."""
    quotes = (f"„{quote.text}“ ({t('reading.page_short', page=quote.page)})" for quote in unquoted(note, citations))
    return _wrapped(" ".join([oddness(note, t), note.text, *quotes]))


def _wrapped(words: str) -> str:
    """Return a paragraph below a heading."""
    return textwrap.fill(words, _WIDTH, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)


def measure_text(match: Match) -> str:
    """Return one measure whole: title, state, description, all cells."""
    t, measure = texts_in(GERMAN), match.measure
    head = t("answer.measure_page", number=measure.number, title=measure.title.text, page=measure.page)
    state = t("answer.label", label=t("answer.state"), words=t.state(match.period.state))
    description = textwrap.fill(measure.description.text, _WIDTH, break_on_hyphens=False)
    cells = [_quote_text(c, t) for c in match.citations if c.field is not FieldName.TITEL]
    notes = [
        f"  {t('answer.footnote')} {note.number}: {note.text} ({t('reading.page_short', page=note.page)})"
        for note in measure.footnotes
    ]
    odd = [_note_text(note, [], t) for note in match.notes]
    return "\n\n".join([f"{head}\n{state}", description, "\n".join([*cells, *notes, *odd])])


def table_rows(matches: list[Match]) -> list[tuple[str, ...]]:
    """Return one row a measure: number, page, ministries, state, period, title."""
    t = texts_in(GERMAN)
    rows: list[tuple[str, ...]] = []
    for match in matches:
        time = match.measure.stated(FieldName.LAUFZEIT)
        rows.append(
            (
                match.measure.number,
                str(match.measure.page),
                "/".join(match.measure.ministries),
                t.state(match.period.state),
                time.text if time else "",
                match.measure.title.text,
            )
        )
    return rows
