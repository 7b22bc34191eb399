"""Putting the words of list questions from six other languages into German, which the recognisers read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

from assistant.understanding import arabic, cyrillic
from assistant.understanding.ordering import in_german_order
from index.features import fold

_GERMAN = "de"
_FOLDER = Path(__file__).parent / "glossaries"  # a table a language
_PLACE = "…"  # in a frame, the place of the words that tell one ministry from another
_MINISTRY = "ministerium"  # the end of rows whose wordings stand in frames
_FRAMES = _PLACE + _MINISTRY
_LINK = r"(?:, | und | and | ve | та | і | и | i | oraz | و | )(?:and |ve |the )?"
_KEPT = re.compile(r"(?:[IVX]+|FM|IM|JM)(?=\W|$)|(?:[A-Z]\.){2}")  # what is a word of its own in small letters
_NOT = re.compile(r"n['’]t\b")
_JOINING = re.compile(r"(?<=[\u0400-\u04ff])['’ʼ](?=[\u0400-\u04ff])")  # Ukrainian has an apostrophe within words
# Turkish parts an ending from a name or a number ("MAGS'ın", "2027'de"); in haste it does not ("MAGSın", "2027de").
_TURKISH_ENDING = re.compile(
    r"(?<=\w)['’ʼ]\w+|(?:(?<=\d)|(?<=[A-Z]{2}))(?:n?[iıuü]n|[dt][ea](?:n|ki\w*)?|y?l[ea]|y?[iıuüea]|nc[iıuü])\b"
)
_GROUPS_OF_THREE = re.compile(r"(?<![\d.,])\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+(?![\d.,]*\d)")
_DECIMAL_POINT = re.compile(r"(?<![\d.])(\d{1,3})\.(\d{1,2})(?![\d.])")
_WITH_POINT = frozenset({"en", "ar"})  # languages that write 1.5 for what is 1,5 in German
_CAPITALS = re.compile(r"\b[A-Z]{2,}\b")
_MILLIONS = re.compile(r"(?<=\d)\s?m\b")
_ANY_ENDING = r"\w*"
_HEAD = 3  # first letters by which wordings stand together in a pattern
_O_OR_OE, _U_OR_UE = "\ue000", "\ue001"  # in a wording before it is a pattern
# What may be a name: a capital within a sentence, several in a row, dotted abbreviations.
_NAMES = re.compile(r"(?<!^)(?<![.!?] )\b[A-ZÄÖÜ]\w*[a-zäöüß]\w*|\b[A-ZÄÖÜ]\w+(?= [A-ZÄÖÜ])|\b(?:[A-Z]\.){2,}")
_PREPARED: dict[str, Callable[[str], str]] = {
    "ar": arabic.prepared,
    "tr": lambda question: _TURKISH_ENDING.sub(" ", question),
    "ru": cyrillic.prepared,
    "uk": cyrillic.prepared,
}


def in_german_words(question: str, language: str) -> str:
    """Return a question with the words of list questions in German; what the tables do not know stays as it is."""
    if language == _GERMAN:
        return question
    pattern, german_of = _compiled(language)
    prepared = _PREPARED.get(language, str)
    text = _plain(_with_german_numbers(prepared(question), language))
    if language == "ar":
        text = arabic.with_known_words(text, _is_arabic)
    german = pattern.sub(lambda match: _german(match, german_of, language), text)
    german = cyrillic.without_verbs(" ".join(german.split()), language)
    return _with_capitals(in_german_order(german, language), question)


def _german(match: re.Match[str], german_of: tuple[str, ...], language: str) -> str:
    """Return the German of what a pattern has met; of ministries each one that an area in the frame belongs to."""
    german = german_of[(match.lastindex or 1) - 1]
    if german != _FRAMES:
        return german
    areas = _areas(language)
    named = (areas[(area.lastindex or 1) - 1][1] for area in _any_area(language).finditer(match[0]))
    return " und ".join(dict.fromkeys(named))


@cache
def german_words(language: str) -> frozenset[str]:
    """Return the folded words that a language's table puts in, without nouns, which may be a topic."""
    if language == _GERMAN:
        return frozenset()
    words = (word for german, _ in _rows(language) for word in german.split())
    return frozenset(fold(word) for word in words if word.islower())


def _with_german_numbers(question: str, language: str) -> str:
    """Return a question with its numbers as German writes them: figures of its script, no gaps, decimal commas."""
    text = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in question)
    text = _GROUPS_OF_THREE.sub(lambda match: re.sub(r"\D", "", match[0]), text)
    if language in _WITH_POINT:
        text = _DECIMAL_POINT.sub(r"\1,\2", text)
    return _MILLIONS.sub(" million", text) if language == "en" else text


def _with_capitals(text: str, question: str) -> str:
    """Return a text with the abbreviations and the names of a question in capitals, by which they are known."""
    for word in {*_CAPITALS.findall(question), *_NAMES.findall(question)}:
        text = re.sub(rf"(?<!\w){re.escape(fold(word))}(?!\w)", word, text)
    return text


def _plain(question: str) -> str:
    """Return a question folded and without signs; Roman numbers and short abbreviations keep their capitals."""
    text = _NOT.sub(" not", _JOINING.sub("", question)).replace("€", " euro ")
    words = (word if _KEPT.match(word) else fold(word) for word in re.sub(r"[^\w\s.,:;?!/-]", " ", text).split())
    return " ".join(words)


