"""The hand-out for a client: measures with quotes and pages, notes, the days, and whom to ask; as table and as text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from assistant.types import Answer, Citation, Match
from assistant.web.naming import row_label
from assistant.web.rendering import Renderer
from assistant.web.speaking import spoken, t
from assistant.web.spreadsheets import csv_text
from corpus.types import FieldName, Measure

# What a client needs, in the order in which it is read.
_FIELDS = (FieldName.ZIEL, FieldName.LAUFZEIT, FieldName.MITTEL, FieldName.INTERNET, FieldName.PARTNER)


@dataclass(frozen=True, slots=True)
class Words:
    """What the report says in one place; no words where it leaves the place empty."""

    label: str
    quote: str
    page: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One measure of the hand-out."""

    measure: Measure
    state: str
    words: tuple[Words, ...]
    ministries: tuple[str, ...]
    note: str = ""

    @property
    def places(self) -> list[tuple[str, list[Words]]]:
        """Return what the report says under each label, in its order."""
        return [(label, list(found)) for label, found in groupby(self.words, key=lambda words: words.label)]


@dataclass(frozen=True, slots=True)
class Handout:
    """Measures put together for a client on a day; `address` leads to them without the notes."""

    entries: tuple[Entry, ...]
    question: str
    day: date
    report: str
    address: str

    @property
    def made(self) -> str:
        """Return when it was made, and from what."""
        return t("desk.handout_made", day=spoken().day(self.day), report=self.report)


class HandoutMaker:
    """Puts hand-outs together."""

    def __init__(self, renderer: Renderer) -> None:
        """Keep what knows the report's and the ministries' names."""
        self._renderer = renderer

    def make(
        self,
        matches: Sequence[Match],
        day: date,
        address: str,
        *,
        question: str = "",
        answer: Answer | None = None,
        notes: Mapping[str, str] | None = None,
    ) -> Handout:
        """Return the hand-out; sentences that answer the client's question take the place of the description."""
        cited = {match.measure.number: match.citations for match in answer.matches} if answer else {}
        entries = tuple(
            Entry(
                match.measure,
                spoken().state(match.period.state),
                (*_about(match.measure, cited.get(match.measure.number, ())), *_cells(match.measure)),
                tuple(self._renderer.ministries(match.measure)),
                (notes or {}).get(match.measure.number, ""),
            )
            for match in matches
        )
        return Handout(entries, question, day, self._renderer.report_name, address)


def _about(measure: Measure, cited: Sequence[Citation]) -> tuple[Words, ...]:
    """Return the sentences that answer the question; without any the whole description."""
    found = [c for c in cited if c.field is FieldName.BESCHREIBUNG and c.quote]
    if found:
        return tuple(Words(t("desk.handout_matched"), c.quote, c.page) for c in found)
    return (Words(t("answer.description"), measure.description.text, measure.description.page),)


def _cells(measure: Measure) -> tuple[Words, ...]:
    """Return the cells of which the report has a row."""
    cells = [cell for name in _FIELDS if (cell := measure.cell(name))]
    return tuple(
        Words(row_label(cell.field, cell.label), "" if cell.is_empty else cell.text, cell.page) for cell in cells
    )


def handout_csv(handout: Handout) -> str:
    """Return the hand-out as a table: a row for each place of the report, then the notes and where it is from."""
    header = [
        t("desk.column_number"),
        t("desk.column_title"),
        t("desk.column_label"),
        t("desk.column_words"),
        t("desk.column_page"),
    ]
    day = spoken().day(handout.day)
    rows: list[list[str]] = []
    for entry in handout.entries:
        name = [entry.measure.number, entry.measure.title.text]
        rows.append([*name, t("desk.state_column", day=day), entry.state, ""])
        rows += [[*name, words.label, words.quote or t("answer.not_stated"), str(words.page)] for words in entry.words]
        rows += [[*name, t("page.ministry"), ministry, ""] for ministry in entry.ministries]
        rows += [[*name, t("desk.note_short"), entry.note, ""]] if entry.note else []
    about = [(t("desk.handout_concern"), handout.question)] if handout.question else []
    about += [
        (t("desk.day_of_list"), day),
        (t("desk.source"), handout.report),
        (t("desk.advice"), t("desk.handout_ask_first")),
    ]
    return csv_text(header, rows + [["", "", label, words, ""] for label, words in about])


def handout_text(handout: Handout) -> str:
    """Return the hand-out as plain text for a mail."""
    parts = [t("desk.handout_title")]
    parts += [f"{t('desk.handout_concern')}: {handout.question}"] if handout.question else []
    parts += ["\n".join(_entry_lines(entry, spoken().day(handout.day))) for entry in handout.entries]
    parts += [t("desk.handout_ask_first"), f"{handout.made} {t('desk.handout_verbatim')}", handout.address]
    return "\n\n".join(parts) + "\n"


def _entry_lines(entry: Entry, day: str) -> list[str]:
    """Return a measure as lines."""
    lines = [f"{entry.measure.number} {entry.measure.title.text}"]
    lines.append(t("desk.handout_state", day=day, state=entry.state))
    lines += [f"{words.label}: {_quoted(words)}" for words in entry.words]
    lines += [f"{t('desk.handout_in_charge')}: {'; '.join(entry.ministries)}"] if entry.ministries else []
    lines += [f"{t('desk.note_short')}: {entry.note}"] if entry.note else []
    return lines


def _quoted(words: Words) -> str:
    """Return words in quotation marks with their page, or that there are none."""
    return f"„{words.quote}“ ({t('reading.page_short', page=words.page)})" if words.quote else t("answer.not_stated")
