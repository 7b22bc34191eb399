"""What strangers ask first, in many words for the same: each row, lists, follow-ups and own cases are told alike."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Answer, Kind, Reason, Status


def asked(assistant: Assistant, *questions: str) -> Answer:
    """Return the answer to the last of several questions."""
    return assistant.converse(questions, as_of=DAY)


def rows(answer: Answer) -> list[str]:
    """Return the rows that an answer was read as being asked for."""
    return [field.value for field in answer.interpretation.fields]


def numbers(answer: Answer) -> list[str]:
    """Return the numbers of the measures that answer."""
    return [match.measure.number for match in answer.matches]


@pytest.mark.parametrize(
    ("row", "named"),
    [
        ("mittel", "Talentscouting Bewilligungssumme; Investition von II.3?; What are the annual funds of II.3?; Fundusze II.3?"),
        ("mittel", "مصاريف II.3؟; II.3 gideri?"),
        ("laufzeit", "Talentscouting Restlaufzeit; Zeitrahmen von II.3?; What is the lifetime of Talentscouting?; Час дії II.3?"),
        ("ressort", "Fachressort von II.3?; What is the responsibility of II.3?"),
        ("partner", "Akteure von II.3?; Realizatorzy Talentscouting?; Исполнители II.3?"),
        ("ziel", "beabsichtigte Wirkung von II.3?; ما الغرض من Talentscouting؟"),
    ],
)  # fmt: skip
def test_rows_are_asked_for_in_many_nouns(assistant: Assistant, row: str, named: str) -> None:
    """A bare noun beside the measure's name is enough, in whichever language."""
    for question in named.split("; "):
        answer = asked(assistant, question)
        assert (rows(answer), numbers(answer)) == ([row], ["II.3"]), question


def test_keywords_ask_for_each_row_that_they_name(assistant: Assistant) -> None:
    """A ministry beside a period is not only named where nothing else is said."""
    assert rows(asked(assistant, "II.3 laufzeit ressort")) == ["laufzeit", "ressort"]
    assert rows(asked(assistant, "iv.2 iv.3 laufzeit ressort")) == ["laufzeit", "ressort"]


@pytest.mark.parametrize(
    ("question", "criteria"),
    [
        (
            "Welche Maßnahmen des Clusters III liegen ausschließlich in der Verantwortung des MAGS?",
            {"clusters": ["III"], "ministries": ["MAGS"], "ministry_mode": "only"},
        ),
        ("Wo ist kein anderes Ministerium außer dem MAGS dabei?", {"ministries": ["MAGS"], "ministry_mode": "only"}),
        ("Bei welchen Maßnahmen steht bei den Mitteln ein Strich?", {"missing": ["mittel"]}),
        ("Wo steht bei Internetpräsenz ein Strich?", {"missing": ["internet"]}),
        ("Bei welchen Maßnahmen steht www.mags.nrw als Internetadresse?", {"host": "mags.nrw"}),
        ("Welche Maßnahmen bekommen noch eine Website?", {"site_planned": True}),
        ("Anzahl der Maßnahmen", {}),
        ("Wie viele Vorhaben nennt der Bericht insgesamt?", {}),
        (
            "Was hört denn 2025 auf im Bereich Übergang Schule und Beruf?",
            {"clusters": ["II"], "ends": ["2025-01-01", "2025-12-31"]},
        ),
        (
            "Which things in cluster six, the one about workers from abroad, will still be running in 2027?",
            {"clusters": ["VI"], "runs": ["2027-01-01", "2027-12-31"]},
        ),
    ],
)
def test_lists_are_read_as_meant(assistant: Assistant, question: str, criteria: dict[str, object]) -> None:
    """Words that look like a negation, an empty cell or an address are read by what they say."""
    answer = asked(assistant, question)
    assert (answer.kind, answer.interpretation.filters.to_dict()) == (Kind.LIST, criteria)


