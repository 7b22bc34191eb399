"""Questions for a place or for a word by name: the measures that name it, with the words that do."""

from __future__ import annotations

import pytest

from assistant import Assistant
from assistant.types import Reason, Status
from assistant.understanding.limits.places import without_towns
from assistant.understanding.mentioned import asked_mention
from corpus import Report
from index.features import fold


@pytest.mark.parametrize(
    ("question", "town"),
    [
        ("Was gibt es in Köln?", "koeln"),
        ("Kölner Projekte", "koeln"),
        ("Ich wohne in Dortmund, gibt es da etwas für mich?", "dortmund"),
        ("Welche Maßnahmen erwähnen Bochum?", "bochum"),
        ("Kommt Lemgo irgendwo vor?", "lemgo"),
    ],
)
def test_place_leads_to_the_measures_that_name_it(assistant: Assistant, question: str, town: str) -> None:
    """All of them, and each shows the words that name the place first."""
    answer = assistant.ask(question, k=64)
    naming = {m.number for m in assistant.report.measures if town in fold(_words(assistant.report, m.number))}
    assert {match.measure.number for match in answer.matches} == naming
    assert all(town in fold(match.citations[0].quote) for match in answer.matches)


def test_region_is_named_by_its_towns(assistant: Assistant) -> None:
    """Who asks for the Ruhr is told of Dortmund and Bochum too."""
    quotes = [c.quote for match in assistant.ask("Was läuft im Ruhrgebiet?").matches for c in match.citations]
    assert any("Dortmund" in quote for quote in quotes)
    assert any("Bochum" in quote for quote in quotes)


@pytest.mark.parametrize(
    "question", ["Was gibt es in Gelsenkirchen?", "Wo steht etwas zu Paderborn?", "Angebote in Kleve"]
)
def test_place_that_the_report_does_not_name_is_said_so(assistant: Assistant, question: str) -> None:
    """No other town's measures are shown instead; near ones are only related."""
    answer = assistant.ask(question)
    assert (answer.status, answer.reason) == (Status.NO_ANSWER, Reason.NOT_IN_REPORT)
    assert question.strip("?").split()[-1] in answer.text
    assert answer.related


def test_matches_and_related_fill_up_to_what_was_asked_for(assistant: Assistant) -> None:
    """As for every topic."""
    answer = assistant.ask("Was gibt es in Aachen?", k=5)
    assert len(answer.matches) + len(answer.related) == 5


@pytest.mark.parametrize("page", [27, 36, 75])
def test_page_leads_to_the_measures_that_stand_on_it(assistant: Assistant, page: int) -> None:
    """By its printed number; what begins on it is shown first."""
    answer = assistant.ask(f"Was steht auf Seite {page}?", k=64)
    on_page = {m.number for m in assistant.report.measures if m.page <= page <= m.page_end}
    assert {match.measure.number for match in answer.matches} == on_page


def test_page_without_measures_is_said_so(assistant: Assistant) -> None:
    """The report's first pages hold none."""
    answer = assistant.ask("Welche Maßnahmen stehen auf S. 3?")
    assert answer.status is Status.NO_ANSWER
    assert "Seite 3" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Was gibt es zu essen?",
        "Auf welcher Seite steht die Meisterprämie?",
        "Wer hilft bei der Pflege in Köln?",
        "Welche Löhne werden gezahlt?",
        "Welche Maßnahmen erwähnen Köln nicht?",
        "Kommt das oft vor?",
        "Welche Maßnahmen kommen für Drachenzähmer vor?",
    ],
)
def test_other_questions_are_no_search_for_a_name(report: Report, question: str) -> None:
    """Ordinary words that are towns too, a topic beside the place, what is not named, words of no measure."""
    assert asked_mention(question, report.measures) is None


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("Was kostet das Projekt in Lemgo?", "Gesamtmittel 27 Mio. Euro"),
        ("Welches Ministerium ist für das Vorhaben in Lemgo zuständig?", "MWIKE, MAGS"),
    ],
)
def test_field_is_asked_of_the_one_measure_in_a_town(assistant: Assistant, question: str, quote: str) -> None:
    first = assistant.ask(question).matches[0]
    assert (first.measure.number, first.citations[0].quote) == ("III.4", quote)


def test_place_and_criteria_go_together(assistant: Assistant) -> None:
    """Only measures that meet both."""
    answer = assistant.ask("Welche Maßnahmen des MKJFGFI gibt es in Köln?", k=64)
    assert answer.matches
    for match in answer.matches:
        assert "MKJFGFI" in match.measure.ministries
        assert "koeln" in fold(_words(assistant.report, match.measure.number))


def _words(report: Report, number: str) -> str:
    """Return all words of a measure."""
    measure = report.measure(number)
    return " ".join([measure.title.text, measure.description.text, *(cell.text for cell in measure.cells)])


@pytest.mark.parametrize(
    ("question", "rest"),
    [
        ("Wir sind eine Kita in Bochum und finden keine Leute", "Wir sind eine Kita  und finden keine Leute"),
        ("Ich komme aus Dortmund und möchte Lehrerin werden", "Ich komme  und möchte Lehrerin werden"),
        ("Wer war beim Kölner Bewerbertag?", "Wer war beim Kölner Bewerbertag?"),
        ("in Essen", "in Essen"),
        ("Ausbildung in Teilzeit", "Ausbildung in Teilzeit"),
    ],
)
def test_town_by_the_way_is_not_searched_for(question: str, rest: str) -> None:
    """A measure that happens to name the town is no nearer to what is asked."""
    assert without_towns(question) == rest
