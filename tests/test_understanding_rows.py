"""Which rows German questions ask for: everyday words, what is only told, what somebody looks for."""

from __future__ import annotations

import pytest

from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.rows.parts import asked_parts, fields_of
from assistant.understanding.rows.sought import Sought
from assistant.understanding.rows.telling import without_told
from assistant.understanding.text.words import Words


def _rows(question: str, *, is_named: bool = False) -> list[str]:
    """Return the rows that a question asks for."""
    return [name.value for name in fields_of(question, Sought.of(question), is_named=is_named)]


@pytest.mark.parametrize(
    ("question", "row"),
    [
        ("Liegt zur Rettungskette ein Werbeflyer aus?", "veroeffentlichung"),
        ("Ich hätte gern ein Merkblatt über die Talentbörse", "veroeffentlichung"),
        ("Welche Hefte sind zu den Runden Tischen herausgekommen?", "veroeffentlichung"),
        ("Ist die Kampagne inzwischen ausgelaufen?", "laufzeit"),
        ("Welche Geldgeber hat das Netzwerk?", "mittel"),
        ("Wer muss für die Börse geradestehen?", "ressort"),
        ("Unter welcher Domain steht das?", "internet"),
        ("Wer gehört zu den Bündnispartnern, welche Gewerkschaften?", "partner"),
        ("Welcher Grundgedanke steckt in dem Netzwerk?", "ziel"),
        ("Nach welchen Kriterien wählt die Jury aus?", "beschreibung"),
    ],
)
def test_everyday_german_words_ask_for_rows(question: str, row: str) -> None:
    """Each row is asked for by words of everyday German."""
    assert _rows(question) == [row]


def test_printed_matter_is_asked_for_beside_a_time() -> None:
    """A date that is asked for does not hide the flyer, but "wann veröffentlicht" asks for a date only."""
    assert set(_rows("Gibt es Faltblätter zur Börse und bis wann läuft sie?")) == {"veroeffentlichung", "laufzeit"}
    assert _rows("Wann wurde die Studie veröffentlicht?") == ["laufzeit"]


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Das Geld ist mir nicht so wichtig. Wer ist zuständig?", "Wer ist zuständig?"),
        ("Das Ressort kenne ich, aber seit wann läuft die Börse?", "aber seit wann läuft die Börse?"),
        ("Was kostet das … nein, wer ist zuständig?", "wer ist zuständig?"),
        ("Die Kosten sind bekannt. Der Link ging nicht. Wer macht mit?", "Wer macht mit?"),
        ("Wer ist zuständig? Die Kosten sind mir egal.", "Wer ist zuständig?"),
        ("Mich interessiert die Laufzeit. Wer ist zuständig?", "Mich interessiert die Laufzeit. Wer ist zuständig?"),
        ("Budget und Laufzeit der Börse. Wer macht mit?", "Budget und Laufzeit der Börse. Wer macht mit?"),
    ],
)
def test_what_is_only_told_asks_for_no_row(question: str, asked: str) -> None:
    """Told sentences, corrected questions and what is of no interest are left out; what is wanted stays."""
    assert without_told(question) == asked


@pytest.mark.parametrize(
    "question",
    [
        "Wir suchen einen Partner für unsere Schülerfirma",
        "Mein Partner ist gehörlos, welche Hilfe gibt es?",
        "Unser Ziel ist ein Abschluss für alle. Was hilft?",
        "Welche Webseite brauche ich, wenn ich Bäcker werden will?",
        "Habt ihr was, das irgendwann startet?",
    ],
)
def test_what_somebody_looks_for_is_no_row(question: str) -> None:
    """Partners, aims and sites of the asker are none of a measure."""
    assert not asked_fields(Words.of(question))


def test_more_of_something_is_no_time() -> None:
    """ "Noch jemand" asks for more of those who take part, "gibt es das noch" for the time."""
    assert _rows("Gibt es außer der Kammer noch jemanden, der mitträgt?") == ["partner"]
    assert _rows("Gibt es die Börse noch?") == ["laufzeit"]


