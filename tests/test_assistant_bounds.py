"""Bounds on how long a measure lasts by its stated start and end, and on how many posts it has."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.selection.bounds import Bound, has_posts, lasts
from assistant.selection.filters import Filters
from assistant.understanding.criteria.lists import read_filters
from assistant.understanding.text.words import Words
from assistant.wording.describing import describe_filters
from assistant.wording.texts import GERMAN, texts_in
from corpus import Report

DAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("bound", "inside", "outside"),
    [
        (Bound(least=20, strict=True), 21, 20),
        (Bound(least=20), 20, 19),
        (Bound(most=20, strict=True), 19, 20),
        (Bound(most=20), 20, 21),
        (Bound(20, 20), 20, 21),
    ],
)
def test_bounds_hold_what_they_say(bound: Bound, inside: float, outside: float) -> None:
    assert bound.holds(inside)
    assert not bound.holds(outside)


def test_only_stated_starts_and_ends_count(report: Report) -> None:
    """What runs on has no length, and what is limited to years has these."""
    longer = {m.number for m in report.measures if lasts(m, Bound(least=36, strict=True))}
    shorter = {m.number for m in report.measures if lasts(m, Bound(most=36, strict=True))}
    exactly = {m.number for m in report.measures if lasts(m, Bound(36, 36))}
    assert {"I.1", "I.11", "III.2"} <= longer
    assert {"I.2", "II.9", "V.8"} <= shorter
    assert exactly == {"I.12", "II.1", "V.7"}  # 07/2023 to 07/2026 is three years to people
    assert not {"V.6", "II.2", "IV.6"} & (longer | shorter | exactly)


def test_posts_are_counted_where_the_means_name_them(report: Report) -> None:
    assert [m.number for m in report.measures if has_posts(m, Bound(least=24))] == ["II.7", "VI.6"]


@pytest.mark.parametrize(
    "question",
    [
        "Welche Maßnahmen laufen seit mehr als drei Jahren?",
        "Welche Maßnahmen laufen in den nächsten zwei Jahren aus?",
        "Welche Maßnahmen sind auf zwei Jahre befristet?",
        "Welche Maßnahmen laufen länger als bis 2026?",
        "Welche Maßnahmen kosten mehr als 10 Millionen Euro im Jahr?",
    ],
)
def test_times_limits_and_sums_are_no_lengths(report: Report, question: str) -> None:
    filters: Filters = read_filters(Words.of(question), report, DAY)
    assert filters.lasting is None


def test_a_number_of_posts_needs_no_word_that_there_are_some() -> None:
    german = texts_in(GERMAN)
    assert describe_filters(Filters(posts=True, posts_number=Bound(least=10, strict=True)), german) == (
        "Zahl der Stellen: mehr als 10"
    )
    assert describe_filters(Filters(posts=True), german) == "mit Stellen"
