"""Follow-ups that stay with the measure spoken of, and such that turn to something new without saying so."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.interpretation.followed import followed_by
from assistant.interpretation.staying import WEIGHTS, told_of_staying
from assistant.types import Reason, Status


@pytest.mark.parametrize(
    ("before", "question", "measure"),
    [
        ("Was ist PerMenti?", "Ich habe gerade meinen Meister als Maurer gemacht. Gibt es dafür Geld?", "IV.1"),
        (
            "Wozu gibt es Abordnungen?",
            "meine Oma liegt im Heim, da fehlen überall Pflegekräfte. tut da wer was",
            "III.12",
        ),
        ("Wie hoch ist die Meisterprämie?", "Wir finden keine Leute für unsere Kita, wer springt ein?", "I.11"),
        ("Was macht KIM?", "Studium abgebrochen, und jetzt?", "III.9"),
        ("What is PerMenti?", "My daughter wants to become a train driver.", "IV.6"),
        ("Was gibt es gegen Personalmangel in Kitas?", "Was ist das Sofortprogramm?", "I.10"),
        ("Was ist Next Career?", "gibt es auch was, wo man Studium und Ausbildung zusammen macht?", "III.7"),
        ("PerMenti nedir?", "Kızım tren makinisti olmak istiyor.", "IV.6"),
        ("What is the international recruitment agency?", "Is there anything about Indonesia?", "VI.3"),
        ("Was ist die Bildungsprämie Wärmepumpen?", "Gibts da auch was für Lokführer?", "IV.6"),
        ("QiK nedir?", "Peki tren makinistleri için bir program var mı?", "IV.6"),
    ],
)
def test_a_new_need_is_answered_as_one(assistant: Assistant, before: str, question: str, measure: str) -> None:
    """With its own measure among the first, and never with a row of the one spoken of."""
    answer = assistant.converse([before, question], as_of=DAY)
    assert measure in [match.measure.number for match in answer.matches[:3]]


@pytest.mark.parametrize(
    ("before", "question"),
    [
        ("Was ist die Meisterprämie?", "Wer hat gestern das Spiel gewonnen?"),
        ("Was ist die Lehrfabrik in Löhne?", "Wie baue ich ein Regal auf?"),
        ("Was sind Kita-Helfer?", "Erzähl mir einen Witz"),
        ("Was ist die Westbalkan-Regelung?", "Wo liegen die schönsten Strände?"),
        ("What is the Meisterprämie?", "Who won the football match yesterday?"),
        ("Що таке Meisterprämie?", "Яка завтра погода?"),
    ],
)
def test_what_the_report_has_nothing_about_is_refused(assistant: Assistant, before: str, question: str) -> None:
    """No quote of the measure spoken of stands in for an answer."""
    answer = assistant.converse([before, question], as_of=DAY)
    assert (answer.status, answer.matches) == (Status.NO_ANSWER, ())
    assert answer.reason in (Reason.NOT_IN_REPORT, Reason.NOT_A_QUESTION)


@pytest.mark.parametrize(
    ("before", "question", "measure"),
    [
        ("Was ist PerMenti?", "Ich frage für eine Freundin, die ist Ärztin. Und wie lange läuft das?", "V.7"),
        ("Was macht KIM?", "Aha. Und was lässt sich das Land das kosten?", "V.6"),
        ("Wie hoch ist die Meisterprämie?", "seit wann gibts die denn", "IV.1"),
        ("PerMenti nedir?", "Bu ne kadar sürüyor?", "V.7"),
    ],
)
def test_what_points_back_stays(assistant: Assistant, before: str, question: str, measure: str) -> None:
    answer = assistant.converse([before, question], as_of=DAY)
    assert [match.measure.number for match in answer.matches] == [measure]


def test_all_signs_are_told(assistant: Assistant) -> None:
    """Those that are weighed and no others."""
    context = assistant.ask("Was ist PerMenti?", as_of=DAY)
    asked = assistant.read("Und wer zahlt das?", as_of=DAY, context=context)
    followed = followed_by(asked.clean, "de", "V.7", assistant.index)
    tells = told_of_staying(followed, asked.reading, assistant.index.search(asked.clean), assistant.index)
    assert set(tells) == set(WEIGHTS)
    assert (tells["points"], tells["by_rules"], tells["row"]) == (1.0, 1.0, 1.0)
    assert asked.reading.staying is not None
    assert asked.reading.staying > 0
