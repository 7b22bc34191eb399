"""Fitting whether a follow-up stays with the measure or turns to something new, on dialogues of which that is known.

What is fitted is used in assistant/interpretation/staying.py (WEIGHTS, BIAS); a person puts it there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from assistant import Assistant
from assistant.interpretation.followed import followed_by
from assistant.interpretation.interpreting import read_behind
from assistant.interpretation.resolving import OF_ONE
from assistant.interpretation.staying import is_open, told_of_staying
from assistant.understanding.talk.earlier import spoken_of
from eval import odds
from eval.learning import learned_from
from eval.odds import FOLDS, Told
from eval.runs import AS_OF
from eval.table import Rows
from index.details import as_details
from index.sentence_bank import load_sentence_bank
from index.types import BankQuestion, DetailQuestion

HEADINGS = ("questions of", "cut", "staying", "turning", "staying taken as turning", "turning taken as such")
_FIRST = "first questions"  # the bank's, asked behind what somebody else asked
_EVERY = 17  # which of them: no divisor of the folds
_RULES = float("-inf")  # the cut at which the rules decide alone
_CUTS = (_RULES, -1.0, -0.5, 0.0, 0.5, 1.0)


def of_authors(
    assistant: Assistant, by_author: Mapping[str, Sequence[DetailQuestion]], bank: Sequence[BankQuestion]
) -> Iterator[Told]:
    """Yield the follow-ups, each told by wording and known questions of authors of other folds, and some of the bank.

    A question of the bank stands behind what somebody asked first in its language, and turns.
    """
    authors, contexts, sentences = list(by_author), _contexts_of(by_author), as_details(load_sentence_bank())
    for k in range(FOLDS):
        held, others = authors[k::FOLDS], [author for author in authors if author not in authors[k::FOLDS]]
        known = [*sentences, *(detail for author in others for detail in by_author[author])]
        learned = learned_from(assistant, known, [q for i, q in enumerate(bank) if i % FOLDS != k])
        follow_ups = [(author, detail) for author in held for detail in by_author[author] if detail.context]
        first = [_behind(bank[i], i, contexts) for i in range(0, len(bank), _EVERY) if i % FOLDS == k]
        for author, detail in [*follow_ups, *((_FIRST, detail) for detail in first if detail)]:
            if one := _told(learned, author, detail):
                yield one


def _contexts_of(by_author: Mapping[str, Sequence[DetailQuestion]]) -> dict[str, list[DetailQuestion]]:
    """Return the follow-ups, which were asked behind something, by their language."""
    found: dict[str, list[DetailQuestion]] = {}
    for detail in (detail for asked in by_author.values() for detail in asked if detail.context):
        found.setdefault(detail.language, []).append(detail)
    return found


def _behind(question: BankQuestion, i: int, contexts: Mapping[str, Sequence[DetailQuestion]]) -> DetailQuestion | None:
    """Return a first question behind what was asked before another; None where that leads to its own measure."""
    if not (asked := contexts.get(question.language)):
        return None
    other = asked[i % len(asked)]
    if other.is_shift or other.measure in question.measures:
        return None
    number = question.measures[0] if question.measures else ""
    is_told = bool(question.measures)
    return DetailQuestion(question.text, question.language, number, is_told, context=other.context, is_shift=True)


def _told(assistant: Assistant, author: str, detail: DetailQuestion) -> Told | None:
    """Return what a follow-up tells; None where it is not open whether it stays."""
    index, context = assistant.index, assistant.converse(detail.context, as_of=AS_OF)
    asked = assistant.read(detail.text, as_of=AS_OF, context=context)
    number = spoken_of(context)
    if not number or context.kind not in OF_ONE:
        return None
    plain, reading = read_behind(asked.clean, index, AS_OF, context)
    if not is_open(plain, reading, number, index.legs.names.written(asked.clean)):
        return None
    followed = followed_by(asked.clean, reading.language, number, index)
    tells = told_of_staying(followed, reading, index.search(asked.clean), index)
    return Told(detail.language, author, not detail.is_shift, tells, bool(tells["by_rules"]))


def by_cut(told: Sequence[Told], found: Sequence[float]) -> Rows:
    """Return for each source and cut the shares of staying and of turning questions that are taken as turning.

    The cut decides alone, but for the first row of each source, where the rules do.
    """

    def turns(i: int, cut: float) -> bool:
        """Tell whether a question is taken as turning at a cut, or by the rules alone."""
        return not told[i].is_ruled if cut == _RULES else found[i] < cut

    return odds.by_cut(told, turns, _CUTS)
