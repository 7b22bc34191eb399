"""Reading that what two lists one after the other were asked by is meant together ("Und bei welchen sind beide dabei?")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from assistant.selection.filters import Filters, Mode
from assistant.understanding.text.ordinary import ORDINARY
from assistant.understanding.text.words import Words, folded

_BOTH = folded(
    """beide, beiden, beides, beide zusammen, alle beide, both, both of them, ikisi birden, ikisi de, her ikisi*, оба, обе, обоих, обеих, обидва, обидві, обох,
    oba, obie, obu, obydwa, obydwie, كلاهما, كلتاهما, الاثنان, الاثنين"""
)
_SAID = folded(
    """bei welchen, welche, wo, zugleich, gleichzeitig, zusammen, gemeinsam, dabei, partner, fließt, fließen, steckt, stecken, drin, denn, also, machen, mit, mit drin, beteiligt, vorhanden, which, where, are, involved, at the same time, together,
    hangilerinde, hangi, var, yer alıyor, где, де, в каких, у яких, участвуют, беруть участь, одновременно, одночасно, gdzie, w których, jednocześnie, biorą udział, أين, في أي, معا"""
)
# What names several values of which each measure may have several, and what says that all of them are meant.
_OF_SEVERAL: dict[str, dict[str, Any]] = {
    "partners": {"every_partner": True},
    "sources": {"every_source": True},
    "ministries": {"ministry_mode": Mode.ALL, "least_ministries": None, "most_ministries": None},
}
_LONGEST = 10  # words of a question that says no more than that


def both_of(words: Words, earlier: Filters, before: Filters) -> Filters | None:
    """Return the criteria of an earlier list with those of the one before it, where a question means both together."""
    if len(words.words) > _LONGEST or not words.has_any(_BOTH):
        return None
    own = words.unshared()
    own.take_any(_BOTH + _SAID)
    names = [name for name in _OF_SEVERAL if _differ(getattr(earlier, name), getattr(before, name))]
    if own.rest(ORDINARY) or len(names) != 1:
        return None
    name = names[0]
    values = tuple(dict.fromkeys(getattr(before, name) + getattr(earlier, name)))
    return earlier.joined(Filters(**({name: values} | _OF_SEVERAL[name])))


def all_of_several(words: Words, names: Sequence[str]) -> dict[str, Any]:
    """Return what says that all values of criteria are meant, where a question that adds some wants both ("beide zusammen")."""
    if not words.has_any(_BOTH):
        return {}
    return {name: value for each in names for name, value in _OF_SEVERAL.get(each, {}).items()}


def _differ(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether both of two criteria are set, to different values."""
    return bool(one) and bool(other) and set(one).isdisjoint(other)
