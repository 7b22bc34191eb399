"""States as of a date, and criteria on time, follow the rules for each way in which the report states it."""

from __future__ import annotations

from datetime import date

import pytest

from assistant import Assistant
from assistant.language import detect_language
from assistant.selection.filters import Filters, Span
from assistant.selection.states import period_state
from assistant.wording.describing import describe_filters
from assistant.wording.texts import GERMAN, texts_in
from corpus import parse_report
from corpus.types import Report


@pytest.fixture(scope="module")
def report() -> Report:
    """The shipped report."""
    return parse_report()


@pytest.mark.parametrize(
    ("number", "day", "state"),
    [
        ("I.11", date(2026, 7, 31), "running"),
        ("I.11", date(2026, 8, 1), "ended"),
        ("II.1", date(2024, 12, 31), "planned"),
        ("II.1", date(2025, 1, 1), "running"),
        ("II.7", date(2030, 1, 1), "running"),
        ("II.5", date(2025, 8, 1), "running"),
        ("II.5", date(2026, 1, 1), "ended"),
        ("III.1", date(2024, 1, 1), "planned"),
        ("III.1", date(2025, 1, 1), "event"),
        ("IV.1", date(2027, 5, 31), "running"),
        ("IV.1", date(2027, 6, 1), "ended"),
        ("I.1", date(2028, 5, 31), "running"),
        ("I.10", date(2024, 6, 1), "not_stated"),
        ("I.9", date(2024, 6, 1), "not_stated"),
        ("VI.5", date(2024, 6, 1), "ended"),
        ("VI.7", date(2024, 8, 31), "planned"),
    ],
)
def test_state_as_of_a_day(report: Report, number: str, day: date, state: str) -> None:
    """The last day of a period still belongs to it; a date alone is an event once it has come."""
    assert period_state(report.measure(number), day).state == state


def chosen(report: Report, filters: Filters) -> list[str]:
    """Return the numbers that meet the criteria."""
    return [m.number for m in report.measures if filters.keeps(m, date(2026, 11, 22))]


def test_a_bare_year_does_not_run_in_later_years(report: Report) -> None:
    """III.9 says "2024": it touches 2024, but not 2025; "ab 2024" (III.8) runs on."""
    in_2024 = chosen(report, Filters(runs=Span(date(2024, 1, 1), date(2024, 12, 31))))
    in_2025 = chosen(report, Filters(runs=Span(date(2025, 1, 1), date(2025, 12, 31))))
    assert {"III.8", "III.9"} <= set(in_2024)
    assert "III.8" in in_2025
    assert "III.9" not in in_2025


def test_a_date_alone_is_a_start_and_no_end(report: Report) -> None:
    """VI.4 "04/2023" started in 2023 and ends nowhere."""
    year = Span(date(2023, 1, 1), date(2023, 12, 31))
    assert "VI.4" in chosen(report, Filters(starts=year))
    assert "VI.4" not in chosen(report, Filters(ends=year))


def test_an_open_end_needs_a_period(report: Report) -> None:
    """II.3 "seit 2011" has none; a bare year (III.9), an end of the legislature (IV.1) or what is over (VI.5) is no such."""
    assert {"II.3", "II.7"} <= set(chosen(report, Filters(open_end=True)))
    assert {"III.9", "IV.1", "VI.5", "I.9"}.isdisjoint(chosen(report, Filters(open_end=True)))


