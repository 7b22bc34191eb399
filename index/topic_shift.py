"""Whether a follow-up's wording stays with the measure or turns to something new, as known dialogues teach it."""

from __future__ import annotations

from collections.abc import Sequence

from index.folded import FoldedRegressions
from index.types import BankQuestion, DetailQuestion

STAYS, SHIFTS = "stays", "shifts"
_EVERY = 15  # which of the bank's questions stand for new ones: behind an answer few people ask in as many words


class TopicShift(FoldedRegressions[str]):
    """One regression: of follow-ups that stay with the topic against those that shift it, and first questions."""

    names = (STAYS,)
    file = "topic_shift.npy"

    def staying(self, text: str) -> float:
        """Return the log-odds that a follow-up stays with the measure spoken of."""
        return self.log_odds(text)[0]


def as_turns(details: Sequence[DetailQuestion], bank: Sequence[BankQuestion]) -> tuple[tuple[str, str], ...]:
    """Return the questions asked behind others, and some of the bank's, each with whether it stays or shifts."""
    turns = ((detail.text, SHIFTS if detail.is_shift else STAYS) for detail in details if detail.context)
    return (*turns, *((question.text, SHIFTS) for question in bank[::_EVERY]))
