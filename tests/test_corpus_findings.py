"""Where the report contradicts itself, each finding with quotes that stand on the pages it names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from producers import measure_lines, printed_text

from corpus import Report, find_contradictions
from corpus.types import Finding, Quote
from corpus.verifying import QuoteChecker

EXPECTED = {
    ("I.0", "cluster-title-differs"): [
        "Gute Betreuung, Erziehung und Bildung",
        "Gute Bildung, Erziehung und Betreuung",
    ],
    ("I.11", "permanent-but-ends"): ["verstetigt", "08/2020 bis 07/2026"],
    ("III.7", "funding-period-differs"): ["2020 bis 2024", "2021 bis 2024"],
    ("III.12", "start-differs"): ["Auftaktveranstaltung im Juni 2023", "10/2023 bis 12/2026"],
    ("IV.1", "impossible-date"): ["31.032024"],
    ("IV.4", "wrong-reference"): ["(s. IV.9)", "Medien-Fachkräfte-Beirat"],
    ("V.2", "unknown-ministry"): ["MKJFGI"],
    ("V.7", "start-differs"): ["im Juni 2023 gestartet", "07/2023 bis 07/2026"],
    ("V.10", "start-differs"): ["23. Mai 2023", "2024 (23.05.2024)"],
    ("VI.6", "start-differs"): ["im Jahr 2020 bereits", "2024"],
}


@pytest.fixture(scope="module")
def findings(report: Report) -> dict[tuple[str, str], Finding]:
    """Return the report's findings by measure and rule."""
    return {(finding.measure, finding.rule): finding for finding in find_contradictions(report)}


@pytest.mark.parametrize(("place", "words"), EXPECTED.items(), ids=[" ".join(place) for place in EXPECTED])
def test_contradiction_is_found_with_both_sides(
    findings: dict[tuple[str, str], Finding], place: tuple[str, str], words: list[str]
) -> None:
    """Each known contradiction is found, and its quotes show the words that contradict each other."""
    assert [word for word, quote in zip(words, findings[place].quotes, strict=True) if word in quote.text] == words


def test_nothing_else_is_found(findings: dict[tuple[str, str], Finding]) -> None:
    """There is no false alarm."""
    assert findings.keys() == EXPECTED.keys()


def test_findings_come_in_the_order_of_the_measures(report: Report) -> None:
    """The list reads along the report."""
    assert [(finding.measure, finding.rule) for finding in find_contradictions(report)] == list(EXPECTED)


@pytest.mark.parametrize("place", EXPECTED, ids=[" ".join(place) for place in EXPECTED])
def test_quotes_stand_on_their_pages(
    report: Report, findings: dict[tuple[str, str], Finding], place: tuple[str, str]
) -> None:
    """Every quote of a finding passes the independent check against the printed pages."""
    checker = QuoteChecker(report)
    assert findings[place].quotes
    assert all(checker.holds(quote) for quote in findings[place].quotes)


def test_wrong_reference_names_the_measure_that_is_meant(findings: dict[tuple[str, str], Finding]) -> None:
    """IV.4 refers to IV.9 and means IV.8."""
    assert "gemeint ist wohl IV.8" in findings["IV.4", "wrong-reference"].text


def test_finding_does_not_repeat_its_quotes(findings: dict[tuple[str, str], Finding]) -> None:
    """Two places of one measure stand side by side in the quotes; the sentence before says what is odd about them."""
    for finding in findings.values():
        if finding.rule in {"start-differs", "permanent-but-ends", "funding-period-differs"}:
            assert not any(quote.text in finding.text for quote in finding.quotes)


def test_misprints_are_told_from_contradictions(findings: dict[tuple[str, str], Finding]) -> None:
    """A slip of a letter or a figure says nothing against another place."""
    misprints = {finding.rule for finding in findings.values() if finding.is_misprint}
    assert misprints == {"impossible-date", "unknown-ministry", "wrong-reference"}


def test_unknown_ministry_names_the_one_that_is_meant(findings: dict[tuple[str, str], Finding]) -> None:
    """One letter is missing in "MKJFGI"."""
    assert "„MKJFGFI“" in findings["V.2", "unknown-ministry"].text


def test_pdf_has_the_same_findings_but_those_of_the_introduction(report: Report, reportlab_report: Report) -> None:
    """Findings depend on the words; the drawn report has no introduction that announces clusters."""
    expected = [(f.measure, f.rule) for f in find_contradictions(report) if not f.cluster]
    assert [(f.measure, f.rule) for f in find_contradictions(reportlab_report)] == expected


