"""Fitting which row is asked for: each author is judged by the questions of others, and what tells rows apart is weighed."""

from __future__ import annotations

from string import ascii_lowercase

import pytest

from assistant import Assistant
from corpus.types import FieldName
from eval.asked_rows import HEADINGS, Row, by_cut, fit, lines_for_code, of_authors
from index.asked_rows import ASKED_ROWS
from index.types import DetailQuestion

TERM, MEANS, SENTENCE = FieldName.LAUFZEIT, FieldName.MITTEL, FieldName.BESCHREIBUNG
ASKED = {
    "first": [
        DetailQuestion("Wie lange läuft PerMenti?", "de", "V.7", is_told=True, row=TERM),
        DetailQuestion("Wer erfand PerMenti?", "de", "V.7", is_told=False),
        DetailQuestion("Was kostet PerMenti?", "de", "IV.1", is_told=True, row=MEANS),
    ],
    "second": [
        DetailQuestion("Was zahlt das Land?", "de", "V.7", is_told=True, row=MEANS, context=("Was ist PerMenti?",))
    ],
}


def made_up(language: str, author: str) -> list[Row]:
    """Rows that the wording tells and the rules read wrongly."""
    plain = dict.fromkeys(ASKED_ROWS, -3.0)
    return [
        Row(author, language, False, right, wrong, (wrong,), {**plain, right: 3.0}, {})
        for right, wrong in ((TERM, MEANS), (MEANS, TERM), (TERM, SENTENCE), (SENTENCE, TERM))
    ]


def test_only_told_questions_of_the_measure_that_is_found_are_taken(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An author's own questions teach nothing: without others the wording is even."""
    monkeypatch.setattr("eval.asked_rows.load_sentence_bank", lambda: ())
    first, second = of_authors(assistant, ASKED)
    assert (first.author, first.asked, first.by_rules, first.is_follow_up) == ("first", TERM, TERM, False)
    assert (second.author, second.asked, second.is_follow_up) == ("second", MEANS, True)
    assert set(first.odds.values()) == {0.0}


def test_weights_follow_the_wording_and_mend_what_the_rules_read_wrongly() -> None:
    rows = [row for author in ascii_lowercase for language in ("de", "tr") for row in made_up(language, author)]
    assert min(fit(rows)["wording"]) > 0
    lines = by_cut(rows)
    assert all(len(line) == len(HEADINGS) for line in lines)
    assert {line[0] for line in lines} == {"first questions, German", "first questions, other languages"}
    assert all(line[3].startswith("0.000") and line[4].startswith("1.000") for line in lines)


def test_weights_are_printed_as_the_code_has_them() -> None:
    rows = [*made_up("de", "a"), *made_up("tr", "a")]
    space: dict[str, object] = {"Weights": dict}
    exec(lines_for_code(fit(rows)), space)
    assert space["WEIGHTS"] == fit(rows)
