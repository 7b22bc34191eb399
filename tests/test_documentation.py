"""The documentation is true: links lead somewhere, named files and tests are there, named commands take what they are given."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import typer

import app as server
import assistant.__main__
import corpus.__main__
import eval.__main__
import index.__main__

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *ROOT.glob("index/*/README.md"), ROOT / "eval/gold/README.md"]
)
MADE_LATER = ("eval/runs/",)  # what a command leaves behind
MODULES = {"assistant": assistant.__main__, "index": index.__main__, "eval": eval.__main__}
COMMAND = re.compile(r"python (?:-m (?:corpus|index|assistant|eval)|app\.py)\b[^\n`#|]*")


@cache
def options_of(program: str, word: str) -> set[str] | None:
    """Return the options of a program's command, None where it has no such command."""
    if program == "app.py":
        command = typer.main.get_command(server.app)
    elif program == "corpus":
        command = typer.main.get_command(corpus.__main__.diff_app if word == "diff" else corpus.__main__.app)
    else:
        command = typer.main.get_command(MODULES[program].app).commands.get(word)
    return command and {"--help"} | {option for parameter in command.params for option in parameter.opts}


def commands() -> Iterator[tuple[str, str]]:
    """Yield every command that a document names, with the document's name."""
    for document in DOCUMENTS:
        text = document.read_text(encoding="utf-8")
        for found in dict.fromkeys(COMMAND.findall(text)):
            yield document.relative_to(ROOT).as_posix(), found.strip()


@pytest.mark.parametrize(("document", "line"), list(commands()))
def test_named_commands_take_what_they_are_given(document: str, line: str) -> None:
    """The command exists, and has every option that a document gives it."""
    words = shlex.split(re.sub(r"  +.*|[\[\]]", "", line))[1:]
    program, *rest = words[1:] if words[0] == "-m" else words
    options = options_of(program, rest[0] if rest else "")
    assert options is not None, f"{document}: no such command"
    assert {word for word in rest if word.startswith("--")} <= options, document


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(document: Path) -> None:
    """Every link within the project names a file."""
    targets = re.findall(r"\]\((?!https?://)([^)#\s]+)", document.read_text(encoding="utf-8"))
    assert [target for target in targets if not (document.parent / target).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_named_files_are_there(document: Path) -> None:
    """Every file, folder and test that stands in a document as code is in the project."""
    text = document.read_text(encoding="utf-8")
    files = re.findall(r"`((?:corpus|index|assistant|eval|tests|deploy|docs)/[\w./*-]+)`", text)
    assert [file for file in files if file not in MADE_LATER and not list(ROOT.glob(file.rstrip("/")))] == []
    tests = re.findall(r"`(test_\w+)`", text)
    assert [test for test in tests if not list(ROOT.glob(f"tests/**/{test}.py"))] == []


@pytest.mark.parametrize("document", ["encoders", "peers", "scale", "unseen", "evaluation"])
def test_figures_tell_of_which_state_they_are(document: str) -> None:
    """A page of figures names the day and the state of the model or of the bank that it was trained from."""
    text = (ROOT / "docs" / f"{document}.md").read_text(encoding="utf-8")
    assert re.search(r"^Written by `[^`]+` on \d{4}-\d\d-\d\d", text, re.MULTILINE)
    assert re.search(r"([Mm]odel( `?embedded`?)?|[Bb]ank) [0-9a-f]{12}\b", text)
