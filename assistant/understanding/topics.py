"""Telling whether a word of a list question in another language that nothing has understood is the topic of the list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.understanding.words import Words, folded

_FOR = frozenset(folded("für, über, zu, gegen, rund um"))
_MEASURES = "massnahmen"  # what all tables say for measures, projects, programmes
# Languages whose tables keep "for"; in Polish a topic may stand behind the noun as well.
_ADJOINING, _BEHIND_TOO = frozenset({"en", "pl"}), frozenset({"pl"})
_POLISH_VERB = re.compile(
    r"(?:uje|uja|aja|eja|owac|ac|ic|yc|al[aioy]?|il[aioy]|yl[aioy]|owano|ono|iono|acy|ace|acych|any|ane|anych|one|onych)$"
)


def topic_of(words: Words, left: Sequence[str], language: str) -> tuple[str, ...]:
    """Return the words left that can be a topic; one alone is none where it goes neither with "for" nor with the noun.

    A name, which has a capital, is always one. So a verb that no table knows ("which measures rely on …") does not make a topic.
    """
    if len(left) != 1 or language not in _ADJOINING:
        return tuple(left)
    if left[0].capitalize() in words.raw:
        return tuple(left)
    place = words.words.index(left[0])
    before = words.words[place - 1] if place else ""
    behind = words.words[place + 1] if place + 1 < len(words.words) else ""
    is_object = language in _BEHIND_TOO and before == _MEASURES and not _POLISH_VERB.search(left[0])
    return tuple(left) if before in _FOR or behind == _MEASURES or is_object else ()
