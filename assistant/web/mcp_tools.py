"""What other assistants may ask for: three tools with their words, arguments and results, apart from any protocol."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from assistant.selecting import filters_named
from assistant.types import DEFAULT_K
from assistant.web.inputs import Count, Day, Earlier, Text
from assistant.web.mcp_wording import answer_in_words, measure_in_words, measures_in_words
from assistant.web.service import AnswerService
from corpus.export import measure_to_dict

INSTRUCTIONS = (
    "These tools answer from one public German report about measures against the shortage of skilled workers in North "
    "Rhine-Westphalia, and from nothing else. All information comes as verbatim German quotes with measure number and "
    "printed page. Cite them as they are, with number and page; mark a translation as yours. Where the report does not "
    "answer, say so. The report shows how things stood when it appeared."
)


class _Arguments(BaseModel):
    """What a tool takes; a name that it does not have is refused, so that nothing is ignored unnoticed."""

    model_config = ConfigDict(extra="forbid")

    as_of: Annotated[Day, Field(description="the date on which states are judged; default today")] = None


class AskArguments(_Arguments):
    """A question."""

    question: Annotated[Text, Field(description="a question in German, English or another of seven languages")]
    k: Annotated[Count, Field(description="how many measures at most")] = DEFAULT_K
    context: Earlier = []


class ListArguments(_Arguments):
    """Criteria, which combine with AND."""

    cluster: Annotated[Text | None, Field(description="the number of a cluster, e.g. IV")] = None
    ressort: Annotated[Text | None, Field(description="the abbreviation of a ministry, e.g. MAGS")] = None
    state: Annotated[Literal["running", "ended", "planned"] | None, Field(description="on the date")] = None


class ShowArguments(_Arguments):
    """The number of a measure."""

    number: Annotated[Text, Field(description="the number of a measure, e.g. I.11")]


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


def _ask(service: AnswerService, asked: AskArguments) -> Told:
    """Answer a question."""
    answer = service.ask(asked.question, asked.k, as_of=asked.as_of, earlier=asked.context)
    return Told(answer_in_words(answer, service.assistant.report), answer.to_dict())


def _list(service: AnswerService, asked: ListArguments) -> Told:
    """List measures; ValueError names what the report has where a criterion is unknown."""
    report, day = service.assistant.report, asked.as_of or service.today
    clusters, ressorts = ([name] if name else None for name in (asked.cluster, asked.ressort))
    matches = service.assistant.select(filters_named([report], clusters, ressorts, asked.state, mark=""), day)
    rows = [match.to_dict() for match in matches]
    content = {"as_of": day.isoformat(), "total": len(rows), "of": len(report.measures), "measures": rows}
    return Told(measures_in_words(matches, report, day), content)


def _show(service: AnswerService, asked: ShowArguments) -> Told:
    """Show one measure; ValueError where the report has none of that number."""
    report, day, number = service.assistant.report, asked.as_of or service.today, asked.number.strip().upper()
    if number not in {measure.number for measure in report.measures}:
        raise ValueError("number: the report has no such measure; list_measures names all")
    match = service.assistant.show(number, day)
    content = measure_to_dict(match.measure) | {"as_of": day.isoformat(), "period": match.period.to_dict()}
    return Told(measure_in_words(match, report, day), content)


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
        "Show one measure whole: its description and every row of its table verbatim, each with its printed page, "
        "and whether it runs on a date.",
        ShowArguments,
        _show,
    ),
)
