"""A new index is taken up while requests are answered; a broken one changes nothing."""

from __future__ import annotations

import logging
import os
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from problems import DAY

from assistant import Assistant
from assistant.web import reloading
from assistant.web.application import create_app
from assistant.web.settings import Settings
from index import DEFAULT_INDEX, build_index

ASK = {"question": "Was kostet die Meisterprämie?"}
PATIENCE = 60  # seconds on a busy machine


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
    end = time.monotonic() + PATIENCE
    while figure not in client.get("/metrics").text:
        assert time.monotonic() < end, f"no {figure}"
        time.sleep(0.05)


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
    build_index(out=folder)
    wait_for(client, 'assistant_reloads_total{result="done"} 1.0')
