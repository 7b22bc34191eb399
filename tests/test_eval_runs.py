"""Runs put gold through the assistant as other programs do, keep what came out, and the published results are fresh."""

import json
import os
import re
import shutil
from pathlib import Path

import ir_measures
import pytest
from fakes import save_word_model

from assistant import Assistant
from eval.ablating import contenders, rank_all
from eval.gold import GOLD_FOLDER, gold_hash, load_gold
from eval.metrics import DEPTH, CitationJudge
from eval.plainpage import CHARTS, PAGE, german_day, of_100
from eval.publishing import DOCUMENT, PLOT, document, made_from, publish_all
from eval.results import describe_run, read_result, write_result
from eval.runs import Runner, batch_lines, outcome_of, system_name
from eval.scoring import score, summarise
from eval.types import GoldKind, GoldQuestion, Row, Split, System
from index.opening import open_encoder


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    return Assistant.open()


@pytest.fixture(scope="module")
def some() -> list[GoldQuestion]:
    """Some questions of each kind, of both halves."""
    gold = load_gold()
    return [q for kind in GoldKind for q in [q for q in gold if q.kind is kind][:6]]


@pytest.fixture(scope="module")
def runs(assistant, some) -> list:
    """Results and rows of every system on these questions."""
    found = []
    for system in System:
        runner = Runner(system, assistant)
        rows = score(some, [runner.ask(question) for question in some])
        found.append((describe_run(runner, "all", rows), rows))
    return found


@pytest.fixture(scope="module")
def rankings(assistant, some) -> dict[str, list[Row]]:
    """Bare rankings of the topic questions among them by every leg and ablation."""
    return rank_all(contenders(assistant), [q for q in some if q.kind is GoldKind.TOPIC], lambda _line: None)


STAMP = re.compile(r"model (?P<model>\w+) bank (?P<bank>\w+) report (?P<report>\w+) gold (?P<gold>\w+)")


def read_stamp(text: str) -> dict[str, str]:
    """Return the hashes of a document or a plot by name; empty where it has none."""
    found = STAMP.search(text)
    return found.groupdict() if found else {}


def rows_of(runs, system: System) -> list[Row]:
    return next(rows for result, rows in runs if result.system == system)


def test_every_system_answers_every_question(runs, some):
    """One row a question, in order, without an error, and at most ten measures ranked."""
    for _, rows in runs:
        assert [row.id for row in rows] == [q.id for q in some]
        assert not any(row.error for row in rows)
        assert all(len(row.matches) + len(row.related) <= DEPTH for row in rows if row.understood == "topic")


def test_single_legs_never_refuse(runs):
    """A bare ranking has always ten measures, the first five shown."""
    for system in (System.LEXICAL, System.DENSE, System.TFIDF):
        for row in rows_of(runs, system):
            assert (len(row.matches), len(row.related), row.answered, row.refuses) == (5, 5, True, False)


def test_systems_rank_differently(runs):
    """The legs are not the same thing under three names."""
    rankings = {tuple((row.matches, row.related) for row in rows) for _, rows in runs}
    assert len(rankings) == len(System)


def test_every_quote_of_the_assistant_is_valid(runs):
    """Checked by the evaluation itself."""
    fused = rows_of(runs, System.FUSED)
    assert sum(row.quotes for row in fused) > 0
    assert [quote for row in fused for quote in row.broken] == []


def test_the_same_run_gives_the_same_rows(runs, assistant, some):
    """Nothing depends on chance or on the clock."""
    runner = Runner(System.FUSED, assistant)
    assert score(some, [runner.ask(question) for question in some]) == rows_of(runs, System.FUSED)


def test_a_follow_up_is_asked_after_what_it_follows():
    """Each line names the one before as its context; the day goes with all of them."""
    followup = next(q for q in load_gold() if len(q.context) == 2)
    first, second, third = map(json.loads, batch_lines(followup))
    assert [first["question"], second["question"]] == list(followup.context)
    assert third == {"id": followup.id, "question": followup.question, "context": second["id"]}
    assert second["context"] == first["id"]
    assert "context" not in first


