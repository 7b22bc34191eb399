"""Reading which partners in the implementation are meant: groups of them, or names that the report holds."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.selection.filters import Filters
from assistant.selection.holding import has_partner
from assistant.understanding.text.found import Found, found, negated_among, take_negation, take_new
from assistant.understanding.text.marks import NO_END
from assistant.understanding.text.ordinary import NO_TOPIC, VERB_FIRST
from assistant.understanding.text.words import PhraseGroups, Phrases, Words, folded
from corpus.types import FieldName, Report
from index.features import fold, words_of
from index.names import is_proper

_DOTTED = re.compile(r"\b(?:[A-ZÄÖÜ]\.){2,}")
_SMALL_DOTTED = re.compile(r"\b(?:[a-zäöü]\.){2,}")  # "wo is g.i.b. als Partner dabei"
_WITH_ARTICLE = re.compile(r"\b(?:die|der|das|dem)\s(\w+)")
_GROUPS = {
    "kammern": folded("kammer, kammern, wirtschaftskammern, handwerkskammer, handwerkskammern"),
    "hochschulen": folded("hochschule, hochschulen, universität*, unis, uni, fachhochschul*"),
    "jobcenter": folded("jobcenter*, jobcentern, zugelassene* kommunale* träger*"),
    "arbeitsagentur": folded(
        """bundesagentur für arbeit, arbeitsagentur*, bundesagentur*, regionaldirektion*, agentur für arbeit,
        agenturen für arbeit, agenturen vor ort, agentur vor ort, örtliche* agentur*, arbeitsverwaltung*, ba"""
    ),
    "verbaende": folded("verbände, verbänden, verband"),
    "krankenkassen": folded("krankenkasse, krankenkassen, kassen"),
    "bezirksregierungen": folded("bezirksregierung, bezirksregierungen"),
    "regionalagenturen": folded("regionalagentur, regionalagenturen"),
    "kreise": folded("kreise, kreisen, landkreise, landkreisen"),
    "bundeslaender": folded(
        "bundesländer*, andere bundesländer*, weitere bundesländer*, andere länder, anderen ländern"
    ),
}
_BY_GROUP = PhraseGroups(_GROUPS)
_ANY_GROUP = Phrases(phrase for phrases in _GROUPS.values() for phrase in phrases)
_MEMBERS = {"kammern": folded("ihk*, hwk*, industrie und handelskammer*")}  # who asks for the group may be one of them
_PARTNER_WORDS = folded(
    "setzt ~ mit ~ um, setzen ~ mit ~ um, setzt ~ mit um, setzen ~ mit um, umgesetzt mit, umgesetzt ~ mit, mit ~ umgesetzt, mit umsetz*, mitumsetz*, mitred*, redet ~ mit, reden ~ mit, arbeite* ~ zusammen, partner*, umsetzungspartner*, kooperationspartner*, mitmach*, haben ~ zu tun, hat ~ zu tun, machen mit, macht mit, macht ~ mit, machen ~ mit, wirken mit, "
    "wirkt ~ mit, wirken ~ mit, mitwirk*, wirkt mit, im boot, am tisch, zieht ~ mit, ziehen ~ mit, mischt ~ mit, mischen ~ mit, mitmisch*, mithelf*, mithilf*, mitarbeiten, mitarbeitet, mit im spiel, finger im spiel, hände im spiel, hand im spiel, "
    "mitgetragen*, mitträgt, mittragen, trägt ~ mit, tragen ~ mit, mitgestalt*, mitgewirkt"
)
_TAKES_PART = folded(
    """beteiligung der, beteiligung von, beteiligung des, mitwirkung der, mitwirkung von, mitwirkung des, einbindung der, einbindung von, unter beteiligung, unter mitwirkung, unter einbindung, mit am start, mit im rennen, mit an deck, mit im team, mit auf der liste, mit unter vertrag, mit drin, mit drinnen, mit dran, mit drinhäng*, mit drinsteck*, dabei, beteiligt*, verbunden, verknüpft, engagier*, involviert, vertreten, mitzieh*, tauch* ~ auf, sitzen, sitzt, mit von der partie, arbeiten ~ mit, arbeitet ~ mit, zusammen mit, kooperier*,
    eingetragen, genannt, angegeben, aufgeführt, geführt, gelistet, verzeichnet, nennen, nennt, mitspiel*, spielt ~ mit, spielen ~ mit,
    beteiligen sich, beteiligt sich, sich ~ beteiligen, sich ~ beteiligt, kooperation*, eingebunden, einbezogen, unterstützt von, hilft ~ mit, helfen ~ mit, mit an bord, zusammenarbeit*"""
)
_WITH = Phrases(  # of groups only; a name may go with anything
    f"{link} {group}"
    for link in ("mit", "mit den", "mit der", "mit dem")
    for groups in _GROUPS.values()
    for group in groups
)
_MEASURES_WITH = folded(
    "alles mit, alle mit, maßnahme mit, maßnahmen mit, projekt mit, projekte mit, vorhaben mit, programm mit, programme mit"
)
_TELLING = PhraseGroups({"partner": _PARTNER_WORDS, "part": _TAKES_PART, "measure": _MEASURES_WITH, "group": _WITH})
_RELATED = folded("mit, machen, macht, wirken, dabei, boot, umsetz*, tisch, bord, partie")
_BOTH = folded(
    "nicht nur, sowohl, beide, beiden, zugleich, gleichzeitig, gemeinsam, und auch, neben ~ auch, miteinander, zusammen dabei"
)
_WHICH = "welch"  # before what is asked for
_NO_NAMES = ("partner", "umsetzung", "kooperation", "zusammenarbeit")
_NEVER_ALONE = frozenset({"arbeit", "ausbildung", "bildung", "beruf", "schule"})  # "in arbeit bringen" names no partner
_SHORTEST = 3  # letters of a partner's name
_PART_END = re.compile(rf"(?<=[.!?:;]){NO_END}\s+|\s[–-]\s")
_ENDING = re.compile(r"(?:en|n|e|s)$")
_ABBREVIATIONS = re.compile(r"[A-ZÄÖÜ]{2,}s")  # several of what an abbreviation stands for ("IHKs")
_SHORTEST_BENT = 7  # letters of a name that may stand in another number or case in the report
# The longer words for groups, whose compounds name a kind of one, and how these end.
_GROUP_OF = {word: name for name, words in _GROUPS.items() for word in words if len(word) >= _SHORTEST_BENT}
_KINDS = tuple(word.rstrip("*") for word in _GROUP_OF)
_LONGEST_LABEL = 3  # words of a partner's name that stands before the question for it
_SHORTEST_OPEN = 5  # letters of a name that may be the beginning of a word
# What a partner is, right before its name ("das Unternehmen G.I.B.").
_SORTS = folded(
    "unternehmen, firma, gesellschaft, verein, stiftung, verband, organisation, einrichtung, institut, agentur"
)
_RARE = 4  # Partner cells that a proper name stands in at most


def read_partners(words: Words, report: Report) -> Found:
    """Read partners; names beside groups only where partners are spoken of, or where a name is a partner's alone."""
    said = words.groups_in(_TELLING)
    if not said:
        return Found()
    own = words.unshared()
    speaks, takes_part = "partner" in said, said != ["group"]
    short = _abbreviations(own, report) if takes_part else []
    whole = _of_several_words(own, report) if takes_part else []
    groups = [
        name
        for name in own.groups_in(_BY_GROUP)
        if not _is_asked(own, _GROUPS[name]) and take_new(own, _GROUPS[name]) is not None
    ]
    names = [*whole, *groups, *short] if takes_part else groups
    names = list(dict.fromkeys([*names, *_by_compound(own, report)])) if takes_part else names
    if takes_part and (not names or _lists_another(own)):
        names += _names(own, report, speaks)
    if not names:
        return Found()
    for group in groups:
        own.take_any(_MEMBERS.get(group, ()))
    place = min(own.taken - words.taken, default=0)
    places = {name: _place_of(own, name, place) for name in names}
    own.taken.update(i for i in own.places_everywhere(_SORTS) if i + 1 in own.taken and i + 1 not in words.taken)
    own.take_any(_PARTNER_WORDS + _TAKES_PART + _RELATED)
    left_out = negated_among(own, places, of_cells=True)
    for name in left_out:
        take_negation(own, places[name])
    without = (Filters(partners=left_out),) if left_out else ()
    names = [name for name in names if name not in left_out]
    if not names:
        return found(Filters(without=without), own)
    every = len(names) > 1 and (own.take_any(_BOTH) or _end_together(own) or _are_linked(own, names, report))
    return found(Filters(partners=tuple(names), every_partner=every, without=without), own)


