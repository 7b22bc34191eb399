"""Reading how many of those with the utmost time or sum are meant ("die drei teuersten", "Top 5 nach Budget")."""

from __future__ import annotations

import re

from assistant.selection.filters import NO_CRITERIA, Filters
from assistant.understanding.criteria.listwords import PLURALS
from assistant.understanding.text.found import Found, found
from assistant.understanding.text.numerals import numeral
from assistant.understanding.text.spoken import plain
from assistant.understanding.text.words import Words, folded

_MOST_PLACES = 99  # no report has more measures
_BOTH = "beide"
_NUMBER = r"(?P<number>\d{1,2}|beiden?|[a-zäöüß]+)"
_UTMOST = r"(?:am |die |der |das )?(?!fest)\w{3,}[sß]te[nrsm]?\b"  # "teuersten", "größte", "höchsten", "am längsten"
_OF_WHICH = r"(?:welche|die|nenn\w*|zeig\w*|list\w*|gib|geben Sie|mir|uns|bitte|und|nur|oder|von|alle|sind|waren|wären|sucht?e?n?)"
_THINGS = rf"(?:\w*maßnahmen|{'|'.join(noun for noun in PLURALS if not noun.endswith('*'))})"
_SAID = r"(?:davon|mit|am|haben|bekommen|kosten|erhalten|laufen|liefen|enden|starten|starteten|begannen|dauern|gibt)"
_NOUN = rf"(?:welche )?(?:\w+ )?(?:{_THINGS}|{_SAID}|\w*(?:betr[aä]ge|summen|budgets|etats|laufzeiten))"
# "of the three measures" is of those that were named: one of them is meant.
_PLACES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\btop[- ]?{_NUMBER}\b",
        rf"(?<!cluster )(?<!kapitel )(?<!seit )(?<!vor )\b{_NUMBER} {_UTMOST}(?! (?:Jahr|Monat|Cluster|Kapitel))",
        rf"\b{_UTMOST} {_NUMBER} (?={_NOUN}\b)",
        rf"(?:^|\b{_OF_WHICH}) {_NUMBER} (?={_NOUN}\b)",
        rf"^\W*{_NUMBER} (?={_NOUN}\b)",
    )
)
_TOP = folded("top, platz, plätze, rangliste, ranking")
# "Die zwei vom MSB, welche ist die teuerste?" asks for one.
_OF_ONE = re.compile(
    r"\bwelche[rs]?(?: davon| von \w+)? (?:ist|war|hat|endet|läuft|begann|kostet|bekommt|dauert)\b", re.IGNORECASE
)


def read_places(words: Words) -> Found:
    """Read how many places of a ranking are meant; one, the first, is meant without a number."""
    own = words.unshared()
    for pattern in () if _OF_ONE.search(own.raw) else _PLACES:
        for match in pattern.finditer(own.raw):
            number = _number(match["number"])
            if 1 < number <= _MOST_PLACES:
                own.take_text(match["number"])
                own.take_any(_TOP)
                return found(Filters(places=number), own)
    return found(NO_CRITERIA, own)


def _number(word: str) -> int:
    """Return a number in figures or words; 0 for another word, and for a part of one."""
    if word.isdigit():
        return int(word)
    number = 2 if word.lower().startswith(_BOTH) else numeral(plain(word)) or 0
    return int(number) if number == int(number) else 0
