"""Reading a question again without what was not meant."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from assistant.types import Kind
from assistant.understanding.reading import Reading

FIELDS, MEASURES = "fields", "measures"  # beside the names of the criteria


def leave_out(reading: Reading, names: Collection[str]) -> Reading:
    """Return the reading without some of what was read: the fields, the measures, or criteria by their names.

    A list without any criterion is no list; a question for no field is one for measures that fit.
    """
    if not names:
        return reading
    left = replace(
        reading,
        filters=reading.filters.dropping(names),
        fields=() if FIELDS in names else reading.fields,
        measures=() if MEASURES in names else reading.measures,
        about=() if MEASURES in names else reading.about,
        likely="" if MEASURES in names else reading.likely,
    )
    is_bare = (
        (left.kind is Kind.LIST and not left.filters and not left.within)
        or (left.kind is Kind.FIELD and not left.fields)
        or (left.kind is Kind.COMPARE and len(left.measures) < 2)
    )
    return replace(left, kind=Kind.FIELD if left.fields else Kind.TOPIC) if is_bare else left