def are_groups(told: list[str]) -> bool:
    """Tell whether words speak of nothing but groups of partners ("die Kammern")."""
    words = Words.of(" ".join(told))
    words.take_any(_ANY_GROUP)
    return bool(told) and len(words.taken) == len(words.words)


def _place_of(words: Words, name: str, otherwise: int) -> int:
    """Return where a group or a name of partners stands first."""
    first = next(iter(words_of(name)), name)
    named = [i for i, word in enumerate(words.words) if word.startswith(first)]
    return min(words.places_of(_GROUPS.get(name, ())) or named, default=otherwise)


def _end_together(words: Words) -> bool:
    """Tell whether "zusammen" stands right behind what was read ("Jobcenter und Kammern zusammen")."""
    return any(place - 1 in words.taken for place in words.places.get("zusammen", []))


def _lists_another(words: Words) -> bool:
    """Tell whether "und" or "oder" stands between what was read and a word that nothing has understood."""
    places = [place for link in ("und", "oder") for place in words.places.get(link, [])]
    sides = [(place - 1 in words.taken, not words.taken.isdisjoint({place + 1, place + 2})) for place in places]
    return any(before != behind for before, behind in sides)


def _are_linked(words: Words, names: list[str], report: Report) -> bool:
    """Tell whether "und" stands between words that were read, "oder" nowhere, and some measure has all the partners."""
    is_linked = any({place - 1, place + 1} <= words.taken for place in words.places.get("und", []))
    if not is_linked or "oder" in words.places:
        return False
    return any(all(has_partner(measure, name) for name in names) for measure in report.measures)


