"""Criteria of list questions are read from any wording, selected by the report's fields, and told back in German."""

from __future__ import annotations

import pytest
from listing import TODAY, listed

from assistant import Assistant
from assistant.selection.filters import Filters
from assistant.selection.states import Utmost
from assistant.selection.sums import Extreme
from assistant.understanding.criteria.dating import in_calendar_words
from assistant.understanding.reading import read
from assistant.understanding.text.spelling import mended
from assistant.wording.describing import describe_filters
from assistant.wording.texts import texts_in
from corpus.types import Report


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Welche Maßnahmen hat Wirtschaftsministerin Neubaur ganz allein?", ["II.1", "III.2", "III.3", "IV.5", "V.1"]),
        ("Wo ist das Wirtschaftsministerium nicht allein zuständig?", ["III.4", "V.2", "V.10", "VI.2", "VI.3"]),
        ("Wo arbeiten MAGS, MKW und MSB zu dritt?", ["III.1", "III.7"]),
        ("Cluster III, Ressort Schule, aber nicht das Arbeitsministerium", ["III.5", "III.6"]),
        ("Aus Cluster II alles, woran das MAGS keinen Anteil hat", ["II.1", "II.2", "II.3", "II.10"]),
        ("Wo ist in Cluster V das Familienministerium nicht mit dabei?", ["V.1", "V.3", "V.4", "V.8", "V.9"]),
    ],
)
def test_ministries_alone_with_others_or_left_out(report: Report, question: str, expected: list[str]) -> None:
    """Ministers, parts of names and abbreviations name a ministry; who else takes part is a criterion of its own."""
    assert listed(report, question) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Im Abschnitt über ausländische Fachkräfte: wo steht ein Betrag?", ["VI.2", "VI.3"]),
        ("Cluster I und III, was endet 2026?", ["I.8", "I.11", "III.10", "III.11", "III.12"]),
        ("Im Cluster Übergang Schule/Beruf: welche haben kein Geld angegeben?", ["II.6", "II.10"]),
        ("Nenne alle Maßnahmen aus den letzten beiden Clustern, die 2026 enden.", ["V.7"]),
    ],
)
def test_clusters_by_number_title_or_other_words(report: Report, question: str, expected: list[str]) -> None:
    """Several numbers, words of a title, and what people say instead of them name clusters."""
    assert listed(report, question) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Start 2024, Ende 2027 – welche sind das?", ["VI.2", "VI.3"]),
        ("Welche Projekte laufen von 2024 bis 2027?", ["VI.2", "VI.3"]),
        ("Was war Anfang 2025 aus dem Kapitel Quereinstieg bereits zu Ende?", ["IV.3", "IV.4", "IV.8"]),
        ("Welche Programme sind in Cluster V inzwischen Geschichte?", ["V.1", "V.7", "V.8", "V.9"]),
        ("Welche Vorhaben sind im letzten halben Jahr ausgelaufen?", ["I.11", "III.10", "III.11", "V.7"]),
    ],
)
def test_times_by_what_happens_in_them(report: Report, question: str, expected: list[str]) -> None:
    """Starting, ending, running and being over are told apart also where two times stand side by side."""
    assert listed(report, question) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Zwischen 500.000 und einer Million Euro pro Jahr beim MWIKE: welche?", ["II.1", "III.2"]),
        ("Welche Maßnahmen des MAGS haben über zehn Millionen Euro jährlich?", ["II.8", "II.9", "IV.1"]),
        ("Wo gibt es EU-Geld und Landesgeld zugleich?", ["II.8", "II.9", "III.10"]),
        (
            "Welche haben eine Website, aber keine Mittelangabe?",
            ["I.4", "II.6", "III.12", "IV.7", "IV.11", "V.9", "VI.5"],
        ),
        ("An welchen Maßnahmen ist die AOK beteiligt?", ["IV.7"]),
        ("Maßnahmen mit der AOK", ["IV.7"]),
        ("Bei welchen Maßnahmen sind IHKs Partner?", ["IV.8"]),
        (
            "Welche Maßnahmen in Cluster II kosten mehr als 1 Million Euro und haben keine Partner?",
            ["II.2", "II.3", "II.5"],
        ),
    ],
)
def test_money_sites_and_partners(report: Report, question: str, expected: list[str]) -> None:
    """Spoken sums, joint sources, and each part of a question with or without a cell are read for themselves."""
    assert listed(report, question) == expected


