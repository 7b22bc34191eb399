"""How clauses begin that ask for yes or no: with a verb and who is meant, after words that only lead up to it."""

from __future__ import annotations

import re
from functools import cached_property

from assistant.understanding.text.words import PhraseGroups, Phrases, Words, folded

CLAUSE_MARK = re.compile(r"[.!?:;,–—…)]|\s-\s")  # parts a question into clauses
_LEADING = frozenset(
    folded("und, oder, aber, dann, also, jetzt, denn, äh, ähm, trotzdem, hallo, bitte, nun, da, damit, nur")
)


class Rules(tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]):
    """Rules of which each says how a clause begins, and what it then says; () where that matters not."""

    @cached_property
    def starts(self) -> PhraseGroups[int]:
        """Return how clauses begin, by the place of the rule."""
        return PhraseGroups({place: starts for place, (starts, _) in enumerate(self)})


def with_persons(verbs: str, persons: str) -> Phrases:
    """Return each verb with each person behind it, which is how a question for yes or no begins."""
    return Phrases(f"{verb} {person}" for verb in folded(verbs) for person in folded(persons))


def meets_rule(clause: Words, rules: Rules) -> bool:
    """Tell whether a clause begins as one of the rules has it, and goes on so; a rule without an end takes any."""
    first = first_place(clause)
    begun = (rules[place][1] for place, span in clause.spans_in(rules.starts) if span[0] == first)
    return any(not ends or clause.has_any(ends) for ends in begun)


def begins(clause: Words, phrases: tuple[str, ...]) -> bool:
    """Tell whether a clause begins with one of the phrases, after words that only lead up to it."""
    places = clause.places_of(phrases)
    return bool(places) and first_place(clause) in places


def first_place(clause: Words) -> int:
    """Return the place of a clause's first word that does not only lead up to what is asked."""
    return next((i for i, word in enumerate(clause.words) if word not in _LEADING), 0)
