"""Reading which clusters of the report are meant: by number, by title, or by other words for the title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from assistant.selection.filters import Filters
from assistant.understanding.criteria.listwords import LIST_NOUNS
from assistant.understanding.criteria.titleruns import title_words
from assistant.understanding.languages.orderparts import NUMBER
from assistant.understanding.text.found import Found, found, is_negated, take_negation
from assistant.understanding.text.words import Words, folded
from corpus.types import Cluster
from index.features import words_of
from index.stopwords import STOP_WORDS

_NOUN = r"(?:(?:themen|handlungs|haupt)?-?(?:cluster|kapitel|abschnitt|teil|block|säule|bereich|rubrik)|(?:handlungs|themen|aktions)feld|themen(?:komplex|gebiet|schwerpunkt|strang))\w{0,3}"
_MAY_BE_NUMBERED = re.compile(_NOUN, re.IGNORECASE)  # no pattern below meets a question without one of these
_NO_PART = r"\w*(?:beteil|anteil|vorteil)|teil(?:en|t)\b"  # "beteiligt drei", "teilen drei"
_COUNTED = (
    r"\s*(?:Mio|Mrd|Million|Euro|Jahr|Monat|Prozent|Maßnahme)"  # "zwei Maßnahmen", but "Cluster II oder VI Maßnahmen"
)
_NUMBER = rf"(?:(?:VI|IV|V|III|II|I)(?!\w|\.\d)|(?:[1-6]|eins|zwei|drei|vier|fünf|sechs)(?!\w|\.\d|{_COUNTED}))"
_BY_NUMBER = re.compile(
    rf"\b(?:\w+-\s(?:und|oder)\s)?(?!{_NO_PART})\w*{_NOUN}[\s-]*:?\s*(?:nummer|nr\.?)?\s*\(?(?P<first>{_NUMBER})\)?"
    rf"(?P<more>(?:\s*(?:,|und|oder|sowie|bis|/|&|\+)\s*(?:{_NOUN}\s+)?(?!eins (?:über|zu|mit|für)\b){_NUMBER}|\s(?-i:VI|IV|V|III|II)(?![\w.]))*)",  # ", eins über …": the one about …
    re.IGNORECASE,
)
_NUMBER_FIRST = re.compile(rf"\b(?P<first>{NUMBER})\.?\s*{_NOUN}\b", re.IGNORECASE)
_BARE = re.compile(  # "Sechs Cluster – nur II und V", without the noun for clusters before them
    r"\b(?P<first>VI|IV|V|III|II)(?P<more>(?:\s*(?:,|und|oder|sowie|bis|/)\s*(?:VI|IV|V|III|II|I))*)(?![\w.]*\d)\b"
)
_ORDINAL = re.compile(
    rf"\b(?P<word>erste|zweite|dritte|vierte|fünfte|sechste|letzte)[nsmr]?\s(?:(?P<link>und|oder|bis|sowie)\s(?:zum\s|einschließlich\s|zu\s)?(?:de[mnr]\s|im\s|das\s)?(?P<other>erste|zweite|dritte|vierte|fünfte|sechste)[nsmr]?\s)?{_NOUN}\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    rf"\b(?P<side>erst|letzt)en\s(?P<count>beiden|zwei|drei|vier|fünf|[2-5])\s{_NOUN}\b", re.IGNORECASE
)
_COUNTS = {"beiden": 2, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5}
_ORDINALS = ("erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "letzte")
_CARDINALS = ("eins", "zwei", "drei", "vier", "fünf", "sechs")
_ROMAN = ("I", "II", "III", "IV", "V", "VI")
_SPEAKING = folded(
    "cluster*, kapitel*, handlungsfeld*, themenfeld*, abschnitt*, teil, rubrik*, themenbereich*, themenblock*, themenkomplex*, themengebiet*, themenschwerpunkt*, themenstrang*, handlungsbereich*, hauptkapitel*, hauptteil*, hauptabschnitt*, themenkapitel*, themenabschnitt*, aktionsfeld*"
)
_HINTING = folded("bereich, bereichs, bereiche, block, säule, schwerpunkt*, thema")  # said of topics as well
_SAYING_NOTHING = frozenset(
    folded("gute, erfolgreichen, neue, wege, ansätze, gestalten, nutzen, heben, stärken, maßnahmen, erworbene, zukunft")
) | frozenset({"fachkraeftesicherung", "fachkraeftepotentiale"})  # the whole report is about these
_CHAPTERS = tuple(
    f"{noun}{ending}"
    for noun in ("kapitel", "cluster", "handlungsfeld", "themenfeld", "teil", "abschnitt", "bereich")
    for ending in ("", "n", "s")
)  # how compounds end that name a cluster
# What people say instead of a word of a title; it counts only where they speak of a cluster.
_OTHER_WORDS = {
    "auslaendische": folded("ausland*, ausländ*, zuwander*, einwander*, international*, migration*, anerkennung*"),
    "inlaendische": folded("inland*, inländ*, heimisch*, einheimisch*"),
    "studieren": folded("studium*, studien*, studier*, hochschul*"),
    "ausbilden": folded("ausbildung*, berufsausbildung*"),
    "betreuung": folded("kita*, kinderbetreuung*, betreu*"),
    "erziehung": folded("erzieh*"),
    "bildung": folded("schule, schulen, schulbildung*, lehrkräfte*, lehrer*"),
    "uebergang": folded("übergänge*, berufsorientierung*"),
    "quereinstieg": folded("quereinsteig*, seiteneinst*"),
    "qualifizierung": folded("weiterbildung*, fortbildung*, qualifikation*"),
    "chancengleichheit": folded("chancen*, gleichstellung*"),
    "teilhabe": folded("inklusion*"),
    "vielfalt": folded("vielfältig*"),
}
_JOINED = re.compile(r"\w+(?:-\w+|-(?:,\s\w+-)*\s(?:und|oder)\s\w+)+")
_SAME, _ALIKE, _OTHERWISE = 1.0, 0.9, 0.6  # a title's own word outweighs another form of it, and that another word
_IN_BRACKETS = re.compile(rf"\([^)]*{_NOUN}\s*{_NUMBER}\)", re.IGNORECASE)  # "Zuwanderung (Kapitel VI)"
_BESIDE = frozenset(
    folded("und, aus, sachen, themen, dinge, bereich, bereichs")
)  # between "außer", what a cluster is about, and its number
_LONGEST_LABEL = 5  # words
_TELLING = 4  # letters of a title's word that may tell which cluster is meant
_LONG = 6  # letters of one that tells it where nobody speaks of a cluster
_QUOTED = re.compile(r"[„“”\"»«‚‘]([^„“”\"»«‚‘]{5,})[“”\"«»‘’]")
_WHAT, _YEAR = "was", re.compile(r"\b20\d\d\b")
_SHARED = 2  # words of a title that name its cluster where nobody speaks of one
_BEGINNING = 3  # first words of a title behind "Bereich" that are its own


def read_clusters(words: Words, clusters: Sequence[Cluster]) -> Found:
    """Read the clusters that a question names, or says to leave out."""
    own = words.unshared()
    numbers = tuple(cluster.number for cluster in clusters)
    named = [number for number in _by_number(own) if number in numbers]
    named = named or _by_quote(own, clusters) or _by_title(own, clusters)
    if not named:
        return Found()
    place = min(own.taken - words.taken, default=0)
    own.take_any(_SPEAKING + _HINTING)
    chosen = tuple(dict.fromkeys(named))
    titles = {word[:_LONG] for cluster in clusters if cluster.number in named for word in title_words(cluster.title)}
    own.taken.update(i for i, word in enumerate(own.words) if word[:_LONG] in titles)
    again = _saying_again(own, [cluster for cluster in clusters if cluster.number in named])
    if _IN_BRACKETS.search(own.raw):
        own.taken |= again
    first = place
    said = again | (own.taken - words.taken)
    while first - 1 in said or (first and own.words[first - 1] in _BESIDE):
        first -= 1
    if is_negated(own, first):
        own.taken |= {*range(first, place)}
        take_negation(own, first)
        return found(Filters(without=(Filters(clusters=chosen),)), own)
    return found(Filters(clusters=chosen), own)


def _saying_again(words: Words, named: Sequence[Cluster]) -> set[int]:
    """Return the places of words that say again what named clusters are about ("Zuwanderung (Kapitel VI)")."""
    titles = {word for cluster in named for word in title_words(cluster.title)}
    stems = tuple(word[:_LONG] for word in titles if len(word) >= _LONG)
    others = tuple(start.rstrip("*") for word in titles for start in _OTHER_WORDS.get(word, ()))
    return {i for i, word in enumerate(words.words) if word.startswith(stems + others)}


def _by_number(words: Words) -> list[str]:
    """Return the Roman numbers of clusters named by number or ordinal."""
    named: list[str] = []
    if not _MAY_BE_NUMBERED.search(words.raw):
        return named
    for match in _BY_NUMBER.finditer(words.raw):
        named += _series(match)
        words.take_text(match.group())
    if not named and words.has_any(_SPEAKING):
        for match in _BARE.finditer(words.raw):
            named += _series(match)
            words.take_text(match.group())
    for match in _NUMBER_FIRST.finditer(words.raw):
        named.append(_roman(match["first"]))
        words.take_text(match.group())
    for match in _ORDINAL.finditer(words.raw):
        ends = [_ORDINALS.index(word.lower()) for word in (match["word"], match["other"]) if word]
        ends = [min(place, len(_ROMAN) - 1) for place in ends]
        is_range = (match["link"] or "").lower() == "bis"
        named += _ROMAN[ends[0] : ends[-1] + 1] if is_range else [_ROMAN[place] for place in ends]
        words.take_text(match.group())
    for match in _SEVERAL.finditer(words.raw):
        count = _COUNTS.get(match["count"].lower()) or int(match["count"])
        named += _ROMAN[:count] if match["side"].lower() == "erst" else _ROMAN[-count:]
        words.take_text(match.group())
    return named


def _series(match: re.Match[str]) -> list[str]:
    """Return the numbers of "Cluster I, II und IV", "Cluster 1 bis 3"."""
    numbers = [_roman(n) for n in re.findall(rf"\b{_NUMBER}", f"{match['first']} {match['more']}", re.IGNORECASE)]
    if "bis" in match["more"].lower() and len(numbers) == 2:
        first, last = (_ROMAN.index(number) for number in numbers)
        return list(_ROMAN[first : last + 1])
    return numbers


def _roman(number: str) -> str:
    """Return a cluster's number of either kind as a Roman one."""
    if number.lower() in _CARDINALS:
        return _ROMAN[_CARDINALS.index(number.lower())]
    return _ROMAN[int(number) - 1] if number.isdigit() else number.upper()


