"""The command lines keep to their agreed options, outputs and exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def run(*arguments: str, module: str = "assistant") -> subprocess.CompletedProcess[str]:
    """Run one of the project's command lines."""
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=120, check=False)


def test_ask_prints_json() -> None:
    """--json prints one answer."""
    done = run("ask", "Meisterprämie Handwerk", "--json", "-k", "2", "--as-of", "2024-07-01")
    answer = json.loads(done.stdout)
    assert done.returncode == 0
    assert answer["as_of"] == "2024-07-01"
    assert answer["matches"][0]["measure"] == "IV.1"
    assert len(answer["matches"]) + len(answer["related"]) == 2


def test_ask_prints_text_with_pages() -> None:
    """Without --json people can read it."""
    done = run("ask", "Meisterprämie Handwerk")
    assert "IV.1 Meisterprämie NRW" in done.stdout
    assert "(S. 57)" in done.stdout


def test_question_follows_up_earlier_ones() -> None:
    """--after gives the conversation, oldest first."""
    done = run("ask", "Und wie lange läuft das?", "--after", "Was ist PerMenti?", "--json")
    first = json.loads(done.stdout)["matches"][0]
    assert (first["measure"], first["citations"][0]["quote"]) == ("V.7", "07/2023 bis 07/2026")


