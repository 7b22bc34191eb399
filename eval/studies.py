"""The commands that measure more than a run does: other measures, encoders, weights, sizes, programs, this machine."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Annotated

import typer

from assistant import Assistant
from corpus.console import table
from eval import asked_details, asked_rows, odds, own_cases, refusals, staying
from eval import parts as said_elsewhere
from eval.ablating import topic_questions
from eval.asked import HEADINGS, by_language, hits_of_authors
from eval.bench import measure, measure_load
from eval.benching_peers import PAGE as PEERS_PAGE
from eval.benching_peers import bench_peers, by_peer, peers_page
from eval.encoders import PAGE as ENCODERS_PAGE
from eval.encoders import by_variant, encoders_page, evaluate_encoders
from eval.external import Format, evaluate
from eval.gold import load_gold, of_split
from eval.loading import Pace, processors
from eval.odds import Regression, Told
from eval.odds import lines_for_code as weights_for_code
from eval.practising import lines_of_misses, load_practice, practise, tables
from eval.scale import SIZES, measure_scale
from eval.scale_page import PAGE as SCALE_PAGE
from eval.scale_page import by_cost, conditions_now, write_scale
from eval.soaking import Minute, ask_for_minutes, line_of, summary
from eval.table import plain
from eval.types import Split
from eval.unseen import PAGE, by_batch, evaluate_unseen, page, stamp
from eval.weighing import by_weights, cases_of, lines_for_code, weigh
from index import DEFAULT_INDEX, SearchIndex
from index.bank import load_bank
from index.details import as_sentence_questions, details_by_author
from index.part_bank import load_part_bank
from index.sentence_bank import sentences_by_author
from index.told_cases import load_told_cases, told_by_author

_PEERS_PYTHON = Path(".venv-peers/bin/python")
Index = Annotated[Path, typer.Option("--index", help="the folder of the index")]


def tell(line: str) -> None:
    """Show progress apart from the results."""
    print(line, file=sys.stderr, flush=True)


def unseen(
    document_file: Annotated[Path, typer.Option("--to", help="the document to write")] = PAGE,
) -> None:
    """Train without each cluster's bank questions and search for its measures; takes about seven minutes."""
    found = evaluate_unseen(tell)
    rows, headings = by_batch(found)
    print(plain(rows, headings))
    document_file.write_text(page(found, stamp()), encoding="utf-8")
    print(f"written: {document_file}")


def encoders(
    document_file: Annotated[Path, typer.Option("--to", help="the document to write")] = ENCODERS_PAGE,
) -> None:
    """Train the encoder with single parts of its recipe changed."""
    found = evaluate_encoders(tell)
    print(plain(*by_variant(found)))
    document_file.write_text(encoders_page(found), encoding="utf-8")
    print(f"written: {document_file}")


def fit_sentences(index: Index = DEFAULT_INDEX) -> None:
    """Fit the weights by which a sentence is chosen, on the development half, and tell what they are worth."""
    assistant = Assistant.open(index)
    fitting = weigh(list(cases_of(assistant, of_split(load_gold(), Split.DEV))))
    print(plain(*by_weights(fitting)))
    print(f"\n{fitting.questions} questions, {fitting.measures} measures; the weights in use were chosen on them too")
    print("\n".join(["fitted:", *lines_for_code(fitting.weights)]))


def fit_own(index: Index = DEFAULT_INDEX) -> None:
    """Fit the weights that tell own cases from what the report answers, and tell what they are worth."""
    assistant = Assistant.open(index)
    gold = own_cases.of_gold(assistant, of_split(load_gold(), Split.DEV))
    told = [*own_cases.of_cases(assistant, told_by_author()), *gold]
    print(plain(own_cases.by_cut(told, own_cases.held_out(told)), own_cases.HEADINGS))
    _tell_fitted(told, own_cases.fit(told))


def fit_details(index: Index = DEFAULT_INDEX) -> None:
    """Fit the weights that tell whether the report has the detail that is asked, and tell what they are worth."""
    assistant = Assistant.open(index)
    gold = asked_details.of_gold(assistant, of_split(load_gold(), Split.DEV))
    told = [
        *asked_details.of_authors(assistant, details_by_author()),
        *asked_details.of_cases(assistant, load_told_cases()),
        *gold,
    ]
    print(plain(asked_details.by_cut(told, asked_details.held_out(told)), asked_details.HEADINGS))
    _tell_fitted(told, asked_details.fit(told))


def fit_rows(index: Index = DEFAULT_INDEX) -> None:
    """Fit the weights that tell which row is asked for, or a sentence, and tell what they are worth."""
    rows = list(asked_rows.of_authors(Assistant.open(index), details_by_author()))
    print(plain(asked_rows.by_cut(rows), asked_rows.HEADINGS))
    print(f"\n{len(rows)} questions; each author's by weights that have not seen them\nfitted:")
    print(asked_rows.lines_for_code(asked_rows.fit(rows)))


def fit_staying(index: Index = DEFAULT_INDEX) -> None:
    """Fit the weights that tell whether a follow-up stays with what was spoken of, and tell what they are worth."""
    told = list(staying.of_authors(Assistant.open(index), details_by_author(), load_bank()))
    print(plain(staying.by_cut(told, odds.held_out(told)), staying.HEADINGS))
    _tell_fitted(told, odds.fit(told))


def parts(index: Index = DEFAULT_INDEX) -> None:
    """Ask what the report says outside its measures, and fit the weights that tell whether it answers."""
    assistant = Assistant.open(index)
    told = [
        *said_elsewhere.of_questions(assistant, load_part_bank()),
        *said_elsewhere.of_bank(assistant, load_bank()),
    ]
    found = odds.held_out(told, said_elsewhere.counts)
    print(plain(said_elsewhere.by_source(told, found), said_elsewhere.HEADINGS))
    _tell_fitted(told, odds.fit(told, said_elsewhere.counts))


