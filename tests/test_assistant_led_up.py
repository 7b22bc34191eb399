"""What leads up to a question, and follow-ups that ask something new instead of the row of the turn before."""

import pytest

from assistant import Assistant
from assistant.types import Kind, Reason
from corpus.types import FieldName


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("Guten Tag, ich leite ein Berufskolleg. Was ist neu für uns?", "Ich leite ein Berufskolleg. Was gibt es für uns?"),
        ("Welche Möglichkeiten gibt es für Pflegekräfte?", "Welche Maßnahmen gibt es für Pflegekräfte?"),
        ("What options are there for nurses?", "What is there for nurses?"),
        ("Які можливості є для вчителів?", "Що є для вчителів?"),
        ("Co nowego dla nauczycieli?", "Co jest dla nauczycieli?"),
        ("Liste mir bitte alles auf, was mit Frauen zu tun hat", "Zeig mir alles, was mit Frauen zu tun hat"),
    ],
)  # fmt: skip
def test_plain_words_of_a_first_question(assistant: Assistant, question: str, plain: str) -> None:
    """However it is led up to, it is answered as in plain words."""
    shown = [m.measure.number for m in assistant.ask(question).matches]
    assert shown == [m.measure.number for m in assistant.ask(plain).matches]
    assert shown


def test_who_asks_narrows_down_nothing(assistant: Assistant) -> None:
    """All measures are asked for, whoever does."""
    answer = assistant.ask("Ich arbeite bei einem Radiosender. Wie viele Maßnahmen hat der Bericht insgesamt?")
    assert len(answer.matches) == len(assistant.report.measures)


def test_options_for_nobody_in_the_report(assistant: Assistant) -> None:
    """What is not in the report stays refused in other words."""
    assert assistant.ask("Welche Möglichkeiten gibt es für Zahnärzte?").reason is Reason.NOT_IN_REPORT


@pytest.mark.parametrize(
    "text", ["Danke, ihr seid spitze", "çok sağ ol", "thanks, you are awesome", "дякую, ви супер", "dzięki, jesteś najlepszy"]
)  # fmt: skip
def test_praise_is_thanks(assistant: Assistant, text: str) -> None:
    """Who praises with thanks asks nothing."""
    assert assistant.converse(["Was kostet PerMenti?", text]).reason is Reason.NOT_A_QUESTION


@pytest.mark.parametrize(
    ("talk", "number"),
    [
        (["Wie lange läuft PerMenti?", "Und was ist mit KIM, was machen die?"], "V.6"),
        (["Was kostet das Talentscouting?", "Und die Übergangslotsen, sind das auch Lehrkräfte?"], "II.8"),
        (["Wie lange läuft PerMenti?", "Heilerziehungspfleger wäre auch was"], "V.3"),
        (["Wie lange läuft PerMenti?", "Und wenn sie zur Polizei will?"], "III.5"),
        (["Какой сайт у PerMenti?", "А инженерам признают диплом?"], "VI.8"),
        (["What is the website of PerMenti?", "What about older people?"], "V.10"),
    ],
)
def test_something_new_is_no_row(assistant: Assistant, talk: list[str], number: str) -> None:
    """A clause of its own is asked by itself about what it names, not for the row of the turn before."""
    answer = assistant.converse(talk)
    assert answer.matches[0].measure.number == number
    assert answer.matches[0].citations[0].field in (FieldName.BESCHREIBUNG, FieldName.ZIEL)


@pytest.mark.parametrize(
    ("talk", "number"),
    [
        (["Wie lange läuft PerMenti?", "Und bei Indonesien?"], "VI.3"),
        (["Хто платить за Talentscouting?", "А PerMenti?"], "V.7"),
        (["Who pays for Talentscouting?", "And India?"], "VI.2"),
        (["Who pays for Talentscouting?", "What about India?"], "VI.2"),
    ],
)
def test_bare_name_is_asked_the_same(assistant: Assistant, talk: list[str], number: str) -> None:
    """A name and nothing else is asked the row of the turn before."""
    asked, answer = assistant.ask(talk[0]), assistant.converse(talk)
    assert answer.matches[0].measure.number == number
    assert answer.interpretation.fields == asked.interpretation.fields


def test_name_put_first(assistant: Assistant) -> None:
    """What stands before the clause is meant, in languages that need no pronoun too."""
    answer = assistant.converse(["Ile kosztuje PerMenti?", "A agencja, kiedy rusza?"])
    assert answer.matches[0].measure.number == "VI.7"
    assert answer.interpretation.fields == (FieldName.LAUFZEIT,)


@pytest.mark.parametrize(
    "talk",
    [
        ["Was macht VI.8?", "Wie hoch ist die Anerkennungsquote?"],
        ["Was macht V.9?", "Wie hoch ist das Bürgergeld?"],
        ["Welche Maßnahme kostet am meisten?", "Was sagt die Ministerin dazu?"],
    ],
)
def test_what_the_report_does_not_say(assistant: Assistant, talk: list[str]) -> None:
    """The height of something else than the means is no row, and what somebody says no list."""
    answer = assistant.converse(talk)
    assert answer.reason is Reason.NOT_IN_REPORT
    assert answer.kind is not Kind.LIST


def test_height_of_the_means(assistant: Assistant) -> None:
    """The height of the means is their row."""
    answer = assistant.converse(["Was ist PerMenti?", "Wie hoch ist das Budget?"])
    assert answer.interpretation.fields == (FieldName.MITTEL,)
