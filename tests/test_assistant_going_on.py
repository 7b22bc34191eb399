"""Talks that go on: what turns to another measure or a list of its own, and what stays with the one spoken of."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Answer, Assistant
from assistant.types import Kind, Reason


def _last(assistant: Assistant, talk: str) -> Answer:
    """Return the answer to the last question of a talk."""
    return assistant.converse(talk.split(" | "), as_of=DAY)


@pytest.mark.parametrize(
    ("talk", "criteria"),
    [
        ("Was ist PerMenti? | Welche Maßnahmen haben keine Website?", {"site"}),
        ("Wer ist für PerMenti zuständig? | Bei welchen Projekten ist die Regionaldirektion Partner?", {"partners"}),
        ("Was kostet KIM? | Wo sind Hochschulen Partner?", {"partners"}),
        ("What is PerMenti? | Which measures have the chambers as partners?", {"partners"}),
        ("Что такое KIM? | В каких мерах партнер Jobcenter?", {"partners"}),
        ("Was ist die Meisterprämie? | Und die Regionaldirektion, wo ist die Partner?", {"partners"}),
        ("Welche Maßnahmen in Cluster VI haben keine Website? | und welche haben dort eine", {"clusters", "site"}),
        ("Which measures in cluster VI have no website? | And which ones do?", {"clusters", "site"}),
        ("Welche Maßnahmen in Cluster II sind schon vorbei? | Und welche noch nicht?", {"clusters", "runs"}),
        ("Was ist KIM? | Welche Maßnahmen im Bereich Erfolg durch Vielfalt haben keine Website?", {"clusters", "site"}),
    ],
)
def test_a_list_of_its_own_is_asked(assistant: Assistant, talk: str, criteria: set[str]) -> None:
    """A question that speaks of measures wants those of the report, not a row of the one spoken of."""
    answer = _last(assistant, talk)
    assert answer.kind is Kind.LIST
    assert set(answer.interpretation.filters.criteria()) == criteria


@pytest.mark.parametrize(
    ("talk", "measure", "field"),
    [
        ("Wer ist bei PerMenti zuständig? | Wie steht es um die Finanzen?", "V.7", "mittel"),
        ("Wer ist bei PerMenti zuständig? | А что с деньгами?", "V.7", "mittel"),
        ("Was tut die Zentralstelle Fachkräfteeinwanderung? | Wie viel Personal bekommt die?", "VI.6", "mittel"),
        (
            "Was sind die Runden Tische für Geflüchtete? | Welches Ministerium? | Und wo war der Auftakt?",
            "V.2",
            "beschreibung",
        ),
        ("Wie lange läuft KIM? | Und das zdi?", "II.2", "laufzeit"),
        ("Vergleiche Bewerbertag und Medien-Beirat nach Ziel | Und beim Beirat, wer saß drin?", "IV.8", "beschreibung"),
        ("Welche Maßnahme ist für Frauen? | Und was ist mit dem Geld?", "V.5", "mittel"),
    ],
)
def test_a_row_or_sentence_of_one_measure_is_asked(assistant: Assistant, talk: str, measure: str, field: str) -> None:
    """The first citation is of the measure that is meant, and has what is asked for."""
    first = _last(assistant, talk).matches[0].citations[0]
    assert (first.measure, first.field.value) == (measure, field)


@pytest.mark.parametrize(
    "talk",
    [
        "Was ist WTFuture? | welcher prominente macht da werbung",
        "Was ist KIM? | Какой актёр это рекламирует?",
        "Was ist der Medien-Fachkräfte-Beirat? | Wer saß für die SPD drin?",
        "Wie viele Schüler sind im Talentscouting? | Wie viele davon haben den Bachelor gepackt?",
    ],
)
def test_what_is_not_told_of_the_measure_is_refused(assistant: Assistant, talk: str) -> None:
    """Who does it, whom he stood for, or how many of those did something, is told only where the measure says it."""
    assert _last(assistant, talk).reason is Reason.NOT_IN_REPORT


def test_who_sat_for_a_body_that_is_named_is_told(assistant: Assistant) -> None:
    """An abbreviation that the measure has is no reason to refuse."""
    assert _last(assistant, "Was ist der Medien-Fachkräfte-Beirat? | Wer saß für die IHK drin?").matches


@pytest.mark.parametrize(
    ("talk", "measure", "field"),
    [
        ("Wer ist bei PerMenti zuständig? | Nein, ich meinte die Ferienpraktika", "II.1", "ressort"),
        ("Wer ist bei PerMenti zuständig? | ne, ich meine das mit den Praktika in den Ferien", "II.1", "ressort"),
        ("Wie lange läuft die Meisterprämie? | no, I meant the heat pump one", "IV.5", "laufzeit"),
        ("Wie lange läuft die Meisterprämie? | nie, chodzi mi o pompy ciepła", "IV.5", "laufzeit"),
        ("PerMenti nedir? | Ne zaman bitiyor?", "V.7", "laufzeit"),
        ("Gibt es ein Mentoring für Akademikerinnen? | Klingt gut. Haben die eine Website?", "V.7", "internet"),
        ("Was ist KIM? | Und was kostet das den Steuerzahler im Jahr?", "V.6", "mittel"),
    ],
)
def test_a_correction_is_asked_the_same_of(assistant: Assistant, talk: str, measure: str, field: str) -> None:
    """What is meant instead takes the place of the measure; what only leads up asks nothing."""
    first = _last(assistant, talk).matches[0].citations[0]
    assert (first.measure, first.field.value) == (measure, field)
