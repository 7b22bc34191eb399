"""Reading a collection in the format of BEIR: documents, questions, and which documents answer which question.

Thakur et al. (2021); a folder with corpus.jsonl, queries.jsonl and qrels/test.tsv.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from eval.jsonlines import CollectionError, fault, numbered, read_lines

_DOCUMENT = '{"_id": "…", "title": "…", "text": "…"} on each line (title may be missing)'
_QUERY = '{"_id": "…", "text": "…"} on each line'
_HEADINGS = {"query-id", "queryid", "query", "qid", "topic", "topic-id"}  # of the first column
_COLUMNS = (3, 4)
_QRELS = "the heading query-id, corpus-id, score, then an id, an id and a whole number, with tabs between"
_TEST = "test.tsv"


class _Document(msgspec.Struct, frozen=True):
    """A line of corpus.jsonl; other keys are ignored."""

    id: str | int = msgspec.field(name="_id")
    text: str | None
    title: str | None = None


class _Query(msgspec.Struct, frozen=True):
    """A line of queries.jsonl; other keys are ignored."""

    id: str | int = msgspec.field(name="_id")
    text: str


@dataclass(frozen=True, slots=True)
class Collection:
    """Documents and the questions that have judgements, both by id and in their files' order.

    `relevance` grades documents by question, 0 for judged and not relevant; `judgements` are the files that they were
    read from; `absent` counts relevant documents that the corpus does not hold and nobody can find.
    """

    documents: dict[str, str]
    queries: dict[str, str]
    relevance: dict[str, dict[str, int]]
    judgements: tuple[str, ...]
    absent: int


def read_beir(folder: Path, limit: int | None = None) -> Collection:
    """Read a folder, of the judged questions only the first `limit`; CollectionError says what is wrong and where."""
    if not folder.is_dir():
        raise CollectionError(f"{folder}: this is no folder; expected one with corpus.jsonl, queries.jsonl and qrels")
    files = _judgement_files(folder / "qrels")
    documents = _documents(folder / "corpus.jsonl")
    texts = _queries(folder / "queries.jsonl")
    relevance = _relevance(files, texts)
    queries = {id: text for id, text in texts.items() if id in relevance}
    queries = dict(list(queries.items())[:limit])
    relevance = {id: relevance[id] for id in queries}
    relevant = [doc for grades in relevance.values() for doc, grade in grades.items() if grade > 0]
    absent = sum(doc not in documents for doc in relevant)
    if relevant and absent == len(relevant):
        raise CollectionError(
            f"{folder}: corpus.jsonl holds none of the {absent} relevant documents, such as {relevant[0]!r}; expected "
            "the ids of corpus.jsonl in the second column of the judgements"
        )
    return Collection(documents, queries, relevance, tuple(file.name for file in files), absent)


def _documents(file: Path) -> dict[str, str]:
    """Return title and text of each document by id; CollectionError where an id stands twice or there is none."""
    found: dict[str, str] = {}
    for number, document in read_lines(file, _Document, _DOCUMENT):
        _add(found, str(document.id), f"{document.title or ''} {document.text or ''}".strip(), file, number)
    if not found:
        raise CollectionError(f"{file}: there is no document; expected {_DOCUMENT}")
    return found


def _queries(file: Path) -> dict[str, str]:
    """Return the text of each question by id; CollectionError where an id stands twice."""
    found: dict[str, str] = {}
    for number, query in read_lines(file, _Query, _QUERY):
        _add(found, str(query.id), query.text, file, number)
    return found


def _add(found: dict[str, str], id: str, text: str, file: Path, number: int) -> None:
    """Keep a text under its id; CollectionError where that is taken."""
    if id in found:
        raise fault(file, number, f"the _id {id!r} stands on an earlier line as well", "another _id for each line")
    found[id] = text


def _judgement_files(folder: Path) -> list[Path]:
    """Return test.tsv where there is one, else every .tsv; CollectionError where there is none."""
    test = folder / _TEST
    files = [test] if test.is_file() else sorted(folder.glob("*.tsv"))
    if not files:
        raise CollectionError(f"{folder}: there are no judgements; expected {_TEST} or another .tsv with {_QRELS}")
    return files


def _relevance(files: Sequence[Path], texts: dict[str, str]) -> dict[str, dict[str, int]]:
    """Return the grades of all files by question; CollectionError where a question is unknown or graded twice."""
    found: dict[str, dict[str, int]] = {}
    for file in files:
        for place, (number, line) in enumerate(numbered(file, _QRELS)):
            if not place and _is_heading(line):
                continue
            query, document, grade = _judgement(file, number, line)
            if query not in texts:
                raise fault(file, number, f"queries.jsonl has no question {query!r}", "the _id of a question first")
            if found.setdefault(query, {}).setdefault(document, grade) != grade:
                raise fault(file, number, f"{query!r} and {document!r} have another score before", "one score a pair")
    if not found:
        raise CollectionError(f"{files[0]}: there are no judgements; expected {_QRELS}")
    return found


def _is_heading(line: bytes) -> bool:
    """Tell whether a line names columns; some collections call them otherwise, and some have no heading."""
    cells = [cell.strip().lower().replace("_", "-") for cell in line.decode("utf-8", "replace").split("\t")]
    return len(cells) in _COLUMNS and cells[0] in _HEADINGS


def _judgement(file: Path, number: int, line: bytes) -> tuple[str, str, int]:
    """Return question, document and grade of a line; a negative grade counts as 0.

    As BEIR's own reader does, cells may stand in quotes. Four cells are those of TREC, with one in between that says
    nothing.
    """
    try:
        (cells,) = csv.reader([line.decode("utf-8")], delimiter="\t")
        query, *between, document, grade = (cell.strip() for cell in cells)
        if between not in ([], ["0"], ["Q0"]) or not query or not document:
            raise ValueError
        return query, document, max(0, _whole(grade))
    except (ValueError, csv.Error):
        raise fault(file, number, f"{line.decode('utf-8', 'replace')[:60]!r} is no judgement", _QRELS) from None


def _whole(grade: str) -> int:
    """Return a grade, which may be written as 1.0; ValueError where it is no whole number."""
    value = float(grade)
    if not value.is_integer():
        raise ValueError
    return int(value)
