"""Answering with the first measures of a ranking: how many of them, and which row or sentence of the first one comes first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache, partial

from assistant.asked import Asked
from assistant.composing import answered
from assistant.finding.matching import Matcher
from assistant.finding.ranking import of_one
from assistant.judging.coverage import NAMED, PARTLY_NAMED
from assistant.quotes.rather import AHEAD, AHEAD_BEHIND, is_of_one_row, rather_asked
from assistant.types import SURE, Answer, Kind, Match
from assistant.understanding.reading import Reading
from corpus.types import FieldName, Measure
from index import Ranking, SearchIndex
from index.asked_rows import ASKED_ROWS

_UNSURE = 0.7  # probability of the first measure below which the second is shown as a match too
_AT_LEAST_IF_UNSURE = 2
_KEPT = 128  # measures, of a report or two, of which it is kept which are near


class Finder:
    """Makes answers from rankings of one index."""

    def __init__(self, index: SearchIndex, matcher: Matcher) -> None:
        """Keep the index, and what makes matches of its measures."""
        self._index = index
        self._matcher = matcher
        # By title; it is no search for the question, by which an answer is explained (assistant/explaining.py).
        self._near = lru_cache(maxsize=_KEPT)(partial(SearchIndex.search, index))

    def found(self, asked: Asked, ranking: Ranking, shown: int | None = None) -> Answer:
        """Answer with the first measures of a ranking, of which so many are shown and the others are related.

        Where it is not given how many, those are that answer or clearly belong.
        """
        shown = self._shown(asked, ranking) if shown is None else shown
        reading, kind = asked.reading, self._kind(asked.reading, ranking)
        fields = reading.fields if kind is Kind.FIELD else ()
        is_named = bool(reading.measures) or (bool(fields) and ranking.measures[0].parts["name"] >= NAMED)
        confidence = max(SURE, ranking.correct) if is_named else ranking.correct
        ranking = of_one(self._index, asked, ranking, fields)
        fields = _where_it_is_read(fields, self._index.report.measure(ranking.measures[0].measure))
        count = len(ranking.measures[: asked.k])
        matches = [
            self._matcher.found(asked, ranking, rank, () if rank else fields) for rank in range(min(shown, count))
        ]
        related = [self._matcher.nearby(asked, ranking, rank) for rank in range(shown, count)]
        row = self._rather(asked, matches[0])
        if row:
            matches[0] = self._matcher.led_by(row, matches[0], asked, ranking)
        if kind is Kind.FIELD:
            asked = replace(asked, reading=replace(reading, fields=_as_cited(fields, matches[0])))
        related += self._further(asked, [*matches, *related])
        return answered(asked, self._index.report, kind, matches, related, confidence)

    def _further(self, asked: Asked, shown: Sequence[Match]) -> list[Match]:
        """Return what is near a measure that was named, and so searched for alone: as many as are still wanted."""
        restricts = asked.filters or asked.reading.filters or asked.reading.within
        if restricts or len(shown) >= asked.k:
            return []
        near, known = self._near(shown[0].measure.title.text), {match.measure.number for match in shown}
        ranks = [rank for rank, found in enumerate(near.measures) if found.measure not in known]
        further = [self._matcher.nearby(asked, near, rank) for rank in ranks[: asked.k - len(shown)]]
        least = min(match.score for match in shown)
        return [replace(match, score=min(match.score, least)) for match in further]

    def by_rules(self, asked: Asked, ranking: Ranking) -> Match:
        """Return the first measure of a ranking with the quotes that the rules choose."""
        fields = asked.reading.fields if self._kind(asked.reading, ranking) is Kind.FIELD else ()
        return self._matcher.found(asked, of_one(self._index, asked, ranking, fields), 0, fields)

    def _rather(self, asked: Asked, match: Match) -> FieldName | None:
        """Return the row of a match that is asked for rather than the one that its first quote is from; None where none is."""
        if asked.keeps_fields or not is_of_one_row(asked.reading) or not match.citations:
            return None
        first, fields = match.citations[0].field, asked.reading.fields
        if first not in ASKED_ROWS or (fields and first not in fields):  # a rule looked into the text
            return None
        legs = self._index.legs
        odds, alike = legs.asked_rows.score(asked.clean), self._index.within.nearest(asked.clean, match.measure.number)
        ahead = AHEAD_BEHIND if asked.reading.about else AHEAD
        return rather_asked(first, fields, odds, alike, asked.reading.language, ahead)

    def _kind(self, reading: Reading, ranking: Ranking) -> Kind:
        """Return whether fields of one measure are asked: they are named, and the measure is named or clear."""
        if not reading.fields:
            return Kind.TOPIC
        names = ranking.measures[0].parts["name"]
        clear = (
            reading.measures
            or reading.about
            or names >= PARTLY_NAMED
            or ranking.relevance[0] >= self._index.calibration.belongs
        )
        return Kind.FIELD if clear else Kind.TOPIC

    def _shown(self, asked: Asked, ranking: Ranking) -> int:
        """Return how many measures answer or clearly belong: the first always, alone where a field of it is asked.

        Where it is far from sure that the first one is right, the next is shown beside it.
        """
        if asked.reading.fields and ranking.measures[0].parts["name"] >= NAMED:
            return 1
        cut, most = self._index.calibration.belongs, min(asked.k, len(ranking.relevance))
        count = 1
        while count < most and ranking.relevance[count] >= cut:
            count += 1
        is_unsure = not asked.reading.fields and ranking.correct < _UNSURE
        return min(max(count, _AT_LEAST_IF_UNSURE), most) if is_unsure else count


def _where_it_is_read(fields: tuple[FieldName, ...], measure: Measure) -> tuple[FieldName, ...]:
    """Return the fields without the publication where the web site is asked for too, and the measure has no row for it."""
    has_row = any(cell.field is FieldName.VEROEFFENTLICHUNG for cell in measure.cells)
    if has_row or FieldName.INTERNET not in fields:
        return fields
    return tuple(name for name in fields if name is not FieldName.VEROEFFENTLICHUNG)


def _as_cited(fields: Sequence[FieldName], match: Match) -> tuple[FieldName, ...]:
    """Return the fields that were asked for in the order of the quotes, with the one first from which the first quote is."""
    cited = list(dict.fromkeys(citation.field for citation in match.citations))
    asked = [name for name in cited if name in fields or name is cited[0]]
    return (*asked, *(name for name in fields if name not in asked))
