"""python -m corpus REPORT: a report's measures, or what it says against itself; diff OLD NEW: how editions differ."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from corpus.console import new_app, run, table
from corpus.counting import counted_in_german
from corpus.editions import compare_editions
from corpus.editions_printed import difference_text, difference_to_dict
from corpus.export import report_to_dict
from corpus.findings import find_contradictions
from corpus.parsing import DEFAULT_REPORT, parse_report
from corpus.types import FieldName, Finding, Report

app = new_app("Read a report (.pdf or .txt) into its measures.")
diff_app = new_app("Compare two editions of the report.")
_DIFF = "diff"  # a report is named by its file, .pdf or .txt, so that the word is free


@app.command(epilog="python -m corpus diff OLD NEW compares two editions.")
def main(
    report: Annotated[Path, typer.Argument(help="the report, as .pdf or .txt")] = DEFAULT_REPORT,
    as_json: Annotated[bool, typer.Option("--json", help="print everything as JSON")] = False,
    check: Annotated[bool, typer.Option("--check", help="print where the report contradicts itself")] = False,
) -> None:
    """Read a report and print its measures as a table."""
    parsed = parse_report(report)
    if check:
        findings = find_contradictions(parsed)
        print(_findings_json(findings) if as_json else _findings_text(findings))
    elif as_json:
        print(json.dumps(report_to_dict(parsed), ensure_ascii=False, indent=1))
    else:
        print(_overview(parsed))


@diff_app.command()
def diff(
    old: Annotated[Path, typer.Argument(help="the older edition, as .pdf or .txt")],
    new: Annotated[Path, typer.Argument(help="the newer edition, as .pdf or .txt")],
    as_json: Annotated[bool, typer.Option("--json", help="print everything as JSON")] = False,
    as_of: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="what is over; default today")] = None,
) -> None:
    """Print which measures are new, vanished or ended, and which words changed; found again by title."""
    day = as_of.date() if as_of else date.today()
    difference = compare_editions(parse_report(old), parse_report(new), day)
    if as_json:
        print(json.dumps(difference_to_dict(difference), ensure_ascii=False, indent=1))
    else:
        print(difference_text(difference))


def _overview(report: Report) -> str:
    """Return one line a measure: number, page, ministries, period, title."""
    rows = []
    for m in report.measures:
        time = m.cell(FieldName.LAUFZEIT)
        period = " ".join(time.text.split())[:24] if time else "(keine Zeile)"
        rows.append((m.number, str(m.page), "/".join(m.ministries), period, m.title.text))
    measures = counted_in_german(len(report.measures), "Maßnahme", "Maßnahmen")
    clusters = counted_in_german(len(report.clusters), "Cluster", "Clustern")
    counts = f"{measures} in {clusters} auf {counted_in_german(len(report.pages), 'Seite', 'Seiten')}"
    return table(rows, ("Nr.", "Seite", "Ressort", "Zeit", "Titel")) + f"\n\n{counts}"


def _findings_text(findings: tuple[Finding, ...]) -> str:
    """Return the findings for reading, each with its quotes."""
    blocks = []
    for finding in findings:
        quotes = [f"    S. {quote.page}: {quote.text}" for quote in finding.quotes]
        blocks.append("\n".join((f"{_place(finding)}: {finding.text}  [{finding.rule}]", *quotes)))
    return "\n".join((*blocks, counted_in_german(len(findings), "Hinweis", "Hinweise")))


def _place(finding: Finding) -> str:
    """Return where the finding belongs: a measure, or a cluster."""
    return f"Cluster {finding.cluster}" if finding.cluster else finding.measure


def _findings_json(findings: tuple[Finding, ...]) -> str:
    """Return the findings as JSON."""
    rows = [
        {
            "rule": f.rule,
            "measure": None if f.cluster else f.measure,
            "text": f.text,
            "quotes": [{"text": q.text, "page": q.page, "measure": q.measure or None} for q in f.quotes],
        }
        for f in findings
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    if sys.argv[1:2] == [_DIFF]:
        run(diff_app, "python -m corpus diff", arguments=sys.argv[2:])
    run(app, "python -m corpus")
