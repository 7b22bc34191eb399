"""Measures spoken of one after the other that are meant together, compared, or held against each other by name."""

import pytest

from assistant import Assistant
from assistant.types import Answer, Kind, Reason

KIM, PERMENTI, INDIA, INDONESIA = "V.6", "V.7", "VI.2", "VI.3"
SINGLE = ["Was macht KIM?", "Wer macht PerMenti?"]


def numbers(answer: Answer) -> list[str]:
    """Return the numbers of the measures of an answer."""
    return [match.measure.number for match in answer.matches]


def rows(answer: Answer) -> set[str]:
    """Return the rows that are quoted of the measures of an answer."""
    return {quote.field.value for match in answer.matches for quote in match.citations}


@pytest.mark.parametrize(
    ("question", "row"),
    [
        ("Was kosten beide zusammen?", "mittel"),
        ("Welche der beiden läuft länger?", "laufzeit"),
        ("Sind beide noch aktiv?", "laufzeit"),
        ("Wer ist für beide zuständig?", "ressort"),
        ("Was ist teurer?", "mittel"),
        ("Compare their budgets", "mittel"),
        ("Haben die das gleiche Ziel?", "ziel"),
        ("Sind die vom gleichen Ministerium?", "ressort"),
        ("When did both start?", "laufzeit"),
        ("İkisinin bütçesi ne kadar?", "mittel"),
        ("Хто за них обох відповідає?", "ressort"),
        ("Сколько стоят обе вместе?", "mittel"),
        ("Do kiedy trwają oba programy?", "laufzeit"),
        ("متى ينتهي كلاهما؟", "laufzeit"),
    ],
)
def test_both_are_the_last_two_spoken_of(assistant: Assistant, question: str, row: str) -> None:
    """What is asked of both is asked of the last two measures of the talk, in the order spoken."""
    answer = assistant.converse(["Bis wann läuft zdi?", *SINGLE, question])
    assert (answer.kind, numbers(answer), rows(answer)) == (Kind.COMPARE, [KIM, PERMENTI], {row})


@pytest.mark.parametrize(
    "question",
    [
        "Vergleichen Sie beide.",
        "Kannst du mir die beiden vergleichen?",
        "Worin unterscheiden die sich?",
        "Compare them",
        "İkisini karşılaştır",
        "Porównaj je",
        "ما الفرق بينهما؟",
    ],
)
def test_both_are_compared_by_all_rows(assistant: Assistant, question: str) -> None:
    """Where no row is asked, all are set side by side."""
    answer = assistant.converse([*SINGLE, question])
    assert numbers(answer) == [KIM, PERMENTI]
    assert {"ziel", "laufzeit", "mittel", "ressort"} <= rows(answer)


def test_three_spoken_of(assistant: Assistant) -> None:
    """Three may be meant together too; behind money the sum is one of money."""
    talk = ["Was kostet zdi?", "Und KIM?", "Und PerMenti?"]
    assert numbers(assistant.converse([*talk, "Laufen alle drei noch?"])) == ["II.2", KIM, PERMENTI]
    answer = assistant.converse([*talk, "Und zusammen?"])
    assert (numbers(answer), rows(answer)) == ([KIM, PERMENTI], {"mittel"})


@pytest.mark.parametrize(
    "question",
    [
        "Seit wann arbeiten beide Länder zusammen?",
        "Mit wem arbeiten die zusammen?",
        "Was läuft länger als zwei Jahre?",
        "Was kostet das für alle Jahre zusammen?",
        "Was ist der Unterschied zu früher?",
    ],
)
def test_one_is_meant(assistant: Assistant, question: str) -> None:
    """Words for two may be said of something else than measures."""
    answer = assistant.converse([*SINGLE, question])
    assert answer.kind is not Kind.COMPARE
    assert len(answer.matches) <= 1


@pytest.mark.parametrize(
    "question", ["Haben beide einen Betriebsrat?", "Wie zufrieden sind die Teilnehmer bei beiden?", "Vergleich das mit Bayern"]
)  # fmt: skip
def test_what_the_report_lacks_is_refused(assistant: Assistant, question: str) -> None:
    """What no measure tells is not told side by side either."""
    assert assistant.converse([*SINGLE, question]).reason is Reason.NOT_IN_REPORT


