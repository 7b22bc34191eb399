"""Putting an answer together: what was asked, how it was read, and what was found, or why nothing was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.asked import Asked, interpretation
from assistant.selection.filters import Filters
from assistant.types import Answer, Elsewhere, Kind, Match, Reason, Status
from assistant.understanding.mentioned import Mentioned
from assistant.understanding.rows.facts import Fact
from assistant.understanding.text.leading import only_calls, only_thanks
from assistant.wording.adding import said_sums
from assistant.wording.saying import parts_of, said_list
from assistant.wording.saying import said as in_words
from corpus.types import FieldName, Report

_OF_SUMS = frozenset({"sum", "amount", "extreme"})  # criteria that compare the sums of measures with something
MAX_QUESTION = 2_000  # letters; the longest post of the bank has a third of that


def refused(
    asked: Asked, reason: Reason, related: tuple[Match, ...], confidence: float = 1.0, named: str = ""
) -> Answer:
    """Return the answer that there is none, and why; `named` is the measure that the question names, if it does."""
    return Answer(
        question=asked.question[:MAX_QUESTION],
        language=asked.reading.language,
        status=Status.NO_ANSWER,
        reason=reason,
        confidence=round(confidence, 4),
        kind=Kind.TOPIC,
        as_of=asked.as_of,
        interpretation=interpretation(asked),
        total=0,
        matches=(),
        related=related,
        text=asked.texts.reason(reason, limit=MAX_QUESTION),
        id=asked.id,
        shown=asked.reading.shown,
        about=next(iter(asked.reading.measures or asked.reading.about), named),
    )


def unasked(asked: Asked) -> Answer:
    """Return the answer to what asks nothing: thanks and greetings get a friendly word, the rest what is missing."""
    answer = refused(asked, Reason.NOT_A_QUESTION, ())
    if only_thanks(asked.question):
        return replace(answer, text=asked.texts("answer.thanked"))
    return replace(answer, text=asked.texts("answer.greeted")) if only_calls(asked.question) else answer


def about_report(asked: Asked, report: Report, confidence: float) -> Answer:
    """Return what the report is, in words of ours: no measure tells that, so there is nothing to quote."""
    t = asked.texts
    published = t.month(report.published) if report.published else t("answer.undated")
    counts = {"measures": len(report.measures), "clusters": len(report.clusters)}
    text = t("answer.about_report", title=report.title, published=published, **counts)
    return replace(refused(asked, Reason.NOT_IN_REPORT, (), confidence), text=text)


def with_elsewhere(answer: Answer, said: tuple[Elsewhere, ...], asked: Asked, *, keeps_text: bool = False) -> Answer:
    """Return an answer that no measure gives with what the report says outside them; as it is where that is nothing.

    `keeps_text` leaves what the answer says before that.
    """
    if not said:
        return answer
    key = "answer.elsewhere_too" if keeps_text else "answer.elsewhere"
    words = asked.texts(key, parts=parts_of(said, asked.texts))
    return replace(answer, elsewhere=said, text=f"{answer.text} {words}" if keeps_text else words)


def not_named(asked: Asked, mentioned: Mentioned, related: tuple[Match, ...], confidence: float) -> Answer:
    """Return the answer that no measure names something, or stands on a page."""
    said = asked.texts.any_of(mentioned.said)
    key, name = ("answer.not_on_page", "pages") if mentioned.pages else ("answer.not_mentioned", "words")
    return replace(refused(asked, Reason.NOT_IN_REPORT, related, confidence), text=asked.texts(key, **{name: said}))


def nothing_meets(asked: Asked, confidence: float) -> Answer:
    """Return the answer that no measure meets the criteria of a list, which a follow-up may change."""
    empty = refused(asked, Reason.NOT_IN_REPORT, (), confidence)
    within = len(asked.reading.within)
    text = asked.texts("answer.nothing_among", n=within) if within else asked.texts("answer.nothing_meets")
    return replace(empty, kind=Kind.LIST, text=text)


def answered(
    asked: Asked,
    report: Report,
    kind: Kind,
    matches: Sequence[Match],
    related: Sequence[Match] = (),
    confidence: float = 1.0,
) -> Answer:
    """Return an answer with its matches, and the measures that are merely near."""
    reading, t = asked.reading, asked.texts
    kept, every, among = len(matches), len(report.measures), len(reading.within)
    is_list = kind is Kind.LIST
    by_criteria = bool(reading.filters)
    found = (
        said_list(kept, every, among, t, by_criteria=by_criteria)
        if is_list
        else in_words(kind, matches, reading.fields, t)
    )
    return Answer(
        question=asked.question,
        language=asked.reading.language,
        status=Status.ANSWERED,
        reason=None,
        confidence=round(confidence, 4),
        kind=kind,
        as_of=asked.as_of,
        interpretation=interpretation(asked),
        total=len(matches),
        matches=tuple(matches),
        related=tuple(related),
        text=" ".join([found, *_on_sums(asked, kind, matches)]),
        id=asked.id,
        shown=asked.reading.shown,
        among=among if is_list else 0,
    )


def _on_sums(asked: Asked, kind: Kind, matches: Sequence[Match]) -> list[str]:
    """Return what the sums of a list come to where they are to be added up, or that they cannot be."""
    if kind is not Kind.LIST:
        return []
    if asked.reading.filters.adds:
        return said_sums([match.measure for match in matches], asked.reading.filters.basis, asked.texts)
    if _lacks_amounts(asked.reading.filters):
        return [asked.texts("answer.no_amount_named")]
    return [asked.texts("answer.no_sum")] if _asks_for_total(asked, matches) else []


def _lacks_amounts(criteria: Filters) -> bool:
    """Tell whether a list is of measures without means or sums, which people may take for what costs nothing."""
    return FieldName.MITTEL in criteria.missing or criteria.amount is False


def _asks_for_total(asked: Asked, matches: Sequence[Match]) -> bool:
    """Tell whether how much several measures cost is asked for, and not which of them state what sum."""
    return (
        len(matches) > 1
        and Fact.SUM in asked.reading.sought.facts
        and not _OF_SUMS & set(asked.reading.filters.names())
    )
