"""Asking whether a rule holds for others too ("Gilt das auch fürs Gymnasium?"), and the sentence that tells for whom it does."""

from __future__ import annotations

from assistant.understanding.text.words import Words, folded
from index.features import fold

_LONGEST = 10  # words; a longer question tells a case
_ASKS = folded(
    """gilt das ~ für, gilt dies ~ für, gilt es ~ für, gilt die ~ für, gilt das ~ fürs, gilt die ~ fürs, gelten die ~ für, gilt das ~ beim, gilt das ~ am, gilt das ~ an, gilt das ~ in, does it apply to, does that apply to, does this apply to, is it valid for, чи діє це, це стосується, чи стосується це, действует ли это, это относится, это касается, czy to dotyczy, czy to obowiązuje, geçerli mi, هل ينطبق"""
)
_TELLS = tuple(map(fold, ("Geltung für", "gilt für", "gelten für", "gilt nur für", "gilt auch für")))


def asks_scope(question: str) -> bool:
    """Tell whether it is asked for whom or what a rule holds."""
    words = Words.of(question)
    return len(words.words) <= _LONGEST and words.has_any(_ASKS)


def tells_scope(text: str) -> bool:
    """Tell whether a sentence tells for whom or what something holds."""
    return any(told in fold(text) for told in _TELLS)
