"""Telling questions for how or when something is done, whose words may look like the criteria of a list."""

from __future__ import annotations

import re

_LEAD = r"^\W*(?:(?:und|aber|hallo|hi|and|а|и|і|та|a|i|ve|و)\W+)?"
_HOW = {
    "de": r"wie (?=(?:\w+ )?(?:ich|man|wir|du)\b)|wann ",
    "en": r"how (?!many|much|long|often|are )|when ",
    "ru": r"как (?!назыв|долго|часто)|когда |(?:где|куда|что|откуда|чем) (?:(?:мне|нам|можно|лучше|стоит) )?\w+(?:ть|ти|чь)(?:ся)?\b",
    "uk": r"як (?!назива|довго|часто)|коли |(?:де|куди|що|звідки|чим) (?:(?:мені|нам|можна|краще|варто) )?\w+ти(?:ся)?\b",
    "pl": r"jak (?!długo|często|nazyw|się nazyw)|kiedy |(?:gdzie|co|dokąd|skąd) (?:(?:można|warto|najlepiej|mogę) )?\w+ć\b",
    "tr": r"(?:\S+ ){0,4}(?:nasıl|ne zaman)\b",
    "ar": r"(?:كيف|متى|كيفاش|شلون|ازاي|إمتى) ",
}
_ASKS = {language: re.compile(_LEAD + f"(?:{how})", re.IGNORECASE) for language, how in _HOW.items()}


def asks_how_or_when(question: str, language: str) -> bool:
    """Tell whether a question asks how or when something is done ("Как доехать до Берлина?"), and not for a set."""
    asking = _ASKS.get(language)
    return asking is not None and asking.match(question) is not None
