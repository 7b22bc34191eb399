"""Finding the report's running text outside its measures: foreword, introduction, what opens a cluster, outlook."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpus.blocks import heading_end, is_inner_heading, paragraphs_of
from corpus.joining import Joiner, Vocabulary
from corpus.sections import Section
from corpus.sentences import sentences_of
from corpus.tables import split_footnotes
from corpus.types import Footnote, Line, PagedText, Part, PartKind

_FOREWORD = re.compile(r"(?:Vorwort|Geleitwort|Grußwort)\b")
_CLUSTER = re.compile(r"Cluster [IVX]+\b")
_LONGEST_INNER = 3  # lines of a heading inside a page
_PROSE = re.compile(r"[^.]{40,}[.!?]$")  # a sentence; lists of contents and of ministries have none
_LEADERS = re.compile(r"(?:\. ?){4}")  # the dots of a list of contents


def find_parts(lines: Sequence[Line], sections: Sequence[Section], vocabulary: Vocabulary) -> tuple[Part, ...]:
    """Return the parts in the report's order; a report that has none has no such page before its first cluster."""
    chapters = [section for section in sections if section.kind in {"cluster", "measure"} and section.body]
    first, last = _place(lines, chapters[0].body[0]), _place(lines, chapters[-1].body[-1])
    front = _before_heading(lines, first) if chapters[0].kind == "cluster" else first - len(chapters[0].title)
    found = [
        *((_kind(head), head, body) for head, body in _texts(lines[:front])),
        *(_opening(lines, section) for section in chapters if section.kind == "cluster"),
        *((PartKind.OUTLOOK, head, body) for head, body in _texts(lines[last + 1 :])),
    ]
    parts = (_part(kind, head, body, vocabulary) for kind, head, body in found)
    return tuple(part for part in parts if _is_prose(part))


def _texts(lines: Sequence[Line]) -> Iterator[tuple[Sequence[Line], Sequence[Line]]]:
    """Yield the lines of each heading that a page begins with, and those that follow up to the next one."""
    starts = [i for i, line in enumerate(lines) if (i == 0 or line.page != lines[i - 1].page) and _head(lines, i)]
    for start, end in pairwise([*starts, len(lines)]):
        body = start + _head(lines, start)
        yield lines[start:body], lines[body:end]


def _head(lines: Sequence[Line], start: int) -> int:
    """Return how many lines the heading of the page has that begins there; 0 where the text of another goes on."""
    page = [line for line in lines[start:] if line.page == lines[start].page]
    if _CLUSTER.match(page[0].text):  # the introduction announces it there
        return 0
    strong = next((i for i, line in enumerate(page) if not line.strong), len(page))
    return strong if 0 < strong < len(page) else heading_end(page)


def _opening(lines: Sequence[Line], section: Section) -> tuple[PartKind, Sequence[Line], Sequence[Line]]:
    """Return the heading of a cluster as printed, and what its page says."""
    body = _place(lines, section.body[0])
    return PartKind.CLUSTER, lines[_before_heading(lines, body) : body], section.body


def _before_heading(lines: Sequence[Line], body: int) -> int:
    """Return the line with which the heading of a cluster begins whose text begins there."""
    return next(i for i in range(body - 1, -1, -1) if _CLUSTER.match(lines[i].text))


def _place(lines: Sequence[Line], wanted: Line) -> int:
    """Return where a line stands; lines may be equal, so it is looked for as the same one."""
    return next(i for i, line in enumerate(lines) if line is wanted)


def _kind(head: Sequence[Line]) -> PartKind:
    """Return what a part before the first cluster is."""
    return PartKind.FOREWORD if _FOREWORD.match(head[0].text) else PartKind.INTRODUCTION


def _part(kind: PartKind, head: Sequence[Line], body: Sequence[Line], vocabulary: Vocabulary) -> Part:
    """Return the record of a part: inner headings are left out, so that each paragraph is running text."""
    kept, notes = split_footnotes(body)
    marks: dict[int, frozenset[int]] = {}
    for note in notes:
        marks[note.page] = marks.get(note.page, frozenset()) | {note.number}
    joiner = Joiner(vocabulary, (), marks)
    width = max((len(line.text) for line in kept), default=0)
    paragraphs = (joiner.join(text) for lines in paragraphs_of(kept, width) if (text := _below_heading(lines)))
    heading = joiner.join(head)
    footnotes = tuple(Footnote(n.number, n.text, n.page) for n in notes)
    return Part(kind, _name(heading), heading, tuple(paragraphs), footnotes)


def _below_heading(lines: Sequence[Line]) -> Sequence[Line]:
    """Return a paragraph without a heading inside the page: its whole, or one line that fills the width above text."""
    if not is_inner_heading(lines[0]):
        return lines
    return lines[1:] if len(lines) > _LONGEST_INNER else ()


def _name(heading: PagedText) -> str:
    """Return what a part is called: "Vorwort", "Cluster IV", else its whole heading."""
    short = _FOREWORD.match(heading.text) or _CLUSTER.match(heading.text)
    return short.group() if short else heading.text


def _is_prose(part: Part) -> bool:
    """Tell whether a part has running text, and is no list."""
    sentences = (sentence.text for text in part.paragraphs for sentence in sentences_of(text))
    return any(_PROSE.search(text) and not _LEADERS.search(text) for text in sentences)
