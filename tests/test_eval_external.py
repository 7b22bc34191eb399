"""Somebody else's collections are read as their formats say, refused with file and line, and scored as by hand."""

import json
import math
import random
from pathlib import Path

import numpy as np
import pytest
from fakes import LetterEncoder, save_word_model

from eval.beir import Collection, read_beir
from eval.choosing import Scored, best_threshold, judge_choice, score_sentences, sentences_of
from eval.finding import finding_scores, rank_documents
from eval.metrics import COLLECTION_METRICS, auroc, collection_scores, set_scores
from eval.omos import SentenceQuestion, read_omos
from eval.systems import DENSE, FUSION, LEXICAL, WEIGHT, Systems, fused

HEADING = "query-id\tcorpus-id\tscore"
DOCUMENTS = [
    {"_id": "d1", "title": "Zahnarzthelferin", "text": "Die Ausbildung dauert drei Jahre."},
    {"_id": "d2", "title": "", "text": "Brot und Butter", "metadata": {}},
    {"_id": "d3", "text": "Erste Zeile\u2028zweite Zeile"},
]
QUERIES = [
    {"_id": "q1", "text": "Zahnarzthelferin werden"},
    {"_id": "q2", "text": "Quantenphysik"},
    {"_id": "unjudged", "text": "Wetter"},
]
QRELS = [HEADING, "q2\td2\t1", "q1\td1\t2", "q1\td2\t0"]
SENTENCES = [
    {"question": "Wie lange?", "context": "Drei Jahre.\n\nIm Betrieb.", "answers": [0], "id": 7, "language": "de"},
    {"question": "Wo?", "context": "Drei Jahre.\nIm Betrieb.", "answers": []},
]


def lines(rows) -> str:
    return "".join(f"{row if isinstance(row, str) else json.dumps(row, ensure_ascii=False)}\n" for row in rows)


def write_beir(folder: Path, documents=DOCUMENTS, queries=QUERIES, qrels=QRELS) -> Path:
    (folder / "qrels").mkdir(parents=True)
    (folder / "corpus.jsonl").write_text(lines(documents), encoding="utf-8")
    (folder / "queries.jsonl").write_text(lines(queries), encoding="utf-8")
    (folder / "qrels" / "test.tsv").write_text(lines(qrels), encoding="utf-8")
    return folder


def write_omos(folder: Path, rows=SENTENCES) -> Path:
    file = folder / "omos.jsonl"
    file.write_text(lines(rows), encoding="utf-8")
    return file


def test_a_beir_folder_is_read(tmp_path):
    """Title and text together, only judged questions, grades as they are; a text may hold any line separator."""
    found = read_beir(write_beir(tmp_path))
    assert list(found.documents) == ["d1", "d2", "d3"]
    assert found.documents["d1"] == "Zahnarzthelferin Die Ausbildung dauert drei Jahre."
    assert found.documents["d3"] == "Erste Zeile\u2028zweite Zeile"
    assert found.queries == {"q1": "Zahnarzthelferin werden", "q2": "Quantenphysik"}
    assert found.relevance == {"q1": {"d1": 2, "d2": 0}, "q2": {"d2": 1}}
    assert (found.judgements, found.absent) == (("test.tsv",), 0)


def test_beir_files_as_other_programs_write_them(tmp_path):
    """A byte order mark, Windows line ends, blank lines, numbers as ids and a null title are no faults."""
    folder = write_beir(tmp_path)
    (folder / "corpus.jsonl").write_bytes(b'\xef\xbb\xbf{"_id": 1, "title": null, "text": "a"}\r\n\r\n')
    (folder / "queries.jsonl").write_bytes(b'{"_id": "q", "text": "a"}\r\n')
    (folder / "qrels" / "test.tsv").write_bytes(b"\xef\xbb\xbfquery-id\tcorpus-id\tscore\r\nq\t1\t1\r\nq\t2\t-1\r\n")
    found = read_beir(folder)
    assert (found.documents, found.relevance) == ({"1": "a"}, {"q": {"1": 1, "2": 0}})


def test_without_a_test_file_all_judgements_count(tmp_path):
    """dev.tsv and train.tsv are read together; with test.tsv it alone is."""
    folder = write_beir(tmp_path)
    (folder / "qrels" / "test.tsv").rename(folder / "qrels" / "train.tsv")
    (folder / "qrels" / "dev.tsv").write_text(f"{HEADING}\nunjudged\td3\t1\n", encoding="utf-8")
    found = read_beir(folder)
    assert (found.judgements, set(found.queries)) == (("dev.tsv", "train.tsv"), {"q1", "q2", "unjudged"})
    (folder / "qrels" / "test.tsv").write_text(f"{HEADING}\nq1\td1\t1\n", encoding="utf-8")
    assert read_beir(folder).judgements == ("test.tsv",)


