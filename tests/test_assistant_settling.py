"""Questions behind an answer: which stand for themselves, which are refused, and which sentence answers."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Reason


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("Was tut das Land gegen Lehrermangel an Grundschulen?", "I.1"),
        ("Was gibt es für Frauen im Handwerk?", "V.1"),
        ("Ach, und was gibt es für Lokführer?", "IV.6"),
    ],
)
def test_new_question_stands_for_itself(assistant: Assistant, question: str, measure: str) -> None:
    """A question that does not point back, and that the report answers, has nothing to do with what was asked before."""
    answer = assistant.converse(["Was sind Kita-Helfer?", question], as_of=DAY)
    assert measure in [match.measure.number for match in answer.matches]


@pytest.mark.parametrize(
    "question",
    [
        "Wie viele Katzen leben dort?",
        "Und für Astronauten?",
        "Gilt das für Zahnärzte?",
        "Wie heißt die Projektleiterin?",
        "In welcher Straße sitzen die?",
        "Was verdienen die da?",
        "Müssen die geimpft sein?",
        "Wie lange ist die Probezeit?",
        "Was kostete der Eintritt?",
    ],
)
def test_what_the_measure_never_speaks_of_is_refused(assistant: Assistant, question: str) -> None:
    """Pointing back to a measure does not make it answer everything."""
    answer = assistant.converse(["Was gibt es für Quereinsteiger in der Kita?", question], as_of=DAY)
    assert (answer.matches, answer.reason) == ((), Reason.NOT_IN_REPORT)


def test_pronoun_for_nothing_is_refused(assistant: Assistant) -> None:
    """Behind a question that the report does not answer there is nothing that "das" may mean."""
    answer = assistant.converse(["Gibt es ein Programm für Astronauten?", "und wie lange läuft das?"], as_of=DAY)
    assert (answer.matches, answer.reason) == ((), Reason.NOT_IN_REPORT)


def test_another_cluster_is_named_by_its_place(assistant: Assistant) -> None:
    """Behind a list of one cluster "im dritten" is no place in the list."""
    answer = assistant.converse(["Was läuft im Cluster II?", "und im dritten?"], as_of=DAY)
    assert {match.measure.cluster for match in answer.matches} == {"III"}


def test_something_like_it_is_looked_for_elsewhere(assistant: Assistant) -> None:
    """A group that the measure spoken of does not know is another measure's."""
    answer = assistant.converse(["Was sind Kita-Helfer?", "und an Schulen, gibts da sowas auch?"], as_of=DAY)
    numbers = [match.measure.number for match in answer.matches]
    assert numbers
    assert "I.11" not in numbers


@pytest.mark.parametrize(
    ("questions", "words"),
    [
        (("Wann war der Bewerbertag für Film und Fernsehen?", "Und wo?"), "Kölner MMC Studios"),
        (
            ("Wie lange läuft die Entfristung der Vertretungslehrkräfte?", "Gilt das auch für Förderschulen?"),
            "Förderschule",
        ),
        (
            ("Welche Vertretungslehrkräfte werden entfristet?", "Wie lange muss man dafür unterrichtet haben?"),
            "drei Jahren",
        ),
    ],
    ids=["a question word alone", "whether it holds", "how long one must"],
)
def test_sentence_is_quoted_that_says_it(assistant: Assistant, questions: tuple[str, ...], words: str) -> None:
    """It stands in the description, whatever was asked before."""
    first = assistant.converse(questions, as_of=DAY).matches[0].citations[0]
    assert first.field == "beschreibung"
    assert words in first.quote
