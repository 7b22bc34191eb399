"""How well the sentences of one measure fit what a question says beside the measure's name."""

from __future__ import annotations

import math

import pytest

from assistant import Assistant
from index.types import PassageKind
from index.within import WEIGHTS


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (
            "Was dürfen Kita-Helferinnen seit der Weiterentwicklung des Förderprogramms?",
            "inhaltliche Weiterentwicklung",
        ),
        ("Wurden die Kita-Helfer im Haushaltsplan 2024 verstetigt?", "mit dem Haushaltsplan 2024 verstetigt"),
    ],
)
def test_words_of_the_title_tell_no_sentence_apart(assistant: Assistant, question: str, words: str) -> None:
    """The sentence with the other words comes before the one that names the measure."""
    measure = assistant.report.measure("I.11")
    best = assistant.index.sentences(assistant.index.search(question), measure)[0]
    assert words in best.passage.text


@pytest.mark.parametrize("question", ["", "Kita-Helferinnen und Kita-Helfer", "xyzzy"])
def test_each_sentence_has_a_fit_whatever_is_asked(assistant: Assistant, question: str) -> None:
    """A question of the title's words alone, or of none that the report has, is a normal case."""
    index, measure = assistant.index, assistant.report.measure("I.11")
    sentences = index.sentences(index.search(question), measure)
    wanted = [p.id for p in index.passages_of("I.11") if p.kind is PassageKind.SENTENCE]
    assert sorted(scored.passage.id for scored in sentences) == wanted
    assert all(math.isfinite(scored.score) for scored in sentences)


def test_a_term_that_one_sentence_holds_weighs_more_than_one_that_all_hold(assistant: Assistant) -> None:
    """Of two sentences that each hold one word of a question, the one with the rarer word has the greater share."""
    terms = list(WEIGHTS).index("terms")
    parts = assistant.index.within.parts("Möbelindustrie Produktionsprozess", "III.3")
    best = max(parts, key=lambda part: part[1][terms])[0]
    assert "Produktionsprozess" in best.text
