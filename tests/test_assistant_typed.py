"""What people type with slips, what is no question, and days far away."""

from __future__ import annotations

from datetime import date

import pytest

from assistant import Assistant
from assistant.types import Reason
from assistant.understanding.reading import is_question

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("text", ["<b></b>", "<img src=x onerror=alert(1)>", "https://example.org/abc www.example.org"])
def test_markup_and_addresses_alone_are_no_question(text: str) -> None:
    """Beside them a question needs a word."""
    assert not is_question(text)
    assert is_question(f"{text} Kita")


@pytest.mark.parametrize("typed", ["iv.1", "IV 1", "IV. 1", "IV.1.", "iv.1?", "Was ist iv.1?", "Maßnahme IV 1"])
def test_number_typed_with_a_slip_names_the_measure(assistant: Assistant, typed: str) -> None:
    """Small letters, a space for the stop, a stop too many."""
    answer = assistant.ask(typed, as_of=TODAY)
    assert [match.measure.number for match in answer.matches] == ["IV.1"]
    assert answer.interpretation.measures == ("IV.1",)


@pytest.mark.parametrize("typed", ["--help", "-h", "--version", "/help", "--json --csv"])
def test_options_of_a_command_are_no_question(assistant: Assistant, typed: str) -> None:
    """They are meant for a program."""
    assert assistant.ask(typed, as_of=TODAY).reason is Reason.NOT_A_QUESTION


@pytest.mark.parametrize("typed", ["- Ausbildung in der Pflege", "Teilzeit-Ausbildung", "-Pflege"])
def test_dashes_before_words_are_no_options(assistant: Assistant, typed: str) -> None:
    """A line of a list is still a question."""
    assert assistant.ask(typed, as_of=TODAY).reason is not Reason.NOT_A_QUESTION


@pytest.mark.parametrize(
    "question",
    ["Was endet nach dem 31.12.9999?", "Was begann vor dem 01.01.0001?", "Was läuft über den 31.12.9999 hinaus?"],
)
def test_days_at_the_ends_of_the_calendar_break_nothing(assistant: Assistant, question: str) -> None:
    """There is no day before the first one and none behind the last one."""
    assert assistant.ask(question, as_of=TODAY).interpretation.filters.to_dict()


@pytest.mark.parametrize("day", [date.min, date(1899, 12, 31), date(2200, 1, 1), date.max])
def test_day_centuries_away_is_refused(assistant: Assistant, day: date) -> None:
    """Time cannot be reckoned from it."""
    with pytest.raises(ValueError, match="from 1900-01-01 to 2199-12-31"):
        assistant.ask("Was läuft in fünf Jahren noch?", as_of=day)


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(2199, 12, 31)])
def test_first_and_last_day_answer_whatever_is_reckoned_from_them(assistant: Assistant, day: date) -> None:
    """The farthest that a question reaches is 99 years."""
    for question in ("Was läuft in 99 Jahren noch?", "Was lief vor 99 Jahren?", "Was endet in den nächsten 99 Jahren?"):
        assert assistant.ask(question, as_of=day).as_of == day
