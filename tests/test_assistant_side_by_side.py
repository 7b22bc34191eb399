"""Measures that are set side by side by less usual words, by mere keywords, or behind what leads up to them."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Kind


@pytest.mark.parametrize(
    ("question", "measures", "fields"),
    [
        ("Ich bräuchte für den Kreistag die Mittel: einmal die von KIM, einmal die vom Ferienpraktikum.", "V.6 II.1", "mittel"),
        ("Lokführer Gärtner Laufzeit Vergleich", "IV.6 III.13", "laufzeit"),
        ("Welches Vorhaben endet zuerst, das für die Gärtner oder das mit den Krankenkassen?", "III.13 IV.7", "laufzeit"),
        ("Есть Talentscouting и есть помощники в детских садах. До какого года идет каждая из программ?", "II.3 I.11", "laufzeit"),
        ("Wie verhält sich das Budget von zdi zu dem vom Talentscouting?", "II.2 II.3", "mittel"),
        ("Wir sind ein Malerbetrieb und überlegen: Wärmepumpenprämie oder Meisterprämie, bis wann laufen beide?", "IV.5 IV.1", "laufzeit"),
        ("Hat KIM ein anderes Ministerium als die Fachkräfteagentur?", "V.6 VI.7", "ressort"),
        ("Does the childcare helper scheme have the same ministry as KIM?", "I.11 V.6", "ressort"),
        ("What is the budget in NRW of the heat pump bonus and the talent scouts?", "IV.5 II.3", "mittel"),
        ("Welche Termine haben der Bewerbertag und der Kongress zur Vielfalt?", "IV.4 V.10", "laufzeit"),
        ("Meisterbonus und Gartenbau-Förderung, welches Haus und wie lange?", "IV.1 III.13", "ressort laufzeit"),
        ("Wo ist die höhere Förderung zu holen, bei KIM oder beim Talentscouting?", "V.6 II.3", "mittel"),
        ("Das eine ist die Anwerbung in Indien, das andere die Vernetzten Bildungsräume. Bis wann laufen sie?", "VI.2 IV.11", "laufzeit"),
    ],
    ids=[
        "one by one",
        "keywords without a joint",
        "the one for or the one with",
        "each of those told",
        "related to",
        "behind what leads up to it",
        "another ministry than",
        "the same as",
        "common nouns beside a name",
        "dates",
        "described with two rows",
        "higher funding",
        "the one and the other",
    ],
)  # fmt: skip
def test_measures_told_in_other_ways_stand_side_by_side(
    assistant: Assistant, question: str, measures: str, fields: str
) -> None:
    """Two measures are found whatever sets them side by side, also where the question as a whole means one of them more."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.kind is Kind.COMPARE
    assert " ".join(match.measure.number for match in answer.matches) == measures
    assert " ".join(field.value for field in answer.interpretation.fields) == fields


@pytest.mark.parametrize(
    "question",
    [
        "Wer ist bei den Runden Tischen dabei, die Kammern oder die Jobcenter?",
        "Ich war einmal in Bonn und einmal in Köln Lehrer. Wie lange gilt die Abordnung?",
        "Welche Daten speichern die berufswahlapp und das Talentscouting?",
        "Welche Maßnahmen enden zuerst, die für Kitas oder die für Schulen?",
        "Ich bin Lehrerin: seit wann und bis wann gilt die Abordnung?",
        "Talentscouting Vorjahr Mittel Vergleich",
        "Which ministries are behind the helpers in daycare and nursery schools?",
        "Wie verhalten sich die Jobcenter zur Vermittlungsoffensive?",
    ],
    ids=["partners", "own places", "other data", "list", "own lead", "keywords of one", "English", "conduct"],
)
def test_what_resembles_these_ways_is_no_comparison(assistant: Assistant, question: str) -> None:
    """Partners, places, years and two words for one thing are no measures beside another one."""
    assert assistant.ask(question, as_of=DAY).kind is not Kind.COMPARE
