"""Answering with the first measures of a ranking: how many of them, and which row or sentence of the first one comes first."""

from __future__ import annotations

from dataclasses import replace

from assistant.asked import Asked
from assistant.composing import answered
from assistant.finding.matching import Matcher
from assistant.finding.ranking import of_one
from assistant.judging.coverage import NAMED, PARTLY_NAMED
from assistant.quotes.rather import AHEAD, AHEAD_BEHIND, is_of_one_row, rather_asked
from assistant.types import Answer, Kind, Match
from assistant.understanding.reading import Reading
from corpus.types import FieldName
from index import Ranking, SearchIndex
from index.asked_rows import ASKED_ROWS

SURE = 0.9  # confidence where the measure was named, and of a list: its members were read from the fields
_UNSURE = 0.7  # probability of the first measure below which the second is shown as a match too
_AT_LEAST_IF_UNSURE = 2


class Finder:
    """Makes answers from rankings of one index."""

    def __init__(self, index: SearchIndex, matcher: Matcher) -> None:
        """Keep the index, and what makes matches of its measures."""
        self._index = index
        self._matcher = matcher

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
        count = len(ranking.measures[: asked.k])
        matches = [
            self._matcher.found(asked, ranking, rank, () if rank else fields) for rank in range(min(shown, count))
        ]
        related = [self._matcher.nearby(asked, ranking, rank) for rank in range(shown, count)]
        row = self._rather(asked, matches[0])
        if row and kind is Kind.FIELD:
            asked = replace(
                asked, reading=replace(reading, fields=(row, *(name for name in fields if name is not row)))
            )
        if row:
            matches[0] = self._matcher.led_by(row, matches[0], asked, ranking)
        return answered(asked, self._index.report, kind, matches, related, confidence)

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