@pytest.mark.parametrize(
    "question",
    [
        "Wer ist beim Gartenbau-Projekt dabei und seit wann gibt es das?",
        "Als freier Träger würden wir nächstes Jahr zwei PIA-K-Stellen anbieten. Was ist da drin?",
        "Wann trat die Ordnung für den Krankenkassenfachwirt in Kraft und welche Kassen ziehen da mit?",
        "Kreishandwerkerschaft Höxter: Wir verlieren Azubis wegen der weiten Wege zum Berufskolleg. Was plant das MSB?",
        "Was hat die Landesregierung mit dem indonesischen Arbeitsministerium vereinbart?",
        "Wie viel Geld steht uns monatlich zu, wenn wir zu Hause pflegen?",
        "Welche Jobcenter ziehen da mit dem Land an einem Strang?",
        "Gibt es zur Vier-Häuser-Initiative eine Internetseite?",
    ],
)
def test_words_of_criteria_in_other_questions_make_no_list(report: Report, question: str) -> None:
    """A question that has a topic of its own is not taken for a list."""
    assert read(question, report, TODAY, named=()).kind != "list"


def test_calendar_words_are_absolute() -> None:
    """Short years, halves, school years and the legislature become dates."""
    said = "Ende 24, H1 2024, Schuljahr 2024, zum Legislaturende"
    wanted = "Ende 2024, zwischen Januar 2024 und Juni 2024, Schuljahr 2024/25, Mai 2027"
    assert in_calendar_words(said, TODAY) == wanted


def test_every_criterion_is_told_back() -> None:
    """No criterion is silent in the interpretation."""
    filters = Filters(
        ministries=("MAGS",),
        least_ministries=2,
        amount=False,
        end_months=(6, 7),
        either=(Filters(permanent=True), Filters(limited_years=2)),
        without=(Filters(clusters=("I",)),),
    )
    said = "Ressort MAGS; mehrere Ressorts gemeinsam; endet im Juni oder Juli eines beliebigen Jahres; ohne Betrag; auf Dauer angelegt oder befristet auf 2 Jahre; nicht: Cluster I"
    assert describe_filters(filters, texts_in("de")) == said


def test_topic_is_told_as_it_was_written(assistant: Assistant) -> None:
    """Words are folded to be compared, and never shown so."""
    answer = assistant.ask("Welche Maßnahmen für Lehrkräfte haben eine Webseite?", as_of=TODAY)
    assert answer.interpretation.text == "Maßnahmen zu „Lehrkräfte“ unter denen mit: mit Internetseite"
    compound = assistant.ask("Welche Schulmaßnahmen enden 2025?", as_of=TODAY)
    assert compound.interpretation.text == "Maßnahmen zu „Schulmaßnahmen“ unter denen mit: endet im Jahr 2025"


