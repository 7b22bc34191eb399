"""The gold questions are well-formed, unlike the question bank, described truly, and read by the evaluation alone."""

import hashlib
import json
import re
from collections import Counter
from pathlib import Path

import pytest
from leaks import find_leaks

from corpus import FieldName
from corpus.verifying import compact
from eval.gold import GOLD_FOLDER, GoldError, gold_hash, load_gold, of_split
from eval.types import GoldQuestion, Split
from index.bank import load_bank
from index.details import load_details
from index.told_cases import load_told_cases
from index.types import BankQuestion

ROOT = Path(__file__).parent.parent
VALID = {
    "id": "abc-001",
    "question": "Was ist KAoA?",
    "language": "de",
    "persona": "citizen",
    "kind": "topic",
    "form": "plain",
    "relevance": {"II.2": 2},
    "fields": [],
    "answers": [],
    "note": "",
    "batch": "abc",
}


@pytest.fixture(scope="module")
def gold() -> tuple[GoldQuestion, ...]:
    return load_gold()


def write(folder: Path, *rows: dict[str, object]) -> Path:
    (folder / "abc.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return folder


def test_all_gold_is_read_with_unique_ids(gold):
    """Every line of every file is a question."""
    lines = [line for file in GOLD_FOLDER.glob("*.jsonl") for line in file.read_text(encoding="utf-8").splitlines()]
    assert len(gold) == len(lines) == len({question.id for question in gold})


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"persona": "dragon"}, "dragon"),
        ({"relevance": {"II.2": 3}}, "3"),
        ({"relevance": {"2.2": 2}}, "regex"),
        ({"fields": ["preis"], "answers": ["x"]}, "preis"),
        ({"surprise": 1}, "surprise"),
        ({"batch": "other"}, "other"),
        ({"relevance": {}}, "go together|unanswerable or|grade 2|relevant"),
        ({"relevance": {"II.2": 1}}, "grade 2"),
        ({"kind": "unanswerable"}, "go together"),
        ({"kind": "field"}, "names none"),
        ({"answers": ["x"]}, "fields and answers"),
        ({"context": ["Und?"]}, "context"),
        ({"kind": "unanswerable", "reason": "not_in_report"}, "relevant"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else None,
)
def test_malformed_gold_is_refused_with_file_and_line(tmp_path, change, message):
    """A fault is named where it stands."""
    fine = VALID | {"id": "abc-000", "relevance": {"II.2": 2}}
    with pytest.raises(GoldError, match=rf"abc\.jsonl, line 2.*({message})"):
        load_gold(write(tmp_path, fine, VALID | change))


def test_an_id_that_stands_twice_is_refused(tmp_path):
    """Ids are unique over all files."""
    with pytest.raises(GoldError, match="abc-001"):
        load_gold(write(tmp_path, VALID, VALID))


def test_a_folder_without_gold_is_refused(tmp_path):
    """No questions are no gold."""
    with pytest.raises(GoldError, match="restore"):
        load_gold(tmp_path)


def test_the_halves_are_the_parity_of_the_ids_hash(gold):
    """Even is development; together the halves are everything."""
    for question in gold:
        number = int(hashlib.sha256(question.id.encode()).hexdigest(), 16)
        assert question.split is (Split.DEV if number % 2 == 0 else Split.TEST)
    assert len(of_split(gold, Split.DEV)) + len(of_split(gold, Split.TEST)) == len(of_split(gold, None)) == len(gold)


def test_the_hash_changes_with_a_letter(tmp_path):
    """A changed question makes published results stale."""
    before = gold_hash(write(tmp_path, VALID))
    assert gold_hash(write(tmp_path, VALID | {"question": "Was ist KAoA"})) != before


def test_gold_names_measures_that_exist_and_quotes_their_words(gold, report):
    """Relevant measures are the report's, and expected answers are the asked fields' own words."""
    known = {measure.number: measure for measure in report.measures}
    for question in gold:
        assert set(question.relevance) <= set(known), question.id
        texts = [text_of(known[number], name) for number in question.best for name in question.fields]
        for answer in question.answers:
            assert any(answer == text or (compact(answer) and compact(answer) in compact(text)) for text in texts), (
                question.id
            )


def text_of(measure, name: FieldName) -> str:
    if name in (FieldName.TITEL, FieldName.BESCHREIBUNG):
        return (measure.title if name is FieldName.TITEL else measure.description).text
    cell = measure.cell(name)
    return cell.text if cell else ""


def test_the_data_sheet_counts_what_there_is(gold):
    """Counts by half, kind, persona, language, form and batch stand in the data sheet, and no others."""
    sheet = (GOLD_FOLDER / "README.md").read_text(encoding="utf-8")
    said = re.findall(r"^\| (\w+) \| (\d+) \|$", sheet, flags=re.MULTILINE)
    attributes = ("split", "kind", "persona", "language", "form", "batch")
    counts = [Counter(str(getattr(question, name)) for question in gold) for name in attributes]
    assert sorted(said) == sorted((value, str(n)) for found in counts for value, n in found.items())


def test_no_gold_question_stands_in_the_question_bank(gold):
    """Neither word for word nor nearly so: the bank must not have seen what it is scored on."""
    leaks = [f"{leak.gold.id}: {leak.gold.question} | {leak.bank.text}" for leak in find_leaks(gold, load_bank())]
    assert leaks == []


def test_no_gold_question_was_told_as_a_case(gold):
    """The questions that teach to tell own cases are none of those that this is scored on."""
    told = [BankQuestion(case.text, case.language, case.measures) for case in load_told_cases()]
    assert [f"{leak.gold.id}: {leak.gold.question} | {leak.bank.text}" for leak in find_leaks(gold, told)] == []


def test_no_gold_question_is_known_as_one_for_a_detail(gold):
    """The questions that teach whether a detail is told are none of those that this is scored on."""
    details = [BankQuestion(detail.text, detail.language, (detail.measure,)) for detail in load_details()]
    assert [f"{leak.gold.id}: {leak.gold.question} | {leak.bank.text}" for leak in find_leaks(gold, details)] == []


def test_a_leak_is_found_through_spelling(gold):
    """Umlauts, case and a missing letter do not hide a copy; another question is none."""
    copy = gold[0].question.upper().replace("Ä", "AE")[:-1]
    assert [leak.gold.id for leak in find_leaks(gold[:3], [BankQuestion(copy, "de", ("I.1",))])] == [gold[0].id]
    assert find_leaks(gold[:3], [BankQuestion("Was ist KAoA?", "de", ("II.2",))]) == []
    assert find_leaks(gold[:3], []) == []


def test_nothing_else_reads_the_gold():
    """Neither imports of eval nor paths into it stand outside eval and its tests."""
    files = [ROOT / "app.py", *(f for part in ("corpus", "index", "assistant") for f in (ROOT / part).rglob("*.py"))]
    reads = re.compile(r"^\s*(from|import) eval\b|eval/gold|load_gold|[\"']gold[\"']", flags=re.MULTILINE)
    assert [str(f) for f in files if f.is_file() and reads.search(f.read_text(encoding="utf-8"))] == []
