"""Splitting a measure's lines into description, cells, footnotes and repeated link targets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.labels import MAX_LABEL_LINES, Label, find_labels
from corpus.marks import mark_spans, note_at
from corpus.types import FieldName, Footnote, Line

_ADDRESS_LINE = re.compile(r"(?:https?://|www\.)\S+$")
# After a label's words these make it a sentence ("Geplante Mittel werden …") where no table has begun yet.
_READS_ON = re.compile(
    r"(?:ist|sind|war|waren|wird|werden|wurden?|soll|sollen|kann|können|muss|müssen|hat|haben|und|oder|sowie|des)\b"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: its field, its label as printed and that one's page, and the lines of its cell."""

    field: FieldName
    label: str
    page: int
    lines: tuple[Line, ...]


def split_footnotes(lines: Sequence[Line]) -> tuple[list[Line], list[Footnote]]:
    """Take the footnotes from the foot of each page: a numbered line whose mark is glued to a word above.

    Give whole pages where possible: of two measures on a page the first may hold the mark, the second the foot.
    """
    kept: list[Line] = []
    notes: list[Footnote] = []
    for page in dict.fromkeys(line.page for line in lines):
        on_page = [line for line in lines if line.page == page]
        body, found = _page_footnotes(on_page)
        kept += body
        notes += found
    return kept, notes


def _page_footnotes(lines: list[Line]) -> tuple[list[Line], list[Footnote]]:
    """Return a page's lines without its footnotes, and the footnotes."""
    for i, line in enumerate(lines):
        note = note_at(line.text)
        if note and i and is_marked(lines[:i], note[0]) and _is_foot(lines, i) and not _is_cell(lines, i):
            return _without_addresses(lines, i)
    return lines, []


def _without_addresses(lines: list[Line], i: int) -> tuple[list[Line], list[Footnote]]:
    """Read the footnotes from line `i` on; link targets that stand among them stay with the body."""
    notes: list[Footnote] = []
    body = list(lines[:i])
    for line in lines[i:]:
        note = note_at(line.text)
        if note and (not notes or note[0] == notes[-1].number + 1 or is_marked(lines[:i], note[0])):
            notes.append(Footnote(*note, line.page))
        elif _ADDRESS_LINE.match(line.text):
            body.append(line)
        elif notes:
            last = notes[-1]
            notes[-1] = Footnote(last.number, f"{last.text} {line.text}", last.page)
    return body, notes


def is_marked(lines: Sequence[Line], number: int) -> bool:
    """Tell whether a word of the lines carries the footnote's number ("MID-Assistenten3", "AZAV5-zertifiziert")."""
    return any(mark_spans(line.text, (number,)) for line in lines)


def _is_cell(lines: Sequence[Line], i: int) -> bool:
    """Tell whether line `i` is what stands beside a label: "1 Mio. Euro" is no footnote."""
    return any(
        label.alone and label.last_line == i - 1 for label in find_labels(lines[max(0, i - MAX_LABEL_LINES) : i])
    )


def _is_foot(lines: Sequence[Line], i: int) -> bool:
    """Tell whether only footnotes, their further lines and link targets follow: no row of the table."""
    return not find_labels(lines[i:])


def drop_repeated_addresses(lines: list[Line]) -> list[Line]:
    """Drop link targets that a page repeats below its table."""
    kept = list(lines)
    while kept and _ADDRESS_LINE.match(kept[-1].text):
        above = _compact(kept[:-1])
        if kept[-1].text.rstrip("/").replace("-", "") not in above:
            break
        kept.pop()
    return kept


def _compact(lines: Sequence[Line]) -> str:
    """Return the lines' text without white space and hyphens, to look for addresses broken over lines."""
    return "".join(line.text for line in lines).replace(" ", "").replace("-", "").replace("\u00ad", "")


def split_rows(lines: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[Row, ...]]:
    """Split a measure's body into the lines of its description and the rows of its table."""
    labels = _table(lines, find_labels(lines))
    if not labels:
        return tuple(lines), ()
    rows = []
    for k, label in enumerate(labels):
        end = labels[k + 1].line if k + 1 < len(labels) else len(lines)
        last = lines[label.last_line]
        head = (Line(label.rest, last.page, last.gap, last.strong),) if label.rest else ()
        page = lines[label.line].page
        rows.append(Row(label.field, label.text, page, (*head, *lines[label.last_line + 1 : end])))
    return tuple(lines[: labels[0].line]), tuple(rows)


def _table(lines: Sequence[Line], labels: list[Label]) -> list[Label]:
    """Choose which labels are rows: one of each field, in one table, which ends the measure.

    A line of the description may look like a label, and so may a line of a cell. The table starts at the first
    label from which on every field is found that is found at all; where several starts qualify, one that is set
    off by white space or stands alone on its line is preferred. After it, a field's first label counts, unless
    a fuller one follows: "Laufzeit" may end a cell above "Beginn/ Laufzeit".
    """
    first = next((k for k, label in enumerate(labels) if not _READS_ON.match(label.rest)), 0)
    labels = labels[first:]
    fields = {label.field for label in labels}
    starts = [k for k in range(len(labels)) if {label.field for label in labels[k:]} == fields]
    if not starts:
        return []
    marked = [k for k in starts if lines[labels[k].line].gap or labels[k].alone or labels[k].broken]
    start = (marked or starts)[0]
    seen: set[FieldName] = set()
    table = []
    for label in labels[start:]:
        fuller = any(other.field is label.field and _is_fuller(other, label) for other in labels[start:])
        if label.field not in seen and not fuller:
            seen.add(label.field)
            table.append(label)
    return table


def _is_fuller(label: Label, other: Label) -> bool:
    """Tell whether a label holds another one and more ("Beginn/ Laufzeit" holds "Laufzeit")."""
    whole, part = label.text.replace(" ", ""), other.text.replace(" ", "")
    return part in whole and part != whole
