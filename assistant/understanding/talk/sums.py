"""Reading sums behind a list that was asked by them: in which unit, a year or in all, and of what the most is meant."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.selection.filters import Filters
from assistant.understanding.criteria.money import ANY_EXTREME, speaks_of_money
from assistant.understanding.text.words import Words, folded

_BY_SUMS = frozenset({"sum", "amount", "basis", "sources"})
_SUM = "Betrag"
_EXACTLY = folded("genau*, exakt*, gleich, exactly, ровно, рівно, dokładnie, tam olarak, بالضبط")
_MILLION = 1e6
_LARGE = re.compile(r"\d{3}|tausend|hundert")  # of an amount that is not meant in millions


def with_sum_meant(question: str, earlier: Filters) -> str:
    """Return a question for the largest or smallest of a list that was asked by sums with the word for them."""
    words = Words.of(question)
    is_by_sums = not _BY_SUMS.isdisjoint(earlier.names()) and earlier.amount is not False
    if not is_by_sums or not words.has_any(ANY_EXTREME) or speaks_of_money(words):
        return question
    return f"{question.rstrip(' ?!.')} {_SUM}"


def unit_of(value: str, earlier: Filters) -> str:
    """Return the unit in which a bare amount is meant: millions where the earlier one was and this one is small."""
    bounds = [bound for bound in (earlier.sum.least, earlier.sum.most) if bound] if earlier.sum else []
    if "euro" in value.lower() or "mi" in value.lower():
        return ""
    return "Millionen Euro" if bounds and min(bounds) >= _MILLION and not _LARGE.search(value) else "Euro"


def as_counted(meant: Filters, earlier: Filters, question: str) -> Filters:
    """Return a criterion with an amount as the earlier one was meant, where the question does not say: a year, at least."""
    if meant.sum is None or earlier.sum is None:
        return meant
    stated, before = meant.sum, earlier.sum
    if stated.basis is None:
        stated = replace(stated, basis=before.basis)
    is_bare = stated.least is not None and stated.least == stated.most and not Words.of(question).has_any(_EXACTLY)
    if is_bare and (before.least is None or before.most is None):  # "über 10 Millionen", "und 25 Millionen?"
        bound = stated.least
        least, most = (None if side is None else bound for side in (before.least, before.most))
        stated = replace(stated, least=least, most=most, strict=before.strict)
    return replace(meant, sum=stated)
