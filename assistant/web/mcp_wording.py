"""Answers and measures in plain English words around the report's own German ones, for assistants that read text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from assistant.selection.states import PeriodState, State
from assistant.types import Answer, Citation, Match, Reason, Status
from assistant.wording.saying import unquoted
from corpus.counting import counted
from corpus.editions import Difference, Pair
from corpus.types import EMPTY, FieldName, Finding, Measure, PagedText, Report

_STATES = {
    State.RUNNING: "running",
    State.ENDED: "ended",
    State.PLANNED: "planned",
    State.EVENT: "a single event",
    State.NOT_STATED: "no time stated",
}
_NO_ANSWER = {
    Reason.NOT_IN_REPORT: "The report does not answer this.",
    Reason.OWN_CASE: "This concerns somebody's own case, which a person must decide; the report does not.",
    Reason.NOT_A_QUESTION: "This was not understood as a question.",
    Reason.TOO_LONG: "The question is too long.",
}

Sources = Mapping[str, Report]  # the reports that are asked, by label; a lone one has none


def reports_in_words(reports: Mapping[str, Report]) -> str:
    """Return the reports one a line, by what they are called as an argument."""
    lines = [
        f"{label or 'without a name'}: {_titled(report)}, {counted(len(report.measures), 'measure')}"
        for label, report in reports.items()
    ]
    return "\n".join(["Reports that can be asked, the newest first:", *lines])


def difference_in_words(difference: Difference) -> str:
    """Return how two reports differ: what became of measures, then each changed field with its old and new words."""
    kinds = {
        "New": difference.added,
        "No longer there": difference.vanished,
        "Ended in the meantime": [pair.new for pair in difference.ended],
    }
    lines = [f"{kind}: {_titles(measures)}" for kind, measures in kinds.items()]
    changed = (_changed(pair) for pair in difference.changed)
    sources = (f"{name} report: {_titled(one)}" for name, one in (("Newer", difference.new), ("Older", difference.old)))
    return "\n".join([*lines, f"Changed: {counted(len(difference.changed), 'measure')}", *changed, "", *sources])


def _titles(measures: Sequence[Measure]) -> str:
    """Return measures with their numbers."""
    return "; ".join(f"{measure.number} „{measure.title.text}“" for measure in measures) or "none"


def _changed(pair: Pair) -> str:
    """Return a measure of both reports with the words that changed."""
    was = f", formerly {pair.old.number}" if pair.is_renumbered else ""
    rows = (
        f"  {change.label}: {said} {_said(text)}"
        for change in pair.changes
        for said, text in (("before", change.old), ("now", change.new))
    )
    return "\n".join([f"{pair.new.number} „{pair.new.title.text}“{was}", *rows])


def _said(text: PagedText | None) -> str:
    """Return the words of a field with their page."""
    if text is None or text.text in {"", EMPTY}:
        return "not stated in the report"
    return f"verbatim, page {text.page}: „{text.text}“"


def answer_in_words(answer: Answer, sources: Sources) -> str:
    """Return an answer: whether there is one, the measures with their quotes, those merely near, the source."""
    blocks = [_head(answer)]
    blocks += [_match_in_words(match, answer.as_of) for match in answer.matches]
    if answer.elsewhere:
        said = (f"{one.part}, verbatim, page {one.page}: „{one.quote}“" for one in answer.elsewhere)
        blocks.append("\n".join(["Said outside the measures:", *said]))
    if answer.shown_near:
        near = (_match_in_words(match, answer.as_of) for match in answer.shown_near)
        blocks.append("\n\n".join(["Merely near, not an answer:", *near]))
    return "\n\n".join([*blocks, _named(sources)])


def measures_in_words(matches: Sequence[Match], sources: Sources, day: date, of: int) -> str:
    """Return measures one a line, out of so many: number, title, page, state."""
    lines = [
        f"{match.measure.number} „{match.measure.title.text}“ (page {match.measure.page}; {_state(match.period)})"
        for match in matches
    ]
    head = f"{len(matches)} of {counted(of, 'measure')}, states as of {day.isoformat()}:"
    return "\n".join([head, *lines, "", _named(sources)])


def measure_in_words(match: Match, sources: Sources, day: date) -> str:
    """Return a measure whole: description, every row of its table, footnotes, contradictions."""
    measure = match.measure
    description = f"Beschreibung, verbatim, from page {measure.page}: „{measure.description.text}“"
    footnotes = [f"Footnote {n.number}, verbatim, page {n.page}: „{n.text}“" for n in measure.footnotes]
    return "\n".join([_title(match, day), description, *_quotes(match), *footnotes, "", _named(sources)])


def _head(answer: Answer) -> str:
    """Return whether the report answers, and our own sentence about it."""
    if answer.status is Status.ANSWERED:
        return f"The report answers (confidence {answer.confidence:.2f}). {answer.text}"
    said = (
        "No measure of the report answers this."
        if answer.elsewhere
        else _NO_ANSWER[answer.reason or Reason.NOT_IN_REPORT]
    )
    return f"{said} {answer.text}"


def _match_in_words(match: Match, day: date) -> str:
    """Return a measure with its quotes."""
    return "\n".join([_title(match, day), *_quotes(match)])


def _title(match: Match, day: date) -> str:
    """Return a measure's heading."""
    return f"{match.measure.number} „{match.measure.title.text}“ (as of {day.isoformat()}: {_state(match.period)})"


def _state(period: PeriodState) -> str:
    """Return a state with what is stated of the time."""
    told = [_STATES[period.state]]
    told += [f"from {period.start}"] if period.start else []
    told += [f"until {period.end}"] if period.end else []
    return " ".join(told)


def _quotes(match: Match) -> Iterator[str]:
    """Yield each quote with its row's label and page, then where the report contradicts one."""
    for citation in match.citations:
        if citation.field is not FieldName.TITEL:
            yield _quote(citation)
    for note in match.notes:
        yield _note(note, match)


def _quote(citation: Citation) -> str:
    """Return a quote; an empty cell is said to be one."""
    if citation.quote in {"", EMPTY}:
        return f"{citation.label}: not stated in the report"
    return f"{citation.label}, verbatim, page {citation.page}: „{citation.quote}“"


def _note(note: Finding, match: Match) -> str:
    """Return what is odd about a quote, with those words of the report that are not shown beside it."""
    said = (
        "There is probably a misprint in the report here" if note.is_misprint else "The report contradicts itself here"
    )
    quotes = (f"verbatim, page {quote.page}: „{quote.text}“" for quote in unquoted(note, match.citations))
    return " ".join([f"{said}: {note.text}", *quotes])


def _named(sources: Sources) -> str:
    """Return what to name as the source, of several reports each."""
    return "\n".join(_source(label, report) for label, report in sources.items())


def _source(label: str, report: Report) -> str:
    """Return one source."""
    return f"Source {label}: {_titled(report)}" if label else f"Source: {_titled(report)}"


def _titled(report: Report) -> str:
    """Return a report's title, and when it was published where that is known."""
    return f"„{report.title}“, published {report.published}" if report.published else f"„{report.title}“"
