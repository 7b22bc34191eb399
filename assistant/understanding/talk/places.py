"""Which of the measures shown a question means by their places ("die beiden ersten", "the first and the third")."""

from __future__ import annotations

import re

from assistant.types import Answer
from assistant.understanding.talk.earlier import lists_of, shown_by

# What behind a number of first ones is no measure ("die ersten drei Jahre", "the first two years").
_NO_TIME = r"(?!\s+(?:mal\b|jahr|monat|woche|tag|stunde|phase|stufe|cluster|year|month|week|day|phase|yıl|ay\b|hafta|gün|рок|рік|місяц|тиж|дн|год|лет|месяц|недел|lat|rok|miesi|tygodn|dni|سن|عام|شهر))"
_TWO, _THREE = (
    "beiden|zwei|2|two|iki|ikisi\\w*|два|дві|двох|двом|две|двух|двум|dwa|dwie|dwóch|dwu|dwoma",
    "drei|3|three|üç|üçü\\w*|три|трьох|трьом|трех|трёх|трем|trzy|trzech|trzem",
)
_FIRST_ONES = "ersten|obersten|first|top|ilk|перші|перших|першим|первые|первых|первым|pierwsze|pierwszych|pierwszym"
_LAST_ONES = "letzten|untersten|last|son|останні|останніх|последние|последних|ostatnie|ostatnich"
_FEW = re.compile(
    rf"\b(?:(?P<first>{_FIRST_ONES})|(?P<last>{_LAST_ONES}))\s+(?:(?P<two>{_TWO})|(?P<three>{_THREE}))\b{_NO_TIME}"
    rf"|\b(?:(?P<two_>{_TWO})|(?P<three_>{_THREE}))\s+(?:(?P<first_>{_FIRST_ONES})|(?P<last_>{_LAST_ONES}))\b{_NO_TIME}"
    r"|(?P<dual>أول\s+(?:اثنين|اثنتين|إجراءين|تدبيرين|برنامجين)|الأولين|الأوليين)",
    re.IGNORECASE,
)
_ARTICLE = r"(?:(?:bei|von|mit|zu)?\s*(?:der|die|das|dem|den)|beim|vom|zum|zur|the)"
_ORDINALS = {
    0: "erste|ersten|erstes|first|перш\\w+|перв\\w+|pierwsz\\w+|birinci\\w*|ilki\\w*|(?:و|ب|لل)?ال?أولى?",
    1: "zweite|zweiten|zweites|second|друг\\w+|втор\\w+|drug\\w+|ikinci\\w*|(?:و|ب)?الثاني\\w*|والثاني\\w*",
    2: "dritte|dritten|drittes|third|трет\\w+|trzeci\\w*|üçüncü\\w*|(?:و|ب)?الثالث\\w*",
    3: "vierte|vierten|viertes|fourth|четверт\\w+|czwart\\w+|dördüncü\\w*|(?:و|ب)?الرابع\\w*",
    4: "fünfte|fünften|fünftes|fifth|п.ят\\w+|пят\\w+|piąt\\w+|beşinci\\w*|(?:و|ب)?الخامس\\w*",
    -1: "letzte|letzten|letztes|last|останн\\w+|последн\\w+|ostatni\\w*|sonuncu\\w*|(?:و|ب)?الأخير\\w*",
}
_ANY = "|".join(_ORDINALS.values())
_JOINT = r"(?:und|mit|oder|von|gegen|and|with|or|from|to|ve|ile|і|й|та|з|із|и|с|со|i|oraz|z|ze|و|مع)"
_PAIR = re.compile(
    rf"(?:\b{_ARTICLE}\s+)?\b(?P<one>{_ANY})(?:\s+{_JOINT}(?:\s+{_ARTICLE})?|(?=\s+و))\s+(?P<other>{_ANY})(?!\w)(?!\s+(?:cluster|кластер|klast|kümen|مجال))",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"\s+[A-ZÄÖÜ]\w+")  # a German noun behind them
_ARTICLED = re.compile(rf"\b{_ARTICLE}\s", re.IGNORECASE)  # "erstes und zweites Halbjahr" has none
_MEASURES = re.compile(r"\s+(?:Maßnahme|Programm|Projekt|Angebot|Vorhaben|Initiative|Eint[rä])", re.IGNORECASE)
_TRIPLE = 3
_GERMAN_ENDS = ("en", "e", "es", "beiden", "zwei", "drei")


def of_places(question: str, context: Answer) -> tuple[tuple[str, ...], str]:
    """Return the measures shown that a question means by several places, and what is left of the question without them.

    Nothing where it names no places, or some that the earlier answer does not have.
    """
    found = _FEW.search(question) or _PAIR.search(question)
    if found is None or _has_other_noun(question, found):
        return (), question
    shown = shown_by(context)
    if not shown:
        shown = next((shown_by(listed) for listed in lists_of(context) if listed.matches), ())
    said = {name.rstrip("_"): text for name, text in found.groupdict().items() if text}
    places = _of_pair(said) if "one" in said else _of_few(said)
    count = len(shown)
    measures = tuple(shown[place] for place in places if -count <= place < count)
    is_all = len(set(measures)) == len(places) > 1
    return (measures if is_all else ()), f"{question[: found.start()]} {question[found.end() :]}"


def _of_few(said: dict[str, str]) -> tuple[int, ...]:
    """Return the places of so many first or last ones."""
    number = _TRIPLE if "three" in said else _TRIPLE - 1
    return tuple(range(-number, 0)) if "last" in said else tuple(range(number))


def _of_pair(said: dict[str, str]) -> tuple[int, ...]:
    """Return the places that two ordinals name, in the order spoken."""
    return tuple(
        next(place for place, words in _ORDINALS.items() if re.fullmatch(words, said[name], re.IGNORECASE))
        for name in ("one", "other")
    )


def _has_other_noun(question: str, found: re.Match[str]) -> bool:
    """Tell whether German places are of something else than measures ("die ersten beiden Jahrgänge", "erstes und zweites …")."""
    if not found[0].lower().endswith(_GERMAN_ENDS):
        return False
    is_bare = found.re is _PAIR and _ARTICLED.search(found[0]) is None
    behind = question[found.end() :]
    return is_bare or (_CAPITAL.match(behind) is not None and _MEASURES.match(behind) is None)
