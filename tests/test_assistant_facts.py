"""Facts that are asked for by everyday words, refused premises, and own cases."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Reason, Status


@pytest.mark.parametrize(
    ("question", "measure", "field", "quote"),
    [
        ("Wann fangen die Kurse zum Krankenkassenfachwirt an?", "IV.7", "beschreibung", "Oktober"),
        ("Wann tritt die Regelung zum Krankenkassenfachwirt in Kraft?", "IV.7", "laufzeit", "07.12.2023"),
        ("Wie lange läuft KIM?", "V.6", "laufzeit", ""),
        ("Wie lautet der vollständige Titel von Maßnahme VI.5?", "VI.5", "titel", "Erlass und Handreichung"),
        ("zdi homepage adresse bitte", "II.2", "internet", "https://zdi-portal.de"),
        ("Wer zahlt bei den Integrationsbegleiterinnen in Kitas noch mit?", "IV.3", "partner", "Auridis"),
        ("Bis wann konnte man sich für die Zukunftscampus-Büros bewerben?", "III.10", "beschreibung", "30. Juni 2025"),
        ("Bis wann ist das mit der FOS Polizei befristet?", "III.5", "laufzeit", "2021 bis 2027"),
        ("Welches Institut bekam den Zuschlag für die Bedarfsanalyse in der EGH?", "IV.10", "beschreibung", "ISG"),
        ("Wie viel Geld steckt in der Wärmepumpen-Prämie?", "IV.5", "mittel", "200.000 Euro"),
        ("Wie hoch ist die Wärmepumpen-Prämie?", "IV.5", "beschreibung", "1.500 Euro"),
        ("Wie hoch ist das Budget vom Medien-Beirat?", "IV.8", "mittel", ""),
        ("Wo kann ich im Netz was über das Projekt Next Career nachlesen?", "III.9", "internet", "nextcareer.de"),
        ("SiA-NRW partner", "III.7", "partner", "Gesellschaft"),
        ("In wie vielen Firmen waren schon MID-Assistentinnen?", "III.2", "beschreibung", "mehr als 100 Unternehmen"),
        ("Wie heißt der Projektträger der KAUSA-Landesstelle?", "II.5", "beschreibung", "agentur mark"),
        ("Was soll die Koordinierungsstelle bei Next Career machen?", "III.9", "beschreibung", "den Austausch"),
        ("Wer hat die Inklusionsinitiative unterschrieben?", "V.8", "beschreibung", "unterzeichnet"),
        ("lehrfabrik möbel löhne wieviel leute lernen da pro jahr", "III.3", "beschreibung", "125"),
        ("Wie viel Zuschuss bekommt ein Betrieb höchstens für den Wärmepumpenkurs?", "IV.5", "beschreibung", "1.500"),
        ("Was bedeutet ASD in der Vertiefungsspur?", "III.11", "beschreibung", "Allgemeinen Sozialen Dienst"),
        ("Gilt die Meisterprämie auch nach 2025?", "IV.1", "laufzeit", "Ende der Legislaturperiode"),
        ("Welche Datenbank reicht statt der Zeugnisbewertung?", "VI.5", "beschreibung", "anabin"),
        ("Wer gibt bei der SiA das Geld?", "III.7", "mittel", "BMBF"),
        ("Wofür ist die Datenbank im Kommunalen Integrationsmanagement?", "V.6", "beschreibung", "Steuerungstool"),
        (
            "Welche Kammern sind für die Anerkennung von Ingenieuren zuständig?",
            "VI.8",
            "beschreibung",
            "Ingenieurkammer",
        ),
        ("Mit wem hat das MKJFGFI das QiK-Modell ausgearbeitet?", "IV.2", "beschreibung", "Praktikerinnen"),
        ("Ab welchem Schuljahr darf am Berufskolleg auf Distanz unterrichtet werden?", "V.4", "laufzeit", "2024/25"),
        ("wer hat die jugendhilfe studie bezahlt", "I.9", "beschreibung", "gefördert"),
        ("Wie viel kommt bei zdi aus dem EFRE?", "II.2", "mittel", "9,5 Mio."),
        ("Bis zu welchem Sprachniveau müssen Lehrkräfte am Ende kommen?", "VI.4", "beschreibung", "C2"),
        ("Wieviel macht NRW für die Anwerbung in Indonesien locker?", "VI.3", "mittel", "200.000"),
        ("Beim KIM sind Stellen frei. Wie hoch ist die Quote?", "V.6", "beschreibung", "76 %"),
        (
            "In how many places is the ASD specialisation being tried?",
            "III.11",
            "beschreibung",
            "drei Projektstandorten",
        ),
        (
            "Какой вуз предлагает озеленение для учителей зелёных профессий?",
            "III.13",
            "beschreibung",
            "Ostwestfalen-Lippe",
        ),
        ("Lehrfabrik Möbel GRW Mittel 2023", "III.3", "mittel", "19,6"),
        ("Bildungsprämie Wärmepumpe Obergrenze", "IV.5", "beschreibung", "1.500"),
        ("An wie vielen Stellen lernt man bei der SiA-NRW?", "III.7", "beschreibung", "12 Standorten"),
        ("ESF Übergangslotsen Gelder", "II.8", "mittel", "ESF"),
    ],
    ids=[
        "dated event",
        "period",
        "abbreviation",
        "title",
        "short name",
        "who pays too",
        "deadline",
        "period of a school",
        "one of a sort",
        "whole sum",
        "personal sum",
        "described and empty",
        "project by name",
        "keywords",
        "other words for the same",
        "name of a thing within",
        "tasks",
        "who signed",
        "people a year",
        "at most",
        "spelled out",
        "yes or no",
        "nouns of one sentence",
        "who gives the money",
        "what a thing within is for",
        "which ones of a sort",
        "with whom it was done",
        "a school year of the row",
        "who paid where no sum is stated",
        "from which fund",
        "an end that is no time",
        "an idiom for money",
        "a share by its number alone",
        "places in English",
        "a university by its name",
        "keywords that end with the means",
        "a limit",
        "posts that are places",
        "a fund that is no second measure",
    ],
)
def test_first_citation_holds_the_asked_fact(
    assistant: Assistant, question: str, measure: str, field: str, quote: str
) -> None:
    """The right cell or sentence of the right measure comes first."""
    first = assistant.ask(question, as_of=DAY).matches[0].citations[0]
    assert (first.measure, first.field.value) == (measure, field)
    assert quote in first.quote


@pytest.mark.parametrize(
    "question",
    [
        "Warum wurde die Meisterprämie abgeschafft?",
        "Warum ist das Talentscouting seit 2019 nicht mehr kostenlos?",
        "Was hat es mit der Kürzung der Meisterprämie auf sich?",
        "Wie viel zahlt die Bildungsprämie Wärmepumpe in Bayern?",
        "Welche Maßnahmen führt das Finanzministerium?",
        "Wie viel verdient ein Talentscout im Monat?",
        "Welche Telefonnummer hat PerMenti?",
        "Bei der ZFE in Bielefeld: seit wann gibt es die Bielefelder Stelle?",
        "Wie hoch ist die Antrittsprämie bei der Inklusionsinitiative?",
        "Was kostet das Programm Lehrer-Turbo NRW?",
    ],
    ids=[
        "event",
        "year",
        "event as a noun",
        "place",
        "empty set",
        "pay",
        "telephone",
        "another town",
        "bonus",
        "programme",
    ],
)
def test_what_the_report_does_not_have_is_refused(assistant: Assistant, question: str) -> None:
    """No measure is shown as an answer to a question that takes something wrong for granted."""
    answer = assistant.ask(question, as_of=DAY)
    assert (answer.status, answer.reason, answer.matches) == (Status.NO_ANSWER, Reason.NOT_IN_REPORT, ())
    assert answer.text


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("Hab ich jetzt einen Platz bei den Ausbildungswegen NRW?", "II.9"),
        ("Steht meinem Betrieb die Bildungsprämie Wärmepumpe zu?", "IV.5"),
        ("Wie ist da der Stand bei meiner Meisterprämie?", "IV.1"),
        ("Bitte prüfen Sie, ob unsere Firma die MID-Assistentin beanspruchen kann.", "III.2"),
        ("Zahlt mir das Jobcenter die Umschulung zum Heilerziehungspfleger?", "V.3"),
        ("Ich vertrete seit Jahren eine Lehrerin an der Grundschule und bin befristet. Werde ich entfristet?", "I.7"),
        ("Подойду ли я для PerMenti?", "V.7"),
    ],
    ids=["a place", "entitled", "state", "to be checked", "who pays me", "story", "Russian"],
)
def test_own_case_is_shown_whom_to_ask(assistant: Assistant, question: str, measure: str) -> None:
    """No verdict: the measure is related only, with the cell that says whom to ask."""
    answer = assistant.ask(question, as_of=DAY)
    assert (answer.status, answer.reason) == (Status.NO_ANSWER, Reason.OWN_CASE)
    assert answer.related[0].measure.number == measure
    assert "ressort" in {citation.field.value for citation in answer.related[0].citations}


@pytest.mark.parametrize(
    "question",
    [
        "Ich habe Germanistik studiert. Kann ich trotzdem noch Grundschullehrerin werden?",
        "Kann ich als Quereinsteiger in der Kita arbeiten?",
    ],
)
def test_first_person_alone_is_no_own_case(assistant: Assistant, question: str) -> None:
    """Who asks what there is gets an answer."""
    assert assistant.ask(question, as_of=DAY).status is Status.ANSWERED


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Was ist das Talentscouting?", "Talentscouts begleiten Schülerinnen und Schüler"),
        ("Was macht KIM?", "Das Kommunale Integrationsmanagement (KIM) wird flächendeckend"),
    ],
)
def test_what_a_thing_is_at_all_is_told_by_the_sentence_that_opens_on_it(
    assistant: Assistant, question: str, words: str
) -> None:
    assert assistant.ask(question, as_of=DAY).matches[0].citations[0].quote.startswith(words)
