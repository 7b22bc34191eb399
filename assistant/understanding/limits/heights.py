"""How high something is said to be that a measure does not have, which is no question for its money."""

from __future__ import annotations

import re

from assistant.understanding.rows.fieldwords import OF_MONEY
from assistant.understanding.text.words import Words, folded
from index.features import fold

_NOUN = re.compile(r"\b[A-ZÄÖÜ][\w-]+")
_HEIGHT = folded("wie hoch ist, wie hoch sind, wie hoch war, wie hoch waren")
_ASKING, _NEAR = 3, 3  # words by which it is asked, and among how many behind them the noun stands
_OF_MONEY = (*OF_MONEY, "gesamt", "anteil", "zahl", "anzahl", "beitrag", "jaehrl", "dafuer")
_OF_EACH = ("person", "kopf", "nase")  # for whom a sum is ("Wie hoch ist die pro Person?")
_SHARES, _PERCENT = ("quote", "prozentsatz", "rate"), ("%", "prozent")  # a share is told by its number alone
_STEM = 6  # letters by which a word is looked for in a measure


def asks_height_of_untold(question: str, held: str) -> bool:
    """Tell whether it is asked how high something is that a measure has no word of, and that is not its money."""
    words = Words.of(question)
    nouns = {fold(noun) for noun in _NOUN.findall(question)}
    behind = (words.words[place + _ASKING :][:_NEAR] for place in words.places_of(_HEIGHT))
    asked = [noun for near in behind if (noun := next((word for word in near if word in nouns), ""))]
    known = (*_OF_MONEY, *_OF_EACH)
    untold = [noun for noun in asked if noun[:_STEM] not in held and not any(part in noun for part in known)]
    tells_share = any(sign in held for sign in _PERCENT)
    return any(not (tells_share and noun.endswith(_SHARES)) for noun in untold)
