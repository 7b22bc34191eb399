"""How well the sentences of one measure fit what a question says beside the measure's name."""

from __future__ import annotations

import pytest

from assistant import Assistant
from index.within import Within


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
def test_each_passage_has_a_fit_whatever_is_asked(assistant: Assistant, question: str) -> None:
    """A question of the title's words alone, or of none that the report has, is a normal case."""
    passages = assistant.index.passages_of("I.11")
    fits = Within(assistant.index.legs).fits(question, "Kita-Helferinnen und Kita-Helfer", passages)
    assert list(fits) == [passage.id for passage in passages]
    assert all(fit == fit for fit in fits.values())


def test_a_term_that_one_sentence_holds_weighs_more_than_one_that_all_hold(assistant: Assistant) -> None:
    """Of two sentences that each hold one word of a question, the one with the rarer word fits better."""
    measure = assistant.report.measure("III.3")
    sentences = assistant.index.sentences(assistant.index.search("Möbelindustrie Produktionsprozess"), measure)
    assert "Produktionsprozess" in sentences[0].passage.text
