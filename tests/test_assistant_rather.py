"""Which row or sentence comes first, where wording and known questions contradict what the rules read."""

from __future__ import annotations

import pytest
from problems import DAY

from assistant import Assistant
from assistant.quotes.rather import WEIGHTS, rather_asked, signs_of
from assistant.types import Kind
from corpus.types import FieldName
from index.asked_rows import ASKED_ROWS

SENTENCE, AIM, TERM = FieldName.BESCHREIBUNG, FieldName.ZIEL, FieldName.LAUFZEIT
EVEN = dict.fromkeys(ASKED_ROWS, -3.0)


@pytest.mark.parametrize("language", ["de", "uk"])
def test_only_clear_odds_overrule_the_rules(language: str) -> None:
    assert rather_asked(TERM, (TERM,), EVEN, {}, language) is None
    assert rather_asked(TERM, (TERM,), {**EVEN, TERM: 4.0}, {}, language) is None
    assert rather_asked(SENTENCE, (), {**EVEN, TERM: 6.0}, {}, language) is TERM
    assert rather_asked(AIM, (AIM,), {**EVEN, AIM: -6.0, SENTENCE: 6.0}, {SENTENCE: 1.0}, language) is SENTENCE


@pytest.mark.parametrize(("language", "side"), [("de", 0), ("tr", 1)])
def test_a_question_like_a_known_one_speaks_for_what_answers_that(language: str, side: int) -> None:
    """For a row as for a sentence; what is known of one field says nothing of another."""
    for name in (SENTENCE, AIM):
        far, near = (signs_of(name, TERM, (TERM,), EVEN, {name: alike}) for alike in (0.0, 1.0))
        gained = sum(WEIGHTS[sign][side] * (near[sign] - far[sign]) for sign in near)
        assert gained > 0
        assert signs_of(TERM, TERM, (TERM,), EVEN, {name: 1.0}) == signs_of(TERM, TERM, (TERM,), EVEN, {})


def test_every_sign_has_a_weight() -> None:
    signs = {s for name in ASKED_ROWS for rules in ASKED_ROWS for s in signs_of(name, rules, ASKED_ROWS, EVEN, {})}
    assert signs == set(WEIGHTS)


# No rule knows these; what they ask for is told by questions of others that sound alike.
@pytest.mark.parametrize(
    ("before", "question", "field", "held"),
    [
        ("Wer zahlt bei PerMenti?", "Und wozu macht man das eigentlich, was hat man davon?", "ziel", ""),
        ("Was ist die Vermittlungsoffensive?", "Ist das jetzt für immer?", "laufzeit", ""),
        ("Was ist I.3?", "Bleibt das auf Dauer, oder hört das wieder auf?", "laufzeit", ""),
        ("Що таке PerMenti?", "А де про це почитати?", "internet", ""),
        ("What is the Meisterprämie?", "How many have been paid out so far?", "beschreibung", "2186"),
    ],
)
def test_what_is_asked_in_any_words_comes_first(
    assistant: Assistant, before: str, question: str, field: str, held: str
) -> None:
    answer = assistant.converse([before, question], as_of=DAY)
    first = answer.matches[0].citations[0]
    assert first.field in (field or first.field)
    assert held in first.quote


def test_a_row_that_somebody_took_back_does_not_return(assistant: Assistant) -> None:
    """The page lets people take out what a question was read as; the odds do not put it back."""
    question = "Was steckt an Geld in der Meisterprämie?"
    assert assistant.ask(question, as_of=DAY).kind is Kind.FIELD
    assert assistant.ask(question, as_of=DAY, left_out=("fields",)).interpretation.fields == ()


def test_two_rows_are_answered_in_the_order_asked(assistant: Assistant) -> None:
    answer = assistant.ask("Wer ist für PerMenti zuständig und bis wann läuft es?", as_of=DAY)
    assert [citation.field for citation in answer.matches[0].citations[:2]] == ["ressort", "laufzeit"]
