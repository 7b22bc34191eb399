"""Questions with several parts that ask for a fact each of one measure, and facts that the description tells."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Kind
from assistant.understanding.rows.parts import asked_parts
from assistant.understanding.rows.telling import without_told
from corpus.types import FieldName


@pytest.mark.parametrize(
    ("question", "measure", "quotes"),
    [
        ("An wie vielen Schulen ist das Talentscouting und seit wann?", "II.3", ("rund 600 Schulen", "seit 2011")),
        ("Wo war der Kongress Vielfalt und wie teuer war er?", "V.10", ("in Düsseldorf", "80.000 Euro")),
        (
            "Was kostet die MID-Assistenz und in wie vielen Firmen lief das schon?",
            "III.2",
            ("3.788.000 Euro", "100 Unternehmen"),
        ),
        (
            "Wie viele lernen bei SiA und welche Abschlüsse bekommen sie?",
            "III.7",
            ("190 SiA-Lernende", "Studienabschluss"),
        ),
        (
            "Wie oft werden bei der Vermittlungsoffensive Zahlen erhoben und was kostet sie?",
            "V.9",
            ("alle 2 Monate", ""),
        ),
        ("Lokführer-Offensive: Geld & Website", "IV.6", ("6 Mio. Euro", "https://www.fokus-bahn.nrw/")),
        (
            "Wie heißt die Website von WTFuture, und wie viel im Jahr?",
            "I.8",
            ("https://www.wtfuture.de/", "850.000 Euro"),
        ),
        (
            "Wo ist die Studie zu Fachkräften in der Jugendhilfe erschienen und wer hat die gemacht?",
            "I.9",
            ("wbv.de", "Deutsches Jugendinstitut"),
        ),
        ("Bahn-Offensive: wieviel Geld und welche Webseite?", "IV.6", ("6 Mio. Euro", "https://www.fokus-bahn.nrw/")),
        ("Wann war der Auftakt der Runden Tische und wer ist Partner?", "V.2", ("15. März 2024", "Regionaldirektion")),
    ],
    ids=[
        "number and time",
        "place and money",
        "money and number",
        "two of the description",
        "how often",
        "joined by a sign",
        "how much by itself",
        "who made a study",
        "no word of the title",
        "event and partner",
    ],
)
def test_each_part_is_answered_by_its_own_cell_or_sentence(
    assistant: Assistant, question: str, measure: str, quotes: tuple[str, ...]
) -> None:
    """The citations stand in the order of the parts."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.kind is Kind.FIELD
    assert answer.matches[0].measure.number == measure
    cited = answer.matches[0].citations[: len(quotes)]
    assert all(quote in citation.quote for quote, citation in zip(quotes, cited, strict=True))


def test_a_part_that_only_tells_asks_for_nothing() -> None:
    """One question behind a story is no question of several parts; a bare question word belongs to the next one."""
    assert asked_parts("Ich bin Lehrerin und wie lange läuft OBAS?", is_named=True) == ()
    assert asked_parts("Was ist PerMenti und wie lange läuft das?", is_named=True) == ()
    parts = asked_parts("Wann und wo war der Bewerbertag, und wer bezahlt das?", is_named=True)
    assert [part.fields for part in parts] == [(FieldName.LAUFZEIT,), (FieldName.MITTEL,)]


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        (
            "Bald steht im Gesetz, wann etwas dual heißen darf. Welches Ressort ist das?",
            "Welches Ressort ist das?",
        ),
        ("In der Zeitung stand, wie viele es sind. Wer zahlt?", "Wer zahlt?"),
        ("Ich wüsste gern, wann das endet. Und wer zahlt?", "Ich wüsste gern, wann das endet. Und wer zahlt?"),
        ("Laufzeit von KIM. Und der Link?", "Laufzeit von KIM. Und der Link?"),
    ],
)
def test_sentences_that_only_tell_something_ask_for_no_field(question: str, asked: str) -> None:
    assert without_told(question) == asked