def _by_quote(words: Words, clusters: Sequence[Cluster]) -> list[str]:
    """Return the clusters of whose titles a question quotes several words in a row ("in „Erfolg durch Vielfalt“")."""
    named: list[str] = []
    for quote in _QUOTED.findall(words.raw):
        quoted = f" {' '.join(words_of(quote))} "
        if len(quoted.split()) < _SHARED:
            continue
        for cluster in clusters:
            if quoted in f" {' '.join(title_words(cluster.title))} ":
                named.append(cluster.number)
                words.take_text(quote)
    return named


def _by_title(words: Words, clusters: Sequence[Cluster]) -> list[str]:
    """Return the clusters whose titles share most with a question that speaks of one, or says much of a title."""
    titles = tuple(cluster.title for cluster in clusters)
    is_compound = any(word.endswith(_CHAPTERS) and word not in _CHAPTERS for word in words.words)
    speaks = is_compound or words.has_any(_SPEAKING) or _has_beginning(words, titles)
    label = set() if speaks else _label(words) | _behind_hint(words)
    if not speaks and not label and len(_all_telling(titles).intersection(words.words)) < _SHARED:
        return []
    asked = [(i, _without_chapter(word)) for i, word in enumerate(words.words) if i not in words.taken]
    named: dict[str, tuple[float, set[int]]] = {}
    for cluster in clusters:
        telling = telling_words(cluster.title, titles)
        hits = _hits([(i, word) for i, word in asked if i in label], telling) if label else {}
        if len(hits) < _SHARED:
            hits = _hits(asked, telling) if speaks else _same(asked, telling)
        if len(hits) >= (1 if speaks else _SHARED):
            named[cluster.number] = (sum(value for value, _ in hits.values()), {i for _, i in hits.values()})
    best = max((value for value, _ in named.values()), default=0.0)
    chosen = [number for number, (value, _) in named.items() if value == best]
    for number in chosen:
        words.taken |= named[number][1] | _halves(words, named[number][1])
    return chosen


