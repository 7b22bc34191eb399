"""Lists read where nothing else answers, and clusters named by words of their titles beside other criteria."""

from __future__ import annotations

import pytest
from listing import TODAY, by_promise, listed

from assistant import Assistant
from assistant.types import Kind, Reason
from assistant.understanding.reading import read
from corpus.types import Report

ALIKE = {
    "a cluster may be named by its title's words in other forms, beside another criterion": [
        ("Welche Maßnahmen rund um ausländische Fachkräfte nennen einen Betrag?", "Was in Cluster VI nennt einen Betrag?"),
        ("Was gibt es zum Heben inländischer Fachkräftepotentiale mit mehr als 500.000 Euro pro Jahr?", "Was in Cluster V hat mehr als 500.000 Euro pro Jahr?"),
        ("Im Bereich Übergang Schule–Beruf: Was ist davon schon beendet?", "Was in Cluster II ist schon beendet?"),
    ],
    "one of two may be denied behind a comma": [
        ("Wo ist das MSB beteiligt, das MKW aber nicht?", "Was hat das MSB ohne das MKW?"),
        ("Bei welchen Maßnahmen sind die Kammern Partner, die Jobcenter dagegen nicht dabei?", "Welche Maßnahmen haben Kammern, aber keine Jobcenter als Partner?"),
        ("Hochschulen ja, Kammern nein: Welche Maßnahmen haben solche Partner?", "Welche Maßnahmen haben Hochschulen, aber keine Kammern als Partner?"),
    ],
    "what says the same again adds nothing": [
        ("Was endet 2026 und ist dann vorbei?", "Was endet 2026?"),
        ("Welche Maßnahmen aus Cluster II laufen 2026, und sei es nur wenige Wochen?", "Welche Maßnahmen aus Cluster II laufen 2026?"),
    ],
    "for whom at which place is no topic": [
        ("Ich suche für die Kolleginnen im Jobcenter alles aus Cluster II, wo das MAGS dabei ist.", "Was hat das MAGS in Cluster II?"),
    ],
}  # fmt: skip
RATHER = [
    ("Mein Meister will nicht bloß blättern, sondern gleich etwas anklicken: Welche Maßnahmen aus Cluster IV haben eine Internetseite und laufen noch?", ("IV.1", "IV.5", "IV.6", "IV.11")),
    ("Bei uns im Amt blickt niemand mehr durch, was noch gilt: Welche Maßnahmen aus Cluster I laufen zurzeit?", ("I.1", "I.3", "I.8")),
]  # fmt: skip


@pytest.mark.parametrize(("said", "plain"), by_promise(ALIKE))
def test_a_list_is_read_as_one_in_plain_words(report: Report, said: str, plain: str) -> None:
    assert listed(report, said) == listed(report, plain) != set()


@pytest.mark.parametrize(("question", "numbers"), RATHER)
def test_criteria_of_two_sorts_make_a_list_where_nothing_else_answers(
    assistant: Assistant, question: str, numbers: tuple[str, ...]
) -> None:
    answer = assistant.ask(question, as_of=TODAY)
    assert (answer.kind, tuple(match.measure.number for match in answer.matches)) == (Kind.LIST, numbers)


@pytest.mark.parametrize(
    "question",
    [
        "Welche Maßnahmen des MAGS gibt es im Cluster I?",  # nothing meets these
        "Welche Maßnahmen der Landesregierung in Bayern laufen noch und haben eine Internetseite?",
        "Welche Maßnahmen aus Cluster IX hat das MAGS?",
        "Welche Maßnahmen gibt es in Hessen bis 2027?",
        "Was läuft in Österreich noch und hat eine Internetseite?",
        "Which measures in Bavaria are still running?",
        "Welche Maßnahmen mit Bayern als Partner gibt es?",
    ],
)
def test_what_the_report_does_not_have_stays_refused(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question, as_of=TODAY).reason is Reason.NOT_IN_REPORT


def test_a_criterion_that_was_taken_back_is_not_read_again(assistant: Assistant) -> None:
    question, _ = RATHER[0]
    answer = assistant.ask(question, as_of=TODAY, left_out=["clusters"])
    assert not answer.interpretation.filters.clusters


def test_a_state_that_the_report_names_or_the_asker_comes_from_is_no_false_premise(assistant: Assistant) -> None:
    partners = assistant.ask("Welche Maßnahmen mit Hessen als Partner gibt es?", as_of=TODAY)
    assert [match.measure.number for match in partners.matches] == ["II.4"]
    here = assistant.ask("Ich ziehe aus Bayern nach Köln. Welche Maßnahmen des MKW laufen noch?", as_of=TODAY)
    assert here.kind is Kind.LIST
    assert here.matches


def test_words_of_a_title_alone_are_a_topic(report: Report) -> None:
    assert read("Welche Maßnahmen gibt es rund um ausländische Fachkräfte?", report, TODAY).kind is Kind.TOPIC
