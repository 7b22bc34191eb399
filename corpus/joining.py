"""Joining printed lines to running text: spaces, hyphens at line ends, broken addresses, footnote marks."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

from corpus.marks import without_marks
from corpus.types import Line, PagedText, Segment

# After these words a hyphen at the line end is a suspended one: "Nach- / bzw. Weiterqualifizierung".
_AFTER_SUSPENDED = frozenset(
    ["und", "oder", "bzw", "bzw.", "sowie", "als", "wie", "u.", "o.", "noch", "bis", "beziehungsweise"]
)
_SUSPENDED_BEFORE = re.compile(r"(?:\bund|\boder|\bbzw\.|\bsowie|[,/]) -$")  # "Gewinnung und - / sicherung"
_STEM = 5  # letters by which "nordrhein-westfälische" and "nordrhein-westfälischen" are known for one word
_SOFT_HYPHEN = "\u00ad"
# Hyphens that producers set for "-", ligatures that they set for two letters, and marks without width.
_GLYPHS = str.maketrans(
    {
        "\u2010": "-",
        "\u2011": "-",
        "\u200b": "",
        "\ufeff": "",
        "\u2060": "",
        "\u200c": "",
        "\u200d": "",
        "\ufb00": "ff",
        "\ufb01": "fi",
        "\ufb02": "fl",
    }
    | {"\x7f": "•", "\uf0b7": "•", "\uf0a7": "•"}  # PDF's WinAnsiEncoding: unused codes stand for a bullet
    | {"\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
)
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_ADDRESS_START = re.compile(r"(?:https?://|www\.)\S*$")
_ADDRESS_REST = re.compile(r"[a-z0-9_%=&?#.~-]*[/\-.=?#][a-z0-9_%=&?#./~-]*$")


def clean_line(text: str) -> str:
    """Return the line with one kind of hyphen and single spaces, soft hyphens kept only at its end."""
    text = unicodedata.normalize("NFC", " ".join(text.translate(_GLYPHS).split()))
    ends_soft = text.endswith(_SOFT_HYPHEN)
    text = text.replace(_SOFT_HYPHEN, "")
    return text + _SOFT_HYPHEN if ends_soft else text


class Vocabulary:
    """The words that the report prints unbroken; they decide whether a hyphen belongs to a word."""

    def __init__(self, lines: Iterable[Line]) -> None:
        """Collect the words of all lines, leaving out a line's last word where a hyphen cuts it."""
        self._counts: Counter[str] = Counter()
        for line in lines:
            text = re.sub(r"\S*-$", "", line.text)
            self._counts.update(word.casefold() for word in _WORD.findall(text))

    def count(self, word: str) -> int:
        """Return how often the report prints the word in one piece."""
        return self._counts[word.casefold()]

    def has_prefix(self, prefix: str) -> bool:
        """Tell whether the report prints a word in one piece that begins so."""
        return any(word.startswith(prefix.casefold()) for word in self._counts)


class Joiner:
    """Joins the lines of one report; holds its vocabulary, its link targets and its footnote marks."""

    def __init__(
        self, vocabulary: Vocabulary, links: Iterable[str] = (), marks: dict[int, frozenset[int]] | None = None
    ) -> None:
        """Keep what the joints are decided by; `marks` maps a page to the footnote numbers on it."""
        self._vocabulary = vocabulary
        self._links = tuple(links)
        self._marks = marks or {}

    def join(self, lines: Sequence[Line]) -> PagedText:
        """Return the lines as one text with single spaces, and the page of each part."""
        text = ""
        segments: list[Segment] = []
        for line in lines:
            piece = self._without_marks(line)
            if not piece:
                continue
            if text:
                text = self._head(text, piece)
            if not segments or segments[-1].page != line.page:
                segments.append(Segment(len(text), line.page))
            text += piece
        text = text.rstrip(_SOFT_HYPHEN)
        return PagedText(text, tuple(segments))

    def _without_marks(self, line: Line) -> str:
        """Return the line's text without the footnote marks glued to its words."""
        return without_marks(line.text, self._marks.get(line.page, ()))

    def _head(self, head: str, tail: str) -> str:
        """Return the text so far, ready for `tail` to be put behind it."""
        if head.endswith(_SOFT_HYPHEN):
            return head[:-1]
        address = _ADDRESS_START.search(head)
        first = tail.split(" ", 1)[0]
        if address and self._continues_address(address.group(), first):
            return head[:-1] if self._divides_address(address.group(), first) else head
        if not head.endswith("-"):
            return head + " "
        if head.endswith(" -"):
            return head if _SUSPENDED_BEFORE.search(head) and first[:1].islower() else head + " "
        if first.rstrip(",;") in _AFTER_SUSPENDED:
            return head + " "
        if not first[:1].islower():
            return head
        return head if self._hyphen_belongs(head, first) else head[:-1]

    def _continues_address(self, address: str, first: str) -> bool:
        """Tell whether the next line's first word belongs to the address that the line ends with."""
        if first.startswith(("http", "www.")):
            return False
        if any(link.startswith(address + first.rstrip(").,;")) for link in self._links):
            return True
        if address.endswith("-") or _ADDRESS_REST.match(first):
            return True
        # An address cut inside a word goes on with a piece that the report prints nowhere else.
        return first.isascii() and first.isalpha() and first.islower() and self._vocabulary.count(first) < 2

    def _divides_address(self, address: str, first: str) -> bool:
        """Tell whether the hyphen at the line's end only divides a word of the address ("…/sprin-", "gerpool-alten")."""
        rest = first.rstrip(").,;")
        if not address.endswith("-") or any(link.startswith(address + rest) for link in self._links):
            return False
        if any(link.startswith(address[:-1] + rest) for link in self._links):
            return True
        left, right = re.search(r"[^\W\d_]+(?=-$)", address), re.match(r"[^\W\d_]+", rest)
        if not (left and right) or self._vocabulary.count(left.group()):
            return False
        return self._vocabulary.count(left.group() + right.group()) > 0

    def _hyphen_belongs(self, head: str, first: str) -> bool:
        """Tell whether the hyphen is the word's own: printed so elsewhere, or behind an abbreviation or a name."""
        before = re.search(r"[^\W_]+(?:-[^\W_]+)*(?=-$)", head)
        after = _WORD.match(first)
        if not before or not after:
            return True
        left, right = before.group(), after.group()
        if self._vocabulary.has_prefix(f"{left}-{right[:_STEM]}"):
            return True
        if self._vocabulary.count(left + right):
            return False
        is_abbreviation = len(left) > 1 and left.isupper()
        return is_abbreviation or ("-" in left and self._vocabulary.count(left) > 1)
