"""Own cases and false premises: what is refused, why, with which measure beside it, and what stays answered."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Reason, Status
from assistant.understanding.limits.ministry_premises import unknown_ministry
from assistant.understanding.limits.places import asks_for_elsewhere
from assistant.understanding.limits.premises import breaks_premise
from assistant.understanding.owncases.owncase import asks_for_verdict
from corpus.types import FieldName

_WHOM = {FieldName.RESSORT, FieldName.PARTNER, FieldName.INTERNET}


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("Wurde mein Sohn für die FOS Informatik angenommen?", "III.5"),
        ("Passt der Seiteneinstieg an der Grundschule für mich, ich bin Diplom-Chemiker?", "I.1"),
        ("Sag mir bitte, ob ich mit 61 noch Alltagshelferin werden kann.", "I.4"),
        ("Muss ich die Meisterprämie zurückgeben, wenn ich den Betrieb wechsle?", "IV.1"),
        ("Meine Frau kommt aus Odessa. Kann sie bei PerMenti noch einsteigen?", "V.7"),
        ("Unsere Firma hat 260 Leute, fallen wir noch unter die MID-Förderung?", "III.2"),
        ("Wäre das Mentoring von PerMenti das Richtige für mich?", "V.7"),
        ("Hätte unser Sohn Chancen auf die FOS Polizei?", "III.5"),
        ("Wie stehen meine Chancen, mit 50 noch über OBAS an eine Grundschule zu kommen?", "I.1"),
        ("Has my application for the Meisterprämie been approved?", "IV.1"),
        ("Meisterprämie başvurum onaylandı mı?", "IV.1"),
        ("Чи маю я право на Bildungsprämie Wärmepumpe?", "IV.5"),
        ("Положена ли мне Meisterprämie, если я живу в Бельгии?", "IV.1"),
        ("Czy przysługuje mi Bildungsprämie Wärmepumpe?", "IV.5"),
        ("هل يحق لي الحصول على Meisterprämie؟", "IV.1"),
        ("Meine Kollegin unterrichtet seit vier Jahren mit Bachelor. Genügt das für die Entfristung?", "I.7"),
        ("Mein Schwager hat seinen Meister in Hessen gemacht, zählt das für die Meisterprämie?", "IV.1"),
        ("Ich bin Architekt aus Minsk. Wird mein Diplom von der Architektenkammer anerkannt?", "VI.8"),
        ("Was ist die Meisterprämie? Ich habe 2020 bestanden. Geh ich leer aus?", "IV.1"),
        ("My degree in architecture is from Lagos. Will the chamber recognise it?", "VI.8"),
        ("У меня диплом архитектора, признают ли его в палате архитекторов?", "VI.8"),
        ("Mein Bruder sitzt im Gefängnis und will danach Lokführer werden. Hat er überhaupt Chancen?", "IV.6"),
        ("Halten die mich mit meinem Hauptschulabschluss für ein Talent beim Talentscouting?", "II.3"),
        ("Bin bei der dritten Meisterprüfung durchgefallen, war's das jetzt mit der Prämie für mich?", "IV.1"),
        ("Oğlumun notları kötü, polis lisesine kabul edilir mi?", "III.5"),
        ("Ein Klient von mir hat sein Studium abgebrochen. Ist er bei Next Career richtig?", "III.9"),
        ("عندي شهادة تربية من حلب، هل أقدر أعمل في روضة بشهادتي؟", "VI.5"),
        ("Получит ли наша мастерская доплату за курс по тепловым насосам, если нас всего трое?", "IV.5"),
    ],
    ids=[
        "state",
        "fitting",
        "whether",
        "paying back",
        "relative",
        "firm",
        "right thing",
        "wish",
        "chances",
        "en",
        "tr",
        "uk",
        "ru",
        "pl",
        "ar",
        "colleague",
        "brother in law",
        "diploma",
        "empty-handed",
        "en diploma",
        "ru diploma",
        "brother's chances",
        "held for",
        "failed",
        "tr son",
        "client",
        "ar from a town",
        "ru workshop",
    ],
)
def test_a_verdict_on_the_own_case_is_left_to_those_who_decide(
    assistant: Assistant, question: str, measure: str
) -> None:
    """The measure comes first among the related ones, with cells that say whom to ask."""
    answer = assistant.ask(question, as_of=DAY)
    assert (answer.status, answer.reason) == (Status.NO_ANSWER, Reason.OWN_CASE)
    assert answer.related[0].measure.number == measure
    assert {citation.field for citation in answer.related[0].citations} & _WHOM


@pytest.mark.parametrize(
    "question",
    [
        "Wie werde ich ohne Lehramtsstudium Lehrerin an einer Grundschule?",
        "Kann ich als Quereinsteiger in der Kita arbeiten?",
        "Welche Förderung bekomme ich als Kitahelfer?",
        "Ich habe Germanistik studiert. Kann ich trotzdem Grundschullehrerin werden?",
        "Ich leite eine Kita und bilde aus. Bekommen wir für Kinderpflegerinnen einen Zuschuss?",
        "Was bekomme ich, wenn ich mit 50 noch den Meister mache?",
        "Wie viel bekommt unser Betrieb, wenn wir einen Mitarbeiter zum Wärmepumpenkurs schicken?",
        "What would I get if I hired a graduate for digitalisation?",
    ],
    ids=["how", "may I", "which", "in spite of", "any help", "what I get if", "how much we get if", "en what I get if"],
)
def test_the_first_person_alone_asks_for_no_verdict(assistant: Assistant, question: str) -> None:
    """Who asks for a way, a rule or any help gets the measures."""
    assert assistant.ask(question, as_of=DAY).status is Status.ANSWERED


@pytest.mark.parametrize(
    ("question", "is_named", "expected"),
    [
        ("Nimmt mich die Kita um die Ecke?", False, True),
        ("Nimmt mich eine Grundschule auch dauerhaft?", False, False),
        ("Bekomme ich die Prämie?", False, False),
        ("Bekomme ich die Prämie?", True, True),
        ("Nach meinem Studium werde ich oft gefragt. Wer hilft?", True, False),
        ("Wurde die Förderung für unsere Helferin schon bewilligt?", False, True),
        ("", True, False),
    ],
    ids=["decision", "rule", "not named", "named", "statement", "step taken", "blank"],
)
def test_a_verdict_is_told_by_how_a_question_begins(question: str, is_named: bool, expected: bool) -> None:
    """What others decide is a verdict by itself, what one gets only where a measure is named, a statement never."""
    assert asks_for_verdict(question, is_named=is_named) is expected


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("Was kostet Maßnahme II.17?", "II.10"),
        ("Wie hoch ist die Bildungsprämie Wärmepumpe in Österreich?", "IV.5"),
        ("Wann wurde das Modellprojekt SiA in Stuttgart eröffnet?", "III.7"),
        ("Welche Rolle hat das Verteidigungsministerium bei PerMenti?", "V.7"),
        ("Warum wurde der Bewerbertag abgesagt?", "IV.4"),
        ("Warum zahlt Amazon die Kita-Helfer?", "I.11"),
        ("Welche 17 Jobcenter nehmen an der gemeinsamen Vermittlungsoffensive teil?", "V.9"),
        ("Wie stimmte die FDP beim Gleichwertigkeitsgesetz ab?", "III.1"),
        ("Warum fördert das Landwirtschaftsministerium die FOS Polizei?", "III.5"),
        ("Welches Ziel verfolgt das Finanzministerium mit den Übergangslotsen?", "II.8"),
        ("Was sagt Minister Altmaier zum Talentscouting?", "II.3"),
        ("In welchem Jahr wurde Next Career umbenannt?", "III.9"),
        ("Um wie viel Prozent wurde der Etat von zdi.NRW gekürzt?", "II.2"),
        ("Wie viel gab es 2018 für die Meisterprämie?", "IV.1"),
        ("Wie viel Geld bekommen die Kita-Helfer bis 2029?", "I.11"),
        ("Wann wird der Treuebonus für Kita-Helfer ausgezahlt?", "I.11"),
        ("Bekommen die Jugendlichen im Ferienpraktikum Mindestlohn?", "II.1"),
        ("Wie lange dauert ein Visum bei der ZFE im Durchschnitt?", "VI.6"),
        ("Wer leitet die Internationale Fachkräfteagentur?", "VI.7"),
        ("Welche Städte sind Modellkommunen bei QiK?", "IV.2"),
        ("An welchen Schulen in Hagen arbeiten Alltagshelfer?", "I.4"),
        ("Wie viele Frauen haben durch PerMenti Arbeit gefunden?", "V.7"),
        ("Gilt die Bildungsprämie Wärmepumpen auch für Photovoltaik?", "IV.5"),
        ("Wann wurde die Kampagne #WTFuture wegen der Kritik beendet?", "I.8"),
        ("Talentscouting neden yasaklandı?", "II.3"),
        ("Почему отменили Meisterprämie?", "IV.1"),
    ],
    ids=[
        "number",
        "country",
        "city",
        "ministry",
        "event",
        "reason",
        "count",
        "party",
        "other ministry",
        "without measures",
        "person",
        "time of an event",
        "extent",
        "before it began",
        "beyond its end",
        "bonus",
        "pay",
        "other duration",
        "head",
        "towns",
        "schools of a town",
        "outcome",
        "sibling",
        "cause",
        "tr",
        "ru",
    ],
)
def test_what_a_question_takes_for_granted_is_looked_up(assistant: Assistant, question: str, measure: str) -> None:
    """What the measure does not tell of is said not to be in the report, and the measure stands beside it."""
    answer = assistant.ask(question, as_of=DAY)
    assert (answer.status, answer.reason, answer.matches) == (Status.NO_ANSWER, Reason.NOT_IN_REPORT, ())
    assert answer.related[0].measure.number == measure


@pytest.mark.parametrize(
    ("question", "held", "is_named", "expected"),
    [
        ("Machen auch Schulen in Hessen mit?", "", False, True),
        ("Machen auch Schulen in Hessen mit?", "partner sind berlin und hessen", False, False),
        ("Welches Ministerium in Rheinland-Pfalz leitet das?", "region rheinland", False, True),
        ("Ich habe in Hessen studiert. Geht das hier?", "", False, False),
        ("Was steht im Abkommen mit Kenia?", "", False, True),
        ("Mein Diplom ist aus Kenia, wer prüft es?", "", True, False),
    ],
    ids=["state", "state of the measure", "whole name", "origin", "agreement", "own origin"],
)
def test_places_are_those_that_a_measure_has_no_word_of(
    question: str, held: str, is_named: bool, expected: bool
) -> None:
    """Where people come from, and what the measure itself names, is no help elsewhere."""
    assert asks_for_elsewhere(question, held, is_named=is_named) is expected


@pytest.mark.parametrize(
    ("question", "measure", "expected"),
    [
        ("Warum wurde die Förderung der Kita-Helfer verlängert?", "I.11", False),
        ("Warum dürfen Kita-Helfer keine Bürotätigkeiten mehr machen?", "I.11", True),
        ("Warum gibt es PerMenti nur für Frauen?", "V.7", False),
        ("Wie heißen die 13 Dialogpartner?", "V.7", True),
        ("Was hat die AfD zur Meisterprämie gesagt?", "IV.1", True),
    ],
    ids=["told", "no more", "held", "count", "party"],
)
def test_a_premise_is_compared_with_the_words_of_the_measure(
    assistant: Assistant, question: str, measure: str, expected: bool
) -> None:
    """A reason may be asked for what the measure says, and for nothing else."""
    assert breaks_premise(question, assistant.report.measure(measure), is_named=True) is expected


@pytest.mark.parametrize(
    ("question", "unknown"),
    [
        ("Was plant das Verteidigungsministerium?", "Verteidigungsministerium"),
        ("Was plant das Klimaministerium?", None),
        ("Was sagt die Landesbauministerin?", None),
        ("Was sagt das Kultusministerium?", None),
    ],
    ids=["unknown", "first half of a name", "land", "outdated"],
)
def test_ministries_are_known_by_many_names(assistant: Assistant, question: str, unknown: str | None) -> None:
    """Clipped and outdated names are names of ministries; others are not in the report."""
    assert unknown_ministry(question, assistant.report) == unknown


@pytest.mark.parametrize(
    ("question", "number"), [("Studienabbrecher", "III.9"), ("überbetriebliche Lehrgänge", "III.10")]
)
def test_rare_word_of_a_measure_is_enough(assistant: Assistant, question: str, number: str) -> None:
    """Who types a word that hardly another measure has wants that measure."""
    assert number in {match.measure.number for match in assistant.ask(question).matches}


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("Bekomme ich bitte Laufzeit und Ressort der Kita-Helfer?", "I.11"),
        ("Ich zweifle an meinem Studium in Köln. Wo bekomme ich Rat?", "III.9"),
        ("Wie viele der MID-Assistenten bleiben nach der Förderung im Betrieb?", "III.2"),
        ("Wie viele Anträge hat die Architektenkammer 2023 anerkannt?", "VI.8"),
        ("Warum wurde die Meisterprämie eingeführt?", "IV.1"),
        ("Unsere Tochter ist Gymnasiallehrerin. Welche Möglichkeit gibt es für sie an Realschulen?", "I.3"),
        ("Was kostet das Land die Kita-Helfer bis 2026?", "I.11"),
    ],
    ids=["fields", "help", "share", "table", "reason", "relative", "whole term"],
)
def test_what_the_report_tells_stays_answered(assistant: Assistant, question: str, number: str) -> None:
    """However personal a question sounds, and in whichever words the number of it is asked for."""
    assert number in {match.measure.number for match in assistant.ask(question, as_of=DAY).matches}


@pytest.mark.parametrize("question", ["keine ahnung", "Bildungsscheck", "Hebammen", "Blaue Karte"])
def test_word_of_no_measure_is_no_answer(assistant: Assistant, question: str) -> None:
    """Nor one that says nothing."""
    assert assistant.ask(question).status is Status.NO_ANSWER


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("Erkläre mir die ZFE", "VI.6"),
        ("Erzähl mir was über die Alltagshelfer an Schulen", "I.4"),
        ("Was ist die Meisterprämie in Bayern?", None),
        (
            "Muss ich damit rechnen, dass ich gleich an eine andere Schulform abgeordnet werde? Wie ist da die Regel?",
            "I.5",
        ),
    ],
)
def test_who_only_wants_to_hear_of_a_measure_is_answered(
    assistant: Assistant, question: str, measure: str | None
) -> None:
    answer = assistant.ask(question, as_of=DAY)
    assert next((match.measure.number for match in answer.matches), None) == measure
