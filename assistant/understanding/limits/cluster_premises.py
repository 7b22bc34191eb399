"""A cluster that a question names by number, in seven languages, or by a title in German, and the report does not have."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.language import detect_language
from corpus.types import Cluster
from index.features import words_of

_STEMS = "cluster|handlungsfeld|themenfeld|kapitel|chapter|кластер|розділ|раздел|klast|rozdzia|küme|bölüm"
_NOUN = rf"(?:sub)?(?:{_STEMS})\w{{0,4}}"
_ROMAN = r"(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})"
_NUMBER = rf"(?P<number>{_ROMAN}|\d\d?)"
_OF_SOMETHING_ELSE = r"(?!\w|[.,]\d|\s*(?:SGB|Mio|Mrd|Milli|Euro|€|%|Prozent|Jahr|Monat|Maßnahm|measure|дій|мер\b|заход|działa|önlem|tedbir))"
_BEHIND = re.compile(
    rf"\b\w*{_NOUN}[\s-]*(?:nummer|nr\.?|number|no\.?|numer|nr|numara|номер|№)?\s*\(?{_NUMBER}{_OF_SOMETHING_ELSE}",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"\b(?P<number>{_ROMAN}\.?|\d\d?(?:\.|th|-?й|-?го|-?му|-?ом|-?м))\s+{_NOUN}", re.IGNORECASE)
# Ordinals by their beginnings, as words before the noun; in Arabic they stand behind it.
_ORDINALS = {
    7: "siebt|siebent|seventh|yedinci|седьм|сьом|siódm",
    8: "achte|eighth|sekizinci|восьм|ósm",
    9: "neunte|ninth|dokuzuncu|девят|дев.?ят|dziewiąt",
    10: "zehnte|tenth|onuncu|десят|dziesiąt",
}
_SPELLED = re.compile(
    "|".join(rf"\b(?P<n{n}>(?:{stems})\w{{0,3}}\s+{_NOUN})" for n, stems in _ORDINALS.items()), re.IGNORECASE
)
_ARABIC_NOUN = "المجال|المحور|المجموعة|الفصل|القسم"
_ARABIC = re.compile(rf"(?:{_ARABIC_NOUN})\s+(?:(?P<n7>السابعة?)|(?P<n8>الثامنة?)|(?P<n9>التاسعة?)|(?P<n10>العاشرة?))")
_TITLED = re.compile(rf"\b\w*{_NOUN}\s*:?\s*[„“\"«»‚‘'](?P<title>[^„“”\"«»‚‘’]{{4,}})[“”\"«»‘’']", re.IGNORECASE)
_STEM = 5  # first letters in which a title agrees with what a question says of it
_GERMAN = "de"
_VALUES = {"I": 1, "V": 5, "X": 10}
_HINT = re.compile(rf"{_STEMS}|{_ARABIC_NOUN}", re.IGNORECASE)  # no pattern above meets a question without one of these


def unknown_cluster(question: str, clusters: Sequence[Cluster]) -> str | None:
    """Return the number, or title, of a cluster that a question names and the report does not have, or None."""
    if not clusters or not _HINT.search(question):
        return None
    known = {_value(cluster.number) for cluster in clusters}
    named = [match["number"] for pattern in (_BEHIND, _BEFORE) for match in pattern.finditer(question)]
    spelled = [match.lastgroup or "" for pattern in (_SPELLED, _ARABIC) for match in pattern.finditer(question)]
    numbers = [re.sub(r"[^\dIVX]", "", number.upper()) for number in named] + [
        group.removeprefix("n") for group in spelled
    ]
    unknown = next((number for number in numbers if _value(number) > max(known)), None)
    return unknown or _unknown_title(question, clusters)


def _unknown_title(question: str, clusters: Sequence[Cluster]) -> str | None:
    """Return a title in quotes that is said of a German cluster, and none of whose words any cluster has."""
    match = _TITLED.search(question)
    if match is None or detect_language(question) != _GERMAN:
        return None
    held = " ".join(word for cluster in clusters for word in words_of(cluster.title))
    said = [word for word in words_of(match["title"]) if len(word) >= _STEM]
    return match["title"] if said and not any(word[:_STEM] in held for word in said) else None


def _value(number: str) -> int:
    """Return what a number says, be it a Roman one."""
    if number.isdecimal():
        return int(number)
    values = [_VALUES[letter] for letter in number]
    return sum(-value if value < behind else value for value, behind in zip(values, [*values[1:], 0], strict=True))