def _has_beginning(words: Words, titles: tuple[str, ...]) -> bool:
    """Tell whether a title's first words stand behind a word that hints at a cluster ("im Bereich Erfolg durch Vielfalt")."""
    if not words.has_any(_HINTING):
        return False
    said = f" {' '.join(words.words)} "
    return any(f" {' '.join(title_words(title)[:_BEGINNING])} " in said for title in titles)


def _behind_hint(words: Words) -> set[int]:
    """Return the places of the few words behind one that hints at a cluster ("Maßnahmen im Bereich Ausbildung und Studium").

    That is said of topics as well, so it counts only where measures are asked for, or what there is in a year.
    """
    if not words.has_any(LIST_NOUNS) and not (_WHAT in words.words and _YEAR.search(words.raw)):
        return set()
    count = len(words.words)
    behind = (range(place + 1, min(place + 1 + _LONGEST_LABEL, count)) for place in words.places_of(_HINTING))
    return {i for places in behind for i in places}


def _label(words: Words) -> set[int]:
    """Return the places of the few words before a colon, which may name a cluster ("Übergang Schule-Beruf: was …")."""
    before, colon, _ = words.raw.partition(":")
    count = len(words_of(before)) if colon else 0
    return set(range(count)) if 1 < count <= _LONGEST_LABEL else set()


