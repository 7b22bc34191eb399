"""The row Geplante Mittel as amounts, posts and funds."""

from __future__ import annotations

from decimal import Decimal

import pytest

from corpus import FieldName, Report
from corpus.money import parse_funding, parse_number
from corpus.types import AmountBasis, Funding

YEARLY, TOTAL = AmountBasis.PER_YEAR, AmountBasis.TOTAL


@pytest.mark.parametrize(
    ("text", "value"),
    [("1" + ".000" * 10, Decimal(10) ** 30), ("9" * 400, Decimal("9" * 400)), ("1.00", None), ("0.123", None)],
    ids=["groups", "figures", "short group", "leading zero"],
)
def test_numbers_have_any_size_and_whole_groups(text: str, value: Decimal | None) -> None:
    assert parse_number(text) == value


@pytest.mark.parametrize(
    ("text", "posts"), [("1.000 Stellen", 1_000), ("2.500,5 neue Stellen", 2_500.5), ("3 Stellen", 3)]
)
def test_posts_are_counted_by_the_whole_number(text: str, posts: float) -> None:
    """ "1.000 Stellen" are no 0."""
    assert parse_funding(text).posts == posts


def _amounts(funding: Funding) -> list[tuple[float, AmountBasis]]:
    """Return euros and basis of each amount."""
    return [(amount.euros, amount.basis) for amount in funding.amounts]


REPORTED: dict[str, list[tuple[float, AmountBasis]]] = {
    "I.8": [(850_000, YEARLY)],
    "I.11": [(1_000_000_000, TOTAL)],
    "I.12": [(11_000_000, TOTAL)],
    "II.1": [(530_000, YEARLY)],
    "II.2": [(10_000_000, YEARLY), (9_500_000, TOTAL)],
    "II.3": [(10_000_000, YEARLY)],
    "II.4": [(547_000, TOTAL), (610_000, TOTAL)],
    "II.5": [(1_700_000, TOTAL)],
    "II.7": [],
    "II.8": [(10_100_000, YEARLY)],
    "II.9": [(16_700_000, YEARLY)],
    "III.2": [(3_788_000, TOTAL)],
    "III.3": [(19_600_000, YEARLY)],
    "III.4": [(27_000_000, TOTAL)],
    "III.5": [],
    "III.7": [(5_355_028, TOTAL)],
    "III.9": [(3_100_000, YEARLY)],
    "III.10": [(13_000_000, TOTAL)],
    "III.11": [(755_000, TOTAL)],
    "IV.1": [(5_500_000, YEARLY), (11_000_000, YEARLY)],
    "IV.3": [(107_000, YEARLY)],
    "IV.4": [(20_000, TOTAL)],
    "IV.5": [(200_000, YEARLY)],
    "IV.6": [(6_000_000, TOTAL)],
    "IV.10": [(176_905, TOTAL)],
    "V.1": [(150_000, YEARLY)],
    "V.3": [(30_000, YEARLY)],
    "V.4": [],
    "V.5": [(18_200_000, TOTAL)],
    "V.6": [(75_000_000, YEARLY)],
    "V.7": [(750_000, TOTAL)],
    "V.10": [(80_000, TOTAL)],
    "VI.2": [(300_000, YEARLY)],
    "VI.3": [(200_000, YEARLY)],
    "VI.6": [],
}


@pytest.mark.parametrize(("number", "amounts"), REPORTED.items(), ids=REPORTED)
def test_amounts_of_the_report(report: Report, number: str, amounts: list[tuple[float, AmountBasis]]) -> None:
    """Euros and what they cover are as a reader of the cell would say."""
    assert _amounts(report.measure(number).funding) == amounts


def test_table_of_amounts_is_complete(report: Report) -> None:
    """The expectations above name every measure that states money."""
    assert [m.number for m in report.measures if m.stated(FieldName.MITTEL)] == list(REPORTED)


def test_amount_of_a_named_year_keeps_it(report: Report) -> None:
    """An amount like "2023: 19,6 Mio. Euro" is the amount of that year; "ab 2024" is where an amount starts."""
    assert [a.year for a in report.measure("III.3").funding.amounts] == [2023]
    assert [a.year for a in report.measure("IV.1").funding.amounts] == [2023, None]
    assert [a.from_year for a in report.measure("II.3").funding.amounts] == [2024]


def test_posts_are_no_money(report: Report) -> None:
    """Posts are counted apart from amounts."""
    posts = {m.number: m.funding.posts for m in report.measures if m.funding.posts is not None}
    assert posts == {"II.7": 30, "III.7": 1.5, "V.3": 2, "VI.6": 24}


def test_sources_are_those_the_cell_names(report: Report) -> None:
    """Funds count where Geplante Mittel names them, not where the description does."""
    sources = {m.number: set(m.funding.sources) for m in report.measures if m.funding.sources}
    assert sources == {
        "II.2": {"EFRE"},
        "II.4": {"ESF"},
        "II.8": {"ESF", "Land"},
        "II.9": {"ESF", "Land"},
        "III.7": {"BMBF"},
        "III.10": {"JTF", "Land"},
        "V.10": {"Land"},
    }


def test_amounts_words_stand_in_their_cell(report: Report) -> None:
    """Each amount quotes the words it was read from."""
    for measure in report.measures:
        cell = measure.cell(FieldName.MITTEL)
        assert all(cell and amount.text in cell.text for amount in measure.funding.amounts), measure.number


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("", []),
        ("-", []),
        ("im Rahmen verfügbarer Haushaltsmittel", []),
        ("1 Million Euro", [(1_000_000, TOTAL)]),
        ("2,5 Milliarden Euro", [(2_500_000_000, TOTAL)]),
        ("3 Mio. €", [(3_000_000, TOTAL)]),
        ("500 Tsd. EUR jährlich", [(500_000, YEARLY)]),
        ("1.234.567,89 Euro", [(1_234_567.89, TOTAL)]),
        ("jährlich 20.000 Euro", [(20_000, YEARLY)]),
        ("je Jahr 20.000 Euro, insgesamt 60.000 Euro", [(20_000, YEARLY), (60_000, TOTAL)]),
        ("2024: 1 Mio. Euro, 2025: 2 Mio. Euro", [(1_000_000, YEARLY), (2_000_000, YEARLY)]),
    ],
)
def test_other_ways_to_state_money(text: str, amounts: list[tuple[float, AmountBasis]]) -> None:
    """Amounts of a next edition are read alike."""
    assert _amounts(parse_funding(text)) == amounts


@pytest.mark.parametrize(
    ("text", "value"),
    [("3.788.000", "3788000"), ("1,7", "1.7"), ("10", "10"), ("1.00", None), ("1,2,3", None)],
)
def test_german_numbers(text: str, value: str | None) -> None:
    """Full stops group thousands, the comma is decimal; a number written wrongly is none."""
    assert parse_number(text) == (None if value is None else Decimal(value))


@pytest.mark.parametrize("euros", [1, 999, 1_000, 12_345, 999_999, 1_000_000, 123_456_789])
def test_written_number_is_read_back(euros: int) -> None:
    """Any whole amount in German notation is its value."""
    assert _amounts(parse_funding(f"{euros:,} Euro".replace(",", "."))) == [(euros, TOTAL)]
