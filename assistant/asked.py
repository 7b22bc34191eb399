"""A question with everything that goes with it while it is answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from assistant.selection.filters import Filters
from assistant.types import Answer, Interpretation
from assistant.understanding.reading import Reading
from assistant.wording.describing import describe
from assistant.wording.texts import Texts, texts_in


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with everything that goes with it; `language` is that of our sentences, None for the question's.

    `keeps_fields` says that somebody took the fields back that it was read for, so that none is put in their place. `behind` is
    the earlier answer that a follow-up goes on from, and `comes_back` that it was come back to in so many words.
    """

    question: str
    clean: str
    k: int
    as_of: date
    filters: Filters
    reading: Reading
    id: str | None
    language: str | None = None
    keeps_fields: bool = False
    behind: Answer | None = None
    comes_back: bool = False

    @property
    def texts(self) -> Texts:
        """Return the words that the answer is put in."""
        return texts_in(self.language or self.reading.language)


def interpretation(asked: Asked) -> Interpretation:
    """Return how the question was read, as criteria and in a sentence."""
    filters = asked.filters.joined(asked.reading.filters)
    text = describe(asked.reading, asked.texts, (asked.question, asked.clean))
    return Interpretation(asked.reading.fields, filters, asked.reading.measures, text)
