"""What stands beside a measure and in none: prices, other towns, numbers, sums, opinions and speakers of no measure."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Status
from assistant.understanding.limits.places import names_other_town, without_towns
from assistant.understanding.limits.prices import asks_for_price


@pytest.mark.parametrize(
    "question",
    [
        "Was kostet mich die Anerkennung meines Ingenieurabschlusses bei der Ingenieurkammer-Bau?",
        "kosten krankenkassenfachwirt lehrgang",
        "How much does the fast-track procedure at the ZFE cost an employer?",
        "Ile kosztuje tłumaczenie dyplomu u tłumacza przysięgłego?",
        "Скільки коштує переклад диплома для визнання?",
        "Denklik başvurusu kaç para?",
        "كم تكلفة الاعتراف بشهادة الهندسة؟",
        "Wie viele Millionen gab es für den InnovationSPIN in Rheine?",
        "Wie viele Leute waren beim Bewerbertag in der Bochumer Jahrhunderthalle? Unsere Azubis waren da.",
        "When did the diversity congress in Cologne take place?",
        "Сколько миллионов вложили в InnovationSPIN в Билефельде?",
        "Weshalb hat die Ingenieurkammer-Bau 2023 insgesamt 25 Anträge abgelehnt?",
        "Dlaczego tylko 8 gmin korzysta z KIM?",
        "Was ist der Grund, dass 70 Prozent der MID-Assistenten gehen?",
        "Ile płacą na bezrobociu w Niemczech?",
        "Was sagte Olaf Scholz beim Kongress Vielfalt am Arbeitsmarkt?",
        "Was denkt der Städtetag über KIM?",
        "How many visas did the ZFE refuse last year?",
        "Wann öffnet das Büro der PerMenti-Beratung in Solingen?",
        "Wie viele Kinder betreut ein Kita-Helfer?",
        "Welchen Teil von KIM finanziert der Bund?",
        "How much EU money goes into the Meisterprämie?",
        "Wann trat Minister Laumann wegen der Vermittlungsoffensive zurück?",
        "Wie alt war der jüngste Teilnehmer am Bewerbertag?",
        "Кто написал песню для кампании WTFuture?",
        "How long is the waiting list for PerMenti?",
        "Что такое Kindergeld?",
        "Wofür gibt KIM die 300 Millionen Euro aus, die es bekommt?",
        "Кому достались 50 миллионов евро на PerMenti?",
        "Mein Kollege sagt, der Kongress Vielfalt fand in Bielefeld statt. Wie viele Workshops gab es?",
        "Wer vertritt die Ärztekammer im Zukunftsbündnis Pflege?",
        "Welche Hochschule hat Next Career verlassen?",
        "Welches Netzwerk von zdi ist das größte?",
        "Ich lebe in Sachsen. Wo beantrage ich dort die Meisterprämie?",
    ],
)
def test_what_no_measure_tells_is_refused(assistant: Assistant, question: str) -> None:
    """The nearest measure is no answer to it."""
    assert assistant.ask(question, as_of=DAY).status is Status.NO_ANSWER


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("Was kostet das Ferienpraktikum das Land im Jahr?", "II.1"),
        ("Wie teuer ist die Studie zur EGH?", "IV.10"),
        ("Der Meister ist teuer. Gibt es vom Land was dazu?", "IV.1"),
        ("Wie viele Millionen flossen in den InnovationSPIN in Lemgo?", "III.4"),
        ("Ich studiere in Detmold. Seit wann gibt es den InnovationSPIN Lemgo?", "III.4"),
        ("Wie hoch ist die Bildungsprämie Wärmepumpe in Dortmund?", "IV.5"),
        ("Ich wohne in Hamm. Wie hoch ist die Meisterprämie?", "IV.1"),
        ("Warum bekam die ZFE 24 neue Stellen?", "VI.6"),
        ("Warum wurden die Praktika von 15 auf 30 Tage verlängert?", "II.6"),
        ("Was sagte Josefine Paul auf dem Kongress Vielfalt am Arbeitsmarkt?", "V.10"),
        ("Was sagt der Bericht zur Inklusionsinitiative?", "V.8"),
        ("Wie hoch ist der Topf für die MID-Assistentin?", "III.2"),
        ("Wie viel Geld kam vom Bund für die SiA?", "III.7"),
        ("Woher kamen die gut 5,3 Millionen Euro für die SiA?", "III.7"),
        ("Mein Sohn wohnt in Münster. Wie viele Leute durften zum Bewerbertag?", "IV.4"),
        ("Wer war für die IHK Köln im Medien-Beirat dabei?", "IV.8"),
        ("Zahlt der Bund bei der Meisterprämie mit?", "IV.1"),
        (
            "Wohin fließt die Förderung der Bildungsstätten über die Gemeinschaftsaufgabe, welches Ziel hat sie?",
            "III.3",
        ),
        ("How many apprentices learn in SiA this school year?", "III.7"),
        ("What is the heat pump bonus?", "IV.5"),
        ("Jaką premię daje land mistrzom?", "IV.1"),
    ],
)
def test_what_a_measure_tells_is_answered(assistant: Assistant, question: str, measure: str) -> None:
    """The state's money, the measure's own town, numbers and speakers stand in it."""
    assert assistant.ask(question, as_of=DAY).matches[0].measure.number == measure


@pytest.mark.parametrize(
    ("question", "title", "held", "expected"),
    [
        ("Was kostet der Lehrgang?", "Studie", "lehrgang", True),
        ("Was kostet der Lehrgang?", "Neuer Lehrgang", "lehrgang", False),
        ("Was kostet der Lehrgang?", "Studie", "der zuschuss deckt den lehrgang", False),
        ("Was kostet der Lehrgang das Land?", "Studie", "lehrgang", False),
        ("Was kostet die Anerkennung?", "Anerkennung von Abschlüssen", "anerkennung", True),
        ("Was kostet die Studie pro Antrag?", "Studie", "studie", True),
        ("", "Studie", "studie", False),
    ],
    ids=["price", "of the title", "told", "who pays", "always", "for each", "blank"],
)
def test_price_is_what_people_pay_for_themselves(question: str, title: str, held: str, expected: bool) -> None:
    assert asks_for_price(question, title, held) is expected


@pytest.mark.parametrize(
    ("question", "located", "expected"),
    [
        ("Wie lange läuft das in Bocholt?", "in lemgo", True),
        ("Wie lange läuft das in Lemgo?", "in lemgo", False),
        ("Wie lange läuft das in Bocholt?", "im ganzen land", False),
        ("Ich wohne in Bocholt. Wie lange läuft das?", "in lemgo", False),
        ("Wir waren in der Essener Grugahalle. Wie viele passten rein?", "in lemgo", True),
        ("Wann kamen die Leute?", "in lemgo", False),
    ],
    ids=["other", "own", "nowhere", "where one lives", "hall", "plain word"],
)
def test_other_town_is_one_that_a_measure_is_not_in(question: str, located: str, expected: bool) -> None:
    assert names_other_town(question, located, located) is expected


def test_where_somebody_lives_is_not_searched_for() -> None:
    assert without_towns("Ich wohne in Hamm. Wie hoch ist die Prämie?").strip() == "Wie hoch ist die Prämie?"
    assert without_towns("Ich wohne in Hamm") != ""
