"""Ministries are read from the report's own table and found in the row Ressort."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from producers import measure_lines, printed_text

from corpus import FieldName, Report
from corpus.ministries import find_ministries, named_in


def test_table_of_ministries_is_complete(report: Report) -> None:
    """The report names 13, in its order."""
    abbreviations = [m.abbreviation for m in report.ministries]
    assert abbreviations == "Stk MWIKE FM IM MKJFGFI MAGS MSB MHKBD JM MUNV MLV MKW MCdS".split()


@pytest.mark.parametrize(
    ("abbreviation", "name"),
    [
        ("Stk", "Staatskanzlei"),
        ("MAGS", "Ministerium für Arbeit, Gesundheit und Soziales"),
        ("MKJFGFI", "Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration"),
        (
            "MCdS",
            "Minister für Bundes- und Europaangelegenheiten, Internationales sowie Medien und Chef der Staatskanzlei",
        ),
    ],
)
def test_name_may_fill_several_lines(report: Report, abbreviation: str, name: str) -> None:
    """Full names are whole, without the heading above and without the abbreviation."""
    assert next(m.name for m in report.ministries if m.abbreviation == abbreviation) == name


def test_every_ministry_has_everyday_names(report: Report) -> None:
    """People say "Schulministerium"; no everyday name is shared by two ministries."""
    names = [name for m in report.ministries for name in m.everyday]
    assert all(m.everyday for m in report.ministries)
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("number", "ministries"),
    [
        ("I.1", ("MSB",)),
        ("I.12", ("MKJFGFI", "MSB")),
        ("II.4", ("MAGS", "MSB")),
        ("III.1", ("MAGS", "MKW", "MSB")),
        ("III.6", ("MSB", "MKJFGFI")),
        ("IV.4", ("Stk",)),
        ("V.2", ("MWIKE", "MKJFGFI", "MAGS")),
        ("VI.3", ("MAGS", "MWIKE")),
    ],
)
def test_ministries_of_a_measure_in_the_order_of_its_cell(
    report: Report, number: str, ministries: tuple[str, ...]
) -> None:
    """Slash and comma separate them alike."""
    assert report.measure(number).ministries == ministries


def test_every_measure_has_a_known_ministry(report: Report) -> None:
    """All Ressort cells name ministries of the table, and nothing else."""
    known = {m.abbreviation for m in report.ministries}
    for measure in report.measures:
        cell = measure.cell(FieldName.RESSORT)
        assert cell is not None
        assert measure.ministries
        assert set(measure.ministries) <= known
        assert cell.text.replace(", ", "/") == "/".join(measure.ministries)


@pytest.mark.parametrize(
    ("text", "found"),
    [("-", ()), ("", ()), ("MAGS", ("MAGS",)), ("MAGS; MSB / MAGS", ("MAGS", "MSB")), ("XYZ", ())],
)
def test_names_in_a_cell(report: Report, text: str, found: tuple[str, ...]) -> None:
    """Each known abbreviation counts once; unknown ones are no ministry."""
    assert named_in(text, report.ministries) == found


def test_report_without_table_takes_abbreviations_as_they_stand(read: Callable[[str], Report]) -> None:
    """Where no table tells the names, the cells' abbreviations are the ministries."""
    page = measure_lines(
        "I.1", "Pflege", ["Das ist der Text,", "und das auch."], [("Ziel", "Mehr"), ("Ressort", "MAGS, MSB")]
    )
    found = read(printed_text([page]))
    assert (found.ministries, found.measures[0].ministries) == ((), ("MAGS", "MSB"))


def test_no_lines_no_ministries() -> None:
    """Nothing is made up."""
    assert find_ministries([]) == ()
