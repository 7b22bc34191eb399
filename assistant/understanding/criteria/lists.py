"""Reading all criteria of a list from a question, subject by subject."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from assistant.selection.filters import NO_CRITERIA, Filters
from assistant.understanding.criteria.cells import read_cells, read_host
from assistant.understanding.criteria.clusters import read_clusters
from assistant.understanding.criteria.entry import read_entry
from assistant.understanding.criteria.ministries import read_ministries
from assistant.understanding.criteria.money import read_money
from assistant.understanding.criteria.months import read_months
from assistant.understanding.criteria.partners import read_partners
from assistant.understanding.criteria.quantities import read_quantities
from assistant.understanding.criteria.times import read_times
from assistant.understanding.criteria.titled import read_title_words
from assistant.understanding.criteria.titleruns import read_title_run
from assistant.understanding.criteria.titlesaid import read_title_said
from assistant.understanding.criteria.topk import read_places
from assistant.understanding.text.found import Found
from assistant.understanding.text.words import Words
from corpus.types import Report


def read_filters(words: Words, report: Report, as_of: date) -> Filters:
    """Return the criteria that a question states; the words that state them are marked as understood."""
    filters, taken = _read(words.raw, frozenset(words.taken), report, as_of)
    words.taken.update(taken)
    return filters


@lru_cache(maxsize=16)  # a question is asked for its criteria by each of those that read it
def _read(question: str, taken: frozenset[int], report: Report, as_of: date) -> tuple[Filters, set[int]]:
    """Return the criteria that a question states, and which words are then understood; `taken` are so before.

    What is kept is not written to.
    """
    words = Words.of(question)
    words.taken |= taken
    filters = _taken(words, NO_CRITERIA, read_title_words(words))
    filters = _taken(words, filters, read_host(words))
    filters = _taken(words, filters, read_clusters(words, report.clusters))
    filters = _taken(words, filters, read_ministries(words, report))
    filters = _taken(words, filters, read_partners(words, report))
    filters = _taken(words, filters, read_quantities(words))
    filters = _taken(words, filters, read_money(words))
    filters = _taken(words, filters, read_entry(words))
    filters = _taken(words, filters, read_cells(words, filters))
    filters = _taken(words, filters, read_months(words))
    filters = _taken(words, filters, read_times(words, as_of, filters))
    if filters.extreme or filters.utmost:
        filters = _taken(words, filters, read_places(words))
    if not filters.clusters and not any(each.clusters for each in filters.without):
        run = read_title_run(words, report.clusters)
        filters = _taken(words, filters, run if run.used or not filters else read_title_said(words, report.clusters))
    return filters, words.taken


def _taken(words: Words, filters: Filters, found: Found) -> Filters:
    """Mark the words of what was found as understood, and return the criteria with those found."""
    if not found.used:
        return filters
    words.taken |= found.used
    return filters.joined(found.filters)
