"""Fitting what tells whether a detail is told: no author is judged by own questions, and rules and odds are told apart."""

from __future__ import annotations

import re

import numpy as np
import pytest

from assistant import Assistant
from assistant.judging.untold import BIAS, WEIGHTS, is_refused, odds_of
from eval.asked_details import HEADINGS, by_cut, fit, of_authors, of_cases, of_gold
from eval.gold import load_gold
from eval.odds import Told
from eval.types import GoldKind
from index.types import DetailQuestion, ToldCase

ASKED = {
    "first": [DetailQuestion("Wie hoch ist die Meisterprämie?", "de", "IV.1", is_told=True)],
    "second": [DetailQuestion("Wer prüft die Anträge auf die Meisterprämie?", "de", "IV.1", is_told=False)],
}


@pytest.fixture
def without_fitting(monkeypatch: pytest.MonkeyPatch) -> None:
    """The wording tells how many questions it would be fitted on, which spares the fitting."""
    monkeypatch.setattr("eval.asked_details.load_sentence_bank", lambda: ())
    monkeypatch.setattr(
        "eval.asked_details.detail_odds", lambda bank, known, texts: np.full(len(texts), float(len(known)))
    )


@pytest.mark.usefixtures("without_fitting")
def test_each_author_is_judged_by_the_questions_of_others(assistant: Assistant) -> None:
    """Neither wording nor likeness has seen the own ones."""
    first, second = of_authors(assistant, ASKED)
    assert (first.source, first.is_so, second.source, second.is_so) == ("first", True, "second", False)
    assert first.tells["wording"] == second.tells["wording"] == 1.0
    assert first.tells["told"] == 0.0 < first.tells["untold"] < 0.9
    assert second.tells["untold"] == 0.0 < second.tells["told"] < 0.9
    assert set(first.tells) == set(second.tells) == set(WEIGHTS)


def test_cases_and_gold_that_need_no_odds_are_left_out(assistant: Assistant) -> None:
    """Verdicts and lists are; what the report answers counts as told, what it does not as untold."""
    cases = [
        ToldCase("Steht mir die Meisterprämie zu?", "de", True, ("IV.1",)),
        ToldCase("Ich bin jetzt Handwerksmeisterin, welche Prämie gibt es dafür?", "de", False, ("IV.1",)),
    ]
    assert [(one.source, one.is_so) for one in of_cases(assistant, cases)] == [("cases", True)]
    by_kind = {kind: [q for q in load_gold() if q.kind is kind and not q.context][:4] for kind in GoldKind}
    assert list(of_gold(assistant, by_kind[GoldKind.LIST])) == []
    assert list(of_gold(assistant, by_kind[GoldKind.OWN_CASE])) == []
    assert all(one.is_so for one in of_gold(assistant, by_kind[GoldKind.TOPIC]))
    assert not any(one.is_so for one in of_gold(assistant, by_kind[GoldKind.UNANSWERABLE]))


def test_shares_are_told_for_the_rules_and_with_the_odds() -> None:
    """Low odds refuse what the rules would answer, high odds answer what they would refuse."""
    plain = {**dict.fromkeys(WEIGHTS, 0.0), "words": 0.5}
    told = [
        Told("de", "one", True, plain, is_ruled=True),
        Told("de", "one", True, plain),
        Told("de", "one", False, plain),
        Told("de", "one", False, plain, is_ruled=True),
    ]
    rows = {(row[0], row[1]): row[2:] for row in by_cut(told, [3.0, 1.0, -2.2, 0.0])}
    assert all(2 + len(row) == len(HEADINGS) for row in rows.values())
    assert [row[:5] for row in (rows["one", "-inf"][2], rows["one", "-inf"][3])] == ["0.500", "0.500"]
    assert [row[:5] for row in (rows["one", "-2"][2], rows["one", "-2"][3])] == ["0.000", "1.000"]
    assert rows["one", "-2.5"][3].startswith("0.500")


def test_what_tells_details_apart_gets_the_weight() -> None:
    """Of both languages its own; a sign that all questions show gets none."""
    told = [
        Told("de" if i % 4 < 2 else "en", "one", i % 2 == 0, {"wording": float(-1) ** i, "named": 1.0})
        for i in range(40)
    ]
    for regression in fit(told):
        assert regression.weights["wording"] > 0
        assert regression.weights["named"] == 0


def test_the_weights_in_use_are_named_alike() -> None:
    """Each has one number for German and one for the other languages; what is near to untold details speaks against them."""
    assert len(BIAS) == 2
    assert all(re.fullmatch(r"[a-z_]+", name) and len(both) == 2 for name, both in WEIGHTS.items())
    nothing = dict.fromkeys(WEIGHTS, 0.0)
    for language in ("de", "pl"):
        assert odds_of({**nothing, "untold": 1.0}, language) < odds_of(nothing, language)
        assert odds_of({**nothing, "told": 1.0}, language) > odds_of(nothing, language)
    asked = {**nothing, "words": 0.5}
    cell = {**asked, "named": 1.0, "cells": 1.0, "held": 1.0}
    assert [is_refused(odds, asked, is_ruled=False) for odds in (-9.0, 0.0)] == [True, False]
    found = [is_refused(-3.0, {**asked, name: 1.0}, is_ruled=False) for name in ("named", "number", "stated", "topic")]
    assert found == [True, False, False, False]
    assert not is_refused(-9.0, cell, is_ruled=False)
    assert not is_refused(-9.0, nothing, is_ruled=False)
    assert [is_refused(odds, asked, is_ruled=True) for odds in (0.0, 9.0)] == [True, False]
    assert is_refused(9.0, {**asked, "false": 1.0}, is_ruled=True)
    behind = {**asked, "behind": 1.0, "number": 1.0}
    assert [is_refused(odds, behind, is_ruled=False) for odds in (-1.0, 0.0)] == [True, False]
    assert [is_refused(-1.0, behind, is_ruled=False, cut=cut) for cut in (-1.5, -0.5)] == [False, True]
