"""Putting the answers of several reports together, each measure under an id that names its report."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from assistant.types import Answer, Kind, Match, Status
from assistant.wording.saying import said, said_list
from assistant.wording.texts import Texts
from corpus.measure_numbers import measure_number

Current = Mapping[str, Collection[str]]  # by label, the numbers of a report's measures that no newer report has


def leading(each: Mapping[str, Answer], current: Current, before: str | None = None) -> str | None:
    """Return the label of the report that the whole answer is led by; None where none answers.

    `each` are the reports' answers, the newest first. It is the report that led `before` in the conversation where it
    answers, else the surest one, of equally sure ones the newest.
    """
    sure = {label: a.confidence for label, a in each.items() if _keeps_first(a, current[label])}
    return before if before in sure else max(sure, key=lambda label: sure[label], default=None)


def joined(each: Mapping[str, Answer], lead: str | None, k: int, current: Current, t: Texts) -> Answer:
    """Return one answer out of those of the reports, the newest first; docs/many-reports.md describes it."""
    kept = {label: _only(answer, current[label], label) for label, answer in each.items()}
    if lead is None:
        return _refused([answer for answer in kept.values() if answer.status is Status.NO_ANSWER])
    first = kept.pop(lead)
    matches, related = _put_together(first, list(kept.values()), k)
    every = sum(len(current[label]) for label in each)
    among = sum(answer.among for answer in each.values() if answer.kind is Kind.LIST) if first.among else 0
    found = (
        said_list(len(matches), every, among, t, by_criteria=bool(first.interpretation.filters))
        if first.kind is Kind.LIST
        else said(first.kind, matches, first.interpretation.fields, t)
    )
    return replace(first, matches=matches, related=related, total=len(matches), text=found, among=among)


def with_id(match: Match, label: str) -> Match:
    """Return a match whose measure is called by its id."""
    return replace(
        match,
        measure=replace(match.measure, number=measure_id(label, match.measure.number)),
        citations=tuple(replace(cited, measure=measure_id(label, cited.measure)) for cited in match.citations),
    )


def measure_id(label: str, number: str) -> str:
    """Return what a measure of a report is called among several reports ("2024/I.11")."""
    return f"{label}/{number}"


def meant_id(said: str) -> str:
    """Return an id or a number as measures are called, of one typed with small slips ("2024/i.11", "I 11")."""
    label, sign, number = said.strip().rpartition("/")
    return f"{label}{sign}{measure_number(number) or number}"


def _only(answer: Answer, numbers: Collection[str], label: str) -> Answer:
    """Return an answer with these measures of it alone, called by their ids."""
    read = answer.interpretation
    matches, related = (
        tuple(with_id(match, label) for match in found if match.measure.number in numbers)
        for found in (answer.matches, answer.related)
    )
    measures = tuple(measure_id(label, number) for number in read.measures)
    return replace(answer, matches=matches, related=related, interpretation=replace(read, measures=measures))


def _keeps_first(answer: Answer, numbers: Collection[str]) -> bool:
    """Tell whether a report answers with a measure, of a list with any, that no newer report has."""
    shown = answer.matches if answer.kind is Kind.LIST else answer.matches[:1]
    return any(match.measure.number in numbers for match in shown)


def _put_together(first: Answer, others: Sequence[Answer], k: int) -> tuple[tuple[Match, ...], tuple[Match, ...]]:
    """Return what answers and what is merely near, at most k together; a list or a comparison is whole."""
    if first.kind is Kind.COMPARE:
        return first.matches, first.related
    if first.kind is Kind.LIST:
        lists = [answer.matches for answer in (first, *others) if answer.kind is Kind.LIST]
        return _falling(match for matches in lists for match in matches), ()
    alike = [answer for answer in others if answer.kind in {Kind.TOPIC, Kind.FIELD}]
    more = [*first.matches[1:], *(match for answer in alike for match in answer.matches)]
    found = [first.matches[0], *_best(more)][:k]
    near = _best([match for answer in (first, *alike) for match in answer.related])[: k - len(found)]
    falling = _falling([*found, *near])
    return falling[: len(found)], falling[len(found) :]


def _best(matches: Iterable[Match]) -> list[Match]:
    """Return matches with the best scores first; of equal ones those of the newer report."""
    return sorted(matches, key=lambda match: -match.score)


def _falling(matches: Iterable[Match]) -> tuple[Match, ...]:
    """Return the matches with scores that never rise; those of several reports are only about comparable."""
    lowest, fallen = 1.0, []
    for match in matches:
        lowest = min(lowest, match.score)
        fallen.append(replace(match, score=lowest))
    return tuple(fallen)


def _refused(answers: Sequence[Answer]) -> Answer:
    """Return that no report answers, for the newest one's reason, with what is near in any of them."""
    shown = max(len(answer.related) for answer in answers)
    near = _falling(_best([match for answer in answers for match in answer.related])[:shown])
    return replace(answers[0], related=near, confidence=min(answer.confidence for answer in answers))
