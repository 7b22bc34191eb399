"""What a PDF prints, from pieces of text to lines: which stand on one line, which are set off or set as headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from corpus.joining import clean_line
from corpus.labels import find_labels, is_label_part, label_at
from corpus.marks import raised
from corpus.types import Line

_SAME_LINE = 0.35  # share of the type size by which pieces of one line may differ in height
_SMALL = 0.8  # share of the words' type size that a footnote's mark has at most
_MARK_DIGITS = 2
_MIN_LABELS = 3  # as many labels one below the other without words beside them: their cells are drawn later
_GAP = 1.3  # a line further below than this many usual line spacings is set off
_LARGE = 1.08  # type larger than the running text by this is a heading's
_BULLETS = frozenset("•◦▪‣●○■□")
_LINE_END_HYPHEN = "\u2010"  # Chromium sets it as a piece of its own behind a divided word


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text as the PDF sets it: where it starts (points from the lower left), its size and weight."""

    text: str
    x: float
    y: float
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of a PDF page before it is known what it is: its text, place, size and weight."""

    text: str
    x: float
    y: float
    size: float
    bold: bool


def lines_of(pieces: Sequence[Piece]) -> list[PrintedLine]:
    """Put pieces of the same height together to lines; what stands beside a row's label starts a line of its own."""
    lines: list[list[Piece]] = []
    for piece in pieces:
        last = lines[-1] if lines else None
        if last and _is_raised(piece, last[-1]):
            last.append(replace(piece, text=raised(piece.text.strip()), y=last[-1].y))
        elif (
            last
            and _same_height(last[-1], piece)
            and not (_is_row_label(last) and piece.x > last[0].x + 2 * piece.size)
        ):
            last.append(piece)
        else:
            lines.append([piece])
    lines = _with_bullets([group for group in lines if clean_line("".join(p.text for p in group))])
    return [_line(group) for group in lines]


def _is_raised(piece: Piece, before: Piece) -> bool:
    """Tell whether a piece is the mark of a footnote: a small figure above the line of the words before it."""
    number = piece.text.strip()
    small = len(number) <= _MARK_DIGITS and number.isdecimal() and piece.size <= _SMALL * before.size
    return small and 0 < piece.y - before.y < before.size and piece.x > before.x


def _with_bullets(lines: list[list[Piece]]) -> list[list[Piece]]:
    """Put each bullet that is drawn apart from its words before the line that it stands beside."""
    lone = [group for group in lines if clean_line("".join(p.text for p in group)) in _BULLETS]
    kept = [group for group in lines if group not in lone]
    for bullet, *_ in lone:
        beside = [(p.x, k, i) for k, group in enumerate(kept) for i, p in enumerate(group) if _follows(p, bullet)]
        if beside:
            _, place, i = min(beside)
            kept[place].insert(i, replace(kept[place][i], text="• " if i == 0 else " • ", x=bullet.x))
        else:
            kept = [_bullet_behind_label(group) if _same_height(group[-1], bullet) else group for group in kept]
    return kept


def _bullet_behind_label(group: list[Piece]) -> list[Piece]:
    """Put a bullet between a row's label and its cell, which the PDF sets as one piece."""
    text = clean_line("".join(piece.text for piece in group))
    label = label_at((Line(text, 0),), 0)
    if not label or not label.rest:
        return group
    return [replace(group[0], text=f"{text.removesuffix(label.rest)}• {label.rest}")]


def _follows(piece: Piece, bullet: Piece) -> bool:
    """Tell whether words stand on the line of a bullet, to the right of it."""
    return _same_height(piece, bullet) and piece.x > bullet.x


def _same_height(a: Piece, b: Piece) -> bool:
    """Tell whether two pieces stand on one line."""
    return abs(a.y - b.y) <= _SAME_LINE * max(a.size, b.size, 1.0)


def _is_row_label(line: Sequence[Piece]) -> bool:
    """Tell whether the pieces so far are a row's label, whole or its first or last words."""
    return is_label_part(clean_line("".join(piece.text for piece in line)))


