"""python -m assistant ask | list | show."""

from __future__ import annotations

import csv
import gc
import io
import json
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from assistant.batch import answer_file
from assistant.explaining import WatchedIndex, ask_explained, explanation_text
from assistant.selection.by_name import filters_named
from assistant.selection.days import day_named
from assistant.shelf import Shelf
from assistant.types import DEFAULT_K, Match
from assistant.wording.plain import answer_text, measure_text, table_rows
from assistant.wording.texts import GERMAN, texts_in
from corpus.console import new_app, run, table
from corpus.counting import counted_in_german
from corpus.export import measure_to_dict
from index import DEFAULT_INDEX
from index.manifest import opened_whole, report_folders

app = new_app("Ask the report, list its measures, show one.")

Index = Annotated[Path, typer.Option("--index", help="the folder of the index")]
AsOf = Annotated[str | None, typer.Option("--as-of", help="the date as YYYY-MM-DD; default today")]
Clusters = Annotated[list[str] | None, typer.Option("--cluster", help="only this cluster, e.g. IV")]
Ressorts = Annotated[list[str] | None, typer.Option("--ressort", help="only this ministry, e.g. MAGS")]
StateOption = Annotated[str | None, typer.Option("--state", help="running, ended or planned")]
OfReport = Annotated[str | None, typer.Option("--report", help="only this report of several, e.g. 2024")]
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
    report: OfReport = None,
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
    shelf = Shelf.open(index)
    filters = filters_named(shelf.reports(report), cluster, ressort, state)
    if batch is not None and out is not None:
        gc.enable()
        count = answer_file(shelf, batch, out, k, day, report, filters)
        print(f"{counted_in_german(count, 'Frage', 'Fragen')} beantwortet: {out}")
        return
    questions = [*(after or []), question or ""]
    if not explain:
        answer = shelf.converse(questions, k, report=report, as_of=day, filters=filters)
        print(_json(answer.to_dict()) if as_json else answer_text(answer))
        return
    if len(shelf.reports(report)) > 1:
        raise ValueError(f"--explain is of one report; add --report, one of {', '.join(shelf.labels)}")
    watched = opened_whole(index, lambda: WatchedIndex.open(report_folders(index).get(report or "", index)))
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
    report: OfReport = None,
    index: Index = DEFAULT_INDEX,
) -> None:
    """List all measures that meet the criteria."""
    if as_json and as_csv:
        raise ValueError("--json and --csv are two forms of the same list; give one of them")
    shelf = Shelf.open(index)
    criteria = filters_named(shelf.reports(report), cluster, ressort, state)
    matches = shelf.select(criteria, _day(as_of), report)
    if as_json:
        print(_json([match.to_dict() for match in matches]))
    elif as_csv:
        print(_csv(matches), end="")
    else:
        print(table(table_rows(matches), ("Nr.", "Seite", "Ressort", "Stand", "Zeit", "Titel"), width=120))
        print(f"\n{texts_in(GERMAN)('overview.count', n=len(matches), total=shelf.count(report))}")


@app.command()
def show(
    number: Annotated[str, typer.Argument(help="the number of a measure, e.g. I.11; of several reports 2024/I.11")],
    as_json: AsJson = False,
    as_of: AsOf = None,
    index: Index = DEFAULT_INDEX,
) -> None:
    """Show one measure with all its cells."""
    try:
        match = Shelf.open(index).show(number, _day(as_of))
    except KeyError as error:
        raise ValueError(error.args[0]) from None
    row = measure_to_dict(match.measure) | {"period": match.period.to_dict()}
    print(_json(row) if as_json else measure_text(match))


def _json(row: object) -> str:
    """Return plain data as JSON for reading."""
    return json.dumps(row, ensure_ascii=False, indent=1)


def _day(value: str | None) -> date | None:
    """Return a date given as YYYY-MM-DD."""
    try:
        return day_named(value) if value is not None else None
    except ValueError as error:
        raise ValueError(f"--as-of is {value!r}; {error}") from None


def _csv(matches: list[Match]) -> str:
    """Return the matches as CSV with a heading."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("number", "page", "ministries", "state", "period", "title"))
    writer.writerows(table_rows(matches))
    return out.getvalue()


if __name__ == "__main__":
    gc.disable()  # opening an index makes hardly any garbage, and searching for it takes longer than one answer
    run(app, "python -m assistant")
