"""Which of the measures that the parts of a question mean the whole question means too."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.interpretation.meant import Mention
from assistant.understanding.comparisons.comparing import asks_of_several, compares_outright
from assistant.understanding.reading import numbers_in
from index import SearchIndex

# Relevance to the whole question of each measure that it only describes: one that means a single thing has hardly any
# for others, however well a part of it fits them. More is asked where nothing compares, or where a part is not clear.
_WITHIN, _WITHIN_UNCLEAR, _WITHIN_OUTRIGHT = 0.07, 0.18, 0.05
_POSSIBLE = 0.1  # how probably a part that is not clear means a measure at all


def within(question: str, mentions: Sequence[Mention], is_explicit: bool, index: SearchIndex) -> tuple[str, ...]:
    """Return the measures of those parts which name one, or one that the whole question means too."""
    fitting = _fitting(question, index)
    clear = _WITHIN if is_explicit or come_first(question, mentions, index) else _WITHIN_UNCLEAR
    unclear = _WITHIN_OUTRIGHT if compares_outright(question) else _WITHIN_UNCLEAR
    least = {True: 0.0 if asks_of_several(question) else clear, False: unclear}
    possible = (m for m in mentions if m.is_sure or m.correct >= _POSSIBLE)
    kept = (m for m in possible if m.is_named or fitting.get(m.measure, 0.0) >= least[m.is_clear])
    return tuple(dict.fromkeys(m.measure for m in kept))


def come_first(question: str, mentions: Sequence[Mention], index: SearchIndex) -> bool:
    """Tell whether the parts are all clear and mean just those measures that the whole question has first."""
    numbers = {mention.measure for mention in mentions}
    first = index.search(question).measures[: len(numbers)]
    return all(mention.is_sure for mention in mentions) and numbers == {found.measure for found in first}


def may_mean_several(question: str, index: SearchIndex) -> bool:
    """Tell whether the whole question names or fits several measures, without which its parts mean none (`within`)."""
    if asks_of_several(question):
        return True
    fitting = {number for number, relevance in _fitting(question, index).items() if relevance >= _WITHIN}
    return len(fitting.union(index.legs.names.named(question), numbers_in(question))) > 1


def _fitting(question: str, index: SearchIndex) -> dict[str, float]:
    """Return the relevance of each measure to the whole question."""
    ranking = index.search(question)
    return {m.measure: r for m, r in zip(ranking.measures, ranking.relevance, strict=False)}
