"""Putting the words of list questions from six other languages into German, which the recognisers read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

from assistant.understanding.ordering import in_german_order
from index.features import fold

_GERMAN = "de"
_FOLDER = Path(__file__).parent / "glossaries"  # a table a language
_PLACE = "…"  # in a frame, the place of the words that tell one ministry from another
_MINISTRY = "ministerium"  # the end of rows whose wordings stand in frames
_FRAMES = _PLACE + _MINISTRY
_LINK = r"(?:, | und | and | ve | та | і | и | i | oraz | و | )(?:and |ve |the )?"
_KEPT = re.compile(r"(?:[IVX]+|FM|IM|JM)(?=\W|$)")  # what is a word of its own in small letters
_NOT = re.compile(r"n['’]t\b")
_JOINING = re.compile(r"(?<=[\u0400-\u04ff])['’ʼ](?=[\u0400-\u04ff])")  # Ukrainian has an apostrophe within words
_ARABIC_WORD = re.compile(r"[\u0600-\u06ff]{3,}")
_PREFIXES = ("ال", "لل", "بال", "كال", "فال", "ب", "ل", "ك", "ف")  # the article and prepositions, written with the word
_AND = "و"
_GROUPS_OF_THREE = re.compile(r"(?<![\d.,])\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+(?![\d.,]*\d)")
_DECIMAL_POINT = re.compile(r"(?<![\d.])(\d{1,3})\.(\d{1,2})(?![\d.])")
_WITH_POINT = frozenset({"en", "ar"})  # languages that write 1.5 for what is 1,5 in German
_CAPITALS = re.compile(r"\b[A-Z]{2,}\b")
_MILLIONS = re.compile(r"(?<=\d)\s?m\b")
_ANY_ENDING = r"\w*"
_SHORTEST = 2  # letters of an Arabic word without its prefixes


def in_german_words(question: str, language: str) -> str:
    """Return a question with the words of list questions in German; what the tables do not know stays as it is."""
    if language == _GERMAN:
        return question
    pattern, german_of = _compiled(language)
    text = _plain(_with_german_numbers(question, language))
    if language == "ar":
        text = _ARABIC_WORD.sub(lambda match: _without_prefixes(match[0]), text)
    german = pattern.sub(lambda match: german_of[(match.lastindex or 1) - 1], text)
    return _with_capitals(in_german_order(" ".join(german.split()), language), question)


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
    """Return a text with the abbreviations of a question in capitals, by which names are known."""
    for word in set(_CAPITALS.findall(question)):
        text = re.sub(rf"\b{word.lower()}\b", word, text)
    return text


def _plain(question: str) -> str:
    """Return a question folded and without signs; Roman numbers and short abbreviations keep their capitals."""
    text = _NOT.sub(" not", _JOINING.sub("", question)).replace("€", " euro ")
    words = (word if _KEPT.match(word) else fold(word) for word in re.sub(r"[^\w\s.,:;?!/-]", " ", text).split())
    return " ".join(words)


def _without_prefixes(word: str) -> str:
    """Return an Arabic word without article, preposition and "and" where the table knows what is left."""
    known = _known("ar")
    if known.fullmatch(word):
        return word
    starts = (and_ + prefix for and_ in ("", _AND) for prefix in ("", *_PREFIXES))
    for start in starts:
        rest = word.removeprefix(start)
        if word.startswith(start) and len(rest) >= _SHORTEST and known.fullmatch(rest):
            return f"{_AND} {rest}" if start.startswith(_AND) else rest
    return word


@cache
def _known(language: str) -> re.Pattern[str]:
    """Return a pattern for each single word of a language's table."""
    words = {word for _, wordings in _rows(language) for wording in wordings for word in wording.split()}
    return re.compile("|".join(sorted(_written(word) for word in words - {_PLACE})))


@cache
def _compiled(language: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """Return one pattern for all wordings of a language, and the German of each of its groups.

    Wordings stand by their first letter, so that most are not tried, and the longest first.
    """
    pairs = sorted(_patterns(language), key=lambda pair: (pair[0][:1], -_length(pair[0])))
    by_letter = groupby((pattern for pattern, _ in pairs), key=lambda pattern: pattern[:1])
    groups = (
        f"{letter}(?:{'|'.join(f'({pattern[len(letter) :]})' for pattern in patterns)})"
        for letter, patterns in by_letter
    )
    return re.compile(rf"\b(?:{'|'.join(groups)})\b"), tuple(german for _, german in pairs)


def _length(pattern: str) -> int:
    """Return how many letters a pattern asks for; any ending asks for none."""
    return len(pattern.replace(_ANY_ENDING, ""))


def _patterns(language: str) -> Iterator[tuple[str, str]]:
    """Yield the pattern of each wording of a language's table with its German."""
    frames: list[str] = []
    for german, wordings in _rows(language):
        if german == _FRAMES:
            frames = wordings
        elif german.endswith(_MINISTRY):
            yield from ((pattern, german) for pattern in _framed(frames, [_written(wording) for wording in wordings]))
        else:
            yield from ((_written(wording), german) for wording in wordings)


def _rows(language: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each row of a language's table: the German, and the wordings."""
    for line in (_FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        german, _, wordings = line.partition(":")
        if not line.startswith("#"):
            yield german.strip(), [wording.strip() for wording in wordings.split(",")]


def _framed(frames: list[str], areas: list[str]) -> Iterator[str]:
    """Yield the patterns of a ministry's names: one or several of its areas in each frame ("ministry of …")."""
    areas = sorted(areas, key=len, reverse=True)
    any_area = f"(?:{'|'.join(areas)})"
    parts = [tuple(_written(part) for part in frame.split(_PLACE)) for frame in frames]
    befores, afters = ({part[place] for part in parts} - {""} for place in (0, 1))
    for letter, group in groupby(sorted(befores), key=lambda before: before[:1]):
        rests = sorted((before[1:] for before in group), key=len, reverse=True)
        yield f"{letter}(?:{'|'.join(rests)}){any_area}(?:{_LINK}{any_area})*"
    if afters:
        any_after = f"(?:{'|'.join(sorted(afters, key=len, reverse=True))})"
        yield from (f"{area}(?:{_LINK}{any_area})*{any_after}" for area in areas)


def _written(wording: str) -> str:
    """Return the pattern of a wording, folded as questions are."""
    return _ANY_ENDING.join(re.escape(fold(part)) for part in _JOINING.sub("", wording).split("*"))
