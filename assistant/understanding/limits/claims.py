"""What a question for yes or no claims of one measure, and which of its cells tell whether that is so."""

from __future__ import annotations

from datetime import date

from assistant.understanding.criteria.lists import read_filters
from assistant.understanding.text.words import Words, folded
from corpus.types import FieldName, Report
from index.features import fold

_BEGINNING = frozenset(
    folded(
        """ist, sind, war, waren, wird, werden, bleibt, hat, haben, hatte, läuft, laufen, lief, gehört, gehören, kommt, bekommt, kriegt,
        gilt, gelten, galt, besteht, bestehen, endet, enden, startet, beginnt, dauert, geht, existiert, gibt, zahlt, zahlen, fließt, fließen, macht, machen, beteiligt, steckt"""
    )
)
CELLS = {  # criteria that are about one cell each
    FieldName.RESSORT: {"ministries", "least_ministries", "most_ministries"},
    FieldName.LAUFZEIT: {"state", "runs", "starts", "ends", "start_months", "end_months", "ended", "permanent", "open_end", "limited", "limited_years", "in_force", "lasting"},
    FieldName.MITTEL: {"sum", "amount", "extreme", "basis", "sources", "posts", "posts_number"},
    FieldName.INTERNET: {"site", "site_planned", "host"},
    FieldName.PARTNER: {"partners"},
}  # fmt: skip
UTMOST = frozenset({"extreme", "utmost"})  # "Ist das die größte in Europa?" claims no sum


def begins_as_claim(words: Words) -> bool:
    """Tell whether a question begins as one for yes or no does."""
    return bool(words.words) and words.words[0] in _BEGINNING


def claimed_fields(question: str, report: Report, as_of: date) -> tuple[FieldName, ...]:
    """Return the cells that tell whether what a question claims is so ("Ist V.6 dauerhaft?"), in the order of a table."""
    words = Words.of(question)
    if not begins_as_claim(words):
        return ()
    return told_cells(question, report, as_of)


def told_cells(question: str, report: Report, as_of: date) -> tuple[FieldName, ...]:
    """Return the cells that criteria of a question are about ("… vom Schulministerium"), in the order of a table."""
    filters = read_filters(Words.of(question).unshared(), report, as_of)
    claimed = {name for part in (filters, *filters.without) for name in part.criteria()}
    if filters.host and any(fold(filters.host) in fold(measure.title.text) for measure in report.measures):
        claimed.discard("host")  # "zdi.NRW" is a measure
    return tuple(field for field, names in CELLS.items() if names & claimed - UTMOST)
