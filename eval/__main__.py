"""python -m eval run | compare | quotes | unseen | encoders | agreement | external | publish | plot | bench | scale | peers."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from assistant import Assistant
from corpus.console import FAILED, new_app, run, table
from eval.ablating import contenders, rank_all, standings, standings_by, topic_questions
from eval.agreement import SHEET, agreements, by_agreement, disagreements, paired, section, write_section
from eval.bench import measure
from eval.benching_peers import PAGE as PEERS_PAGE
from eval.benching_peers import bench_peers, by_peer, peers_page
from eval.comparing import compare, comparison_rows
from eval.encoders import PAGE as ENCODERS_PAGE
from eval.encoders import by_variant, encoders_page, evaluate_encoders
from eval.external import Format, evaluate
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
from eval.scale import SIZES, measure_scale
from eval.scale_page import PAGE as SCALE_PAGE
from eval.scale_page import by_cost, conditions_now, write_scale
from eval.scoring import SLICES, slices
from eval.second import load_second, questions_only, sample
from eval.table import by_metric, by_value, plain
from eval.types import GoldQuestion, Split, System
from eval.unseen import PAGE, by_batch, evaluate_unseen, page, stamp
from index import DEFAULT_INDEX, SearchIndex

app = new_app("Score the assistant on the gold questions, compare runs, publish the results.")
_PEERS_PYTHON = Path(".venv-peers/bin/python")
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


class Slice(StrEnum):
    """By what questions are set apart; the values are those of eval.scoring.SLICES."""

    KIND = "kind"
    PERSONA = "persona"
    LANGUAGE = "language"
    CLUSTER = "cluster"
    FORM = "form"
    BATCH = "batch"


Index = Annotated[Path, typer.Option("--index", help="the folder of the index")]


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
    print(f"\n{len(questions)} questions ({gold_set.value}); rows, rankings and {REPORT}: {folder}")
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
    rows = rank_all(contenders(assistant, models), questions, _tell)
    if by is None:
        print(plain(*by_contender(standings(rows))))
    else:
        parts = standings_by(rows, by.value)
        print("\n\n".join(f"{by.value}: {value}\n{plain(*by_contender(part))}" for value, part in parts.items()))
    print(f"\n{len(questions)} topic questions ({gold_set.value}), bare rankings; * p < .05, not corrected")


@app.command()
def publish(
    gates: Annotated[bool, typer.Option("--gates", help="set the gates anew from this run")] = False,
    document_file: Annotated[Path, typer.Option("--to", help="the document to write")] = DOCUMENT,
    index: Index = DEFAULT_INDEX,
) -> None:
    """Run every system on both halves and write the published results; exit code 1 where a gate is missed."""
    assistant = Assistant.open(index)
    runs = _score(assistant, load_gold(), tuple(System), Set.ALL.value, _RUNS / Set.ALL.value)
    rankings = rank_all(contenders(assistant), topic_questions(Split.DEV), _tell)
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
    sample_only: Annotated[bool, typer.Option("--sample", help="print the sample's questions without labels")] = False,
    index: Index = DEFAULT_INDEX,
) -> None:
    """Tell how far a second judgement of the gold agrees with the first, and write it into the data sheet."""
    questions = load_gold()
    if sample_only:
        print(questions_only(sample(questions)))
        return
    pairs = paired(questions, load_second())
    found = agreements(pairs, [measure.number for measure in SearchIndex.open(index).report.measures])
    print(plain(*by_agreement(found)))
    write_section(section(found, pairs))
    print(f"\n{len(disagreements(pairs))} of {len(pairs)} judged otherwise; written: {SHEET}")


@app.command()
def unseen(
    document_file: Annotated[Path, typer.Option("--to", help="the document to write")] = PAGE,
) -> None:
    """Train without each cluster's bank questions and search for its measures; takes about seven minutes."""
    found = evaluate_unseen(_tell)
    rows, headings = by_batch(found)
    print(plain(rows, headings))
    document_file.write_text(page(found, stamp()), encoding="utf-8")
    print(f"written: {document_file}")


