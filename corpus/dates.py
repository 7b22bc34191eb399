"""Reading dates as German reports state them: days, months, quarters, seasons, school years, years."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from corpus.types import Precision

MONTHS = {
    name: number
    for number, name in enumerate(
        [
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
        ],
        start=1,
    )
}
# First and last month of each season, as administrations use them; winter ends in the next year.
SEASONS = {"frühjahr": (3, 5), "frühling": (3, 5), "sommer": (6, 8), "herbst": (9, 11), "winter": (12, 14)}
_ORDINALS = {"1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4}
# The 18th legislature of the Landtag began on 1 June 2022 and lasts five years.
LEGISLATURE_END = date(2027, 5, 31)

DATE = re.compile(
    r"(?P<day>\d{1,2})\.\s?(?P<daymonth>\d{1,2})\.\s?(?P<dayyear>\d{4})"
    rf"|(?P<nday>\d{{1,2}})\.\s(?P<ndaymonth>{'|'.join(MONTHS)})\s(?P<ndayyear>\d{{4}})"
    r"|(?<![\dqh])(?<!quartal\s)(?P<month>0?[1-9]|1[0-2])/(?P<monthyear>(?:19|20)\d\d)(?!\d)"
    rf"|(?P<nmonth>{'|'.join(MONTHS)})\s(?P<nmonthyear>\d{{4}})"
    r"|(?:schul|kita|kindergarten)-?jahr(?:es)?\s(?P<school>(?:20)?\d\d)/(?:20)?\d\d"
    r"|(?P<quarter>[1-4]|iv|i{1,3})\.?\s?quartal\s(?P<quarteryear>\d{4})"
    rf"|(?P<season>{'|'.join(SEASONS)})\s(?P<seasonyear>\d{{4}})"
    r"|\b(?P<part>anfang|mitte|ende)\s(?:des\sjahres\s)?(?P<partyear>\d{4})"
    r"|(?P<legislature>ende\sder\s(?:laufenden\s)?legislatur(?:periode)?)"
    r"|(?:(?<=\bjahr\s)|(?<=\bjahre\s)|(?<=\bjahres\s))(?P<anyyear>[1-9]\d{3})(?![\d.,]*\d|/)"
    r"|(?<![\d.,/])(?P<year>(?:19|20)\d\d)(?![\d.,]*\d|/)",
    re.IGNORECASE,
)


_MAY_BE_DATED = re.compile(r"\d|legislatur", re.IGNORECASE)  # no date is without one of these


@dataclass(frozen=True, slots=True)
class Instant:
    """A stated date: its first and last day, how finely it was stated, and where it stands in the text."""

    first: date
    last: date
    precision: Precision
    begin: int
    end: int

    def covers(self, other: Instant) -> bool:
        """Tell whether the other date lies within this one."""
        return self.first <= other.first and other.last <= self.last


def find_dates(text: str) -> list[Instant]:
    """Return all dates that the text states and that exist, in order."""
    if not _MAY_BE_DATED.search(text):
        return []
    found = (_instant(match) for match in DATE.finditer(text))
    return [instant for instant in found if instant is not None]


def _instant(match: re.Match[str]) -> Instant | None:
    """Turn one match into a date; None for a day that no calendar has."""
    try:
        first, last, precision = _bounds({k: v.lower() for k, v in match.groupdict().items() if v is not None})
    except ValueError:
        return None
    return Instant(first, last, precision, match.start(), match.end())


def _bounds(part: dict[str, str]) -> tuple[date, date, Precision]:
    """Return first day, last day and precision of a matched date."""
    if "day" in part or "nday" in part:
        month = int(part["daymonth"]) if "day" in part else MONTHS[part["ndaymonth"]]
        day = date(int(part.get("dayyear") or part["ndayyear"]), month, int(part.get("day") or part["nday"]))
        return day, day, Precision.DAY
    if "month" in part:
        return _months(int(part["monthyear"]), int(part["month"]), int(part["month"]))
    if "nmonth" in part:
        return _months(int(part["nmonthyear"]), MONTHS[part["nmonth"]], MONTHS[part["nmonth"]])
    if "school" in part:
        return _months(int(part["school"][-2:]) + 2000, 8, 19)
    if "quarter" in part:
        third = 3 * _ORDINALS[part["quarter"]]
        return _months(int(part["quarteryear"]), third - 2, third)
    if "season" in part:
        return _months(int(part["seasonyear"]), *SEASONS[part["season"]])
    if "part" in part:
        months = {"anfang": (1, 3), "mitte": (5, 8), "ende": (10, 12)}[part["part"]]
        return (*_months(int(part["partyear"]), *months)[:2], Precision.YEAR)
    if "legislature" in part:
        return date(2027, 5, 1), LEGISLATURE_END, Precision.MONTH
    year = int(part.get("anyyear") or part["year"])
    return date(year, 1, 1), date(year, 12, 31), Precision.YEAR


def _months(year: int, first: int, last: int) -> tuple[date, date, Precision]:
    """Return the span from one month to another; months above 12 lie in the next year."""
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return date(year, first, 1), date(end_year, end_month, monthrange(end_year, end_month)[1]), Precision.MONTH
