"""Fitting whether a follow-up stays: no author is judged by own dialogues, and first questions turn."""

from __future__ import annotations

import pytest

from assistant import Assistant
from assistant.interpretation.staying import WEIGHTS
from eval.odds import Told, fit, held_out
from eval.staying import HEADINGS, by_cut, of_authors
from index.types import BankQuestion, DetailQuestion

BEFORE = ("Was ist PerMenti?",)
ASKED = {
    "first": [
        DetailQuestion("Und wie lange läuft das?", "de", "V.7", is_told=True, context=BEFORE),
        DetailQuestion("Wie wird das Wetter?", "de", "", is_told=False, context=BEFORE, is_shift=True),
        DetailQuestion("Was kostet PerMenti?", "de", "V.7", is_told=True),
    ],
    "second": [DetailQuestion("Und wer zahlt das?", "de", "V.7", is_told=True, context=BEFORE)],
}
BANK = [
    BankQuestion("Wer hilft beim Ausstieg aus dem Studium?", "de", ("III.9",)),
    *(BankQuestion(f"Hilft PerMenti Ärztin {i}?", "de", ("V.7",)) for i in range(20)),
    BankQuestion("Nauczyciele w szkołach?", "pl", ("I.2",)),
]


def test_follow_ups_and_first_questions_behind_another_are_taken(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not those that follow nothing, nor those that the measure spoken of is for."""
    monkeypatch.setattr("eval.staying.load_sentence_bank", lambda: ())
    told = list(of_authors(assistant, ASKED, BANK))
    assert sorted((one.source, one.is_so, one.is_ruled) for one in told) == [
        ("first", False, False),
        ("first", True, True),
        ("first questions", False, False),
        ("second", True, True),
    ]
    assert all(set(one.tells) == set(WEIGHTS) for one in told)
    (second,) = [one for one in told if one.source == "second"]
    assert second.tells["alike"] < 1  # its own question is not among the known ones


def test_the_share_that_turns_is_told_by_rules_and_by_odds() -> None:
    told = [
        Told(language, author, stays, {**dict.fromkeys(WEIGHTS, 0.0), "wording": 4.0 if stays else -4.0}, not stays)
        for author in "abcdef"
        for language in ("de", "tr")
        for stays in (True, False)
        for _ in range(3)
    ]
    lines = [line for line in by_cut(told, held_out(told)) if line[0] == "all but gold"]
    assert all(len(line) == len(HEADINGS) for line in lines)
    by_rules, by_odds = (next(line for line in lines if line[1] == cut) for cut in ("-inf", "0"))
    assert (by_rules[4][:5], by_rules[5][:5]) == ("1.000", "0.000")
    assert (by_odds[4][:5], by_odds[5][:5]) == ("0.000", "1.000")
    assert all(side.weights["wording"] > 0 for side in fit(told))
