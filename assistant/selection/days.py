"""Days as of which periods are judged, as people and programs name them."""

from __future__ import annotations

import re
from datetime import date

# A question reaches 99 years from its day at most ("in 99 Jahren"); within these nothing runs out of the calendar.
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
WANTED_DAY = f"a date as YYYY-MM-DD, from {FIRST_DAY} to {LAST_DAY}"
_WRITTEN = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")  # Python reads "20261122" and "2026-W47-1" too


def day_named(text: str) -> date:
    """Return a day given as YYYY-MM-DD; ValueError says what to give instead."""
    try:
        return judged_day(date.fromisoformat(text if _WRITTEN.fullmatch(text) else ""))
    except ValueError:
        raise ValueError(f"give {WANTED_DAY}") from None


def judged_day(day: date | None) -> date:
    """Return the day itself, today for None; ValueError for one so far away that time cannot be reckoned from it."""
    if day is not None and not FIRST_DAY <= day <= LAST_DAY:
        raise ValueError(f"as_of is {day}; give {WANTED_DAY}")
    return day or date.today()
