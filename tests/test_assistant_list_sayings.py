"""What lists are asked for is said in passing too: today's day, how many houses, posts, clusters by bare numbers."""

from __future__ import annotations

import pytest
from listing import listed

from corpus.types import Report


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("Heute ist der 10. Februar 2026. Was vom MAGS läuft noch?", "Was vom MAGS läuft am 10. Februar 2026?"),
        ("Wo ist inzwischen Feierabend, Stand Ende November 2024?", "Stichtag 30. November 2024: was ist ausgelaufen?"),
        ("Laufzeitbeginn nach dem 1. Juni 2024?", "Was begann nach dem 1. Juni 2024?"),
        ("Cluster gibt es sechs. Nur II und V, unbefristet.", "Was ist in Cluster II und V unbefristet?"),
        ("Jugendämter – wo werden die als Partner geführt?", "Wo sind Jugendämter Partner?"),
        ("Wo sind Stiftungen oder andere Bundesländer Partner?", "Wo sind Bundesländer oder Stiftungen Partner?"),
        (
            "Welche nennen einen Geldbetrag, aber Webseite Fehlanzeige?",
            "Maßnahmen mit Geldbetrag, ohne Angabe zur Webseite",
        ),
    ],
)
def test_ways_to_say_the_same_in_passing(report: Report, question: str, plain: str) -> None:
    """Days, labels, bare numbers and other words for a gap select what the plain wording selects."""
    assert listed(report, question) == listed(report, plain)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Wer bekommt am meisten Stellen?", ["II.7"]),
        ("Bei welchen Maßnahmen ist das MSB eins von drei Ressorts?", ["III.1", "III.7"]),
        ("Welche Maßnahme bekommt laut ausdrücklichem Jahresbetrag am meisten Geld pro Jahr?", ["V.6"]),
        ("Wir als Polizeibehörde sind irgendwo als Partner genannt. Wo?", ["III.5"]),
    ],
)
def test_posts_houses_and_stated_sums(report: Report, question: str, expected: list[str]) -> None:
    """Posts are compared by number, houses counted, and sums a year that stand so compared only with such."""
    assert listed(report, question) == expected


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("Wo sind Jobcenter, nicht aber Kammern Partner?", "Wo sind Jobcenter Partner, aber keine Kammern?"),
        (
            "An welchen Maßnahmen sind MAGS und MSB nicht beteiligt?",
            "Welche Maßnahmen sind weder vom MAGS noch vom MSB?",
        ),
        (
            "Де беруть участь Agentur für Arbeit, але без Jobcenter?",
            "Wo sind Arbeitsagenturen Partner, ohne Jobcenter?",
        ),
        ("Which initiative was the first one to start?", "Welche Maßnahme begann am frühesten?"),
        ("Measures with a website but no named partner", "Welche Maßnahmen haben eine Webseite und keine Partner?"),
        ("Що зараз реалізує міністерство школи?", "Welche Maßnahmen des MSB laufen derzeit?"),
        ("Самая дорогая мера по годовому бюджету, прямо указанному", "Wer bekommt ausdrücklich am meisten pro Jahr?"),
        ("В каких проектах указана G.I.B.?", "Wo ist die G.I.B. Partner?"),
    ],
)
def test_each_name_may_be_left_out_and_the_first_be_asked_for(report: Report, question: str, plain: str) -> None:
    """Of several names one or all take no part, wherever that is said; what began first or gets most is one measure."""
    assert listed(report, question) == listed(report, plain)


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("Was lief 2022 und nicht 2025?", "Was lief 2022, aber 2025 nicht mehr?"),
        ("Welche laufen 2026 und auch 2028?", "Was läuft 2028?"),
        ("Which schemes go past the end of the legislative period?", "Was läuft über das Ende der Legislatur hinaus?"),
        ("Меры, где участвуют три министерства сразу", "Wo sind genau drei Ministerien beteiligt?"),
        ("Ortak bakanlık yok, sadece MSB, 3. kümede", "Was hat das MSB allein in Cluster III?"),
        ("Что идёт дольше конца законодательного периода?", "Was läuft über das Ende der Legislatur hinaus?"),
    ],
)
def test_times_at_which_nothing_runs_and_houses_counted(report: Report, question: str, plain: str) -> None:
    """What runs at one time may not do so at another, or at both; three houses are no third cluster."""
    assert listed(report, question) == listed(report, plain)
