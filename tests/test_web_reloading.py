"""A new index is taken up while requests are answered; a broken one changes nothing."""

from __future__ import annotations

import json
import logging
import os
import shutil
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from problems import DAY
from renewing import renew
from safetensors.numpy import load_file, save_file
from waiting import wait_until

from assistant import Assistant, Shelf
from assistant.web import reloading
from assistant.web.application import create_app
from assistant.web.settings import Settings
from corpus import DEFAULT_REPORT
from index import DEFAULT_INDEX, build_index, opening
from index.encoder import EMBEDDED_FOLDER
from index.search import SearchIndex

ASK = {"question": "Was kostet die Meisterprämie?"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the built index."""
    return Path(shutil.copytree(DEFAULT_INDEX, tmp_path / "index"))


@pytest.fixture
def client(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    """Return a client of a server that looks at its index often."""
    monkeypatch.setattr(reloading, "EVERY", 0.05)
    app = create_app(Assistant.open(folder), Settings(as_of=DAY, index=folder, rate=0))
    with TestClient(app) as client:
        yield client


def index_of(client: TestClient) -> str:
    """Return the name of the index that answers."""
    return str(client.get("/healthz").json()["index"])


def wait_for(client: TestClient, figure: str) -> None:
    """Wait until the figures hold a line."""
    wait_until(lambda: figure in client.get("/metrics").text, figure)


def test_build_is_taken_up_without_a_failed_request(client: TestClient, folder: Path) -> None:
    """Questions go on being answered while the index is built and exchanged; afterwards the new one answers."""
    before, statuses, stop = index_of(client), [], threading.Event()

    def ask() -> None:
        while not stop.is_set():
            statuses.append(client.post("/api/ask", json=ASK).status_code)

    asking = threading.Thread(target=ask)
    asking.start()
    built = build_index(out=folder)
    wait_for(client, 'assistant_reloads_total{result="done"} 1.0')
    stop.set()
    asking.join()
    assert index_of(client) == built.data.removeprefix("data-") != before
    assert set(statuses) == {200}
    assert client.post("/api/ask", json=ASK).json()["matches"][0]["measure"] == "IV.1"


def test_broken_index_is_named_and_the_old_one_stays(
    client: TestClient, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The log says what is broken and what to run; people notice nothing."""
    before = index_of(client)
    manifest = folder / "manifest.json"
    fresh = folder / "fresh.json"
    fresh.write_bytes(manifest.read_bytes()[:-100])
    with caplog.at_level(logging.ERROR):
        os.replace(fresh, manifest)
        wait_for(client, 'assistant_reloads_total{result="failed"} 1.0')
    assert "the old one stays" in caplog.text
    assert "python -m index build" in caplog.text
    assert index_of(client) == before
    assert client.post("/api/ask", json=ASK).status_code == 200


def test_index_that_vanishes_is_still_answered_from(client: TestClient, folder: Path) -> None:
    """What is open stays open; the next build is taken up."""
    shutil.rmtree(folder)
    time.sleep(0.2)
    assert client.post("/api/ask", json=ASK).status_code == 200
    shutil.copytree(DEFAULT_INDEX, folder)
    wait_for(client, 'assistant_reloads_total{result="done"} 1.0')


def test_copied_index_is_taken_up_when_its_last_file_has_come(
    client: TestClient, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Whoever copies a folder into place may copy the manifest first."""
    shutil.rmtree(folder)
    folder.mkdir()
    shutil.copy2(DEFAULT_INDEX / "manifest.json", folder)
    wait_until(lambda: "the old one stays" in caplog.text, "word of the failure")
    assert client.post("/api/ask", json=ASK).status_code == 200
    shutil.copytree(DEFAULT_INDEX, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("manifest.json"))
    wait_for(client, 'assistant_reloads_total{result="done"} 1.0')


def test_replaced_index_is_given_back(client: TestClient, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However often the report is renewed, the server holds one index."""
    opened: list[weakref.ref[SearchIndex]] = []

    def remembered(shelf: Shelf) -> Shelf:
        opened.append(weakref.ref(shelf.newest.index))
        return shelf

    open_shelf = Shelf.open
    monkeypatch.setattr(Shelf, "open", lambda *arguments: remembered(open_shelf(*arguments)))
    for number in (1, 2):
        renew(folder)
        wait_for(client, f'assistant_reloads_total{{result="done"}} {number}.0')
    wait_until(lambda: opened[0]() is None, "index given back")
    assert opened[1]() is not None


def cut_short(model: Path, report: Path) -> None:
    """Leave half of the model."""
    weights = (model / "model.safetensors").read_bytes()
    (model / "model.safetensors").write_bytes(weights[: len(weights) // 2])


def train_anew(model: Path, report: Path) -> None:
    """Put a sound model of another training in the place of the old one."""
    tensors = load_file(model / "model.safetensors")
    save_file(tensors | {"scales": tensors["scales"] * 2}, model / "model.safetensors")
    config = json.loads((model / "config.json").read_text(encoding="utf-8"))
    config["weights_sha256"] = sha256((model / "model.safetensors").read_bytes()).hexdigest()
    (model / "config.json").write_text(json.dumps(config), encoding="utf-8")


def remove_model(model: Path, report: Path) -> None:
    """Remove the model."""
    shutil.rmtree(model)


def change_report(model: Path, report: Path) -> None:
    """Put another report in the place of the old one, by its name."""
    report.write_text(report.read_text(encoding="utf-8").replace("Meisterprämie", "Gesellenprämie"), encoding="utf-8")


@pytest.mark.parametrize(
    ("replace", "said"),
    [
        (cut_short, "model.safetensors: the file is damaged"),
        (train_anew, "was built with another state of the model"),
        (remove_model, "the model is missing"),
        (change_report, "report.txt has changed since the index was built"),
    ],
)
def test_files_replaced_beside_the_server_change_no_answer(
    replace: Callable[[Path, Path], None],
    said: str,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The server goes on as it began; told to take the index up anew, it says what does not fit and what to run."""
    model = Path(shutil.copytree(EMBEDDED_FOLDER, tmp_path / "model"))
    report = Path(shutil.copyfile(DEFAULT_REPORT, tmp_path / "report.txt"))
    monkeypatch.setattr(opening, "EMBEDDED_FOLDER", model)
    monkeypatch.setattr(reloading, "EVERY", 0.05)
    renew(folder, file=str(report))
    app = create_app(Assistant.open(folder), Settings(as_of=DAY, index=folder, rate=0))
    with TestClient(app) as client, caplog.at_level(logging.ERROR):
        before = client.post("/api/ask", json=ASK).content
        replace(model, report)
        assert client.post("/api/ask", json=ASK).content == before
        renew(folder)
        wait_for(client, 'assistant_reloads_total{result="failed"} 1.0')
        assert client.post("/api/ask", json=ASK).content == before
    assert said in caplog.text
    assert "the old one stays" in caplog.text
    assert "run: python -m index" in caplog.text