def _halves(words: Words, hits: set[int]) -> set[int]:
    """Return the places of words joined to those of a title by a hyphen ("Schule-Beruf-Phase", "Aus- und …kapitel")."""
    joined: set[int] = set()
    for match in _JOINED.finditer(words.raw):
        parts = words_of(match.group())
        for i in range(len(words.words) - len(parts) + 1):
            if words.words[i : i + len(parts)] == parts and hits & {*range(i, i + len(parts))}:
                joined |= {*range(i, i + len(parts))}
    return joined


def _without_chapter(word: str) -> str:
    """Return a compound that names a cluster without the word for it ("Ausbildungskapitel")."""
    return next(word.removesuffix(n) for n in _CHAPTERS if word.endswith(n)) if word.endswith(_CHAPTERS) else word


def _hits(asked: Sequence[tuple[int, str]], telling: frozenset[str]) -> dict[str, tuple[float, int]]:
    """Return how well a title's words are met, by word: the value, and the place in the question."""
    hits: dict[str, tuple[float, int]] = {}
    for title_word in telling:
        values = [(likeness(word, title_word), -i) for i, word in asked]
        value, place = max(values, default=(0.0, 0))
        if value:
            hits[title_word] = (value, -place)
    return hits


def _same(asked: Sequence[tuple[int, str]], telling: frozenset[str]) -> dict[str, tuple[float, int]]:
    """Return the long words of a title that a question has letter by letter, as `_hits` does."""
    return {word: (_SAME, i) for i, word in reversed(asked) if word in telling and len(word) > _LONG}


def likeness(word: str, title_word: str) -> float:
    """Return how well a word of a question that speaks of a cluster stands for a title's word."""
    if word == title_word:
        return _SAME
    shared = next((n for n, (a, b) in enumerate(zip(word, title_word, strict=False)) if a != b), None)
    shared = min(len(word), len(title_word)) if shared is None else shared
    if shared > _LONG - 1 and shared >= 0.6 * len(title_word):
        return _ALIKE
    said = _OTHER_WORDS.get(title_word, ())
    return _OTHERWISE if any(word.startswith(start.rstrip("*")) for start in said) else 0.0


@cache
def telling_words(title: str, titles: tuple[str, ...]) -> frozenset[str]:
    """Return the words that only one of the titles has and that say something."""
    elsewhere = {word for other in titles if other != title for word in words_of(other)}
    own = {word for word in words_of(title) if len(word) > _TELLING and word not in STOP_WORDS | elsewhere}
    return frozenset(own - _SAYING_NOTHING)


@cache
def _all_telling(titles: tuple[str, ...]) -> frozenset[str]:
    """Return the words of all titles by which one is told from the others."""
    return frozenset().union(*(telling_words(title, titles) for title in titles))
