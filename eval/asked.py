"""How much the questions that single sentences answer help to choose the sentence, measured on an author left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from assistant import Assistant
from assistant.judging.coverage import content_words
from assistant.quotes.sentences import signs_of
from assistant.understanding.rows.sought import Sought
from assistant.understanding.text.spelling import as_meant
from eval.resampling import bootstrap
from eval.table import Rows, with_interval
from eval.weighing import SIGNS, in_use
from index.asked_sentences import AskedSentences
from index.sentence_bank import placed
from index.types import PassageKind, SentenceQuestion
from index.within import above_least

_ASKED = SIGNS.index("asked")
HEADINGS = ("language", "n", "without them", "with those of the other authors")


@dataclass(frozen=True, slots=True)
class Hit:
    """Whether a measure's first sentence is the one that a question was written for, without and with the bank."""

    language: str
    without: float
    with_others: float


def hits_of_authors(assistant: Assistant, by_author: Mapping[str, Sequence[SentenceQuestion]]) -> Iterator[Hit]:
    """Yield a hit for each question of each author, chosen by the questions of all others only.

    Questions that only ask, and those of measures with a single sentence, are left out.
    """
    numbers = {number: number for number in assistant.index.legs.measures}
    passages = assistant.index.legs.passages
    for left_out, questions in by_author.items():
        others = [question for author, every in by_author.items() if author != left_out for question in every]
        known = AskedSentences.build(placed(others, numbers, passages))
        for question in questions:
            if hit := _hit(assistant, question, known):
                yield hit


def _hit(assistant: Assistant, question: SentenceQuestion, known: AskedSentences) -> Hit | None:
    """Return how the sentence of one question is chosen; None where there is nothing to choose."""
    index, measure = assistant.index, assistant.report.measure(question.measure)
    text = as_meant(question.text, assistant.report)
    sentences = [p for p in index.passages_of(measure.number) if p.kind is PassageKind.SENTENCE]
    if len(sentences) < 2 or not content_words(text):
        return None
    signs = signs_of(sentences, measure, text, Sought.of(text))
    parts = index.within.parts(text, measure.number)
    rows = np.asarray([[*fits, *signs[passage.id]] for passage, fits in parts])
    rows[:, _ASKED] = 0
    without = int(np.argmax(rows @ in_use()))
    likeness = known.likeness(index.within.without_title(text, measure.number))
    alike = above_least(likeness, [passage.id for passage, _ in parts])
    rows[:, _ASKED] = [alike[passage.id] for passage, _ in parts]
    with_others = int(np.argmax(rows @ in_use()))
    right = [passage.text.startswith(question.says) for passage, _ in parts]
    return Hit(question.language, float(right[without]), float(right[with_others]))


def by_language(hits: list[Hit]) -> Rows:
    """Return a row for each language, and one for all, with the shares of right first sentences."""
    languages = sorted({hit.language for hit in hits})
    groups = {"all": hits} | {name: [hit for hit in hits if hit.language == name] for name in languages}
    return [
        (
            name,
            str(len(group)),
            with_interval(bootstrap([hit.without for hit in group])),
            with_interval(bootstrap([hit.with_others for hit in group])),
        )
        for name, group in groups.items()
    ]
