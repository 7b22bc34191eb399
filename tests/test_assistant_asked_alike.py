"""Measures of which the same is asked in a clause each, in mere keywords, or behind "mı … mı"."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Kind
from assistant.understanding.comparisons.alike import clauses_alike


@pytest.mark.parametrize(
    ("question", "measures", "field"),
    [
        (
            "Welche Partner hat das Zukunftsbündnis Pflege und welche die Kita-Fachkräftestudie?",
            ("III.12", "I.9"),
            "partner",
        ),
        (
            "Was kosten die MID-Assistenten, und was die Förderung der Bildungseinrichtungen über die GRW, wo es auch um Möbel geht?",
            ("III.2", "III.3"),
            "mittel",
        ),
        (
            "Wie lange geht das mit denen, die in der Kita helfen, und wie lange das mit denen, die Lehrkräften den Papierkram abnehmen?",
            ("I.11", "I.4"),
            "laufzeit",
        ),
        ("Hindistan projesi ne zamandan beri var, Endonezya projesi ne zamandan beri?", ("VI.2", "VI.3"), "laufzeit"),
        ("Скільки триває залучення фахівців з Індії, а скільки з Індонезії?", ("VI.2", "VI.3"), "laufzeit"),
        (
            "С какого года признают архитекторов и инженеров, а с какого учителей из третьих стран?",
            ("VI.8", "VI.4"),
            "laufzeit",
        ),
        ("Jakie ministerstwo prowadzi centra Kobieta i Zawód, a jakie PerMenti?", ("V.5", "V.7"), "ressort"),
        ("من المسؤول عن مشروع الهند ومن المسؤول عن مشروع إندونيسيا؟", ("VI.2", "VI.3"), "ressort"),
        ("ما مدة مراكز الكفاءة للمرأة وما مدة PerMenti؟", ("V.5", "V.7"), "laufzeit"),
        ("Ab wann läuft KIM und ab wann die Förderung für Gärtnereien?", ("V.6", "III.13"), "laufzeit"),
        (
            "Wie hoch ist der Bonus für neue Handwerksmeister und wie hoch der Zuschuss für einen Wärmepumpenkurs?",
            ("IV.1", "IV.5"),
            "beschreibung",
        ),
    ],
    ids=[
        "described second",
        "clause that tells more",
        "those who",
        "Turkish",
        "Ukrainian",
        "Russian",
        "Polish",
        "Arabic",
        "Arabic what",
        "which one is said behind the word for any",
        "sums that a person gets",
    ],
)
def test_the_same_asked_in_a_clause_each_is_compared(
    assistant: Assistant, question: str, measures: tuple[str, ...], field: str
) -> None:
    """Each clause means one measure, whatever joints stand within a name or a description."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.kind is Kind.COMPARE
    assert tuple(match.measure.number for match in answer.matches) == measures
    assert [name.value for name in answer.interpretation.fields] == [field]


@pytest.mark.parametrize(
    "question",
    [
        "Wie viel Geld gab es 2023 und wie viel 2024 für Frau und Beruf?",
        "Seit wann läuft KIM und seit wann ist es überall vertreten?",
        "Welche Partner hat KIM und welche Ämter sind beteiligt?",
        "Скільки коштує KIM і скільки людей там працює?",
        "Wer zahlt die Übergangslotsen und wer wählt die Schulen aus?",
        "Wie viel kostet PerMenti und wie viele Frauen nehmen teil?",
        "Wie hoch ist die Meisterprämie und wie hoch der Eigenanteil?",
        "ما الهدف من Talentscouting وما الميزانية؟",
    ],
    ids=["years", "pronoun", "another sort", "counted", "another doing", "how many", "how high", "Arabic"],
)
def test_what_only_asks_on_is_no_comparison(assistant: Assistant, question: str) -> None:
    """A second clause that begins as the first does may still ask of the same measure."""
    assert assistant.ask(question, as_of=DAY).kind is not Kind.COMPARE


