"""python -m eval: score the assistant on the gold questions, compare and publish runs, fit weights, measure."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from assistant import Assistant
from corpus.console import FAILED, new_app, run
from corpus.counting import counted
from eval.ablating import contenders, rank_all, standings, standings_by, topic_questions
from eval.agreement import SHEET, agreements, by_agreement, disagreements, paired, section, write_section
from eval.comparing import compare, comparison_rows
from eval.gates import GATES_FILE, failures, gates_from, load_gates
from eval.gold import load_gold, of_split
from eval.plainpage import draw_charts, figures_of
from eval.plots import FORMATS, draw
from eval.publishing import DOCUMENT, publish_all
from eval.quotes import by_part, choose, load_sentences
from eval.reporting import by_contender, by_reason
from eval.results import read_result
from eval.running import REPORT, Run, run_and_keep
from eval.runs import Runner
from eval.scoring import SLICES, slices
from eval.second import load_second, questions_only, unjudged
from eval.studies import STUDIES, Index, tell
from eval.table import by_metric, by_value, plain
from eval.types import GoldQuestion, Slice, Split, System
from index import DEFAULT_INDEX, SearchIndex

app = new_app("Score the assistant on the gold questions, compare runs, publish the results.")
_RUNS = Path(__file__).parent / "runs"
_DEFAULT_SYSTEMS = (System.LEXICAL, System.DENSE, System.FUSED)
_SYSTEM = (
    f"{', '.join(System)}, or a sentence-transformers model by folder or name; default {', '.join(_DEFAULT_SYSTEMS)}"
)


class Set(StrEnum):
    """Which gold questions are asked."""

    DEV = "dev"
    TEST = "test"
    ALL = "all"


@app.command("run")
def run_command(
    gold_set: Annotated[Set, typer.Option("--set", help="the half of the gold, or all")] = Set.DEV,
    system: Annotated[str | None, typer.Option(help=_SYSTEM)] = None,
    out: Annotated[Path | None, typer.Option(help="the folder for results, one below it a system")] = None,
    index: Index = DEFAULT_INDEX,
) -> None:
    """Score systems on the gold questions; exit code 1 where the assistant misses a gate.

    A run that was interrupted goes on where it stopped, unless anything that it depends on has changed.
    """
    folder = out or _RUNS / gold_set.value
    questions = of_split(load_gold(), _split(gold_set))
    runs = _score(Assistant.open(index), questions, (system,) if system else _DEFAULT_SYSTEMS, gold_set.value, folder)
    print(plain(*by_metric({result.system: result.metrics for result, _ in runs})))
    result, rows = runs[-1]
    for name in SLICES:
        sizes = {value: len(part) for value, part in slices(rows, name).items()}
        print(f"\n{plain(*by_value(result.slices[name], sizes, f'{name} ({result.system})'))}")
    if any(row.refuses for row in rows):
        print(f"\n{plain(*by_reason(rows))}")
    print(f"\n{counted(len(questions), 'question')} ({gold_set.value}); rows, rankings and {REPORT}: {folder}")
    _check_gates(runs)


@app.command("compare")
def compare_command(
    dir_a: Annotated[Path | None, typer.Argument(help="a system's result folder, e.g. eval/runs/dev/lexical")] = None,
    dir_b: Annotated[Path | None, typer.Argument(help="another one, e.g. eval/runs/dev/fused")] = None,
    gold_set: Annotated[Set, typer.Option("--set", help="the half of the gold, or all")] = Set.DEV,
    model: Annotated[list[Path] | None, typer.Option(help="a sentence-transformers folder; may be repeated")] = None,
    by: Annotated[Slice | None, typer.Option("--slice", help="a table for each value of this")] = None,
    index: Index = DEFAULT_INDEX,
) -> None:
    """Compare single legs, the fusion, its ablations and other models on topic questions; or two stored runs."""
    if dir_a and dir_b:
        if model or by:
            raise ValueError("--model and --slice are for comparing without result folders; leave one or the other out")
        _compare_runs(dir_a, dir_b)
    elif dir_a:
        raise ValueError(f"{dir_a}: a run is compared with another one; give two result folders or none")
    else:
        _compare_rankings(Assistant.open(index), gold_set, model or [], by)


def _compare_runs(dir_a: Path, dir_b: Path) -> None:
    """Print how two stored runs differ, metric by metric."""
    (first, rows_a), (second, rows_b) = read_result(dir_a), read_result(dir_b)
    if first.gold_sha256 != second.gold_sha256:
        raise ValueError("the runs belong to different gold questions; run both again")
    names = [f"{mark} {result.system}" for mark, result in (("A", first), ("B", second))]
    print(plain(*comparison_rows(compare(rows_a, rows_b), *names)))
    print("\nbetter and worse: questions on which B differs from A; * p < .05, not corrected for several metrics")


def _compare_rankings(assistant: Assistant, gold_set: Set, models: list[Path], by: Slice | None) -> None:
    """Print how each contender ranks the topic questions, all of them or part by part."""
    questions = topic_questions(_split(gold_set))
    rows = rank_all(contenders(assistant, models), questions, tell)
    if by is None:
        print(plain(*by_contender(standings(rows))))
    else:
        parts = standings_by(rows, by.value)
        print("\n\n".join(f"{by.value}: {value}\n{plain(*by_contender(part))}" for value, part in parts.items()))
    print(f"\n{counted(len(questions), 'topic question')} ({gold_set.value}), bare rankings; * p < .05, not corrected")


@app.command()
def publish(
    gates: Annotated[bool, typer.Option("--gates", help="set the gates anew from this run")] = False,
    document_file: Annotated[Path, typer.Option("--to", help="the document to write")] = DOCUMENT,
    index: Index = DEFAULT_INDEX,
) -> None:
    """Run every system on both halves and write the published results; exit code 1 where a gate is missed."""
    assistant = Assistant.open(index)
    runs = _score(assistant, load_gold(), tuple(System), Set.ALL.value, _RUNS / Set.ALL.value)
    rankings = rank_all(contenders(assistant), topic_questions(Split.DEV), tell)
    if gates:
        rows = next(rows for result, rows in runs if result.system == System.FUSED)
        GATES_FILE.write_text(gates_from(rows), encoding="utf-8")
    written = publish_all(runs, load_gates(), rankings, document_file, len(assistant.report.measures))
    print(f"written: {', '.join(map(str, (*written, *([GATES_FILE] if gates else []))))}")
    _check_gates(runs)


@app.command()
def quotes(index: Index = DEFAULT_INDEX) -> None:
    """Compare the sentences that are quoted with those that a second reader chose."""
    choices = choose(SearchIndex.open(index), load_sentences(), load_gold())
    print(plain(*by_part(choices)))


@app.command()
def agreement(
    unjudged_only: Annotated[
        bool, typer.Option("--unjudged", help="print the questions without a second judgement, and without labels")
    ] = False,
    index: Index = DEFAULT_INDEX,
) -> None:
    """Tell how far a second judgement of the gold agrees with the first, and write it into the data sheet."""
    questions = load_gold()
    second = load_second()
    if unjudged_only:
        print(questions_only(unjudged(questions, second)))
        return
    pairs = paired(questions, second)
    found = agreements(pairs, [measure.number for measure in SearchIndex.open(index).report.measures])
    print(plain(*by_agreement(found)))
    write_section(section(found, pairs))
    print(f"\n{len(disagreements(pairs))} of {len(pairs)} judged otherwise; written: {SHEET}")


@app.command()
def plot(
    folder: Annotated[
        Path, typer.Argument(help="a system's result folder, e.g. eval/runs/all/fused, or that above it")
    ],
    out: Annotated[
        Path | None, typer.Option(help="the file: .svg, .png or .pdf; the folder for the three charts")
    ] = None,
) -> None:
    """Plot a system's confidence and hits; of a folder of systems the three charts of docs/wie-gut-ist-das.md."""
    if (folder / System.FUSED).is_dir():
        rows = {str(name): read_result(folder / name)[1] for name in System if (folder / name).is_dir()}
        print(f"written: {', '.join(map(str, draw_charts(figures_of(rows), out or folder)))}")
        return
    file = out or folder / "plot.svg"
    if file.suffix not in FORMATS:
        raise ValueError(f"--out is {str(file)!r}; give a file that ends in {', '.join(FORMATS)}")
    draw(read_result(folder)[1], file)
    print(f"written: {file}")


def _split(gold_set: Set) -> Split | None:
    """Return the half that a set is, or None for all."""
    return None if gold_set is Set.ALL else Split(gold_set.value)


def _score(
    assistant: Assistant, questions: tuple[GoldQuestion, ...], systems: Sequence[str], gold_set: str, folder: Path
) -> list[Run]:
    """Run systems, keep their results in folders of their names, and return them."""
    runs = []
    for system in systems:
        runner = Runner(system, assistant)
        result, rows = run_and_keep(runner, questions, gold_set, folder / runner.name)
        tell(f"{result.system}: {counted(len(rows), 'question')} in {result.seconds:.1f} s")
        runs.append((result, rows))
    return runs


def _check_gates(runs: list[Run]) -> None:
    """End with exit code 1 where the assistant misses a gate."""
    rows = next((rows for result, rows in runs if result.system == System.FUSED), [])
    missed = failures(rows, load_gates())
    for fault in missed:
        print(f"gate: {fault}", file=sys.stderr)
    if missed:
        raise typer.Exit(FAILED)


for study in STUDIES:
    app.command()(study)

if __name__ == "__main__":
    run(app, "python -m eval")
