"""Which of the bank's answerable questions are refused: a check of rules that refuse too much, without any gold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant import Assistant
from assistant.types import Reason
from eval.resampling import bootstrap
from eval.runs import AS_OF
from eval.table import Rows, with_interval
from index.types import BankQuestion

HEADINGS = ("language", "n", "refused", "as an own case")


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """An answerable question of the bank, and why it was refused; None where it was answered."""

    question: BankQuestion
    reason: Reason | None


def ask_answerable(assistant: Assistant, bank: Iterable[BankQuestion]) -> Iterator[AskedQuestion]:
    """Yield each answerable question with why it is refused."""
    for question in bank:
        if question.is_answerable:
            yield AskedQuestion(question, assistant.ask(question.text, as_of=AS_OF).reason)


def by_language(asked: list[AskedQuestion]) -> Rows:
    """Return a row for each language, and one for all: the share of refused questions, and own cases among them."""
    languages = sorted({each.question.language for each in asked})
    groups = {"all": asked} | {name: [each for each in asked if each.question.language == name] for name in languages}
    return [_row(name, group) for name, group in groups.items()]


def _row(name: str, group: list[AskedQuestion]) -> tuple[str, str, str, str]:
    """Return the figures of a group of questions."""
    refused = bootstrap([float(each.reason is not None) for each in group])
    reasons = Counter(each.reason for each in group)
    return name, str(len(group)), with_interval(refused), str(reasons[Reason.OWN_CASE])


def lines(asked: list[AskedQuestion]) -> list[str]:
    """Return the refused questions, a line each: the reason, the measures that answer it, and the question."""
    return [
        f"{each.reason}\t{' '.join(each.question.measures)}\t{each.question.text}"
        for each in asked
        if each.reason is not None
    ]
