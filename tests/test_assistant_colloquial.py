"""Cells and sentences asked for as people do: in dialect, as learners, in keywords, in letters, behind a story."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.types import Answer, Kind, Reason, Status
from assistant.understanding.limits.places import impersonal_part
from assistant.understanding.rows.counting import asked_count, states_count
from assistant.understanding.rows.parts import asked_parts
from assistant.understanding.rows.telling import without_told


def _first(answer: Answer) -> tuple[str, str]:
    """Return the measure and the field of the first citation."""
    cited = answer.matches[0].citations[0]
    return cited.measure, cited.field.value


@pytest.mark.parametrize(
    ("question", "measure", "field"),
    [
        ("Wie hoch ist der Jahresansatz beim Ferienpraktikum?", "II.1", "mittel"),
        ("Wie hoch sind die Zuwendungen an die Kompetenzzentren Frau und Beruf?", "V.5", "mittel"),
        ("Mit welchem finanziellen Aufwand sind die Übergangslotsen verbunden?", "II.8", "mittel"),
        ("Mit wie vielen Millionen wird die Beschäftigungsoffensive SPNV unterstützt?", "IV.6", "mittel"),
        ("Mit welchen grünen Verbänden wird im Gartenbau zusammengearbeitet?", "III.13", "partner"),
        ("Welche Stellen sind in die Ausbildungswege NRW eingebunden?", "II.9", "partner"),
        ("Wozu waren die Treffen gedacht, bei denen Jugendämter und Jobcenter an einem Tisch saßen?", "II.10", "ziel"),
        ("Wer steckt in der Landesregierung hinter PerMenti?", "V.7", "ressort"),
        ("Unter welcher Domain findet man PerMenti?", "V.7", "internet"),
        ("Seid wonn gibt's des Talentscouting scho?", "II.3", "laufzeit"),
        ("Wia lang lafft des mit de Kita-Helfer no?", "I.11", "laufzeit"),
        ("Welches Minischderium isch fir Next Career zschdändig?", "III.9", "ressort"),
        ("Wo ich kann lesen über PerMenti in Computer?", "V.7", "internet"),
        ("скока стоит talentscouting", "II.3", "mittel"),
        ("kita helfer butcesi nekadar", "I.11", "mittel"),
        ("The law that is meant to make vocational and academic training equal: when does it take effect?", "III.1", "laufzeit"),
        ("Есть ли сайт у программы Next Career?", "III.9", "internet"),
    ],
)  # fmt: skip
def test_cells_are_asked_for_in_many_words(assistant: Assistant, question: str, measure: str, field: str) -> None:
    """Dialect, learners' German and words for money, partners and aims ask for the row of the measure."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.kind is Kind.FIELD
    assert _first(answer) == (measure, field)


@pytest.mark.parametrize(
    ("question", "measure", "field"),
    [
        ("Welchen Zeitraum deckt PerMenti ab?", "V.7", "laufzeit"),
        ("Für welche Dauer ist PerMenti bewilligt?", "V.7", "laufzeit"),
        ("Welche Absicht verfolgt PerMenti?", "V.7", "ziel"),
        ("InnovationSPIN Lemgo, wie viel Euro bezahlt Staat?", "III.4", "mittel"),
        ("Wer ist Chef von Kita-Helfer, welche Ministerium?", "I.11", "ressort"),
        ("Teilen Sie mir bitte die Laufzeit der Kita-Helfer mit.", "I.11", "laufzeit"),
        ("Meine Freundin aus München lacht über den Namen WTFuture. Wie teuer ist die Kampagne?", "I.8", "mittel"),
        ("Mein Chef reist nach Bremen und will alles über die Kita-Helfer hören, weil er zuhört. Was kostet das?", "I.11", "mittel"),
        ("Im Rathaus sitzt die Case Managerin vom Integrationsmanagement, und alle streiten um ihr Büro. Welches Ministerium steckt dahinter?", "V.6", "ressort"),
    ],
)  # fmt: skip
def test_odd_words_beside_a_named_measure_refuse_no_cell(
    assistant: Assistant, question: str, measure: str, field: str
) -> None:
    """What is told around a question for a row, or how its verb puts it, does not make the row missing."""
    answer = assistant.ask(question, as_of=DAY)
    assert answer.status is Status.ANSWERED
    assert _first(answer) == (measure, field)


