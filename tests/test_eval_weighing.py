"""The weights of a sentence's choice are fitted to what the choice sees, and told beside what they are compared with."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from assistant import Assistant
from assistant.quotes.sentences import GAINS, ranked_sentences
from assistant.types import Reason
from assistant.understanding.rows.sought import Sought
from corpus.types import FieldName
from eval.types import GoldKind, GoldQuestion
from eval.weighing import SIGNS, Case, by_weights, cases_of, fit, held_out_hits, in_use, lines_for_code, weigh
from index.within import WEIGHTS


def case(measure: str, signs: Sequence[Sequence[float]], right: int) -> Case:
    """Return a case with signs for the first of SIGNS, and zero for the others."""
    rows = np.zeros((len(signs), len(SIGNS)))
    rows[:, : len(signs[0])] = signs
    return Case("tst-001", measure, rows, np.arange(len(signs)) == right)


def gold(question: str, answer: str, field: FieldName = FieldName.BESCHREIBUNG, reason: Reason | None = None):
    """Return a question of a fact of I.11."""
    return GoldQuestion(
        id="tst-001",
        question=question,
        language="de",
        persona="citizen",
        kind=GoldKind.FIELD,
        form="plain",
        relevance={"I.11": 2},
        fields=(field,),
        answers=(answer,),
        note="",
        batch="test",
        reason=reason,
    )


TELLING = [
    case(f"I.{n}", [(0.2, 0.9, 0.1), (0.8, 0.1, 0.1)], right=0) for n in range(1, 41)
]  # letters tell, vectors mislead


def test_a_case_sees_what_the_assistant_chooses_by(assistant: Assistant):
    """Under the weights in use a case's sentences score as those that the assistant ranks."""
    question = "Wann wurden die Kita-Helfer mit dem Haushaltsplan verstetigt?"
    (found,) = cases_of(assistant, [gold(question, "mit dem Haushaltsplan 2024 verstetigt")])
    ranking = assistant.index.search(question, ("I.11",))
    ranked = ranked_sentences(assistant.index, assistant.report.measure("I.11"), ranking, Sought.of(question))
    scores = sorted((found.signs @ in_use()).tolist(), reverse=True)
    assert scores == pytest.approx([scored.score for scored in ranked])


@pytest.mark.parametrize(
    "question",
    [
        gold("Was ist das Ziel der Kita-Helfer?", "Entlastung", FieldName.ZIEL),
        gold("Was verdienen Kita-Helfer in Bayern?", "verstetigt", reason=Reason.NOT_IN_REPORT),
        gold("Was steht über die Kita-Helfer da?", "steht so in keinem Satz"),
    ],
    ids=["asks for a cell", "is to be refused", "no sentence holds the answer"],
)
def test_other_questions_are_no_cases(assistant: Assistant, question: GoldQuestion):
    """Nothing is learned from a question that no sentence of a description answers."""
    assert list(cases_of(assistant, [question])) == []


def test_what_tells_the_right_sentence_weighs_most():
    """Letters that speak for the right sentence get weight, vectors that speak against it a negative one."""
    weights = dict(zip(SIGNS, fit(TELLING), strict=True))
    assert weights["letters"] > 0 > weights["cosine"]


def test_weights_keep_their_scale():
    """Words and vectors together weigh what they do in use, so that distances between scores mean the same."""
    assert np.abs(fit(TELLING)[: len(WEIGHTS)]).sum() == pytest.approx(sum(WEIGHTS.values()))


def test_a_measure_is_judged_by_weights_that_have_not_seen_it():
    """Where one measure alone is told by vectors, weights fitted on the others get it wrong."""
    odd = case("II.1", [(0.2, 0.9, 0.1), (0.8, 0.1, 0.1)], right=1)
    assert held_out_hits([*TELLING, odd]) == [1.0] * len(TELLING) + [0.0]


def test_of_equally_good_sentences_the_first_counts():
    """A tie is broken as the assistant breaks it."""
    assert [case("I.1", [(0.5,), (0.5,)], right=r).is_right_first(in_use()) for r in (0, 1)] == [True, False]


def test_weights_are_told_beside_what_they_are_compared_with():
    """Each row holds the share of right first sentences by hand: letters tell all, vectors none."""
    rows = {row[0]: row[2].split(" ")[0] for row in by_weights(weigh(TELLING))[0]}
    assert rows["fitted, measures left out"] == rows["words only"] == "1.000"
    assert rows["vectors only"] == "0.000"


@pytest.mark.parametrize("cases", [[], TELLING[:1]], ids=["none", "of one measure"])
def test_too_few_cases_are_refused(cases: Sequence[Case]):
    """With another report's index there may be none."""
    with pytest.raises(ValueError, match="the gold asks for no facts"):
        weigh(cases)


def test_fitted_weights_are_printed_as_the_modules_have_them():
    """What is printed for the weights in use is what stands in the two modules."""
    within, sentences = lines_for_code(in_use())
    assert within == f"index/within.py: WEIGHTS = {WEIGHTS}".replace("'", '"')
    assert sentences == f"assistant/quotes/sentences.py: GAINS = {GAINS}".replace("'", '"')
