"""Details that a measure does not give are refused, those that it gives are answered: most of the known ones, and by their odds."""

from __future__ import annotations

import numpy as np
import pytest

from assistant import Assistant
from assistant.judging.untold import WEIGHTS, is_for_detail, told_of_detail
from assistant.types import Reason, Status
from eval.runs import AS_OF
from index.details import load_details
from index.known_details import Likeness

SAMPLE = [detail for detail in load_details() if detail.measure and not detail.context][::20]


def share_answered(assistant: Assistant, *, is_told: bool) -> float:
    """Return which share of a sample of known questions is answered."""
    answers = [assistant.ask(detail.text, as_of=AS_OF) for detail in SAMPLE if detail.is_told is is_told]
    return float(np.mean([answer.status is Status.ANSWERED for answer in answers]))


def test_known_details_that_are_not_told_are_refused(assistant: Assistant) -> None:
    """Nine in ten at least; the rules alone refused half of them."""
    assert share_answered(assistant, is_told=False) <= 0.1


def test_known_details_that_are_told_are_answered(assistant: Assistant) -> None:
    """All but a few."""
    assert share_answered(assistant, is_told=True) >= 0.96


@pytest.mark.parametrize(
    "question",
    ["Wie viele Plätze in den Lehrgängen blieben leer?", "Wer bezahlt die Busfahrt zu den Ferienpraktika?"],
)
def test_what_is_refused_has_a_reason_and_no_quote(assistant: Assistant, question: str) -> None:
    """As any other question that the report does not answer."""
    answer = assistant.ask(question, as_of=AS_OF)
    assert (answer.status, answer.reason, answer.matches) == (Status.NO_ANSWER, Reason.NOT_IN_REPORT, ())


def test_a_row_of_what_was_shown_is_always_answered(assistant: Assistant) -> None:
    """However unlike it is to known questions: the cell is there."""
    shown = assistant.ask("Was ist das Ferienpraktikum?", as_of=AS_OF)
    asked = assistant.read("Und was verschlingt das so an Kohle?", as_of=AS_OF, context=shown)
    assert not is_for_detail(asked.reading)
    assert assistant.ask("Und was kostet das?", as_of=AS_OF, context=shown).status is Status.ANSWERED


def test_all_signs_are_told(assistant: Assistant) -> None:
    """Those that are weighed and no others; shares and probabilities are kept within bounds."""
    question = "Wie viele Frauen haben die Meisterprämie bekommen?"
    asked = assistant.read(question, as_of=AS_OF)
    ranking = assistant.index.search(asked.clean)
    tells = told_of_detail(
        asked.clean,
        asked.reading,
        ranking,
        assistant.report.measure("IV.1"),
        Likeness(0.5, 0.4, 0.3, 0.2),
        is_false=True,
        is_answered=False,
        is_counted=True,
        is_stated=False,
    )
    assert set(tells) == set(WEIGHTS)
    assert (tells["told"], tells["untold_mean"]) == (0.5, 0.2)
    assert (tells["false"], tells["answered"], tells["number"], tells["stated"]) == (1.0, 0.0, 1.0, 0.0)
    assert 0 < tells["words"] < 1
    assert 0 <= tells["held"] <= 1
