"""Telling sums a year from sums in all where a question says which of them it does not mean."""

from __future__ import annotations

import re

_SORTS = r"(?:betr[aä]g\w*|summen?|budgets?|mittel\w*|volumen|werte?n?|etats?|zahlen|angaben)"
_PER_YEAR = rf"(?:(?:pro|je) Jahr|im Jahr(?! \d)|jährlich\w*|Jahres{_SORTS})"
_TOTAL = rf"(?:insgesamt|in Summe|Gesamt{_SORTS})"
_EITHER = rf"(?:{_PER_YEAR}|{_TOTAL})"
_NAMED = re.compile(rf"\b{_EITHER}\b", re.IGNORECASE)
_MAY_DENY = re.compile("nicht|kein|ohne|statt|egal|wichtig|interessant|außen|weg", re.IGNORECASE)
_AMOUNT = re.compile(rf"\b(?:{_EITHER}|Summen?|\w*betr[aä]g\w*|Euro|Geld|kosten|kostet)\b", re.IGNORECASE)
_SUM = r"(?: (?:eins|eine[nrs]?|Summen?|Betr[aä]g\w*|Budgets?|Angaben?))*"
_SMALL = r"(?: (?:die|den|der|eine?[nrs]?|nur|bloß|etwa|mit|als|in))*"
_WANTED = (
    r"(?:interessier|zähl|brauch|mein|gemeint|will|woll|möcht|such|relevant|wichtig|gefragt|gesucht|berücksichtig)\w*"
)
_LEFT_OUT = r"(?:egal|unwichtig|uninteressant|außen vor|weglassen|weggelassen|lass\w*(?: (?:Sie|bitte|mal|mir|einfach))* weg|nicht mit)"


def _denied(basis: str) -> re.Pattern[str]:
    """Return what says that a basis is not meant: as a contrast, or by a clause that leaves it out."""
    ways = (
        rf"(?:[,;(–]\s*(?:und |also |sprich )?|\b(?:und|also) )(?:nicht|keine?[nr]?|ohne){_SMALL} {basis}\b{_SUM}\)?",
        rf"[,;(–]\s*(?:und |aber )?{basis}{_SUM} nicht(?=\W*$|[,.;)])",
        rf"\bstatt{_SMALL} {basis}\b",
        rf",? (?:aber )?ohne dass (?:\w+ ){{0,3}}{basis}\b[^,.;:!?()]*",
        rf"\b(?:egal(?! ob\b)|nicht {_WANTED})(?: \w+){{0,2}} {basis}\b{_SUM}",
        rf"(?:\b(?:eine?n?|die|der|den|Betr[aä]g\w*|Summen?|Angaben?) )*\b{basis}\b(?:(?! oder )[^,.;:!?()]){{0,30}}?"
        rf"\b(?:{_WANTED}(?: \w+){{0,2}} nicht\b(?! {_EITHER})|nicht(?: \w+)? {_WANTED}|{_LEFT_OUT})[^,.;:!?()]*",
    )
    return re.compile("|".join(ways), re.IGNORECASE)


def _not(basis: str) -> re.Pattern[str]:
    """Return what says so where the other basis is named too."""
    return re.compile(rf"\bnicht{_SMALL} {basis}\b{_SUM}", re.IGNORECASE)


# What denies a basis, what does beside another amount or beside the other basis, and what is meant instead.
_WAYS = tuple(
    (pattern, beside, meant)
    for basis, meant in ((_PER_YEAR, " insgesamt"), (_TOTAL, " pro Jahr"))
    for pattern, beside in ((_denied(basis), _AMOUNT), (_not(basis), _NAMED))
)


def names_basis(part: str) -> bool:
    """Tell whether a part of a question names sums a year or sums in all."""
    return _NAMED.search(part) is not None


def with_basis_meant(question: str) -> str:
    """Return a question with the basis that it means in the place of the one that it does not ("…, keine Jahresbeträge").

    Without another word for an amount nothing is contrasted: "ohne Jahresbetrag" asks where none is stated.
    """
    if not (_MAY_DENY.search(question) and _NAMED.search(question)):
        return question
    for denied, beside, meant in _WAYS:
        match = denied.search(question)
        if match and beside.search(f"{question[: match.start()]} {question[match.end() :]}"):
            return f"{question[: match.start()]}{meant}{question[match.end() :]}"
    return question
