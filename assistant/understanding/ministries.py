"""Reading which ministries are meant, alone or with others, by any of their names."""

from __future__ import annotations

import re
from functools import cache

from assistant.filters import Filters, Mode
from assistant.understanding.found import Found, found, negated_among, take_negation
from assistant.understanding.words import Words, folded
from corpus.types import Ministry, Report
from index.features import fold, words_of

_ALONE = folded(
    """allein, alleine, alleinig*, ausschließlich, exklusiv*, im alleingang, eigenregie, solo, lediglich, als einzig*,
    ohne andere*, ohne weitere*, ohne beteiligung andere*, ohne mitwirkung andere*, ohne beteiligung weitere*, kein anderes, keine anderen, kein weiteres, niemand sonst, sonst niemand*, sonst keine*, niemand anders, ganz für sich, ohne partnerressort"""
)
_NOT_ALONE = folded(
    """nicht allein, nicht alleine, nicht nur, nicht ausschließlich, mit anderen, mit einem anderen, mit weiteren,
    mit noch einem, nicht im alleingang, nicht für sich allein, nicht für sich alleine, nicht ganz allein, nicht ganz alleine, mit noch jemand*, mit jemand*,
    mit noch wem, mit einem zweiten, mit einem weiteren, mit irgendeinem anderen, noch ein anderes, noch jemand*, neben anderen, nicht als einzig*"""
)
_WITH_OTHERS = folded("gemeinsam*, geteilt*, zusammen mit, im verbund")
_EITHER_WAY = folded(
    """auch wenn, egal ob, ganz gleich ob, ob allein oder, auch mit anderen, auch gemeinsam*, auch geteilte*, gemeinsame eingeschlossen, gemeinsame mitgezählt, auch zusammen, allein oder mit,
    allein oder gemeinsam, allein oder zusammen, auch in kooperation, mit oder ohne andere*, auch geteilt"""
)
_ONE_MORE = folded(
    """genau einem weiteren, genau einem anderen, einem einzigen anderen, einem einzigen weiteren, genau ein weiteres, genau ein anderes,
    nur einem weiteren, nur einem anderen"""
)
_JOINTLY = folded(
    "doppelpack, gespann, duo, trio, tandem, hand in hand, miteinander, im team, schulter an schulter, gemeinsam, gemeinschaftlich*, zusammen, sowohl, und zugleich, zu zweit, zu dritt"
)
_TOGETHER = _JOINTLY + folded("beide, beiden, alle drei, alle zwei")
_HOUSE_STEMS = ("ministerium", "ministerien", "ressort", "haeuser", "haus")
_COUNTED_NAME = re.compile(r"\b(?:zwei|drei|vier)-(?:Häuser|Ressorts?|Minister)", re.IGNORECASE)  # an initiative's name
_AROUND = folded(
    """ministerium*, ministerien, ressort*, zuständig*, verantwort*, federführ*, beteilig*, haus, hauses, häuser*, zeichnet,
    teilen ~ arbeit, teilt ~ arbeit, partnerressort*, alleinverantwort*, im boot, am tisch, an bord, mit von der partie, dabei, hauptverantwort*, hand, tisch, schreibtisch, dach, regie, obhut, minister*, hut auf"""
)
_LINKS = frozenset({"und", "oder", "sowie", "bzw", "beziehungsweise"})
_ARTICLES = frozenset({"das", "dem", "des", "der", "beim", "vom"})
_SUFFIX = re.compile(r"(?:ministeriums?|ministerien|ministern?|ministers|ministerin|ressorts?)$")
_AREA = re.compile(r"(?:bereichs?|seite|sektors?)$")  # "im Schulbereich (MSB)" says the same twice
_HOUSE = re.compile(r"(?:ministeriums?|ministers?|ministerin|ressorts?|hauses|haus)$")
_OF_A_HOUSE = frozenset({"fuer", "der", "des", "die", "das"})
_PERSON = re.compile(r"(?:minister(?:in|n|s)?|frau|herr|herrn|haus|hauses)$")
_IN_OFFICE = re.compile(r"\b(\w+)minister(?:in)?\s((?:[A-ZÄÖÜ][\w-]+\s)?)([A-ZÄÖÜ][\w-]+)")
_TITLES = folded("frau, herr, herrn, minister, ministerin")
# Before a ministry of another country: "dem indonesischen Arbeitsministerium".
_ELSEWHERE = re.compile(r"(?!.*westfael|.*rheinisch)\w+isch(?:e[mnrs]?)?|dortige[mnrs]?|ihre[mnrs]|deren")
_NUMBERS = {"zwei": 2, "beide": 2, "drei": 3, "vier": 4}
_ONE_HOUSE = folded(
    "ein ministerium ~ allein, ein ministerium ~ alleine, ein ressort ~ allein, ein haus ~ allein, nur ein einziges, nur einem einzigen, einem einzigen, ein einziges, einziges ministerium, nur einem ministerium, nur ein ministerium, nur einem ressort, nur ein ressort, "
    "genau ein, genau einem, nur einem haus, nur ein haus"
)
_SEVERAL = folded(
    "mehrere, mehreren, mehrerer, mehr als ein, mehr als einem, mehr als einen, ressortübergreifend*, verschiedene ministerien, "
    "hausübergreifend*, mit anderem, mit anderen, mit einem anderen, nicht allein, nicht alleine, nicht nur ein, nicht nur einem, mindestens zwei, wenigstens zwei"
)
_ONLY_BEFORE = frozenset(words_of("das dem der die beim vom von bei ein"))  # "nur beim MAGS", but not "aber nur MAGS"
_SOLELY = frozenset({"nur", "bloss"})
_NAMES_A_ROLE = folded("zuständig*, verantwort*, ressort, feld*, steht, stehen, federführ*, liegt, liegen")


