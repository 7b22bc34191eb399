"""Reading all criteria of a list from a question, subject by subject."""

from __future__ import annotations

from datetime import date

from assistant.filters import NO_CRITERIA, Filters
from assistant.understanding.cells import read_cells, read_host
from assistant.understanding.clusters import read_clusters
from assistant.understanding.entry import read_entry
from assistant.understanding.found import Found
from assistant.understanding.ministries import read_ministries
from assistant.understanding.money import read_money
from assistant.understanding.months import read_months
from assistant.understanding.partners import read_partners
from assistant.understanding.quantities import read_quantities
from assistant.understanding.times import read_times
from assistant.understanding.titleruns import read_title_run
from assistant.understanding.words import Words
from corpus.types import Report


def read_filters(words: Words, report: Report, as_of: date) -> Filters:
    """Return the criteria that a question states; the words that state them are marked as understood."""
    filters = _taken(words, NO_CRITERIA, read_host(words))
    filters = _taken(words, filters, read_clusters(words, report.clusters))
    filters = _taken(words, filters, read_ministries(words, report))
    filters = _taken(words, filters, read_partners(words, report))
    filters = _taken(words, filters, read_quantities(words))
    filters = _taken(words, filters, read_money(words))
    filters = _taken(words, filters, read_entry(words))
    filters = _taken(words, filters, read_cells(words, filters))
    filters = _taken(words, filters, read_months(words))
    filters = _taken(words, filters, read_times(words, as_of, filters))
    if not filters.clusters:
        filters = _taken(words, filters, read_title_run(words, report.clusters))
    return filters


def _taken(words: Words, filters: Filters, found: Found) -> Filters:
    """Mark the words of what was found as understood, and return the criteria with those found."""
    if not found.used:
        return filters
    words.taken |= found.used
    return filters.joined(found.filters)
