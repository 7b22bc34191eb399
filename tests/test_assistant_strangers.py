"""What no measure has a word of: other states, clusters, nations, trades, branches, bodies; and what stays answered."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Reason, Status
from assistant.understanding.limits.bodies import names_other_body
from assistant.understanding.limits.cluster_premises import unknown_cluster
from assistant.understanding.limits.places import asks_for_elsewhere
from assistant.understanding.limits.sectors import asks_for_other_sector
from assistant.understanding.limits.siblings import names_sibling


@pytest.mark.parametrize(
    "question",
    [
        "Is there a programme in Rhineland-Palatinate for career changers in schools?",
        "Какую премию платит земля Нижняя Саксония за экзамен на мастера?",
        "Хто у Нижній Саксонії допомагає визнати диплом учителя?",
        "Jakie programy dla nauczycieli z zagranicy ma Hesja?",
        "Чи є у звіті програма для зварювальників з Грузії, щоб швидше отримати візу?",
        "Does the fast construction visa rule also cover Moldova?",
        "Our clinic in Unna heard that NRW had signed a recruiting deal with Mexico for nurses some years ago. How do we join it?",
        "Яка палата в NRW визнає дипломи юристів?",
        "NRW'de eczacı diplomalarını hangi oda tanıyor?",
        "Wie viel zahlt das Land für die praxisintegrierte Ausbildung von Erzieherinnen?",
        "Was macht NRW speziell für Friseursalons?",
        "Wer ist bei der Barmer für den Lehrgang zuständig, den das Land mit ihr entwickelt hat?",
        "How much does Siemens contribute to Talentscouting?",
        "How many Indian workers have started jobs in NRW thanks to the NSDC letter?",
        "Jaki model poleciło badanie o urlopie macierzyńskim dla rzemieślniczek?",
        "How much does a company pay per year to be part of a zdi network?",
        "Where do I apply for a nursery place for my daughter in Herne?",
        "Which ministry shut down the women and career centres in 2024, and for what reason?",
        "Aus welchem Anlass hat das Land die Meisterprämie 2024 eingestellt?",
        "Сколько раз в неделю встречаются участники Talentscouting?",
        "Kto wynalazł aplikację berufswahlapp?",
        "Welche Maßnahmen gibt es im Cluster „Klima und Energie“?",
        "Gibt es in der Steiermark auch Übergangslotsen?",
        "Was machen die Kirchen beim Sofortprogramm Kita?",
        "Was sagt der Bericht über die Löhne der Talentscouts?",
        "Können Sie mir die Telefonnummer von KIM geben?",
    ],
    ids=[
        "en state",
        "ru state",
        "uk state",
        "pl state",
        "visa of a nation",
        "rule for a nation",
        "agreement told in a story",
        "uk profession",
        "tr profession",
        "another training",
        "branch",
        "insurer",
        "firm",
        "at work by now",
        "finding of a study",
        "contribution",
        "place for a child",
        "closing",
        "occasion of an end",
        "how often",
        "inventor",
        "title of no cluster",
        "neighbouring land",
        "churches",
        "wages",
        "a number that is to be given",
    ],
)
def test_what_no_measure_has_a_word_of_is_not_answered_from_a_near_one(assistant: Assistant, question: str) -> None:
    """A measure that is near, but names others, is no answer."""
    answer = assistant.ask(question, as_of=DAY)
    assert (answer.status, answer.reason) == (Status.NO_ANSWER, Reason.NOT_IN_REPORT)


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("Gilt die Westbalkanregelung auch für Bauarbeiter aus Serbien oder Albanien?", "VI.1"),
        ("Welche Angebote gibt es speziell für Frauen, die wieder arbeiten wollen?", "V.5"),
        ("Welche Länder machen bei der berufswahlapp mit? Ist Niedersachsen dabei?", "II.4"),
        ("Mimar diplomasını hangi oda tanır?", "VI.8"),
        ("Was bekommt ein Träger für die Ausbildung von Kinderpflegern?", "I.12"),
        ("Was macht die AOK bei dem Fachwirt?", "IV.7"),
        ("Wie oft werden bei der Vermittlungsoffensive Kennzahlen erhoben?", "V.9"),
        ("Was steht in dem Bericht über den Westbalkan?", "VI.1"),
        ("Lehrfabrik in Löhne, wie viele lernen da pro Jahr?", "III.3"),
        ("Unsere Firma sitzt in Berlin und Köln. Was ist die MID-Assistentin?", "III.2"),
        ("Wo finde ich die Ergebnisse der Studie zum Fachkräftebedarf?", "I.9"),
    ],
)
def test_what_a_measure_names_itself_stays_answered(assistant: Assistant, question: str, measure: str) -> None:
    """The same wordings of what a measure has are answered by it."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.status is Status.ANSWERED
    assert measure in [match.measure.number for match in answer.matches]


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("Welche Maßnahmen vom MAGS stehen in Cluster 8?", "8"),
        ("Zeigen Sie alle Maßnahmen im Cluster VII.", "VII"),
        ("Wie heißt das achte Cluster?", "8"),
        ("Що входить у сьомий кластер?", "7"),
        ("8. kümedeki önlemler hangileri?", "8"),
        ("ما هي تدابير المجال السابع؟", "7"),
        ("Welche 7 Maßnahmen in Cluster V laufen noch?", None),
        ("Hat das Cluster 12 Maßnahmen?", None),
        ("In Cluster 2: was kostet mehr als 10 Millionen?", None),
        ("Welche Maßnahmen gehören zum sechsten Cluster?", None),
    ],
)
def test_a_cluster_that_the_report_has_not_is_told_by_its_number(
    assistant: Assistant, question: str, number: str | None
) -> None:
    """A list is no list of the whole report only because its cluster is not there."""
    assert unknown_cluster(question, assistant.report.clusters) == number