def test_a_limit_takes_the_first_judged_questions(tmp_path):
    """Documents all stay: fewer would make finding easier."""
    found = read_beir(write_beir(tmp_path), limit=1)
    assert (list(found.queries), list(found.relevance), len(found.documents)) == (["q1"], ["q1"], 3)


def test_a_relevant_document_that_is_not_there_counts_as_not_found(tmp_path):
    """It is told, and it stays in the denominator."""
    found = read_beir(write_beir(tmp_path, qrels=[*QRELS, "q1\tgone\t1"]))
    assert found.absent == 1
    rankings = {"any": {"q1": ("d1",), "q2": ("d2",)}}
    assert finding_scores(found, rankings)["any"]["r@100"].mean == pytest.approx((0.5 + 1) / 2)


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"documents": [*DOCUMENTS, "{"]}, r"corpus\.jsonl, line 4: .*expected .*_id.*text"),
        ({"documents": [{"_id": "d1"}]}, r"corpus\.jsonl, line 1: .*text"),
        ({"documents": [{"_id": "d1", "text": 5}]}, r"corpus\.jsonl, line 1: "),
        ({"documents": [*DOCUMENTS, DOCUMENTS[0]]}, r"corpus\.jsonl, line 4: .*'d1'"),
        ({"documents": []}, r"corpus\.jsonl: there is no document"),
        ({"queries": [{"id": "q1", "text": "x"}]}, r"queries\.jsonl, line 1: .*_id"),
        ({"queries": [*QUERIES, QUERIES[1]]}, r"queries\.jsonl, line 4: .*'q2'"),
        ({"qrels": QRELS[1:]}, r"test\.tsv, line 1: .*not the heading.*query-id"),
        ({"qrels": []}, r"test\.tsv, line 1: "),
        ({"qrels": [HEADING]}, r"test\.tsv: there are no judgements"),
        ({"qrels": [HEADING, "q1 d1 1"]}, r"test\.tsv, line 2: 'q1 d1 1' is no judgement"),
        ({"qrels": [*QRELS, "q1\td3\tyes"]}, r"test\.tsv, line 5: "),
        ({"qrels": [*QRELS, "q1\t0\td3\t1"]}, r"test\.tsv, line 5: "),
        ({"qrels": [*QRELS, "q9\td3\t1"]}, r"test\.tsv, line 5: queries\.jsonl has no question 'q9'"),
        ({"qrels": [*QRELS, "q1\td1\t1"]}, r"test\.tsv, line 5: .*another score"),
        ({"qrels": [HEADING, "q1\tx\t1"]}, r"corpus\.jsonl holds none of the 1 relevant documents"),
    ],
)
def test_a_faulty_beir_file_is_named_with_its_line(tmp_path, change, where):
    """One line, with what is expected."""
    with pytest.raises(ValueError, match=where) as error:
        read_beir(write_beir(tmp_path, **change))
    assert "expected" in str(error.value)


@pytest.mark.parametrize("gone", ["corpus.jsonl", "queries.jsonl", "qrels/test.tsv"])
def test_a_missing_beir_file_is_named(tmp_path, gone):
    """So is a folder that is none."""
    (write_beir(tmp_path) / gone).unlink()
    with pytest.raises(ValueError, match=f"{gone.split('/')[0]}.*expected"):
        read_beir(tmp_path)
    with pytest.raises(ValueError, match="no folder"):
        read_beir(tmp_path / "nowhere")


def test_an_omos_file_is_read(tmp_path):
    """Sentences keep the numbers of their lines, blank ones are none; other keys do not matter."""
    first, second = read_omos(write_omos(tmp_path))
    assert first == SentenceQuestion("Wie lange?", {0: "Drei Jahre.", 2: "Im Betrieb."}, frozenset({0}))
    assert second.answers == frozenset()
    assert len(read_omos(tmp_path / "omos.jsonl", limit=1)) == 1


@pytest.mark.parametrize(
    ("row", "where"),
    [
        ("[", r"line 3: "),
        ({"question": "?", "context": "a"}, r"line 3: .*answers"),
        ({"question": "?", "context": ["a"], "answers": []}, r"line 3: .*context"),
        ({"question": "?", "context": "a", "answers": ["a"]}, r"line 3: .*answers"),
        ({"question": "?", "context": "a\nb", "answers": [2]}, r"line 3: answer 2 .*2 lines"),
        ({"question": "?", "context": "a\nb", "answers": [-1]}, r"line 3: answer -1"),
        ({"question": "?", "context": "a\n\nb", "answers": [1]}, r"line 3: answer 1 is no sentence"),
        ({"question": "?", "context": " \n", "answers": []}, r"line 3: the context has no sentence"),
    ],
)
def test_a_faulty_omos_line_is_named(tmp_path, row, where):
    """Indices beyond the context would silently lower every score."""
    with pytest.raises(ValueError, match=rf"omos\.jsonl, {where}.*expected"):
        read_omos(write_omos(tmp_path, [*SENTENCES, row]))


