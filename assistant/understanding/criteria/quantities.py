"""Reading bounds on how long something lasts ("länger als drei Jahre") and on how many posts it has."""

from __future__ import annotations

import re

from assistant.selection.bounds import Bound
from assistant.selection.filters import NO_CRITERIA, Filters
from assistant.understanding.criteria.timewords import LIMITED
from assistant.understanding.text.found import Found, found
from assistant.understanding.text.numerals import numeral
from assistant.understanding.text.spoken import plain
from assistant.understanding.text.words import Words, folded

_MORE = r"länger als|mehr als|über|überschreit\w+|nicht nur"
_AT_LEAST = r"mindestens|wenigstens|nicht unter|nicht weniger als|nicht kürzer als|ab"
_LESS = r"weniger als|unterschreit\w+|kürzer als|unter|nicht einmal|nicht mal|nicht ganz|(?:noch )?keine"
_AT_MOST = r"höchstens|maximal|bis zu|nicht mehr als|nicht länger als|nicht über"
_BOUND = rf"(?P<least>{_AT_LEAST})|(?P<most>{_AT_MOST})|(?P<more>{_MORE})|(?P<less>{_LESS})|(?P<exactly>genau|exakt)"
_OR_MORE = r"oder (?:länger|mehr)|und (?:länger|mehr)|aufwärts"
_OR_LESS = r"oder (?:kürzer|weniger)|und (?:kürzer|weniger)"
_BEHIND = (
    rf"(?:\s(?:lang\s)?(?:(?P<or_more>{_OR_MORE})|(?P<or_less>{_OR_LESS})"
    r"|(?P<over>überschr\w+)|(?P<below>unterschr\w+)))?"
)
_FIGURES = r"(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)"
_NUMBER = rf"(?:(?:rund|ca\.?|etwa) )?(?P<number>{_FIGURES}|[a-zäöüß]+?)"
_THOUSAND, _MOST = "tausend", 1e300  # what is larger is taken for that, so that it can be reckoned with
_LENGTH = re.compile(
    rf"(?<!\w)(?:(?:{_BOUND})\s)?(?!(?:19|20)\d\d\b){_NUMBER}[\s-]?(?P<unit>Jahre?n?|jährig\w*|Monate?n?|monatig\w*)(?!\w)(?! (?:und|bis) \d){_BEHIND}",
    re.IGNORECASE,
)
_POSTS = re.compile(
    rf"(?<!\w)(?:(?:{_BOUND})\s)?{_NUMBER}\s(?:(?:neue|zusätzliche|weitere|volle)n?\s)*(?:\w*(?<!pia-))stellen(?!\w){_BEHIND}",
    re.IGNORECASE,
)
# "seit mehr als drei Jahren" and "in den nächsten zwei Jahren" are times and no lengths.
_A_TIME = re.compile(
    r"\b(?:seit|vor|nach|innerhalb von|binnen|alle|in|(?:nächsten?|letzten?|kommenden?|vergangenen?|ersten?|folgenden?))(?: den| der)?\s*$",
    re.IGNORECASE,
)
_LASTING = folded(
    """laufen, läuft, lief, liefen, laufzeit*, dauer*, gedauert, andauer*, geht, gehen, ging, gingen, angelegt*, befristet*, ausgelegt, terminiert*, erstreck*, gefördert,
    finanziert, länger als, kürzer als, zeitraum, lang"""
)
_FOR_SO_LONG = folded(
    "jahr gedauert, jahre gedauert, dauerte ~ jahr, dauerte ~ jahre, jahre lang, jahr lang, jahre gelaufen, jahr gelaufen, jahre dauer*, jahr dauer*, dauern ~ jahre, dauern ~ jahr, dauert ~ jahre, dauert ~ jahr, dauerten ~ jahre, dauerten ~ jahr"
)
_MONTHS = {"j": 12, "m": 1}


def read_quantities(words: Words) -> Found:
    """Read how long something lasts by its stated start and end, and how many posts its means name."""
    own = words.unshared()
    return found(_lasting(own).joined(_posts(own)), own)


def _lasting(words: Words) -> Filters:
    """Read "länger als drei Jahre"; a bare number of years that something is limited to is a criterion of its own."""
    if not words.has_any(_LASTING):
        return NO_CRITERIA
    for match in _LENGTH.finditer(words.raw):
        months = _MONTHS[match["unit"][:1].lower()]
        bound = _bound(match, months)
        if bound is None or _A_TIME.search(words.raw[: match.start()]):
            continue
        if bound.least == bound.most and words.has_any(LIMITED) and not words.has_any(_FOR_SO_LONG):
            continue
        words.take_text(match.group())
        words.take_any(_LASTING)
        return Filters(lasting=bound)
    return NO_CRITERIA


def _posts(words: Words) -> Filters:
    """Read "mehr als 20 Stellen"."""
    match = _POSTS.search(words.raw)
    bound = _bound(match, 1) if match else None
    if match is None or bound is None:
        return NO_CRITERIA
    words.take_text(match.group())
    return Filters(posts_number=bound)


def _bound(match: re.Match[str], unit: int) -> Bound | None:
    """Return the bound that a match states, in a unit; None where its number is none."""
    number = _number(match["number"])
    if number is None:
        return None
    value = min(number * unit, _MOST)
    if match["more"] or match["over"]:
        return Bound(least=value, strict=True)
    if match["less"] or match["below"]:
        return Bound(most=value, strict=True)
    if match["least"] or match["or_more"]:
        return Bound(least=value)
    if match["most"] or match["or_less"]:
        return Bound(most=value)
    return Bound(value, value)


def _number(word: str) -> float | None:
    """Return the number that figures or a word stand for ("1.000", "fünftausend"); None for any other word."""
    if word[:1].isdecimal():
        return float(word.replace(".", "").replace(",", "."))
    thousands, sign, rest = plain(word).partition(_THOUSAND)
    if not sign:
        return numeral(thousands)
    parts = (numeral(thousands) if thousands else 1.0, numeral(rest) if rest else 0.0)
    return None if None in parts else 1_000 * (parts[0] or 0.0) + (parts[1] or 0.0)