def test_an_error_counts_as_not_answered(report):
    """A line that the batch refuses is a failure, not an exclusion."""
    outcome = outcome_of({"id": "abc-001", "error": "bad"}, "abc-001", CitationJudge(report))
    assert (outcome.answered, outcome.refuses, outcome.ranking, outcome.error) == (False, True, (), "bad")


def test_a_changed_quote_is_caught(assistant, report):
    """The evaluation does not trust the assistant's own check."""
    answer = assistant.ask("Wie viel Geld gibt es für I.11?").to_dict()
    answer["matches"][0]["citations"][0]["quote"] += " und mehr"
    outcome = outcome_of(answer, "abc-001", CitationJudge(report))
    assert len(outcome.broken) == 1
    assert "und mehr" in outcome.broken[0]


def test_a_result_is_read_as_it_was_written(runs, tmp_path):
    """Rows, settings and figures survive; the run holds all rankings, the judgements those that are scored as such."""
    result, rows = runs[-1]
    write_result(tmp_path, result, rows)
    assert read_result(tmp_path) == (result, rows)
    ranked = (tmp_path / "run.trec").read_text(encoding="utf-8").splitlines()
    assert all(len(line.split()) == 6 for line in ranked)
    assert {line.split()[0] for line in ranked} == {row.id for row in rows if row.answered and row.matches}
    judged = (tmp_path / "qrels.trec").read_text(encoding="utf-8").splitlines()
    assert len(judged) == sum(len(row.expected) for row in rows if "rr" in row.scores)
    assert result.model_sha256 == open_encoder().sha256
    assert (result.machine["cpus"], result.settings["depth"]) == (os.cpu_count(), DEPTH)


def test_other_programs_reach_the_same_figures_from_the_trec_files(runs, tmp_path):
    """ir_measures and trec_eval's own code (pytrec_eval), which leave out nothing that we count."""
    for result, rows in runs:
        write_result(tmp_path, result, rows)
        qrels = list(ir_measures.read_trec_qrels(str(tmp_path / "qrels.trec")))
        ranked = list(ir_measures.read_trec_run(str(tmp_path / "run.trec")))
        told = ir_measures.calc_aggregate([ir_measures.nDCG @ 10, ir_measures.RR, ir_measures.AP], qrels, ranked)
        assert told[ir_measures.nDCG @ 10] == pytest.approx(result.metrics["ndcg@10"], abs=1e-6)
        assert told[ir_measures.RR] == pytest.approx(result.metrics["rr"], abs=1e-6)
        assert told[ir_measures.AP] == pytest.approx(result.metrics["ap"], abs=1e-6)


def test_a_model_from_outside_is_a_system_of_its_own(assistant, some, tmp_path):
    """By its folder, under the folder's name and with its own hash; it ranks, and no more."""
    runner = Runner(str(save_word_model(["brot", "butter"], tmp_path / "my model")), assistant)
    result = describe_run(runner, "dev", score(some, [runner.ask(question) for question in some]))
    assert result.system == result.model_name == "model-my-model"
    assert result.model_sha256 == runner.model_sha256 != assistant.index.manifest.encoder.sha256
    assert result.metrics["cost"] is None
    assert system_name("org/name") == "model-org-name"


@pytest.mark.parametrize("text", [None, "{}", "no JSON"], ids=["missing", "of another version", "damaged"])
def test_what_is_no_result_is_refused(tmp_path, text):
    """The message says what to do."""
    if text is not None:
        (tmp_path / "result.json").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="run"):
        read_result(tmp_path)


def test_the_document_says_what_it_was_made_from(runs, rankings):
    """The stamp is read back, both halves, the legs, the confidence and the limits are there."""
    text = document(runs, {"all": {"at_least": {"quote_validity": 1.0}}}, rankings)
    result = runs[0][0]
    assert read_stamp(text)["model"] == result.model_sha256
    assert read_stamp(text)["gold"] == gold_hash()
    assert read_stamp(made_from(result)) == read_stamp(text)
    assert read_stamp("no stamp") == {}
    for words in ("## Development half", "## Test half", "## Limits", "A language model wrote the questions"):
        assert words in text
    for words in ("## Legs and ablations", "| fused without bank |", "## Confidence", PLOT, "| not_a_question |"):
        assert words in text
    assert result.commit is None or result.commit not in text