def read_ministries(words: Words, report: Report) -> Found:
    """Read ministries by abbreviation, official or everyday name, and how several are meant."""
    own = words.unshared()
    named = _named(own, report)
    if not named:
        return found(_how_many(own), own)
    left_out = negated_among(own, named)
    for name in left_out:
        take_negation(own, named.pop(name))
    without = tuple(Filters(ministries=(name,)) for name in sorted(left_out))
    if not named:
        own.take_any(_AROUND)
        return found(Filters(without=without), own)
    return found(_together_or_alone(own, named).joined(Filters(without=without)), own)


def _together_or_alone(words: Words, named: dict[str, int]) -> Filters:
    """Read whether ministries are meant alone, with others, or all of them together."""
    ordered = tuple(sorted(named, key=lambda name: named[name]))
    mode, least, most = Mode.ANY, None, None
    if words.take_any(_EITHER_WAY):
        words.take_any(_ALONE + _NOT_ALONE + folded("anderen, geteilt, teilt, teilen, wem"))
    elif words.take_any(_ONE_MORE):
        least = most = len(named) + 1
    elif words.take_any(_NOT_ALONE):
        least = len(named) + 1
        words.take_any(_ALONE + folded("anderen, anderem, gemeinsam, zusammen"))
    elif words.take_any(_ALONE) or _is_only(words, named):
        mode = Mode.ONLY
        words.take_any(folded("andere, anderen, weitere, weiteren"))
    is_open = words.find("oder") is not None  # "A oder B, gleich welches von beiden"
    if mode is Mode.ANY and len(named) > 1 and (words.take_any(_JOINTLY if is_open else _TOGETHER) or not is_open):
        mode = Mode.ALL
    words.take_any(_AROUND)
    return Filters(ministries=ordered, ministry_mode=mode, least_ministries=least, most_ministries=most)


def read_manner(words: Words, earlier: Filters) -> Filters:
    """Read whether the ministries of an earlier list are now meant alone or with others ("davon nur die allein")."""
    if not earlier.ministries:
        return Filters()
    meant = earlier.ministries
    if words.has_any(_NOT_ALONE) or (words.has_any(_WITH_OTHERS) and not words.has_any(_ALONE)):
        return Filters(ministries=meant, least_ministries=len(meant) + 1)
    return Filters(ministries=meant, ministry_mode=Mode.ONLY) if words.has_any(_ALONE) else Filters()


def _is_only(words: Words, named: dict[str, int]) -> bool:
    """Tell whether "nur" goes with a ministry ("nur beim MAGS", "nur MSB zuständig") and does not just narrow."""
    for place in named.values():
        before = words.words[max(0, place - 3) : place]
        has_article = bool(before) and before[-1] in _ONLY_BEFORE
        lead = before[:-1] if has_article else before
        if not lead or lead[-1] not in _SOLELY or words.words[0] in _SOLELY or "aber" in lead:
            continue
        if has_article or words.has_any(_NAMES_A_ROLE):
            return True
    return False