def test_a_height_that_is_no_sum_stands_in_the_description() -> None:
    """ "Wie hoch" asks for money only where it is that of a sum."""
    assert _rows("Wie hoch war die Fehlquote der Prüflinge?") == ["beschreibung"]
    assert _rows("Wie hoch ist der Etat?") == ["mittel"]


def test_parts_of_keywords_and_of_what_is_done() -> None:
    """A part may ask by keywords, or ask what is done where the measure is known; what a thing is asks for no row."""
    parts = asked_parts("Homepage der Börse, und was erzählen die Paten den Kindern?", is_named=True)
    assert [[name.value for name in part.fields] for part in parts] == [["internet"], ["beschreibung"]]
    assert not asked_parts("Was ist die Börse und wie lange läuft sie?", is_named=True)


@pytest.mark.parametrize(
    ("question", "rows"),
    [
        ("Wo lässt sich das Gutachten zur Börse herunterladen?", ["veroeffentlichung"]),
        ("Where can I buy the survey on staff?", ["veroeffentlichung"]),
        ("Где можно приобрести исследование о кадрах?", ["veroeffentlichung"]),
        ("Gdzie mogę pobrać ekspertyzę o kadrach?", ["veroeffentlichung"]),
        ("Where can I go in order to study?", []),
        ("Bitte um Nennung des Projektbeginns sowie des Kostenrahmens", ["laufzeit", "mittel"]),
        ("Прошу указать сумму средств и период действия", ["mittel", "laufzeit"]),
        ("Proszę o podanie kwoty i okresu trwania", ["mittel", "laufzeit"]),
        ("Wat koste dat em Johr?", ["mittel"]),
        ("Wie lang duert dat?", ["laufzeit"]),
        ("Börse Ausbildung Mittel 2024", ["mittel"]),
        ("Umschulung ohne Mittel", []),
        ("In which month does the course start each year?", ["beschreibung"]),
        ("Wann startet das Projekt?", ["laufzeit"]),
        ("Mit wem wurde der Vertrag unterschrieben?", ["beschreibung"]),
        ("Mit wem arbeitet das Land zusammen?", ["partner"]),
        ("Welche Aufgabe wird da außerdem noch gefördert?", ["beschreibung"]),
        ("Wird die Börse noch gefördert?", ["laufzeit"]),
        ("Die Studie darüber: Budget?", ["mittel"]),
        ("Gibt es eine Studie darüber?", ["veroeffentlichung"]),
        ("Börse Zuschuss Betrag pro Person", ["beschreibung"]),
    ],
)
def test_rows_in_several_languages_and_kinds_of_speech(question: str, rows: list[str]) -> None:
    """Studies that one gets, genitives, dialect, keywords, dates of each year, agreements; and what is none of them."""
    assert _rows(question) == rows


def test_arabic_and_joins_two_rows() -> None:
    """An "and" that is written together with the next word joins what is asked."""
    assert [part.fields[0].value for part in asked_parts("ما الوزارة المسؤولة وحتى متى يستمر؟", is_named=True)] == [
        "ressort",
        "laufzeit",
    ]


def test_where_a_study_is_got_is_asked_of_its_publication() -> None:
    """A part that only asks where one gets it asks for the publication where a study is spoken of."""
    of_study = asked_parts("Wer ist für die Studie zuständig und wo kriege ich sie?", is_named=True)
    assert [part.fields[0].value for part in of_study] == ["ressort", "veroeffentlichung"]
    of_other = asked_parts("Wer ist für die Prämie zuständig und wo kriege ich sie?", is_named=True)
    assert [part.fields[0].value for part in of_other][1] != "veroeffentlichung"


@pytest.mark.parametrize(
    ("question", "rows"),
    [
        ("Ich bin Ingenieur aus Ghana. Wer hilft mir, hier eine Stelle zu finden?", []),
        ("Wer unterstützt uns als kleine Firma bei Frauen in der Technik?", []),
        ("I am a nurse from Kenya, who helps me with work here?", []),
        ("Wer hilft dabei?", ["partner"]),
        ("Wer unterstützt die Talentbörse noch?", ["partner"]),
    ],
)
def test_who_looks_for_help_asks_for_no_partners(question: str, rows: list[str]) -> None:
    """A word of the need may name a measure; the row of its partners is not what helps somebody."""
    assert _rows(question, is_named=True) == rows