def _is_arabic(word: str) -> bool:
    """Tell whether a word stands in the Arabic table."""
    whole, beginnings = _words("ar")
    return word in whole or word.startswith(beginnings)


@cache
def _words(language: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return each single word of a language's table, and the beginnings of those with any ending."""
    words = {fold(word) for _, wordings in _rows(language) for wording in wordings for word in wording.split()}
    return frozenset(words - {_PLACE}), tuple(word.removesuffix("*") for word in words if word.endswith("*"))


@cache
def _compiled(language: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """Return one pattern for all wordings of a language, and the German of each of its groups.

    Wordings stand by their first letters, so that most are not tried, and the longest first.
    """
    pairs = sorted(_patterns(language), key=lambda pair: -_length(pair[0]))
    german_of: list[str] = []
    nested = _nested(pairs, _HEAD, german_of)
    return re.compile(rf"(?<![a-z]\.)\b(?:{nested})\b"), tuple(german_of)


def _nested(pairs: list[tuple[str, str]], depth: int, german_of: list[str]) -> str:
    """Return one pattern for several, by their first letters; the German of each is noted as its group comes."""
    if not depth:
        german_of += [german for _, german in pairs]
        return "|".join(f"({pattern})" for pattern, _ in pairs)
    by_letter: dict[str, list[tuple[str, str]]] = {}
    for pattern, german in pairs:
        letter = pattern[:1] if pattern[:1].isalnum() and pattern[1:2] != "?" else ""
        by_letter.setdefault(letter, []).append((pattern[len(letter) :], german))
    others = by_letter.pop("", [])
    first = [pair for pair in others if pair[0].startswith("(")]  # several beginnings of a long wording
    parts = [_nested(first, 0, german_of)] if first else []
    parts += [f"{letter}(?:{_nested(rest, depth - 1, german_of)})" for letter, rest in sorted(by_letter.items())]
    if last := [pair for pair in others if not pair[0].startswith("(")]:
        parts.append(_nested(last, 0, german_of))
    return "|".join(parts)


def _length(pattern: str) -> int:
    """Return how many letters a pattern asks for; any ending asks for none."""
    return len(pattern.replace(_ANY_ENDING, ""))


def _patterns(language: str) -> Iterator[tuple[str, str]]:
    """Yield the pattern of each wording of a language's table with its German."""
    for german, wordings in _rows(language):
        if german == _FRAMES:
            yield from ((pattern, german) for pattern in _framed(wordings, language))
        elif not german.endswith(_MINISTRY):
            yield from ((_written(wording, language), german) for wording in wordings)


@cache
def _areas(language: str) -> tuple[tuple[str, str], ...]:
    """Return the pattern of each area of a ministry with the ministry, the longest first."""
    rows = (row for row in _rows(language) if row[0].endswith(_MINISTRY) and row[0] != _FRAMES)
    areas = ((_written(wording, language), german) for german, wordings in rows for wording in wordings)
    return tuple(sorted(areas, key=lambda area: -_length(area[0])))


@cache
def _any_area(language: str) -> re.Pattern[str]:
    """Return a pattern for the areas of all ministries, a group each."""
    return re.compile(rf"\b(?:{'|'.join(f'({pattern})' for pattern, _ in _areas(language))})(?!\w)")


def _rows(language: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each row of a language's table: the German, and the wordings."""
    for line in (_FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        german, _, wordings = line.partition(":")
        if not line.startswith("#"):
            yield german.strip(), [wording.strip() for wording in wordings.split(",")]


def _framed(frames: list[str], language: str) -> Iterator[str]:
    """Yield the patterns of ministries' names: one or several areas in each frame ("ministry of …")."""
    areas = list(_by_letter(pattern for pattern, _ in _areas(language)))
    more_areas = f"(?:{_LINK}(?:{'|'.join(areas)}))*"
    parts = [tuple(_written(part, language) for part in frame.split(_PLACE)) for frame in frames]
    befores, afters = ({part[place] for part in parts} - {""} for place in (0, 1))
    yield from (f"{before}(?:{'|'.join(areas)}){more_areas}" for before in _by_letter(befores))
    if afters:
        any_after = "|".join(sorted(afters, key=len, reverse=True))
        yield from (f"{area}{more_areas}(?:{any_after})" for area in areas)


def _by_letter(patterns: Iterable[str]) -> Iterator[str]:
    """Yield a pattern for those that begin with the same letter, the longest first."""
    for letter, group in groupby(sorted(patterns), key=lambda pattern: pattern[:1]):
        rests = sorted((pattern[1:] for pattern in group), key=_length, reverse=True)
        yield f"{letter}(?:{'|'.join(rests)})"


def _written(wording: str, language: str) -> str:
    """Return the pattern of a wording, folded as questions are; many Turks type o and u for ö and ü."""
    if language == "tr":
        wording = wording.replace("ö", _O_OR_OE).replace("ü", _U_OR_UE)
    pattern = _ANY_ENDING.join(re.escape(fold(part)) for part in _JOINING.sub("", wording).split("*"))
    return pattern.replace(_O_OR_OE, "oe?").replace(_U_OR_UE, "ue?")
