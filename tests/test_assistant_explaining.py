"""An explanation adds up to the very scores, probabilities and order of the answer that it explains."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest

from assistant import Assistant
from assistant.explaining import WatchedIndex, ask_explained, explanation_text
from index import SearchIndex
from index.assembling import assemble
from index.bank import load_bank
from index.explaining import explain
from index.fusion import COVERED, LEAD, contributions
from index.types import MeasureScore

QUESTION = "Welche Förderung gibt es für Quereinsteiger in Kitas?"
ROUNDING = 2e-4  # parts are kept with four decimals


@pytest.fixture(scope="module")
def watched() -> WatchedIndex:
    return WatchedIndex.open()


@pytest.fixture(scope="module")
def unasked() -> SearchIndex:
    """An index in which no bank question asks for the measures of cluster IV."""
    whole = SearchIndex.open()
    members = {measure.number for measure in whole.report.measures if measure.cluster == "IV"}
    bank = [q for q in load_bank()[::20] if not members & {*q.measures, *q.also}]
    legs = assemble(whole.report, bank, whole.legs.encoder)
    return SearchIndex(whole.report, legs, whole.calibration, whole.manifest)


def test_contributions_are_weight_times_score():
    """Every fused leg has a part, the largest first; what was not kept has none."""
    parts = {"text": 0.5, "passage": 0.5, "bank": 1.0, "asked": 0.0, "lexical": 0.25, "name": -1.0, "letters": 9.0}
    found = contributions(MeasureScore("I.1", 0.0, parts), is_uncovered=False)
    assert {part.leg: part.weight for part in found} == COVERED
    assert [part.leg for part in found][:2] == ["bank", "text"]
    assert found[0].contribution == pytest.approx(0.48)
    assert found[-1].contribution == pytest.approx(-0.03)
    assert contributions(MeasureScore("I.1", 0.4, {}), is_uncovered=False) == ()


def test_contributions_of_a_measure_nobody_asks_for():
    """Text and letters are scaled, and the lead is a part of its own: 1.38 · (0.28 · 0.5 + 0.72 · 0.25) + 0.25."""
    found = contributions(MeasureScore("I.1", 0.0, {"text": 0.5, "letters": 0.25, "bank": 1.0}), is_uncovered=True)
    assert {part.leg for part in found} == {"text", "letters", LEAD}
    assert sum(part.contribution for part in found) == pytest.approx(0.6916)


@pytest.mark.parametrize(
    "question", [QUESTION, "Meisterprämie", "asdf qwer", ""], ids=["topic", "name", "noise", "empty"]
)
def test_parts_add_up_to_the_score(watched, question):
    """No leg of the fusion is missing, and nothing is scored in another way."""
    ranking = watched.search(question)
    for measure in explain(watched, ranking, [found.measure for found in ranking.measures[:20]]).measures:
        assert sum(part.contribution for part in measure.parts) == pytest.approx(measure.score, abs=ROUNDING)
        assert measure.belongs == ranking.relevance[measure.rank - 1]


def test_parts_add_up_where_nobody_asked(unasked):
    """Measures with and without bank questions stand in one ranking, each with its own sum."""
    ranking = unasked.search("Prämie für die Meisterprüfung im Handwerk")
    found = explain(unasked, ranking, [found.measure for found in ranking.measures[:20]])
    leads = {measure.measure.split(".")[0] for measure in found.measures if LEAD in {p.leg for p in measure.parts}}
    assert leads == {"IV"}
    assert found.judged.calibration == "unseen"
    for measure in found.measures:
        assert sum(part.contribution for part in measure.parts) == pytest.approx(measure.score, abs=ROUNDING)


def test_far_measures_have_a_rank_but_no_parts(watched):
    """The index keeps parts of the first twenty; unknown numbers are left out."""
    ranking = watched.search(QUESTION)
    last = ranking.measures[-1].measure
    (measure,) = explain(watched, ranking, [last, "I.99"]).measures
    assert (measure.measure, measure.rank, measure.parts, measure.belongs) == (last, 64, (), None)


def test_stems_held_stand_in_the_measure(watched):
    """A measure about kindergartens holds the stem, and its share is the question's."""
    ranking = watched.search(QUESTION)
    (measure,) = explain(watched, ranking, ["IV.2"]).measures
    assert measure.terms["kitas"] == ranking.terms["kitas"] > 0
    assert set(measure.terms) < set(ranking.terms)


