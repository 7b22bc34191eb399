"""Measures without bank questions: how the encoder is trained beside them, and how they are found."""

from __future__ import annotations

import numpy as np
import pytest
from rapidfuzz import fuzz, process

from corpus import parse_report
from eval.gold import load_gold
from eval.types import GoldKind
from eval.unseen import Found, asked_of, bank_without, by_batch, page
from index import SearchIndex
from index.assembling import assemble
from index.bank import load_bank
from index.calibration import UNSEEN_FEATURES
from index.examples import examples_of
from index.features import fold
from index.generic import GenericMeasure, load_generic
from index.letters import letter_terms
from index.passages import passages_of
from index.types import BankQuestion, BrokenIndexError


@pytest.fixture(scope="module")
def generic() -> tuple[GenericMeasure, ...]:
    """The shipped invented measures."""
    return load_generic()


def test_invented_measures_are_many_and_distinct(generic: tuple[GenericMeasure, ...]) -> None:
    """At least 300 with five questions each, none of which stands twice."""
    assert len(generic) >= 300
    assert all(len(set(measure.questions)) >= 5 for measure in generic)
    questions = [question for measure in generic for question in measure.questions]
    assert len(set(questions)) == len(questions)


def test_invented_measures_are_not_the_reports(generic: tuple[GenericMeasure, ...]) -> None:
    """No title is one of the report's, no question one of the gold's."""
    titles = [fold(measure.title.text) for measure in parse_report().measures]
    for measure in generic:
        assert process.extractOne(fold(measure.text.split(". ")[0]), titles, scorer=fuzz.ratio, score_cutoff=90) is None
    gold = {fold(question.question) for question in load_gold()}
    assert not [q for measure in generic for q in measure.questions if fold(q) in gold]


def test_bad_invented_measure_is_named(tmp_path) -> None:
    """A line that is no invented measure is named with file and number."""
    (tmp_path / "x.jsonl").write_text('{"title": "a", "text": "b", "q": ["c"]}\n{"title": "a"}\n', encoding="utf-8")
    with pytest.raises(BrokenIndexError, match=r"x\.jsonl, line 2"):
        load_generic(tmp_path)


def test_a_measure_nobody_asks_for_is_no_rival_of_questions() -> None:
    """That no bank question asks for a measure does not push it away; its own passages still pull."""
    passages = [p for p in passages_of(parse_report()) if p.measure in {"I.1", "I.2"}]
    bank = [BankQuestion("Frage nach der ersten", "de", ("I.1",)), BankQuestion("Wetter", "de", (), (), "offtopic")]
    invented = [GenericMeasure("Ein Text.", ("Eine Frage?",))]
    examples = examples_of(["I.1", "I.2"], passages, bank, invented, also=0.35)
    assert examples.rivals[:3].tolist() == [[True, False, True]] * 3
    assert examples.rivals[3:].all()
    assert examples.targets[0].tolist() == [1, 0, 0]
    assert examples.targets[1].tolist() == [0, 0, 1]
    assert examples.targets[2].tolist() == [0, 0, 0]
    assert examples.generic_of[:3].tolist() == [-1, -1, 0]
    assert np.allclose(examples.targets[3:].sum(axis=1), 1)


def test_letters_meet_in_parts_of_words() -> None:
    """A word is found by its parts, stop words are not."""
    assert {"<kit", "kita", "ita>"} <= set(letter_terms("Kita"))
    assert set(letter_terms("Heizungsbauer")) & set(letter_terms("Heizung")) >= {"heiz", "zung"}
    assert letter_terms("und die") == []


def test_cluster_without_questions_is_found_by_words() -> None:
    """With no bank question for a whole cluster, its measures are still found by what they say."""
    whole = SearchIndex.open()
    members = {measure.number for measure in whole.report.measures if measure.cluster == "IV"}
    legs = assemble(whole.report, bank_without(load_bank(), members), whole.legs.encoder)
    index = SearchIndex(whole.report, legs, whole.calibration, whole.manifest)
    assert index.legs.uncovered == members
    ranking = index.search("Meisterprämie für Absolventinnen der Meisterprüfung im Handwerk")
    assert ranking.measures[0].measure == "IV.1"
    assert ranking.is_answered
    assert "letters" in ranking.measures[0].parts
    assert index.calibration.unseen.network.names == UNSEEN_FEATURES
    assert not index.search("Rezept für Apfelkuchen mit Streuseln").is_answered


def test_leaving_out_and_asking_belong_together() -> None:
    """What is left out of the bank is what the gold asks for."""
    members = {"I.1", "I.2"}
    without = bank_without(load_bank(), members)
    assert without
    assert not [q for q in without if members & {*q.measures, *q.also}]
    asked = asked_of(load_gold(), members)
    assert asked
    assert all(q.best <= members and q.kind is GoldKind.TOPIC and q.language == "de" for q in asked)


def test_results_are_told_by_batch_and_system() -> None:
    """A right first measure scores one, a miss zero; the page holds the table."""
    question = asked_of(load_gold(), {"I.1"})[0]
    found = [Found(question, {"fused": ("I.1", "I.2"), "tfidf": ("V.1",)})]
    rows, headings = by_batch(found)
    assert headings[:3] == ("questions", "n", "system")
    assert rows[0] == ("all", "1", "fused", "1.000", "1.000", rows[0][5])
    assert rows[1][2:5] == ("tfidf", "0.000", "0.000")
    assert "| all | 1 | fused | 1.000 |" in page(found, "Bank x")
