"""What a recogniser finds in a question: criteria, and the places of the words that state them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.selection.filters import NO_CRITERIA, Filters
from assistant.understanding.text.words import Words

_NEGATING = frozenset(
    {
        "weder",
        "minus",
        "ohne",
        "nicht",
        "nichts",
        "nie",
        "ausser",
        "ausgenommen",
        "ausserhalb",
        "kein",
        "keine",
        "keinen",
        "keiner",
        "keines",
        "keins",
        "keinem",
        "statt",
        "ausnahme",
        "abgesehen",
        "ausschluss",
    }
)
_NEGATING_BEHIND = (
    "ausgenommen",
    "weglassen",
    "weggelassen",
    "ausschliesse",
    "ausschliesst",
    "ausgeschlossen",
    "raus",
    "streich",
)
# "an denen das MAGS nicht beteiligt ist", "wo das MSB keinen Anteil hat": negations, and the words for taking part.
_NONE = frozenset({"kein", "keine", "keinen", "keinerlei"})
_NOT_ALONE = frozenset({"zusammen", "gemeinsam", "geteilt", "allein", "alleine", "nur", "ausschliesslich", "einzig"})
_BEFORE_NOT = frozenset(
    "gar ueberhaupt ist sind hat haben war jedoch dagegen hingegen soll sollen darf wird werden selbst auch aber da dort damit sich eben als partner".split()
)
_BUT = frozenset({"aber", "jedoch", "doch", "dagegen", "hingegen"})
_SHARES = ("anteil", "aktie", "rolle", "beteiligung", "finger", "hand", "stimme")  # what one may have none of
_TAKING_PART = _SHARES + tuple(
    """dabei beteilig mit boot drin drinsteh drinsteck mitmach mitwirk macht machen vertreten zustaendig verantwort
    aufgefuehrt genannt involviert eingebunden vorkomm auftauch steht stehen mitred spiel partner""".split()
)
_LINKS = frozenset({"und", "oder", "sowie", "noch", "bzw"})
_ARTICLES = frozenset({"das", "dem", "der", "die", "des", "den", "vom", "beim", "von"})
_NEAR = 5  # words behind a name among which one may leave it out ("die vom MAGS kannst du weglassen")
_BETWEEN = frozenset(
    """dass auf ein eine einen einem einer uebers ueber unter zustaendigkeit zustaendigkeitsbereich verantwortung verantwortungsbereich geschaeftsbereich federfuehrung das dem den der die des beim bei vom von mit am auch zugleich gleichzeitig gemeinsam gemeinschaftlich zusammen beteiligung mitwirkung mitarbeit unterstuetzung einbindung teilnahme dass im in fuer aus zu zum zur
    ministerium ministerien ressort ressorts haus haeuser beiden beteiligt jene jenen derer derjenigen jener solcher auch welche die denen denjenigen diejenigen massnahmen irgendwelche irgendeine durch massnahme programme programmen projekte projekten vorhaben alle allen alles""".split()
)

_EXCEPT, _NOBODY = "ausser", frozenset({"kein", "keine", "keinem", "keinen", "niemand", "niemanden"})
_CELLS = frozenset(
    "geld mittel mitteln gelder geldern partner partnern".split()
)  # "ohne Partner vom MAGS" leaves out no MAGS


@dataclass(frozen=True, slots=True)
class Found:
    """Criteria and the places of the words that state them; nothing where a question states none of the sort."""

    filters: Filters = NO_CRITERIA
    used: frozenset[int] = frozenset()


def found(filters: Filters, words: Words) -> Found:
    """Return criteria with the words that are marked as understood."""
    return Found(filters, frozenset(words.taken))


def take_new(words: Words, phrases: tuple[str, ...]) -> int | None:
    """Take the phrases; return where the first of them stands where nothing was understood yet."""
    places = set(words.places_of(phrases)) - words.taken
    words.take_any(phrases)
    return min(places, default=None)


def is_negated(words: Words, place: int, *, of_cells: bool = False, upto: int | None = None) -> bool:
    """Tell whether what stands at a place is said to be left out ("ohne das MSB", "nicht aus Cluster I").

    `of_cells` says that it is what a cell holds ("ohne Geld vom Bund"), `upto` where the next one is named.
    """
    between = _BETWEEN | _CELLS if of_cells else _BETWEEN
    i = place - 1
    while i >= 0 and words.words[i] in between:
        i -= 1
    left_out = any(word.startswith(_NEGATING_BEHIND) for word in words.words[place + 1 : place + _NEAR])
    if left_out or _takes_no_part(words, place, upto):
        return True
    is_only = i + 1 < len(words.words) and words.words[i + 1] in {"nur", "allein", "bloss"}
    if i < 0 or is_only:
        return False
    if words.words[i] == _EXCEPT and not _NOBODY.isdisjoint(words.words[max(0, i - _NEAR) : i]):
        return False  # "kein anderes Ministerium außer dem MAGS"
    is_neither = words.words[i] == "noch" and "weder" in words.places
    return is_neither or words.words[i] in _NEGATING


def _takes_no_part(words: Words, place: int, upto: int | None) -> bool:
    """Tell whether it is said behind a name that it takes no part ("das MAGS ist nicht dabei"), before the next name."""
    behind = place + 1
    while behind < len(words.words) and (behind in words.taken or words.words[behind] in _BEFORE_NOT):
        behind += 1
    word, *others = words.words[behind:upto][:_NEAR] or [""]
    if word == "nichts" and "tun" in others:
        return True
    if word == "nicht" and _is_set_against(words, place, behind):
        return True
    if word == "nicht" and not _NOT_ALONE.intersection(others[:1]):
        return any(_is_part(other, is_last=other == words.words[-1]) for other in others)
    return word in _NONE and any(other.startswith(_SHARES) for other in others)


def _is_set_against(words: Words, place: int, denial: int) -> bool:
    """Tell whether "not" behind a name closes a clause set against what others do ("…, die Jobcenter aber nicht")."""
    is_last = denial + 1 == len(words.words) or words.words[denial + 1] in _LINKS
    around = words.words[max(0, place - 2) : place] + words.words[place + 1 : denial]
    return is_last and not _BUT.isdisjoint(around)


def _is_part(word: str, *, is_last: bool) -> bool:
    """Tell whether a word says that one takes part; "mit" does so at the end only, and "Mittel" never does."""
    if word.startswith("mittel") or (word == "mit" and not is_last):
        return False
    return word.startswith(_TAKING_PART)


def negated_among(words: Words, places: Mapping[str, int], *, of_cells: bool = False) -> tuple[str, ...]:
    """Return those of some names that are said to be left out, in order; what is linked to one of them is too.

    "ohne MSB und MAGS" leaves out both, "ohne MSB, aber mit MAGS" only the first.
    """
    left_out: list[str] = []
    for name in sorted(places, key=lambda name: places[name]):
        last = places[left_out[-1]] if left_out else places[name]
        between = {words.words[i] for i in range(last + 1, places[name]) if i not in words.taken}
        is_linked = bool(_LINKS & between) and between <= _LINKS | _ARTICLES
        following = min((place for place in places.values() if place > places[name]), default=None)
        if is_negated(words, places[name], of_cells=of_cells, upto=following) or is_linked:
            left_out.append(name)
    return tuple(name for name in places if name in left_out or _goes_with_one(words, places, name, left_out))


def _goes_with_one(words: Words, places: Mapping[str, int], name: str, left_out: list[str]) -> bool:
    """Tell whether "und" or "oder" links a name to the next one, behind which it is said that they take no part."""
    following = sorted((places[other], other) for other in places if places[other] > places[name])
    if not following or following[0][1] not in left_out or not _takes_no_part(words, following[0][0], None):
        return False
    between = {words.words[i] for i in range(places[name] + 1, following[0][0]) if i not in words.taken}
    return bool(_LINKS & between) and between <= _LINKS | _ARTICLES


def take_negation(words: Words, place: int) -> None:
    """Mark the words that negate what stands at a place as understood."""
    i = place - 1
    while i >= 0 and words.words[i] in _BETWEEN | _CELLS | _NEGATING:
        words.taken.add(i)
        i -= 1
