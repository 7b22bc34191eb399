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
        ("Kita-Helfer'lerin saat ücreti kaç euro?", "I.11"),
        ("Скільки коштує участь у PerMenti для однієї людини?", "V.7"),
        ("How long is the probation period for OBAS teachers?", "I.1"),
        ("How much did the second conference of the Regionale Netzwerktagungen cost?", "II.10"),
        ("Why does the Ministry of Health run the Talentscouting rather than the science ministry?", "II.3"),
        ("Dlaczego Ministerstwo Sprawiedliwości zamiast Ministerstwa Nauki prowadzi Next Career?", "III.9"),
        ("Wir suchen Monteure von den Philippinen. Gibt es dafür eine Vereinbarung des Landes?", "VI.3"),
        ("Яка сума виділена на залучення медсестер з Казахстану?", "VI.3"),
        ("Wann zieht die Fachkräfteagentur IFA in ihr neues Büro in Köln?", "VI.7"),
        ("When will the second hall of the furniture learning factory open?", "III.3"),
        ("Какую стипендию платят ученикам FOS Polizei?", "III.5"),
        ("Скільки українських учительок працює в школах завдяки зниженню мовного рівня?", "VI.4"),
    ],
    ids=[
        "deadline",
        "age",
        "travel",
        "towns",
        "fee",
        "ru fee",
        "pl deadline",
        "tr pay",
        "tr pay for an hour",
        "uk price for one",
        "en probation",
        "the second of several",
        "one ministry instead of another",
        "pl ministry instead of another",
        "agreement with another country",
        "uk money for another country",
        "new office",
        "en second hall",
        "ru stipend",
        "uk people of one country",
    ],
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


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("Как признать диплом инженера из Казахстана?", "VI.8"),
        ("How much money is there for recruiting in Indonesia?", "VI.3"),
        ("Warum ist bei der Fachkräftegewinnung in Indien das MWIKE dabei und nicht das MAGS allein?", "VI.2"),
        ("Сколько платят за Meisterprämie одному человеку?", "IV.1"),
        ("Ile maksymalnie dopłacają do szkolenia pracownika z pomp ciepła?", "IV.5"),
    ],
    ids=[
        "where somebody comes from",
        "a country that a measure has",
        "both ministries take part",
        "a sum for one",
        "pl how much at most",
    ],
)
def test_what_the_text_has_is_not_taken_for_something_beside_it(
    assistant: Assistant, question: str, measure: str
) -> None:
    """Countries, ministries and sums that a measure tells of are answered, in whatever language they are asked for."""
    answer = assistant.ask(question, as_of=DAY)
    assert (answer.status, answer.matches[0].measure.number) == (Status.ANSWERED, measure)


def test_a_day_that_stands_in_the_text_is_answered(assistant: Assistant) -> None:
    """A day for applying that a sentence has is cited."""
    answer = assistant.ask("Bis wann konnte man sich für die Zukunftscampus-Büros bewerben?", as_of=DAY)
    assert (answer.status, answer.matches[0].measure.number) == (Status.ANSWERED, "III.10")
