"""How far two judges of the gold agree: on what has an answer, and on which measures answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sklearn.metrics import cohen_kappa_score

from eval.gold import GOLD_FOLDER
from eval.second import SecondJudgement
from eval.table import Rows, markdown, number
from eval.types import GoldQuestion

SHEET = GOLD_FOLDER / "README.md"
_BEGIN, _END = "<!-- agreement: written by `python -m eval agreement` -->", "<!-- end of agreement -->"
_ANSWERED = "answered"

Pair = tuple[GoldQuestion, SecondJudgement]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two judges on the same things: how many things, the share judged alike, and Cohen's kappa.

    Kappa is None where there is nothing to agree on by more than chance.
    """

    what: str
    n: int
    share: float
    kappa: float | None


def paired(questions: Sequence[GoldQuestion], second: Sequence[SecondJudgement]) -> list[Pair]:
    """Return each judged question with its second judgement; ValueError where there is no such question."""
    known = {question.id: question for question in questions}
    unknown = [judged.id for judged in second if judged.id not in known]
    if unknown:
        raise ValueError(f"second judgements of questions that the gold does not have: {', '.join(unknown)}")
    return [(known[judged.id], judged) for judged in second]


def agreements(pairs: Sequence[Pair], measures: Sequence[str]) -> list[Agreement]:
    """Return how far the judges agree on answering or refusing, on each measure of answered ones, and on whole sets."""
    decisions = [(_decision(question.reason), _decision(judged.reason)) for question, judged in pairs]
    both = [(set(q.best), set(j.best)) for q, j in pairs if q.reason is None and j.reason is None]
    each = [(number in first, number in other) for first, other in both for number in measures]
    return [
        _agreement("answer, or why there is none", decisions),
        _agreement("a measure answers or not (both judges answered)", each),
        Agreement(
            "exactly the same measures answer (both judges answered)",
            len(both),
            sum(first == other for first, other in both) / len(both) if both else 0.0,
            None,
        ),
        Agreement(
            "some measure in common (both judges answered)",
            len(both),
            sum(bool(first & other) for first, other in both) / len(both) if both else 0.0,
            None,
        ),
    ]


def _decision(reason: object) -> str:
    """Return a reason, or that there is an answer."""
    return str(reason or _ANSWERED)


def _agreement(what: str, pairs: Sequence[tuple[object, object]]) -> Agreement:
    """Return share and kappa of pairs of labels."""
    first, other = [str(pair[0]) for pair in pairs], [str(pair[1]) for pair in pairs]
    share = sum(a == b for a, b in pairs) / len(pairs) if pairs else 0.0
    varied = len({*first, *other}) > 1
    return Agreement(what, len(pairs), share, float(cohen_kappa_score(first, other)) if varied else None)


def disagreements(pairs: Sequence[Pair]) -> list[tuple[str, str]]:
    """Return the id of each question that is judged otherwise, with how: first judgement, then the second."""
    return [
        (question.id, f"{first} | {other}")
        for question, judged in pairs
        if (first := _told(question.reason, question.best)) != (other := _told(judged.reason, judged.best))
    ]


def _told(reason: object, best: Sequence[str] | frozenset[str]) -> str:
    """Return a judgement in a few words; the measures near a refused question do not count."""
    return _decision(reason) if reason else " ".join(sorted(best))


def by_agreement(found: Sequence[Agreement]) -> tuple[Rows, tuple[str, ...]]:
    """Return one row a thing that was judged twice, with the headings."""
    return [(a.what, f"{a.n:,}", number(a.share), number(a.kappa)) for a in found], (
        "judged",
        "n",
        "share alike",
        "Cohen's kappa",
    )


def section(found: Sequence[Agreement], pairs: Sequence[Pair]) -> str:
    """Return the section of the data sheet, with its marks."""
    differing = len(disagreements(pairs))
    table = markdown(*by_agreement(found))
    text = _SECTION.format(n=len(pairs), table=table, differing=differing)
    return f"{_BEGIN}\n{text}\n{_END}"


def write_section(text: str, file: Path = SHEET) -> None:
    """Put the section into the data sheet in place of the old one; ValueError where its marks are not there."""
    sheet = file.read_text(encoding="utf-8")
    if _BEGIN not in sheet or _END not in sheet:
        raise ValueError(f"{file}: the marks are missing between which the agreement stands: {_BEGIN} and {_END}")
    head, tail = sheet[: sheet.index(_BEGIN)], sheet[sheet.index(_END) + len(_END) :]
    file.write_text(head + text + tail, encoding="utf-8")


_SECTION = """{n} questions, all of both halves, were judged a second time from the report alone. Who judged saw the questions in
random order and the report, and neither the first labels nor what the assistant answers. It was a language model again,
and it followed the same written rules for lists, own cases and false premises: two judges of one kind may agree in the
same mistakes, and people would agree less.

{table}

Differing in anything: {differing} of {n}. `second/` holds the second judgements as they were made, a file a batch; `note`
says, where they differ, in what. First labels were not changed by it."""