def test_permanence_needs_one_of_the_words(report: Report) -> None:
    """Only fields that say laufend, fortlaufend, dauerhaft or unbefristet count; an open "seit" does not."""
    assert chosen(report, Filters(permanent=True)) == [
        "II.6", "II.7", "III.13", "IV.6", "IV.9", "IV.11", "V.4", "V.6",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wie werde ich Erzieherin?", "de"),
        ("Meisterprämie", "de"),
        ("How can I become a teacher?", "en"),
        ("Almanya'da öğretmen olmak istiyorum", "tr"),
        ("Як стати вчителькою?", "uk"),
        ("Как стать учительницей?", "ru"),
        ("Jak zostać nauczycielką?", "pl"),
        ("كيف أصبح معلمة؟", "ar"),
        ("", "de"),
    ],
)
def test_language_is_told_by_letters_and_little_words(text: str, language: str) -> None:
    """Script, special letters and function words decide; German is the default."""
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("laufen im Jahr 2100", "läuft im Jahr 2100"),
        ("laufen im Jahre 3000", "läuft im Jahr 3000"),
        ("laufen 2100", "läuft im Jahr 2100"),
        ("laufen noch in 2200", "läuft im Jahr 2200"),
        ("laufen nach 2100", "läuft ab dem 01.01.2101"),
        ("laufen zwischen 2050 und 2200", "läuft zwischen 2050 und 2200"),
        ("laufen im Jahr 9500", "läuft im Jahr 9500"),
        ("laufen im Jahr 9999", "läuft ab dem 01.01.9999"),
        ("laufen nach dem Jahr 9999", "läuft am 31.12.9999"),
        ("enden vor 2200", "endet spätestens am 31.12.2199"),
        ("enden im Januar 1850", "endet zwischen 01.01.1850 und 31.01.1850"),
        ("starteten vor dem Jahr 1850", "beginnt spätestens am 31.12.1849"),
        ("enden vor 2024", "endet spätestens am 31.12.2023"),
    ],
)
def test_years_are_read_as_far_as_the_calendar_goes(assistant: Assistant, asked: str, said: str) -> None:
    """A list is chosen by them, and nothing else is found instead; it is told which they are."""
    read = assistant.read(f"Welche Maßnahmen {asked}?", as_of=date(2026, 11, 22)).reading
    assert read.kind == "list"
    assert describe_filters(read.filters, texts_in(GERMAN)) == said


@pytest.mark.parametrize("question", ["Which measures run in 2100?", "Які заходи діють у 2100 році?"])
def test_far_years_are_read_in_other_languages(assistant: Assistant, question: str) -> None:
    """They run on: what is there in 2050 is there in 2100."""
    far, near = (assistant.ask(asked) for asked in (question, question.replace("2100", "2050")))
    assert [m.measure for m in far.matches] == [m.measure for m in near.matches] != []


@pytest.mark.parametrize("question", ["Welche Maßnahmen haben ab 2500 Euro?", "Wer bietet 2500 Plätze?"])
def test_four_figures_that_count_something_are_no_year(assistant: Assistant, question: str) -> None:
    filters = assistant.read(question).reading.filters
    assert (filters.runs, filters.starts, filters.ends) == (None, None, None)


@pytest.mark.parametrize(
    "quarter", ["4. Quartal 2025", "Quartal 4/2025", "Quartal 4 2025", "Quartal IV von 2025", "IV. Quartal von 2025"]
)
def test_quarter_is_read_however_it_is_written(assistant: Assistant, quarter: str) -> None:
    filters = assistant.read(f"Welche Maßnahmen enden im {quarter}?").reading.filters
    assert filters == Filters(ends=Span(date(2025, 10, 1), date(2025, 12, 31)))


@pytest.mark.parametrize(
    "time",
    [
        "Quartal 5/2025",
        "Quartal 12/2025",
        "5. Quartal 2025",
        "V. Quartal 2025",
        "fünften Quartal 2025",
        "Q5/2025",
        "Q0 2025",
        "3. Halbjahr 2025",
        "H3/2025",
        "Jahr 12345",
    ],
)
def test_time_that_no_calendar_has_is_a_false_premise(assistant: Assistant, time: str) -> None:
    """It is said so, and is read as no other time."""
    answer = assistant.ask(f"Welche Maßnahmen enden im {time}?")
    assert (answer.status, answer.reason, answer.matches, answer.related) == ("no_answer", "not_in_report", (), ())
    assert answer.text == f"„{time}“ gibt es im Kalender nicht. Bitte nennen Sie einen anderen Zeitraum."
    assert not answer.interpretation.filters
