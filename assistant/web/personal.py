"""Finding words about persons that a question does not need: telephone, mail, street, account and insurance numbers."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from itertools import islice

import phonenumbers

from corpus.dates import find_dates

_MAX_TEXT = 4_000  # letters that are looked at; nothing longer is taken anywhere
_COUNTRY = "DE"  # whose numbers may be written without their country


class Personal(StrEnum):
    """A kind of personal data."""

    PHONE = "phone"
    MAIL = "mail"
    STREET = "street"
    ACCOUNT = "account"
    INSURANCE = "insurance"


_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,}")
# German streets end alike; in other languages a word for street stands before or behind the name.
_STREET = re.compile(
    r"\b(?:[\w-]*(?:stra(?:ß|ss)e|str\.|allee|gasse|chaussee)|[\w-]{3,}(?:weg|platz|ufer|ring|damm))\s+\d{1,3}(?:\s?[a-z])?\b"
    r"(?![.,]?\d|\.\s|\s*(?:%|Euro|Jahr|Tag|Monat|Woche|Stunde|km\b|m\b))"
    r"|\b(?:ul\.|ulica|вул\.|вулиця|ул\.|улица|شارع)\s*[^\W\d][\w .-]{1,40}?\s\d{1,3}\b"
    r"|\b[^\W\d][\w-]{2,}\s(?:sokak|sokağı|caddesi|cad\.|sok\.)\s(?:no:?\s?)?\d{1,3}\b"
    r"|\b\d{1,4}\s[^\W\d][\w-]{2,}\s(?:street|road|avenue|lane)\b",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b", re.IGNORECASE)
# Pension insurance: area, birthday, letter, serial and check; health insurance: letter and nine digits; tax: eleven.
_INSURANCE = re.compile(
    r"\b(?:\d{2} ?\d{6} ?[A-Z] ?\d{3}|[A-Z] ?\d{3} ?\d{3} ?\d{3}|\d{2} ?\d{3} ?\d{3} ?\d{3})\b", re.IGNORECASE
)


def personal_kinds(text: str) -> list[Personal]:
    """Return the kinds of personal data that a text seems to hold."""
    text = text[:_MAX_TEXT]
    return [kind for kind, test in _TESTS.items() if test(text)]


def _has_phone(text: str) -> bool:
    """Tell whether a text holds a telephone number that exists in its country; dates are none."""
    found = islice(phonenumbers.PhoneNumberMatcher(text, _COUNTRY), 20)
    return any(not find_dates(match.raw_string) for match in found)


def _has_account(text: str) -> bool:
    """Tell whether a text holds an account number whose check digits are right (ISO 13616)."""
    return any(_checks(match.group().replace(" ", "").upper()) for match in _ACCOUNT.finditer(text))


def _checks(number: str) -> bool:
    """Tell whether the check digits of an account number are right: the number modulo 97 is 1."""
    turned = number[4:] + number[:4]
    return len(number) <= 34 and int("".join(str(int(letter, 36)) for letter in turned)) % 97 == 1


_TESTS: dict[Personal, Callable[[str], bool]] = {
    Personal.PHONE: _has_phone,
    Personal.MAIL: lambda text: _MAIL.search(text) is not None,
    Personal.STREET: lambda text: _STREET.search(text) is not None,
    Personal.ACCOUNT: _has_account,
    Personal.INSURANCE: lambda text: _INSURANCE.search(text) is not None,
}
