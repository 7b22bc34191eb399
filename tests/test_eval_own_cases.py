"""Fitting what tells own cases apart: folds never judge what they were fitted on, and the lines fit the code."""

from __future__ import annotations

import re

import numpy as np
import pytest

from assistant import Assistant
from assistant.judging.owning import BIAS, WEIGHTS
from eval.gold import load_gold
from eval.odds import Regression, Told, lines_for_code
from eval.own_cases import HEADINGS, by_cut, fit, held_out, of_cases, of_gold
from eval.types import GoldKind
from index.types import ToldCase

OF_SOMEBODY = dict.fromkeys(("own", "circumstance", "fate", "affair", "order", "person"), 1.0)


def made_up(count: int = 60) -> list[Told]:
    """Questions whose wording alone tells which are own cases, in two languages and from two sources."""
    return [
        Told(
            "de" if i % 4 < 2 else "en",
            "one" if i % 3 else "gold, topic",
            i % 2 == 0,
            {"wording": float(-1) ** i, **OF_SOMEBODY},
        )
        for i in range(count)
    ]


def test_what_tells_cases_apart_gets_the_weight() -> None:
    """A sign that all questions show gets none."""
    for regression in fit(made_up()):
        assert regression.weights["wording"] > 0
        assert regression.weights["own"] == 0
        assert regression.odds({"wording": 1.0, **OF_SOMEBODY}) > 0 > regression.odds({"wording": -1.0, **OF_SOMEBODY})


def test_each_question_is_judged_by_weights_that_have_not_seen_it() -> None:
    """One whose label contradicts all others is judged as the others are."""
    told = made_up()
    told[7] = Told("de", "one", True, told[7].tells)
    assert held_out(told)[7] < 0


def test_who_speaks_of_nobody_asks_for_no_verdict() -> None:
    """Such a question counts as none, however it is worded, and teaches nothing."""
    told = [*made_up(), Told("de", "one", True, {"wording": 9.0, **dict.fromkeys(OF_SOMEBODY, 0.0)})]
    assert held_out(told)[-1] == float("-inf")
    assert fit(told) == fit(made_up())


def test_shares_are_told_by_source_and_cut() -> None:
    """Own cases and other questions above a cut are counted apart; where there are none, nothing is shown."""
    told = [
        Told("de", "one", True, {}),
        Told("de", "one", False, {}),
        Told("de", "gold, topic", False, {}),
    ]
    found = {(row[0], row[1]): row[2:] for row in by_cut(told, [1.2, -1.0, 2.2])}
    assert all(2 + len(row) == len(HEADINGS) for row in found.values())
    assert found["one", "1"] == ("1", "1", "1.000 (1.000–1.000)", "0.000 (0.000–0.000)")
    assert found["one", "1.5"][2].startswith("0.000")
    assert found["gold, topic", "2"] == ("0", "1", "", "1.000 (1.000–1.000)")


def test_lines_are_those_of_the_code() -> None:
    """What is printed can be put into assistant/judging/owning.py as it is."""
    fitted = Regression({"wording": 0.62, "must": -0.5}, 0.75), Regression({"wording": 0.7, "must": 0.0}, 1.25)
    space: dict[str, object] = {}
    exec(lines_for_code(fitted), space)
    assert space == {**space, "WEIGHTS": {"wording": (0.62, 0.7), "must": (-0.5, 0.0)}, "BIAS": (0.75, 1.25)}


def test_told_cases_and_gold_show_the_signs_that_are_weighed(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lists are left out, since nothing is searched for; the wording of a case is not judged by itself."""
    monkeypatch.setattr("eval.own_cases.folds_of", lambda count, folds: np.arange(count))
    monkeypatch.setattr("eval.own_cases.own_odds", lambda bank, known, texts: np.full(len(texts), float(len(known))))
    cases = [
        ToldCase("Bekomme ich die Meisterprämie?", "de", True, ("IV.1",)),
        ToldCase("Wie hoch ist die Meisterprämie?", "de", False, ("IV.1",)),
    ]
    told = list(of_cases(assistant, {"somebody": cases}))
    assert [one.tells["wording"] for one in told] == [1.0, 1.0]
    assert [one.is_so for one in told] == [True, False]
    assert all(set(one.tells) == set(WEIGHTS) for one in told)
    lists = [question for question in load_gold() if question.kind is GoldKind.LIST and not question.context][:3]
    assert list(of_gold(assistant, lists)) == []


def test_the_weights_in_use_are_named_alike() -> None:
    """Each has one number for German and one for the other languages."""
    assert len(BIAS) == 2
    assert all(re.fullmatch(r"[a-z_]+", name) and len(both) == 2 for name, both in WEIGHTS.items())
