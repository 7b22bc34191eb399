"""Leaving out of a question the measure of which somebody says that it is not meant ("nicht Talentscouting, Next Career")."""

from __future__ import annotations

import re

from assistant.understanding.text.words import Words, folded
from index import SearchIndex

_NOT = frozenset(folded("nicht, nich, net, kein, keine, keinen, not, не, nie, değil, değildi, ليس, ليست, مش"))
_ONLY = frozenset(
    folded("nur, bloß, allein, only, just, yalnızca, sadece, лише, тільки, только, tylko, فقط")
)  # "nicht nur KIM, auch …"
_CLAUSE = re.compile(
    r"\s*[,،;:.!?–—]\s+|\s+-\s+|\s*[,،]?\s+(?:sondern|but|rather|ama|але|а|но|lecz|ale|tylko|a|بل)\s+", re.IGNORECASE
)
_FIRST = 2  # words of a clause among which "not" stands where it denies the name behind it
_LONGEST = 6  # words of a clause that only says what is not meant


def meant_instead(question: str, index: SearchIndex) -> str:
    """Return a question without the clauses that only say which measure is not meant, where another one names a measure."""
    if _NOT.isdisjoint(Words.of(question).words) or len(index.legs.names.named(question)) < 2:
        return question
    joints = [*_CLAUSE.finditer(question)]
    begins, ends = [0, *(j.end() for j in joints)], [*(j.start() for j in joints), len(question)]
    clauses = [question[begin:end] for begin, end in zip(begins, ends, strict=True)]
    kept = [clause for clause in clauses if not (_denies(clause) and index.legs.names.named(clause))]
    if len(kept) == len(clauses) or not any(index.legs.names.named(clause) for clause in kept):
        return question
    return ", ".join(clause for clause in kept if clause.strip())


def _denies(clause: str) -> bool:
    """Tell whether a clause says no more than that something is not meant ("nicht das Talentscouting", "PerMenti değil")."""
    words = Words.of(clause).words
    return len(words) <= _LONGEST and _ONLY.isdisjoint(words) and not _NOT.isdisjoint([*words[:_FIRST], *words[-1:]])