@pytest.mark.parametrize(
    ("question", "measures", "field"),
    [
        ("talentscouting übergangslotsen kosten", ("II.3", "II.8"), "mittel"),
        ("ZFE IFA Ministerium", ("VI.6", "VI.7"), "ressort"),
        ("meisterprämie wärmepumpenprämie ressort", ("IV.1", "IV.5"), "ressort"),
        ("KIM PerMenti süre", ("V.6", "V.7"), "laufzeit"),
        ("PerMenti mi daha eski, KIM mi?", ("V.7", "V.6"), "laufzeit"),
        ("Hindistan projesi mi Endonezya projesi mi daha pahalı?", ("VI.2", "VI.3"), "mittel"),
    ],
    ids=["two names", "abbreviations", "name and description", "Turkish", "either by name", "either described"],
)
def test_two_without_a_joint_are_compared(
    assistant: Assistant, question: str, measures: tuple[str, ...], field: str
) -> None:
    """Keywords join by nothing, and Turkish asks behind each of the two."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.kind is Kind.COMPARE
    assert tuple(match.measure.number for match in answer.matches) == measures
    assert [name.value for name in answer.interpretation.fields] == [field]


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("Чи однаково довго тривають KIM і PerMenti?", "laufzeit"),
        ("KIM и PerMenti идут одинаково долго?", "laufzeit"),
        ("Czy KIM trwa tak samo długo jak PerMenti?", "laufzeit"),
        ("Czy KIM kosztuje tyle samo co PerMenti?", "mittel"),
        ("KIM стоит столько же, сколько PerMenti?", "mittel"),
        ("KIM ve PerMenti eşit uzunlukta mı?", "laufzeit"),
        ("Bekommt KIM so viel wie PerMenti?", "mittel"),
    ],
)
def test_what_is_said_to_be_alike_is_compared(assistant: Assistant, question: str, field: str) -> None:
    """Two that are as long or as dear as each other stand side by side."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.kind is Kind.COMPARE
    assert [match.measure.number for match in answer.matches] == ["V.6", "V.7"]
    assert [name.value for name in answer.interpretation.fields] == [field]


@pytest.mark.parametrize(
    "question",
    [
        "Czy PerMenti jest tak samo dostępne dla mężczyzn, do kiedy trwa?",
        "Чи однаково для всіх міст діє KIM, який бюджет?",
        "Läuft das Talentscouting so lange wie geplant?",
    ],
)
def test_one_that_is_alike_for_all_is_no_comparison(assistant: Assistant, question: str) -> None:
    """What is alike for everybody, or as planned, is one measure."""
    assert assistant.ask(question, as_of=DAY).kind is not Kind.COMPARE


@pytest.mark.parametrize(
    "question",
    [
        "next career studienabbruch finanzierung",
        "frau und beruf beratung wiedereinstieg geld",
        "coaches ausbildungswege jugendliche laufzeit",
        "indien pflege anerkennung dauer",
        "PerMenti ücretsiz mi, süresi uzun mu?",
    ],
)
def test_keywords_of_one_measure_are_no_comparison(assistant: Assistant, question: str) -> None:
    """Words beside a name that mean the same measure, or none clearly, set nothing beside it."""
    assert assistant.ask(question, as_of=DAY).kind is not Kind.COMPARE


@pytest.mark.parametrize(
    ("question", "clauses"),
    [
        ("Wer macht A, und wer B?", ("Wer macht A", "wer B?")),
        ("Wer macht A, und wie lange läuft B?", ()),
        ("Was kostet A, und was B, wo C dabei ist?", ("Was kostet A", "was B, wo C dabei ist?")),
        ("A ne kadar sürüyor, B ne kadar?", ("A ne kadar sürüyor", "B ne kadar?")),
        ("Wer macht A?", ()),
    ],
)
def test_clauses_that_ask_alike(question: str, clauses: tuple[str, ...]) -> None:
    """What asks by other words goes with the clause before it."""
    assert clauses_alike(question) == clauses
