"""python -m eval external: the systems on somebody else's collection, told as text."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from eval.beir import Collection, read_beir
from eval.choosing import by_answerability, by_choice, judge_choice, score_sentences, sentences_of
from eval.finding import by_finding, finding_scores, rank_documents
from eval.omos import read_omos
from eval.rankers import open_folder
from eval.systems import DENSE, FUSION, LEXICAL, WEIGHT, Systems
from eval.table import plain
from index.encoder import Encoder

_NAME = 24  # letters of a model's name in a table
_NOTE = (
    f"{DENSE}: the embedded model, trained for the report alone. {LEXICAL}: BM25 over German stems and parts of compounds.\n"
    f"{FUSION}: {WEIGHT:g} · (1 + cosine) / 2 + {1 - WEIGHT:g} · share of the best possible BM25 score; the weights are fixed.\n"
    "In brackets 95 % bootstrap intervals over questions. See docs/external.md."
)
Say = Callable[[str], None]


class Format(StrEnum):
    """The formats of collections."""

    BEIR = "beir"
    OMOS = "omos"


def evaluate(form: Format, path: Path, model: Path | None, limit: int | None, say: Say) -> str:
    """Return the results on a collection; ValueError where it, the model or the limit cannot be used."""
    if limit is not None and limit < 1:
        raise ValueError(f"--limit is {limit}; give the number of questions, at least 1")
    run = _find if form is Format.BEIR else _choose
    return f"{run(path, model, limit, say)}\n\n{_NOTE}"


def _find(folder: Path, model: Path | None, limit: int | None, say: Say) -> str:
    """Return how documents are found."""
    collection = read_beir(folder, limit)
    systems = Systems(list(collection.documents.values()), _models(model), say=say)
    scores = finding_scores(collection, rank_documents(collection, systems))
    return f"{_about(collection)}\n\n{plain(*by_finding(scores))}"


def _about(collection: Collection) -> str:
    """Return what was ranked, and what nobody can find."""
    unanswered = sum(not any(grades.values()) for grades in collection.relevance.values())
    lines = [
        f"{len(collection.documents):,} documents, {len(collection.queries):,} judged questions "
        f"({', '.join(collection.judgements)}), each of which counts"
    ]
    if collection.absent:
        lines.append(f"{collection.absent:,} relevant documents are not in the corpus and count as not found")
    if unanswered:
        lines.append(f"{unanswered:,} questions have no relevant document and count as zero")
    return "\n".join(lines)


def _choose(file: Path, model: Path | None, limit: int | None, say: Say) -> str:
    """Return how sentences are chosen."""
    questions = read_omos(file, limit)
    texts = sentences_of(questions)
    scored = score_sentences(questions, texts, Systems(texts, _models(model), say=say))
    choices = {name: judge_choice(found) for name, found in scored.items()}
    answerable = sum(bool(question.answers) for question in questions)
    head = (
        f"{len(questions):,} questions on {len(texts):,} different sentences; {answerable:,} are answerable, and the "
        f"other {len(questions) - answerable:,} count for the AUROC alone"
    )
    return "\n\n".join((head, plain(*by_choice(choices)), plain(*by_answerability(choices))))


def _models(folder: Path | None) -> dict[str, Encoder]:
    """Return the model of a folder under its name; nothing without a folder."""
    return {} if folder is None else {f"model {folder.resolve().name}"[:_NAME]: open_folder(folder)}