def test_an_empty_or_missing_omos_file_is_refused(tmp_path):
    """A folder is none either."""
    for file in (write_omos(tmp_path, []), tmp_path / "gone.jsonl", tmp_path):
        with pytest.raises(ValueError, match="expected"):
            read_omos(file)


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
    assert first[DENSE].tolist() == pytest.approx([3 / math.sqrt(10), 0, 0])
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


@pytest.mark.parametrize(
    ("positive", "negative", "wanted"),
    [([3, 1], [2, 1, 0], 4.5 / 6), ([1], [0], 1), ([0], [1], 0), ([1, 1], [1], 0.5), ([], [1], None), ([1], [], None)],
)
def test_auroc_counts_pairs(positive, negative, wanted):
    """Pairs in the right order, ties half; without pairs there is none."""
    assert auroc(positive, negative) == (None if wanted is None else pytest.approx(wanted))


FIRST = [
    Scored({0: 0.9, 1: 0.5, 2: 0.1}, frozenset({0, 1})),
    Scored({0: 0.6, 1: 0.4}, frozenset({1})),
]
SECOND = [Scored({0: 0.5, 1: 0.3}, frozenset({0, 1})), Scored({0: 0.45, 1: 0.2}, frozenset())]


def test_the_threshold_is_chosen_by_hand():
    """From 0.4 on the F1 are 1 and 2/3, from 0.5 on 1 and 0, from 0.1 on 4/5 and 2/3."""
    assert best_threshold(FIRST) == 0.4
    assert best_threshold(SECOND[1:]) is None


def test_the_threshold_is_the_best_of_all():
    """Against trying every score, with ties among scores and questions without an answer."""
    chance = random.Random(3)
    for _ in range(50):
        scored = []
        for _ in range(5):
            scores = {i: chance.randint(0, 8) / 8 for i in range(chance.randint(1, 6))}
            scored.append(Scored(scores, frozenset({0} if chance.random() < 0.8 else ())))
        answerable = [one for one in scored if one.answers]
        tried = {score for one in answerable for score in one.scores.values()}
        totals = {
            threshold: sum(set_scores(one.answers, one.above(threshold))["list_f1"] for one in answerable)
            for threshold in tried
        }
        best = max(((round(total, 9), threshold) for threshold, total in totals.items()), default=(0, None))
        assert best_threshold(scored) == best[1]


def test_sentence_choice_agrees_with_the_example():
    """Best ones: right, wrong, right; from 0.4 on one of two sentences; the unanswerable scores below all others."""
    choice = judge_choice([*FIRST, *SECOND])
    top = choice.top
    assert (top.n, top.precision.mean, top.recall.mean, top.f1.mean) == pytest.approx((3, 2 / 3, 1 / 3, 4 / 9))
    assert (choice.top_second.n, choice.top_second.f1.mean) == pytest.approx((1, 2 / 3))
    above = choice.above_second
    assert (above.precision.mean, above.recall.mean, above.f1.mean) == pytest.approx((1, 1 / 2, 2 / 3))
    assert (choice.threshold, choice.hit.mean, choice.auroc) == pytest.approx((0.4, 2 / 3, 1.0))


@pytest.mark.parametrize("scored", [[], SECOND[:1], SECOND[1:]], ids=["nothing", "one answerable", "one unanswerable"])
def test_what_cannot_be_measured_is_none(scored):
    """No figure is made up where there is nothing to divide by."""
    choice = judge_choice(scored)
    assert choice.threshold is choice.auroc is choice.above_second.f1 is None
    assert (choice.hit is None) == (not any(one.answers for one in scored))


def test_sentences_are_scored_by_the_numbers_of_their_lines():
    """A sentence in several contexts is scored once; ties go to the first line."""
    questions = (
        SentenceQuestion("Meister", {0: "Wetter", 2: "Meister"}, frozenset({2})),
        SentenceQuestion("Wetter", {1: "Wetter", 3: "Wetter"}, frozenset()),
    )
    texts = sentences_of(questions)
    assert texts == ("Wetter", "Meister")
    first, second = score_sentences(questions, texts, Systems(texts, embedded=LetterEncoder()))[LEXICAL]
    assert (first.top(), first.above(0.1), second.top()) == ({2}, {2}, {1})
    assert second.scores[1] == second.scores[3] > 0


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
