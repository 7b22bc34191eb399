"""A file of questions: each line gets its answer or its error, and the file of answers harms nothing else."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from problems import DAY

from assistant import Assistant, Shelf
from assistant.batch import BatchError, answer_file, answer_lines
from assistant.selection.filters import Filters

Answers = Callable[..., list[dict[str, Any]]]
_LAST = '{"id": "last", "question": "Meisterprämie"}'


@pytest.fixture
def answers(assistant: Assistant) -> Answers:
    """Return a function that answers lines, given as JSON or as what becomes JSON."""

    def answer(*lines: str | dict[str, Any], **how: Any) -> list[dict[str, Any]]:
        texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
        return list(answer_lines(Shelf.of(assistant), texts, as_of=DAY, **how))

    return answer


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Return a file with one question."""
    path = tmp_path / "in.jsonl"
    path.write_text('{"id": "a", "question": "Meisterprämie"}\n', encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("line", "id"),
    [
        ('{"id": "deep", "question": ' + "[" * 100_000 + "]" * 100_000 + "}", "deep"),
        ('{"id": ' + "9" * 5_000 + ', "question": "Kita"}', None),
        ('{"id": "n", "question": "Kita", "k": ' + "9" * 5_000 + "}", "n"),
        ('{"id": "n", "question": "Kita", "k": ' + "[" * 900 + "]" * 900 + "}", "n"),
        ('{"id": "\\ud800", "question": "Kita"}', None),
        ('{"id": "q", "question": "Kita \\ud800"}', "q"),
        ('{"id": "q", "question": "Kita", "context": "\\ud800"}', "q"),
        ('{"id": "q", "question": "Kita", "context": ["\\ud800"]}', "q"),
        ('{"id": "q", "question": "Kita", "report": "\\ud800"}', "q"),
        ('{"id": true, "question": "Kita"}', None),
        ('{"id": "cut", "question": "Ki', "cut"),
    ],
    ids=["deep", "long id", "long k", "nested k", "id", "question", "context", "list", "report", "bool", "cut"],
)
def test_one_bad_line_is_one_error(answers: Answers, line: str, id: str | None) -> None:
    """Its id is told where it can be read; the next line is answered, and everything can be written."""
    bad, last = answers(line, _LAST)
    assert (bad["id"], set(bad)) == (id, {"id", "error"})
    assert len(bad["error"]) < 200
    assert last["matches"][0]["measure"] == "IV.1"
    assert json.dumps([bad, last], ensure_ascii=False).encode("utf-8")