@pytest.mark.parametrize(
    "question",
    [
        "Wie hoch ist der Turm am InnovationSPIN Lemgo?",
        "Wie hoch ist die Abbruchquote beim Talentscouting?",
        "Ich wohne in Bayern. Wo beantrage ich dort die Kita-Helferin vom Land?",
        "Wie heißt der Chef vom Talentscouting?",
        "Wann wurde die berufswahlapp gehackt?",
        "Teilen Sie uns bitte mit, ob wir die Kita-Helferin behalten dürfen.",
        "How many teachers are on sick leave in NRW?",
        "Ilu nauczycieli odeszło w tym roku na emeryturę?",
        "Сколько медсестёр приехало из Индии?",
        "Unser Träger hat im März den Zuschuss für eine Kita-Helferin beantragt. Wann ergeht in unserer Sache der Bescheid?",
    ],
)
def test_what_no_row_tells_stays_refused(assistant: Assistant, question: str) -> None:
    """Another thing's height, another state, a person's name and the own case are no cells."""
    assert assistant.ask(question, as_of=DAY).reason in {Reason.NOT_IN_REPORT, Reason.OWN_CASE}


@pytest.mark.parametrize(
    ("question", "measure", "quote"),
    [
        ("Wia vui Coaches gibt's bei de Ausbildungswege NRW?", "II.9", "106 Coaches"),
        ("talentscouting hochschulen zahl", "II.3", "23 Hochschulen"),
        ("zdi Netzwerke Anzahl Land", "II.2", "47"),
        ("ausbildungswege nrw zusätzliche ausbildungsplätze pro jahr", "II.9", "500"),
        ("Wie hoch ist die Teilnehmerzahl beim Talentscouting?", "II.3", "20.000"),
        ("Auf welche Dauer wurden die Praktikumsphasen ausgedehnt?", "II.6", "30 Tage"),
        ("Durch welches Gesetz können nun dreijährige Umschulungen in der Heilerziehungspflege finanziert werden?", "V.3", "Bürgergeldgesetz"),
        ("Dzięki jakiej ustawie można opłacić trzyletnie przekwalifikowanie na Heilerziehungspfleger?", "V.3", "Bürgergeldgesetz"),
        ("Welche Tätigkeit wird bei den Kita-Helfern neuerdings zusätzlich gefördert?", "I.11", "Bürotätigkeiten"),
        ("Über welches Förderprogramm wird die Bildungsprämie Wärmepumpe bezahlt?", "IV.5", "progres.nrw"),
        ("Under which section of the law does the ZFE NRW handle accelerated visas?", "VI.6", "§ 81a"),
        ("Wie oft wurde die Meisterprämie bisher ausgezahlt?", "IV.1", "2186"),
        ("Wer hat auf indischer Seite den Letter of Intent unterschrieben?", "VI.2", "NSDC"),
        ("Was soll beim KIM 2024 als Steuerungstool in Betrieb gehen?", "V.6", "Datenbank"),
        ("Auf welcher Messe wurde die Initiative der Runden Tische vorgestellt?", "V.2", "JobAktiv"),
        ("bin seit gestern bäckermeister wie viel prämie gibt mir nrw auf die hand", "IV.1", "2.500 Euro"),
    ],
)  # fmt: skip
def test_sentences_are_asked_for_in_many_words(assistant: Assistant, question: str, measure: str, quote: str) -> None:
    """A number in keywords, what is paid for, by which law and how often are told by the sentence that has it."""
    answer = assistant.ask(question, as_of=DAY)
    first = answer.matches[0].citations[0]
    assert first.measure == measure
    assert quote in first.quote


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("zdi mittel pro jahr", "mittel"),
        ("talentscouting pro jahr", "mittel"),
        ("Welche Stiftung bezahlt die Integrationsbegleiterinnen in Kitas mit?", "partner"),
        ("Aus welchem Fonds wird die berufswahlapp bezahlt?", "mittel"),
        ("Was zahlt das Land für die Meisterprämie im Jahr?", "mittel"),
        ("Wie lange gilt die Meisterprämie noch?", "laufzeit"),
        ("Was kostet die praxisintegrierte Aus- und Weiterbildung an der Berufsfachschule Kinderpflege?", "mittel"),
    ],
)
def test_rows_are_asked_for_by_words_like_those(assistant: Assistant, question: str, field: str) -> None:
    """Sums a year, who pays and how long all of it lasts stay with their rows."""
    assert _first(assistant.ask(question, as_of=DAY))[1] == field


