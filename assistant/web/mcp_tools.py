"""What other assistants may ask for: five tools with their words, arguments and results, apart from any protocol."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from assistant.joining import meant_id
from assistant.selection.by_name import filters_named
from assistant.types import DEFAULT_K
from assistant.web.inputs import Count, Day, Earlier, Text
from assistant.web.mcp_wording import (
    Sources,
    answer_in_words,
    difference_in_words,
    measure_in_words,
    measures_in_words,
    reports_in_words,
)
from assistant.web.service import AnswerService
from corpus.editions_printed import difference_to_dict
from corpus.export import measure_to_dict

INSTRUCTIONS = (
    "These tools answer from a public German report about measures against the shortage of skilled workers in North "
    "Rhine-Westphalia, or from several editions of it (list_reports names them), and from nothing else. All information comes as verbatim German quotes with measure number and "
    "printed page. Cite them as they are, with number and page; mark a translation as yours. Where the report does not "
    "answer, say so. The report shows how things stood when it appeared."
)


class _Arguments(BaseModel):
    """What a tool takes; a name that it does not have is refused, so that nothing is ignored unnoticed."""

    model_config = ConfigDict(extra="forbid")


class _Dated(_Arguments):
    """What the tools take that tell of periods."""

    as_of: Annotated[Day, Field(description="the date on which states are judged; default today")] = None


class _AboutReports(_Dated):
    """What the tools take that answer from the reports."""

    report: Annotated[
        Text | None, Field(description="only this report, as list_reports names it; default all, the newest first")
    ] = None


class ReportsArguments(_Arguments):
    """What list_reports takes: nothing."""


class CompareArguments(_Dated):
    """Two reports to compare."""

    old: Annotated[Text, Field(description="the older report, as list_reports names it")]
    new: Annotated[Text, Field(description="the newer report")]


class AskArguments(_AboutReports):
    """A question."""

    question: Annotated[Text, Field(description="a question in German, English or another of seven languages")]
    k: Annotated[Count, Field(description="how many measures at most")] = DEFAULT_K
    context: Earlier = []


class ListArguments(_AboutReports):
    """Criteria, which combine with AND."""

    cluster: Annotated[Text | None, Field(description="the number of a cluster, e.g. IV")] = None
    ressort: Annotated[Text | None, Field(description="the abbreviation of a ministry, e.g. MAGS")] = None
    state: Annotated[Literal["running", "ended", "planned"] | None, Field(description="on the date")] = None


class ShowArguments(_AboutReports):
    """The number of a measure."""

    number: Annotated[Text, Field(description="the number of a measure, e.g. I.11; of several reports 2024/I.11")]


@dataclass(frozen=True, slots=True)
class Told:
    """A tool's result, in words to read and as plain data."""

    words: str
    content: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool: its name, what it is for, what it takes, and what does it."""

    name: str
    title: str
    description: str
    arguments: type[BaseModel]
    run: Callable[[AnswerService, Any], Told]


def _reports(service: AnswerService, _asked: ReportsArguments) -> Told:
    """Name the reports."""
    shelf = service.shelf
    named = {label: shelf.reports(label)[0] for label in shelf.labels} or {
        (shelf.newest.report.published or "")[:4]: shelf.newest.report
    }
    rows = [
        {
            "report": label or None,
            "title": report.title,
            "published": report.published,
            "measures": len(report.measures),
        }
        for label, report in named.items()
    ]
    return Told(reports_in_words(named), {"reports": rows})


def _compare(service: AnswerService, asked: CompareArguments) -> Told:
    """Tell how two reports differ; ValueError where they are not two of those there."""
    difference = service.shelf.compare(asked.old, asked.new, asked.as_of or service.today)
    return Told(difference_in_words(difference), difference_to_dict(difference))


def _ask(service: AnswerService, asked: AskArguments) -> Told:
    """Answer a question; ValueError where there is no such report."""
    sources = _sources(service, asked.report)
    answer = service.ask_reports(asked.question, asked.k, report=asked.report, as_of=asked.as_of, earlier=asked.context)
    return Told(answer_in_words(answer, sources), answer.to_dict())


def _list(service: AnswerService, asked: ListArguments) -> Told:
    """List measures; ValueError names what the reports have where a criterion is unknown."""
    sources, day, shelf = _sources(service, asked.report), asked.as_of or service.today, service.shelf
    clusters, ressorts = ([name] if name else None for name in (asked.cluster, asked.ressort))
    criteria = filters_named(shelf.reports(asked.report), clusters, ressorts, asked.state, mark="")
    matches, of = shelf.select(criteria, day, asked.report), shelf.count(asked.report)
    rows = [match.to_dict() for match in matches]
    content = {"as_of": day.isoformat(), "total": len(rows), "of": of, "measures": rows}
    return Told(measures_in_words(matches, sources, day, of), content)


def _show(service: AnswerService, asked: ShowArguments) -> Told:
    """Show one measure; ValueError where there is none of that number, or several."""
    _sources(service, asked.report)
    id = _meant(service, asked.number, asked.report)
    day, label = asked.as_of or service.today, id.rpartition("/")[0]
    match = service.shelf.show(id, day)
    content = measure_to_dict(match.measure) | {"as_of": day.isoformat(), "period": match.period.to_dict()}
    return Told(measure_in_words(match, _sources(service, label or None), day), content)


def _meant(service: AnswerService, said: str, report: str | None) -> str:
    """Return the id of the measure that is meant by an id, or by a number that one report alone has."""
    label, _, number = meant_id(said).rpartition("/")
    wanted = label or (report if service.shelf.labels else None)
    found = [
        id for id in service.measures if id.rpartition("/")[2] == number and wanted in {None, id.rpartition("/")[0]}
    ]
    if not found:
        raise ValueError("number: there is no such measure; list_measures names all")
    if len(found) > 1:
        raise ValueError(f"number: several reports have it; give one of {', '.join(found)}")
    return found[0]


def _sources(service: AnswerService, label: str | None) -> Sources:
    """Return the reports that are asked, by label; ValueError where there is none of that label."""
    try:
        asked = service.shelf.reports(label)
    except ValueError as error:
        raise ValueError(f"report: {error}") from None
    labels = service.shelf.labels
    return dict(zip([label] if label in labels else labels or ("",), asked, strict=True))


TOOLS = (
    Tool(
        "ask",
        "Ask the report",
        "Answer a question with verbatim quotes from the report, each with measure number and printed page: which "
        "measures fit, what one costs, how long it runs, who is in charge, or a complete list. The result says so "
        "where the report does not answer; measures that are merely near are marked as such.",
        AskArguments,
        _ask,
    ),
    Tool(
        "list_measures",
        "List measures",
        "List all measures of the report, or those of one cluster, one ministry or one state, complete and in the "
        "report's order, with title, page and state.",
        ListArguments,
        _list,
    ),
    Tool(
        "show_measure",
        "Show one measure",
        "Show one measure whole, by its number: its description and every row of its table verbatim, each with its printed page, "
        "and whether it runs on a date.",
        ShowArguments,
        _show,
    ),
    Tool(
        "list_reports",
        "List the reports",
        "Name the reports that can be asked, the newest first: what the argument `report` of the other tools takes, with "
        "title, month of publication and number of measures.",
        ReportsArguments,
        _reports,
    ),
    Tool(
        "compare_reports",
        "Compare two reports",
        "Tell how a newer report differs from an older one: which measures are new, vanished or ended, and which cells "
        "changed, with the old and the new words verbatim, each with its printed page. Measures are recognised by title.",
        CompareArguments,
        _compare,
    ),
)
