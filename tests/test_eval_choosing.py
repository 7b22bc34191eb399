"""Choosing sentences is scored as by hand: best ones, a threshold from the first half, answerable or not."""

import random

import pytest
from fakes import LetterEncoder

from eval.choosing import Scored, best_threshold, judge_choice, score_sentences, sentences_of
from eval.metrics import set_scores
from eval.omos import SentenceQuestion
from eval.systems import LEXICAL, Systems

FIRST = [
    Scored({0: 0.9, 1: 0.5, 2: 0.1}, frozenset({0, 1})),
    Scored({0: 0.6, 1: 0.4}, frozenset({1})),
]
SECOND = [Scored({0: 0.5, 1: 0.3}, frozenset({0, 1})), Scored({0: 0.45, 1: 0.2}, frozenset())]


def test_the_threshold_is_chosen_by_hand():
    """From 0.4 on the F1 are 1 and 2/3, from 0.5 on 1 and 0, from 0.1 on 4/5 and 2/3."""
    assert best_threshold(FIRST) == 0.4
    assert best_threshold(SECOND[1:]) is None


def test_the_threshold_is_the_best_of_all():
    """Against trying every score, with ties among scores and questions without an answer."""
    chance = random.Random(3)
    for _ in range(50):
        scored = []
        for _ in range(5):
            scores = {i: chance.randint(0, 8) / 8 for i in range(chance.randint(1, 6))}
            scored.append(Scored(scores, frozenset({0} if chance.random() < 0.8 else ())))
        answerable = [one for one in scored if one.answers]
        tried = {score for one in answerable for score in one.scores.values()}
        totals = {
            threshold: sum(set_scores(one.answers, one.above(threshold))["list_f1"] for one in answerable)
            for threshold in tried
        }
        best = max(((round(total, 9), threshold) for threshold, total in totals.items()), default=(0, None))
        assert best_threshold(scored) == best[1]


def test_sentence_choice_agrees_with_the_example():
    """Best ones: right, wrong, right; from 0.4 on one of two sentences; the unanswerable scores below all others."""
    choice = judge_choice([*FIRST, *SECOND])
    top = choice.top
    assert (top.n, top.precision.mean, top.recall.mean, top.f1.mean) == pytest.approx((3, 2 / 3, 1 / 3, 4 / 9))
    assert (choice.top_second.n, choice.top_second.f1.mean) == pytest.approx((1, 2 / 3))
    above = choice.above_second
    assert (above.precision.mean, above.recall.mean, above.f1.mean) == pytest.approx((1, 1 / 2, 2 / 3))
    assert (choice.threshold, choice.hit.mean, choice.auroc) == pytest.approx((0.4, 2 / 3, 1.0))


@pytest.mark.parametrize("scored", [[], SECOND[:1], SECOND[1:]], ids=["nothing", "one answerable", "one unanswerable"])
def test_what_cannot_be_measured_is_none(scored):
    """No figure is made up where there is nothing to divide by."""
    choice = judge_choice(scored)
    assert choice.threshold is choice.auroc is choice.above_second.f1 is None
    assert (choice.hit is None) == (not any(one.answers for one in scored))


def test_sentences_are_scored_by_the_numbers_of_their_lines():
    """A sentence in several contexts is scored once; ties go to the first line."""
    questions = (
        SentenceQuestion("Meister", {0: "Wetter", 2: "Meister"}, frozenset({2})),
        SentenceQuestion("Wetter", {1: "Wetter", 3: "Wetter"}, frozenset()),
    )
    texts = sentences_of(questions)
    assert texts == ("Wetter", "Meister")
    first, second = score_sentences(questions, texts, Systems(texts, embedded=LetterEncoder()))[LEXICAL]
    assert (first.top(), first.above(0.1), second.top()) == ({2}, {2}, {1})
    assert second.scores[1] == second.scores[3] > 0
