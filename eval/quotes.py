"""How well the sentence is chosen that shows why a measure fits: against sentences that a second reader chose."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from eval.gold import GOLD_FOLDER, GoldError
from eval.table import Rows
from eval.types import GoldQuestion
from index import SearchIndex
from index.types import PassageKind

SENTENCES = GOLD_FOLDER / "quotes" / "sentences.jsonl"
_SHOWN = 2  # sentences that a card shows


class BestSentences(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The sentences of a measure's description that say best what a gold question asks, the best one first.

    `sentences` is empty where the description does not say it. The weights of the choice were fitted on one `half`.
    """

    id: str
    half: Literal["fitted", "unseen"]
    measure: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Whether the first sentence is one of the best, whether one of the two shown is, and how likely by chance."""

    half: str
    language: str
    first: bool
    shown: bool
    chance: float


def load_sentences(file: Path = SENTENCES) -> tuple[BestSentences, ...]:
    """Read the chosen sentences; GoldError where a line is not of that form."""
    try:
        return tuple(msgspec.json.decode(line, type=BestSentences) for line in file.read_bytes().splitlines())
    except msgspec.MsgspecError as error:
        raise GoldError(f"{file.name}: {error}") from None


def choose(index: SearchIndex, labels: Iterable[BestSentences], questions: Sequence[GoldQuestion]) -> list[Choice]:
    """Let the index choose sentences for the questions that have a best one."""
    known = {question.id: question for question in questions}
    choices = []
    for label in labels:
        if not label.sentences or label.id not in known:
            continue
        question = known[label.id]
        passages = index.passages(index.search(question.question), label.measure)
        found = [p.passage.text for p in passages if p.passage.kind is PassageKind.SENTENCE]
        hits = [text in label.sentences for text in found]
        choices.append(Choice(label.half, question.language, hits[0], any(hits[:_SHOWN]), sum(hits) / len(hits)))
    return choices


def by_part(choices: Sequence[Choice]) -> tuple[Rows, tuple[str, ...]]:
    """Return a row for each half, and one for each language over both."""
    halves = [(half, [c for c in choices if c.half == half]) for half in sorted({c.half for c in choices})]
    languages = [(name, [c for c in choices if c.language == name]) for name in sorted({c.language for c in choices})]
    rows: Rows = [(name, str(len(part)), *_shares(part)) for name, part in halves + languages]
    return rows, ("part", "n", "first is best", "one of two is best", "first by chance")


def _shares(part: Sequence[Choice]) -> tuple[str, str, str]:
    """Return the three means as text."""
    means = [
        sum(values) / len(part)
        for values in ([c.first for c in part], [c.shown for c in part], [c.chance for c in part])
    ]
    return (f"{means[0]:.3f}", f"{means[1]:.3f}", f"{means[2]:.3f}")