def _how_many(words: Words) -> Filters:
    """Read how many ministries share a measure, where none is named ("bei mehreren Ministerien")."""
    places = [
        i for i, word in enumerate(words.words) if word.startswith(_HOUSE_STEMS) and not _COUNTED_NAME.search(words.raw)
    ]
    if words.take_any(folded("ressortübergreifend*, hausübergreifend*")):
        return Filters(least_ministries=2)
    if not places:
        return Filters()
    if words.take_any(_SEVERAL):
        words.take_any(_AROUND + _TOGETHER)
        return Filters(least_ministries=2)
    if words.take_any(_ONE_HOUSE):
        words.take_any(_AROUND)
        return Filters(most_ministries=1)
    number = next((n for i in places for w in words.words[max(0, i - 4) : i] if (n := _NUMBERS.get(w))), None)
    if number is None:
        return Filters()
    number += words.take_any(folded("mehr als"))
    at_least = words.take_any(folded("mindestens, wenigstens, mehr als, oder mehr"))
    words.take_any(_AROUND + _TOGETHER + tuple(_NUMBERS))
    return Filters(least_ministries=number, most_ministries=None if at_least else number)


def _named(words: Words, report: Report) -> dict[str, int]:
    """Return the ministries that a question names and where; the words that name them are marked as understood."""
    named: dict[str, int] = {}
    for ministry in report.ministries:
        place = _by_name(words, ministry)
        if place is not None:
            named[ministry.abbreviation] = place
    for name, place in [*_by_parts(words, report.ministries), *_by_person(words, report)]:
        named.setdefault(name, place)
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
        place = words.find(short)
        if place not in words.taken:
            words.take(short)
            return place
    if places := words.places_of(_patterns(ministry)):
        words.take_any(_patterns(ministry))
        return min(places)
    return None


@cache
def _patterns(ministry: Ministry) -> tuple[str, ...]:
    """Return the phrases by which a ministry is named."""
    names = (ministry.name, ministry.name.removeprefix("Ministerium für "), *ministry.everyday)
    return tuple(fold(name).replace(",", "") + "*" for name in names)


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


def _by_parts(words: Words, ministries: tuple[Ministry, ...]) -> list[tuple[str, int]]:
    """Return ministries named by parts: "Schulressort", "Kinder- und Jugendministerium", "Ressort Arbeit"."""
    parts = _by_part(ministries)
    named: list[tuple[str, int]] = []
    for i, word in enumerate(words.words):
        if not word.startswith("haus") and "minist" not in word and "ressort" not in word:
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
    while i >= 0 and (words.words[i] in parts or words.words[i] in _LINKS | _ARTICLES):
        if words.words[i] in parts and f"{words.words[i]}-" in fold(words.raw):
            named.append((parts[words.words[i]], i))
        i -= 1
    return named


def _ahead(words: Words, place: int, parts: dict[str, str]) -> list[tuple[str, int]]:
    """Return the ministry whose parts follow "Ressort", "Ministerium für", "Haus von Frau …, also"."""
    words_ahead = list(enumerate(words.words))[place + 1 : place + 7]
    is_person = any(_PERSON.fullmatch(word) for _, word in words_ahead)
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
    if not any(_PERSON.search(word) for word in words.words):
        return []
    parts = _by_part(report.ministries)
    named: list[tuple[str, int]] = []
    for office, first, last in _in_office(tuple(measure.description.text for measure in report.measures)):
        name = parts.get(office)
        for i in words.places.get(last, []):
            if name and any(_PERSON.search(word) for word in words.words[max(0, i - 4) : i]):
                named.append((name, i))
                words.taken.add(i)
                words.take_any((*first, *_TITLES))
    return named


@cache
def _in_office(texts: tuple[str, ...]) -> tuple[tuple[str, tuple[str, ...], str], ...]:
    """Return office, first names and last name of the ministers in texts ("Wirtschaftsministerin Mona Neubaur")."""
    named = (match for text in texts for match in _IN_OFFICE.finditer(text))
    return tuple((fold(m[1]), tuple(words_of(m[2])), words_of(m[3])[-1]) for m in named)