def test_judging_agrees_with_its_thresholds(watched):
    """Refused below a threshold, answered above; the features are in the order of their effect."""
    for question, answered in ((QUESTION, True), ("Wie backe ich einen Apfelkuchen?", False)):
        found = explain(watched, watched.search(question), [])
        judged = found.judged
        clear = judged.correct >= judged.doubtful or judged.answerable >= judged.sure
        assert (judged.answerable >= judged.refuse and clear) is judged.is_answered is answered
        strength = [max(abs(f.answerable), abs(f.correct)) for f in found.features]
        assert all(a >= b for a, b in pairwise(strength))
        assert {"prototypes", "nearest", "bank_top"} <= {f.name for f in found.features}


def test_the_answer_is_the_same_as_without_explaining(watched, assistant: Assistant):
    """Watching changes nothing, also in a conversation; only the last question is explained."""
    questions = ["Was ist PerMenti?", "Und wie lange läuft das?"]
    answer, explanation = ask_explained(watched, questions)
    assert answer == assistant.converse(questions)
    assert explanation.found is not None
    assert [m.measure for m in explanation.found.measures] == ["V.7"]
    assert explanation.found.measures[0].rank == 1


def test_what_was_not_searched_is_said(watched):
    """A list is read from the fields: no scores are made up, nor left over from the question before."""
    watched.search(QUESTION)
    _, explanation = ask_explained(watched, ["Welche Maßnahmen des MAGS laufen noch?"])
    assert explanation.to_dict() == {"searched": None}
    assert "Nothing was searched" in explanation_text(explanation)


def test_a_rule_above_the_judging_is_said(watched):
    """A measure asked by its number is answered, however little the bank knows of the wording."""
    _, explanation = ask_explained(watched, ["Was kostet I.11?"])
    assert explanation.overruled
    assert explanation.to_dict()["judging"]["overruled"] is True
    assert "A rule of the assistant decided otherwise" in explanation_text(explanation)


def test_a_refused_question_is_explained_by_the_nearest_measures(watched):
    """Neighbours that the report does not answer say of which kind they are."""
    answer, explanation = ask_explained(watched, ["Wie backe ich einen Apfelkuchen?"])
    row = explanation.to_dict()
    assert [m["measure"] for m in row["measures"]] == [match.measure.number for match in answer.related]
    assert any(near["why"] for near in row["neighbours"] if not near["measures"])
    assert "by these the question is refused" in explanation_text(explanation)


def test_without_a_question_there_is_nothing_to_explain(watched):
    """As in a conversation."""
    with pytest.raises(ValueError, match="at least one question"):
        ask_explained(watched, [])


def test_the_command_prints_an_explanation(run):
    """--json adds it under its own key, plain text below the answer; it goes with one question only."""
    ended = run("assistant", "ask", QUESTION, "-k", "2", "--explain", "--json")
    answer = json.loads(ended.stdout)
    explained = answer["explanation"]
    assert [m["measure"] for m in explained["measures"]] == [
        match["measure"] for match in (*answer["matches"], *answer["related"])
    ]
    assert {part["leg"] for part in explained["measures"][0]["parts"]} == set(COVERED)
    text = run("assistant", "ask", QUESTION, "-k", "2", "--explain").stdout
    for words in ("EXPLANATION", "contribution", "NEAREST BANK QUESTIONS", "JUDGING", "STRONGEST FEATURES"):
        assert words in text
    assert max(map(len, text.splitlines())) <= 120
    wrong = run("assistant", "ask", "--batch", "a", "--out", "b", "--explain")
    assert (wrong.code, len(wrong.stderr.strip().splitlines())) == (2, 1)