def test_one_named_measure_is_no_list(assistant: Assistant) -> None:
    """A question in the singular that names a measure is about that one."""
    asks = "„ASD-Vertiefungsspur”: ile pieniędzy przewidziano i w jakim okresie projekt jest realizowany?"
    answer = asked(assistant, asks)
    assert (answer.kind, rows(answer)) == (Kind.FIELD, ["mittel", "laufzeit"])


def test_follow_ups_are_answered_whole(assistant: Assistant) -> None:
    """Two sentences that ask are both answered; a bare question for a sum, or for those who take part, is no riddle."""
    assert rows(asked(assistant, "Was ist zdi?", "Wie lange läuft das? Und was kostet es?")) == ["laufzeit", "mittel"]
    assert "2.500 Euro" in asked(assistant, "Meisterprämie", "Wie hoch ist die genau?").matches[0].citations[0].quote
    assert (
        "2.500 Euro" in asked(assistant, "Meisterprämie", "Wie hoch ist die pro Person?").matches[0].citations[0].quote
    )
    assert rows(asked(assistant, "Talentscouting", "من هم الشركاء؟")) == ["partner"]
    assert rows(asked(assistant, "Talentscouting", "Wer leitet das?")) == ["ressort"]


@pytest.mark.parametrize("question", ["Und wer ist zuständig?", "Wie lange läuft das? Und wer macht mit?"])
def test_who_speaks_of_nothing_gets_no_measure_by_chance(assistant: Assistant, question: str) -> None:
    """A row of nothing is a row of no measure, unless an answer went before."""
    assert asked(assistant, question).reason is Reason.NOT_IN_REPORT
    assert numbers(asked(assistant, "Was ist SiA-NRW?", question)) == ["III.7"]


@pytest.mark.parametrize(
    "question",
    [
        "Was bietet OBAS?",
        "OBAS kurz erklärt",
        "Ich habe von OBAS gehört. Was ist das?",
        "Was muss ich für die Meisterprämie tun?",
        "Welche Rolle spielt PerMenti?",
        "Wer hat denn für NRW die Absichtserklärung mit dem indonesischen Arbeitsministerium unterschrieben und wann?",
    ],
)
def test_what_a_measure_is_about_is_told(assistant: Assistant, question: str) -> None:
    """Who wants to know what there is, whatever the turn of phrase, is not refused."""
    assert asked(assistant, question).status is Status.ANSWERED


@pytest.mark.parametrize(
    "question",
    [
        "Qualifiziere ich mich für die Meisterprämie?",
        "Warum habe ich die Meisterprämie nicht bekommen?",
        "Unser Elternverein hat zwei Gruppen und 38 Kinder. Was kriegen wir genau an Zuschuss für eine Kita-Helferin mit 20 Stunden?",
        "Soll ich mein Maschinenbaustudium nach dem fünften Semester hinschmeißen und eine Lehre anfangen? Meine Eltern drehen durch.",
        "Zdałem egzamin mistrzowski na piekarza we Wrocławiu, a pracuję w Bielefeld. Należy mi się ta premia?",
        "Our Indian developer's visa file has been sitting with the Central Office since September. Has it been approved yet?",
    ],
)
def test_a_verdict_is_told_in_new_words(assistant: Assistant, question: str) -> None:
    """No rule knows these sentences; the regression tells them by their wording and signs."""
    assert asked(assistant, question).reason is Reason.OWN_CASE


@pytest.mark.parametrize(
    "question",
    [
        "По какому адресу в Кёльне принимает консультант KIM?",
        "Как фамилия сотрудника, который руководит центральной службой ZFE NRW?",
        "Was kostete die Eintrittskarte für den Kongress „Vielfalt am Arbeitsmarkt“?",
        "An welchem Berufskolleg in Bonn kann man die Fachoberschule Polizei besuchen?",
    ],
)
def test_details_that_no_measure_gives_are_refused(assistant: Assistant, question: str) -> None:
    """Addresses, surnames, tickets and schools of a town do not stand in the report."""
    assert asked(assistant, question).reason is Reason.NOT_IN_REPORT
