"""Dates as German reports state them, each with its first and last day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from corpus.dates import find_dates
from corpus.types import Precision

DAY, MONTH, YEAR = Precision.DAY, Precision.MONTH, Precision.YEAR


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("23.05.2024", date(2024, 5, 23), date(2024, 5, 23), DAY),
        ("7.2.2024", date(2024, 2, 7), date(2024, 2, 7), DAY),
        ("18. März 2024", date(2024, 3, 18), date(2024, 3, 18), DAY),
        ("29.02.2024", date(2024, 2, 29), date(2024, 2, 29), DAY),
        ("08/2020", date(2020, 8, 1), date(2020, 8, 31), MONTH),
        ("2/2024", date(2024, 2, 1), date(2024, 2, 29), MONTH),
        ("Juni 2023", date(2023, 6, 1), date(2023, 6, 30), MONTH),
        ("4. Quartal 2024", date(2024, 10, 1), date(2024, 12, 31), MONTH),
        ("II. Quartal 2024", date(2024, 4, 1), date(2024, 6, 30), MONTH),
        ("Herbst 2024", date(2024, 9, 1), date(2024, 11, 30), MONTH),
        ("Winter 2024", date(2024, 12, 1), date(2025, 2, 28), MONTH),
        ("Schuljahr 2024/25", date(2024, 8, 1), date(2025, 7, 31), MONTH),
        ("Schuljahr 2023/2024", date(2023, 8, 1), date(2024, 7, 31), MONTH),
        ("Schuljahr 23/24", date(2023, 8, 1), date(2024, 7, 31), MONTH),
        ("Kita-Jahr 2023/2024", date(2023, 8, 1), date(2024, 7, 31), MONTH),
        ("Anfang 2024", date(2024, 1, 1), date(2024, 3, 31), YEAR),
        ("Ende des Jahres 2023", date(2023, 10, 1), date(2023, 12, 31), YEAR),
        ("Ende der Legislaturperiode", date(2027, 5, 1), date(2027, 5, 31), MONTH),
        ("im Jahr 2024", date(2024, 1, 1), date(2024, 12, 31), YEAR),
    ],
)
def test_date_has_first_and_last_day(text: str, first: date, last: date, precision: Precision) -> None:
    """A stated date covers all days that its words cover."""
    (found,) = find_dates(f"Das war {text}, sagt der Bericht.")
    assert (found.first, found.last, found.precision) == (first, last, precision)


@pytest.mark.parametrize(
    "text",
    ["31.02.2024", "31.032024", "13/2024", "2.024 Euro", "10.2024 Plätze", "1.277", "12 Monate", "§ 31a SGB III", ""],
)
def test_no_date_is_found_where_none_is(text: str) -> None:
    """Days that no calendar has, amounts and paragraphs are no dates."""
    assert find_dates(text) == []


@pytest.mark.parametrize("text", ["im Quartal 5/2024", "in Q5/2024", "Q4/2024", "H3/2024"])
def test_quarter_is_no_month(text: str) -> None:
    """A number behind "Quartal" counts quarters, whether there is such a one or not."""
    assert find_dates(text) == []


@pytest.mark.parametrize("year", [1000, 1850, 2100, 9999])
def test_any_year_that_is_called_one_is_read(year: int) -> None:
    """As far as the calendar goes; four figures by themselves may count anything."""
    (found,) = find_dates(f"im Jahr {year}")
    assert (found.first, found.last) == (date(year, 1, 1), date(year, 12, 31))
    assert find_dates(f"{year} Plätze, im Jahr {year}0") == []


def test_dates_come_in_order_with_their_place() -> None:
    """Each date knows where it stands."""
    text = "von 01/2024 über Mai 2025 bis 2026"
    assert [text[d.begin : d.end] for d in find_dates(text)] == ["01/2024", "Mai 2025", "2026"]


def test_every_day_of_a_leap_year_is_read_in_each_form() -> None:
    """All 366 days of 2024 are read as written by the calendar itself."""
    day = date(2024, 1, 1)
    while day.year == 2024:
        for text in (f"{day.day}.{day.month}.{day.year}", f"{day:%d.%m.%Y}"):
            assert [(d.first, d.last) for d in find_dates(text)] == [(day, day)]
        day += timedelta(days=1)


def test_covers_is_containment_of_days() -> None:
    """A year covers its days, a day does not cover its year."""
    year, day = find_dates("2024 (23.05.2024)")
    assert year.covers(day)
    assert year.covers(year)
    assert not day.covers(year)
