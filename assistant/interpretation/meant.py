"""Which measure a part of a question means: one that it names, or clearly describes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from index import SearchIndex
from index.names import SURE

_CLEAR = 0.9  # relevance of the first measure from which a description is taken to mean it
_CORRECT = 0.6  # and how probably it is the right one
_NOTHING, _SURELY_CORRECT = 0.05, 0.8  # or it is enough that it is probable, and no other is possible
_AHEAD = 0.25  # and how far it is ahead of the next in relevance
_PROBABLE, _FAR_AHEAD = 0.75, 0.5  # relevance, and how far it is ahead, where nothing else is possible
_HARDLY_CORRECT = 0.4  # how probably it is right, below which what is asked means no measure ("منذ متى يوجد؟")


@dataclass(frozen=True, slots=True)
class Mention:
    """A measure that a part of a question may mean: whether it says the name, whether it is clear, how probably right."""

    measure: str
    is_named: bool
    is_clear: bool
    correct: float = 1.0

    @property
    def is_sure(self) -> bool:
        """Tell whether the part names or clearly describes the measure."""
        return self.is_named or self.is_clear


def clearly_meant(question: str, index: SearchIndex) -> str:
    """Return the measure that a question clearly describes, or names; "" where none is."""
    mention = mention_of(question, False, index)
    return mention.measure if mention.is_clear or mention.is_named else ""


def probably_meant(question: str, index: SearchIndex) -> str:
    """Return the measure that a question most probably describes, far ahead of the next; "" where there is none."""
    ranking = index.search(question)
    first, second = ranking.relevance[0], ranking.relevance[1] if len(ranking.relevance) > 1 else 0.0
    is_far_ahead = first >= max(_PROBABLE, second + _FAR_AHEAD)
    return ranking.measures[0].measure if is_far_ahead and ranking.correct >= _HARDLY_CORRECT else ""


def mention_by(told: list[str], is_explicit: bool, index: SearchIndex) -> Mention:
    """Return the measure that the words of a part mean; a single word means one only if it says nothing of others."""
    mention = mention_of(" ".join(told), is_explicit, index)
    if len(told) > 1 or not mention.is_clear:
        return mention
    others = index.search(told[0]).relevance[1:]
    return replace(mention, is_clear=max(others, default=0.0) <= _AHEAD)


def mention_of(part: str, is_explicit: bool, index: SearchIndex) -> Mention:
    """Return the measure that a part of a question describes; beside a twin only a comparison is clear."""
    ranking = index.search(part)
    first = ranking.measures[0]
    second = ranking.relevance[1] if len(ranking.relevance) > 1 and not is_explicit else 0.0
    is_clear = ranking.relevance[0] >= max(_CLEAR, second + _AHEAD) and ranking.correct >= _CORRECT
    is_alone = (
        is_explicit and ranking.relevance[0] >= _PROBABLE and max(ranking.relevance[1:2], default=0.0) <= _NOTHING
    )
    is_clear = is_clear or (is_alone and ranking.correct >= _SURELY_CORRECT)
    is_named = first.parts["name"] >= SURE
    return Mention(first.measure, is_named=is_named, is_clear=is_clear, correct=ranking.correct)
