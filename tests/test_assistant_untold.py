"""Details that a measure's text does not have, and stories that are refused anyhow: what is said of them."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Reason, Status


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("Bis wann ist bei der Meisterprämie die Anmeldung fällig?", "IV.1"),
        ("Von welchem Alter an, also ab wie vielen Jahren, geht das Ferienpraktikum?", "II.1"),
        ("Werden mir bei PerMenti die Fahrtkosten erstattet?", "V.7"),
        ("In welchen Städten läuft der Quereinstieg in die Kinderbetreuung?", "IV.2"),
        ("Was kostet die Anerkennung als Architektin bei der Kammer?", "VI.8"),
        ("Сколько стоит признание диплома в Architektenkammer?", "VI.8"),
        ("Do kiedy trzeba złożyć wniosek o Meisterprämie?", "IV.1"),
        ("Okullardaki Alltagshelfer saatte kaç para alıyor?", "I.4"),
    ],
    ids=["deadline", "age", "travel", "towns", "fee", "ru fee", "pl deadline", "tr pay"],
)
def test_details_of_a_named_measure_that_its_text_does_not_have_are_refused(
    assistant: Assistant, question: str, measure: str
) -> None:
    """What stands in no sentence of a measure is not answered with another one; the measure is shown beside it."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.status is Status.NO_ANSWER
    assert measure in [match.measure.number for match in answer.related]


@pytest.mark.parametrize(
    "question",
    [
        "Mein Bub hat nur einen Förderschulabschluss, wird aus dem noch was?",
        "Lohnt sich das für mich mit 57 überhaupt noch?",
        "Drückt man bei meiner Tochter ein Auge zu, wenn ihr ein paar Monate fehlen?",
    ],
)
def test_a_refused_story_about_somebody_is_one_for_the_own_case(assistant: Assistant, question: str) -> None:
    """Also where hardly a measure is meant, whoever asks for a prediction is told that people decide on it."""
    assert assistant.ask(question, as_of=DAY).reason is Reason.OWN_CASE


def test_a_day_that_stands_in_the_text_is_answered(assistant: Assistant) -> None:
    """A day for applying that a sentence has is cited."""
    answer = assistant.ask("Bis wann konnte man sich für die Zukunftscampus-Büros bewerben?", as_of=DAY)
    assert (answer.status, answer.matches[0].measure.number) == (Status.ANSWERED, "III.10")
