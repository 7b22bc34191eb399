"""Fitting what tells whether the report has the detail that is asked, on questions that it answers and others.

What is fitted is used in assistant/judging/untold.py (WEIGHTS, BIAS); a person puts it there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from assistant import Assistant
from assistant.finding.ranking import ranked
from assistant.judging.owning import is_own_case
from assistant.judging.refusing import by_rules
from assistant.judging.untold import is_for_detail, is_refused
from assistant.types import Kind, Reason
from eval import odds
from eval.learning import learned_from
from eval.odds import FOLDS, Regression, Told
from eval.runs import AS_OF
from eval.table import Rows
from eval.types import GoldQuestion
from index.bank import load_bank
from index.details import as_details
from index.sentence_bank import load_sentence_bank
from index.types import DetailQuestion, ToldCase
from index.wording import detail_odds

HEADINGS = ("questions of", "cut", "told", "untold", "told refused", "untold refused")
_GOLD_COUNTS = 3.0  # as so many questions for details each gold question counts
_RULES = float("-inf")  # the cut at which the rules decide alone
_CUTS = (_RULES, -2.5, -2.0, -1.75, -1.5, -1.25, -1.0)


def of_authors(assistant: Assistant, by_author: Mapping[str, Sequence[DetailQuestion]]) -> Iterator[Told]:
    """Yield the questions for details, each judged by wording and known questions of authors of other folds."""
    bank, sentences = load_bank(), as_details(load_sentence_bank())
    authors = list(by_author)
    for k in range(FOLDS):
        held = [(author, detail) for author in authors[k::FOLDS] for detail in by_author[author]]
        others = [author for author in authors if author not in authors[k::FOLDS]]
        known = [*sentences, *(detail for author in others for detail in by_author[author])]
        if not held:
            continue
        wording = detail_odds(bank, known, [detail.text for _, detail in held]).tolist()
        learned = learned_from(assistant, known, bank)
        for (author, detail), odd in zip(held, wording, strict=True):
            source = Source(author, detail.language, detail.is_told)
            if one := _told(learned, [*detail.context, detail.text], source, odd):
                yield one


def of_cases(assistant: Assistant, cases: Sequence[ToldCase]) -> Iterator[Told]:
    """Yield questions told as an own case that the report answers; none of them taught the wording of details."""
    for case in cases:
        source = Source("cases", case.language, is_told=True)
        if not case.is_own and (one := _told(assistant, [case.text], source)):
            yield one


def of_gold(assistant: Assistant, questions: Sequence[GoldQuestion]) -> Iterator[Told]:
    """Yield gold questions that the report answers or does not."""
    for question in questions:
        source = Source(f"gold, {question.kind}", question.language, not question.expects_refusal)
        if question.reason in (None, Reason.NOT_IN_REPORT) and (
            one := _told(assistant, [*question.context, question.question], source)
        ):
            yield one


@dataclass(frozen=True, slots=True)
class Source:
    """Where a question is from, its language, and whether the report tells what it asks."""

    name: str
    language: str
    is_told: bool


def _told(assistant: Assistant, said: Sequence[str], source: Source, wording: float | None = None) -> Told | None:
    """Return what the last of several questions tells; None where it is answered without the odds.

    `wording` replaces the log-odds that the index has learned of a detail's being told.
    """
    context = assistant.converse(said[:-1], as_of=AS_OF) if said[1:] else None
    asked = assistant.read(said[-1], as_of=AS_OF, context=context)
    reading = asked.reading
    if reading.kind in (Kind.LIST, Kind.COMPARE) or reading.mentioned or not is_for_detail(reading):
        return None
    ranking = ranked(assistant.index, asked, None)
    if is_own_case(asked.clean, reading, ranking):
        return None
    if wording is not None:
        ranking = replace(ranking, features={**ranking.features, "detail": wording})
    likeness = assistant.index.known_details(ranking)
    ruled = by_rules(asked.clean, reading, ranking, assistant.report, is_counted=assistant.counts(asked, ranking))
    if likeness is None or ruled.why is Reason.OWN_CASE:
        return None
    tells = ruled.tells(asked.clean, reading, ranking, assistant.report, likeness)
    return Told(source.language, source.name, source.is_told, tells, ruled.why is not None or reading.is_lost)


def fit(told: Sequence[Told]) -> tuple[Regression, Regression]:
    """Return the regression for German and that for the other languages."""
    return odds.fit(told, _count)


def held_out(told: Sequence[Told]) -> list[float]:
    """Return each question's log-odds under regressions that have not seen it."""
    return odds.held_out(told, _count)


def _count(source: str) -> float:
    """Return as how many questions for details one of a source counts."""
    return _GOLD_COUNTS if source.startswith("gold") else 1.0


def by_cut(told: Sequence[Told], found: Sequence[float]) -> Rows:
    """Return for each source and cut the shares of told and of untold details that are refused by rules and odds."""

    def is_cut(i: int, cut: float) -> bool:
        """Tell whether a question is refused at a cut, or by the rules alone."""
        one = told[i]
        return one.is_ruled if cut == _RULES else is_refused(found[i], one.tells, is_ruled=one.is_ruled, cut=cut)

    return odds.by_cut(told, is_cut, _CUTS)
