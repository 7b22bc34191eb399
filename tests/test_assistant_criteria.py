"""Criteria of lists in everyday words, read into filters; what they select is tested by tests/test_assistant_lists.py."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.selection.bounds import Bound
from assistant.selection.filters import Filters, Mode, Span
from assistant.types import Kind
from assistant.understanding.reading import read
from corpus import Report
from corpus.types import AmountBasis

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("question", "criteria"),
    [
        ("Kapitel III, aber nur Jugendressort", {"clusters": ("III",), "ministries": ("MKJFGFI",)}),
        ("Welche Maßnahmen hat das Kinder- und Familienministerium?", {"ministries": ("MKJFGFI",)}),
        ("Was zählt alles zum Kapitel „Erfolg durch Vielfalt“?", {"clusters": ("VI",)}),
        ("Welche Maßnahmen gehören zum Teil zwei?", {"clusters": ("II",)}),
        (
            "Welche Maßnahmen verantwortet das MAGS im Alleingang?",
            {"ministries": ("MAGS",), "ministry_mode": Mode.ONLY},
        ),
        ("Welche Vorhaben liegen bei nur einem Ministerium?", {"most_ministries": 1}),
        ("Welche Maßnahmen teilen sich drei Ministerien?", {"least_ministries": 3, "most_ministries": 3}),
        ("Welche Maßnahmen laufen ressortübergreifend?", {"least_ministries": 2}),
        ("Wo fließt Geld aus dem Europäischen Sozialfonds?", {"sources": ("ESF",)}),
        ("Für welche Regelungen gilt die Befristung fünf Jahre?", {"limited_years": 5}),
        ("Welche Maßnahmen laufen länger als drei Jahre?", {"lasting": Bound(least=36, strict=True)}),
        ("Welche Maßnahmen überschreiten drei Jahre Laufzeit?", {"lasting": Bound(least=36, strict=True)}),
        ("Welche Programme dauern fünf Jahre oder länger?", {"lasting": Bound(least=60)}),
        ("Was ist auf höchstens 18 Monate angelegt?", {"lasting": Bound(most=18)}),
        ("Maßnahmen mit vierjähriger Laufzeit", {"lasting": Bound(48, 48)}),
        (
            "Im Juni 2026: Was läuft da aus dem Bereich Ausbildung und Studium (Cluster III)?",
            {"clusters": ("III",), "runs": Span(date(2026, 6, 1), date(2026, 6, 30))},
        ),
        (
            "Als Träger planen wir bis Herbst 2025. Welche Maßnahmen laufen im Oktober 2025?",
            {"runs": Span(date(2025, 10, 1), date(2025, 10, 31))},
        ),
        ("Wo gibt es mindestens 30 Stellen?", {"posts": True, "posts_number": Bound(least=30)}),
        (
            "Welche Maßnahmen nennen eine Summe pro Jahr?",
            {"amount": True, "basis": AmountBasis.PER_YEAR},
        ),
        ("Was läuft am Ende der Legislatur noch?", {"runs": Span(date(2027, 5, 1), date(2027, 5, 31))}),
        ("Was war Anfang 2025 bereits zu Ende?", {"ended": date(2025, 3, 31)}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_criteria_are_read(report: Report, question: str, criteria: dict[str, object]) -> None:
    """The question is a list, and nothing else than these criteria is read from it."""
    reading = read(question, report, DAY)
    assert reading.kind is Kind.LIST
    assert reading.filters == Filters(**criteria)


def test_both_bounds_of_a_sum_have_its_unit(report: Report) -> None:
    """A full number needs no unit of its own, a short one takes that of the other."""
    for question, low, high in (
        ("Welche Maßnahmen bekommen zwischen 500.000 und einer Million Euro pro Jahr?", 5e5, 1e6),
        ("Welche Maßnahmen bekommen zwischen 5 und 10 Millionen Euro pro Jahr?", 5e6, 1e7),
    ):
        bound = read(question, report, DAY).filters.sum
        assert bound is not None
        assert (bound.least, bound.most, bound.basis) == (low, high, AmountBasis.PER_YEAR)


@pytest.mark.parametrize(
    "question",
    [
        "Früher gab es einen dicken Ordner für alles zur Berufswahl. Läuft das heute digital?",
        "Ich möchte in einer Schule mithelfen und Listen führen. Gibt es solche Stellen?",
    ],
    ids=["that", "such"],
)
def test_what_points_back_is_no_list(report: Report, question: str) -> None:
    """A sentence that speaks of what was said before does not ask for a set."""
    assert read(question, report, DAY).kind is not Kind.LIST
