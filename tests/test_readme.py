"""The README is true: its commands exist and work, its example is the real answer, its files are there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from assistant import Assistant

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CODE = "\n".join(re.findall(r"```(?:sh|bash)?\n(.*?)```", README, re.DOTALL))
MAKE = sorted(set(re.findall(r"\bmake ([a-z]+)", README)))
MODULES = sorted(set(re.findall(r"python -m [^\n`#]+", CODE)))


@pytest.mark.parametrize("target", MAKE)
def test_make_targets_exist(target: str) -> None:
    """Every `make …` of the README is a target; a dry run of it works."""
    done = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("command", MODULES)
def test_python_commands_work(command: str, tmp_path: Path) -> None:
    """Every `python -m …` of the README's code blocks ends with exit code 0; training is only looked up."""
    words = [word.strip('"') for word in re.findall(r'"[^"]*"|\S+', command)]
    arguments = [*words[1:], "--help"] if "train" in words else words[1:]
    if "build" in words:
        arguments += ["--out", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr


def test_example_is_the_real_answer() -> None:
    """The quotes shown in the README are in the answer to its question, in the first match."""
    question = re.search(r"^> \*\*Frage:\*\* (.*)$", README, re.MULTILINE)
    assert question
    shown = re.findall(r"„([^“]+)“ \(S\. (\d+)\)", README)
    assert shown
    first = Assistant.open().ask(question.group(1)).matches[0]
    quotes = {(c.quote, str(c.page)) for c in first.citations}
    assert set(shown) <= quotes
    assert f"{first.measure.number} {first.measure.title.text}" in README


def test_named_files_exist() -> None:
    """Links and pictures lead somewhere."""
    for target in re.findall(r"\]\((?!https?://)([^)#]+)\)", README):
        assert (ROOT / target).exists(), target
    for folder in re.findall(r"^\| `([\w/.]+)` \|", README, re.MULTILINE):
        assert (ROOT / folder).exists(), folder


def test_it_stays_short() -> None:
    """A README is read in two minutes."""
    assert len(README.split()) <= 700
