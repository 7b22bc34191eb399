"""Making matches: a measure with its state, the quotes that show why it fits, and what is odd about those."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from assistant.asked import Asked
from assistant.judging.coverage import NAMED
from assistant.quotes.quoting import ASKED_SENTENCES, Quoter, facts_elsewhere, notes_on
from assistant.selection.states import period_state
from assistant.types import Citation, Match, Reason
from assistant.understanding.mentioned import Mentioned
from assistant.understanding.rows.facts import Fact
from corpus.types import FieldName, Measure
from index import Ranking, SearchIndex
from index.search import SHOWN_DIGITS, SHOWN_STEP

MOST_NEAR = 3  # measures shown as near where the report does not answer
_WHOM = (FieldName.RESSORT, FieldName.PARTNER, FieldName.INTERNET)  # cells that say whom to ask


class Matcher:
    """Makes matches from measures of one index; `quoter` chooses and checks their quotes."""

    def __init__(self, index: SearchIndex) -> None:
        """Keep the index and what quotes from it."""
        self._index = index
        self.quoter = Quoter(index)

    def quoting(self, measure: Measure, score: float, as_of: date, citations: tuple[Citation, ...]) -> Match:
        """Return a match with the measure's state."""
        notes = notes_on(citations, self._index.findings)
        return Match(measure, round(score, SHOWN_DIGITS), period_state(measure, as_of), citations, notes)

    def with_fields(self, measure: Measure, score: float, as_of: date, fields: Sequence[FieldName]) -> Match:
        """Return a match with whole cells for quotes."""
        return self.quoting(measure, score, as_of, self.quoter.for_fields(measure, fields))

    def naming(self, measure: Measure, score: float, as_of: date, mentioned: Mentioned) -> Match:
        """Return a match with the words that name what a question mentions."""
        return self.quoting(measure, score, as_of, self.quoter.naming(measure, mentioned.stands_in))

    def found(self, asked: Asked, ranking: Ranking, rank: int, fields: Sequence[FieldName]) -> Match:
        """Return the measure at a rank with the quotes that show why it fits."""
        found = ranking.measures[rank]
        measure = self._index.report.measure(found.measure)
        sought = asked.reading.sought
        topic = self.quoter.for_topic(measure, ranking, sought.with_facts(*facts_elsewhere(measure, fields)))
        if fields:
            asked_cells = self.quoter.answering(measure, fields, ranking, asked.reading, asked.clean)
            if FieldName.PARTNER in fields:
                asked_cells = tuple(dict.fromkeys([*asked_cells, *self.quoter.taking_part(measure)]))
            topic = (*asked_cells, *(c for c in topic if c not in asked_cells))
        return self.quoting(measure, max(0.0, min(1.0, found.score)), asked.as_of, topic)

    def led_by(self, row: FieldName, match: Match, asked: Asked, ranking: Ranking) -> Match:
        """Return a match with the quotes of another row before its own."""
        quotes = self.quoter.for_fields(match.measure, (row,), ranking, asked.reading.sought, most=ASKED_SENTENCES)
        cited = (*quotes, *(c for c in match.citations if c not in quotes))
        return replace(match, citations=cited, notes=notes_on(cited, self._index.findings))

    def nearby(self, asked: Asked, ranking: Ranking, rank: int) -> Match:
        """Return the measure at a rank that is merely near, with the sentences by which it was found."""
        found = ranking.measures[rank]
        measure = self._index.report.measure(found.measure)
        quotes = self.quoter.for_nearby(measure, ranking)
        return self.quoting(measure, max(0.0, min(1.0, found.score)), asked.as_of, quotes)

    def near(self, asked: Asked, ranking: Ranking, why: Reason) -> tuple[Match, ...]:
        """Return the nearest measures, to be shown as related only; for an own case with conditions and whom to ask.

        One that is named comes first, a step nearer than the nearest.
        """
        if why is Reason.NOT_A_QUESTION:
            return ()
        count = min(MOST_NEAR, asked.k, len(ranking.measures))
        near = [self.found(asked, ranking, 0, ()), *(self.nearby(asked, ranking, rank) for rank in range(1, count))]
        if why is Reason.OWN_CASE:
            near[0] = self._signpost(asked, ranking)
            return tuple(near)
        named = next((i for i in range(count) if ranking.measures[i].parts["name"] >= NAMED), 0)
        if named:
            near.insert(0, replace(near.pop(named), score=round(near[0].score + SHOWN_STEP, SHOWN_DIGITS)))
        return tuple(near)

    def _signpost(self, asked: Asked, ranking: Ranking) -> Match:
        """Return the nearest measure with the sentences that state its conditions and the cells that say whom to ask."""
        found = ranking.measures[0]
        measure = self._index.report.measure(found.measure)
        conditions = self.quoter.for_topic(measure, ranking, asked.reading.sought.with_facts(Fact.CONDITION))
        whom = [name for name in _WHOM if measure.stated(name)]
        cited = (*conditions, *self.quoter.for_fields(measure, whom))
        return self.quoting(measure, max(0.0, min(1.0, found.score)), asked.as_of, cited)
