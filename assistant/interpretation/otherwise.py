"""Reading a question that nothing answers as one for all that meet the criteria that it states."""

from __future__ import annotations

from dataclasses import replace

from assistant.asked import Asked
from assistant.types import Kind
from assistant.understanding.criteria.listing import surely_stated
from assistant.understanding.text.told import asking_part, lead_and_rest
from corpus.types import Report


def listed_rather(asked: Asked, report: Report) -> Asked | None:
    """Return a question that is refused as it was read as one for a list; None where it states too little for one.

    What leads up to what it asks may hide that ("Unsere Schulleitung hat mich gebeten, …: Welche …").
    """
    reading = asked.reading
    if asked.left_out or asked.behind or reading.measures or reading.about or reading.mentioned:
        return None
    parts = {asked.clean: None, asking_part(asked.clean): None, lead_and_rest(asked.clean)[1]: None}
    if reading.filters:
        del parts[asked.clean]  # nothing meets these
    stated = (surely_stated(part, report, asked.as_of) for part in parts)
    criteria = next(filter(None, stated), None)
    return replace(asked, reading=replace(reading, kind=Kind.LIST, filters=criteria, fields=())) if criteria else None
