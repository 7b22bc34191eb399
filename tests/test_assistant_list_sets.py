"""List questions whose right set is written out: there is no plainer wording to hold them against."""

from __future__ import annotations

import pytest
from listing import by_promise, listed

from corpus.types import Report

SETS = {
    "a key day stands for today, an end is fixed where one is stated, two bounds on one time hold together": [
        ("Stichtag 31. Dezember 2024: Welche Maßnahmen der Staatskanzlei waren da schon vorbei?", ["IV.4", "IV.8"]),
        (
            "Stichtag ist der 1. März 2025. Was in Cluster III hatte vor 2023 angefangen und war da noch nicht zu Ende?",
            ["III.3", "III.5", "III.6", "III.13"],
        ),
        ("Das Cluster V: was hat da ein festes Ende?", ["V.1", "V.5", "V.7", "V.8", "V.9"]),
        ("Keine Dauerläufer, Cluster V, mit festem Enddatum", ["V.1", "V.5", "V.7", "V.8", "V.9"]),
        ("Was hat nach 2019, aber vor 2021 begonnen?", ["I.11", "III.3", "III.4", "V.6"]),
        ("Maßnahmen aus Cluster III, die 2020 oder früher gestartet sind", ["III.3", "III.4"]),
        ("Beginn 2023-12, welche sind das?", ["IV.7", "V.5", "V.8"]),
        ("Was endet von allen am spätesten?", ["I.1", "I.3"]),
        ("Welche starteten im gleichen Jahr, nämlich 2024, und enden alle 2025?", ["II.5", "IV.10", "V.1"]),
    ],
    "amounts spelled out, counted by their figures, not reached, or of either basis; posts without money": [
        (
            "Mindestens 15 Millionen, ob im Jahr oder insgesamt: wo ist das so?",
            ["I.11", "II.9", "III.3", "III.4", "V.5", "V.6"],
        ),
        ("Höchstens eine Viertelmillion Euro pro Jahr, Cluster IV?", ["IV.3", "IV.5"]),
        ("Keine hunderttausend Euro insgesamt: bei welchen ist das so?", ["IV.4", "V.10"]),
        ("Wo gibt es jährlich einen zweistelligen Millionenbetrag im Cluster II?", ["II.2", "II.3", "II.8", "II.9"]),
        ("Welche bekommen Stellen und kein Geld?", ["II.7", "VI.6"]),
    ],
    "names of several words, parted words of plain language, ministries beside or instead of others": [
        ("Wo ist die TU Dortmund eingetragen?", ["I.9"]),
        ("Gibt es etwas mit dem Jobcenter und den Kammern zusammen?", ["II.8", "II.9", "IV.11"]),
        ("Wo machen Hoch-Schulen mit?", ["I.9", "III.5", "III.11"]),
        ("Wo ist außer dem MWIKE noch ein anderes Ministerium zuständig?", ["III.4", "V.2", "V.10", "VI.2", "VI.3"]),
        ("Das MLV und das MUNV: was haben die?", ["III.13", "IV.6"]),
        (
            "Wissenschaftsministerium oder Staatskanzlei, gleich welches von beiden: was ist vorbei?",
            ["III.7", "IV.4", "IV.8"],
        ),
    ],
    "posts compared by number, houses counted, sums a year only where they stand so": [
        ("Wer bekommt am meisten Stellen?", ["II.7"]),
        ("Bei welchen Maßnahmen ist das MSB eins von drei Ressorts?", ["III.1", "III.7"]),
        ("Welche Maßnahme bekommt laut ausdrücklichem Jahresbetrag am meisten Geld pro Jahr?", ["V.6"]),
        ("Wir als Polizeibehörde sind irgendwo als Partner genannt. Wo?", ["III.5"]),
    ],
    "what does not run at a time need not be over, and may be an event or state no time": [
        ("Welche Projekte der Staatskanzlei sind gegenwärtig nicht aktiv?", ["IV.4", "IV.8"]),
        ("Was vom Bauministerium läuft zurzeit nicht?", ["VI.1", "VI.8"]),
        ("Welche Vorhaben in Cluster VI liefen 2023 nicht?", ["VI.2", "VI.3", "VI.5", "VI.6", "VI.7", "VI.8"]),
        ("Welche Angebote mit Partnern in Cluster V werden im Moment nicht umgesetzt?", ["V.2", "V.3", "V.9"]),
        ("Was in Cluster VI war weder 2023 noch 2024 aktiv?", ["VI.5", "VI.8"]),
        ("Welche Angebote des MUNV oder MLV laufen noch nicht?", []),
        ("Was vom MKW läuft nicht über 2024 hinaus?", ["III.1", "III.7", "III.9"]),
        (
            "Welche Projekte in Cluster V enden nicht 2024, laufen aber 2024?",
            ["V.1", "V.2", "V.3", "V.4", "V.5", "V.6", "V.7", "V.10"],
        ),
    ],
    "what is left out may be said by a time or a cell, and a bound may be said by what it is not": [
        (
            "Alle Projekte der Staatskanzlei und des MWIKE außer den derzeit laufenden",
            ["III.4", "IV.4", "IV.8", "V.1", "V.2", "V.10"],
        ),
        ("Alle Vorhaben in Cluster VI außer denen mit Webseite, aber nur vom MAGS", ["VI.2", "VI.3", "VI.7"]),
        ("Welche Vorhaben in Cluster VI sind 2023 nicht gestartet?", ["VI.2", "VI.3", "VI.5", "VI.6", "VI.7", "VI.8"]),
        ("Was in Cluster III begann nicht später als 2020?", ["III.3", "III.4"]),
        ("Welche nicht mehr laufenden Vorhaben in Cluster V nennen Partner?", ["V.9"]),
        ("Was vom MKW oder MUNV endet nie?", ["IV.6"]),
        ("Welche Vorhaben in Cluster VI kosten mehr Geld als 250.000 Euro im Jahr?", ["VI.2"]),
    ],
    "a bare verb at the end is of today, beside whoever does it it is not": [
        ("Welche Projekte des Wirtschaftsministeriums laufen?", ["II.1", "III.2", "III.3", "IV.5", "VI.2", "VI.3"]),
        ("Welche Vorhaben in Cluster VI laufen?", ["VI.2", "VI.3"]),
        ("Zeigen Sie mir alle MWIKE-Projekte, die laufen und keine Webseite haben.", ["II.1", "VI.2", "VI.3"]),
        ("Welche Projekte laufen über das Bauministerium?", ["VI.1", "VI.8"]),
        ("Ich wüsste gern, welche Vorhaben beim Bauministerium laufen.", ["VI.1", "VI.8"]),
    ],
    "no end is stated for what is open since a time, too; what has none says so": [
        ("Bei welchen Projekten des Wissenschaftsministeriums ist kein Ende angegeben?", ["II.2", "II.3", "III.8"]),
        ("Welche Projekte des MWIKE haben kein Schlussdatum?", ["III.3"]),
        ("Welche Vorhaben des MSB haben ein offenes Ende?", ["II.6", "II.7", "III.6", "V.4"]),
        ("Welche Vorhaben in Cluster III ohne Endtermin haben Partner?", ["III.13"]),
        ("Was vom MSB hat weder ein Enddatum noch eine Homepage?", ["III.6"]),
        ("Was in Cluster III hat kein Enddatum, weil es fortlaufend ist?", ["III.13"]),
    ],
    "what costs money states a sum": [
        ("Welche Projekte des Schulministeriums kosten Geld?", ["I.12", "II.4", "II.5", "II.8", "III.7", "V.3"]),
        ("Welche Vorhaben der Staatskanzlei, die etwas kosten, sind vorbei?", ["IV.4"]),
        ("Bei welchen Vorhaben in Cluster VI ohne Webseite steht ein Betrag?", ["VI.2", "VI.3"]),
    ],
    "as many places of a ranking as are asked for, with all that share the last": [
        ("Die zwei teuersten Vorhaben in Cluster II", ["II.2", "II.5"]),
        ("Welche drei Vorhaben in Cluster V begannen zuerst?", ["V.6", "V.7", "V.9"]),
        ("Top 2 nach Stellen: wo gibt es die meisten?", ["II.7", "VI.6"]),
        (
            "Nenne mir die beiden spätesten Enden: Welche zwei Vorhaben enden als letzte in Cluster VI?",
            ["VI.2", "VI.3"],
        ),
        ("Die drei Vorhaben in Cluster V, welche davon endet als letzte?", ["V.5"]),
    ],
}


@pytest.mark.parametrize(("question", "expected"), by_promise(SETS))
def test_a_question_selects_its_set(report: Report, question: str, expected: list[str]) -> None:
    """Each group of questions keeps what its heading promises."""
    assert listed(report, question) == expected
