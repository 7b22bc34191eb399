"""The row Beginn/Laufzeit as periods: what the report states, and other ways to state the same."""

from __future__ import annotations

from datetime import date

import pytest

from corpus import FieldName, Report
from corpus.export import stated
from corpus.periods import parse_periods
from corpus.types import Period, PeriodKind, Precision

SPAN, POINT, UNSTATED = PeriodKind.SPAN, PeriodKind.POINT, PeriodKind.UNSTATED


def _shown(period: Period) -> tuple[PeriodKind, str | None, str | None]:
    """Return kind, start and end as finely as they are stated."""
    return period.kind, stated(period.start, period.start_precision), stated(period.end, period.end_precision)


@pytest.mark.parametrize(
    ("number", "kind", "start", "end"),
    [
        ("I.1", SPAN, "2023-05", "2028-05"),
        ("I.2", SPAN, "2023-05", "2025-05"),
        ("I.8", SPAN, "2023", "2026"),
        ("I.9", UNSTATED, None, None),
        ("I.10", UNSTATED, None, None),
        ("I.11", SPAN, "2020-08", "2026-07"),
        ("I.12", SPAN, "2023", "2025"),
        ("II.2", SPAN, "2005", None),
        ("II.3", SPAN, "2011", None),
        ("II.6", SPAN, "2023-08", None),
        ("II.7", SPAN, None, None),
        ("II.8", SPAN, "2023-11", "2024-12"),
        ("II.10", POINT, "2023", "2023"),
        ("III.1", POINT, "2024-10", "2024-12"),
        ("III.3", SPAN, "2020", None),
        ("III.6", SPAN, "2021-08", None),
        ("III.8", SPAN, "2024", None),
        ("III.9", POINT, "2024", "2024"),
        ("III.10", SPAN, "2024-01", "2026-06"),
        ("III.13", SPAN, "2022-11", None),
        ("IV.1", SPAN, "2023-06", "2027-05"),
        ("IV.2", POINT, "2024-08", "2024-08"),
        ("IV.3", SPAN, "2016", "2024-12-31"),
        ("IV.4", SPAN, "2024-02-07", "2024-04-30"),
        ("IV.6", SPAN, "2023", None),
        ("IV.7", POINT, "2023-12-07", "2023-12-07"),
        ("IV.9", SPAN, "2023-04", None),
        ("V.2", POINT, "2024-06-24", "2024-06-24"),
        ("V.3", POINT, "2024-08", "2025-07"),
        ("V.4", SPAN, "2024-08", None),
        ("V.5", SPAN, "2023-12-01", "2027-11-30"),
        ("V.6", SPAN, "2020", None),
        ("V.8", SPAN, "2023-12", "2024-04"),
        ("V.9", SPAN, "2023-11", "2024-11"),
        ("V.10", POINT, "2024-05-23", "2024-05-23"),
        ("VI.4", POINT, "2023-04", "2023-04"),
        ("VI.5", SPAN, None, None),
        ("VI.7", POINT, "2024-09", "2024-11"),
        ("VI.8", POINT, "2021", "2021"),
    ],
)
def test_period_of_the_report(
    report: Report, number: str, kind: PeriodKind, start: str | None, end: str | None
) -> None:
    """Kind, start and end of the measure's period are as a reader of its cell would say."""
    (period,) = report.measure(number).periods
    assert _shown(period) == (kind, start, end)


def test_two_periods_of_one_cell_keep_their_names(report: Report) -> None:
    """II.5 states a period for each of its two parts."""
    periods = report.measure("II.5").periods
    assert [(p.label, *_shown(p)[1:]) for p in periods] == [
        ("Ausbildungsbotschafter", "2024-01", "2025-12"),
        ("KAUSA", "2022-09", "2025-07"),
    ]


def test_permanent_measures_are_those_that_say_so(report: Report) -> None:
    """Laufend, fortlaufend, dauerhaft and unbefristet; no other word makes a measure permanent."""
    permanent = [m.number for m in report.measures if any(p.permanent for p in m.periods)]
    assert permanent == ["II.6", "II.7", "III.13", "IV.6", "IV.9", "IV.11", "V.4", "V.6"]