def _tell_fitted(told: Sequence[Told], fitted: tuple[Regression, Regression]) -> None:
    """Print how many questions were fitted on, and what goes into the code."""
    print(
        f"\n{len(told)} questions that are searched for; each row of questions that the weights have not seen\nfitted:"
    )
    print(weights_for_code(fitted))


def authors(index: Index = DEFAULT_INDEX) -> None:
    """Choose sentences for the questions of each author of the sentence bank with those of all others, and without."""
    details = {author: as_sentence_questions(asked) for author, asked in details_by_author().items()}
    hits = hits_of_authors(Assistant.open(index), {**sentences_by_author(), **details})
    print(plain(by_language(list(hits)), HEADINGS))


def refused(
    every: Annotated[int, typer.Option(min=1, help="ask only every n-th question")] = 1,
    show: Annotated[bool, typer.Option("--show", help="print the refused questions")] = False,
    index: Index = DEFAULT_INDEX,
) -> None:
    """Ask the bank's answerable questions and tell how many are refused; all of them take some two minutes."""
    bank = [question for question in load_bank() if question.is_answerable]
    asked = list(refusals.ask_answerable(Assistant.open(index), bank[::every]))
    print("\n".join(refusals.lines(asked)) if show else plain(refusals.by_language(asked), refusals.HEADINGS))


def practice(
    every: Annotated[int, typer.Option(min=1, help="ask only every n-th question")] = 1,
    misses: Annotated[bool, typer.Option("--misses", help="print the questions that are not answered right")] = False,
    index: Index = DEFAULT_INDEX,
) -> None:
    """Ask the practice questions, by which the assistant was mended: no measurement, but shows what breaks."""
    rows = practise(Assistant.open(index), load_practice(every))
    print("\n".join(lines_of_misses(rows)) if misses else tables(rows, ("kind", "language", "form", "batch")))


def external(
    path: Annotated[Path, typer.Argument(help="beir: a folder with corpus, queries and qrels; omos: a .jsonl file")],
    form: Annotated[Format, typer.Option("--format", help="the format of the collection")],
    model: Annotated[Path | None, typer.Option(help="a sentence-transformers folder to be evaluated as well")] = None,
    limit: Annotated[int | None, typer.Option(help="only the first questions, this many")] = None,
) -> None:
    """Evaluate finding or sentence choice on somebody else's collection; docs/external.md describes the formats."""
    print(evaluate(form, path, model, limit, tell))


def peers(
    python: Annotated[Path, typer.Option(help="the interpreter of the peers' environment")] = _PEERS_PYTHON,
    document_file: Annotated[Path, typer.Option("--to", help="the document to write")] = PEERS_PAGE,
    index: Index = DEFAULT_INDEX,
) -> None:
    """Measure other programs on the same records and topic questions; `make bench-peers` sets their environment up."""
    search_index, questions = SearchIndex.open(index), topic_questions(Split.DEV)
    found = bench_peers(python, search_index.report, questions, index, tell)
    print(table(*by_peer(found), width=200))
    document_file.write_text(peers_page(found, questions, search_index), encoding="utf-8")
    print(f"written: {document_file}")


def bench(
    seconds: Annotated[float, typer.Option(min=1, help="how long the server is asked over HTTP")] = 20,
    only_load: Annotated[bool, typer.Option("--only-load", help="measure only the server under load")] = False,
) -> None:
    """Measure latency, cold start, building, memory and the server under load, beside what the design allows."""
    questions = [question.question for question in load_gold()]
    rows = (measure_load if only_load else measure)(questions, seconds, tell)
    cells = [(m.what, f"{m.value:.1f} {m.unit}", f"{m.budget:g} {m.unit}") for m in rows]
    print(table(cells, ("what", "measured", "at most")))


def soak(
    minutes: Annotated[int, typer.Option(min=4, help="how long the server is asked")] = 30,
    rate: Annotated[float, typer.Option(min=1, help="questions a second")] = 40,
    clients: Annotated[int, typer.Option(min=1, help="connections")] = 10,
    workers: Annotated[int | None, typer.Option(min=1, help="server processes; default one for each processor")] = None,
) -> None:
    """Ask the server the bank's questions for a long time, and tell whether its memory goes on growing."""
    questions = [question.text for question in load_bank()]
    Random(0).shuffle(questions)
    asked: list[Minute] = []
    for minute in ask_for_minutes(questions, minutes, workers or processors(), Pace(clients, rate)):
        tell(line_of(minute))
        asked.append(minute)
    print(summary(asked))


def scale(
    most: Annotated[int, typer.Option(min=SIZES[0], help="leave out sizes beyond this")] = SIZES[-1],
    document_file: Annotated[
        Path, typer.Option("--to", help="the document to write; JSON and SVG beside it")
    ] = SCALE_PAGE,
    index: Index = DEFAULT_INDEX,
) -> None:
    """Measure what 1,000 to 1,000,000 passages cost in FAISS (flat, HNSW, IVF) and Milvus Lite."""
    search_index = SearchIndex.open(index)
    conditions = conditions_now(search_index.manifest.encoder)
    costs = measure_scale(search_index, [size for size in SIZES if size <= most], tell)
    print(plain(*by_cost(costs)))
    written = write_scale(costs, conditions, document_file)
    print(f"written: {', '.join(map(str, written))}")


STUDIES = (
    unseen,
    encoders,
    fit_sentences,
    fit_own,
    fit_details,
    fit_rows,
    fit_staying,
    parts,
    authors,
    refused,
    practice,
    external,
    peers,
    bench,
    soak,
    scale,
)
