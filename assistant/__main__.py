"""python -m assistant ask | list | show."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from assistant.answering import Assistant
from assistant.batch import answer_file
from assistant.explaining import WatchedIndex, ask_explained, explanation_text
from assistant.plain import answer_text, measure_text, table_rows
from assistant.selecting import filters_named
from assistant.types import DEFAULT_K, Match
from corpus.console import new_app, run, table
from corpus.export import measure_to_dict
from index import DEFAULT_INDEX

app = new_app("Ask the report, list its measures, show one.")

Index = Annotated[Path, typer.Option("--index", help="the folder of the index")]
AsOf = Annotated[str | None, typer.Option("--as-of", help="the date as YYYY-MM-DD; default today")]
Clusters = Annotated[list[str] | None, typer.Option("--cluster", help="only this cluster, e.g. IV")]
Ressorts = Annotated[list[str] | None, typer.Option("--ressort", help="only this ministry, e.g. MAGS")]
StateOption = Annotated[str | None, typer.Option("--state", help="running, ended or planned")]
AsJson = Annotated[bool, typer.Option("--json", help="print JSON")]


@app.command()
def ask(
    question: Annotated[str | None, typer.Argument(help="the question")] = None,
    after: Annotated[list[str] | None, typer.Option(help="a question asked before; several: oldest first")] = None,
    k: Annotated[int, typer.Option("-k", help="how many measures at most")] = DEFAULT_K,
    as_json: AsJson = False,
    as_of: AsOf = None,
    cluster: Clusters = None,
    ressort: Ressorts = None,
    state: StateOption = None,
    batch: Annotated[Path | None, typer.Option(help="a file of questions, a JSON object a line")] = None,
    out: Annotated[Path | None, typer.Option(help="the file for the answers of --batch")] = None,
    explain: Annotated[bool, typer.Option("--explain", help="say how the answer came about")] = False,
    index: Index = DEFAULT_INDEX,
) -> None:
    """Answer a question, or a file of questions."""
    day = _day(as_of)
    if (batch is None) != (out is None):
        raise ValueError("--batch IN.jsonl and --out OUT.jsonl go together")
    if (question is None) == (batch is None):
        raise ValueError("give one question in quotes, or --batch IN.jsonl --out OUT.jsonl")
    if batch is not None and after:
        raise ValueError('--after goes with one question; in a batch, give a line "context", the id of an earlier line')
    if batch is not None and explain:
        raise ValueError("--explain goes with one question, not with --batch")
    watched = WatchedIndex.open(index)
    assistant = Assistant(watched)
    filters = filters_named(assistant.report, cluster, ressort, state)
    if batch is not None and out is not None:
        count = answer_file(assistant, batch, out, k, day)
        print(f"{count} Fragen beantwortet: {out}")
        return
    questions = [*(after or []), question or ""]
    if not explain:
        answer = assistant.converse(questions, k, as_of=day, filters=filters)
        print(_json(answer.to_dict()) if as_json else answer_text(answer))
        return
    answer, explanation = ask_explained(watched, questions, k, as_of=day, filters=filters)
    row = answer.to_dict() | {"explanation": explanation.to_dict()}
    print(_json(row) if as_json else f"{answer_text(answer)}\n\n{explanation_text(explanation)}")


@app.command("list")
def list_measures(
    as_json: AsJson = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="print CSV")] = False,
    as_of: AsOf = None,
    cluster: Clusters = None,
    ressort: Ressorts = None,
    state: StateOption = None,
    index: Index = DEFAULT_INDEX,
) -> None:
    """List all measures that meet the criteria."""
    assistant = Assistant.open(index)
    matches = assistant.select(filters_named(assistant.report, cluster, ressort, state), _day(as_of))
    if as_json:
        print(_json([match.to_dict() for match in matches]))
    elif as_csv:
        print(_csv(matches), end="")
    else:
        print(table(table_rows(matches), ("Nr.", "Seite", "Ressort", "Stand", "Zeit", "Titel"), width=120))
        print(f"\n{len(matches)} von {len(assistant.report.measures)} Maßnahmen")


@app.command()
def show(
    number: Annotated[str, typer.Argument(help="the number of a measure, e.g. I.11")],
    as_json: AsJson = False,
    as_of: AsOf = None,
    index: Index = DEFAULT_INDEX,
) -> None:
    """Show one measure with all its cells."""
    assistant = Assistant.open(index)
    known = [measure.number for measure in assistant.report.measures]
    if number not in known:
        raise ValueError(f"{number!r} is no measure of this report; its numbers run from {known[0]} to {known[-1]}")
    match = assistant.show(number, _day(as_of))
    row = measure_to_dict(match.measure) | {"period": match.period.to_dict()}
    print(_json(row) if as_json else measure_text(match))


def _json(row: object) -> str:
    """Return plain data as JSON for reading."""
    return json.dumps(row, ensure_ascii=False, indent=1)


def _day(value: str | None) -> date | None:
    """Return a date given as YYYY-MM-DD."""
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ValueError(f"--as-of is {value!r}; give a date as YYYY-MM-DD") from None


def _csv(matches: list[Match]) -> str:
    """Return the matches as CSV with a heading."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("number", "page", "ministries", "state", "period", "title"))
    writer.writerows(table_rows(matches))
    return out.getvalue()


if __name__ == "__main__":
    run(app, "python -m assistant")
