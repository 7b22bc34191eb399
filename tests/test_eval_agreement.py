"""A second judgement of the gold is made without the first, read strictly, and its agreement agrees with the formula."""

import json
import shutil
from pathlib import Path

import pytest

from assistant.types import Reason
from corpus import Report
from eval.agreement import SHEET, agreements, by_agreement, disagreements, paired, section, write_section
from eval.gold import GoldError, load_gold
from eval.second import SecondJudgement, load_second, questions_only, unjudged
from eval.types import GoldKind, GoldQuestion

MEASURES = ("I.1", "I.2", "I.3", "I.4")


def question(number: int, relevance: dict[str, int], reason: Reason | None = None) -> GoldQuestion:
    return GoldQuestion(
        id=f"abc-{number:03}",
        question="Wer hilft?",
        language="de",
        persona="citizen",
        kind=GoldKind.UNANSWERABLE if reason else GoldKind.TOPIC,
        form="plain",
        relevance=relevance,
        fields=(),
        answers=(),
        note="geheim",
        batch="abc",
        reason=reason,
    )


FIRST = [
    question(1, {"I.1": 2}),
    question(2, {"I.1": 2, "I.2": 2, "I.3": 1}),
    question(3, {}, Reason.NOT_IN_REPORT),
    question(4, {}, Reason.NOT_IN_REPORT),
]
SECOND = [
    SecondJudgement("abc-001", None, ("I.1",)),
    SecondJudgement("abc-002", None, ("I.1",), ("I.3",)),
    SecondJudgement("abc-003", Reason.NOT_IN_REPORT, ()),
    SecondJudgement("abc-004", None, ("I.4",)),
]


def test_kappa_agrees_with_its_formula():
    """Decisions: 3 of 4 alike, by chance (2·3 + 2·1)/16. Measures: 7 of 8 alike, by chance (3·2 + 5·6)/64."""
    decision, each, same, common = agreements(paired(FIRST, SECOND), MEASURES)
    assert (decision.n, decision.share) == (4, 3 / 4)
    assert decision.kappa == pytest.approx((3 / 4 - 8 / 16) / (1 - 8 / 16))
    assert (each.n, each.share) == (8, 7 / 8)
    assert each.kappa == pytest.approx((7 / 8 - 36 / 64) / (1 - 36 / 64))
    assert (same.n, same.share, common.share) == (2, 1 / 2, 1)


def test_what_differs_is_listed_with_both_judgements():
    """Measures that merely belong do not count."""
    assert disagreements(paired(FIRST, SECOND)) == [("abc-002", "I.1 I.2 | I.1"), ("abc-004", "not_in_report | I.4")]
    assert disagreements(paired(FIRST[:1], SECOND[:1])) == []


@pytest.mark.parametrize("count", [0, 1])
def test_without_variation_there_is_no_kappa(count):
    """Nothing to agree on by more than chance is no agreement, and no failure."""
    found = agreements(paired(FIRST[:count], SECOND[:count]), MEASURES[:1])
    assert [agreement.kappa for agreement in found] == [None] * 4
    assert by_agreement(found)[0][0][-1] == "–"


def test_what_was_not_judged_again_is_known():
    """In the order of the gold."""
    assert [question.id for question in unjudged(FIRST, SECOND[1:3])] == ["abc-001", "abc-004"]


def test_a_second_judge_sees_no_label():
    """The question, what was asked before and the day; nothing of what the first judge said."""
    rows = [json.loads(line) for line in questions_only(load_gold()).splitlines()]
    assert set().union(*rows) == {"id", "question", "context", "as_of"}
    assert "geheim" not in questions_only(FIRST)


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (["{}"], "line 1"),
        (['{"id": "abc-001", "reason": null, "best": []}'], "abc-001.*either"),
        (['{"id": "abc-001", "reason": "boring", "best": []}'], "boring"),
        (['{"id": "abc-001", "reason": null, "best": ["1.1"]}'], "line 1"),
        (['{"id": "abc-001", "reason": null, "best": ["I.1"]}'] * 2, "line 2: abc-001 is judged before"),
        ([], "no second judgements"),
    ],
)
def test_faulty_judgements_are_refused(tmp_path, lines, message):
    """With file and line."""
    (tmp_path / "abc.jsonl").write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(GoldError, match=message):
        load_second(tmp_path)


def test_judgements_of_unknown_questions_are_refused():
    """A question that was taken out of the gold leaves no judgement behind."""
    with pytest.raises(ValueError, match="abc-004"):
        paired(FIRST[:3], SECOND)


def test_every_question_was_judged_again():
    """Each once, and a note stands exactly where the two judgements differ."""
    gold, second = load_gold(), load_second()
    assert unjudged(gold, second) == []
    assert {judged.id for judged in second if judged.note} == {id for id, _ in disagreements(paired(gold, second))}


def test_the_data_sheet_reports_the_agreement(report: Report):
    """It is what the command writes today; mend it with: python -m eval agreement."""
    pairs = paired(load_gold(), load_second())
    found = agreements(pairs, [measure.number for measure in report.measures])
    assert section(found, pairs) in SHEET.read_text(encoding="utf-8"), "stale; run: python -m eval agreement"


def test_only_the_section_is_replaced(tmp_path: Path):
    """What stands around it stays; a sheet without marks is refused."""
    copy = shutil.copy(SHEET, tmp_path / "README.md")
    before = copy.read_text(encoding="utf-8")
    pairs = paired(FIRST, SECOND)
    text = section(agreements(pairs, MEASURES), pairs)
    write_section(text, copy)
    after = copy.read_text(encoding="utf-8")
    assert text in after
    assert after.split("<!--")[0] == before.split("<!--")[0]
    assert after.split("-->")[-1] == before.split("-->")[-1]
    copy.write_text("# Nothing", encoding="utf-8")
    with pytest.raises(ValueError, match="marks"):
        write_section(text, copy)
