"""Reading a question for the measures that an earlier list left out ("Und die anderen?", "und was ist mit dem Rest?")."""

from __future__ import annotations

from assistant.selection.filters import Filters
from assistant.understanding.text.ordinary import NO_TOPIC
from assistant.understanding.text.words import Words, folded

OTHERS = folded(
    """alle anderen, die anderen, den anderen, allen anderen, den rest, der rest, dem rest, die übrigen, den übrigen, alle übrigen, die restlichen, den restlichen, alle restlichen, die verbleibenden,
    the others, the rest, the remaining, the other ones, all others, diğerleri, diğerlerini, geri kalan*, kalanlar*, решта, решту, інші, інших, остальные, остальных, другие, других, pozostałe, pozostałych, reszta, resztę, inne, الباقي, الباقية, البقية, الأخرى, الباقون"""
)
_SAID = folded(
    """was ist mit, wie sieht es mit ~ aus, wie steht es um, und, cluster*, kapitel*, handlungsfeld*, aus, dem, diesem, desselben, derselben, selben, davon, dort, maßnahmen, programme, projekte, zeig*, nenn*, welche sind, wie heißen,
    and, what about, how about, measures, show me, which are, peki, ya, hangileri, а, и, що, что, насчет, щодо, какие, які, a, co z, jakie, которые, و, ماذا عن, ما هي"""
)
_LONGEST = 10  # words of a question that asks for nothing else
_FRAMES = (("clusters",), ("ministries", "ministry_mode", "least_ministries", "most_ministries"))
_PICKS = frozenset({"extreme", "utmost", "adds"})  # criteria of one measure, or of a sum, which leave out no set


def of_others(question: str, earlier: Filters) -> Filters | None:
    """Return the criteria of the measures that a list left out, within its cluster or else its ministry; None where they are not asked for.

    What frames a list that has other criteria too stays: behind "Was läuft in Cluster V?" the others are of that cluster.
    """
    words = Words.of(question)
    names = set(earlier.criteria())
    if len(words.words) > _LONGEST or not names or not _PICKS.isdisjoint(names) or not words.take_any(OTHERS):
        return None
    words.take_any(_SAID)
    if words.rest(NO_TOPIC):
        return None
    frame = next((frame for frame in _FRAMES if frame[0] in names and names - set(frame)), ())
    out = earlier.dropping(frame)
    kept = earlier.dropping(set(earlier.names()) - set(frame))
    if len(out.without) == 1 and set(out.names()) == {"without"}:
        return kept.joined(out.without[0])  # what was left out before
    return kept.joined(Filters(without=(out,)))