def test_question_that_breaks_the_program_takes_no_other_with_it(
    answers: Answers, assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error nobody thought of is told in its line, without a traceback."""
    search = assistant.index.search

    def breaking(question: str, *more: Any) -> Any:
        if "Kita" in question:
            raise ArithmeticError(question)
        return search(question, *more)

    monkeypatch.setattr(assistant.index, "search", breaking)
    bad, last = answers({"id": "a", "question": "Wer hilft in der Kita?"}, _LAST)
    assert "ArithmeticError" in bad["error"]
    assert last["status"] == "answered"


@pytest.mark.parametrize(
    "day", ["20261122", "2026-W47-1", "2026-W47", 20261122, "2026-1-1", "２０２６-11-22", ""], ids=str
)
def test_day_is_written_in_one_way(answers: Answers, day: object) -> None:
    (row,) = answers({"id": "a", "question": "Kita", "as_of": day})
    assert "give a date as YYYY-MM-DD" in row["error"]


def test_null_is_as_good_as_nothing(answers: Answers) -> None:
    row = {"id": "a", "question": "Meisterprämie"}
    assert answers(row | {"k": None, "as_of": None, "context": None, "report": None}) == answers(row)


def test_id_that_is_a_number_comes_back_as_text_and_can_be_followed_up(answers: Answers) -> None:
    """5 and "5" are one id, in all places."""
    first, second = answers(
        {"id": 5, "question": "Was ist PerMenti?"}, {"id": "b", "question": "Und wie lange läuft das?", "context": 5}
    )
    assert first["id"] == "5"
    assert second["matches"][0]["measure"] == "V.7"


def test_context_may_be_the_earlier_questions_themselves(answers: Answers) -> None:
    """As over HTTP, where no earlier line is there to be named."""
    asked = {"id": "b", "question": "Und wie lange läuft das?", "context": ["Was ist PerMenti?"]}
    (row,) = answers(asked)
    assert row["matches"][0]["measure"] == "V.7"
    (row,) = answers(asked | {"context": ["a"] * 9})
    assert row["error"] == '"context" has 9 questions; give the last 8'


@pytest.mark.parametrize(
    ("context", "said"),
    [("twice", "id of 2 earlier lines"), ("bad", "could not be answered"), ("later", "is not there"), ({}, "is none")],
)
def test_context_that_is_no_one_earlier_line_is_told(answers: Answers, context: object, said: str) -> None:
    """Nothing is followed up in silence that was perhaps not meant."""
    *_, row, _ = answers(
        {"id": "twice", "question": "Meisterprämie"},
        {"id": "twice", "question": "Was ist PerMenti?"},
        {"id": "bad", "question": "Kita", "k": 0},
        {"id": "x", "question": "Und wie lange läuft das?", "context": context},
        {"id": "later", "question": "Kita"},
    )
    assert said in row["error"]


def test_criteria_hold_for_every_line(answers: Answers) -> None:
    """Those of the command line restrict a batch as they restrict a question."""
    rows = answers({"id": "a", "question": "Alle Maßnahmen des MAGS"}, _LAST, filters=Filters(clusters=("III",)))
    assert (rows[0]["kind"], rows[1]["kind"]) == ("list", "topic")
    assert {match["cluster"] for row in rows for match in row["matches"] + row["related"]} == {"III"}


def test_nothing_but_a_line_feed_ends_a_line(assistant: Assistant, tmp_path: Path) -> None:
    """U+2028, U+2029 and U+0085 may stand in a text as they are; a carriage return is white space."""
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    question = "Was kostet\u2028die\u2029\u0085Meisterprämie?"
    row = json.dumps({"id": "a", "question": question}, ensure_ascii=False)
    source.write_bytes(f"\r\n{row}\r\n{_LAST}".encode())
    assert answer_file(Shelf.of(assistant), source, target) == 2
    told = target.read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["question"] for line in told] == [question, "Meisterprämie"]


@pytest.mark.parametrize("k", [0, 65, 900])
def test_wrong_number_for_all_lines_is_a_wrong_call(assistant: Assistant, source: Path, tmp_path: Path, k: int) -> None:
    with pytest.raises(BatchError, match=f"k is {k}; give a number from 1 to 64"):
        answer_file(Shelf.of(assistant), source, tmp_path / "out.jsonl", k)


def test_pipe_is_written_and_stays_one(assistant: Assistant, source: Path, tmp_path: Path) -> None:
    """What is no file is not replaced by one."""
    pipe, read = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_text(encoding="utf-8")))
    reader.start()
    answer_file(Shelf.of(assistant), source, pipe)
    reader.join(timeout=60)
    assert pipe.is_fifo()
    assert json.loads(read[0])["id"] == "a"


@pytest.mark.parametrize("is_there", [True, False], ids=["file", "nothing yet"])
def test_link_stays_one_and_its_file_is_written(
    assistant: Assistant, source: Path, tmp_path: Path, is_there: bool
) -> None:
    folder, link = tmp_path / "folder", tmp_path / "link"
    folder.mkdir()
    if is_there:
        (folder / "real").write_text("old", encoding="utf-8")
    link.symlink_to(Path("folder") / "real")
    answer_file(Shelf.of(assistant), source, link)
    assert link.is_symlink()
    assert json.loads((folder / "real").read_text(encoding="utf-8"))["id"] == "a"
    assert [path.name for path in folder.iterdir()] == ["real"]


def test_links_in_a_circle_stay_and_are_told(assistant: Assistant, source: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.symlink_to(other)
    other.symlink_to(one)
    with pytest.raises(BatchError, match="cannot be written"):
        answer_file(Shelf.of(assistant), source, one)
    assert (one.is_symlink(), other.is_symlink()) == (True, True)


@pytest.mark.parametrize("name", ["", "folder"])
def test_folder_for_the_answers_is_told(
    assistant: Assistant, source: Path, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An empty name is the folder that one is in."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    with pytest.raises(BatchError, match="this is a folder; give --out the name of a file"):
        answer_file(Shelf.of(assistant), source, Path(name))
