"""From a question to an answer: understand, retrieve or select, choose, quote, verify."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from copy import copy
from dataclasses import replace
from datetime import date
from pathlib import Path

from assistant.asked import Asked
from assistant.composing import (
    MAX_QUESTION,
    about_report,
    answered,
    not_named,
    nothing_meets,
    refused,
    unasked,
    with_elsewhere,
)
from assistant.finding.finder import Finder
from assistant.finding.matching import MOST_NEAR, Matcher
from assistant.finding.ranking import ranked
from assistant.interpretation.correcting import meant_instead
from assistant.interpretation.interpreting import interpret, read_otherwise, without_story
from assistant.interpretation.relisting import list_meant
from assistant.interpretation.returning import led_back
from assistant.interpretation.topical import on_topic
from assistant.judging.coverage import NAMED
from assistant.judging.elsewhere import said_elsewhere
from assistant.judging.refusing import refusal
from assistant.language import little_words
from assistant.selection.days import judged_day
from assistant.selection.filters import NO_CRITERIA, Filters
from assistant.types import DEFAULT_K, MAX_K, SURE, Answer, Elsewhere, Kind, Match, Reason
from assistant.understanding.leaving import FIELDS, leave_out
from assistant.understanding.limits.calendar_premises import unknown_time
from assistant.understanding.limits.cluster_premises import unknown_cluster
from assistant.understanding.limits.report_itself import asks_for_report
from assistant.understanding.mentioned import Mentioned
from assistant.understanding.reading import is_question
from assistant.understanding.rows.counting import counts_of_those
from assistant.understanding.talk.earlier import last_list, spoken_so_far
from assistant.understanding.text.plainly import asked_plainly
from assistant.understanding.text.spelling import as_meant
from assistant.understanding.text.titles import with_numbers
from corpus.sections import measure_order
from corpus.types import FieldName, Report
from index import DEFAULT_INDEX, Ranking, SearchIndex
from index.keeping import StoreFacts

_CLEAR = 0.5  # probability of the first measure from which a follow-up may go on from it, though it does not answer
_ALL_FIELDS = (FieldName.ZIEL, FieldName.LAUFZEIT, FieldName.MITTEL, FieldName.RESSORT)


class Assistant:
    """Answers questions about a report from its index, with checked quotes and nothing else."""

    def __init__(self, index: SearchIndex, language: str | None = None) -> None:
        """Keep an opened index; `language` is that of our sentences in every answer, None for each question's own.

        `finder` makes the answers from what a search has found, for evaluation too.
        """
        self._index = index
        self._matcher = Matcher(index)
        self.finder = Finder(index, self._matcher)
        self._language = language

    @classmethod
    def open(cls, path: Path | str = DEFAULT_INDEX, store: StoreFacts | None = None) -> Assistant:
        """Open the default index or another, its vectors where `store` says; BrokenIndexError says how to mend it."""
        return cls(SearchIndex.open(Path(path), store))

    def speaking(self, language: str) -> Assistant:
        """Return an assistant over the same index whose sentences are in one language, whatever the question's."""
        other = copy(self)
        other._language = language
        return other

    @property
    def report(self) -> Report:
        """Return the report that is answered from."""
        return self._index.report

    @property
    def index(self) -> SearchIndex:
        """Return the index, for evaluation and explaining."""
        return self._index

    def ask(
        self,
        question: str,
        k: int = DEFAULT_K,
        *,
        as_of: date | None = None,
        filters: Filters | None = None,
        id: str | None = None,
        context: Answer | None = None,
        left_out: Collection[str] = (),
    ) -> Answer:
        """Answer a question with at most `k` measures; `filters` restrict the measures that are looked at.

        `context` is an earlier answer that the question may follow up, `left_out` names what it is not to be read as:
        "fields", "measures", or the name of a criterion.

        Raises ValueError where `k` is below 1 or above 64, or the day is centuries away.
        """
        if not 1 <= k <= MAX_K:
            raise ValueError(f"k is {k!r}; give a number from 1 to {MAX_K}")
        asked = self.read(question, as_of=as_of, context=context, left_out=left_out)
        asked = replace(asked, k=k, filters=filters or NO_CRITERIA, id=id)
        goes_on = context is not None and bool(asked.reading.filters)  # "а в 2020-м?"
        answer = self._answer(asked, goes_on=goes_on)
        behind = asked.behind
        if behind and not left_out and not asked.comes_back and answer.reason is Reason.NOT_IN_REPORT:
            again = read_otherwise(asked, behind, self._index)
            told = self._answer(replace(asked, reading=again), goes_on=False) if again else answer
            answer = answer if told.reason else told
        criteria = behind.interpretation.filters if behind and behind.kind is Kind.LIST else NO_CRITERIA
        return replace(answer, spoken=spoken_so_far(context, answer), before=criteria, listed=last_list(context))

    def read(
        self,
        question: str,
        *,
        as_of: date | None = None,
        context: Answer | None = None,
        left_out: Collection[str] = (),
    ) -> Asked:
        """Return a question as it is read before it is answered, as `ask` takes it; ValueError where the day is far away."""
        day = judged_day(as_of)
        asking = question[:MAX_QUESTION]
        titled = with_numbers(asking, self.report)
        asking = asking if self._index.legs.names.named(titled) else titled  # numbers and names are not asked alike
        meant = meant_instead(as_meant(asking, self.report), self._index)
        said, behind = list_meant(meant, context, self._index, day) if context else (meant, None)
        clean, before = led_back(said, behind, self._index)
        clean = clean if before else without_story(asked_plainly(clean), self._index, day)
        reading = leave_out(interpret(clean, self._index, day, before), left_out)
        asked = Asked(question, clean, DEFAULT_K, day, NO_CRITERIA, reading, None, self._language)
        return replace(asked, keeps_fields=FIELDS in left_out, behind=behind, comes_back=said != meant)

    def counts(self, asked: Asked, ranking: Ranking) -> bool:
        """Tell whether the first measure of a ranking has the number that is asked for."""
        counted = asked.reading.sought.counted
        first = self.report.measure(ranking.measures[0].measure)
        count = self._matcher.quoter.count_of(first, ranking, counted) if counted else None
        return count is not None and counts_of_those(asked.clean, count.quote)

    def _answer(self, asked: Asked, *, goes_on: bool) -> Answer:
        """Answer a question as it was read; `goes_on` says that it has criteria for an earlier list."""
        reading = asked.reading
        if len(asked.question) > MAX_QUESTION:
            return refused(asked, Reason.TOO_LONG, ())
        if not is_question(asked.question) and not (goes_on or reading.measures or reading.unknown):
            return unasked(asked)
        if reading.unknown:
            return self._unknown_number(asked)
        if number := unknown_cluster(asked.clean, self.report.clusters):
            answer = refused(asked, Reason.NOT_IN_REPORT, (), SURE)
            return replace(answer, text=asked.texts("answer.unknown_cluster", number=number))
        if time := unknown_time(asked.clean):
            asked = replace(asked, reading=replace(reading, kind=Kind.TOPIC, filters=NO_CRITERIA))
            answer = refused(asked, Reason.NOT_IN_REPORT, (), SURE)
            return replace(answer, text=asked.texts("answer.unknown_time", time=time))
        if asks_for_report(asked.clean, little_words(reading.language)):
            answer = about_report(asked, self.report, SURE)
            return with_elsewhere(answer, self._said_elsewhere(asked), asked, keeps_text=True)
        if reading.kind is Kind.COMPARE:
            return self._compare(asked)
        if reading.kind is Kind.LIST:
            return self._list(asked, self._among(asked))
        return self._search(asked)

    def converse(
        self,
        questions: Sequence[str],
        k: int = DEFAULT_K,
        *,
        as_of: date | None = None,
        filters: Filters | None = None,
        id: str | None = None,
        left_out: Collection[str] = (),
    ) -> Answer:
        """Answer the last of several questions, each read behind the answer to the one before.

        Raises ValueError where there is no question, or `k` is below 1 or above 64.
        """
        if not questions:
            raise ValueError("give at least one question")
        answer = None
        for question in questions[:-1]:
            answer = self.ask(question, k, as_of=as_of, filters=filters, id=id, context=answer)
        return self.ask(questions[-1], k, as_of=as_of, filters=filters, id=id, context=answer, left_out=left_out)

    def select(self, filters: Filters, as_of: date | None = None) -> list[Match]:
        """Return all measures that meet the criteria, in the report's order."""
        day = as_of or date.today()
        kept = filters.select(self.report.measures, day)
        return [self._matcher.with_fields(m, 1.0, day, _ALL_FIELDS) for m in kept]

    def show(self, number: str, as_of: date | None = None) -> Match:
        """Return one measure with all its cells quoted; KeyError where the report has none of that number."""
        measure = self.report.measure(number)
        names = (FieldName.TITEL, *(cell.field for cell in measure.cells))
        return self._matcher.with_fields(measure, 1.0, as_of or date.today(), names)

    def _search(self, asked: Asked) -> Answer:
        """Answer a topic or a field question by searching."""
        reading = asked.reading
        if reading.mentioned:
            return self._naming(asked, reading.mentioned)
        among = self._among(asked)
        topical = on_topic(self._index, asked.clean, reading, among)
        if topical and topical.says_nothing:
            return self._list(asked, topical.measures)
        ranking = ranked(self._index, asked, topical.measures if topical else among)
        if not ranking.measures:
            return self._list(asked, among)
        known, is_counted = self._index.known_details(ranking), self.counts(asked, ranking)
        why = refusal(asked.clean, reading, ranking, self.report, known, is_counted=is_counted)
        if why is not None and not (topical and topical.is_sure and why is Reason.NOT_IN_REPORT):
            return self._refused(asked, ranking, why)
        return self.finder.found(asked, ranking, len(topical.measures) if topical else None)

    def _refused(self, asked: Asked, ranking: Ranking, why: Reason) -> Answer:
        """Refuse a question that was searched for, with what is near; a follow-up may go on from a measure that is clear."""
        first = ranking.measures[0]
        is_clear = first.parts["name"] >= NAMED or ranking.correct >= _CLEAR
        near = self._matcher.near(asked, ranking, why)
        answer = refused(asked, why, near, 1 - ranking.answerable, first.measure if is_clear else "")
        return with_elsewhere(answer, self._said_elsewhere(asked), asked) if why is Reason.NOT_IN_REPORT else answer

    def _said_elsewhere(self, asked: Asked) -> tuple[Elsewhere, ...]:
        """Return what the report says outside its measures; nothing where measures are chosen or spoken of."""
        reading, legs = asked.reading, self._index.legs
        if asked.filters or reading.filters or reading.about or reading.measures:
            return ()
        return said_elsewhere(asked.clean, reading.language, legs.known_parts, legs.encoder, self.report)

    def _naming(self, asked: Asked, mentioned: Mentioned) -> Answer:
        """Answer with the measures that name something, each with the words that do; those that fit best come first."""
        among, ranking = self._among(asked), self._index.search(asked.clean)
        ranks = {self.report.measure(found.measure): rank for rank, found in enumerate(ranking.measures)}
        naming = [m for m in ranks if mentioned.is_held_by(m) and (among is None or m.number in among)][: asked.k]
        near = [rank for measure, rank in ranks.items() if measure not in naming][: asked.k - len(naming)]
        related = tuple(self._matcher.nearby(asked, ranking, rank) for rank in near)
        if not naming:
            return not_named(asked, mentioned, related[:MOST_NEAR], SURE)
        matches = [
            self._matcher.naming(measure, _placed(i), asked.as_of, mentioned) for i, measure in enumerate(naming)
        ]
        return answered(asked, self.report, Kind.TOPIC, matches, related, SURE)

    def _among(self, asked: Asked) -> set[str] | None:
        """Return the measures that the criteria and an earlier answer leave; None where nothing restricts."""
        reading = asked.reading
        if not asked.filters and not reading.filters and not reading.within:
            return None
        known = [m for m in self.report.measures if not reading.within or m.number in reading.within]
        return {m.number for m in reading.filters.select(asked.filters.select(known, asked.as_of), asked.as_of)}

    def _list(self, asked: Asked, among: Collection[str] | None) -> Answer:
        """Answer with the complete set of measures that meet the criteria, and with no other; None stands for all."""
        found = [m for m in self.report.measures if among is None or m.number in among]
        kept = sorted(found, key=lambda m: measure_order(m.number))
        if not kept:
            return nothing_meets(asked, SURE)
        matches = [self._matcher.with_fields(m, _placed(i), asked.as_of, _ALL_FIELDS) for i, m in enumerate(kept)]
        return answered(asked, self.report, Kind.LIST, matches, confidence=SURE)

    def _compare(self, asked: Asked) -> Answer:
        """Answer with the named measures side by side."""
        fields = asked.reading.fields or _ALL_FIELDS
        ranking = self._index.search(asked.clean)
        matches = []
        soughts = asked.reading.soughts()
        for i, (number, sought) in enumerate(zip(asked.reading.measures, soughts, strict=True)):
            measure = self.report.measure(number)
            quotes = self._matcher.quoter.side_by_side(measure, fields, ranking, sought, asked.clean)
            matches.append(self._matcher.quoting(measure, _placed(i), asked.as_of, quotes))
        return answered(asked, self.report, Kind.COMPARE, matches, confidence=SURE)

    def _unknown_number(self, asked: Asked) -> Answer:
        """Say that the report has no measure of that number, with the nearest one of its cluster."""
        number = asked.reading.unknown[0]
        cluster, rank = measure_order(number)
        near = [m for m in self.report.measures if measure_order(m.number)[0] == cluster]
        near.sort(key=lambda m: abs(measure_order(m.number)[1] - rank))
        related = tuple(self._matcher.with_fields(m, 0.0, asked.as_of, (FieldName.ZIEL,)) for m in near[:1])
        answer = refused(asked, Reason.NOT_IN_REPORT, related, SURE)
        return replace(answer, text=asked.texts("answer.unknown_measure", number=number))


def _placed(rank: int) -> float:
    """Return the score of a measure that is one of a set: it only falls with its place."""
    return round(1 - rank / 1000, 3)