def _is_asked(words: Words, phrases: tuple[str, ...]) -> bool:
    """Tell whether the partners are what is asked for ("Welche Jobcenter machen mit?"), and no criterion."""
    return any(i and words.words[i - 1].startswith(_WHICH) for i in words.places_of(phrases))


@lru_cache(maxsize=8)  # of a report or two
def _cells(report: Report) -> tuple[str, ...]:
    """Return the words of all Partner cells."""
    return tuple(cell.text for measure in report.measures if (cell := measure.stated(FieldName.PARTNER)))


@lru_cache(maxsize=8)  # of a report or two
def _dotted(report: Report) -> frozenset[str]:
    """Return the dotted abbreviations that Partner cells hold."""
    return frozenset(_DOTTED.findall(" ".join(_cells(report))))


def _abbreviations(words: Words, report: Report) -> list[str]:
    """Return dotted abbreviations that Partner cells hold ("G.I.B."), also where they are written without dots."""
    held = _dotted(report)
    is_lower = words.raw == words.raw.lower()
    named = [name for name in _DOTTED.findall(words.raw.upper() if is_lower else words.raw) if name in held]
    named += [name.upper() for name in _SMALL_DOTTED.findall(words.raw) if name.upper() in held and not is_lower]
    bare = {name.replace(".", ""): name for name in held}
    named += [bare[word] for word in re.findall(r"\b[A-ZÄÖÜ]{2,}\b", words.raw) if word in bare]
    if is_lower:  # where all is small, an article tells a name ("wo macht die gib mit")
        named += [bare[m[1].upper()] for m in _WITH_ARTICLE.finditer(words.raw) if m[1].upper() in bare]
    for name in named:
        words.take_text(name.lower() if is_lower else name)
        words.take(fold(name.replace(".", "")))
    return named


