"""Running text of the report that knows its pages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Segment:
    """The part of a text that stands on one page: from offset `start` on, until the next segment."""

    start: int
    page: int


@dataclass(frozen=True, slots=True)
class PagedText:
    """A running text of the report that knows on which page each of its characters stands."""

    text: str
    segments: tuple[Segment, ...]

    @property
    def page(self) -> int:
        """Return the page on which the text starts."""
        return self.segments[0].page if self.segments else 0

    @property
    def page_end(self) -> int:
        """Return the page on which the text ends."""
        return self.segments[-1].page if self.segments else 0

    def page_at(self, offset: int) -> int:
        """Return the page of the character at `offset`."""
        page = self.page
        for segment in self.segments:
            if segment.start <= offset:
                page = segment.page
        return page
