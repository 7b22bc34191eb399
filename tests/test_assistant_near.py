"""What stands beside the measure that answers: as many near ones as are wanted, the twin first; and the order of the fields."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.selection.filters import Filters
from assistant.types import Kind


@pytest.mark.parametrize("question", ["Wie lange läuft I.12?", "Was ist I.12?", "Ziel und Laufzeit von KIM?"])
@pytest.mark.parametrize("k", [1, 3, 5, 10])
def test_matches_and_near_ones_are_as_many_as_wanted(assistant: Assistant, question: str, k: int) -> None:
    """Also where the one that is named is searched for alone; none stands twice, and scores never rise."""
    answer = assistant.ask(question, k, as_of=DAY)
    shown = [*answer.matches, *answer.related]
    scores = [match.score for match in shown]
    assert len({match.measure.number for match in shown}) == len(shown) == k
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize(("number", "twin"), [("I.12", "III.6"), ("III.6", "I.12")])
def test_the_twin_is_the_nearest(assistant: Assistant, number: str, twin: str) -> None:
    """It is what somebody may have meant instead."""
    answer = assistant.ask(f"Wer ist für {number} zuständig?", as_of=DAY)
    assert (answer.matches[0].measure.number, answer.related[0].measure.number) == (number, twin)


def test_criteria_leave_out_what_would_be_near(assistant: Assistant) -> None:
    """Who chose a cluster is shown no measure of another one."""
    answer = assistant.ask("Wie lange läuft I.12?", as_of=DAY, filters=Filters(clusters=("I",)))
    assert {match.measure.cluster for match in (*answer.matches, *answer.related)} == {"I"}


def test_people_are_shown_near_ones_only_in_doubt(assistant: Assistant) -> None:
    """Programs get them all."""
    sure, unsure = (
        assistant.ask(q, as_of=DAY) for q in ("Wie lange läuft I.12?", "Wer hilft bei der Suche nach Azubis?")
    )
    assert sure.related
    assert (sure.shown_near, unsure.shown_near) == ((), unsure.related)


@pytest.mark.parametrize(
    "question",
    [
        "Laufzeit und Ziel von KIM?",
        "Wann fand der Bewerbertag für Film und Fernsehen statt?",
        "Wie viele Stellen hat die ZFE mit dem Haushalt 2024 bekommen?",
    ],
)
def test_fields_stand_in_the_order_of_the_quotes(assistant: Assistant, question: str) -> None:
    """The first quote is from the first field, whichever the words were for."""
    answer = assistant.ask(question, as_of=DAY)
    fields = answer.interpretation.fields
    cited = list(dict.fromkeys(citation.field for citation in answer.matches[0].citations))
    assert answer.kind is Kind.FIELD
    assert fields[0] is cited[0]
    assert [name for name in cited if name in fields] == list(fields)


@pytest.mark.parametrize(
    "question",
    [
        "Ich habe gerade den Meister gemacht. Es soll eine Prämie geben, um welche Summe geht es da?",
        "Um welchen Betrag geht es bei der Meisterprämie?",
    ],
)
def test_a_sum_that_is_meant_is_that_of_one_person(assistant: Assistant, question: str) -> None:
    """It is no list of all that state a sum, nor what the state plans for all."""
    answer = assistant.ask(question, as_of=DAY)
    first = answer.matches[0].citations[0]
    assert (answer.kind, first.measure, "2.500 Euro" in first.quote) == (Kind.FIELD, "IV.1", True)
