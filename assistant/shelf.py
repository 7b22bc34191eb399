"""Several reports that are asked together; a lone one is answered from as its assistant does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from assistant.answering import Assistant
from assistant.joining import joined, leading, meant_id, measure_id, with_id
from assistant.selection.filters import Filters
from assistant.types import DEFAULT_K, Answer, Match
from assistant.wording.texts import texts_in
from corpus.editions import Difference, compare_editions, partners_of
from corpus.types import Measure, Report
from index import DEFAULT_INDEX
from index.keeping import StoreFacts
from index.manifest import opened_whole, report_folders


@dataclass(frozen=True, slots=True)
class Joint:
    """What each report answers to a question, by label, the whole answer out of it, and which report leads it."""

    each: Mapping[str, Answer]
    whole: Answer
    lead: str | None


class Shelf:
    """Asks one report, or several at once; measures of several are called by ids ("2024/I.11")."""

    def __init__(self, assistants: Mapping[str, Assistant]) -> None:
        """Keep the reports' assistants by label, the newest first; a lone one has the label ""."""
        self._assistants = dict(assistants)
        self._current = cache(self._numbers_of)  # titles are compared once for the reports that are asked together

    @classmethod
    def open(cls, path: Path | str = DEFAULT_INDEX, store: StoreFacts | None = None) -> Shelf:
        """Open the default index or another, of one report or several; BrokenIndexError says how to mend one."""
        return opened_whole(Path(path), lambda: cls._open(Path(path), store))

    @classmethod
    def _open(cls, path: Path, store: StoreFacts | None) -> Shelf:
        """Open the reports that the folder's manifest names now."""
        return cls({label: Assistant.open(folder, store) for label, folder in report_folders(path).items()})

    @classmethod
    def of(cls, assistant: Assistant) -> Shelf:
        """Return a shelf with one report on it."""
        return cls({"": assistant})

    @property
    def labels(self) -> tuple[str, ...]:
        """Return what the reports are called, the newest first; a lone report is called nothing."""
        return tuple(label for label in self._assistants if label)

    @property
    def newest(self) -> Assistant:
        """Return the assistant of the newest report."""
        return next(iter(self._assistants.values()))

    def assistant(self, label: str | None) -> Assistant:
        """Return the assistant of one report, None for the newest; ValueError names the reports that are there."""
        return self.newest if label is None else next(iter(self._limited(label).values()))

    def reports(self, label: str | None = None) -> list[Report]:
        """Return the reports, or the one of that label."""
        return [one.report for one in self._limited(label).values()]

    def measures(self) -> list[Measure]:
        """Return all measures of all reports, the newest report's first, each called by its id."""
        return [
            replace(measure, number=measure_id(label, measure.number)) if label else measure
            for label, one in self._assistants.items()
            for measure in one.report.measures
        ]

    def count(self, report: str | None = None) -> int:
        """Return how many measures the reports have together, one in several editions counted once."""
        return sum(map(len, self._current(tuple(self._limited(report))).values()))

    def converse(
        self,
        questions: Sequence[str],
        k: int = DEFAULT_K,
        *,
        report: str | None = None,
        as_of: date | None = None,
        filters: Filters | None = None,
        id: str | None = None,
    ) -> Answer:
        """Answer the last of several questions from all reports or one, each read behind the answer to the one before.

        Raises ValueError where there is no question or no such report, or `k` is below 1 or above 64.
        """
        if not questions:
            raise ValueError("give at least one question")
        joint = self.ask(questions[0], k, report=report, as_of=as_of, filters=filters, id=id)
        for question in questions[1:]:
            joint = self.ask(question, k, report=report, as_of=as_of, filters=filters, id=id, context=joint)
        return joint.whole

    def ask(
        self,
        question: str,
        k: int = DEFAULT_K,
        *,
        report: str | None = None,
        as_of: date | None = None,
        filters: Filters | None = None,
        id: str | None = None,
        context: Joint | None = None,
    ) -> Joint:
        """Answer a question from all reports or one; one that follows up asks the reports that were asked before.

        Raises ValueError where there is no such report, or `k` is below 1 or above 64.
        """
        before = context.each if context else {}
        asked = self._limited(report)
        if before and report is None:
            asked = {label: one for label, one in asked.items() if label in before}
        each = {
            label: one.ask(question, k, as_of=as_of, filters=filters, id=id, context=before.get(label))
            for label, one in asked.items()
        }
        return self._joint(each, k, context.lead if context else None)

    def select(self, filters: Filters, as_of: date | None = None, report: str | None = None) -> list[Match]:
        """Return all measures that meet the criteria, the newest report's first; of a measure in several the newest."""
        asked = self._limited(report)
        current = self._current(tuple(asked))
        return [
            with_id(match, label) if label else match
            for label, one in asked.items()
            for match in one.select(filters, as_of)
            if match.measure.number in current[label]
        ]

    def compare(self, label: str, other: str, as_of: date | None = None) -> Difference:
        """Return how the newer of two reports differs from the older; ValueError where they are not two of those there."""
        if label == other:
            several = len(self.labels) > 1
            others = f"give two of {', '.join(self.labels)}" if several else "there is no other to compare it with"
            raise ValueError(f"report {label!r} is compared with itself; {others}")
        both = self._limited(label) | self._limited(other)
        newer, older = (both[name].report for name in self.labels if name in {label, other})
        return compare_editions(older, newer, as_of or date.today())

    def show(self, id: str, as_of: date | None = None) -> Match:
        """Return the measure of an id, or of a number that one report alone has; KeyError says what is there instead."""
        found = self._places(meant_id(id))
        if len(found) == 1:
            label, number = found[0]
            match = self._assistants[label].show(number, as_of)
            return with_id(match, label) if label else match
        if found:
            raise KeyError(f"{id!r} stands in several reports; give one of {', '.join(measure_id(*f) for f in found)}")
        numbers = [measure.number for measure in self.newest.report.measures]
        among = f" of {', '.join(self.labels)}, as {measure_id(self.labels[0], numbers[0])}" if self.labels else ""
        raise KeyError(
            f"{id!r} is no measure{among or ' of this report'}; numbers run from {numbers[0]} to {numbers[-1]}"
        )

    def _places(self, id: str) -> list[tuple[str, str]]:
        """Return the labels and numbers of the measures that an id or a number may mean."""
        return [
            (label, measure.number)
            for label, one in self._assistants.items()
            for measure in one.report.measures
            if id in ({measure.number, measure_id(label, measure.number)} if label else {measure.number})
        ]

    def _limited(self, label: str | None) -> dict[str, Assistant]:
        """Return the assistants that are asked: all, or that of one report; ValueError where there is none of the label."""
        if label is None or (not self.labels and label == _year(self.newest.report)):
            return self._assistants
        if label not in self.labels:
            there = ", ".join(self.labels) or f"the one report of {_year(self.newest.report) or 'an unknown year'}"
            raise ValueError(f"there is no report {label!r}; there is {there}")
        return {label: self._assistants[label]}

    def _numbers_of(self, labels: tuple[str, ...]) -> Mapping[str, frozenset[str]]:
        """Return the numbers of each report's measures that none of these reports, the newest first, has newer."""
        reports = [self._assistants[label].report for label in labels]
        return {
            label: frozenset(measure.number for measure in report.measures).difference(
                *(partners_of(report.measures, newer.measures).values() for newer in reports[:place])
            )
            for place, (label, report) in enumerate(zip(labels, reports, strict=True))
        }

    def _joint(self, each: Mapping[str, Answer], k: int, before: str | None) -> Joint:
        """Return the answers of the reports with the whole one; a lone report's answer stays as it is."""
        first = next(iter(each.values()))
        if not self.labels:
            return Joint(each, first, None)
        current = self._current(tuple(each))
        lead = leading(each, current, before)
        whole = joined(each, lead, k, current, texts_in(first.language))
        return Joint(each, whole, lead or before)


def _year(report: Report) -> str:
    """Return the year in which a report was published, "" where it is not known."""
    return (report.published or "")[:4]