def test_own_case_of_both(assistant: Assistant) -> None:
    """Whether somebody may take part is no question of two rows."""
    assert assistant.converse([*SINGLE, "Kann ich bei beiden mitmachen?"]).reason is Reason.OWN_CASE


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Was kostet mehr, das Talentscouting oder zdi?", ["II.3", "II.2"]),
        ("Ist das Talentscouting teurer als PerMenti?", ["II.3", PERMENTI]),
        ("Was ist der Unterschied zwischen Alltagshelfern und Kita-Helfern?", ["I.4", "I.11"]),
        ("Laufen zdi und PerMenti noch?", ["II.2", PERMENTI]),
        ("Ist das mehr als bei den Übergangslotsen?", [KIM, "II.8"]),
        ("Ist PerMenti teurer?", [KIM, PERMENTI]),
        ("Ist das das gleiche Ministerium wie bei PerMenti?", [KIM, PERMENTI]),
    ],
)
def test_compared_behind_another(assistant: Assistant, question: str, expected: list[str]) -> None:
    """Behind an answer those are compared that a question names, the one spoken of only where it points back."""
    answer = assistant.converse(["Was macht KIM?", "Was kostet das?", question])
    assert (answer.kind, numbers(answer)) == (Kind.COMPARE, expected)


@pytest.mark.parametrize(
    ("talk", "question"),
    [
        (["Was ist zu Indien geplant?", "Was kostet das?"], "Vergleich das mit Indonesien"),
        (["Was ist zu Indien geplant?", "Was kostet das?"], "Und was ist der Unterschied zu Indonesien?"),
        (["Что делается для Индии?", "Сколько это стоит?"], "Сравни с Индонезией"),
        (["Hindistan ile ne var?", "Ne kadar para?"], "Endonezya ile karşılaştır"),
    ],
)
def test_held_against_by_name(assistant: Assistant, talk: list[str], question: str) -> None:
    """One measure is compared with the one spoken of by all rows, and not by the row asked before."""
    answer = assistant.converse([*talk, question])
    assert numbers(answer) == [INDIA, INDONESIA]
    assert {"ziel", "laufzeit", "mittel"} <= rows(answer)


@pytest.mark.parametrize(
    "question", ["Wer ist jeweils zuständig?", "Und wer ist für beide zuständig?", "Кто за них отвечает?"]
)
def test_behind_a_comparison(assistant: Assistant, question: str) -> None:
    """Behind a comparison all that it shows are asked about, whatever was spoken of before."""
    answer = assistant.converse(["Was kostet zdi?", "Was läuft länger, KIM oder PerMenti?", question])
    assert (numbers(answer), rows(answer)) == ([KIM, PERMENTI], {"ressort"})


def test_few_of_a_list(assistant: Assistant) -> None:
    """A list of two can be compared; "both" may mean what a longer one was asked by."""
    assert assistant.converse(["Welche Maßnahmen hat das MHKBD?", "Vergleiche sie"]).kind is Kind.COMPARE
    assert assistant.converse(["Welche Maßnahmen hat das MAGS?", "Laufen beide noch?"]).kind is Kind.LIST


def test_added_by_name(assistant: Assistant) -> None:
    """What one costs together with another is asked of both."""
    answer = assistant.converse(["Was kostet die Anwerbung in Indien?", "Zusammen mit Indonesien, wie viel ist das?"])
    assert (numbers(answer), rows(answer)) == ([INDIA, INDONESIA], {"mittel"})


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Сравни Индию и Индонезию: что дороже?", [INDIA, INDONESIA]),
        ("Hat das Land mehr für zdi oder mehr für PerMenti vorgesehen?", ["II.2", PERMENTI]),
    ],
)
def test_compared_at_once(assistant: Assistant, question: str, expected: list[str]) -> None:
    """A first question compares by what is planned for each."""
    answer = assistant.ask(question)
    assert (numbers(answer), rows(answer)) == (expected, {"mittel"})


def test_name_that_looks_like_a_site(assistant: Assistant) -> None:
    """A measure whose name looks like a web site does not ask for one."""
    answer = assistant.ask("Vergleiche bitte PerMenti und zdi.NRW")
    assert numbers(answer) == [PERMENTI, "II.2"]
    assert "ziel" in rows(answer)


@pytest.mark.parametrize(
    "question",
    [
        "Und wer macht das andere?",
        "Und beim andern, wer ist da zuständig?",
        "Wer ist für das davor zuständig?",
        "Wer macht das vorherige?",
        "Who is responsible for the previous one?",
        "А кто отвечает за предыдущую программу?",
        "Kto odpowiada za poprzedni program?",
    ],
)
def test_the_one_before(assistant: Assistant, question: str) -> None:
    """The other or previous one is the measure spoken of before the last one."""
    answer = assistant.converse(["Was kostet zdi?", "Und KIM?", "Und PerMenti?", question])
    assert (numbers(answer), answer.interpretation.fields[0].value) == ([KIM], "ressort")


def test_the_year_before_is_no_measure(assistant: Assistant) -> None:
    """What was a year before is asked of the measure spoken of."""
    assert numbers(assistant.converse(["Was kostet KIM?", "Und PerMenti?", "Wie war es im Jahr davor?"])) != [KIM]
