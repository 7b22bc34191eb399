"""Refused questions of the bank are found, counted and told."""

from __future__ import annotations

from assistant import Assistant
from assistant.types import Reason
from eval.refusals import HEADINGS, AskedQuestion, ask_answerable, by_language, lines
from index.types import BankQuestion

ANSWERED = BankQuestion("Bis wann läuft PerMenti?", "de", ("V.7",))
REFUSED = BankQuestion("Wie hoch ist die Meisterprämie in Bayern?", "de", ("IV.1",))
UNANSWERABLE = BankQuestion("Wie wird das Wetter?", "de", (), why="offtopic")


def test_only_answerable_questions_are_asked(assistant: Assistant) -> None:
    """One that is answered has no reason, one that is refused has its own."""
    found = list(ask_answerable(assistant, [ANSWERED, REFUSED, UNANSWERABLE]))
    assert [(each.question, each.reason) for each in found] == [(ANSWERED, None), (REFUSED, Reason.NOT_IN_REPORT)]


def test_shares_are_told_by_language_and_refused_questions_by_line() -> None:
    """By hand: one of two is refused, as an own case."""
    other = BankQuestion("kim pays", "en", ("V.6",))
    asked = [AskedQuestion(ANSWERED, None), AskedQuestion(REFUSED, Reason.OWN_CASE), AskedQuestion(other, None)]
    assert [(row[0], row[1], row[2].split(" ")[0], row[3]) for row in by_language(asked)] == [
        ("all", "3", "0.333", "1"),
        ("de", "2", "0.500", "1"),
        ("en", "1", "0.000", "0"),
    ]
    assert len(HEADINGS) == len(by_language(asked)[0])
    assert lines(asked) == ["own_case\tIV.1\tWie hoch ist die Meisterprämie in Bayern?"]
