"""What an operator copies: the unit of systemd, the steps of the container, the settings."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.web.settings import Settings

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
SYSTEMD = shutil.which("systemd-analyze")
MOST_EXPOSED = 20  # of 100, as systemd counts what a service might do; it calls up to 40 safe


def steps() -> list[tuple[str, str]]:
    """Return the instructions of the Containerfile with what they are given."""
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = (line.partition(" ") for line in text.splitlines() if line and not line.startswith("#"))
    return [(instruction, rest.strip()) for instruction, _, rest in lines]


def given(instruction: str) -> list[str]:
    """Return what each instruction of a kind is given."""
    return [rest for name, rest in steps() if name == instruction]


@pytest.mark.skipif(not SYSTEMD, reason="no systemd-analyze on this machine to check the unit with")
def test_unit_is_understood_by_systemd_and_shuts_the_service_in(tmp_path: Path) -> None:
    """No unknown key, no missing program; only the place of Python is another here."""
    text = (DEPLOY / "fachkraefte-assistent.service").read_text(encoding="utf-8")
    installed = "/opt/fachkraefte-assistent/.venv/bin/python"
    assert f"ExecStart={installed} app.py" in text
    unit = tmp_path / "fachkraefte-assistent.service"
    unit.write_text(text.replace(installed, sys.executable), encoding="utf-8")
    for check in (["verify", "--recursive-errors=no"], ["security", "--offline=true", f"--threshold={MOST_EXPOSED}"]):
        done = subprocess.run([str(SYSTEMD), *check, str(unit)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        assert not done.stderr


def test_container_gets_nothing_that_was_made_here() -> None:
    """A virtual environment or an index of this machine would stand in the way of the container's own."""
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    made = [line.strip("/") for line in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines() if line]
    assert ".venv" in made
    assert [name for name in (".git", *made) if not {name, f"**/{name}"} & set(ignored)] == []


def test_container_steps_name_what_is_there() -> None:
    """Sources to copy, targets of make, and the programs that it starts."""
    for copied in given("COPY"):
        *sources, _target = [word for word in copied.split() if not word.startswith("--")]
        assert all((ROOT / source).exists() for source in sources)
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    asked = [word for run in given("RUN") for word in re.findall(r"^make ([a-z-]+)", run)]
    assert asked == ["setup"]
    assert set(asked) <= targets
    (start,) = map(json.loads, given("CMD"))
    assert start == [".venv/bin/python", "app.py"]
    (health,) = given("HEALTHCHECK")
    compile(json.loads(health.partition("CMD ")[2])[2], "HEALTHCHECK", "exec")


@pytest.mark.parametrize("source", ["settings.env", "Containerfile"])
def test_settings_to_copy_are_settings(source: str) -> None:
    """Each name is known, and each value may be set."""
    lines = (DEPLOY / "settings.env").read_text(encoding="utf-8").splitlines() if source == "settings.env" else []
    words = [line for line in lines if line and not line.startswith("#")] or shlex.split(" ".join(given("ENV")))
    values = dict(word.split("=", 1) for word in words)
    names = {name.removeprefix("ASSISTANT_").lower(): value for name, value in values.items()}
    assert names
    assert set(names) <= set(Settings.model_fields)
    Settings.read(**{name: value for name, value in names.items() if value})