def test_list_without_criteria_is_told_as_all_measures(assistant: Assistant) -> None:
    """Whoever asks how many measures there are reads no empty list of criteria."""
    answer = assistant.ask("Wie viele Maßnahmen gibt es?", as_of=TODAY)
    assert answer.interpretation.text == "Alle Maßnahmen des Berichts"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Welche Maßnahmen enden 2024 oder 2027 beim MWIKE?", ["II.1", "III.2", "IV.5", "VI.2", "VI.3"]),
        ("Welche Maßnahmen des MAGS laufen unbefristet oder mindestens bis 2028?", ["II.6", "II.7", "IV.9", "IV.11"]),
        ("Welche Maßnahmen der Cluster I und VI sind nicht vom MSB?", [
            "I.8", "I.9", "I.10", "I.11", "VI.1", "VI.2", "VI.3", "VI.5", "VI.6", "VI.7", "VI.8",
        ]),
        ("Bei welchen Maßnahmen des MSB fehlt die Angabe zu den Partnern oder zum Geld, die noch laufen?", [
            "I.1", "I.3", "II.6", "II.7", "III.6", "V.4",
        ]),
    ],
)  # fmt: skip
def test_one_of_several_or_none(report: Report, question: str, expected: list[str]) -> None:
    """ "Oder" between criteria of one sort lets one of them do; what is said with "nicht" or "außer" is left out."""
    assert listed(report, question) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Was ist die neueste Maßnahme?", ["II.1"]),
        ("Welche Maßnahme aus Cluster V gibt es am längsten?", ["V.6"]),
        ("Welche Maßnahme des MSB läuft als letzte aus?", ["I.1", "I.3"]),
        ("Welche Maßnahme des MWIKE hat die kürzeste Laufzeit?", ["V.1"]),
    ],
)
def test_utmost_times_among_those_stated(report: Report, question: str, expected: list[str]) -> None:
    """The earliest or latest start or end, and the longest or shortest time, among measures that state one."""
    assert listed(report, question) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Welche enden in einem Juli?", ["I.11", "II.4", "II.5", "V.7"]),
        ("Welche Maßnahmen beginnen im August und enden im Juli?", ["I.11", "II.4"]),
        ("Welche Vorhaben aus Cluster VI sind im Herbst gestartet, egal in welchem Jahr?", ["VI.7"]),
        ("Welche enden in einem März?", ["IV.10"]),
        ("Was endet 2026 im Juli?", ["I.11", "V.7"]),
        ("Was endet diesen Dezember?", ["I.8", "III.12"]),
    ],
)
def test_months_of_any_year_or_of_one(report: Report, question: str, expected: list[str]) -> None:
    """A month without a year is that of any, where the report states a start or an end to the month."""
    assert listed(report, question) == expected


@pytest.mark.parametrize(
    "question",
    [
        "Which measures of the Ministry of Science are still running?",
        "Bilim Bakanlığı'nın hangi programları hâlâ sürüyor?",
        "Які заходи міністерства науки ще тривають?",
        "Какие меры министерства науки ещё продолжаются?",
        "Które działania ministerstwa nauki jeszcze trwają?",
        "أي البرامج لوزارة العلوم لا تزال جارية؟",
    ],
    ids=["en", "tr", "uk", "ru", "pl", "ar"],
)
def test_lists_in_six_other_languages(report: Report, question: str) -> None:
    """Ministries, states and list words of every language select what the German question selects."""
    assert listed(report, question) == listed(report, "Welche Maßnahmen des Wissenschaftsministeriums laufen noch?")


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        ("Welche Massnahmen des Wirtschaftsministerum?", "Welche Maßnahmen des Wirtschaftsministeriums?"),
        ("Welche Maßnahmen sind unbefristtet?", "Welche Maßnahmen sind unbefristet?"),
        ("Wo fehlt die Interentseite?", "Wo fehlt die Internetseite?"),
        ("was kostet insgesammt mer als 3 milionen", "Was kostet insgesamt mehr als 3 Millionen Euro?"),
        ("welche maßnamen vom maggs sind beented", "Welche Maßnahmen des MAGS sind beendet?"),
        ("welche projeckte begannen im agust 2023", "Welche Projekte begannen im August 2023?"),
    ],
)
def test_mistyped_words_of_lists_are_mended(report: Report, question: str, meant: str) -> None:
    """A word that nobody writes so stands for the word of list questions that is nearest."""
    assert listed(report, question) == listed(report, meant)


def test_words_that_recognisers_know_are_not_mended(report: Report) -> None:
    """ "Angelaufen" is no error for "abgelaufen"."""
    assert mended("im Dezember angelaufen und gestaltet", report) == "im Dezember angelaufen und gestaltet"


def test_what_is_compared_is_told() -> None:
    """A largest sum or a latest start is one among those that the report states, and that is said."""
    for filters in (Filters(extreme=Extreme.LARGEST), Filters(utmost=Utmost.LATEST_START)):
        assert describe_filters(filters, texts_in("de")).endswith(
            "(verglichen nur mit Maßnahmen, bei denen der Bericht das angibt)"
        )
