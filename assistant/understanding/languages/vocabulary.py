"""German words of the report's subjects for those of a question in another language."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from index.features import fold, words_of

_FOLDER = Path(__file__).parent / "glossaries"
_SLAVIC = frozenset({"uk", "ru", "pl"})
_TABLES = {
    language: _FOLDER / name
    for name, languages in (("vocabulary.txt", _SLAVIC), ("vocabulary_south.txt", ("en", "tr", "ar")))
    for language in languages
}
_BEFORE = re.compile("^و?(?:بال|ال|لل|[بلكف])?")  # what is written together with an Arabic word
_SHORT, _ENDING = 4, 3  # letters of a short beginning, and of the ending that it may have

# "which" at the beginning of a question or of a clause, what is asked of, and what may stand between.
_WHICH_ONE = re.compile(
    r"(?:^|[.!?:,–-]\s+|\b(?:і|й|та|и|а|oraz|i)\s+)(?:(?:\w{1,5}|dzięki|według|zgodnie z|благодаря|согласно|завдяки|відповідно до)\s+)?"
    r"(?:як(?:ий|а|е|і|ого|ої|ому|ій|у|им|ою|их|ими)|как(?:ой|ая|ое|ие|ого|ому|ую|им|ом|их|ими)|jak(?:i|a|ie|iego|iej|im|ą|ich|imi)"
    r"|któr(?:y|a|e|ego|ej|ym|ą|ych|ymi)|котр\w+|котор\w+|jak\s+(?:się\s+)?nazywa(?:ją|ła|ł|ło)?(?:\s+się)?|як\s+(?:назива|звал|зв)\w+|как\s+(?:называ|зов|звал)\w+)\s+(?:(?:саме|именно|це|это|jest|są|był|była|było|були|был|было|была)\s+)?"
    r"(?P<first>\w+)(?:\s+(?P<second>\w+))?",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(
    r"(?:ий|ої|ого|ому|их|ій|ый|ой|ая|яя|ое|ее|ые|ие|ую|ых|ego|iej|ych|ich|owy|owa|owe|ski|ska|skie|ny|na|ne)$"
)

# The same in three more languages: how one asks which one, and beginnings of words for sorts of things.
_ELSEWHERE: dict[str, tuple[re.Pattern[str], dict[str, str]]] = {
    language: (asking, {fold(start): german for pair in nouns.split() for start, german in [pair.split("=")]})
    for language, asking, nouns in (
        (
            "en",
            re.compile(r"\b(?:which|what|name of the|name of an?)\s+(?P<first>\w+)(?:\s+(?P<second>\w+))?"),
            """level=niveau law=gesetz act=gesetz regulation=verordnung institut=institut foundation=stiftung agenc=agentur fair=messe database=datenbank
            platform=plattform degree=abschluss qualification=abschluss certificat=abschluss chamber=kammer universit=hochschul college=hochschul minister=minister
            fund=fonds competition=wettbewerb contest=wettbewerb task=aufgabe section=§ paragraph=§ article=§ provision=§ programme=programm stage=stufe working=arbeitsgruppe subject=fach workshop=workshop campaign=kampagne""",
        ),
        (
            "tr",
            re.compile(r"\bhangi\s+(?P<first>\w+)(?:\s+(?P<second>\w+))?"),
            """seviye=niveau düzey=niveau yasa=gesetz kanun=gesetz yönetmeli=verordnung enstitü=institut vakıf=stiftung vakf=stiftung ajans=agentur fuar=messe veri=datenbank
            platform=plattform diploma=abschluss oda=kammer üniversite=hochschul yüksekokul=hochschul fon=fonds madde=§ paragraf=§ yarışma=wettbewerb görev=aufgabe ders=fach""",
        ),
        (
            "ar",
            re.compile(
                r"(?:\bأي|\bأية|\bبأي|\bلأي|ما اسم|ما هو اسم|ما هي|ما هو)\s+(?P<first>\w+)(?:\s+(?P<second>\w+))?"
            ),
            """مستوى=niveau قانون=gesetz لائحة=verordnung معهد=institut مؤسسة=stiftung وكالة=agentur معرض=messe قاعدة=datenbank منصة=plattform شهادة=abschluss
            شهادات=abschluss غرفة=kammer غرف=kammer جامعة=hochschul وزير=minister مسابقة=wettbewerb مهمة=aufgabe مادة=§ المادة=§ فقرة=§ صندوق=stiftung""",
        ),
    )
}


def asked_sort(question: str, language: str) -> str:
    """Return the German word for that of which a question asks which one ("Какой закон …"); "" where none is known."""
    if language in _ELSEWHERE:
        return _sort_elsewhere(question, language)
    if language not in _SLAVIC:
        return ""
    for match in _WHICH_ONE.finditer(question.lower()):
        nouns = [match["first"], match["second"] or ""] if _ADJECTIVE.search(match["first"]) else [match["first"]]
        for noun in reversed(nouns):
            if known := german_subjects(noun, language):
                return known.split()[0]
    return ""


def _sort_elsewhere(question: str, language: str) -> str:
    """Return the German word for that of which an English, Turkish or Arabic question asks which one; "" if unknown."""
    asking, nouns = _ELSEWHERE[language]
    for match in asking.finditer(question.lower()):
        for word in words_of(f"{match['second'] or ''} {match['first']}"):
            if known := next((german for start, german in nouns.items() if word.startswith(start)), ""):
                return known
    return ""


def german_subjects(question: str, language: str) -> str:
    """Return the German words for what a question in another language speaks of; "" where none is known."""
    if language not in _TABLES:
        return ""
    rows, places = _table(_TABLES[language])
    words = words_of(question)
    if language == "ar":
        words += [_BEFORE.sub("", word) for word in words]
    found = {place for word in words for start in _starts(word) for place in places.get(start, ())}
    return " ".join(rows[place] for place in sorted(found))


def _starts(word: str) -> list[str]:
    """Return the beginnings by which a word may be known; a short one may be that of quite another word."""
    return [word[:n] for n in range(1, len(word) + 1) if n >= _SHORT or len(word) <= n + _ENDING]


@cache
def _table(path: Path) -> tuple[list[str], dict[str, list[int]]]:
    """Return the German words of each row of the table, and the rows by the folded beginnings of foreign words."""
    rows: list[str] = []
    places: dict[str, list[int]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            german, _, beginnings = line.partition(":")
            for start in map(fold, beginnings.split()):
                places.setdefault(start, []).append(len(rows))
            rows.append(german)
    return rows, places
