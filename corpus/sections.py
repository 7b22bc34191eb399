"""Finding the report's parts in its lines: chapters (clusters), measures, and what belongs to neither."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from corpus.labels import find_labels, label_at
from corpus.roman import CHAPTER, value_of
from corpus.types import Line

_MEASURE = re.compile(rf"(?:Maßnahme )?({CHAPTER})\. ?(\d{{1,3}})( ?:|\.? [–—-] |\.? ) ?(?=\S)")
_CLUSTER = re.compile(rf"Cluster ({CHAPTER})(?: ?:|$| [–—-]) ?")
_NO_CHAPTER = 40  # behind all chapters that a report can have
_MAX_TITLE_LINES = 5  # the longest heading of the report has three lines
_MAX_HEADING = 70  # a heading between chapters ("Ausblick") is a short line


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: what it announces, the lines of its title, and where its text begins."""

    kind: str
    number: str
    line: int
    end: int


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with the lines that belong to it: title lines and body lines."""

    kind: str
    number: str
    title: tuple[Line, ...]
    body: tuple[Line, ...]

    @property
    def cluster(self) -> str:
        """Return the number of the cluster."""
        return self.number.split(".")[0]


def is_measure_heading(text: str) -> bool:
    """Tell whether a line's words begin as a measure's heading does ("I.1: …")."""
    return _MEASURE.match(text) is not None


def measure_order(number: str) -> tuple[int, int]:
    """Return the sort key of a measure's number, so that I.2 comes before I.10 and V.1 before VI.1.

    A question may name any number; chapters beyond those that a report can have come last.
    """
    cluster, _, rank = number.partition(".")
    return value_of(cluster) if re.fullmatch(CHAPTER, cluster) else _NO_CHAPTER, int(rank)


def find_sections(lines: Sequence[Line]) -> list[Section]:
    """Return clusters and measures in the report's order; contents lists and mentions are left out."""
    headings = _headings(lines)
    bounds = [*(heading.line for heading in headings), len(lines)]
    sections = []
    for heading, end in zip(headings, bounds[1:], strict=True):
        if heading.kind == "other":
            continue
        title = _title_lines(lines[heading.line : heading.end], heading)
        sections.append(Section(heading.kind, heading.number, title, tuple(lines[heading.end : end])))
    return _announced_clusters([s for s in _continued(sections) if s.kind == "cluster" or find_labels(s.body)])


def _headings(lines: Sequence[Line]) -> list[Heading]:
    """Return all lines that announce a measure, a cluster or another part."""
    found = []
    i = 0
    while i < len(lines):
        heading = _heading_at(lines, i)
        if heading:
            found.append(heading)
            i = heading.end
        else:
            label = label_at(lines, i)
            i = label.last_line + 1 if label else i + 1
    return [h for k, h in enumerate(found) if h.kind != "other" or _is_part(lines, found, k)]


def _heading_at(lines: Sequence[Line], i: int) -> Heading | None:
    """Return the heading that line `i` begins, if it does."""
    line = lines[i]
    if match := _MEASURE.match(line.text):
        sure = ":" in match.group(3) or _stands_out(lines, i)
        number = f"{match.group(1)}.{int(match.group(2))}"
        return Heading("measure", number, i, _title_end(lines, i)) if sure else None
    if match := _CLUSTER.match(line.text):
        return Heading("cluster", match.group(1), i, _title_end(lines, i)) if _stands_out(lines, i) else None
    if _stands_out(lines, i) and _may_be_heading(lines, i):
        return Heading("other", "", i, i + 1)
    return None


def _stands_out(lines: Sequence[Line], i: int) -> bool:
    """Tell whether the line is set off from the one above: a page start, white space, or a heading's type."""
    return i == 0 or lines[i].gap or lines[i].strong or lines[i].page != lines[i - 1].page


def _may_be_heading(lines: Sequence[Line], i: int) -> bool:
    """Tell whether the line looks like the heading of a part ("Ausblick"): a page's first, short, set off below."""
    line = lines[i]
    starts_page = i > 0 and line.page != lines[i - 1].page
    if not (starts_page or line.strong) or i + 1 >= len(lines) or label_at(lines, i):
        return False
    short = len(line.text) <= _MAX_HEADING and line.text[:1].isupper() and line.text[-1:] not in ".,;:-"
    below = lines[i + 1]
    set_off = below.gap or (line.strong and not below.strong)
    return short and set_off and not label_at(lines, i + 1) and not _MEASURE.match(below.text)


def _is_part(lines: Sequence[Line], found: Sequence[Heading], k: int) -> bool:
    """Tell whether no row of a table follows before the next heading, so that the line is no part of a measure."""
    end = found[k + 1].line if k + 1 < len(found) else len(lines)
    return not find_labels(lines[found[k].end : end])


def _title_end(lines: Sequence[Line], i: int) -> int:
    """Return the first line after a title: set off by white space, by its type, a page's end, or a row."""
    end = i + 1
    while end < len(lines) and end - i < _MAX_TITLE_LINES:
        line = lines[end]
        if line.gap or line.strong != lines[i].strong or line.page != lines[i].page or label_at(lines, end):
            return end
        end += 1
    return i + 1 if end - i >= _MAX_TITLE_LINES else end


def _continued(sections: Sequence[Section]) -> list[Section]:
    """Put a measure together whose heading stands again above the rest of its table ("I.1: Titel (Fortsetzung)")."""
    whole: list[Section] = []
    for section in sections:
        before = whole[-1] if whole else None
        if before and (before.kind, before.number) == (section.kind, section.number) and _goes_on(before, section):
            whole[-1] = replace(before, body=(*before.body, *section.body))
        else:
            whole.append(section)
    return whole


def _goes_on(before: Section, section: Section) -> bool:
    """Tell whether a section's rows are others than those of the section before."""
    return not {label.field for label in find_labels(before.body)} & {
        label.field for label in find_labels(section.body)
    }


def _title_lines(lines: Sequence[Line], heading: Heading) -> tuple[Line, ...]:
    """Return the title's lines without the number."""
    first = lines[0]
    pattern = _MEASURE if heading.kind == "measure" else _CLUSTER
    text = pattern.sub("", first.text, count=1)
    rest = tuple(lines[1:])
    return (Line(text, first.page, first.gap, first.strong), *rest) if text else rest


def _announced_clusters(sections: list[Section]) -> list[Section]:
    """Mark each cluster's last announcement before its first measure as the cluster, earlier ones as mentions."""
    kept: dict[str, int] = {}
    first_measure: dict[str, int] = {}
    for i, section in enumerate(sections):
        if section.kind == "measure":
            first_measure.setdefault(section.cluster, i)
        elif section.number not in first_measure:
            kept[section.number] = i
    return [
        Section("mention", s.number, s.title, s.body) if s.kind == "cluster" and kept.get(s.number) != i else s
        for i, s in enumerate(sections)
    ]
