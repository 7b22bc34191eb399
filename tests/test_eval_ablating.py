"""Legs, fusion, ablations and models from outside are ranked on the same questions and set against the fusion."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from fakes import LetterEncoder, save_word_model

from assistant import Assistant
from eval.ablating import FUSED, contenders, rank_all, standings, standings_by, topic_questions, without
from eval.comparing import compare
from eval.gold import load_gold
from eval.metrics import DEPTH
from eval.rankers import by_encoder, by_legs, rank_questions
from eval.reporting import by_contender
from eval.types import GoldKind, GoldQuestion, Row, Split
from index.features import words_of
from index.fusion import COVERED
from index.passages import measure_text


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    return Assistant.open()


@pytest.fixture(scope="module")
def some() -> tuple[GoldQuestion, ...]:
    """Every twelfth topic question of the development half, so that there are several languages."""
    return topic_questions(Split.DEV)[::12]


@pytest.fixture(scope="module")
def rows(assistant, some) -> dict[str, list[Row]]:
    return rank_all(contenders(assistant), some, lambda _line: None)


@pytest.fixture(scope="module")
def model(report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sentence-transformers folder with a random vector for each word of the titles."""
    words = sorted({word for measure in report.measures for word in words_of(measure.title.text)})
    return save_word_model(words, tmp_path_factory.mktemp("models") / "tiny")


@pytest.mark.parametrize("leg", COVERED)
def test_a_leg_is_left_out_and_the_others_keep_their_proportions(leg):
    """The rest sums to one."""
    rest = without(leg)
    assert set(rest) == set(COVERED) - {leg}
    assert sum(rest.values()) == pytest.approx(1)
    first, *others = rest
    assert all(rest[other] * COVERED[first] == pytest.approx(rest[first] * COVERED[other]) for other in others)


@pytest.mark.parametrize(
    ("leg", "weights"), [("feeling", COVERED), ("text", {"text": 1.0}), ("text", {"text": 1.0, "bank": 0.0})]
)
def test_what_cannot_be_left_out_is_named(leg, weights):
    """An unknown leg, or the only one that counts."""
    with pytest.raises(ValueError, match=leg):
        without(leg, weights)


def test_only_topic_questions_are_ranked():
    """The halves together are all of them."""
    halves = [topic_questions(split) for split in Split]
    assert {q.kind for half in halves for q in half} == {GoldKind.TOPIC}
    assert {q.split for q in halves[0]} == {Split.DEV}
    assert sum(map(len, halves)) == len(topic_questions(None))


def test_there_are_legs_alone_a_baseline_the_fusion_and_every_ablation(rows, some):
    """All rank every question, in the same order, ten measures each, and nobody refuses."""
    assert {"BM25 (lexical)", "dense (text)", "dense (bank)", "character TF-IDF", FUSED} <= set(rows)
    assert {name for name in rows if "without" in name} == {f"fused without {leg}" for leg in COVERED}
    for found in rows.values():
        assert [row.id for row in found] == [q.id for q in some]
        assert all((len(row.matches), len(row.related), row.refuses) == (5, 5, False) for row in found)


def test_contenders_are_what_the_index_says_with_their_weights(assistant, rows, some):
    """The fusion is the search without weights; leaving the bank out is the search with the others' weights."""
    text = some[0].question
    for name, weights in ((FUSED, None), ("fused without bank", without("bank")), ("dense (text)", {"text": 1.0})):
        found = assistant.index.search(text, weights=weights).measures[:DEPTH]
        assert (*rows[name][0].matches, *rows[name][0].related) == tuple(score.measure for score in found)


def test_the_tuned_weights_given_are_the_fusion(assistant, some):
    """Ablations start from what is compared with; this index has no measure that the bank does not cover."""
    assert not assistant.index.manifest.uncovered
    texts = [question.question for question in some[:5]]
    assert by_legs(assistant.index, COVERED)(texts) == by_legs(assistant.index)(texts)


def test_an_encoder_ranks_by_cosine(report):
    """Against brute force, one question at a time; no questions give no rankings."""
    encoder = LetterEncoder()
    texts = ["Zugewanderte qualifizieren", "Kita", ""]
    rank = by_encoder(report, encoder)
    for text, ranking in zip(texts, rank(texts), strict=True):
        asked = encoder.encode_queries([text])[0]
        cosines = {m.number: float(encoder.encode_passages([measure_text(m)])[0] @ asked) for m in report.measures}
        assert [cosines[n] for n in ranking] == pytest.approx(sorted(cosines.values(), reverse=True)[:DEPTH], abs=1e-6)
    assert rank([""])[0] == tuple(measure.number for measure in report.measures[:DEPTH])
    assert rank([]) == []