def test_limited_measures_are_those_that_say_so(report: Report) -> None:
    """The first seven school measures are limited, to two or five years."""
    limited = {m.number: p.limited_years for m in report.measures for p in m.periods if p.limited_years}
    assert limited == {"I.1": 5, "I.2": 2, "I.3": 5, "I.4": 2, "I.5": 2, "I.6": 2, "I.7": 2}


def test_finished_measure_is_the_one_that_says_so(report: Report) -> None:
    """Only VI.5 is said to be "abgeschlossen"; it does not run on."""
    assert [m.number for m in report.measures if m.periods[0].finished] == ["VI.5"]
    assert not report.measure("VI.5").periods[0].open_end


@pytest.mark.parametrize(
    ("text", "kind", "start", "end"),
    [
        ("", UNSTATED, None, None),
        ("-", UNSTATED, None, None),
        ("offen", UNSTATED, None, None),
        ("wird noch festgelegt", UNSTATED, None, None),
        ("2024–2026", SPAN, "2024", "2026"),
        ("2024 - 2026", SPAN, "2024", "2026"),
        ("01.01.2024 bis zum 31.12.2025", SPAN, "2024-01-01", "2025-12-31"),
        ("1. Januar 2024 bis 31. Dezember 2025", SPAN, "2024-01-01", "2025-12-31"),
        ("Januar 2024 bis März 2025", SPAN, "2024-01", "2025-03"),
        ("bis 31.12.2026", SPAN, None, "2026-12-31"),
        ("seit Mai 2022", SPAN, "2022-05", None),
        ("ab dem Schuljahr 2024/25", SPAN, "2024-08", None),
        ("02/2024 bis 02/2024", SPAN, "2024-02", "2024-02"),
        ("ab 2025 dauerhaft", SPAN, "2025", None),
        ("Sommer 2024", POINT, "2024-06", "2024-08"),
        ("voraussichtlich Ende 2024", POINT, "2024", "2024"),
    ],
)
def test_other_ways_to_state_a_time(text: str, kind: PeriodKind, start: str | None, end: str | None) -> None:
    """Periods of a next edition are read alike."""
    assert _shown(parse_periods(text)[0]) == (kind, start, end)


@pytest.mark.parametrize(
    ("text", "years", "end"),
    [
        ("05/2023 (Befristung auf fünf Jahre)", 5, date(2028, 5, 31)),
        ("02/2023 (Befristung auf ein Jahr)", 1, date(2024, 2, 29)),
        ("2023 (befristet auf 3 Jahre)", 3, date(2026, 1, 31)),
    ],
)
def test_limitation_in_years_gives_the_end(text: str, years: int, end: date) -> None:
    """The end lies as many years after the start as the words say, at that month's last day."""
    (period,) = parse_periods(text)
    assert (period.limited_years, period.end) == (years, end)


def test_entry_into_force_is_a_point_however_it_is_worded() -> None:
    """A law that enters into force "laufend ab 2024" is no running measure."""
    (period,) = parse_periods("ab 01.01.2024", is_entry_into_force=True)
    assert (period.kind, period.start, period.end, period.open_end) == (
        POINT,
        date(2024, 1, 1),
        date(2024, 1, 1),
        False,
    )


def test_no_period_ends_before_it_starts(report: Report) -> None:
    """Start and end of all periods are in order, and open ends are spans."""
    for measure in report.measures:
        for period in measure.periods:
            assert not (period.start and period.end) or period.start <= period.end, measure.number
            assert not period.open_end or (period.kind is SPAN and period.end is None), measure.number


def test_measure_has_a_period_exactly_where_its_cell_states_a_time(report: Report) -> None:
    """Nothing is guessed: no stated cell, no period."""
    for measure in report.measures:
        unstated = measure.periods[0].kind is UNSTATED
        assert unstated == (measure.stated(FieldName.LAUFZEIT) is None), measure.number


def test_precision_orders_from_day_to_year() -> None:
    """A date is shown no finer than it is stated."""
    day = date(2024, 5, 23)
    assert [stated(day, p) for p in Precision] == ["2024-05-23", "2024-05", "2024"]
    assert stated(None, Precision.DAY) is None
