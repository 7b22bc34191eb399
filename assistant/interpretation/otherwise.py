"""Reading a question that nothing answers as one for all that meet the criteria that it states."""

from __future__ import annotations

from dataclasses import replace

from assistant.asked import Asked
from assistant.types import Kind
from assistant.understanding.criteria.listing import surely_stated
from corpus.types import Report


def listed_rather(asked: Asked, report: Report) -> Asked | None:
    """Return a question that is refused as it was read as one for a list; None where it states too little for one."""
    reading = asked.reading
    if asked.behind or reading.filters or reading.measures or reading.about:
        return None
    criteria = surely_stated(asked.clean, report, asked.as_of)
    return replace(asked, reading=replace(reading, kind=Kind.LIST, filters=criteria, fields=())) if criteria else None
