"""Questions that follow up: what they do not say stays as it was asked before."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Answer, Assistant
from assistant.types import Kind


def _numbers(answer: Answer) -> list[str]:
    """Return the numbers of the matches."""
    return [match.measure.number for match in answer.matches]


@pytest.mark.parametrize(
    ("questions", "expected"),
    [
        (("Welche Maßnahmen starten 2024?", "Und 2025?"), ["II.1"]),
        (("Vergleiche KIM und PerMenti nach Budget", "Und wer ist zuständig?"), ["V.6", "V.7"]),
        (("Bis wann läuft PerMenti?", "Und im Vergleich zu KIM?"), ["V.7", "V.6"]),
        (("Was kostet KIM jährlich?", "Ist das mehr als bei PerMenti?"), ["V.6", "V.7"]),
        (("Was gehört zu Cluster VI?", "Wie lange läuft die zweite?"), ["VI.2"]),
        (("Vergleiche KIM und PerMenti nach Budget", "und wie lang läuft das beim zweiten"), ["V.7"]),
        (("Vergleiche KIM und PerMenti nach Budget", "Und das Ziel vom anderen?"), ["V.7"]),
        (("Was hat das Bauministerium?", "beim zweiten, seit wann?"), ["VI.8"]),
        (("Was hat das Bauministerium?", "Wie viele sind das?"), ["VI.1", "VI.8"]),
        (
            ("Wo ist in Cluster III das MWIKE dabei?", "Und davon nur die, die es allein verantwortet"),
            ["III.2", "III.3"],
        ),
        (("Welche Maßnahmen hat das MAGS in Cluster V?", "ohne Beteiligung anderer Ministerien"), ["V.8", "V.9"]),
        (("Was ist unbefristet?", "Und was ist befristet auf fünf Jahre?"), ["I.1", "I.3"]),
        (
            ("Was hat das MAGS in Cluster VI?", "Jetzt umgekehrt: die aus dem Cluster, wo das MAGS nicht dabei ist."),
            ["VI.1", "VI.4"],
        ),
        (("Was tut das Land gegen Lehrermangel?", "Und gegen den Mangel in der Pflege?"), ["III.12"]),
        (("Bekommt unsere Tochter einen Übergangslotsen?", "Und wer ist da zuständig?"), ["II.8"]),
        (("Welche Maßnahmen aus Cluster I haben keine Webseite?", "Und welche mit?"), ["I.4", "I.8", "I.11"]),
        (("Was hat das Bauministerium?", "Wie lange läuft die erste?", "Und die zweite?"), ["VI.8"]),
        (
            ("Vergleiche KIM und PerMenti nach Budget", "Und das Ziel vom ersten?", "Nein, ich meinte die andere."),
            ["V.7"],
        ),
        (("Wie lange läuft die Meisterprämie?", "Wie lange läuft die Wärmepumpenprämie?"), ["IV.5"]),
        (("Was hat das Bauministerium?", "wieviel bleiben da übrig"), ["VI.1", "VI.8"]),
        (
            (
                "was hat das wissenschaftsministerium in cluster III",
                "ok und jez die wo keine internetseite angegben ist",
            ),
            ["III.1", "III.8"],
        ),
        (
            ("Welche Maßnahmen starten 2024?", "Ach nein, ich hab mich im Jahr vertan – 2025 wollte ich wissen."),
            ["II.1"],
        ),
        (("Какие меры начались в 2024 году?", "а в 2025-м?"), ["II.1"]),
        (
            ("Welche Maßnahmen sind im Jahr 2022 gestartet?", "Bitte noch einmal für 2020."),
            ["I.11", "III.3", "III.4", "V.6"],
        ),
        (("Welche Maßnahmen enden 2024?", "Selbe Liste für 2025, aber nur Cluster II"), ["II.4", "II.5"]),
        (("Was läuft 2024 aus?", "Und im Jahr darauf in Cluster V?"), ["V.1"]),
        (("Welche Maßnahmen hat das MSB?", "und zusammen mit dem MKW?"), ["III.1", "III.7"]),
        (("Which measures does the MSB run?", "and together with the MKW?"), ["III.1", "III.7"]),
        (("Welche Maßnahmen haben MSB und MAGS gemeinsam?", "und zusammen mit dem MKW?"), ["III.1", "III.7"]),
        (("Was hat das Bauministerium?", "und nur das Verkehrsministerium?"), ["IV.6"]),
        (
            ("Welche Maßnahmen des Wissenschaftsministeriums in Cluster III haben eine Webseite?", "und die anderen?"),
            ["III.1", "III.8"],
        ),
        (("Wie viel Geld gibt es für Indien?", "Nein, ich meine Indonesien."), ["VI.3"]),
        (("Wie lange läuft KIM?", "Und PerMenti?", "Bei der ersten noch das Geld bitte."), ["V.6"]),
        (("Was kostet KIM?", "Und PerMenti?", "Um auf KIM zurückzukommen: wer ist da zuständig?"), ["V.6"]),
        (("Was verantwortet das Wissenschaftsministerium allein?", "Und gemeinsam mit anderen?"), ["III.1", "III.7"]),
        (("Welche Maßnahmen kosten über 20 Millionen im Jahr?", "und über siebzig?"), ["I.11", "V.6"]),
    ],
    ids=[
        "other year",
        "compared go on",
        "compared with the earlier",
        "more than another",
        "place in a list",
        "place in a comparison",
        "the other one",
        "place behind a preposition",
        "size of a list",
        "alone",
        "without others",
        "opposite time",
        "opposite ministry",
        "other group",
        "own case",
        "criterion turned round",
        "another place in a list",
        "the other one of two",
        "another measure",
        "what is left",
        "typing errors",
        "corrected year",
        "year in Russian",
        "once more for another year",
        "same list narrowed",
        "next year in a cluster",
        "with another ministry",
        "with another ministry in English",
        "with another instead of the second",
        "only another ministry",
        "the others of a list",
        "corrected measure",
        "first of a talk",
        "back to an earlier measure",
        "alone and with others",
        "bare amount in millions",
    ],
)
def test_one_thing_is_changed(assistant: Assistant, questions: tuple[str, ...], expected: list[str]) -> None:
    """The rest of the earlier question goes on."""
    assert _numbers(assistant.converse(questions, as_of=DAY))[: len(expected)] == expected


@pytest.mark.parametrize(
    ("questions", "measure", "field", "quote"),
    [
        (("Was ist die MID-Assistentin?", "In wie vielen Betrieben waren die?"), "III.2", "beschreibung", "100 Unt"),
        (
            ("Worum geht es bei der Kampagne #WTFuture?", "wie is die internetseite davon"),
            "I.8",
            "internet",
            "wtfuture",
        ),
        (("Was kostet KIM?", "Und die Übergangslotsen?"), "II.8", "mittel", "10,1 Mio"),
        (("Что такое Ferienpraktikum?", "а сколько это стоит?"), "II.1", "mittel", "530.000"),
        (("Was steckt hinter QiK?", "ab wann is dat denn?"), "IV.2", "laufzeit", "08/2024"),
        (("Fachwirt bei der Krankenkasse?", "Wann fangen die Kurse an?"), "IV.7", "beschreibung", "Oktober"),
        (
            (
                "Worum geht es bei VI.5?",
                "Und in welcher Datenbank sieht man nach?",
            ),
            "VI.5",
            "beschreibung",
            "anabin",
        ),
        (("Worum geht es beim InnovationSPIN?", "Und die Mittel?"), "III.4", "mittel", "27 Mio"),
        (("Welche Internetseite hat Next Career?", "und die kosten pro jahr"), "III.9", "mittel", "3,1 Mio"),
        (("Was ist das Talentscouting?", "Peki ne zamana kadar sürüyor?"), "II.3", "laufzeit", "seit 2011"),
        (("Was ist die Meisterprämie?", "Ortakları kim?"), "IV.1", "partner", "LGH"),
        (("Was ist das Talentscouting?", "وكم يكلف؟"), "II.3", "mittel", "10 Mio"),
        (("Was sind Alltagshelfer?", "wer stellt die ein?"), "I.4", "ressort", "MSB"),
        (("Übergangslotsen, was ist das?", "Ist da Geld aus Europa dabei?"), "II.8", "mittel", "ESF"),
        (("Wie viele Übergangslotsen gibt es?", "wen betreuen die?"), "II.8", "beschreibung", "Übergangslots"),
        (("Wie hoch ist die Meisterprämie in Bayern?", "und seit wann gibt es die?"), "IV.1", "laufzeit", "06/2023"),
        (("What is zdi.NRW?", "and who's behind it?"), "II.2", "ressort", "MKW"),
        (("Meisterprämie nedir?", "kim sorumlu?"), "IV.1", "ressort", "MAGS"),
        (
            ("Wie viele Übergangslotsen gibt es?", "und Coaches bei den Ausbildungswegen?"),
            "II.9",
            "beschreibung",
            "106",
        ),
        (("Was ist SiA-NRW?", "wie viele machen das gerade?"), "III.7", "beschreibung", "190"),
        (("Vergleiche zdi und Talentscouting", "und das zweite an wie vielen Schulen?"), "II.3", "beschreibung", "600"),
        (
            ("Wer hat den Medienbeirat einberufen?", "wie oft haben die getagt?"),
            "IV.8",
            "beschreibung",
            "drei Sitzungen",
        ),
        (("Was ist der Bewerbertag 2024?", "wer richtet den aus?"), "IV.4", "ressort", "Stk"),
        (("Was ist der Bewerbertag 2024?", "wer hat das denn empfohlen?"), "IV.4", "beschreibung", "Empfehlung"),
        (("Bekomme ich die Meisterprämie?", "wie hoch ist die denn?"), "IV.1", "beschreibung", "2.500 Euro"),
        (("Kompetenzzentren Frau und Beruf", "und insgesamt, wie viel?"), "V.5", "mittel", "18,2"),
        (("Wie viele Architekten wurden anerkannt?", "und Ingenieure?"), "VI.8", "beschreibung", "Ingenieur"),
        (("Zentralstelle Fachkräfteeinwanderung", "wo sitzt die?"), "VI.6", "mittel", "Köln"),
        (("Westbalkanregelung", "für welche Branche?"), "VI.1", "ziel", "Baubranche"),
        (
            ("Studie zum Fachkräftebedarf in der Jugendhilfe", "wo krieg ich die her?"),
            "I.9",
            "veroeffentlichung",
            "wbv",
        ),
        (
            ("Wer kümmert sich um die Gärtner?", "welche Hochschule bietet das Studium an?"),
            "III.13",
            "beschreibung",
            "Lippe",
        ),
        (
            ("Welche Hilfe gibt es für Studienabbrecher?", "und die Koordinierungsstelle, was soll die tun?"),
            "III.9",
            "beschreibung",
            "Koordinierungsstelle soll",
        ),
        (("Die berufswahlapp", "wer trägt die Hostingkosten?"), "II.4", "mittel", "Hostingkosten"),
        (("Was ist das Ferienpraktikum?", "geht das online?"), "II.1", "beschreibung", "online-basierte"),
        (("Was ist das Ferienpraktikum?", "wen soll das ansprechen?"), "II.1", "beschreibung", "Jugendlichen"),
        (
            ("Compare the budgets of II.2 and II.3.", "and the website of the latter, please"),
            "II.3",
            "internet",
            "nrw-talent",
        ),
        (
            ("Что ведёт министерство строительства (MHKBD)?", "А у второй какая цель?"),
            "VI.8",
            "ziel",
            "Berufsanerkennung",
        ),
        (("KIM projesi ne kadar sürüyor?", "yıllık bütçesi ne kadar acaba"), "V.6", "mittel", "75 Mio"),
        (("Sofortprogramm Kita", "welche Berufe dürfen denn jetzt auch?"), "I.10", "beschreibung", "Psychologie"),
        (("كم المبلغ السنوي لاستقدام العمال المهرة من إندونيسيا؟", "وماذا عن الهند؟"), "VI.2", "mittel", "300.000"),
        (
            ("Welches Ressort verantwortet PerMenti?", "Und wie ist es bei den Kompetenzzentren Frau und Beruf?"),
            "V.5",
            "ressort",
            "MKJFGFI",
        ),
        (("Meisterprämie nedir?", "peki kişi başına kaç euro"), "IV.1", "beschreibung", "2.500 Euro"),
        (
            ("Wozu dient die Verantwortungskette?", "Werden dafür Stellen bereitgestellt, und wie viele?"),
            "II.7",
            "mittel",
            "30 Stellen",
        ),
        (
            (
                "Bis wann läuft die Wärmepumpenprämie?",
                "Und die Meisterprämie?",
                "Noch mal zur ersten: Über welches Förderprogramm wird sie ausgezahlt?",
            ),
            "IV.5",
            "beschreibung",
            "progres",
        ),
    ],
    ids=[
        "count",
        "pointing",
        "other measure",
        "Russian",
        "dialect",
        "event",
        "one of a sort",
        "plain",
        "small letters",
        "Turkish",
        "kim",
        "Arabic",
        "who does it",
        "criterion of one cell",
        "pronoun alone",
        "behind a refusal",
        "shortened verb",
        "kim first",
        "other things counted",
        "people counted",
        "place and count",
        "how often",
        "end of the verb",
        "verb in other words",
        "how high the thing is",
        "how much at all",
        "others counted in the same",
        "place in a row",
        "no verb",
        "published",
        "something definite",
        "aim of a part",
        "told by a row only",
        "whether, with an empty row",
        "whom it is for",
        "the latter",
        "the second in Russian",
        "unknown words in Turkish",
        "which ones too",
        "same of another in Arabic",
        "another measure by how it is there",
        "sum for a person in Turkish",
        "posts by a verb",
        "back to the first of a talk",
    ],
)
def test_facts_of_the_earlier_measure(
    assistant: Assistant, questions: tuple[str, ...], measure: str, field: str, quote: str
) -> None:
    """What points back is about the measure that the earlier answer has first."""
    answer = assistant.converse(questions, as_of=DAY)
    assert answer.kind is Kind.FIELD
    first = answer.matches[0].citations[0]
    assert (first.measure, first.field.value) == (measure, field)
    assert quote in first.quote
