"""Talks: one of several by its place, corrections, what is put first, and all that was compared."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Kind


def _last(assistant: Assistant, *questions: str) -> tuple[tuple[str, ...], str]:
    """Return the measures and the first cited field of the answer to the last of several questions."""
    answer = assistant.converse(questions, as_of=DAY)
    field = answer.matches[0].citations[0].field.value if answer.matches else ""
    return tuple(match.measure.number for match in answer.matches), field


@pytest.mark.parametrize(
    ("question", "measure", "field"),
    [
        ("Zuerst Indien, danach Indonesien, beide Anwerbungen: Bis wann läuft die erste?", "VI.2", "laufzeit"),
        ("Ich kenne KIM und PerMenti vom Hören. Wie lange läuft ersteres?", "V.6", "laufzeit"),
        ("Talentscouting and berufswahlapp: how much does the latter cost?", "II.4", "mittel"),
        ("Talentscouting, Berufswahlapp und Ferienpraktikum – wer macht das dritte?", "II.1", "ressort"),
        ("KIM ve PerMenti: ikincisinin bütçesi ne kadar?", "V.7", "mittel"),
    ],
)
def test_a_question_may_ask_of_one_it_tells_of_by_its_place(
    assistant: Assistant, question: str, measure: str, field: str
) -> None:
    """What stands before the asking clause is counted, not compared."""
    assert _last(assistant, question) == ((measure,), field)


@pytest.mark.parametrize(
    ("question", "following", "measure", "field"),
    [
        ("Zuerst Indien, danach Indonesien, beide Anwerbungen: Was kostet die erste?", "und bei der zweiten?", "VI.3", "mittel"),
        ("IFA und ZFE: welche Ministerien?", "und beim zweiten?", "VI.6", "ressort"),
        ("PerMenti, KIM, Frau und Beruf: wie lange?", "Und das Geld von Nummer zwei?", "V.6", "mittel"),
        ("من المسؤول عن KIM وعن PerMenti؟", "وكم ميزانية الثاني؟", "V.7", "mittel"),
        ("KIM ve PerMenti'den hangi bakanlık sorumlu?", "İkincisinin bütçesi ne kadar?", "V.7", "mittel"),
    ],
)  # fmt: skip
def test_a_place_is_that_of_what_was_told(
    assistant: Assistant, question: str, following: str, measure: str, field: str
) -> None:
    """One that says a place and no more is asked the same."""
    measures, found = _last(assistant, question, following)
    assert (measures[0], found) == (measure, field)


@pytest.mark.parametrize(
    "following",
    [
        "Nein, nicht PerMenti, sondern KIM.",
        "KIM, nicht PerMenti!",
        "Ach, KIM meinte ich",
        "Sorry, I meant KIM, not PerMenti.",
        "Hayır, PerMenti değil, KIM.",
        "Nie PerMenti, chodziło mi o KIM.",
        "Нет, не PerMenti, а KIM.",
        "Ні, не PerMenti, а KIM.",
    ],
)
def test_what_is_not_meant_is_left_out(assistant: Assistant, following: str) -> None:
    """The measure that is meant instead is asked the same of."""
    measures, field = _last(assistant, "PerMenti: welches Budget?", following)
    assert (measures[0], field) == ("V.6", "mittel")


def test_a_first_question_may_say_what_it_does_not_mean(assistant: Assistant) -> None:
    """What is not meant is not compared; what is said not to be so stays."""
    assert _last(assistant, "Nicht KIM, PerMenti: bis wann läuft das?") == (("V.7",), "laufzeit")
    for question in ("Läuft KIM nicht länger als PerMenti?", "Nicht nur KIM, auch PerMenti: was kosten die beiden?"):
        assert assistant.ask(question, as_of=DAY).kind is Kind.COMPARE


@pytest.mark.parametrize(
    ("question", "following", "measure", "field"),
    [
        ("Seit wann läuft das Talentscouting?", "Und die Berufswahlapp, bis wann läuft die?", "II.4", "laufzeit"),
        ("Laufzeit von PerMenti?", "Und bei Frau und Beruf, was kostet das?", "V.5", "mittel"),
        ("Wer sitzt im Medien-Fachkräfte-Beirat?", "Und der Bewerbertag, wann war der?", "IV.4", "laufzeit"),
        ("Laufzeit von PerMenti?", "Und die geflüchteten Frauen dort, wer betreut die?", "V.7", ""),
    ],
)
def test_a_pronoun_means_what_is_put_first(
    assistant: Assistant, question: str, following: str, measure: str, field: str
) -> None:
    """A measure named before the clause that asks is meant by its pronoun; what the one spoken of knows is no other."""
    measures, found = _last(assistant, question, following)
    assert measures[0] == measure
    assert not field or found == field


@pytest.mark.parametrize(
    ("question", "following", "field"),
    [
        ("KIM and PerMenti: which ministries?", "And how much do they cost?", "mittel"),
        ("KIM and PerMenti: which ministries?", "Which partners do they have?", "partner"),
        ("كم تكلفة KIM و PerMenti؟", "ومن المسؤول عنهما؟", "ressort"),
    ],
)
def test_all_that_was_compared_is_asked_on(assistant: Assistant, question: str, following: str, field: str) -> None:
    """A little word with a capital tells of nothing new."""
    assert _last(assistant, question, following) == (("V.6", "V.7"), field)


@pytest.mark.parametrize(
    "following", ["Wie viel Geld gab es im letzten Jahr?", "How much money was there in the last year?"]
)
def test_a_time_is_no_place(assistant: Assistant, following: str) -> None:
    """The last year is not the last of those that were shown."""
    measures, _ = _last(assistant, "KIM und PerMenti: welche Ministerien?", following)
    assert measures != ("V.7",)


@pytest.mark.parametrize(
    "following", ["Ond welche davo macht des MSB ganz alloi?", "Un wat macht dat MSB alleen davon?"]
)
def test_dialect_narrows_a_list_as_well(assistant: Assistant, following: str) -> None:
    """Spoken words for "davon" and "allein" are those words."""
    plain = _last(assistant, "Welche Maßnahmen hat das MSB?", "Und welche davon macht das MSB ganz allein?")
    assert len(plain[0]) > 1
    assert _last(assistant, "Welche Maßnahmen hat das MSB?", following) == plain


@pytest.mark.parametrize(
    ("question", "following", "field"),
    [
        ("ما هي Meisterprämie؟", "منذ متى توجد؟", "laufzeit"),
        ("ما هو Talentscouting؟", "أي وزارة مختصة؟", "ressort"),
        ("ما هو Talentscouting؟", "مع من بالتعاون؟", "partner"),
        ("Talentscouting nedir?", "Başka kimler katılıyor?", "partner"),
        ("KIM nedir?", "Hâlâ güncel mi?", "laufzeit"),
        ("What is PerMenti?", "With whom?", "partner"),
        ("What is the Berufswahlapp?", "And what pot is it paid from?", "mittel"),
        ("Что такое Talentscouting?", "Где найти больше информации?", "internet"),
        ("Що таке Talentscouting?", "Скільки вже існує?", "laufzeit"),
    ],
)
def test_a_bare_row_is_that_of_the_measure_spoken_of(
    assistant: Assistant, question: str, following: str, field: str
) -> None:
    """Little words that a search finds something for mean no other measure."""
    meant, _ = _last(assistant, question)
    measures, found = _last(assistant, question, following)
    assert (measures[:1], found) == (meant[:1], field)


@pytest.mark.parametrize(
    ("questions", "said", "understood"),
    [
        (
            ("Welche Angebote gibt es für Geflüchtete?", "Nur die, die noch laufen"),
            "Maßnahmen aus der vorigen Antwort",
            "Maßnahmen aus der vorigen Antwort mit: läuft",
        ),
        (
            ("Was hat das MWIKE, was noch läuft?", "Nur die, die 2027 noch laufen"),
            "Maßnahmen des Berichts",
            "Ressort MWIKE; läuft im Jahr 2027",
        ),
        (
            ("Was gibt es für Kitas?", "Nur die, die noch laufen", "Welche davon enden 2035?"),
            "aus der vorigen Antwort",
            "Maßnahmen aus der vorigen Antwort mit:",
        ),
    ],
)
def test_a_narrowed_list_says_of_what(
    assistant: Assistant, questions: tuple[str, ...], said: str, understood: str
) -> None:
    """Of all measures of the report where the criteria tell it all, else of those that were shown before."""
    answer = assistant.converse(questions, as_of=DAY)
    assert answer.kind is Kind.LIST
    assert said in answer.text
    assert understood in answer.interpretation.text
