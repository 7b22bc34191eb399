"""German words for numbers below a thousand, halves and quarters."""

from __future__ import annotations

from index.features import fold

_ONES = ("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TEENS = ("zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn")
_TENS = ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_OTHERS = {
    "eins": 1, "eine": 1, "einer": 1, "einem": 1, "einen": 1, "ne": 1, "halbe": 0.5, "halben": 0.5, "viertel": 0.25, "dreiviertel": 0.75,
    "anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "hundert": 100,
}  # fmt: skip
_LARGEST = 999


def _spelled(number: int) -> str:
    """Return a number below a thousand as German writes it in one word."""
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    lead = f"{_ONES[hundreds]}hundert" if hundreds else ""
    if rest < 10:
        return lead + _ONES[ones]
    if rest < 20:
        return lead + _TEENS[ones]
    return lead + (f"{_ONES[ones]}und" if ones else "") + _TENS[tens]


_NUMERALS = (
    {fold(_spelled(number)): float(number) for number in range(1, _LARGEST + 1)}
    | {fold(_spelled(number)).removeprefix("ein"): float(number) for number in range(101, 200)}  # "hundertfünfzig"
    | {word: float(number) for word, number in _OTHERS.items()}
)


def numeral(word: str) -> float | None:
    """Return the number that a word stands for ("fünfundzwanzig", "halbe"); None for any other word."""
    return _NUMERALS.get(fold(word))
