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


@pytest.mark.parametrize(
    ("number", "value"),
    [
        ("1000", 1_000),
        ("1.000", 1_000),
        ("12.500", 12_500),
        ("1.000.000", 1_000_000),
        ("15,5", 15.5),
        ("2000", 2_000),
        ("tausend", 1_000),
        ("fünftausend", 5_000),
        ("zweitausendfünfhundert", 2_500),
        ("9" * 40, 1e40),
        ("9" * 400, 1e300),
    ],
)
def test_numbers_of_posts_are_read_whole_whatever_their_size(report: Report, number: str, value: float) -> None:
    """No group of three figures is a number by itself, and no number of posts is a sum of money."""
    asked = f"Welche Maßnahmen haben mehr als {number} Stellen?"
    filters = read_filters(Words.of(asked), report, DAY)
    assert (filters.posts_number, filters.sum) == (Bound(least=value, strict=True), None)


@pytest.mark.parametrize(("length", "months"), [("1.000 Monate", 1_000), ("1000 Jahre", 12_000), ("2,5 Jahre", 30)])
def test_lengths_are_read_whole_too(report: Report, length: str, months: float) -> None:
    filters = read_filters(Words.of(f"Welche Maßnahmen laufen länger als {length}?"), report, DAY)
    assert filters.lasting == Bound(least=months, strict=True)


@pytest.mark.parametrize(
    ("sum_", "value", "said"),
    [
        ("9" * 35, 1e35, f"mehr als 100{'.000' * 11} Euro"),
        ("1" + ".000" * 10, 1e30, "mehr als 1.000.000.000.000.000.000.000.000.000.000 Euro"),
        ("9" * 400, 1e300, f"mehr als 1{'.000' * 100} Euro"),
        ("1" + "0" * 305 + " Mrd.", 1e300, f"mehr als 1{'.000' * 100} Euro"),
    ],
)
def test_sums_are_read_and_told_whatever_their_size(report: Report, sum_: str, value: float, said: str) -> None:
    filters = read_filters(Words.of(f"Welche Maßnahmen kosten mehr als {sum_} Euro?"), report, DAY)
    assert filters.sum is not None
    assert filters.sum.least == value
    assert describe_filters(filters, texts_in(GERMAN)) == said


@pytest.mark.parametrize("figures", ["400", "9" * 50])
def test_sums_of_any_number_of_figures_are_finite(report: Report, figures: str) -> None:
    filters = read_filters(Words.of(f"Welche Maßnahmen haben einen {figures}-stelligen Betrag?"), report, DAY)
    assert filters.sum is not None
    assert filters.sum.most is not None
    assert filters.sum.most < float("inf")
    assert describe_filters(filters, texts_in(GERMAN))


def test_a_number_of_posts_needs_no_word_that_there_are_some() -> None:
    german = texts_in(GERMAN)
    assert describe_filters(Filters(posts=True, posts_number=Bound(least=10, strict=True)), german) == (
        "Zahl der Stellen: mehr als 10"
    )
    assert describe_filters(Filters(posts=True), german) == "mit Stellen"
