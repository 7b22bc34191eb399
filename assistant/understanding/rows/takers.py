"""The sentence that tells who takes part in a measure whose row of partners is empty."""

from __future__ import annotations

from index.features import fold

_TELLING = tuple(map(fold, ("Vertreterinnen und Vertreter", "beteiligen sich", "sind beteiligt", "nehmen teil")))


def tells_who_takes_part(sentence: str) -> bool:
    """Tell whether a sentence of the description names those who take part."""
    return any(words in fold(sentence) for words in _TELLING)
