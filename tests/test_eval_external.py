"""Somebody else's collections are scored as by hand, by every system, from the command line as well."""

import math
from pathlib import Path

import numpy as np
import pytest
from collections_elsewhere import SENTENCES, write_beir, write_omos
from fakes import LetterEncoder, save_word_model

from eval.beir import Collection
from eval.finding import finding_scores, rank_documents
from eval.metrics import COLLECTION_METRICS, collection_scores
from eval.systems import DENSE, FUSION, LEXICAL, WEIGHT, Systems, fused


def test_collection_metrics_agree_with_their_formulas():
    """Grades are gains for nDCG; a question without a ranking, or without a relevant document, counts zero."""
    relevance = {"q": {"a": 2, "b": 1, "z": 0}, "unranked": {"a": 1}, "none": {"a": 0}}
    ranked = ("z", "b", "x1", "x2", "x3", "a")
    scores = collection_scores({"q": ranked, "none": ("a",)}, relevance)
    ideal = 2 + 1 / math.log2(3)
    assert scores["q"] == pytest.approx(
        {"ndcg@10": (1 / math.log2(3) + 2 / math.log2(7)) / ideal, "r@5": 0.5, "r@100": 1.0, "mrr@10": 0.5}
    )
    assert set(scores["unranked"].values()) == set(scores["none"].values()) == {0.0}
    deep = collection_scores({"unranked": [f"x{i}" for i in range(10)] + ["a"]}, relevance)["unranked"]
    assert (deep["mrr@10"], deep["ndcg@10"], deep["r@100"]) == (0, 0, 1)


def test_means_are_over_all_judged_questions():
    """Two questions, one found: one half, with an interval from nothing to everything."""
    collection = Collection({"a": "x"}, {"q": "x", "r": "y"}, {"q": {"a": 1}, "r": {"a": 1}}, ("test.tsv",), 0)
    found = finding_scores(collection, {"any": {"q": ("a",)}})["any"]["ndcg@10"]
    assert (found.mean, found.low, found.high, found.n) == (0.5, 0.0, 1.0, 2)


def test_the_fusion_scales_both_legs_by_their_theoretical_ranges():
    """Half of a cosine brought from [-1, 1] to [0, 1], half of a share: here all three are alike."""
    dense, lexical = np.asarray([1, 0, -1], dtype=np.float32), np.asarray([0, 0.5, 1], dtype=np.float32)
    assert fused(dense, lexical).tolist() == [0.5, 0.5, 0.5]


def test_systems_score_every_text():
    """Cosines of letter counts by hand; words meet by their stems; a further model stands last."""
    systems = Systems(["aab", "Kindergärten", "c"], {"model x": LetterEncoder()}, LetterEncoder())
    assert systems.names == (DENSE, LEXICAL, FUSION, "model x")
    first, second, empty = systems.scores(["ab", "Kindergarten", ""])
    assert first[DENSE].tolist() == pytest.approx([3 / math.sqrt(10), 0, 0], abs=0.001)  # vectors are kept as float16
    assert first["model x"].tolist() == first[DENSE].tolist()
    assert second[LEXICAL][0] == second[LEXICAL][2] == 0 < second[LEXICAL][1] <= 1
    assert second[FUSION].tolist() == pytest.approx(((1 + second[DENSE]) / 4 + second[LEXICAL] / 2).tolist())
    assert empty[DENSE].tolist() == empty[LEXICAL].tolist() == [0, 0, 0]


def test_documents_are_ranked_with_ties_by_their_order():
    """The lexical leg finds only documents that share a term; the others rank all, twins in the corpus's order."""
    documents = {"x": "zz", "b": "Meister", "a": "Meister"}
    collection = Collection(documents, {"q": "Meister", "r": "Wetter"}, {"q": {"a": 1}, "r": {"b": 1}}, (), 0)
    rankings = rank_documents(collection, Systems(list(documents.values()), embedded=LetterEncoder()))
    assert rankings[LEXICAL] == {"q": ("b", "a"), "r": ()}
    assert rankings[DENSE]["q"] == rankings[FUSION]["q"] == ("b", "a", "x")


def test_the_command_evaluates_finding(run, tmp_path):
    """One of two questions meets its document by words; with a model's folder there is a column more."""
    folder = write_beir(tmp_path / "beir")
    model = save_word_model(["brot", "butter"], tmp_path / "tiny")
    ended = run("eval", "external", "--format", "beir", folder, "--model", model)
    assert ended.code == 0
    assert "3 documents, 2 judged questions (test.tsv)" in ended.stdout
    table = {line.split()[0]: line for line in ended.stdout.splitlines() if line}
    assert table["metric"].split() == ["metric", "dense", "lexical", "fusion", "model", "tiny"]
    assert table["ndcg@10"].split()[3:5] == ["0.500", "(0.000–1.000)"]
    assert table["mrr@10"].split()[3] == "0.500"
    assert table["r@5"].split()[1] == "1.000"


def test_the_command_evaluates_sentence_choice(run, tmp_path):
    """Three rows a system, and whether the score tells that there is an answer."""
    ended = run("eval", "external", "--format", "omos", write_omos(tmp_path, SENTENCES * 2), "--limit", "3")
    assert ended.code == 0
    assert "3 questions on 2 different sentences; 2 are answerable" in ended.stdout
    systems = (DENSE, LEXICAL, FUSION)
    named = [line.split()[0] for line in ended.stdout.splitlines() if line.startswith(tuple(f"{s} " for s in systems))]
    assert named == [*(name for name in systems for _ in range(3)), *systems]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nowhere", "--format", "beir"), "no folder"),
        (("nowhere.jsonl", "--format", "omos"), "expected"),
        (("README.md", "--format", "omos"), "README.md, line 1"),
        (("README.md", "--format", "squad"), "squad"),
        (("README.md",), "--format"),
        (("README.md", "--format", "omos", "--limit", "0"), "--limit"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_wrong_call_ends_with_one_line_and_code_2(run, arguments, said):
    """Never a traceback."""
    ended = run("eval", "external", *arguments)
    assert (ended.code, ended.stdout) == (2, "")
    assert len(ended.stderr.strip().splitlines()) == 1
    assert said in ended.stderr


def test_a_folder_that_is_no_model_is_refused(run, tmp_path):
    """In one line as well, and before anything is reckoned."""
    folder = write_beir(tmp_path / "beir")
    for model in (tmp_path / "nowhere", folder):
        ended = run("eval", "external", "--format", "beir", folder, "--model", model)
        assert ended.code == 2
        assert len(ended.stderr.strip().splitlines()) == 1


def test_the_documentation_names_every_figure_and_the_weight():
    """docs/external.md describes what is printed."""
    text = (Path(__file__).parent.parent / "docs" / "external.md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in text for name in (*COLLECTION_METRICS, DENSE, LEXICAL, FUSION, "hit@1"))
    assert f"{WEIGHT:g} · (1 + cosine) / 2 + {1 - WEIGHT:g} · lexical share" in text