def test_a_question_is_ranked_behind_what_it_follows():
    """A bare ranking knows the context as words before the question; the first five measures count as shown."""
    asked = next(question for question in load_gold() if question.context)
    seen: list[str] = []

    def rank(texts: Sequence[str]) -> list[tuple[str, ...]]:
        seen.extend(texts)
        return [tuple("ABCDEFG") for _ in texts]

    outcome = rank_questions(rank, [asked])[0]
    assert seen == [" ".join([*asked.context, asked.question])]
    assert (outcome.matches, outcome.related) == (tuple("ABCDE"), tuple("FG"))


def test_standings_agree_with_the_comparison_of_runs(rows):
    """Difference and p are those of the paired test; the fusion has none."""
    found = {standing.name: standing for standing in standings(rows)}
    assert list(found) == list(rows)
    assert (found[FUSED].difference, found[FUSED].p) == (None, None)
    for name in ("BM25 (lexical)", "fused without bank"):
        whole = next(c for c in compare(rows[FUSED], rows[name]) if c.metric == "ndcg@10")
        assert (found[name].difference, found[name].p) == (whole.difference.mean, whole.p)
        assert found[name].n == whole.n
    assert found["BM25 (lexical)"].difference < 0


def test_contenders_on_other_questions_are_not_compared(rows):
    """A difference needs pairs."""
    with pytest.raises(ValueError, match="different questions"):
        standings(rows | {"BM25 (lexical)": rows[FUSED][1:]})


def test_slices_hold_every_question_once(rows, some):
    """Each part has all contenders; the parts' sizes sum to the whole."""
    parts = standings_by(rows, "language")
    assert len(parts) > 1
    assert all([standing.name for standing in part] == list(rows) for part in parts.values())
    assert sum(part[0].n for part in parts.values()) == len(some)


def test_the_table_shows_a_dash_for_the_fusion_and_for_no_questions(rows):
    """Nothing measured is not zero."""
    table, headings = by_contender(standings(rows))
    assert headings == ("ranking by", "n", "hit@1", "hit@5", "ndcg@10", "ndcg@10 − fused", "p")
    assert next(row for row in table if row[0] == FUSED)[-2:] == ("–", "–")
    assert by_contender(standings({FUSED: [], "other": []}))[0][1] == ("other", "0", *["–"] * 5)


def test_a_model_of_a_folder_is_a_contender(assistant, model, some):
    """It is named by its folder, and by its path where two folders are called alike."""
    rankers = contenders(assistant, [model])
    outcome = rank_questions(rankers["model tiny"], some[:1])[0]
    assert len(outcome.ranking) == DEPTH
    twin = model.parent / "other" / "tiny"
    twin.parent.mkdir()
    twin.symlink_to(model)
    assert {f"model {model}", f"model {twin}"} <= set(contenders(assistant, [model, twin]))


def test_the_command_prints_the_table(run, model):
    """Without arguments on the development half; with a model and a slice a table a value."""
    ended = run("eval", "compare", "--slice", "batch", "--model", model)
    assert ended.code == 0, ended.stderr
    blocks = ended.stdout.split("\n\n")
    sizes = [block.splitlines()[2].split()[2] for block in blocks[:-1]]
    assert all(block.startswith("batch: ") and "model tiny" in block for block in blocks[:-1])
    assert blocks[-1].startswith(f"{sum(map(int, sizes))} topic questions (dev)")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("eval/runs/dev/fused",), "two result folders or none"),
        (("a", "b", "--slice", "form"), "--slice"),
        (("--slice", "colour"), "colour"),
        (("--model", "nowhere"), "nowhere"),
        (("--model", "tests/data"), "no sentence-transformers model"),
    ],
    ids=["one run", "runs and slice", "unknown slice", "no folder", "no model"],
)
def test_a_wrong_comparison_ends_with_one_line_and_code_2(run, arguments, words):
    """What to do stands in the line."""
    ended = run("eval", "compare", *arguments)
    assert ended.code == 2
    assert len(ended.stderr.strip().splitlines()) == 1
    assert words in ended.stderr