def test_nothing_found_is_no_failure() -> None:
    """Exit code 0 also when the report has no answer."""
    done = run("ask", "Wie backe ich einen Apfelkuchen?", "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["status"] == "no_answer"


@pytest.mark.parametrize(
    "arguments",
    [
        ("ask",),
        ("ask", "x", "--as-of", "morgen"),
        ("ask", "x", "-k", "0"),
        ("ask", "x", "--cluster", "IX"),
        ("ask", "x", "--ressort", "ABC"),
        ("ask", "x", "--state", "maybe"),
        ("ask", "x", "--index", "no-such-folder"),
        ("ask", "--batch", "no-such-file.jsonl", "--out", "out.jsonl"),
        ("ask", "--batch", "in.jsonl", "--out", "out.jsonl", "--after", "x"),
        ("ask", "--batch", "in.jsonl"),
        ("ask", "x", "--as-of", "0001-01-01"),
        ("ask", "x", "--as-of", "9999-12-31"),
        ("ask", "x", "--as-of", "20261122"),
        ("ask", "x", "--as-of", "2026-W47-1"),
        ("ask", "x", "--index", "README.md"),
        ("ask", "--batch", "README.md", "--out", "no-such-folder/out.jsonl", "-k", "900"),
        ("ask", "--batch", "README.md", "--out", ""),
        ("list", "--json", "--csv"),
        ("show", "I.99"),
        ("nonsense",),
        ("list", "--nonsense"),
    ],
    ids=" ".join,
)
def test_wrong_calls_end_with_one_line_and_code_2(arguments: tuple[str, ...]) -> None:
    """One line on stderr says what is wrong; nothing on stdout, no traceback."""
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("module", ["assistant", "index", "eval"])
def test_call_without_a_command_shows_the_help_laid_out(module: str) -> None:
    """The help is for reading, a line for each command; one line on stderr says what is missing."""
    done = run(module=module)
    assert done.returncode == 2
    assert done.stdout == run("--help", module=module).stdout
    assert done.stderr.splitlines() == [f"python -m {module}: a command is missing; the help lists them"]


@pytest.mark.parametrize(
    ("option", "value", "known"),
    [("--ressort", "XyZ", "MAGS, MHKBD"), ("--cluster", "xi", "I, II, III"), ("--state", "Maybe", "running, ended")],
)
def test_unknown_criterion_is_repeated_as_it_was_typed(option: str, value: str, known: str) -> None:
    """What is wrong is named in its own letters, and so is what there is instead."""
    said = run("list", option, value).stderr
    assert f"{option} is {value!r}; give one of {known}" in said


def test_one_of_something_is_told_as_one(tmp_path: Path) -> None:
    """No "1 Fragen", no "1 von 64 Maßnahmen"."""
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text('{"id": "a", "question": "Kita"}\n', encoding="utf-8")
    assert run("ask", "--batch", str(source), "--out", str(target)).stdout == f"1 Frage beantwortet: {target}\n"
    assert run("list", "--cluster", "III", "--ressort", "MLV").stdout.endswith("\nEine von 64 Maßnahmen\n")


def test_list_has_one_form_at_a_time() -> None:
    """JSON and CSV exclude each other."""
    assert "--json and --csv are two forms of the same list" in run("list", "--json", "--csv").stderr


def test_days_centuries_away_are_told_the_range() -> None:
    """Nothing is reckoned from a day at the end of the calendar."""
    for day in ("0001-01-01", "9999-12-31"):
        assert "from 1900-01-01 to 2199-12-31" in run("list", "--as-of", day).stderr


@pytest.mark.parametrize("typed", ["i.11", "I 11", "I. 11", "I.11."])
def test_show_understands_a_number_typed_with_a_slip(typed: str) -> None:
    """As a question does."""
    assert run("show", typed).stdout == run("show", "I.11").stdout


@pytest.mark.parametrize("out", ["file", "file/index", "/proc/index"])
def test_index_that_can_be_no_folder_says_what_to_give(tmp_path: Path, out: str) -> None:
    """One line, before any work where that can be seen."""
    (tmp_path / "file").touch()
    done = run("build", "--out", str(tmp_path / out), module="index")
    assert done.returncode == 2
    assert "give --out a folder" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


def test_unknown_system_is_told_the_systems() -> None:
    """The option that was given is named, not another one."""
    done = run("run", "--system", "quatsch", module="eval")
    assert done.returncode == 2
    assert "--system is 'quatsch'" in done.stderr
    assert "lexical, dense, tfidf, fused" in done.stderr
    assert "--model" not in done.stderr


def test_list_filters_and_formats() -> None:
    """list prints a table, JSON or CSV of the measures that meet the criteria."""
    rows = json.loads(run("list", "--cluster", "vi", "--ressort", "mags", "--json").stdout)
    assert [row["measure"] for row in rows] == ["VI.2", "VI.3", "VI.7"]
    lines = run("list", "--cluster", "VI", "--csv").stdout.strip().splitlines()
    assert len(lines) == 1 + 8
    assert "64 von 64" in run("list").stdout


def test_show_prints_one_measure() -> None:
    """show prints all cells with pages."""
    row = json.loads(run("show", "I.11", "--json").stdout)
    assert row["number"] == "I.11"
    assert row["cells"]["mittel"]["page"] == 27
    assert "Kita-Helferinnen" in run("show", "I.11").stdout


def test_batch_keeps_order_and_reports_bad_lines(tmp_path: Path) -> None:
    """Bad lines get an error each, the others an answer, in the same order."""
    lines = [
        '{"id": "a", "question": "Meisterprämie"}',
        "no json",
        '{"id": "c", "question": 5}',
        '{"id": "d", "question": "Kita", "k": 0}',
        '{"id": "e", "question": "Kita", "as_of": "2024-13-01"}',
        '{"id": "f", "question": "und wie lange?", "context": "unknown"}',
        '{"id": "h", "question": "halb \\ud800"}',
        '{"id": "g", "question": "Lokführer werden", "k": 1, "as_of": "2024-07-01"}',
    ]
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("\n".join(lines), encoding="utf-8")
    done = run("ask", "--batch", str(source), "--out", str(target))
    rows = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert done.returncode == 0
    assert [row["id"] for row in rows] == ["a", None, "c", "d", "e", "f", "h", "g"]
    assert [("error" in row) for row in rows] == [False, True, True, True, True, True, True, False]
    assert rows[0]["matches"][0]["measure"] == "IV.1"
    assert rows[-1]["as_of"] == "2024-07-01"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]


def test_batch_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    """No half a file appears."""
    source = tmp_path / "in.jsonl"
    source.write_text('{"id": "a", "question": "Kita"}\n', encoding="utf-8")
    done = run("ask", "--batch", str(source), "--out", str(tmp_path / "no" / "out.jsonl"))
    assert done.returncode == 2
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_batch_never_replaces_its_own_questions(tmp_path: Path) -> None:
    """The same file for questions and answers is refused, and nothing is lost."""
    source = tmp_path / "in.jsonl"
    source.write_text('{"id": "a", "question": "Kita"}\n', encoding="utf-8")
    done = run("ask", "--batch", str(source), "--out", str(source))
    assert done.returncode == 2
    assert "give --out another name" in done.stderr
    assert source.read_text(encoding="utf-8") == '{"id": "a", "question": "Kita"}\n'


def test_index_info_names_report_model_and_scores() -> None:
    """info prints what the index was made of and the card's scores."""
    done = run("info", module="index")
    assert done.returncode == 0
    assert "64 in 6 clusters" in done.stdout
    assert "first measure right" in done.stdout