@pytest.mark.parametrize(
    ("question", "measure", "quote"),
    [
        ("Wie hoch war der Krankenstand bei den Lokführern?", "IV.6", "15%"),
        ("Wer entscheidet über Abordnungen von Lehrern im Einzelfall?", "I.5", "durch die Bezirksregierungen"),
        ("Wie viele Leute haben die Meisterprämie schon bekommen?", "IV.1", "2186 Meisterprämien"),
        ("Wie viel Prozent der Stellen im KIM sind besetzt?", "V.6", "76 %"),
        (
            "Wie viele Jahre muss eine Vertretungslehrkraft unterrichtet haben, um entfristet zu werden?",
            "I.7",
            "mind. drei Jahren",
        ),
        ("Wie viel bekommen die Hochschulen für Next Career?", "III.9", "3,1 Mio. Euro"),
        ("Welche DQR-Stufe soll der Krankenkassenfachwirt bekommen?", "IV.7", "Stufe 5"),
        ("Wann wurde die Absichtserklärung mit Indien unterschrieben?", "VI.2", "November 2023"),
        ("Seit welchem Monat gibt es die Bildungsprämie Wärmepumpe?", "IV.5", "November 2022"),
        ("Wie viele Lokführer will man mit der Beschäftigungsoffensive qualifizieren?", "IV.6", "250 Mitarbeitende"),
        ("Wie viele neue Stellen bekam die ZFE?", "VI.6", "24 neue Stellen"),
        ("Wie viel Geld bekommt ein Meister nach der Prüfung?", "IV.1", "2.500 Euro"),
        ("Auf welchen Paragrafen wird bei der Verantwortungskette Bezug genommen?", "II.7", "§ 31a"),
        ("Wie lange gelten die Sonderregelungen zum Personaleinsatz in Kitas noch?", "I.10", "bis Ende 2030"),
        ("Müssen sich Gymnasiallehrer an der Grundschule noch weiterbilden?", "I.2", "Verpflichtung"),
        ("From which language level was the requirement for foreign teachers lowered?", "VI.4", "von C2 auf C1"),
        ("How many visitors was the casting day for film jobs planned for?", "IV.4", "bis zu 400"),
        ("Хто зробив дослідження про нестачу кадрів у допомозі дітям і молоді?", "I.9", "Forschungsverbund"),
        ("Do kiedy można zgłaszać zainteresowanie w Zukunftscampus?", "III.10", "bis 30. Juni 2025"),
        ("Wie oft haben die Arbeitsgruppen vom Medienbeirat getagt?", "IV.8", "drei Sitzungen"),
        ("Seit welchem Tag gibt es die Ausbildungsbotschafter?", "II.5", "1. Januar 2024"),
        ("Zu welchem Monat starten die Lehrgänge für Krankenkassenfachwirte immer?", "IV.7", "zum Oktober"),
        ("On what day was the kick-off for the refugee round tables?", "V.2", "15. März 2024"),
        ("Mein Azubi fragt, wie lang die Praktika in den Berufsfachklassen jetzt sind.", "II.6", "15 auf 30 Tage"),
        ("Wie lange läuft noch das Mentoring für qualifizierte geflüchtete Frauen?", "V.7", "07/2023 bis 07/2026"),
        ("Als Abgeordnete frage ich: Welche Länder machen bei der berufswahlapp mit?", "II.4", "Niedersachsen"),
        ("Mit welchem Haushaltsplan wurde das Kita-Helfer-Programm verstetigt?", "I.11", "Haushaltsplan 2024"),
    ],
    ids=[
        "figure",
        "who decides",
        "people who got it",
        "share by an abbreviation",
        "inner time",
        "no count",
        "which stage",
        "beside its date",
        "month",
        "number that is aimed at",
        "posts",
        "sum for a person",
        "sign for a word",
        "no period stated",
        "duty",
        "sort of thing in English",
        "what is counted before the verb",
        "who made something",
        "term in Polish",
        "how often",
        "day that the row does not tell",
        "month of a thing in other words",
        "event in two words",
        "verb at the end",
        "ordinary word that is like a name",
        "who asks does not act",
        "no glued word",
    ],
)
def test_a_fact_of_the_description_comes_first(assistant: Assistant, question: str, measure: str, quote: str) -> None:
    """A number, a name or a time that no row tells is cited from the description; the row answers where it does."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.matches[0].measure.number == measure
    assert quote in answer.matches[0].citations[0].quote


@pytest.mark.parametrize(
    ("question", "quotes"),
    [
        (
            "Wie viele Übergangslotsen gibt es und wie viele Coaches bei Ausbildungswege NRW?",
            {"II.8": "133", "II.9": "106 Coaches"},
        ),
        ("Wann wurde jeweils mit Indien und mit Indonesien unterschrieben?", {"VI.2": "2023", "VI.3": "8. März 2024"}),
        ("Wer ist für PerMenti und wer für Frau und Beruf zuständig?", {"V.7": "MKJFGFI", "V.5": "MKJFGFI"}),
    ],
    ids=["two numbers", "two events", "a name with und"],
)
def test_each_compared_measure_is_asked_for_its_own_fact(
    assistant: Assistant, question: str, quotes: dict[str, str]
) -> None:
    """A comparison cites first of each measure what is asked of it."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.kind is Kind.COMPARE
    first = {match.measure.number: match.citations[0].quote for match in answer.matches}
    assert list(first) == list(quotes)
    assert all(quote in first[number] for number, quote in quotes.items())


@pytest.mark.parametrize(
    ("questions", "measure", "quote"),
    [
        (("Wie hoch ist die Meisterprämie?", "Und die für Wärmepumpen?"), "IV.5", "1.500 Euro"),
        (("Was macht NRW mit Indonesien?", "Wann wurde das unterschrieben?", "Und mit Indien?"), "VI.2", "2023"),
        (("Gibt es eine App für die Berufswahl?", "und was kostet der Spaß?"), "II.4", "547.000 Euro"),
    ],
    ids=["sum of another", "event of another", "idiom"],
)
def test_a_follow_up_asks_the_earlier_fact_of_another_measure(
    assistant: Assistant, questions: tuple[str, ...], measure: str, quote: str
) -> None:
    """What an ellipsis leaves out is the fact that was asked before, and not only its row."""
    match = assistant.converse(questions, as_of=DAY).matches[0]
    assert match.measure.number == measure
    assert quote in match.citations[0].quote
