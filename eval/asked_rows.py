"""Fitting which row of a measure is asked for, or a sentence of its description, on questions of which that is known.

What is fitted is used in assistant/quotes/rather.py (WEIGHTS); a person puts it there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from assistant import Assistant
from assistant.finding.ranking import ranked
from assistant.odds import Weights, side_of
from assistant.quotes.rather import is_of_one_row, rather_asked, signs_of
from assistant.types import Kind
from corpus.types import FieldName
from eval.odds import FOLDS
from eval.resampling import bootstrap
from eval.runs import AS_OF
from eval.table import Rows, with_interval
from index.asked_rows import ASKED_ROWS, AskedRows
from index.asked_sentences import AskedSentences
from index.details import as_details, as_row_questions, placed_details
from index.regression import fit_preferences
from index.sentence_bank import load_sentence_bank
from index.types import DetailQuestion

HEADINGS = ("questions of", "ahead by", "number", "by rules", "with the odds")
_AHEAD = (0.5, 1.0, 1.5, 2.0, 2.5, 3.0)
_SIDES = ("German", "other languages")  # as `side_of` counts them


@dataclass(frozen=True, slots=True)
class Row:
    """A question with the row that answers it, that of the rules, and what tells that another one is asked."""

    author: str
    language: str
    is_follow_up: bool
    asked: FieldName
    by_rules: FieldName
    fields: tuple[FieldName, ...]
    odds: Mapping[FieldName, float]
    alike: Mapping[FieldName, float]

    def signs(self, name: FieldName) -> dict[str, float]:
        """Return what speaks for a row."""
        return signs_of(name, self.by_rules, self.fields, self.odds, self.alike)

    def chosen(self, ahead: float, weights: Weights) -> FieldName:
        """Return the row that would be answered with."""
        rather = rather_asked(self.by_rules, self.fields, self.odds, self.alike, self.language, ahead, weights)
        return rather or self.by_rules


def of_authors(assistant: Assistant, by_author: Mapping[str, Sequence[DetailQuestion]]) -> Iterator[Row]:
    """Yield the questions of which it is known what answers them, each told apart by those of authors of other folds.

    Those for another measure than the one found, and for several facts, are left out.
    """
    legs, sentences = assistant.index.legs, as_details(load_sentence_bank())
    numbers = {number: number for number in legs.measures}
    for k in range(FOLDS):
        held = list(by_author)[k::FOLDS]
        others = [detail for author, asked in by_author.items() if author not in held for detail in asked]
        known = [*sentences, *others]
        rows = AskedRows.build(as_row_questions(known))
        asked_before = AskedSentences.build(placed_details(known, numbers, legs.passages))
        for author in held:
            for detail in by_author[author]:
                if row := _row(assistant, author, detail, rows, asked_before):
                    yield row


def _row(
    assistant: Assistant, author: str, detail: DetailQuestion, rows: AskedRows, sentences: AskedSentences
) -> Row | None:
    """Return what a question tells; None where it is not known what answers it, or it is answered in another way."""
    known = as_row_questions([detail])
    if not detail.is_told or not known:
        return None
    context = assistant.converse(detail.context, as_of=AS_OF) if detail.context else None
    asked = assistant.read(detail.text, as_of=AS_OF, context=context)
    reading = asked.reading
    if reading.kind in (Kind.LIST, Kind.COMPARE) or reading.mentioned or reading.filters or not is_of_one_row(reading):
        return None
    ranking = ranked(assistant.index, asked, None)
    match = assistant.finder.by_rules(asked, ranking)
    first, fields = match.citations[0].field, reading.fields
    if match.measure.number != detail.measure or first not in ASKED_ROWS or (fields and first not in fields):
        return None
    odds = rows.score(asked.clean)
    alike = assistant.index.within.nearest(asked.clean, detail.measure, sentences.likeness)
    return Row(author, reading.language, bool(detail.context), known[0][1], first, fields, odds, alike)


def fit(rows: Sequence[Row]) -> Weights:
    """Return weights, for German and for the other languages, under which the right row is before all others."""
    no_odds = dict.fromkeys(ASKED_ROWS, 0.0)
    every = (signs_of(name, by_rules, ASKED_ROWS, no_odds, {}) for name in ASKED_ROWS for by_rules in ASKED_ROWS)
    names = sorted({sign for signs in every for sign in signs})
    sides = [_fit([row for row in rows if side_of(row.language) == side], names) for side in (0, 1)]
    return {name: (sides[0][name], sides[1][name]) for name in names}


def _fit(rows: Sequence[Row], names: Sequence[str]) -> dict[str, float]:
    """Return the weights of one side by name."""
    differences = [
        [right.get(sign, 0.0) - wrong.get(sign, 0.0) for sign in names]
        for row in rows
        for right in [row.signs(row.asked)]
        for wrong in [row.signs(name) for name in ASKED_ROWS if name is not row.asked]
    ]
    fitted = fit_preferences(np.asarray(differences), np.ones(len(differences)))
    return dict(zip(names, fitted.round(3).tolist(), strict=True))


def by_cut(rows: Sequence[Row]) -> Rows:
    """Return for each kind of questions the share that is answered with the right row, by weights of other authors."""
    authors = sorted({row.author for row in rows})
    lines: Rows = []
    found: dict[str, list[tuple[Row, Weights]]] = {}
    for k in range(FOLDS):
        held = set(authors[k::FOLDS])
        weights = fit([row for row in rows if row.author not in held])
        for row in rows:
            if row.author in held:
                found.setdefault(_kind_of(row), []).append((row, weights))
    for kind, those in sorted(found.items()):
        right = with_interval(bootstrap([float(row.by_rules is row.asked) for row, _ in those]))
        for ahead in _AHEAD:
            better = [float(row.chosen(ahead, weights) is row.asked) for row, weights in those]
            lines.append((kind, f"{ahead:g}", str(len(those)), right, with_interval(bootstrap(better))))
    return lines


def _kind_of(row: Row) -> str:
    """Return the group that a question is told in."""
    return f"{'follow-ups' if row.is_follow_up else 'first questions'}, {_SIDES[side_of(row.language)]}"


def lines_for_code(weights: Weights) -> str:
    """Return the fitted weights as the module of the assistant has them."""
    lines = [f'    "{name}": ({german:g}, {others:g}),' for name, (german, others) in weights.items()]
    return "\n".join(["WEIGHTS: Weights = {", *lines, "}"])
