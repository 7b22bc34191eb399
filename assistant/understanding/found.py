"""What a recogniser finds in a question: criteria, and the places of the words that state them."""

from __future__ import annotations

from dataclasses import dataclass, field

from assistant.filters import Filters
from assistant.understanding.words import Words

_NEGATING = frozenset(
    {
        "weder",
        "ohne",
        "nicht",
        "ausser",
        "ausgenommen",
        "kein",
        "keine",
        "keinen",
        "keiner",
        "keinem",
        "statt",
        "ausnahme",
        "abgesehen",
        "ausschluss",
    }
)
_NEGATING_BEHIND = (
    "ausgenommen",
    "weglassen",
    "weggelassen",
    "ausschliess",
    "ausgeschlossen",
    "rausnehmen",
    "rauslassen",
    "streich",
)
_NEAR = 5  # words behind a name among which one may leave it out ("die vom MAGS kannst du weglassen")
_BETWEEN = frozenset(
    """das dem den der die des beim bei vom von mit am auch zugleich gleichzeitig beteiligung dass im in fuer aus zum zur
    ministerium ressort haus jene jenen derer derjenigen jener solcher auch welche die denen denjenigen diejenigen massnahmen irgendwelche irgendeine geld mittel mitteln
    gelder geldern durch partner""".split()
)


@dataclass(frozen=True, slots=True)
class Found:
    """Criteria and the places of the words that state them; nothing where a question states none of the sort."""

    filters: Filters = field(default_factory=Filters)
    used: frozenset[int] = frozenset()


def found(filters: Filters, words: Words) -> Found:
    """Return criteria with the words that are marked as understood."""
    return Found(filters, frozenset(words.taken))


def is_negated(words: Words, place: int) -> bool:
    """Tell whether what stands at a place is said to be left out ("ohne das MSB", "nicht aus Cluster I")."""
    i = place - 1
    while i >= 0 and words.words[i] in _BETWEEN:
        i -= 1
    if any(word.startswith(_NEGATING_BEHIND) for word in words.words[place + 1 : place + _NEAR]):
        return True
    is_only = i + 1 < len(words.words) and words.words[i + 1] in {"nur", "allein", "bloss"}
    if i < 0 or is_only:
        return False
    is_neither = words.words[i] == "noch" and "weder" in words.places
    return is_neither or words.words[i] in _NEGATING


def take_negation(words: Words, place: int) -> None:
    """Mark the words that negate what stands at a place as understood."""
    i = place - 1
    while i >= 0 and words.words[i] in _BETWEEN | _NEGATING:
        words.taken.add(i)
        i -= 1
