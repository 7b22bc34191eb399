"""The practice questions are in order, known to nothing else, and a tenth of them is answered as well as before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from commands import run_module
from leaks import find_leaks

from assistant import Assistant
from corpus.types import Report
from eval.gold import load_gold
from eval.practising import is_right, lines_of_misses, load_practice, practise, tables
from eval.types import GoldQuestion, Row
from index.bank import load_bank
from index.features import fold

EVERY = 10
# Shares that are right of every tenth question, rounded down: what a change may cost before somebody looks at the misses.
FLOORS = {"topic": 0.95, "field": 0.93, "list": 0.94, "followup": 0.94, "compare": 0.9, "unanswerable": 0.9, "own_case": 0.88}  # fmt: skip


@pytest.fixture(scope="module")
def practice() -> tuple[GoldQuestion, ...]:
    return load_practice()


@pytest.fixture(scope="module")
def rows(assistant: Assistant) -> list[Row]:
    return practise(assistant, load_practice(EVERY))


def test_every_file_is_well_formed_and_names_measures_of_the_report(practice, report: Report):
    """As with the gold questions a fault would be named; measures are those of the report."""
    numbers = {measure.number for measure in report.measures}
    assert all(set(question.relevance) <= numbers for question in practice)


def test_practice_stands_neither_in_the_bank_nor_in_the_gold(practice):
    """Else it would show what was learned by heart, or the gold would have been practised."""
    assert [leak.gold.id for leak in find_leaks(practice, load_bank())] == []
    gold = {(fold(question.question), question.context) for question in load_gold()}
    assert [q.id for q in practice if (fold(q.question), q.context) in gold] == []


def test_what_asks_on_after_a_list_is_scored_as_a_set(practice):
    """A follow-up of `narrowing_*` asks for a complete set, unless it asks for a row; else its first measure alone would count."""
    behind_lists = [q for q in practice if q.batch.startswith("narrowing") and not q.fields and q.reason is None]
    assert [q.id for q in behind_lists if not q.is_list] == []


@pytest.mark.parametrize("kind", FLOORS)
def test_a_tenth_of_the_practice_is_answered_as_well_as_before(rows: Sequence[Row], kind: str):
    """A rule that breaks what was mended shows here, kind by kind."""
    right = [is_right(row) for row in rows if row.kind == kind]
    assert sum(right) / len(right) >= FLOORS[kind]


def test_misses_say_what_was_expected_and_got(rows: Sequence[Row]):
    """One entry a miss, with the question; what is right is left out."""
    misses = lines_of_misses(rows)
    assert len(misses) == sum(not is_right(row) for row in rows)
    assert all("expected" in line and "got" in line for line in misses)


def test_tables_count_every_question(rows: Sequence[Row]):
    """Each kind stands with its number of questions."""
    lines = tables(rows, ("kind",)).splitlines()[1:]
    assert sum(int(line.split()[1]) for line in lines) == len(rows)


def test_the_command_scores_a_part(tmp_path: Path):
    """`python -m eval practice` prints the tables by kind and by language."""
    done = run_module(tmp_path, "eval", "practice", "--every", "400")
    assert done.code == 0
    assert "language" in done.stdout
    assert "topic" in done.stdout
