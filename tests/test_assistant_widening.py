"""Lists that are asked once more: for another year told from the first, without one of the criteria, or turned round."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Kind, Reason, Status


@pytest.mark.parametrize(
    ("questions", "same_as"),
    [
        (("Was läuft alles 2024 aus?", "und im jahr drauf?"), "Was läuft alles 2025 aus?"),
        (("Was läuft alles 2024 aus?", "Und im Jahr darauf?"), "Was läuft alles 2025 aus?"),
        (("Welche Maßnahmen sind 2023 gestartet?", "Und zwei Jahre später?"), "Was ist 2025 gestartet?"),
        (("Which measures end in 2025?", "and one year earlier?"), "Which measures end in 2024?"),
        (("Jakie działania zaczęły się w 2023?", "a rok później?"), "Was ist 2024 gestartet?"),
        (("Was hat in Cluster IV im August 2023 begonnen?", "Und ein Jahr später?"), "Was begann 08/2024 in Cluster IV?"),
        (("Welche Maßnahmen aus Cluster II verantwortet das MAGS?", "egal welches Cluster"), "Welche hat das MAGS?"),
        (("Was endet 2025 beim MAGS?", "Und über alle Ministerien?"), "Was endet 2025?"),
        (("Which measures in cluster IV belong to the MAGS?", "regardless of the cluster"), "Welche hat das MAGS?"),
        (("Какие меры MAGS заканчиваются в 2025?", "неважно какое министерство"), "Was endet 2025?"),
        (("Was ist beim MSB in Cluster I unbefristet?", "lass das Cluster mal weg"), "Was ist beim MSB unbefristet?"),
        (("Zeig mir alle vom MKW", "streich die aus Cluster III"), "Was hat das MKW, aber nicht in Cluster III?"),
        (("Which measures does the MKW run?", "leave out cluster III"), "Was hat das MKW, aber nicht in Cluster III?"),
        (("Welche Maßnahme hat das größte Budget?", "und am wenigsten?"), "Welche Maßnahme hat das kleinste Budget?"),
        (("Welche Maßnahme läuft am längsten?", "und am kürzesten?"), "Welche Maßnahme läuft am kürzesten?"),
        (("Was kostet mehr als 50 Millionen Euro?", "und pro Jahr?"), "Was kostet mehr als 50 Millionen Euro pro Jahr?"),
        (("Was beginnt im August 2024?", "und im Februar?"), "Was beginnt im Februar 2024?"),
        (("Was beginnt im August 2024?", "und im August davor?"), "Was beginnt im August 2023?"),
        (("Was endet 2026?", "und danach?"), "Was endet nach 2026?"),
        (("Какие меры заканчиваются в 2025?", "а после этого?"), "Was endet nach 2025?"),
        (("MSB'nin hangi önlemleri var?", "Sadece küme III'tekiler"), "Welche Maßnahmen hat das MSB in Cluster III?"),
        (("Was läuft 2024 in Cluster II?", "nur die mit ESF Geld"), "Was läuft 2024 in Cluster II mit ESF-Mitteln?"),
        (("Was kostet mehr als 5 Millionen im Jahr?", "Und weniger als eine Million?"), "Was kostet weniger als 1 Million im Jahr?"),
        (("Was bekommt Geld aus dem JTF?", "und irgendwas von der EU, egal welcher Topf?"), "Was bekommt EU-Mittel?"),
        (
            ("Zu welchen Maßnahmen in Cluster V sind Mittel angegeben?", "und wo felt die angabe in dem cluster ganz?"),
            "Zu welchen Maßnahmen in Cluster V fehlen Angaben zu den Mitteln?",
        ),
        (("Wo in Cluster II fehlen Angaben zu den Mitteln?", "und wo stehen welche?"), "Wo in Cluster II sind Mittel angegeben?"),
    ],
    ids=[
        "year after",
        "spelled out",
        "two years later",
        "year before in English",
        "year after in Polish",
        "month a year later",
        "any cluster",
        "all ministries",
        "any cluster in English",
        "any ministry in Russian",
        "behind an empty list",
        "taken out",
        "taken out in English",
        "least money",
        "shortest",
        "a year",
        "month of that year",
        "month of the year before",
        "what is after",
        "what is after in Russian",
        "cluster in Turkish",
        "fund that a title names",
        "amount a year",
        "other value instead",
        "missing instead of stated",
        "stated instead of missing",
    ],
)  # fmt: skip
def test_a_list_is_asked_once_more(assistant: Assistant, questions: tuple[str, ...], same_as: str) -> None:
    """What a follow-up does not change goes on."""
    answer, other = assistant.converse(questions, as_of=DAY), assistant.ask(same_as, as_of=DAY)
    assert answer.kind is Kind.LIST
    assert other.matches
    assert [m.measure.number for m in answer.matches] == [m.measure.number for m in other.matches]


def test_a_name_in_a_list_leaves_the_measure_spoken_of(assistant: Assistant) -> None:
    """A question with a criterion for yes or no about the measure spoken of lists nothing."""
    answer = assistant.converse(
        ("Was ist der Bewerbertag?", "Und wer veranstaltet so was, die Staatskanzlei?"), as_of=DAY
    )
    assert [(m.measure.number, m.citations[0].quote) for m in answer.matches] == [("IV.4", "Stk")]


@pytest.mark.parametrize(
    "questions",
    [
        ("Was passierte beim Bewerbertag?", "Wie viele haben am Ende wirklich einen Job beim Film bekommen?"),
        ("Was macht die Zentralstelle Fachkräfteeinwanderung?", "Wie lange dauert das Visum da im Schnitt?"),
        ("Seit wann gibt es die UAG Fachkräftemangel in der EGH?", "Wie heißt da die Vorsitzende?"),
        ("Tell me about the Blue Card", "who funds it?"),
        ("Was macht PerMenti?", "Wer ist da Ansprechpartnerin in Bielefeld?"),
        ("Was sind Kita-Helfer?", "peki saat ücreti ne kadar?"),
        ("Wie hoch ist die Meisterprämie?", "Wie schnell wird das ausgezahlt?"),
        ("Gibts ein Gesetz zum dualen Studium?", "Wer hat dagegen gestimmt?"),
        ("Was ist das Ferienpraktikum?", "Wann sind die nächsten Termine?"),
        ("How much is the heat pump training bonus?", "And what's the bonus for solar installers?"),
    ],
    ids=[
        "outcome",
        "mean",
        "person",
        "nothing spoken of",
        "person in a town",
        "hourly pay",
        "waiting",
        "votes",
        "next date",
        "another object",
    ],
)
def test_what_the_measure_spoken_of_does_not_tell_is_refused(assistant: Assistant, questions: tuple[str, ...]) -> None:
    """No other sentence or row of the measure answers for it."""
    assert assistant.converse(questions, as_of=DAY).status is Status.NO_ANSWER


@pytest.mark.parametrize(
    "question",
    [
        "und bekommt das meine Tochter auch, die ist Friseurmeisterin?",
        "gilt das auch für meine Frau?",
        "würde das bei uns im Betrieb auch gehen?",
    ],
)
def test_a_verdict_on_what_was_spoken_of_is_one_for_the_own_case(assistant: Assistant, question: str) -> None:
    """A question that points back tells less by its wording."""
    assert assistant.converse(("Wie hoch ist die Meisterprämie?", question), as_of=DAY).reason is Reason.OWN_CASE


@pytest.mark.parametrize(
    ("questions", "measure", "field", "quote"),
    [
        (
            (
                "Was wird zu Wärmepumpen gefördert?",
                "Ich habe drei Gesellen und muss das mal durchrechnen: Bis zu wie viel Euro gibt es da?",
            ),
            "IV.5",
            "beschreibung",
            "1.500 Euro",
        ),
        (
            ("Mit welcher Behörde hat NRW das Papier zu Indien unterschrieben?", "Und bei Indonesien?"),
            "VI.3",
            "beschreibung",
            "Arbeitsministerium",
        ),
        (("Wie viele Coaches hat Ausbildungswege NRW?", "und die Übergangslotsen?"), "II.8", "beschreibung", "133"),
        (
            ("Was ist die Verantwortungskette?", "Und Geld, also Euro? Oder nur Stellen?"),
            "II.7",
            "mittel",
            "30 Stellen",
        ),
        (("What is Next Career?", "Does it have partners?"), "III.9", "partner", "-"),
        (("Kim – wat is dat?", "un wie hoch is die stellenbesetzung im schnitt"), "V.6", "beschreibung", "76 %"),
        (
            ("Wie unterstützt NRW Frauen, die gründen?", "Ist die Studie schon fertig?"),
            "V.1",
            "laufzeit",
            "2024 bis 2025",
        ),
        (("Übergangslotsen kaç kişi?", "Kim ödüyor?"), "II.8", "mittel", "ESF"),
        (
            ("Was ist das Sofortprogramm Kita?", "Bis wann gelten die Sonderregeln?"),
            "I.10",
            "beschreibung",
            "Ende 2030",
        ),
        (("Ile kosztuje Talentscouting?", "A ile trwa?"), "II.3", "laufzeit", "2011"),
        (
            ("Was ist die Inklusionsinitiative?", "An welchem Datum wurde die unterschrieben?"),
            "V.8",
            "beschreibung",
            "10. April",
        ),
        (
            ("Was macht das MLV im Gartenbau?", "wer sind den da die patner"),
            "III.13",
            "partner",
            "Landwirtschaftskammer",
        ),
    ],
    ids=[
        "behind a story",
        "fact of another",
        "count of another",
        "means",
        "empty row",
        "mean",
        "one of those shown",
        "Kim",
        "other noun",
        "how long",
        "signing",
        "slips",
    ],
)
def test_a_fact_of_the_measure_spoken_of(
    assistant: Assistant, questions: tuple[str, ...], measure: str, field: str, quote: str
) -> None:
    """What is asked is told by the row or the sentence that has it."""
    first = assistant.converse(questions, as_of=DAY).matches[0].citations[0]
    assert (first.measure, first.field.value) == (measure, field)
    assert quote in first.quote