def test_publishing_writes_everything_from_the_same_runs(runs, rankings, tmp_path):
    """The document, its plot, the page for users and its charts say what they were made from, and tell alike."""
    gates = {"all": {"at_least": {"quote_validity": 1.0}}}
    written = publish_all(runs, gates, rankings, tmp_path / DOCUMENT.name, 64)
    assert [file.name for file in written] == [DOCUMENT.name, PLOT, PAGE, *CHARTS]
    stamps = [read_stamp(file.read_text(encoding="utf-8")) for file in written]
    assert stamps == [read_stamp(made_from(runs[0][0]))] * len(written)
    page, whole = ((tmp_path / name).read_text(encoding="utf-8") for name in (PAGE, DOCUMENT.name))
    hits = summarise([row for row in rows_of(runs, System.FUSED) if row.split is Split.TEST])["hit@1"]
    assert f"Bei {of_100(hits)} von 100" in page
    assert f"| {hits:.3f} |" in whole


def test_the_page_for_users_is_as_old_as_the_document():
    """Both are written by one command on one day; mend them with: python -m eval publish."""
    document, page = (DOCUMENT.with_name(name).read_text(encoding="utf-8") for name in (DOCUMENT.name, PAGE))
    day = re.search(r"`python -m eval publish` on (\d{4}-\d\d-\d\d)", document).group(1)
    assert f"Gemessen am {german_day(day)}." in page, "stale; run: python -m eval publish"
    assert read_stamp(page) == read_stamp(document), "stale; run: python -m eval publish"
    for name in CHARTS:
        chart = DOCUMENT.with_name(name).read_text(encoding="utf-8")
        assert read_stamp(chart) == read_stamp(document), "stale; run: python -m eval publish"


def test_the_published_results_are_of_this_model_and_gold():
    """Stale figures are not published; mend them with: python -m eval publish."""
    stamp = read_stamp(DOCUMENT.read_text(encoding="utf-8"))
    assert stamp["model"] == open_encoder().sha256, "stale; run: python -m eval publish"
    assert stamp["gold"] == gold_hash(), "stale; run: python -m eval publish"
    assert read_stamp(DOCUMENT.with_name(PLOT).read_text(encoding="utf-8")) == stamp, "run: python -m eval publish"


def test_the_command_line_runs_compares_and_plots(run, tmp_path):
    """A run of a leg, twice, compared: nothing differs; a plot is drawn where matplotlib is installed."""
    for name in ("a", "b"):
        ended = run("eval", "run", "--set", "dev", "--system", "lexical", "--out", tmp_path / name)
        assert (ended.code, ended.stdout.split()[:2]) == (0, ["metric", "lexical"])
    compared = run("eval", "compare", tmp_path / "a" / "lexical", tmp_path / "b" / "lexical")
    assert compared.code == 0
    assert "+0.000" in compared.stdout
    assert "*" not in compared.stdout.splitlines()[1]
    assert run("eval", "plot", tmp_path / "a" / "lexical").code == 0
    assert (tmp_path / "a" / "lexical" / "plot.svg").stat().st_size > 1000


def test_the_command_line_draws_the_three_charts_of_the_page(run, runs, tmp_path):
    """From the folder that holds the systems' results, into any folder."""
    for result, rows in runs:
        write_result(tmp_path / result.system, result, rows)
    assert run("eval", "plot", tmp_path, "--out", tmp_path / "charts").code == 0
    assert sorted(file.name for file in (tmp_path / "charts").iterdir()) == sorted(CHARTS)


@pytest.mark.parametrize(
    "arguments",
    [
        ("run", "--set", "train"),
        ("run", "--system", "docs"),
        ("compare", "nowhere", "elsewhere"),
        ("plot", "nowhere"),
    ],
    ids=" ".join,
)
def test_a_wrong_call_ends_with_one_line_and_code_2(run, arguments):
    """Never a traceback for bad input."""
    ended = run("eval", *arguments)
    assert ended.code == 2
    assert len(ended.stderr.strip().splitlines()) == 1


def test_gold_is_hashed_by_content_and_name(tmp_path: Path):
    """A copy of the folder has the same hash."""
    for file in GOLD_FOLDER.glob("*.jsonl"):
        shutil.copy(file, tmp_path)
    assert gold_hash(tmp_path) == gold_hash()
