"""A question for a field put in plain words, by which the measure is searched for."""

from __future__ import annotations

import pytest

from assistant.understanding.rows.neutral import impersonally_asked, plainly_asked, told_alone, without_occasion
from corpus.types import FieldName


@pytest.mark.parametrize(
    ("question", "language", "field", "plain"),
    [
        ("Who foots the bill for the daycare helpers?", "en", FieldName.MITTEL, "who funds the daycare helpers"),
        ("Kreş yardımcılarının parasını kim veriyor?", "tr", FieldName.MITTEL, "Kreş yardımcılarının veriyor kim finanse ediyor"),
        ("قديش المصاري المخصصة لجلب العمال من الهند؟", "ar", FieldName.MITTEL, "من يمول لجلب العمال من الهند"),
        ("Wer zahlt die Kita-Helfer?", "de", FieldName.MITTEL, ""),
        ("Who does what?", "en", FieldName.TITEL, ""),
    ],
)  # fmt: skip
def test_words_that_ask_give_way_to_plain_ones(question: str, language: str, field: FieldName, plain: str) -> None:
    """What tells the measure stays; nothing where no plain words are known."""
    assert plainly_asked(question, language, (field,)) == plain


def test_a_question_for_several_fields_stays_as_it_is() -> None:
    """Each of several fields has words of its own, which tell no measure."""
    assert plainly_asked("Who pays, and since when?", "en", (FieldName.MITTEL, FieldName.LAUFZEIT)) == ""


@pytest.mark.parametrize(
    ("question", "language", "plain"),
    [
        (
            "Was springt für mich raus, wenn ich den Meister schaffe?",
            "de",
            "Was gibt es, wenn ich den Meister schaffe?",
        ),
        ("Сколько я получу, если стану мастером?", "ru", "что даёт государство, если стану мастером?"),
        ("Якщо я складу іспит, що мені дадуть?", "uk", "Якщо я складу іспит, що є?"),
        ("Co dostaniemy, jeśli zatrudnimy absolwenta?", "pl", "co daje land, jeśli zatrudnimy absolwenta?"),
        ("ماذا نحصل إذا وظفنا خريجا؟", "ar", "ما الدعم الموجود إذا وظفنا خريجا؟"),
        ("Что я получу?", "ru", ""),
        ("Получу ли я премию, если живу в Бельгии?", "ru", ""),
    ],
)
def test_what_one_gets_if_is_what_there_is(question: str, language: str, plain: str) -> None:
    """Without an "if", and where yes or no is asked, the question stays as it is."""
    assert impersonally_asked(question, language) == plain


@pytest.mark.parametrize(
    ("question", "alone"),
    [
        ("Tell me about the ZFE", "ZFE"),
        ("Расскажите мне про PerMenti", "PerMenti"),
        ("Könnt ihr mir was zur Meisterprämie sagen?", "Meisterprämie"),
        ("Was ist die ZFE?", ""),
    ],
)
def test_who_wants_to_be_told_of_a_thing_asks_for_it_alone(question: str, alone: str) -> None:
    assert told_alone(question) == alone


@pytest.mark.parametrize(
    ("question", "rest"),
    [
        (
            "Für den Beirat brauche ich eine Übersicht, wie Frauen gefördert werden.",
            "wie Frauen gefördert werden.",
        ),
        ("Wir bitten um Auskunft, was das Land für Lotsen tut.", "was das Land für Lotsen tut."),
        ("Ich brauche eine Übersicht der Laufzeiten.", ""),
        ("Wie werden Frauen gefördert?", ""),
    ],
)
def test_for_what_somebody_needs_an_overview_is_left_out(question: str, rest: str) -> None:
    assert without_occasion(question) == rest
