"""Collections in the format of BEIR are read as it says and as others write it, or refused with file and line."""

import pytest
from collections_elsewhere import DOCUMENTS, HEADING, QRELS, QUERIES, write_beir

from eval.beir import read_beir
from eval.finding import finding_scores


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


@pytest.mark.parametrize(
    "qrels",
    [
        QRELS[1:],
        ["query_id\tcorpus_id\tscore", *QRELS[1:]],
        ["qid\tdocid\trelevance", *QRELS[1:]],
        ["qid\titer\tdocid\trel", *(line.replace("\t", "\t0\t", 1) for line in QRELS[1:])],
        [line.replace("\t", "\tQ0\t", 1) for line in QRELS[1:]],
        [HEADING, *(f"{line}.0" for line in QRELS[1:])],
        [HEADING, *(f'"{line}"'.replace("\t", '"\t"') for line in QRELS[1:])],
    ],
    ids=["no heading", "underscores", "other names", "TREC with heading", "TREC", "decimals", "in quotes"],
)
def test_judgements_as_other_programs_write_them(tmp_path, qrels):
    """All say the same."""
    assert read_beir(write_beir(tmp_path, qrels=qrels)).relevance == {"q1": {"d1": 2, "d2": 0}, "q2": {"d2": 1}}


def test_an_empty_text_is_a_document(tmp_path):
    """Null or empty: it stays in the corpus and is found by its title alone."""
    rows = [*DOCUMENTS, {"_id": 4, "title": "Nur ein Titel", "text": None}, {"_id": 5, "title": None, "text": ""}]
    found = read_beir(write_beir(tmp_path, documents=rows)).documents
    assert (found["4"], found["5"]) == ("Nur ein Titel", "")


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
        ({"qrels": ["question\tdocument\tgrade", *QRELS[1:]]}, r"test\.tsv, line 1: .*no judgement.*query-id"),
        ({"qrels": []}, r"test\.tsv: there are no judgements"),
        ({"qrels": [*QRELS, HEADING]}, r"test\.tsv, line 5: "),
        ({"qrels": [*QRELS, "q1\td3\t0.5"]}, r"test\.tsv, line 5: .*whole number"),
        ({"qrels": [*QRELS, "q1\t\t1"]}, r"test\.tsv, line 5: "),
        ({"qrels": [*QRELS, "q1\td3\tinf"]}, r"test\.tsv, line 5: "),
        ({"qrels": [HEADING]}, r"test\.tsv: there are no judgements"),
        ({"qrels": [HEADING, "q1 d1 1"]}, r"test\.tsv, line 2: 'q1 d1 1' is no judgement"),
        ({"qrels": [*QRELS, "q1\td3\tyes"]}, r"test\.tsv, line 5: "),
        ({"qrels": [*QRELS, "q1\td9\td3\t1"]}, r"test\.tsv, line 5: "),
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
