"""Reckoning times from today: a month ago, in two years, since more than three years."""

from __future__ import annotations

import re
from datetime import date

from corpus.dates import MONTHS

MONTH_NAMES = {number: name.capitalize() for name, number in MONTHS.items()}
NUMBERS = {"ein": 1, "einem": 1, "eines": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
            "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "achtzehn": 18}  # fmt: skip
AT_MOST = ("weniger als", "höchstens", "maximal", "kürzer als", "unter")
_OF_PERSONS = re.compile(r"\b(?:Kind|Person|Mensch|Jugend|Leute|Frau|Schüler|Bewerber|Azubi|ich |bin )", re.IGNORECASE)


def since_long(match: re.Match[str], as_of: date) -> str:
    """Say "seit mehr als drei Jahren" as what runs today and began by a day, or after it."""
    is_long = match["bound"].lower() not in AT_MOST
    day = day_before_today(match, as_of)
    return f"derzeit laufend, Start {'bis' if is_long else 'nach'} {day},"


def long_ago(match: re.Match[str], as_of: date) -> str:
    """Say "vor mehr als drei Jahren" as until a day, "vor weniger als drei Jahren" as since it."""
    return f"{'seit' if match['bound'].lower() in AT_MOST else 'bis'} {day_before_today(match, as_of)}"


def aged(match: re.Match[str], as_of: date) -> str:
    """Say "älter als drei Jahre", "noch keine drei Jahre alt" as a start until a day or after it; not of persons."""
    if _OF_PERSONS.search(match.string):
        return match[0]
    is_old = match["bound"].lower() in {"älter als", "mindestens", "über"}
    return f"Start {'bis' if is_old else 'nach'} {day_before_today(match, as_of)},"


def day_before_today(match: re.Match[str], as_of: date) -> str:
    """Return the day that is the number of a match before today."""
    number = match["number"].lower()
    count = int(number) if number.isdigit() else NUMBERS[number]
    return months_from(as_of, -count * (12 if match["unit"].lower().startswith("jahr") else 1))


def window(match: re.Match[str], as_of: date) -> str:
    """Say "in den nächsten zwei Jahren", "in den letzten sechs Monaten" as a range."""
    number = match["number"].lower()
    count = int(number) if number.isdigit() else NUMBERS[number]
    months = count * (12 if match["unit"].lower().startswith("jahr") else 1)
    if match["step"].lower().startswith(("letzte", "vergangene", "vorige")):
        return f"zwischen {months_from(as_of, -months)} und {in_figures(as_of)}"
    return f"zwischen {in_figures(as_of)} und {months_from(as_of, months)}"


def half_year(match: re.Match[str], as_of: date) -> str:
    """Say "im letzten halben Jahr" as a range."""
    if match["step"].lower().startswith(("letzte", "vergangene", "vorige")):
        return f"zwischen {months_from(as_of, -6)} und {in_figures(as_of)}"
    return f"zwischen {in_figures(as_of)} und {months_from(as_of, 6)}"


def years_away(match: re.Match[str], as_of: date) -> str:
    """Say "in zwei Jahren" as a day and "vor zwei Jahren" as a year."""
    number = match["number"].lower()
    count = int(number) if number.isdigit() else NUMBERS[number]
    if match["way"].lower() == "vor":
        return f"im Jahr {as_of.year - count}"
    return f"am {months_from(as_of, 12 * count)}"


def months_away(match: re.Match[str], as_of: date) -> str:
    """Say "in drei Monaten", "vor einem Monat" as a month."""
    number = match["number"].lower()
    count = int(number) if number.isdigit() else NUMBERS[number]
    step = -count if match["way"].lower() == "vor" else count
    return f"im {month_name(as_of.year * 12 + as_of.month - 1 + step)}"


def months_from(day: date, months: int) -> str:
    """Return the day so many months later; the 28th at most, which every month has."""
    total = day.year * 12 + day.month - 1 + months
    return in_figures(date(total // 12, total % 12 + 1, min(day.day, 28)))


def in_figures(day: date) -> str:
    """Return a day in figures."""
    return f"{day.day}.{day.month}.{day.year}"


def month_name(months: int) -> str:
    """Return the month that is so many after January of the year 0."""
    return f"{MONTH_NAMES[months % 12 + 1]} {months // 12}"
