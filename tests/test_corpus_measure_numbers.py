"""Numbers of measures are understood however they are typed, and nothing else is taken for one."""

from __future__ import annotations

import pytest

from corpus.measure_numbers import measure_number, with_numbers


@pytest.mark.parametrize(
    "typed", ["I.11", "i.11", "I.11.", "I 11", "I. 11", "i,11", " I-11 ", "I11", "„I.11“", "I.11?"]
)
def test_number_with_a_slip_is_that_number(typed: str) -> None:
    """Small letters, spaces and stops change nothing."""
    assert measure_number(typed) == "I.11"


@pytest.mark.parametrize(
    "text", ["", "I", "11", "I.111", "I.11.2", "IIII.1", "Pflege", "I.11 und I.12", "2024/I.11", "A.1"]
)
def test_other_texts_are_no_number(text: str) -> None:
    """Neither half a number nor one with more behind it."""
    assert measure_number(text) is None


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Was ist iv.1?", "Was ist IV.1?"),
        ("vergleiche i.11 und iii. 6", "vergleiche I.11 und III.6"),
        ("Was kostet die Maßnahme I 11?", "Was kostet die Maßnahme I.11?"),
        ("Nr. v 7", "Nr. V.7"),
        ("vi 8?", "VI.8"),
    ],
)
def test_numbers_within_a_question_are_written_as_the_report_does(typed: str, written: str) -> None:
    """A stop joins both parts, or a noun tells what they are."""
    assert with_numbers(typed) == written


@pytest.mark.parametrize(
    "text",
    [
        "Cluster IV 5 Maßnahmen",
        "Hartz IV 2 Jahre",
        "v. 5 Leuten",
        "Version v.1.2",
        "Stand I.2024",
        "am 1.2.2024",
        "i. 3 Wochen",
    ],
)
def test_what_is_no_number_of_a_measure_stays(text: str) -> None:
    """Sums, dates, versions and other numerals are left alone."""
    assert with_numbers(text) == text
