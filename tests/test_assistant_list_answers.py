"""Lists are complete, add up only what may be, and go together with a topic."""

from __future__ import annotations

from datetime import date

import pytest

from assistant import Answer, Assistant
from assistant.understanding.reading import read
from assistant.wording.texts import texts_in

TODAY = date(2026, 11, 22)


def numbers(answer: Answer) -> list[str]:
    """Return the numbers of the matches."""
    return [match.measure.number for match in answer.matches]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Welche Maßnahmen verantwortet das MUNV?", ["IV.6"]),
        ("Welche Maßnahmen verantwortet allein das Wissenschaftsministerium?", ["II.2", "II.3", "III.8", "III.9"]),
        ("Welche Maßnahmen laufen gemeinsam bei MKJFGFI und MSB?", None),
        ("Welche Maßnahmen sind auf fünf Jahre befristet?", ["I.1", "I.3"]),
        ("Welche Maßnahmen enden 2025?", ["I.2", "I.4", "I.5", "I.6", "I.7", "I.12", "II.4", "II.5", "IV.10", "V.1"]),
        ("Welche Programme starten 2025?", ["II.1"]),
        ("Welche Maßnahmen in Cluster VI haben eine Internetseite?", ["VI.5"]),
        ("Welche Maßnahmen werden mit JTF-Mitteln finanziert?", ["III.10"]),
        ("Welche Maßnahmen haben mehr als 50 Millionen Euro pro Jahr?", ["I.11", "V.6"]),
    ],
)
def test_list_questions_give_the_whole_set(assistant: Assistant, question: str, expected: list[str] | None) -> None:
    """A list by attributes is complete, in the order of numbers, whatever k says."""
    answer = assistant.ask(question, 1, as_of=TODAY)
    assert answer.kind == "list"
    assert answer.total == len(answer.matches)
    if expected is not None:
        assert numbers(answer) == expected


@pytest.mark.parametrize(
    ("question", "is_said"),
    [
        ("Wie viel Geld kosten die Maßnahmen des Bauministeriums zusammen?", True),
        ("Was kosten alle Maßnahmen in Cluster IV zusammen?", True),
        ("Welche Maßnahmen des MAGS laufen noch?", False),
        ("Welche Maßnahme des MAGS kostet insgesamt am meisten?", False),
    ],
)
def test_sums_over_measures_are_not_added_up_and_that_is_said(
    assistant: Assistant, question: str, is_said: bool
) -> None:
    answer = assistant.ask(question, as_of=TODAY)
    assert answer.kind == "list"
    assert (texts_in(answer.language)("answer.no_sum") in answer.text) is is_said


@pytest.mark.parametrize(
    ("question", "is_said"),
    [
        ("Welche Vorhaben des MAGS kosten nichts?", True),
        ("Which MAGS projects cost nothing?", True),
        ("Welche Vorhaben des MAGS nennen keinen Betrag?", True),
        ("Welche Vorhaben des MAGS kosten Geld?", False),
    ],
)
def test_what_states_no_sum_is_not_said_to_cost_nothing(assistant: Assistant, question: str, is_said: bool) -> None:
    answer = assistant.ask(question, as_of=TODAY)
    assert answer.kind == "list"
    assert (texts_in(answer.language)("answer.no_amount_named") in answer.text) is is_said


def test_places_of_a_ranking_are_told(assistant: Assistant) -> None:
    """How many are meant is said with what they are compared by, and that equal ones are kept."""
    answer = assistant.ask("Welche zwei Vorhaben in Cluster VI enden als letzte?", as_of=TODAY)
    assert numbers(answer) == ["VI.2", "VI.3"]
    assert "Plätze 1 bis 2 (bei gleichem Wert auch mehr): spätestes genanntes Ende" in answer.interpretation.text


@pytest.mark.parametrize(
    ("question", "expected", "said"),
    [
        (
            "Wenn man in Kapitel VI alle Jahresbeträge addiert, auf welche Summe kommt man?",
            ["VI.2", "VI.3"],
            ["500.000 Euro (VI.2 und VI.3)", "Diese Summe haben wir aus den Angaben des Berichts gebildet"],
        ),
        (
            "Rechne bitte alle jährlichen Beträge aus Cluster IV zusammen.",
            ["IV.1", "IV.3", "IV.5"],
            ["307.000 Euro (IV.3 und IV.5)", "Nicht mitgezählt sind Maßnahmen, bei denen mehrere Beträge stehen: IV.1"],
        ),
    ],
)
def test_sums_of_one_kind_are_added_up_where_that_is_asked(
    assistant: Assistant, question: str, expected: list[str], said: list[str]
) -> None:
    """The set is what states such a sum; what it comes to is said, from which measures, and that it is our sum."""
    answer = assistant.ask(question, as_of=TODAY)
    assert (answer.kind, numbers(answer)) == ("list", expected)
    assert all(words in answer.text for words in said)


@pytest.mark.parametrize(
    ("question", "kind", "expected"),
    [
        ("Welche Maßnahmen zur Pflege laufen unbefristet?", "list", []),
        ("Welche Maßnahmen für Frauen verantwortet das MAGS?", "list", []),
        ("Welche Maßnahmen in der Landwirtschaft laufen fortlaufend?", "topic", ["III.13"]),
        ("Which measures on nursing have a website?", "topic", ["III.12"]),
        ("Welche Kita-Projekte sind schon abgelaufen?", "topic", ["IV.3", "I.11", "VI.5", "I.12"]),
        (
            "Welche auf zwei Jahre befristeten Lehrkräfte-Regelungen haben keine Webseite?",
            "list",
            ["I.2", "I.5", "I.6", "I.7"],
        ),
    ],
)
def test_topic_within_criteria_shows_what_belongs_to_both(
    assistant: Assistant, question: str, kind: str, expected: list[str]
) -> None:
    """What meets the criteria but has nothing to do with the topic is no match; all of the set are a list."""
    answer = assistant.ask(question, as_of=TODAY)
    assert (answer.kind if expected else "list", numbers(answer)) == (kind, expected)


def test_topic_within_criteria_looks_only_at_them(assistant: Assistant) -> None:
    """A topic with criteria searches among the measures that meet them."""
    answer = assistant.ask("Welche Kita-Maßnahmen des MKJFGFI laufen 2026 noch?", as_of=TODAY)
    assert answer.kind == "topic"
    assert all("MKJFGFI" in match.measure.ministries for match in (*answer.matches, *answer.related))
    assert numbers(answer)[0] == "I.11"


@pytest.mark.parametrize(
    ("question", "sets_criteria"),
    [
        ("Welche laufenden Maßnahmen des MAGS helfen Geflüchteten?", True),
        ("Programme der Staatskanzlei für Film?", True),
        ("Ich leite eine Hochschule und habe selbst kein Angebot. Was tun für Abbrecher?", False),
    ],
)
def test_criteria_beside_a_topic_need_a_question_for_measures(
    assistant: Assistant, question: str, sets_criteria: bool
) -> None:
    """Whoever only speaks of an "Angebot" in a story does not restrict the search."""
    assert bool(read(question, assistant.report, TODAY).filters) is sets_criteria
