"""Normalising the row Geplante Mittel: amounts, posts and the funds it names."""

from __future__ import annotations

import re
from decimal import Decimal

from corpus.types import Amount, AmountBasis, Funding

_AMOUNT = re.compile(
    r"(\d[\d.]*(?:,\d+)?)\s*(Mrd\.?|Milliarden?|Mio\.?|Million(?:en)?|Tsd\.?|Tausend)?\s*(?:Euro|EUR|€)"
)
_SCALES = {"mrd": 1_000_000_000, "mio": 1_000_000, "tsd": 1_000, "tau": 1_000}
_PER_YEAR = re.compile(r"\bpro (?:Schul|Haushalts)?jahr\b|\b(?:schul)?jährlich\b|\bp\. ?a\.|\bje Jahr\b", re.IGNORECASE)
_TOTAL = re.compile(r"\binsgesamt\b|\bgesamt\w*\b", re.IGNORECASE)
_YEAR_BEFORE = re.compile(r"(?<!bis )\b((?:19|20)\d\d):?\s*(?:rund|ca\.|circa|etwa|knapp|über)?\s*$")
_FROM_YEAR = re.compile(r"\bab ((?:19|20)\d\d)\b")
_NUMBER = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?")  # of any size, which no library reads
_POSTS = re.compile(
    rf"(?<![\d.,])({_NUMBER.pattern}|ein|eine|zwei|drei|vier|fünf|sechs|zehn)\s(?:neue |zusätzliche |weitere )*[\w-]*stellen",
    re.I,
)
_POST_WORDS = {"ein": 1, "eine": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "zehn": 10}
_SOURCES = {
    "ESF": r"\bESF\b",
    "EFRE": r"\bEFRE\b",
    "JTF": r"\bJTF\b",
    "EU": r"\bEU\b|\beuropäisch\w*",
    "BMBF": r"\bBMBF\b",
    "GRW": r"\bGRW\b",
    "Bund": r"\bBund(?:es|esmittel\w*)?\b|\bBundesministerium\w*",
    "Land": r"\bLandes(?:mittel\w*)?\b(?=-| |$|\))|\bLandesmittel\w*",
}


def parse_funding(text: str) -> Funding:
    """Return amounts in euros, the number of posts and the sources that a money cell names."""
    matches = list(_AMOUNT.finditer(text))
    amounts = [
        _amount(text, match, matches[k - 1].end() if k else 0, matches[k + 1].start() if k + 1 < len(matches) else None)
        for k, match in enumerate(matches)
    ]
    sources = tuple(name for name, pattern in _SOURCES.items() if re.search(pattern, text))
    return Funding(tuple(a for a in amounts if a is not None), _posts(text), sources)


def _amount(text: str, match: re.Match[str], left: int, right: int | None) -> Amount | None:
    """Read one amount with the words around it, up to the amounts beside it."""
    value = parse_number(match.group(1))
    if value is None:
        return None
    euros = float(value * _scale(match.group(2)))
    before = text[left : match.start()]
    after = text[match.end() : right]
    near_after = re.split(r"[,;(]|\s[-–]\s", after, maxsplit=1)[0]
    near_before = re.split(r"[,;]|\s[-–]\s", before)[-1]
    named = _YEAR_BEFORE.search(before)
    starts = _FROM_YEAR.search(near_after)
    yearly = _PER_YEAR.search(near_after) or _PER_YEAR.search(near_before)
    total = _TOTAL.search(near_before) or _TOTAL.search(near_after)
    basis = AmountBasis.PER_YEAR if (yearly or named) and not total else AmountBasis.TOTAL
    return Amount(
        euros,
        basis,
        match.group(),
        int(named.group(1)) if named else None,
        int(starts.group(1)) if starts else None,
    )


def parse_number(text: str) -> Decimal | None:
    """Return the value of a German number ("3.788.000", "1,7"); None where it is written wrongly."""
    number = text.rstrip(".")
    return Decimal(number.replace(".", "").replace(",", ".")) if _NUMBER.fullmatch(number) else None


def _scale(word: str | None) -> int:
    """Return what "Mio." or "Mrd." multiplies by."""
    if not word:
        return 1
    if word.lower().startswith("milliard"):
        return 1_000_000_000
    return 1_000_000 if word.lower().startswith("million") else _SCALES[word.lower()[:3]]


def _posts(text: str) -> float | None:
    """Return the sum of the posts that the cell grants; None where it names none."""
    counts = [_POST_WORDS.get(m.group(1).lower()) or parse_number(m.group(1)) for m in _POSTS.finditer(text)]
    known = [float(count) for count in counts if count is not None]
    return sum(known) if known else None
