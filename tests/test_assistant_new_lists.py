"""A question for a list by itself behind another list, and one that goes on from it."""

import pytest

from assistant import Assistant

OF_MAGS = "Welche Maßnahmen hat das MAGS?"


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        (OF_MAGS, "Wie viele Maßnahmen gehören zu Cluster V?"),
        ("Which measures does the MAGS run?", "How many measures are in cluster V?"),
        ("Які заходи має MAGS?", "Які заходи належать до кластера V?"),
        ("Bei welchen Maßnahmen fehlt die Angabe zu den Mitteln?", "Welche ist überhaupt die billigste?"),
    ],
)
def test_list_of_all_measures_behind_a_list(assistant: Assistant, earlier: str, question: str) -> None:
    """A question that asks anew for the measures of a cluster or ministry, or of the whole report, is for a new list."""
    alone, behind = assistant.ask(question), assistant.converse([earlier, question])
    assert [m.measure.number for m in behind.matches] == [m.measure.number for m in alone.matches]
    assert behind.matches


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        ("Welche laufen unbefristet?", "Welche fangen erst 2025 an?"),
        ("Which programmes are permanent?", "Which ones have ended?"),
        ("Bei welchen Maßnahmen fehlt die Angabe zu den Mitteln?", "Welche ist die billigste?"),
    ],
)
def test_what_a_list_cannot_have_is_asked_of_all(assistant: Assistant, earlier: str, question: str) -> None:
    """Criteria that leave nothing of the list before it are those of a new list, where the question does not say "davon"."""
    behind = assistant.converse([earlier, question])
    assert behind.matches
    shown = {m.measure.number for m in assistant.ask(earlier).matches}
    assert not shown & {m.measure.number for m in behind.matches}


def test_of_a_list_nothing_is_left(assistant: Assistant) -> None:
    """Where the list's own measures are meant, none of them meeting the criteria is said."""
    behind = assistant.converse(["Welche laufen unbefristet?", "Welche davon fangen erst 2025 an?"])
    assert not behind.matches


@pytest.mark.parametrize(
    "question", ["Wie viele Maßnahmen laufen noch?", "Und welche Maßnahmen laufen noch?", "Welche davon laufen noch?"]
)
def test_what_narrows_a_list(assistant: Assistant, question: str) -> None:
    """A question with a criterion of time alone is about the list, however it counts."""
    behind = assistant.converse([OF_MAGS, question])
    shown = {m.measure.number for m in assistant.ask(OF_MAGS).matches}
    assert {m.measure.number for m in behind.matches} < shown