@app.command()
def encoders(
    document_file: Annotated[Path, typer.Option("--to", help="the document to write")] = ENCODERS_PAGE,
) -> None:
    """Train the encoder with single parts of its recipe changed; takes about half an hour."""
    found = evaluate_encoders(_tell)
    print(plain(*by_variant(found)))
    document_file.write_text(encoders_page(found), encoding="utf-8")
    print(f"written: {document_file}")


@app.command()
def external(
    path: Annotated[Path, typer.Argument(help="beir: a folder with corpus, queries and qrels; omos: a .jsonl file")],
    form: Annotated[Format, typer.Option("--format", help="the format of the collection")],
    model: Annotated[Path | None, typer.Option(help="a sentence-transformers folder to be evaluated as well")] = None,
    limit: Annotated[int | None, typer.Option(help="only the first questions, this many")] = None,
) -> None:
    """Evaluate finding or sentence choice on somebody else's collection; docs/external.md describes the formats."""
    print(evaluate(form, path, model, limit, _tell))


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


@app.command()
def peers(
    python: Annotated[Path, typer.Option(help="the interpreter of the peers' environment")] = _PEERS_PYTHON,
    document_file: Annotated[Path, typer.Option("--to", help="the document to write")] = PEERS_PAGE,
    index: Index = DEFAULT_INDEX,
) -> None:
    """Measure other programs on the same records and topic questions; `make bench-peers` sets their environment up."""
    search_index, questions = SearchIndex.open(index), topic_questions(Split.DEV)
    found = bench_peers(python, search_index.report, questions, index, _tell)
    print(table(*by_peer(found), width=200))
    document_file.write_text(peers_page(found, questions, search_index), encoding="utf-8")
    print(f"written: {document_file}")


@app.command()
def bench(
    seconds: Annotated[float, typer.Option(min=1, help="how long the server is asked over HTTP")] = 20,
) -> None:
    """Measure latency, cold start, building, memory and the server under load, beside what the design allows."""
    questions = [question.question for question in load_gold()]
    rows = measure(questions, seconds, _tell)
    cells = [(m.what, f"{m.value:.1f} {m.unit}", f"{m.budget:g} {m.unit}") for m in rows]
    print(table(cells, ("what", "measured", "at most")))


@app.command()
def scale(
    most: Annotated[int, typer.Option(min=SIZES[0], help="leave out sizes beyond this")] = SIZES[-1],
    document_file: Annotated[
        Path, typer.Option("--to", help="the document to write; JSON and SVG beside it")
    ] = SCALE_PAGE,
    index: Index = DEFAULT_INDEX,
) -> None:
    """Measure what 1,000 to 1,000,000 passages cost in FAISS (flat, HNSW, IVF) and Milvus Lite; takes a quarter of an hour."""
    search_index = SearchIndex.open(index)
    conditions = conditions_now(search_index.manifest.encoder)
    costs = measure_scale(search_index, [size for size in SIZES if size <= most], _tell)
    print(plain(*by_cost(costs)))
    written = write_scale(costs, conditions, document_file)
    print(f"written: {', '.join(map(str, written))}")


def _split(gold_set: Set) -> Split | None:
    """Return the half that a set is, or None for all."""
    return None if gold_set is Set.ALL else Split(gold_set.value)


def _tell(line: str) -> None:
    """Show progress apart from the results."""
    print(line, file=sys.stderr, flush=True)


def _score(
    assistant: Assistant, questions: tuple[GoldQuestion, ...], systems: Sequence[str], gold_set: str, folder: Path
) -> list[Run]:
    """Run systems, keep their results in folders of their names, and return them."""
    runs = []
    for system in systems:
        runner = Runner(system, assistant)
        result, rows = run_and_keep(runner, questions, gold_set, folder / runner.name)
        _tell(f"{result.system}: {len(rows)} questions in {result.seconds:.1f} s")
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


if __name__ == "__main__":
    run(app, "python -m eval")
