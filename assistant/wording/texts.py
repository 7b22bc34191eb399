"""All words of ours that people read, from one table a language (wording/*.toml); quotes of the report stay German."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import localcontext
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.lists import format_list
from babel.numbers import format_compact_currency, format_currency, format_decimal
from babel.plural import PluralRule

from assistant.selection.states import State
from assistant.types import Reason
from corpus.types import FieldName

GERMAN = "de"  # the report's own language, and that of everything which names no other
_TABLES = Path(__file__).parent
_LOCALES = {"en": "en_GB"}  # in Europe the day stands before the month
_ANY_YEAR = 2024  # to have a date for the name of a month
_GROUPED = 1_000  # the first number that has a separator
_PRECISE = 320  # digits: what a question may name is written out whole, however large
# CLDR's plural rules of our languages, as Babel has them too: reading all that it knows of a language delays the first answer.
_ONE_AND_MORE = {"one": "i = 1 and v = 0"}
_EASTERN_SLAVIC = {
    "one": "v = 0 and i % 10 = 1 and i % 100 != 11",
    "few": "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
    "many": "v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14",
}
_PLURALS = {
    "de": _ONE_AND_MORE,
    "en": _ONE_AND_MORE,
    "tr": {"one": "n = 1"},
    "uk": _EASTERN_SLAVIC,
    "ru": _EASTERN_SLAVIC,
    "pl": {
        "one": "i = 1 and v = 0",
        "few": "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
        "many": "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14",
    },
    "ar": {"zero": "n = 0", "one": "n = 1", "two": "n = 2", "few": "n % 100 = 3..10", "many": "n % 100 = 11..99"},
}
_EXACT = {0: "none", 1: "single"}  # forms for exactly no and exactly one thing, beside the language's plural forms

Value = str | int


class Texts:
    """The words of one language: sentences by key, names, and how days, sums and enumerations are written.

    A key names a section and an entry ("answer.topic"). An entry is a sentence with places to fill in, or one sentence
    for each plural form of the language (CLDR: one, few, many, other …), chosen by the value `n`.
    """

    def __init__(self, language: str) -> None:
        """Read the language's table; FileNotFoundError where there is none."""
        self.language = language
        self._locale = Locale.parse(_LOCALES.get(language, language))
        self._table: dict[str, Any] = tomllib.loads((_TABLES / f"{language}.toml").read_text(encoding="utf-8"))
        self._plural = PluralRule(_PLURALS[language])

    @property
    def name(self) -> str:
        """Return what the language is called by those who speak it."""
        return _capital(Locale.parse(self.language).get_display_name() or self.language)

    @property
    def direction(self) -> str:
        """Return the direction of writing, "ltr" or "rtl"."""
        return str(self._locale.text_direction)

    def __call__(self, key: str, **values: Value) -> str:
        """Return the sentence of a key with its values filled in, in the plural form that goes with the value `n`."""
        entry = self._entry(key)
        if isinstance(entry, dict):
            entry = entry[self._form(int(values["n"]), entry)]
        return str(entry).format_map({name: self._written(value) for name, value in values.items()})

    def lines(self, key: str) -> list[str]:
        """Return the sentences of a key that holds several."""
        return list(self._entry(key))

    def field(self, name: FieldName) -> str:
        """Return the name of a field."""
        return self(f"fields.{name.value}")

    def state(self, state: State) -> str:
        """Return the name of a state."""
        return self(f"states.{state.value}")

    def partner(self, name: str) -> str | None:
        """Return the name of a group of partners; None where the name is no group's."""
        return self.entries("partners").get(name)

    def reason(self, reason: Reason, **values: Value) -> str:
        """Return the sentence that says why there is no answer."""
        return self(f"reasons.{reason.value}", **values)

    def all_of(self, words: Sequence[str]) -> str:
        """Return words that all hold: "a, b und c"."""
        return str(format_list(list(words), "standard", self._locale))

    def any_of(self, words: Sequence[str]) -> str:
        """Return words of which one holds: "a, b oder c"."""
        return str(format_list(list(words), "or", self._locale))

    def day(self, day: date) -> str:
        """Return a day in figures or with its month: "22.11.2026"."""
        return _formatted(day, "medium", self._locale)

    def month(self, published: str) -> str:
        """Return a month given as "2024-06", or a year given alone: "Juni 2024", "2024"."""
        year, _, month = published.partition("-")
        return _formatted(date(int(year), int(month[:2]), 1), "LLLL y", self._locale) if month else year

    def month_name(self, month: int) -> str:
        """Return the name of a month: "Juni"."""
        return _formatted(date(_ANY_YEAR, month, 1), "LLLL", self._locale)

    def euros(self, value: float) -> str:
        """Return a sum in whole euros: "1.000.000 Euro"."""
        with localcontext(prec=_PRECISE):
            return str(format_currency(value, "EUR", "#,##0", self._locale, currency_digits=False, format_type="name"))

    def number(self, value: float) -> str:
        """Return a number with the language's marks: "1.000", "2,5"."""
        with localcontext(prec=_PRECISE):
            return str(format_decimal(value, locale=self._locale))

    def short_euros(self, value: float) -> str:
        """Return a round sum as short as it goes: "1 Mio. €"."""
        return str(format_compact_currency(value, "EUR", locale=self._locale))

    def entries(self, section: str) -> dict[str, str]:
        """Return a section whose entries are plain sentences."""
        return dict(self._table[section])

    def _entry(self, key: str) -> Any:
        """Return what the table holds at a key."""
        section, _, name = key.partition(".")
        return self._table[section][name]

    def _form(self, n: int, forms: Mapping[str, str]) -> str:
        """Return the plural form for a number."""
        exact = _EXACT.get(n, "")
        return exact if exact in forms else self._plural(n)

    def _written(self, value: Value) -> str:
        """Return a value as it is written: numbers with the language's separators."""
        return value if isinstance(value, str) else _in_figures(value, self._locale)


@lru_cache(maxsize=1_000, typed=True)  # counts of measures stand in every answer
def _in_figures(value: float, locale: Locale) -> str:
    """Return a number with a language's separators."""
    if isinstance(value, int) and 0 <= value < _GROUPED:
        return str(value)  # as each of our languages writes it; what Babel knows of a language takes long to read
    with localcontext(prec=_PRECISE):
        return str(format_decimal(value, locale=locale))


def _formatted(day: date, form: str, locale: Locale) -> str:
    """Return a day as a language writes it in one of its forms, or by a pattern."""
    from babel.dates import format_date  # imported late: it looks up the time zone here, and few answers name a day

    return str(format_date(day, form, locale))


@cache
def texts_in(language: str) -> Texts:
    """Return the words of a language, read once."""
    return Texts(language)


def _capital(words: str) -> str:
    """Return words as they begin a line."""
    return words[:1].upper() + words[1:]
