"""The row labels of a measure's table, and how to recognise them when the print breaks them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.types import FieldName, Line

# The words of each label; between words a space or line end may stand, inside a word a line end. A label that begins
# as another one does stands before it. This report's are joined by what a next edition may call a row.
LABELS: tuple[tuple[FieldName, str], ...] = (
    (FieldName.ZIEL, "Ziel der Maßnahme"),
    (FieldName.ZIEL, "Ziel"),
    (FieldName.LAUFZEIT, "Beginn/ Laufzeit"),
    (FieldName.LAUFZEIT, "Beginn und Laufzeit"),
    (FieldName.LAUFZEIT, "Laufzeit"),
    (FieldName.LAUFZEIT, "Inkrafttreten"),
    (FieldName.VEROEFFENTLICHUNG, "Veröffentlichung"),
    (FieldName.MITTEL, "Geplante Mittel"),
    (FieldName.MITTEL, "Geplante Finanzmittel"),
    (FieldName.INTERNET, "Internetpräsenz"),
    (FieldName.INTERNET, "Internetseite"),
    (FieldName.RESSORT, "Ressort"),
    (FieldName.RESSORT, "Zuständiges Ressort"),
    (FieldName.RESSORT, "Federführendes Ressort"),
    (FieldName.PARTNER, "Partner in der Umsetzung"),
    (FieldName.PARTNER, "Umsetzungspartner"),
)
MAX_LABEL_LINES = 6  # a label that fills more lines than this is none


@dataclass(frozen=True, slots=True)
class Label:
    """A row label found in a measure's lines, and where its cell's words begin."""

    field: FieldName
    text: str
    line: int
    last_line: int
    rest: str
    broken: bool

    @property
    def alone(self) -> bool:
        """Tell whether no word of the cell stands on the label's own line."""
        return not self.rest


def find_labels(lines: Sequence[Line]) -> list[Label]:
    """Return all places where a label may stand, in order."""
    found: list[Label] = []
    skip = -1
    for i in range(len(lines)):
        if i > skip and (label := label_at(lines, i)):
            found.append(label)
            skip = label.last_line
    return found


def label_at(lines: Sequence[Line], i: int) -> Label | None:
    """Return the label that begins line `i`, also one that goes on over the next lines."""
    for field, name in LABELS:
        if label := _match(lines, i, field, name):
            return label
    return None


def is_label_part(text: str) -> bool:
    """Tell whether the text is a label, or the beginning of one that goes on ("Partner in der")."""
    letters = text.replace(" ", "").rstrip("-:\u00ad").lower()
    names = [name.replace(" ", "").lower() for _, name in LABELS]
    return any(name == letters or (len(letters) > 5 and name.startswith(letters)) for name in names)


def _match(lines: Sequence[Line], i: int, field: FieldName, name: str) -> Label | None:
    """Follow one label's letters from line `i` on; a line end may stand anywhere, other text nowhere."""
    letters = name.replace(" ", "")
    done = 0
    for j in range(i, min(i + MAX_LABEL_LINES, len(lines))):
        text = lines[j].text.rstrip("\u00ad")
        taken = _taken(text, letters[done:], any_case=lines[j].strong)
        done += taken.letters
        if done == len(letters):
            rest = lines[j].text[taken.end :]
            if rest[:1].isalnum() or rest[:1] in {"-", ","}:
                return None
            rest = rest.lstrip(" :\u00ad")
            broken = j > i
            if not broken and _is_sentence(name, rest):
                return None
            return Label(field, _printed(name, text[: taken.end].rstrip(), broken), i, j, rest, broken)
        if taken.end < len(text) or not taken.letters:
            return None
    return None


def _printed(name: str, text: str, broken: bool) -> str:
    """Return the label as printed; one put together again, or from small capitals, as it is usually written."""
    if text.isupper():
        return name.upper() if broken else text
    return name if broken or text.replace(" ", "") != name.replace(" ", "") else text


@dataclass(frozen=True, slots=True)
class _Taken:
    """How many of a label's letters a line begins with, and where the line goes on."""

    letters: int
    end: int


def _taken(text: str, letters: str, *, any_case: bool) -> _Taken:
    """Return how far the text spells the letters, passing over spaces and a hyphen at the line's end.

    They may all be capitals ("ZIEL"); in bold type (`any_case`) small capitals come out as letters of any case.
    """
    found = [_spelled(text, letters), _spelled(text, letters.upper())]
    if any_case:
        found.append(_spelled(text.lower(), letters.lower()))
    return max(found, key=lambda taken: taken.letters)


def _spelled(text: str, letters: str) -> _Taken:
    """Return how far the text spells just these letters."""
    position = count = 0
    while position < len(text) and count < len(letters):
        if text[position] == letters[count]:
            count += 1
        elif not (text[position] == " " or (text[position] == "-" and position == len(text) - 1)):
            break
        position += 1
    if count < len(letters):
        while position < len(text) and text[position] in " -":
            position += 1
    return _Taken(count, position)


_SENTENCE = re.compile(r"[a-zäöüß]|[,;.]")


def _is_sentence(name: str, rest: str) -> bool:
    """Tell whether "Ziel" begins a sentence of running text ("Ziel ist, …") instead of a row."""
    return name in {"Ziel", "Ressort", "Laufzeit", "Internetseite", "Umsetzungspartner"} and bool(_SENTENCE.match(rest))


def mend_split_labels(lines: Sequence[Line]) -> list[Line]:
    """Put a label together that a page break cuts while the cell's words stand in between.

    A row that crosses a page may be set as "Partner in der | first words", page break, "Umsetzung | further words".
    """
    mended = list(lines)
    for k in range(len(mended) - 1, -1, -1):
        line = mended[k]
        if k + 1 < len(mended) and mended[k + 1].page == line.page and _missing(line.text) and not label_at(mended, k):
            top = next((j for j in range(k + 1, len(mended)) if mended[j].page != line.page), None)
            if top is not None and _compact(mended[top].text) in _missing(line.text):
                rest = mended.pop(top)
                mended.insert(k + 1, Line(rest.text, line.page))
    return mended


def _compact(text: str) -> str:
    """Return the text without spaces and without a hyphen at its end."""
    return text.replace(" ", "").rstrip("-\u00ad")


def _missing(text: str) -> tuple[str, ...]:
    """Return what the labels that begin with this text go on with."""
    start = _compact(text)
    names = (name.replace(" ", "") for _, name in LABELS)
    return tuple(name[len(start) :] for name in names if len(start) > 5 and name.startswith(start) and name != start)
