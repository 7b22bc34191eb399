"""What the report says outside its measures is told only where no measure answers and a sentence clearly does."""

from __future__ import annotations

import json

import pytest

from assistant import Answer, Assistant
from assistant.types import Elsewhere, Reason, Status
from assistant.web.mcp_wording import answer_in_words
from assistant.wording.plain import answer_text
from corpus.types import Quote
from corpus.verifying import QuoteChecker

LANGUAGES = ("de", "en", "tr", "uk", "ru", "pl", "ar")


def quotes_of(answer: Answer) -> str:
    """Return all that is quoted from outside the measures."""
    return " ".join(said.quote for said in answer.elsewhere)


@pytest.mark.parametrize(
    ("question", "part", "page", "words"),
    [
        ("Wie viele Fachkräfte fehlen in NRW?", "Einleitung", 9, "rund 80.000"),
        ("Wer hat das Vorwort geschrieben?", "Vorwort", 6, "Hendrik Wüst"),
        ("Wann wurde die Fachkräfteoffensive vereinbart?", "Einleitung", 11, "im Herbst 2022"),
        ("Wer hat die Federführung?", "Einleitung", 10, "unter Federführung des Arbeitsministeriums"),
        (
            "Wer ist Partner der Fachkräfteoffensive?",
            "Die Partner der Fachkräfteoffensive NRW",
            14,
            "Deshalb setzt die Landesregierung",
        ),
        ("Who wrote the foreword?", "Vorwort", 6, "Hendrik Wüst"),
    ],
)
def test_sentence_that_answers_is_told(assistant: Assistant, question: str, part: str, page: int, words: str) -> None:
    """With its part and page; the answer is still that no measure says it."""
    answer = assistant.ask(question)
    assert (answer.status, answer.reason, answer.matches) == (Status.NO_ANSWER, Reason.NOT_IN_REPORT, ())
    assert words in quotes_of(answer)
    assert (answer.elsewhere[0].part, answer.elsewhere[0].page) == (part, page)
    assert part in answer.text
    checker = QuoteChecker(assistant.report)
    assert all(checker.holds(Quote(said.quote, said.page)) for said in answer.elsewhere)


@pytest.mark.parametrize(
    "question",
    [
        "Wie viele Fachkräfte fehlten 2019?",
        "Wie viele Fachkräfte fehlen in Bayern?",
        "Wie viele Fachkräfte fehlen in Köln?",
        "Wie hoch ist die Arbeitslosenquote in NRW?",
        "Wer ist Chef der SPD in NRW?",
        "Was kostet die Fachkräfteoffensive insgesamt?",
        "Hat das Verteidigungsministerium an der Offensive mitgewirkt?",
        "Wie wird das Wetter?",
        "Wann wurde der Bericht veröffentlicht?",
        "Bekomme ich die Meisterprämie, wenn ich in Hagen wohne?",
        "Wie lange läuft die Meisterprämie?",
        "Was macht die Maßnahme IX.3?",
        "asdf",
        "",
    ],
)
def test_what_they_do_not_say_stays_unsaid(assistant: Assistant, question: str) -> None:
    """Other years, places, parties, costs; own cases, measures, no questions."""
    answer = assistant.ask(question)
    assert answer.elsewhere == ()
    assert "elsewhere" not in answer.to_dict()


def test_report_itself_is_told_with_its_own_words(assistant: Assistant) -> None:
    """What it is stands in our words, and beside them what its foreword says, with what that goes on from."""
    answer = assistant.ask("Was ist die Fachkräfteoffensive?")
    assert assistant.report.title in answer.text
    assert "unsere Antwort auf diese Frage" in quotes_of(answer)
    assert "einer der drängendsten Fragen" in quotes_of(answer)


def test_filters_and_earlier_measures_leave_them_out(assistant: Assistant) -> None:
    """Who asks about a measure does not ask about the report."""
    first = assistant.ask("Was ist die Meisterprämie?")
    assert assistant.ask("Und wer hat die Federführung?", context=first).elsewhere == ()


def test_follow_up_behind_one_goes_on(assistant: Assistant) -> None:
    """Neither what was said outside the measures nor its absence stops the talk."""
    before = assistant.ask("Wer hat das Vorwort geschrieben?")
    assert assistant.ask("Und was gibt es für Meister?", context=before).status is Status.ANSWERED
    assert assistant.ask("Und wie lange läuft das?", context=before).status is Status.NO_ANSWER


def test_json_holds_them(assistant: Assistant) -> None:
    """In a key of their own."""
    row = json.loads(json.dumps(assistant.ask("Wer hat das Vorwort geschrieben?").to_dict()))
    assert row["matches"] == []
    assert [set(said) for said in row["elsewhere"]] == [{"part", "quote", "page"}]


def test_terminal_and_programs_show_them(assistant: Assistant) -> None:
    """With part and page; no advice to ask otherwise."""
    answer = assistant.ask("Wer hat das Vorwort geschrieben?")
    for shown in (answer_text(answer), answer_in_words(answer, {"": assistant.report})):
        assert "Hendrik Wüst" in shown
        assert "Vorwort" in shown
    assert "(S. 6)" in answer_text(answer)
    assert "Nennen Sie den Beruf" not in answer_text(answer)
    assert "page 6" in answer_in_words(answer, {"": assistant.report})


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_around_them_are_in_every_language(assistant: Assistant, language: str) -> None:
    """They name the part, and are not those of another language."""
    texts = {name: assistant.speaking(name).ask("Wer hat das Vorwort geschrieben?").text for name in LANGUAGES}
    assert "Vorwort" in texts[language]
    assert sum(text == texts[language] for text in texts.values()) == 1


def test_parts_are_told_verbatim_only(assistant: Assistant) -> None:
    """The record is plain."""
    assert Elsewhere("Vorwort", "Worte", 6).to_dict() == {"part": "Vorwort", "quote": "Worte", "page": 6}
