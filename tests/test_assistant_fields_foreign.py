"""Which fields a question asks for in six other languages: print, purpose, partners, one's own things, what is within."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant.understanding.reading import read
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.text.words import Words
from corpus.types import Report


def _fields(question: str) -> list[str]:
    """Return the names of the fields that the words of a question ask for."""
    return [field.value for field in asked_fields(Words.of(question))]


@pytest.mark.parametrize(
    ("question", "fields"),
    [
        ("Is there a booklet about the mentors?", ["veroeffentlichung"]),
        ("Have they put the findings out in writing?", ["veroeffentlichung"]),
        ("Czy ukazała się o tym jakaś broszura?", ["veroeffentlichung"]),
        ("Есть ли об этом листовка?", ["veroeffentlichung"]),
        ("Чи надрукували про це буклет?", ["veroeffentlichung"]),
        ("Bununla ilgili bir kitapçık var mı?", ["veroeffentlichung"]),
        ("في كتيب عن هالبرنامج؟", ["veroeffentlichung"]),
        ("To what end was it devised?", ["ziel"]),
        ("Po co w ogóle są te stoły?", ["ziel"]),
        ("Чего ради это затеяли?", ["ziel"]),
        ("Який задум за цим стоїть?", ["ziel"]),
        ("Bu hangi maksatla kuruldu?", ["ziel"]),
        ("علاش دارو هاد المشروع؟", ["ziel"]),
        ("Who mucks in apart from the ministry?", ["partner"]),
        ("Kto oprócz ministerstwa to współtworzy?", ["partner"]),
        ("Кто в упряжке кроме министерства?", ["partner"]),
        ("Bakanlıkla birlikte kim yürütüyor?", ["partner"]),
        ("شكون خدام معاهم؟", ["partner"]),
        ("Which page do I type into my browser?", ["internet"]),
        ("Jest o tym coś w necie?", ["internet"]),
        ("Has it come into force?", ["laufzeit"]),
        ("Czy ta ustawa weszła już w życie?", ["laufzeit"]),
        ("Yürürlüğe girdi mi?", ["laufzeit"]),
        ("Сколько на это вбухали?", ["mittel"]),
        ("What did they shell out?", ["mittel"]),
        ("شحال كلفت هاد الحملة؟", ["mittel"]),
    ],
)
def test_fields_are_asked_in_everyday_words_of_other_languages(question: str, fields: list[str]) -> None:
    """Studies and leaflets, what something is for, who joins in, where it is read and what it costs have many words."""
    assert _fields(question) == fields


@pytest.mark.parametrize(
    "question",
    [
        "My partner is a plumber from Spain.",
        "Our goal is a job in a garage.",
        "Szukam partnera do praktyk.",
        "Моя цель — стать электриком.",
        "Шукаю партнера для обміну учнями.",
        "Proje ortağı arıyoruz.",
        "شريكي ممرض من مصر",
        "I read of it in a leaflet.",
        "You end up with two degrees.",
    ],
)
def test_what_is_the_askers_own_asks_for_no_field(question: str) -> None:
    """A partner, aim or leaflet that the asker tells of is none of a measure's rows."""
    assert _fields(question) == []


def test_name_with_a_field_word_asks_for_what_else_is_asked() -> None:
    """The chain of responsibility is a measure's name, but who has responsibility for one asks for the ministry."""
    assert _fields("Co ma dać łańcuch odpowiedzialności?") == ["ziel"]
    assert _fields("Kto ponosi odpowiedzialność? Kto odpowiada?") == ["ressort"]


@pytest.mark.parametrize(
    ("question", "fields"),
    [
        ("Which institute did the analysis?", ["beschreibung"]),
        ("Где проходил конгресс?", ["beschreibung"]),
        ("Hangi yasaya dayanarak veri aktarılıyor?", ["beschreibung"]),
        ("Jaki poziom niemieckiego jest potrzebny?", ["beschreibung"]),
        ("شو الهدف منه وشو الشروط؟", ["ziel", "beschreibung"]),
        ("When did it start, and where was it held?", ["laufzeit", "beschreibung"]),
        ("Which programme suits me?", []),
        ("Who helps me find a job?", []),
    ],
)
def test_what_is_within_a_measure_is_told_by_its_description(report: Report, question: str, fields: list[str]) -> None:
    """A law, level, institute or place within a measure stands in no row; which programme fits is a topic."""
    assert [field.value for field in read(question, report, DAY).fields] == fields
