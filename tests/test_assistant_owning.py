"""Own cases as they are told by the odds of their signs."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Reason, Status


@pytest.mark.parametrize(
    "question",
    [
        "Tell me about the Blue Card",
        "Sag mir was zur Blauen Karte",
        "كيف سيكون الطقس غدًا؟",
        "Which Netflix series is everybody watching at the moment?",
        "When is the application deadline for BAföG next semester?",
        "Was kostet die Gleichwertigkeitsprüfung bei der Handwerkskammer für einen griechischen Friseur?",
        "Kreş yardımcılarına her ay verilen 500 avroluk ikramiyeyi hangi bakanlık ödüyor?",
    ],
)
def test_question_that_speaks_of_nobody_is_no_own_case(assistant: Assistant, question: str) -> None:
    """What the report does not have is no verdict on somebody, in whichever language."""
    assert assistant.ask(question, as_of=DAY).reason is Reason.NOT_IN_REPORT


@pytest.mark.parametrize(
    "question",
    [
        "Ich bin bei PerMenti angemeldet. Wann meldet sich meine Mentorin bei mir?",
        "Unsere Interessenbekundung für den Zukunftscampus haben wir im Juni eingereicht. Wie ist der Sachstand?",
        "Wann landet die Wärmepumpenprämie auf unserem Konto?",
        "I signed up for Ausbildungswege on Monday. When will my coach call me?",
        "Meisterprämie'ye başvurdum, param ne zaman yatacak?",
        "Я подал заявление на Meisterprämie, когда придут деньги?",
        "Я надіслала диплом архітекторки до палати, коли чекати відповіді?",
        "Złożyliśmy wniosek o premię na kurs z pomp ciepła. Kiedy dostaniemy pieniądze?",
        "سجلت في Ausbildungswege، متى سيتصل بي المدرب؟",
        "meisterprämie antrag status abfragen",
        "коли мені виплатять Meisterprämie",
        "Ich wurde als Alltagshelferin abgelehnt. Warum?",
        "Finden Sie für meine Tochter einen Ausbildungsplatz in Herne?",
        "Ich bin Schneiderin mit eigenem Laden, 7. Monat. Wie viel Mutterschaftsgeld kriege ich?",
        "Wir haben eine MID-Assistentin eingestellt. Welcher Zuschuss steht uns dafür konkret zu?",
    ],
)
def test_who_waits_for_something_asks_for_the_own_case(assistant: Assistant, question: str) -> None:
    """When one's own money, answer or call comes is told by no period of a measure."""
    assert assistant.ask(question, as_of=DAY).reason is Reason.OWN_CASE


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("Bis wann können wir unsere Interessenbekundung für den Zukunftscampus einreichen?", "III.10"),
        ("Meine Freundin will zu PerMenti. Wann ist das Projekt gestartet?", "V.7"),
        ("Когда началась программа Ausbildungswege? Мой сын ищет место ученика.", "II.9"),
        ("Ich bin Bäckerin und habe keine pädagogische Ausbildung. Komme ich trotzdem in die Kita?", "IV.2"),
        ("Die Fahrt zum Berufskolleg ist weit. Kann ich demnächst auch digital am Unterricht teilnehmen?", "V.4"),
        ("Zdałem egzamin mistrzowski jako fryzjer. Co mi się za to należy od landu?", "IV.1"),
        ("Что я получу, если сдам экзамен на мастера?", "IV.1"),
        ("Ich bin 39 und Bäcker. Wie werde ich Lokführer?", "IV.6"),
        ("Ich bitte für eine Vorlage um Auskunft, wie Menschen ohne Ausbildung in die Kita kommen.", "IV.2"),
        ("Erzählen Sie mir was über die ZFE", "VI.6"),
        ("Opowiedz mi o Talentscouting", "II.3"),
    ],
)
def test_who_asks_what_there_is_is_answered_whatever_is_told(assistant: Assistant, question: str, measure: str) -> None:
    """A day of the measure, a rule, a way in or what one may get is no verdict on the asker."""
    assert assistant.ask(question, as_of=DAY).matches[0].measure.number == measure


@pytest.mark.parametrize(
    "question",
    [
        "Meine Abschlussnote war 3,6. Komme ich damit noch an die Grundschule?",
        "Komme ich in PerMenti rein, wenn ich nur B1 habe?",
        "Werde ich künftig entfristet?",
        "Meine Frau ist Friseurmeisterin seit April 2023, also zu früh. Bekommt sie die Prämie noch?",
        "Ich habe nur einen Bachelor in Architektur aus Indien. Genügt der der Kammer?",
    ],
)
def test_what_is_weighed_stays_a_verdict(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question, as_of=DAY).reason is Reason.OWN_CASE


@pytest.mark.parametrize(
    "question",
    [
        "Was passiert mit unserem Visumantrag für die IT-Kollegin aus Bangalore?",
        "Ich bin Lehrer aus der Türkei und habe Deutsch C1. Ihr akzeptiert mein Zeugnis für Lehrkräfte Plus?",
        "Ich beziehe Grundsicherung und war krank. Sperrt mir das Amt wegen der Vermittlungsoffensive jetzt die Leistung?",
        "Mein Neffe ist 18 und hat keine Lehrstelle. Bekommt der jetzt einen von den Coaches?",
        "Złożyłam papiery o uznanie dyplomu architekta w lipcu. Czy zostaną uznane?",
        "My son is 18 and still has no apprenticeship. Will he get one of the coaches?",
        "Моему сыну 18, места для учёбы нет. Ему дадут наставника из программы?",
        "The daycare turned me down because my psychology degree is from Ukraine. Am I personally allowed to work there as a specialist?",
        "Meine Stelle als Vertretungslehrerin läuft im Juli aus, drei Jahre bin ich jetzt dabei. Werd ich entfristet oder nicht?",
        "Ich hab die Prüfung zum Meister verhauen. Krieg ich trotzdem Geld?",
        "Meine Bewerbung bei der FOS Polizei läuft seit April. Wann hör ich was?",
    ],
    ids=[
        "file",
        "order of learners",
        "sanction",
        "niece",
        "pl granted",
        "en son",
        "ru son",
        "en personally",
        "short werd",
        "nevertheless",
        "waits for an answer",
    ],
)
def test_what_becomes_of_somebody_or_of_a_file_is_an_own_case(assistant: Assistant, question: str) -> None:
    """A story and then the question what is decided needs a person."""
    assert assistant.ask(question, as_of=DAY).reason is Reason.OWN_CASE


@pytest.mark.parametrize(
    "question",
    [
        "Meine Tochter findet keinen Ausbildungsplatz. Gibt es da Coaches, die ihr helfen?",
        "Wir suchen einen Schweißer aus Indien. Wie läuft das beschleunigte Fachkräfteverfahren?",
        "Syn nie ma miejsca nauki zawodu. Kto mu pomoże?",
        "Як мені визнати диплом інженера-будівельника?",
    ],
)
def test_who_asks_for_help_behind_a_story_is_answered(assistant: Assistant, question: str) -> None:
    """The same stories before a question for what there is are answered."""
    assert assistant.ask(question, as_of=DAY).status is Status.ANSWERED
