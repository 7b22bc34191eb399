"""What the questions are worth that a sentence answers is measured on authors left out."""

from __future__ import annotations

from assistant import Assistant
from eval.asked import HEADINGS, Hit, by_language, hits_of_authors
from index.types import SentenceQuestion


def asked(text: str, says: str = "Erfolgreiche Absolventinnen und Absolventen") -> list[SentenceQuestion]:
    """One author's question for a sentence of IV.1."""
    return [SentenceQuestion(text, "en", "IV.1", says)]


def test_an_author_is_judged_by_the_questions_of_the_others_only(assistant: Assistant) -> None:
    """One author alone has no help; a second one who asks alike gives it."""
    alone = {"a": asked("xyzzy plugh frobnicate")}
    hits = list(hits_of_authors(assistant, alone))
    assert [hit.with_others for hit in hits] == [hit.without for hit in hits]
    others = [*asked("xyzzy plugh frobnication"), *asked("grault garply waldo", "Mit der Meisterprämie NRW")]
    first = next(hits_of_authors(assistant, {**alone, "b": others}))
    assert (first.without, first.with_others) == (0.0, 1.0)


def test_shares_are_told_by_language() -> None:
    """A row for all and one for each language, by hand."""
    rows = by_language([Hit("de", 0.0, 1.0), Hit("de", 1.0, 1.0), Hit("ar", 0.0, 0.0)])
    assert [(row[0], row[1], row[2].split(" ")[0], row[3].split(" ")[0]) for row in rows] == [
        ("all", "3", "0.333", "0.667"),
        ("ar", "1", "0.000", "0.000"),
        ("de", "2", "0.500", "1.000"),
    ]
    assert len(HEADINGS) == len(rows[0])
