"""Whether the right sentence outside the measures is told to a question that none of them answers, and to others none.

A question is judged without a twentieth of the known ones, which it belongs to, and without those that are nearly the
same. What is fitted is used in assistant/judging/elsewhere.py (WEIGHTS, BIAS); a person puts it there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz, process

from assistant import Assistant
from assistant.judging.elsewhere import CUTS, told_elsewhere
from assistant.judging.elsewhere import Told as Found
from eval.odds import Told
from eval.resampling import bootstrap
from eval.table import Rows, with_interval
from index.heldout import folds_of
from index.known_parts import KnownParts
from index.types import BankQuestion, PartQuestion

HEADINGS = ("questions", "cut", "", "right sentence", "another one", "any")
_FOLDS = 20
_NEAR = 88  # percent of the letters that two questions share which are nearly the same
_EVERY = 5  # which of the bank's unanswerable questions are asked
_BANK, _ANSWERED, _OPEN = "bank, unanswerable", "answered", "left open, near"
_LESS = 0.3  # as how many questions one of the bank counts: they are far from what is asked here
_STEPS = (-1.0, -0.5, 0.0, 0.5, 1.0)  # cuts beside those in use


def of_questions(assistant: Assistant, questions: Sequence[PartQuestion]) -> Iterator[Told]:
    """Yield what tells of questions that the report answers outside its measures, and of near ones it leaves open."""
    index, report = assistant.index, assistant.report
    sentences, encoder = index.legs.known_parts.sentences, index.legs.encoder
    texts = [question.text.casefold() for question in questions]
    near = process.cdist(texts, texts, scorer=fuzz.ratio, score_cutoff=_NEAR)
    fold = folds_of(len(questions), _FOLDS).tolist()
    for k in range(_FOLDS):
        held = [i for i in range(len(questions)) if fold[i] == k]
        kept = [q for i, q in enumerate(questions) if fold[i] != k and not near[i, held].any()]
        known = KnownParts.build(sentences, kept, encoder)
        for question in (questions[i] for i in held):
            if found := told_elsewhere(question.text, known, encoder, report):
                yield _told(question, found)


def _told(question: PartQuestion, found: Found) -> Told:
    """Return what tells of a question; it is so where a sentence that answers is among those that would be shown."""
    is_right = bool(question.quote) and (
        any(sentence.text.startswith(question.quote) for sentence in found.shown)
        or found.sentence.text.startswith(question.also)
    )
    return Told(question.language, _ANSWERED if question.quote else _OPEN, is_right, found.tells, found.is_beside)


def of_bank(assistant: Assistant, bank: Sequence[BankQuestion]) -> Iterator[Told]:
    """Yield what tells of every fifth of the bank's questions that the report does not answer."""
    legs = assistant.index.legs
    for question in [question for question in bank if not question.is_answerable][::_EVERY]:
        if found := told_elsewhere(question.text, legs.known_parts, legs.encoder, assistant.report):
            yield Told(question.language, _BANK, False, found.tells, found.is_beside)


def counts(source: str) -> float:
    """Return as how many questions one of a source counts."""
    return _LESS if source == _BANK else 1.0


def by_source(told: Sequence[Told], found: Sequence[float]) -> Rows:
    """Return for each source, language and cut the shares that are told the right sentence, another, any."""
    rows: Rows = []
    for is_german in (True, False):
        for source in (_ANSWERED, _OPEN, _BANK):
            places = [i for i, one in enumerate(told) if one.source == source and one.is_german is is_german]
            for cut in sorted({*_STEPS, CUTS[0 if is_german else 1]}) if places else ():
                shown = {i for i in places if found[i] >= cut and not told[i].is_ruled}
                right, other = ([float(i in shown and told[i].is_so is side) for i in places] for side in (True, False))
                shares = [
                    with_interval(bootstrap(s))
                    for s in (right, other, [a + b for a, b in zip(right, other, strict=True)])
                ]
                name = f"{source}, {'German' if is_german else 'other languages'} ({len(places)})"
                rows.append((name, f"{cut:g}", "in use" if cut == CUTS[0 if is_german else 1] else "", *shares))
    return rows
