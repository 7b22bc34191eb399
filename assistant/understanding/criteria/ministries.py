"""Reading which ministries are meant, by any of their names."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache

from assistant.selection.filters import NO_CRITERIA, Filters, Mode
from assistant.understanding.criteria.together import AROUND, BESIDES, JOINTLY, how_many, together_or_alone
from assistant.understanding.text.found import Found, found, negated_among, take_negation
from assistant.understanding.text.words import PhraseGroups, Phrases, Words, folded
from corpus.types import Ministry, Report
from index.features import fold, words_of

_BETWEEN_HALVES = frozenset(
    {"noch", "ueber", "uebers", "durch", "durchs", "bei", "von"}
)  # "weder übers Schul- noch übers …"
_LINKS = frozenset({"und", "oder", "sowie", "bzw", "beziehungsweise", "als", "auch"})
_ARTICLES = frozenset({"das", "dem", "des", "der", "beim", "vom"})
_SUFFIX = re.compile(r"(?:ministeriums?|ministerien|ministern?|ministers|ministerin|ressorts?)$")
_AREA = re.compile(r"(?:bereichs?|seite|sektors?)$")  # "im Schulbereich (MSB)" says the same twice
_HOUSE = re.compile(r"(?:ministeriums?|ministers?|ministerin|ressorts?|hauses|haus)$")
_OF_A_HOUSE = frozenset({"fuer", "der", "des", "die", "das"})
_ALONE = ("allein", "alleine", "ausschliesslich")
_NOT_TOGETHER = folded("nicht gemeinsam, nicht zusammen, nicht miteinander")
_PERSONS = ("minister", "ministerin", "ministern", "ministers", "frau", "herr", "herrn", "haus", "hause", "hauses")
_OF_SOMEBODY = ("ministerium", "ressort", "haus", "leute", "leuten", "truppe")
_LONG_NAME = 6  # letters of a last name that is hardly a first name too
_BEFORE_A_NAME = frozenset(words_of("der die den dem beim vom von"))  # "was macht der Laumann"
_IN_OFFICE = re.compile(r"\b(\w+)minister(?:in)?\s((?:[A-ZÄÖÜ][\w-]+\s)?)([A-ZÄÖÜ][\w-]+)")
_TITLES = folded("frau, herr, herrn, minister, ministerin")
_HOUSE_OF = re.compile(r"\b[A-ZÄÖÜ][a-zäöüß]+-(?:Ministeriums?|Ressorts?|Haus(?:es)?)\b")
# Before a ministry of another country: "dem indonesischen Arbeitsministerium".
_ELSEWHERE = re.compile(r"(?!.*westfael|.*rheinisch)\w+isch(?:e[mnrs]?)?|dortige[mnrs]?|ihre[mnrs]|deren")


def read_ministries(words: Words, report: Report) -> Found:
    """Read ministries by abbreviation, official or everyday name, and how several are meant."""
    own = words.unshared()
    named = _named(own, report)
    if not named:
        return found(how_many(own), own)
    left_out = () if own.has_any(BESIDES) else negated_among(own, named)
    alone = {name for name in left_out if _stands_alone(own, named[name])}
    for name in left_out:
        take_negation(own, named.pop(name))
    without = tuple(
        Filters(ministries=(name,), ministry_mode=Mode.ONLY if name in alone else Mode.ANY) for name in sorted(left_out)
    )
    if not named and own.has_any(_NOT_TOGETHER) and len(without) > 1:
        without = (Filters(ministries=tuple(sorted(left_out)), ministry_mode=Mode.ALL),)
    if not named:
        shared = NO_CRITERIA if alone else how_many(own)  # "nur ein einziges Ministerium, aber nicht das MAGS"
        own.take_any(AROUND)
        return found(shared.joined(Filters(without=without)), own)
    filters = together_or_alone(own, named)
    if filters.ministry_mode is Mode.ALL and not own.has_any(JOINTLY) and not _share_any(filters.ministries, report):
        filters = replace(filters, ministry_mode=Mode.ANY)  # "das MLV und das MUNV" have nothing in common
    return found(filters.joined(Filters(without=without)), own)


def _stands_alone(words: Words, place: int) -> bool:
    """Tell whether "allein" stands right behind a name ("nicht vom MSB allein")."""
    return any(word in _ALONE for word in words.words[place + 1 : place + 2])


def _share_any(names: tuple[str, ...], report: Report) -> bool:
    """Tell whether some measure is of all of these ministries."""
    return any(set(names) <= set(measure.ministries) for measure in report.measures)


def _named(words: Words, report: Report) -> dict[str, int]:
    """Return the ministries that a question names and where; the words that name them are marked as understood."""
    named: dict[str, int] = {}
    hosts = frozenset(words.taken)
    for ministry in words.groups_in(_all_patterns(report.ministries)):
        place = _by_name(words, ministry)
        if place is not None:
            named[ministry.abbreviation] = place
    for name, place in [*_by_parts(words, report.ministries, hosts), *_by_person(words, report)]:
        named[name] = min(named.get(name, place), place)  # "nur das Schulministerium (MSB)"
    if not named:
        return named
    for match in _HOUSE_OF.finditer(words.raw):  # "das Laumann-Ministerium, also das MAGS"
        words.take_text(match[0])
    for name in [name for name, place in named.items() if place and _ELSEWHERE.fullmatch(words.words[place - 1])]:
        del named[name]
    parts = _by_part(report.ministries)
    areas = (i for i, word in enumerate(words.words) if parts.get(_AREA.sub("", word)) in named)
    words.taken.update(i for i in areas if _AREA.search(words.words[i]))
    return named


def _by_name(words: Words, ministry: Ministry) -> int | None:
    """Return where a ministry is named by abbreviation or by a whole name, and mark that as understood."""
    short = fold(ministry.abbreviation)
    if short in words.places and (len(short) > 2 or ministry.abbreviation in re.findall(r"\w+", words.raw)):
        place = next((place for place in words.places[short] if place not in words.taken), None)
        if place is not None:
            words.take(short)
            return place
    places = [place for place in words.places_everywhere(_patterns(ministry)) if place not in words.taken]
    words.take_any(_patterns(ministry))
    return min(places, default=None)  # a part of a host ("schulministerium.nrw") names no ministry


@cache
def _patterns(ministry: Ministry) -> Phrases:
    """Return the phrases by which a ministry is named."""
    names = (ministry.name, ministry.name.removeprefix("Ministerium für "), *ministry.everyday)
    return Phrases(fold(name).replace(",", "") + "*" for name in names)


@cache
def _all_patterns(ministries: tuple[Ministry, ...]) -> PhraseGroups[Ministry]:
    """Return the abbreviations and the phrases by which ministries are named."""
    return PhraseGroups({ministry: (fold(ministry.abbreviation), *_patterns(ministry)) for ministry in ministries})


@cache
def _by_part(ministries: tuple[Ministry, ...]) -> dict[str, str]:
    """Return abbreviations by the parts of names: "schul" and "schule", "arbeits" and "arbeit", "familien"."""
    parts: dict[str, str] = {}
    for ministry in ministries:
        for name in ministry.everyday:
            if name.endswith("ministerium"):
                parts.setdefault(fold(name).removesuffix("ministerium"), ministry.abbreviation)
        if ministry.name.startswith("Ministerium"):
            for part in words_of(ministry.name)[1:]:
                if part not in _LINKS | _OF_A_HOUSE:
                    parts.setdefault(part, ministry.abbreviation)
    return parts


def _by_parts(words: Words, ministries: tuple[Ministry, ...], hosts: frozenset[int]) -> list[tuple[str, int]]:
    """Return ministries named by parts: "Schulressort", "Kinder- und Jugendministerium", "Ressort Arbeit".

    `hosts` are the places of what was read before, as that of a web site.
    """
    parts = _by_part(ministries)
    named: list[tuple[str, int]] = []
    for i, word in enumerate(words.words):
        if i in hosts or (not word.startswith("haus") and "minist" not in word and "ressort" not in word):
            continue
        stem = _SUFFIX.sub("", word)
        if stem != word and (not stem or stem in parts):
            before = _back(words, i, parts)
            own = [(parts[stem], i)] if stem else []
            named += before + own
            words.taken.update(place for _, place in before + own)
        if _HOUSE.fullmatch(word) and not (i and words.words[i - 1].startswith("welch")):
            named += _ahead(words, i, parts)
    return named


def _back(words: Words, place: int, parts: dict[str, str]) -> list[tuple[str, int]]:
    """Return the ministries of first halves before a compound ("Wirtschafts- und Arbeitsministerium")."""
    named: list[tuple[str, int]] = []
    i = place - 1
    while i >= 0 and (words.words[i] in parts or words.words[i] in _LINKS | _ARTICLES | _BETWEEN_HALVES):
        if words.words[i] in parts and f"{words.words[i]}-" in fold(words.raw):
            named.append((parts[words.words[i]], i))
        i -= 1
    return named


def _ahead(words: Words, place: int, parts: dict[str, str]) -> list[tuple[str, int]]:
    """Return the ministry whose parts follow "Ressort", "Ministerium für", "Haus von Frau …, also"."""
    words_ahead = list(enumerate(words.words))[place + 1 : place + 7]
    is_person = any(word in _PERSONS for _, word in words_ahead)
    reach = len(words_ahead) if is_person else 2
    start = next((i for i, word in words_ahead[:reach] if word in parts), None)
    if start is None or (not is_person and start > place + 1 and words.words[place + 1] not in _OF_A_HOUSE):
        return []
    name, end = parts[words.words[start]], start
    while end < len(words.words) and (parts.get(words.words[end]) == name or words.words[end] in _LINKS):
        end += 1
    words.taken.update(range(place, end))
    return [(name, start)]


def _by_person(words: Words, report: Report) -> list[tuple[str, int]]:
    """Return the ministries of ministers whom a question names; the report says which office they hold."""
    in_office = [each for each in _in_office(report) if not {each[2], f"{each[2]}s"}.isdisjoint(words.places)]
    if not in_office:
        return []
    parts = _by_part(report.ministries)
    named: list[tuple[str, int]] = []
    for office, first, last in in_office:
        name = parts.get(office)
        for i in words.places.get(last, []):
            before = words.words[max(0, i - 4) : i]
            is_told = any(word.endswith(_PERSONS) for word in before) or before[-1:] == [*first[-1:]]
            if name and (is_told or (len(last) >= _LONG_NAME and _BEFORE_A_NAME.issuperset(before[-1:]))):
                named.append((name, i))
                words.taken.add(i)
                words.take_any((*first, *_TITLES))
        for i in words.places.get(f"{last}s", []):  # "Laumanns Haus"
            if name and any(word.endswith(_OF_SOMEBODY) for word in words.words[i + 1 : i + 2]):
                named.append((name, i))
                words.taken |= {i, i + 1}
    return named


@lru_cache(maxsize=8)  # of a report or two
def _in_office(report: Report) -> tuple[tuple[str, tuple[str, ...], str], ...]:
    """Return office, first names and last name of a report's ministers ("Wirtschaftsministerin Mona Neubaur")."""
    named = (match for measure in report.measures for match in _IN_OFFICE.finditer(measure.description.text))
    return tuple((fold(m[1]), tuple(words_of(m[2])), words_of(m[3])[-1]) for m in named)