def test_an_unknown_cluster_is_refused_with_a_word_on_it(assistant: Assistant) -> None:
    """Who asks for it hears that there is none, in whichever language."""
    answer = assistant.ask("List the measures of cluster 7 run by MAGS.", as_of=DAY)
    assert answer.status is Status.NO_ANSWER
    assert answer.text == "The report has no cluster 7."


@pytest.mark.parametrize(
    ("question", "held", "expected"),
    [
        ("Was zahlt Hessen dazu?", "niederschwellig hessen", False),
        ("Was zahlt Niedersachsen dazu?", "niederschwellige angebote", True),
        ("Wat gifft dat in Sleswig-Holsteen?", "", True),
        ("Как учителю из Баварии устроиться в школу?", "", False),
    ],
)
def test_states_are_known_by_their_whole_names(question: str, held: str, expected: bool) -> None:
    """A state of which the measure has no word is elsewhere, unless somebody only comes from there."""
    assert asks_for_elsewhere(question, held) is expected


def test_thing_that_is_denied_is_not_meant() -> None:
    """Who says "nicht Kinderpflege" asks for the other training."""
    question = "Was zahlt das Land für die Ausbildung zum Erzieher (nicht Kinderpflege)?"
    assert names_sibling(question, "ausbildung kinderpflege", is_named=True)
    assert not names_sibling(question.replace("nicht ", ""), "ausbildung kinderpflege", is_named=True)


def test_bodies_and_branches_are_looked_up_in_the_measure() -> None:
    """A body that a measure names is no other one; a question for yes or no on it is answered by the row."""
    assert names_other_body("Welche Rolle spielt die IG Metall dabei?", "partner kammern")
    assert not names_other_body("Ist die IG Metall Partner?", "partner kammern")
    assert not names_other_body("Welche Rolle spielt die Caritas?", "partner caritas")
    assert asks_for_other_sector("Was gibt es nur für Bäckereien?", "handwerk")
    assert not asks_for_other_sector("Was gibt es für Bäckereien?", "handwerk")


@pytest.mark.parametrize(
    "question",
    [
        "Mit welchen Ländern in Asien hat NRW etwas vereinbart, um Leute zu holen?",
        "Die Schule will die Telefonnummer meines Sohnes ans Arbeitsamt geben. Darf sie das?",
        "Wie oft wird der Antrag eines ausländischen Architekten abgelehnt?",
        "Mangel an Hebammen und Ergotherapeuten: was macht das Land?",
        "ZFE neue Stellen Haushalt 2024",
    ],
    ids=["countries", "a number handed on", "how often, by numbers", "health professions", "a budget's year"],
)
def test_what_only_looks_strange_is_answered(assistant: Assistant, question: str) -> None:
    """The report has it, in other words or as a number."""
    assert assistant.ask(question, as_of=DAY).status == "answered"