def test_number_stands_behind_its_thing_in_keywords_only() -> None:
    """ "Netzwerke Anzahl" counts networks; a sum and people in general stay what they are."""
    counted = asked_count("SiA-NRW Lernende Zahl")
    assert counted is not None
    assert states_count("Es lernen ca. 190 SiA-Lernende.", counted)
    assert not states_count("Es gibt 12 Standorte.", counted)
    assert asked_count("Wärmepumpe Kurs wie viel Geld bekommen Firmen?") is None
    assert asked_count("zdi budget pro jahr") is None


def test_twin_that_states_the_money_answers(assistant: Assistant) -> None:
    """Of two measures that fit alike the one with the row comes first; one that is named comes first whatever it states."""
    asked = "Wie viel Geld gibt das Land für die Kinderpflege-Ausbildung in der praxisintegrierten Form?"
    named = "Was kostet die praxisintegrierte Aus- und Weiterbildung an der Berufsfachschule Kinderpflege?"
    assert [m.measure.number for m in assistant.ask(asked, as_of=DAY).matches] == ["I.12", "III.6"]
    assert assistant.ask(named, as_of=DAY).matches[0].measure.number == "III.6"


@pytest.mark.parametrize(
    "question",
    [
        "Which ministries are behind the project in Lemgo?",
        "Сколько денег получил проект в Лемго?",
        "Wie lange ging das in Lemgo?",
    ],
)
def test_town_of_one_measure_says_which(assistant: Assistant, question: str) -> None:
    """A town that only one measure names is not left out where nothing else says which measure is meant."""
    assert assistant.ask(question, as_of=DAY).matches[0].measure.number == "III.4"


def test_word_of_another_title_does_not_lead(assistant: Assistant) -> None:
    """A measure that clearly fits stays before one that only has a word of the question in its title."""
    answer = assistant.ask("Wer sind die Partner bei der Reform der dualen Studiengänge?", as_of=DAY)
    assert answer.matches[0].measure.number == "III.8"


def test_parts_behind_a_dash_ask_in_their_order() -> None:
    """What stands before a dash only tells of what is asked behind it."""
    question = "Das Geld, was die Meister kriegen – bis wann gibt es das noch und was steckt das Land da rein?"
    parts = asked_parts(without_told(question), is_named=False)
    assert [part.fields[0].value for part in parts] == ["laufzeit", "mittel"]


@pytest.mark.parametrize(
    ("question", "fields"),
    [
        ("A colleague is a KIM case manager now. Which ministry is behind it?", ["ressort"]),
        ("My son has a companion who was trained by AWO. Until when does the project run?", ["laufzeit"]),
        ("Ich hab gehört von Kurs wo Frauen lernen für Kita. Bis wann geht das Projekt?", ["laufzeit"]),
        ("Wie viele Coaches gibt es und was kostet das im Jahr?", ["beschreibung", "mittel"]),
        ("Яке міністерство запустило цю програму?", ["ressort"]),
        ("Welche Stiftung finanziert die Integrationsbegleiterinnen gemeinsam mit dem Ministerium?", ["partner"]),
    ],
)
def test_sentences_that_tell_ask_for_nothing(assistant: Assistant, question: str, fields: list[str]) -> None:
    """A relative clause, or a name like a question word, asks for no sentence of the description."""
    answer = assistant.ask(question, as_of=DAY)
    assert [name.value for name in answer.interpretation.fields] == fields


def test_place_of_the_asker_counts_where_the_question_points_to_it() -> None:
    """A state in the story is no circumstance of the row, unless the question says "dort" or speaks of the asker."""
    assert impersonal_part("Ich sitze in Hamburg. Was kostet KIM?") == "Was kostet KIM?"
    assert impersonal_part("Ich wohne in Hamburg. Gibt es KIM dort?").startswith("Ich wohne")
