"""Which fields a question asks for, in everyday, spoken and foreign words, and what it wants counted."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Kind, Reason
from assistant.understanding.rows.counting import asked_count, states_count
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.text.words import Words


@pytest.mark.parametrize(
    ("question", "fields"),
    [
        ("Mit welchem Geld wird das gemacht?", ["mittel"]),
        ("Wer zahlt da noch mit, und wann ist Schluss?", ["partner", "laufzeit"]),
        ("Welche Häuser sind dafür da, und wie heißt es richtig?", ["ressort", "titel"]),
        ("Wie heißt die Webseite und wie lange läuft das?", ["internet", "laufzeit"]),
        ("Wat koscht dat, un wie lang jeht dat noch?", ["mittel", "laufzeit"]),
        ("Which ministry is in charge and how long does it run?", ["ressort", "laufzeit"]),
        ("Gesamtbudget und beteiligte Ministerien bitte", ["mittel", "ressort"]),
        ("Mit welchen Verbänden wird das umgesetzt?", ["partner"]),
        ("Seit wann gibt es das, und was fließt da im Jahr?", ["laufzeit", "mittel"]),
        ("Talentscouting'i kim yürütüyor?", ["ressort"]),
        ("Bunun parasını kim veriyor?", ["mittel"]),
        ("Bu proje hangi yıla kadar sürüyor?", ["laufzeit"]),
        ("На які роки це заплановано?", ["laufzeit"]),
        ("Na jakie lata to zaplanowano?", ["laufzeit"]),
        ("Hangi bakanlık bakıyor ve kimlerle çalışıyor?", ["ressort", "partner"]),
        ("مين بيدفع مصاري هالمشروع؟", ["mittel"]),
        ("لحد إمتى بيستمر وشو الهدف منه؟", ["laufzeit", "ziel"]),
        ("Who foots the bill, and who looks after it?", ["mittel", "ressort"]),
        ("Скільки це коштує?", ["mittel"]),
        ("Відколи це діє?", ["laufzeit"]),
        ("Сколько ещё стоит этот проект?", ["mittel"]),
        ("Ile na to przeznaczono?", ["mittel"]),
        ("У скільки це обійшлося?", ["mittel"]),
        ("Хто цим опікується й допоки?", ["ressort", "laufzeit"]),
        ("Откуда на это деньги и кто сотрудничает?", ["mittel", "partner"]),
        ("Чего хотят этим добиться?", ["ziel"]),
        ("Дайте ссылку, пожалуйста", ["internet"]),
        ("Skąd są na to pieniądze i jak długo potrwa?", ["mittel", "laufzeit"]),
        ("Kto się tym zajmuje?", ["ressort"]),
        ("Gdzie mogę o tym przeczytać?", ["internet"]),
        ("З якого фонду це фінансується?", ["mittel"]),
        ("В чём роль этой программы и кто за неё платит?", ["ziel", "mittel"]),
        ("Które uczelnie mogą dołączyć?", ["beschreibung"]),
        ("Od kiedy MAGS za to odpowiada?", ["laufzeit"]),
        ("Kto za to odpowiada i do kiedy?", ["ressort", "laufzeit"]),
        ("من هو الشريك؟", ["partner"]),
        ("Projektlaufzeit und Jahresmittel bitte", ["laufzeit", "mittel"]),
        ("Mich interessiert, wie viel das Land dafür ausgibt und wer mitmacht.", ["mittel", "partner"]),
        ("Läuft das über 2024 hinaus, und hat es eine eigene Seite?", ["laufzeit", "internet"]),
        ("Wer steckt da alles mit drin?", ["partner"]),
        ("Welches Institut hat den Zuschlag für die Studie bekommen?", []),
        ("Über welches Portal läuft das?", ["internet"]),
        ("Studienabbrecher Beratung Geld pro Jahr", ["mittel"]),
    ],
)
def test_fields_are_asked_in_everyday_words(question: str, fields: list[str]) -> None:
    """Each field is found in the order of the question; of phrases that share words the longer one counts."""
    assert list(asked_fields(Words.of(question))) == fields


def test_plain_words_ask_for_fields_of_a_named_measure_only() -> None:
    """ "Geld und Seite" tells a topic, unless it is clear of which measure."""
    question = "Übergangslotsen: Geld und Seite bitte"
    assert asked_fields(Words.of(question)) == ()
    assert list(asked_fields(Words.of(question), is_named=True)) == ["mittel", "internet"]


def test_plain_words_of_an_enumeration_ask_each_for_their_field() -> None:
    """Between commas each plain word stands for itself; a comma before a clause parts nothing."""
    asked = asked_fields(Words.of("Mittel, Laufzeit und Partner von III.11?"), is_named=True)
    assert list(asked) == ["mittel", "laufzeit", "partner"]
    told = asked_fields(Words.of("Das mit dem frechen Namen, was kostet das im Jahr?"), is_named=True)
    assert list(told) == ["mittel"]


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Bis zu welchem Tag konnte man sein Interesse am Zukunftscampus einreichen?", "30. Juni 2025"),
        ("Welche Frist gilt beim Zukunftscampus für die Interessenbekundung?", "30. Juni 2025"),
    ],
)
def test_day_that_is_asked_is_told_by_the_sentence_that_names_one(
    assistant: Assistant, question: str, words: str
) -> None:
    """The row of the period has months only."""
    assert words in assistant.ask(question, as_of=DAY).matches[0].citations[0].quote


def test_cell_of_a_named_measure_is_told_whatever_else_is_said_in_another_language(assistant: Assistant) -> None:
    """Words that the German report does not have are no sign that it lacks a cell."""
    answer = assistant.ask("PerMenti projesi ne zamana kadar sürüyor?", as_of=DAY)
    assert answer.matches[0].citations[0].field == "laufzeit"


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("Welcche Laufzeti hat PerMenti?", "laufzeit"),
        ("Intrenetseite von KIM", "internet"),
        ("Welches Hausmacht das mit KIM?", "ressort"),
        ("was kosted der ausbau der praktika in den berufsfachklassen", "mittel"),
        ("KIM Jahresmittel", "mittel"),
    ],
    ids=["letters swapped", "one word", "glued", "a letter for another", "an abbreviation that is a word elsewhere"],
)
def test_fields_are_asked_with_typing_errors(assistant: Assistant, question: str, field: str) -> None:
    """A mistyped or glued word for a field is known."""
    assert assistant.ask(question, as_of=DAY).matches[0].citations[0].field.value == field


@pytest.mark.parametrize(
    ("question", "sentence", "is_counted"),
    [
        ("Wie viele Schulen?", "Über 100 Scouts sind in rund 600 Schulen unterwegs.", True),
        ("In wie vielen Betrieben?", "Sie wurden in mehr als 100 Unternehmen eingesetzt.", True),
        ("Wie viele Leute?", "Im Schuljahr 2021/22 begannen 396 Schülerinnen und Schüler.", True),
        ("Kaç kişi?", "Landesweit arbeiten 106 Coaches.", True),
        ("Wie viele Frauen?", "Seit 2023 wurden 40 Kurse mit 1.500 Euro gefördert.", False),
        ("Wie viele Kurse gab es 2022?", "Im Jahr 2023 gab es 40 Kurse.", False),
        ("Wie hoch ist der Anteil der Frauen?", "Darunter waren 40 Frauen.", False),
        ("Wie viel Prozent der Stellen?", "Die Stellen sind zu 76 % besetzt.", True),
    ],
)
def test_sentence_counts_the_asked_thing(question: str, sentence: str, is_counted: bool) -> None:
    """A number counts what stands behind it, in other words for the same thing too; years and sums count nothing."""
    counted = asked_count(question)
    assert counted is not None
    assert states_count(sentence, counted) is is_counted


def test_money_and_time_are_not_counted() -> None:
    """ "Wie viel Geld" and "wie viele Jahre" ask for cells."""
    assert asked_count("Wie viel Geld gibt es?") is None
    assert asked_count("Wie viele Jahre läuft das?") is None


@pytest.mark.parametrize(
    ("question", "measure", "quote"),
    [
        ("Wie viele Übergangslotsen gibt es?", "II.8", "133"),
        ("Wie viele Kommunen machen bei KIM mit?", "V.6", "54 Kreisen"),
        ("zdi: Anzahl der Netzwerke", "II.2", "47"),
    ],
)
def test_counts_are_told_by_the_sentence_with_the_number(
    assistant: Assistant, question: str, measure: str, quote: str
) -> None:
    """The first citation holds the number that is asked for."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.kind is Kind.FIELD
    first = answer.matches[0].citations[0]
    assert (first.measure, first.field.value) == (measure, "beschreibung")
    assert quote in first.quote


@pytest.mark.parametrize(
    "question",
    ["Wie viele Frauen haben bei PerMenti eine Stelle gefunden?", "Wie viel Prozent der Kita-Helfer bleiben?"],
)
def test_numbers_that_a_measure_does_not_have_are_refused(assistant: Assistant, question: str) -> None:
    """Other numbers of the measure are no answer."""
    answer = assistant.ask(question, as_of=DAY)
    assert (answer.reason, answer.matches) == (Reason.NOT_IN_REPORT, ())
    assert answer.related
