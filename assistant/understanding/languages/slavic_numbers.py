"""Figures for the number words of Russian, Ukrainian and Polish, of which no table has every one in every case."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

# For each language the words in all cases, in the order of what they stand for; a slash parts forms of the same.
_UNITS = {
    "ru": "один/одного/одним два/двух/двум/двумя три/трех/тремя четыре/четырех пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти",
    "uk": "один/одного/одним два/двох/двома три/трьох/трьома чотири/чотирьох п'ять/п'яти/п'ятьох шість/шести/шістьох сім/семи/сімох вісім/восьми дев'ять/дев'яти",
    "pl": "jeden dwa/dwie/dwóch/dwu/dwoma trzy/trzech/trzema cztery/czterech/czterema pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu",
}
_TEENS = {
    "ru": "один две три четыр пят шест сем восем девят",
    "uk": "оди два три чотир п'ят шіст сім вісім дев'ят",
    "pl": "jede dwa trzy czter pięt szes siedem osiem dziewięt",
}
_TENS = {
    "ru": "двадцать/двадцати/двадцатью тридцать/тридцати/тридцатью сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста",
    "uk": "двадцять/двадцяти тридцять/тридцяти сорок/сорока п'ятдесят/п'ятдесяти шістдесят/шістдесяти сімдесят/сімдесяти вісімдесят/вісімдесяти дев'яносто/дев'яноста",
    "pl": "dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt/pięćdziesięciu sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu dziewięćdziesiąt/dziewięćdziesięciu",
}
_HUNDREDS = {
    "ru": "сто/ста двести/двухсот/двумстам триста/трехсот/тремстам четыреста/четырехсот пятьсот/пятисот шестьсот/шестисот семьсот/семисот восемьсот/восьмисот девятьсот/девятисот",
    "uk": "сто/ста двісті/двохсот триста/трьохсот чотириста/чотирьохсот п'ятсот/п'ятисот шістсот/шестисот сімсот/семисот вісімсот/восьмисот дев'ятсот/дев'ятисот",
    "pl": "sto/stu dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset sześćset/sześciuset siedemset/siedmiuset osiemset/ośmiuset dziewięćset/dziewięciuset",
}
_ORDINALS = {
    "ru": "перв втор треть/трет четверт пят шест седьм восьм девят",
    "uk": "перш друг треть/трет четверт п'ят шост сьом восьм дев'ят",
    "pl": "pierwsz drug trzec/trzeci czwart piąt szóst siódm ósm dziewiąt",
}
_TENS_OF_YEARS = {"ru": "двадцат тридцат", "uk": "двадцят тридцят", "pl": "dwudziest trzydziest"}
_TEEN = {"ru": "надцат", "uk": "надцят", "pl": "na(?:ście|st)"}
_ENDING = {"ru": "(?:ь|и|ью)", "uk": "(?:ь|и|ьох|ьома)", "pl": "u?"}
_ORDINAL = {"ru": "(?:[ыио]й|[ео]го|[ое]му?|[ыи]м)", "uk": "(?:[иі]й|ого|ому|[иі]м)", "pl": "(?:y|i|i?ego|ym|im|i?emu)"}
_THOUSAND = {"ru": "две тысячи", "uk": "дві тисячі", "pl": "dwa tysiące"}
_YEAR = {"ru": r"г(?:од\w*)?\b", "uk": r"(?:рік|ро[кц]\w+|р)\b", "pl": r"r(?:ok\w*)?\b"}
_MONTH = {
    "ru": "январ|феврал|март|апрел|ма[йея]|июн|июл|август|сентябр|октябр|ноябр|декабр",
    "uk": "січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд",
    "pl": "stycz|lut|mar[cz]|kwie|maj|czerw|lip|sierp|wrze|paź|listopad|grud",
}
_SIGNS = {"'": "['’ʼ]?", "е": "[её]", "/": "|"} | {
    sign: f"[{sign}{bare}]" for sign, bare in zip("ąćęłńóśźż", "acelnoszz", strict=True)
}
_CENTURY = 2000
_Words = tuple[tuple[re.Pattern[str], int], ...]


@dataclass(frozen=True, slots=True)
class _Numerals:
    """The number words of a language, and the patterns in which they stand."""

    values: _Words
    patterns: tuple[re.Pattern[str], ...]

    def figure(self, match: re.Match[str]) -> str:
        """Return the figure of number words: of a year, where they are one, and no day of a month."""
        words = match["words"]
        is_year = match.re.groupindex.keys() >= {"year"} and match["month"] is None
        value = sum(next(value for pattern, value in self.values if pattern.fullmatch(word)) for word in words.split())
        return str(value + _CENTURY if is_year else value)


def with_figures(question: str, language: str) -> str:
    """Return a question with figures for number words from eleven on: "двухсот тысяч", "dwudziestym piątym roku"."""
    if language not in _UNITS:
        return question
    numerals = _numerals(language)
    for pattern in numerals.patterns:
        question = pattern.sub(numerals.figure, question)
    return question


@cache
def _numerals(language: str) -> _Numerals:
    """Return the number words of a language."""
    teen, end, ordinal = _TEEN[language], _ENDING[language], _ORDINAL[language]
    units, tens, hundreds = (_spelled(words[language]) for words in (_UNITS, _TENS, _HUNDREDS))
    teens = [f"{word}{_spelled(teen)[0]}{end}" for word in _spelled(_TEENS[language])]
    nth = [f"{word}{ordinal}" for word in _spelled(_ORDINALS[language])]
    teenth = [f"{word}{_spelled(teen)[0]}{ordinal}" for word in _spelled(_TEENS[language])]
    tenth = [f"{word}{ordinal}" for word in _spelled(_TENS_OF_YEARS[language])]
    values = [
        *zip((*units, *nth), [*range(1, 10), *range(1, 10)], strict=True),
        *zip((*teens, *teenth), [*range(11, 20), *range(11, 20)], strict=True),
        *zip((*tens, *tenth), [*range(20, 100, 10), 20, 30], strict=True),
        *zip(hundreds, range(100, 1000, 100), strict=True),
    ]
    thousand = " ".join(_spelled(_THOUSAND[language]))
    nths = f"(?:(?:{_any(tens)}|{_any(tenth)}) {_any(nth)}|{_any(teenth)}|{_any(tenth)})"
    below_hundred = f"(?:{_any(teens)}|{_any(tens)}(?: {_any(units)})?)"
    of_day = rf"(?P<month>(?= (?:{_MONTH[language]})))?"
    patterns = (
        rf"\b(?P<year>{thousand}) (?P<words>{nths}|{_any(nth)})\b{of_day}",
        rf"\b(?P<words>(?:{_any(tens)}|{_any(tenth)}) {_any(nth)})\b(?P<year>){of_day}",
        rf"\b(?P<words>{_any(teenth)}|{_any(tenth)})\b(?P<year>)(?= {_YEAR[language]})(?P<month>(?!))?",
        rf"\b(?P<words>{_any(hundreds)}(?: {below_hundred}| {_any(units)})?|{below_hundred})\b",
    )
    return _Numerals(
        tuple((re.compile(word, re.IGNORECASE), value) for word, value in values),
        tuple(re.compile(pattern.replace(" ", r"\s"), re.IGNORECASE) for pattern in patterns),
    )


def _spelled(words: str) -> list[str]:
    """Return a pattern for each word, in any of its forms and without the signs that many leave out."""
    return [f"(?:{''.join(_SIGNS.get(sign, sign) for sign in word)})" for word in words.split()]


def _any(words: list[str]) -> str:
    """Return a pattern for one of several words."""
    return f"(?:{'|'.join(words)})"
