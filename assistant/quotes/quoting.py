"""Choosing the quotes of a match and checking each of them against the report's pages before it leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.quotes.preferring import sentence_before
from assistant.quotes.sentences import ranked_sentences
from assistant.types import Citation
from assistant.understanding.reading import Reading
from assistant.understanding.rows.counting import (
    Counted,
    counts_people,
    counts_those,
    states_count,
    tells_share,
    titled,
)
from assistant.understanding.rows.facts import Fact, states
from assistant.understanding.rows.fields import asks_once
from assistant.understanding.rows.sought import ANYTHING, Sought
from assistant.understanding.rows.takers import tells_who_takes_part
from corpus.types import EMPTY, FieldName, Finding, Measure, Quote
from corpus.verifying import QuoteChecker
from index.features import fold
from index.search import SearchIndex
from index.types import Passage, PassageKind, PassageScore, Ranking

_SENTENCES = 2  # sentences that show why a measure fits
ASKED_SENTENCES = 3  # the same, where the description of a measure is asked for a fact
_POSSIBLY = 0.5  # share of the first one's score from which another sentence may hold that fact
# How far ahead the sentence must be that a question's words beside the measure's name speak for, where nothing is asked
# that some sentences state. A question that says hardly more than the name is told by the sentences it was found by.
_AHEAD = 0.3
_NEARLY = 0.75  # a second sentence is shown from this share of the first one's score on

_ELSEWHERE = {  # what a sentence of the description may say instead of an empty cell
    FieldName.MITTEL: (Fact.SUM,),
    FieldName.LAUFZEIT: (Fact.DATE, Fact.DURATION),
}
_INSTEAD = {Fact.SUM: FieldName.MITTEL, Fact.DURATION: FieldName.LAUFZEIT}  # where the description states none
_ROWS = frozenset(FieldName) - {FieldName.BESCHREIBUNG, FieldName.TITEL}
_NAMING_CELLS = (FieldName.PARTNER, FieldName.ZIEL, FieldName.MITTEL)  # cells that may name one of a sort
_SHOWN = frozenset({Fact.FREQUENCY, Fact.PLACE})  # facts that a sentence shows by its form without fail
_ORGANISATIONS = tuple(
    "hochschul universi kass krankenkass kammer verband verbaend bundesl institut traeg agentur".split()
)
_NAMED_SORTS = tuple(
    "messe datenbank gesetz verordnung institut universit agentur wettbewerb plattform §".split()
)  # things with a name
_COUNTING_CELLS = (FieldName.ZIEL, FieldName.MITTEL, FieldName.PARTNER)  # cells that count beside sums
_LONG = 6  # letters of a word that tells what is to be done
_SURELY_TOLD = 2  # telling words of a question that a sentence shares with it
_LABELS = {  # what the report would print for a row that a measure does not have
    FieldName.ZIEL: "Ziel",
    FieldName.VEROEFFENTLICHUNG: "Veröffentlichung",
    FieldName.LAUFZEIT: "Beginn/ Laufzeit",
    FieldName.MITTEL: "Geplante Mittel",
    FieldName.INTERNET: "Internetpräsenz",
    FieldName.RESSORT: "Ressort",
    FieldName.PARTNER: "Partner in der Umsetzung",
}


class Quoter:
    """Makes citations from the index's passages and the report's cells; none leaves that the pages do not hold."""

    def __init__(self, index: SearchIndex) -> None:
        """Keep the index and a checker over the report's pages."""
        self._index = index
        self._checker = QuoteChecker(index.report)

    def for_topic(self, measure: Measure, ranking: Ranking, sought: Sought = ANYTHING) -> tuple[Citation, ...]:
        """Return the sentences that made a measure match, then its aim; those that say what is sought come first."""
        found = _naming(ranked_sentences(self._index, measure, ranking, sought), sought.noun)
        if needed := sought.facts & _SHOWN:
            found = [s for s in found if states(s.passage.text, needed)] or found
        is_ahead = len(found) > 1 and found[0].score >= found[1].score + _AHEAD
        if not sought.asks and not is_ahead:
            return self.for_nearby(measure, ranking)
        return self._then_aim(measure, self._named_in_cell(measure, sought), found)

    def for_nearby(self, measure: Measure, ranking: Ranking) -> tuple[Citation, ...]:
        """Return the sentences by which a measure was found, then its aim; enough where it is merely near."""
        passages = self._index.passages(ranking, measure.number)
        return self._then_aim(measure, [], [s for s in passages if s.passage.kind is PassageKind.SENTENCE])

    def _then_aim(
        self, measure: Measure, named: Sequence[Citation], sentences: Sequence[PassageScore]
    ) -> tuple[Citation, ...]:
        """Return what was named, the first sentences as far as they are nearly as good as the best, then the aim."""
        first = sentences[:_SENTENCES]
        chosen = [s for s in first if s.score >= _NEARLY * first[0].score]
        return self._checked(
            tuple(dict.fromkeys([*named, *map(_citation, chosen), *self.cells(measure, (FieldName.ZIEL,))]))
        )

    def naming(self, measure: Measure, names: Callable[[str, int], bool]) -> tuple[Citation, ...]:
        """Return the first sentences or cells of a measure whose words name something, then its aim."""
        passages = [p for p in self._index.passages_of(measure.number) if p.kind is not PassageKind.TITLE]
        named = [_cited(passage) for passage in passages if names(passage.text, passage.page)]
        return self._checked(tuple(dict.fromkeys([*named[:_SENTENCES], *self.cells(measure, (FieldName.ZIEL,))])))

    def answering(
        self, measure: Measure, fields: Sequence[FieldName], ranking: Ranking, reading: Reading, question: str
    ) -> tuple[Citation, ...]:
        """Return what answers a question for fields of a measure; each of its parts is answered by itself, in order."""
        if not reading.parts:
            before = sentence_before(self._index, measure, fields, ranking, reading.sought, reading.asked or question)
            if asks_once(question):  # of what is asked once, though in words for two fields, the one that is told
                fields = sorted(fields, key=lambda name: name in _ROWS and measure.stated(name) is None)
            cells = self.for_fields(measure, fields, ranking, reading.sought, most=ASKED_SENTENCES)
            return self._checked([*([_citation(before)] if before else []), *cells])
        cited: list[Citation] = []
        behind: list[Citation] = []
        for part in reading.parts:
            of_part = self._index.search(part.text, (measure.number,))
            before = sentence_before(self._index, measure, part.fields, of_part, part.sought, part.text)
            cells = self.for_fields(measure, part.fields, of_part, part.sought)
            cited += [_citation(before)] if before else cells
            behind += cells if before else ()
        return self._checked(tuple(dict.fromkeys([*cited, *behind])))

    def taking_part(self, measure: Measure) -> tuple[Citation, ...]:
        """Return the sentence that names who takes part in a measure without partners; nothing where none does."""
        if measure.stated(FieldName.PARTNER):
            return ()
        sentences = (p for p in self._index.passages_of(measure.number) if p.kind is PassageKind.SENTENCE)
        return self._checked([_cited(told) for told in sentences if tells_who_takes_part(told.text)][:1])

    def side_by_side(
        self, measure: Measure, fields: Sequence[FieldName], ranking: Ranking, sought: Sought, question: str
    ) -> tuple[Citation, ...]:
        """Return the asked fields of a measure that is compared with others, behind the date of an event asked for."""
        before = sentence_before(self._index, measure, fields, ranking, sought, question, by_event=True)
        cells = self.for_fields(measure, fields, ranking, sought)
        return self._checked([*([_citation(before)] if before else []), *cells])

    def for_fields(
        self,
        measure: Measure,
        fields: Sequence[FieldName],
        ranking: Ranking | None = None,
        sought: Sought = ANYTHING,
        *,
        most: int = 1,
    ) -> tuple[Citation, ...]:
        """Return the asked fields, whole cells in the order asked; of the description at `most` so many sentences."""
        cited: list[Citation] = []
        for name in fields:
            if name is FieldName.BESCHREIBUNG:
                cited += self._told(measure, ranking, sought, most) if ranking else []
            elif name is FieldName.TITEL:
                title = measure.title
                cited.append(Citation(measure.number, name, "Titel", title.text, title.page))
            else:
                cited += self.cells(measure, (name,))
        return self._checked(tuple(dict.fromkeys(cited)))

    def _told(self, measure: Measure, ranking: Ranking, sought: Sought, most: int) -> list[Citation]:
        """Return the description's sentence that states what is asked for, else those that fit best, at `most` so many.

        Where a sum or a duration is asked for and the description states none, the row of means or period answers.
        """
        if sought.counted and (count := self.count_of(measure, ranking, sought.counted)):
            return [count]
        if told := self._named_in_cell(measure, sought):
            return told
        ranked = ranked_sentences(self._index, measure, ranking, sought)
        for fact, field in _INSTEAD.items():
            if fact in sought.facts:
                stating = [s for s in ranked if states(s.passage.text, frozenset({fact}))]
                if not stating and measure.stated(field):
                    return self.cells(measure, (field,))
                ranked = stating or ranked
        ranked = _naming(ranked, sought.noun)
        if needed := sought.facts & _SHOWN:
            stating = [s for s in ranked if states(s.passage.text, needed)]
            ranked = stating or (_counting(ranked) if Fact.FREQUENCY in needed else []) or ranked
        near = (s for s in ranked[1:most] if s.score >= _POSSIBLY * ranked[0].score)
        return [_citation(s) for s in (*ranked[:1], *near)]

    def _named_in_cell(self, measure: Measure, sought: Sought) -> list[Citation]:
        """Return the cell with the sort of thing that is asked for, where it names partners or the description has none."""
        noun = sought.noun
        partners = measure.stated(FieldName.PARTNER)
        if partners and noun.startswith(_ORGANISATIONS) and noun in fold(partners.text):
            return self.cells(measure, (FieldName.PARTNER,))
        if not noun or noun in fold(measure.description.text) or noun in fold(measure.title.text):
            return []
        return [cell for cell in self.cells(measure, _NAMING_CELLS) if noun in fold(cell.quote)][:1]

    def count_of(self, measure: Measure, ranking: Ranking, counted: Counted) -> Citation | None:
        """Return the sentence, else the cell, that counts what a question wants counted; None where nothing does.

        A sentence with a number that shares several telling words with the question counts it in other words.
        """
        ranked = ranked_sentences(self._index, measure, ranking, ANYTHING)
        cells, sentences = self.cells(measure, _COUNTING_CELLS), [_citation(scored) for scored in ranked]
        cited = [*cells, *sentences] if counted.is_aim else [*sentences, *cells]
        counting = [told for told in cited if states_count(told.quote, counted)]
        doing = [told for told in counting if counted.doing and counted.doing in fold(told.quote)]
        people = [told for told in counting if counts_those(told.quote, counted)]
        shares = [told for told in counting if counted.is_part and tells_share(told.quote)]
        if counting:
            return (doing or shares or people or counting)[0]
        if counted.is_aim and (aimed := self._aimed(measure, ranking, counted)):
            return aimed
        if instead := counted.had or (titled(measure.title.text) if counts_people(counted) else ()):
            return self.count_of(measure, ranking, replace(counted, stems=instead, had=()))
        asked = self._index.telling_terms(ranking, measure)
        anything = replace(counted, stems=())
        for scored in ranked:
            shared = asked & self._index.held_terms(scored.passage)
            if len(shared) >= _SURELY_TOLD and states_count(scored.passage.text, anything):
                return _citation(scored)
        return None

    def _aimed(self, measure: Measure, ranking: Ranking, counted: Counted) -> Citation | None:
        """Return the aim where it counts what a question's telling word speaks of, but in other words for it."""
        asked, anything = self._index.telling_terms(ranking, measure), replace(counted, stems=())
        told = next(iter(self.cells(measure, (FieldName.ZIEL,))))
        is_spoken_of = any(len(term) >= _LONG and term in fold(told.quote) for term in asked)
        return told if is_spoken_of and states_count(told.quote, anything) else None

    def cells(self, measure: Measure, fields: Sequence[FieldName]) -> list[Citation]:
        """Return cells as the report has them: "-" for one left empty, nothing for a row that is missing."""
        cited = []
        for name in fields:
            cell = measure.cell(name)
            if cell is None:
                cited.append(Citation(measure.number, name, _LABELS[name], "", measure.page))
            else:
                cited.append(Citation(measure.number, name, cell.label, cell.text or EMPTY, cell.page))
        return cited

    def _checked(self, citations: Sequence[Citation]) -> tuple[Citation, ...]:
        """Keep the citations that the pages hold word for word; empty cells have no words to check."""
        return tuple(c for c in citations if c.quote in {"", EMPTY} or self._checker.holds(Quote(c.quote, c.page)))


