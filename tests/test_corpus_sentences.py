"""Sentences stay verbatim, cover their text and know their pages."""

from __future__ import annotations

import pytest

from corpus import Report
from corpus.sentences import sentences_of
from corpus.types import PagedText, Quote, Segment
from corpus.verifying import QuoteChecker


def _cut(text: str) -> list[str]:
    """Return the sentences of a text on one page."""
    return [s.text for s in sentences_of(PagedText(text, (Segment(0, 1),)))]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", []),
        ("Ein Satz", ["Ein Satz"]),
        ("Eins. Zwei! Drei?", ["Eins.", "Zwei!", "Drei?"]),
        ("Das gilt z. B. für Kitas. Und für Schulen.", ["Das gilt z. B. für Kitas.", "Und für Schulen."]),
        ("Rund 5 Mio. Euro stehen bereit.", ["Rund 5 Mio. Euro stehen bereit."]),
        ("Er kostet ca. 200 Euro bzw. Mehr.", ["Er kostet ca. 200 Euro bzw. Mehr."]),
        ("Am 14. Dezember 2022 begann es. Es läuft.", ["Am 14. Dezember 2022 begann es.", "Es läuft."]),
        ("Sie sagte: „Ja.“ Er ging.", ["Sie sagte: „Ja.“", "Er ging."]),
        ("Der e. V. Münster hilft.", ["Der e. V. Münster hilft."]),
        ("Partner: • Kreis Düren • Stadt Köln", ["Partner:", "• Kreis Düren", "• Stadt Köln"]),
    ],
)
def test_text_is_cut_where_sentences_end(text: str, sentences: list[str]) -> None:
    """Abbreviations, ordinals and quotes do not end a sentence by their full stop."""
    assert _cut(text) == sentences


def test_every_sentence_is_a_substring_of_its_description(report: Report) -> None:
    """Sentences are quotes: no letter is changed, and their order is the text's."""
    for measure in report.measures:
        place = 0
        for sentence in sentences_of(measure.description):
            place = measure.description.text.index(sentence.text, place) + len(sentence.text)


def test_sentences_together_are_the_whole_description(report: Report) -> None:
    """No word falls between two sentences."""
    for measure in report.measures:
        said = " ".join(s.text for s in sentences_of(measure.description))
        assert said == measure.description.text, measure.number


def test_every_sentence_stands_on_its_page(report: Report) -> None:
    """The independent check finds each sentence on the page it names."""
    checker = QuoteChecker(report)
    for measure in report.measures:
        for sentence in sentences_of(measure.description):
            assert checker.holds(Quote(sentence.text, sentence.page)), (measure.number, sentence.text)


def test_sentence_behind_a_page_break_has_the_next_page() -> None:
    """Pages are kept from the text that is cut, also inside a sentence."""
    text = PagedText("Eins steht hier. Zwei geht weiter. Drei.", (Segment(0, 4), Segment(22, 5)))
    assert [(s.text, s.page, s.page_end) for s in sentences_of(text)] == [
        ("Eins steht hier.", 4, 4),
        ("Zwei geht weiter.", 4, 5),
        ("Drei.", 5, 5),
    ]


def test_no_sentence_is_only_a_mark(report: Report) -> None:
    """Each sentence says something."""
    for measure in report.measures:
        assert all(any(c.isalpha() for c in s.text) for s in sentences_of(measure.description)), measure.number
