"""Putting the words of list questions from six other languages into German, which the recognisers read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from assistant.understanding.languages import arabic, cyrillic, english, turkish
from assistant.understanding.languages.nicknames import in_full
from assistant.understanding.languages.ordering import in_german_order
from assistant.understanding.languages.slavic_numbers import with_figures
from assistant.understanding.languages.translating import PLACE, Translator
from index.features import fold

_GERMAN = "de"
_GLOSS = re.compile(r"\(\s*(?P<word>[A-ZÄÖÜ][\w-]*[a-zäöüß][\w-]*)")  # "… агенції (Regionalagenturen NRW)"
_FOLDER = Path(__file__).parent / "glossaries"  # a table a language
_KEPT = re.compile(r"(?:[IVX]+|FM|IM|JM|TU|FH)(?=\W|$)|(?:[A-Z]\.){2}")  # what is a word of its own in small letters
_NOT = re.compile(r"n['’]t\b")
_JOINING = re.compile(r"(?<=[\u0400-\u04ff])['’ʼ](?=[\u0400-\u04ff])")  # Ukrainian has an apostrophe within words
_GROUPS_OF_THREE = re.compile(r"(?<![\d.,])\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+(?![\d.,]*\d)")
_DECIMAL_POINT = re.compile(r"(?<![\d.])(\d{1,3})\.(\d{1,2})(?![\d.])")
_WITH_POINT = frozenset({"en", "ar"})  # languages that write 1.5 for what is 1,5 in German
_CAPITALS = re.compile(r"\b[A-Z]{2,}\b")
_SHORT = re.compile(
    r"\b(мин|мін|min|bak|шк|соц|экон|екон|сем|сім|науч|наук|строит|буд|szk|gosp|rodz|bud)\.(?=\s?[^\W\d]|\Z)",
    re.IGNORECASE,
)  # of ministry, and of what it is for
_MILLIONS = re.compile(r"(?<=\d)\s?m\b")
_GLUED_UNIT = re.compile(r"(?<=\d)(?=(?:k|bn|mn|mln|mld|mio|mrd|tys|млн|млрд|тыс|тис)\b)", re.IGNORECASE)
_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=\w)|(?<=\d)-(?=[^\W\d_])")  # not between figures
_DASH = re.compile(r"\s[–—]\s")  # what stands before it leads up to the question, as before a colon
_SIGN = re.compile(r"[^\w\s.,:;?!/-]")
_NAME = re.compile(r"\w\.\w|[a-zäöüß]-[A-ZÄÖÜ]")  # a host, a dotted abbreviation, a German name
_BENT = re.compile(r"(?<=[A-Z]{3})-?(?:u|em|owi|ie|ze|a)\b")  # "MAGSu", "MSB-em"
# A Polish "and" that begins a sentence is no Roman number either.
_AND_FIRST = re.compile(
    r"(?:^|(?<=[.!?] ))I(?= (?!klast|clust|kwarta|p[oó][lł]rocz|rozdzia|blok|oraz|lub|albo|do )[a-ząćęłńóśźż])"
)
# What may be a name: a capital within a sentence, several in a row, before a Turkish ending, dotted abbreviations.
_NAMES = re.compile(r"(?<!^)(?<![.!?] )\b[A-ZÄÖÜ]\w*[a-zäöüß]\w*|\b[A-ZÄÖÜ]\w+(?= [A-ZÄÖÜ]|['’])|\b(?:[A-Z]\.){2,}")
_FOREIGN = re.compile(r"\b[A-ZÄÖÜ][a-zäöüß][\w-]*|\b(?:[A-Z]\.){2,}")
_WITH_NAMES_FIRST = frozenset(
    {"uk", "ru", "pl"}
)  # what their tables leave of Latin capitals is a name also as the first word
_PREPARED: dict[str, Callable[[str], str]] = {
    "ar": arabic.prepared,
    "en": english.prepared,
    "pl": lambda question: _AND_FIRST.sub("i", _BENT.sub("", question)),
    "tr": turkish.prepared,
    "ru": cyrillic.prepared,
    "uk": cyrillic.prepared,
}
_WITHOUT_VERBS: dict[str, Callable[[str, frozenset[str]], str]] = {
    "ar": arabic.without_verbs,
    "tr": turkish.without_verbs,
}


def in_german_words(question: str, language: str) -> str:
    """Return a question with the words of list questions in German; what the tables do not know stays as it is."""
    if language == _GERMAN:
        return question
    prepared = _PREPARED.get(language, str)(with_figures(in_full(question, language), language))
    text = _plain(_SHORT.sub(r"\1 ", _with_german_numbers(prepared, language)))
    if language == "ar":
        text = arabic.with_known_words(text, _is_arabic)
    german = _without_glossed(" ".join(_book(language).translated(text).split()), question)
    german = (
        _WITHOUT_VERBS[language](german, german_words(language))
        if language in _WITHOUT_VERBS
        else cyrillic.without_verbs(german, language)
    )
    german = in_german_order(german, language)
    return _with_capitals(german, prepared if language == "ar" else question, language)


def _without_glossed(text: str, question: str) -> str:
    """Return a translated text without the words of another script whose German a question gives behind in brackets."""
    for word in _GLOSS.findall(question):
        text = re.sub(rf"(?:[\u0400-\u06ff]+ )+(?=(?:{re.escape(word)}|{re.escape(fold(word))})\b)", "", text)
    return text


@cache
def _book(language: str) -> Translator:
    """Return what translates by the table of a language; many Turks type o and u for ö and ü."""
    spelling: Callable[[str], str] = _without_umlauts if language == "tr" else str
    return Translator(list(_rows(language)), spelling)


def _without_umlauts(word: str) -> str:
    """Return a folded word with o and u for ö and ü."""
    return word.replace("oe", "o").replace("ue", "u")


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
    text = _GROUPS_OF_THREE.sub(lambda match: re.sub(r"\D", "", match[0]), _GLUED_UNIT.sub(" ", text))
    if language in _WITH_POINT:
        text = _DECIMAL_POINT.sub(r"\1,\2", text)
    return _MILLIONS.sub(" million", text) if language == "en" else text


def _with_capitals(text: str, question: str, language: str) -> str:
    """Return a text with the abbreviations and the names of a question in capitals, by which they are known."""
    names = (_FOREIGN if language in _WITH_NAMES_FIRST else _NAMES).findall(question)
    for word in {*_CAPITALS.findall(question), *names}:
        if fold(word) in text:
            text = re.sub(rf"(?<!\w){re.escape(fold(word))}(?!\w)", word, text)
    return text


def _plain(question: str) -> str:
    """Return a question folded and without signs; Roman numbers and short abbreviations keep their capitals."""
    text = _DASH.sub(": ", _NOT.sub(" not", _JOINING.sub("", question)).replace("€", " euro "))
    words = _SIGN.sub(" ", text).split()
    parted = " ".join(word if _NAME.search(word) else _HYPHEN.sub(" ", word) for word in words).split()
    return " ".join(word if _KEPT.match(word) else fold(word) for word in parted)


def _is_arabic(word: str) -> bool:
    """Tell whether a word stands in the Arabic table."""
    whole, beginnings = _words("ar")
    return word in whole or word.startswith(beginnings)


@cache
def _words(language: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return each single word of a language's table, and the beginnings of those with any ending."""
    words = {word for _, wordings in _rows(language) for wording in wordings for word in wording.split()}
    return frozenset(words), tuple(word.removesuffix("*") for word in words if word.endswith("*"))


def _rows(language: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each row of a language's table: the German, and the folded wordings."""
    for line in (_FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        german, _, wordings = line.partition(":")
        if not line.startswith("#"):
            yield german.strip(), [_written(wording) for wording in wordings.split(",")]


def _written(wording: str) -> str:
    """Return a wording folded as questions are; the place of areas in a frame stays."""
    parts = _HYPHEN.sub(" ", _JOINING.sub("", wording)).split(PLACE)
    return f" {PLACE} ".join(fold(part).strip() for part in parts).strip()