def _naming(ranked: list[PassageScore], noun: str) -> list[PassageScore]:
    """Return the sentences with the sort of thing that is asked for, if that has a name and one has the word; else all."""
    holding = [s for s in ranked if noun in fold(s.passage.text)] if noun.startswith(_NAMED_SORTS) else []
    return holding or ranked


def _counting(ranked: Sequence[PassageScore]) -> list[PassageScore]:
    """Return the sentences that count something, and no money: how often it was done ("2186 Prämien ausgezahlt")."""
    return [
        scored
        for scored in ranked
        if states(scored.passage.text, frozenset({Fact.COUNT}))
        and not states(scored.passage.text, frozenset({Fact.SUM}))
    ]


def facts_elsewhere(measure: Measure, fields: Sequence[FieldName]) -> frozenset[Fact]:
    """Return the sorts of facts that may stand in the description where an asked cell is empty."""
    empty = [name for name in fields if name in _ELSEWHERE and measure.stated(name) is None]
    return frozenset(fact for name in empty for fact in _ELSEWHERE[name])


def notes_on(citations: Sequence[Citation], findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the contradictions in the report that concern one of the quotes."""
    cited = {c.measure for c in citations}
    of_cited = (finding for finding in findings if finding.measure in cited)
    return tuple(
        finding
        for finding in of_cited
        if any(c.measure == finding.measure and _concerns(finding, c.quote) for c in citations)
    )


def _concerns(finding: Finding, quote: str) -> bool:
    """Tell whether a contradiction is about words of a quote."""
    return len(quote) > 1 and any(q.text in quote or quote in q.text for q in finding.quotes)


def _citation(scored: PassageScore) -> Citation:
    """Return a scored passage as a citation."""
    return _cited(scored.passage)


def _cited(passage: Passage) -> Citation:
    """Return a passage as a citation."""
    return Citation(passage.measure, passage.field, passage.label, passage.text, passage.page)
