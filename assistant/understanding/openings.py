"""How clauses begin that ask for yes or no: with a verb and who is meant, after words that only lead up to it."""

from __future__ import annotations

from assistant.understanding.words import Phrases, Words, folded

_LEADING = frozenset(
    folded("und, oder, aber, dann, also, jetzt, denn, äh, ähm, trotzdem, hallo, bitte, nun, da, damit, nur")
)
Rule = tuple[tuple[str, ...], tuple[str, ...]]  # how a clause begins, and what it then says


def with_persons(verbs: str, persons: str) -> Phrases:
    """Return each verb with each person behind it, which is how a question for yes or no begins."""
    return Phrases(f"{verb} {person}" for verb in folded(verbs) for person in folded(persons))


def meets_rule(clause: Words, rules: tuple[Rule, ...]) -> bool:
    """Tell whether a clause begins as one of the rules has it, and goes on so; a rule without an end takes any."""
    first = _first(clause)
    return any(first in clause.places_of(starts) and (not ends or clause.has_any(ends)) for starts, ends in rules)


def begins(clause: Words, phrases: tuple[str, ...]) -> bool:
    """Tell whether a clause begins with one of the phrases, after words that only lead up to it."""
    return _first(clause) in clause.places_of(phrases)


def _first(clause: Words) -> int:
    """Return the place of a clause's first word that does not only lead up to what is asked."""
    return next((i for i, word in enumerate(clause.words) if word not in _LEADING), 0)