def _of_several_words(words: Words, report: Report) -> list[str]:
    """Return names of two or more words in a row that stand so in a Partner cell ("TU Dortmund")."""
    capitals = {fold(word) for word in re.findall(r"\b[A-ZÄÖÜ][\w-]*", words.raw)}
    may_be = [i for i, word in enumerate(words.words) if word in capitals - NO_TOPIC and i not in words.taken]
    if not any(i + 1 in may_be for i in may_be):
        return []
    cells = _as_words(report)
    named: list[str] = []
    start = 0
    while start < len(words.words) - 1:
        end = start
        while end in may_be and any(f" {' '.join(words.words[start : end + 1])} " in cell for cell in cells):
            end += 1
        if end - start > 1:
            named.append(" ".join(words.words[start:end]))
            words.taken.update(range(start, end))
        start = max(end, start + 1)
    return named


@lru_cache(maxsize=8)  # of a report or two
def _as_words(report: Report) -> list[str]:
    """Return Partner cells as folded words with a space around each."""
    return [f" {' '.join(words_of(text))} " for text in _cells(report)]


def _by_compound(words: Words, report: Report) -> list[str]:
    """Return the groups of which a word names a kind that no Partner cell has ("Landesverbände", "Fachhochschulen")."""
    named: list[str] = []
    for i, word in enumerate(words.words):
        if i in words.taken or not word.endswith(_KINDS) or (i and words.words[i - 1].startswith(_WHICH)):
            continue
        groups = (name for own, name in _GROUP_OF.items() if word != own and word.endswith(own.rstrip("*")))
        group = next(groups, "")
        if group and not any(word in fold(cell) for cell in _cells(report)):
            named.append(group)
            words.taken.add(i)
    return named


def _names(words: Words, report: Report, speaks: bool) -> list[str]:
    """Return words of the question that stand in Partner cells and are no ordinary ones."""
    cells = _as_words(report)
    near = _beside_partners(words)
    capitals = {fold(word): word for word in re.findall(r"[A-ZÄÖÜ]\w+", VERB_FIRST.sub(" ", words.raw))}
    is_lower = words.raw == words.raw.lower()
    named = []
    for i, word in enumerate(words.words):
        original = capitals.get(word, word if is_lower else "")
        if (
            word.startswith(_NO_NAMES)
            or not _NEVER_ALONE.isdisjoint({word, _bare(word)})
            or (i and words.words[i - 1].startswith(_WHICH))
        ):
            continue
        if i in words.taken or len(word) < _SHORTEST or word in NO_TOPIC or not original:
            continue
        if word not in near and not is_proper(original):
            continue
        name = word.removesuffix("s") if _ABBREVIATIONS.fullmatch(original) else _bare(word)
        holding = sum(_stands_in(name, cell) for cell in cells)
        if holding and ((speaks and not is_lower) or _is_a_name(original, holding, report)):
            named.append(name)
            words.taken.add(i)
    return named


def _beside_partners(words: Words) -> frozenset[str]:
    """Return the words of the first sentence that speaks of partners, and of those behind it."""
    parts = [Words.of(text) for text in _PART_END.split(words.raw)]
    first = next((i for i, part in enumerate(parts) if part.has_any(_PARTNER_WORDS + _TAKES_PART)), 0)
    if first and len(parts[first - 1].words) <= _LONGEST_LABEL:  # "Jugendämter – wo werden die als Partner geführt?"
        first -= 1
    return frozenset(word for part in parts[first:] for word in part.words)


def _bare(word: str) -> str:
    """Return a long word without the ending of its number or case."""
    return _ENDING.sub("", word) if len(word) >= _SHORTEST_BENT else word


def _stands_in(name: str, cell: str) -> bool:
    """Tell whether a name stands in a cell: a short one as a whole word ("hob" is not in "erhoben")."""
    if len(name) < _SHORTEST_OPEN:
        return f" {name} " in cell
    return (name if len(name) >= _SHORTEST_BENT else f" {name}") in cell


def _is_a_name(word: str, holding: int, report: Report) -> bool:
    """Tell whether a word is a partner's name: few cells hold it, and it is an abbreviation or stands nowhere else."""
    if holding > _RARE:
        return False
    texts = (fold(f"{measure.title.text} {measure.description.text}") for measure in report.measures)
    return is_proper(word) or not any(fold(word) in text for text in texts)
