"""What is asked on the question page, as its address says: question, earlier ones, selection, what is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from assistant.composing import MAX_QUESTION
from assistant.types import MAX_EARLIER
from assistant.web.carrying import to
from assistant.web.choosing import Choice

QUESTION, EARLIER, LEFT_OUT = "q", "nach", "ohne"  # the names in the address
_MOST = 12  # readings that can be left out; a question has fewer
_LONGEST = 40  # letters of a reading's name


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A question behind earlier ones, with a selection of measures and with readings that are not meant."""

    question: str = ""
    earlier: tuple[str, ...] = ()
    choice: Choice = field(default_factory=Choice)
    left_out: tuple[str, ...] = ()

    @classmethod
    def read(cls, sent: QueryParams, clusters: Sequence[str], ministries: Sequence[str]) -> Inquiry:
        """Return what an address asks; without a question nothing but the selection counts."""
        choice = replace(Choice.read(sent, clusters, ministries), order=Choice().order, descending=False)
        question = _said(sent.get(QUESTION, ""))
        if not question:
            return cls(choice=choice)
        earlier = tuple(said for text in sent.getlist(EARLIER) if (said := _said(text)))
        earlier = (*earlier[:1], *earlier[1:][1 - MAX_EARLIER :])  # the first says what the others are about
        left_out = tuple(name[:_LONGEST] for name in dict.fromkeys(sent.getlist(LEFT_OUT)))[:_MOST]
        return cls(question, earlier, choice, left_out)

    def asking(self, question: str) -> Inquiry:
        """Return the inquiry for a new question with the same selection."""
        return Inquiry(question=_said(question), choice=self.choice)

    @property
    def values(self) -> list[tuple[str, str]]:
        """Return question, earlier ones and what is left out as they stand in the address."""
        asked = [(QUESTION, self.question)] if self.question else []
        return [*asked, *((EARLIER, text) for text in self.earlier), *((LEFT_OUT, name) for name in self.left_out)]

    @property
    def address(self) -> str:
        """Return the page's own address for the inquiry."""
        pairs = [*self.values, *self.choice.values]
        return to(f"/?{urlencode(pairs)}" if pairs else "/")

    def without(self, name: str) -> Inquiry:
        """Return the inquiry with a reading left out."""
        return replace(self, left_out=(*self.left_out, name))

    def selecting(self, choice: Choice) -> Inquiry:
        """Return the inquiry with another selection."""
        return replace(self, choice=choice)

    def removals(self) -> Iterator[tuple[str, str]]:
        """Yield the name of each chosen criterion with the address without it."""
        for name, choice in self.choice.removals():
            yield name, self.selecting(choice).address


def _said(text: str) -> str:
    """Return a question as it was typed, whole letters only, not much longer than questions may be."""
    return text.encode("utf-8", "ignore").decode("utf-8").strip()[: MAX_QUESTION + 1]