def _line(pieces: Sequence[Piece]) -> PrintedLine:
    """Join the pieces of a line; pypdf has put the spaces between them."""
    *before, last = (piece.text for piece in pieces)
    head = "".join(before)
    text = (head.rstrip() if last.strip() == _LINE_END_HYPHEN else head) + last
    first = pieces[0]
    letters = sum(len(p.text) for p in pieces)
    bold = sum(len(p.text) for p in pieces if p.bold) * 2 > letters
    return PrintedLine(" ".join(text.split()), first.x, first.y, max(p.size for p in pieces if p.text.strip()), bold)


def cleaned(pages: Sequence[Sequence[PrintedLine]]) -> list[list[PrintedLine]]:
    """Return the lines with one kind of hyphen; where it is seen that the producer divides words with another, without.

    Producers that divide words set U+2010 at the line's end only, and the author's "-" as it is.
    """
    texts = [line.text for lines in pages for line in lines]
    told_apart = any("-" in text for text in texts) and not any(_LINE_END_HYPHEN in text[:-1] for text in texts)
    divided = re.compile(rf"(?<=[^\W\d_]){_LINE_END_HYPHEN}$")
    end = "\u00ad" if told_apart else "-"
    return [[replace(line, text=clean_line(divided.sub(end, line.text))) for line in lines] for lines in pages]


def _leading(above: PrintedLine, line: PrintedLine, size: float) -> float:
    """Return how much further apart than the running text two lines of larger type stand."""
    return max(1.0, min(above.size, line.size) / size) if size else 1.0


def body_size(pages: Sequence[Sequence[PrintedLine]]) -> float:
    """Return the type size in which most of the text is set, in points."""
    letters: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            letters[round(line.size, 1)] += len(line.text)
    return letters.most_common(1)[0][0] if letters else 0.0


def foot_last(lines: list[PrintedLine]) -> list[PrintedLine]:
    """Put what is drawn first though it stands at the page's foot, below all the rest, behind it."""
    for k in range(1, len(lines)):
        if max(line.y for line in lines[:k]) < min(line.y for line in lines[k:]):
            return [*lines[k:], *lines[:k]]
    return lines


def marked(lines: Sequence[PrintedLine], number: int, size: float) -> tuple[Line, ...]:
    """Return the lines with what their place and type say: set off from above, set as a heading."""
    drops = [a.y - b.y for a, b in pairwise(lines) if 0 < a.y - b.y < 3 * max(size, 1.0)]
    usual = median(drops) if drops else 0.0
    marked = []
    above: PrintedLine | None = None
    for line in lines:
        gap = above is not None and usual > 0 and above.y - line.y > _GAP * usual * _leading(above, line, size)
        strong = line.bold or line.size > _LARGE * size
        marked.append(Line(line.text, number, gap, strong))
        above = line
    return tuple(marked)


def rows_together(lines: Sequence[PrintedLine]) -> list[PrintedLine]:
    """Put each cell behind its label where a table's columns are drawn one after the other: all labels, then all cells."""
    texts = [Line(line.text, 0) for line in lines]
    labels = find_labels(texts)
    ordered = list(lines)
    for k, first in enumerate(labels):
        run = [first]
        for label in labels[k + 1 :]:
            if not run[-1].alone or label.line != run[-1].last_line + 1:
                break
            run.append(label)
        if len(run) >= _MIN_LABELS and run[-1].alone and not (k and labels[k - 1].last_line == first.line - 1):
            start, end = first.line, _cells_end(lines, first.line, run[-1].last_line + 1)
            heads = [list(lines[label.line : label.last_line + 1]) for label in run]
            for cell in lines[run[-1].last_line + 1 : end]:
                beside = [i for i, head in enumerate(heads) if head[0].y >= cell.y - cell.size / 2]
                heads[beside[-1]].append(cell)
            ordered[start:end] = [line for head in heads for line in head]
    return ordered


def _cells_end(lines: Sequence[PrintedLine], top: int, start: int) -> int:
    """Return where the cells end that stand to the right of labels, none above the first."""
    label = lines[top]
    end = start
    while end < len(lines) and lines[end].x > label.x + label.size and lines[end].y <= label.y + lines[end].size / 2:
        end += 1
    return end