def test_report_without_contradictions_gives_none(read: Callable[[str], Report]) -> None:
    """A sound report is left in peace: same dates, right references, a permanent measure that runs on."""
    cluster = ["Cluster I: Pflege", "", "Wir pflegen gut.", "Das ist so."]
    first = measure_lines(
        "I.1",
        "Pflegebegleiter",
        ["Das Projekt ist im Mai 2023 gestartet.", "Es ergänzt die Ausbildungsbotschafter (s. I.2)."],
        [("Ziel", "Pflege"), ("Beginn/ Laufzeit", "05/2023 bis 04/2026"), ("Ressort", "MAGS")],
    )
    second = measure_lines(
        "I.2",
        "Ausbildungsbotschafter",
        ["Die Maßnahme wurde 2024 verstetigt.", "Am 23.05.2024 war ein Kongress."],
        [("Ziel", "Ausbildung"), ("Beginn/ Laufzeit", "seit 2020 fortlaufend"), ("Ressort", "MSB")],
    )
    found = read(printed_text([["Einleitung", "", *cluster[:1], "", *cluster[2:]], cluster, first, second]))
    assert len(found.measures) == 2
    assert find_contradictions(found) == ()


@pytest.mark.parametrize(
    ("date", "rules"),
    [
        ("30.02.2024", ["impossible-date"]),
        ("31.042024", ["impossible-date"]),
        ("29.02.2024", []),
        ("29.02.2023", ["impossible-date"]),
    ],
)
def test_impossible_dates_are_found_in_any_report(read: Callable[[str], Report], date: str, rules: list[str]) -> None:
    """The calendar decides, not this report."""
    description = ["Die Pflege wird besser.", f"Stand ist der {date}, vorläufig.", "Mehr folgt.", "Bald."]
    page = measure_lines("I.1", "Pflege", description, [("Ziel", "Pflege"), ("Ressort", "MAGS")])
    assert [finding.rule for finding in find_contradictions(read(printed_text([page])))] == rules


def test_reference_to_a_number_that_is_not_there_is_found(read: Callable[[str], Report]) -> None:
    """A reference that leads nowhere is found where its sentence names another measure."""
    rows = [("Ziel", "Mehr"), ("Ressort", "MAGS")]
    first = measure_lines(
        "I.1", "Pflege", ["Die Pflege wird besser.", "Dafür gibt es die", "Ausbildungsbotschafter (s. I.7)."], rows
    )
    second = measure_lines("I.2", "Ausbildungsbotschafter", ["Sie werben.", "Das hilft."], rows)
    (finding,) = find_contradictions(read(printed_text([first, second])))
    assert "diese Nummer gibt es nicht" in finding.text
    assert "gemeint ist wohl I.2" in finding.text


@pytest.mark.parametrize(
    ("text", "page", "holds"),
    [
        ("insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit", 27, True),
        ("insgesamt  rund 1 Mrd. Euro\nfür die gesamte Laufzeit", 27, True),
        ("insgesamt rund 2 Mrd. Euro für die gesamte Laufzeit", 27, False),
        ("insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit", 26, False),
        ("insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit", 28, False),
        ("Insgesamt rund 1 Mrd. Euro", 27, False),
        ("MID-Assistenten. Die Maßnahme fördert", 42, True),
        ("Lernortkooperation in Industrie", 43, True),
        ("", 27, False),
        (" - ", 27, False),
        ("Ministerium", 0, False),
        ("Ministerium", 999, False),
    ],
    ids=[
        "verbatim",
        "white space",
        "changed digit",
        "page before",
        "page after",
        "changed capital",
        "footnote mark",
        "joined hyphen",
        "empty",
        "only a hyphen",
        "no such page",
        "page behind the end",
    ],
)
def test_quote_holds_only_word_for_word_on_its_page(report: Report, text: str, page: int, holds: bool) -> None:
    """The check lets white space, hyphens and footnote marks pass, and nothing else."""
    assert QuoteChecker(report).holds(Quote(text, page)) is holds


def test_quote_may_go_on_over_the_page_break(report: Report) -> None:
    """A quote stands on the page on which it starts."""
    checker = QuoteChecker(report)
    words = "Spitzenvertreterinnen und -vertretern der Landespolitik, Wirtschaft"
    assert [checker.holds(Quote(words, page)) for page in (47, 48, 49)] == [False, True, False]


def test_changed_page_makes_its_quotes_fail(report: Report) -> None:
    """The check reads the pages, not the measures that were made from them."""
    pages = tuple(replace(page, lines=()) if page.number == 27 else page for page in report.pages)
    checker = QuoteChecker(replace(report, pages=pages))
    assert not checker.holds(Quote("Kita-Helferinnen und Kita-Helfer", 27))
