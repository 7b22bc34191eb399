"""Cutting running text into sentences that stay verbatim and know their page."""

from __future__ import annotations

import re

from corpus.types import PagedText, Segment

# After these a full stop does not end a sentence; nor does it after a single letter.
_ABBREVIATIONS = frozenset(
    "abs art aug berufl bspw bzw ca co dez dr einschl etc evtl feb gem ggf ggfs inkl jan lt max mind mio mrd mögl nov nr "
    "okt prof rd rund sept sog st str tsd usw vgl zzgl".split()
)
_END = re.compile(r"[.!?][“”\"')\]]*\s+(?=[\"„‚(#•-]*\s?[A-ZÄÖÜ0-9])|\s+(?=•\s)|:\s+(?=-\s[A-ZÄÖÜ])|\s+(?=-\s[A-ZÄÖÜ])")
_AFTER_LIST = re.compile(r"(?<=[a-zäöüß]) (?=(?:Das|Der|Die|Im|Es|Zum|Am) [\w-]+)")  # a capital inside an item


def sentences_of(text: PagedText) -> list[PagedText]:
    """Return the sentences of a text; each is a substring of it, with the pages it stands on."""
    ends = (match for match in _END.finditer(text.text) if not _is_abbreviation(text.text, match))
    starts = [0, *(match.end() for match in ends)]
    starts = sorted({*starts, *_ends_of_lists(text.text, starts)})
    bounds = zip(starts, [*starts[1:], len(text.text)], strict=True)
    pieces = (_slice(text, start, end) for start, end in bounds)
    return [piece for piece in pieces if piece.text]


def _ends_of_lists(text: str, starts: list[int]) -> list[int]:
    """Return where running text goes on after the last item of a list, which has no full stop."""
    bounds = zip(starts, [*starts[1:], len(text)], strict=True)
    items = [(a, b) for a, b in bounds if text.startswith("- ", a)]
    return [a + match.end() for a, b in items if (match := _AFTER_LIST.search(text[a:b]))]


def _is_abbreviation(text: str, match: re.Match[str]) -> bool:
    """Tell whether the stop belongs to an abbreviation, an ordinal number or a date."""
    if not match.group().startswith("."):
        return False
    word = re.search(r"[^\W_]+$", text[: match.start()])
    return word is not None and (
        word.group().lower() in _ABBREVIATIONS or word.group().isdigit() or len(word.group()) == 1
    )


def _slice(text: PagedText, start: int, end: int) -> PagedText:
    """Return the part of a text between two offsets, without white space around it."""
    words = text.text[start:end]
    begin = start + len(words) - len(words.lstrip())
    words = words.strip()
    segments = [Segment(0, text.page_at(begin))]
    segments += [Segment(s.start - begin, s.page) for s in text.segments if begin < s.start < begin + len(words)]
    return PagedText(words, tuple(segments))
