"""What is served around the interface: the page's frame, its headers, closed addresses, the command line, settings."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from problems import HTML, SECRET, is_problem

from assistant.web.routes import allowed_methods, route_of
from assistant.web.settings import Settings

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(
    "path", ["upload", "upload_progress?upload_id=1", "file=/etc/passwd", "proxy=http://example.org"]
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_gradios_other_addresses_are_closed(client: TestClient, method: str, path: str) -> None:
    """Nothing can be uploaded, read from disk or fetched through this server."""
    assert is_problem(client.request(method, f"/gradio_api/{path}"), 404)


@pytest.mark.parametrize("path", ["/", "/api/measures", "/api/nothing", "/web/page.css", "/config"])
def test_every_response_carries_the_security_headers(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]


def test_page_comes_framed_in_german(client: TestClient) -> None:
    """Language, title, landmarks, answer and note are in the page's source, before any script runs."""
    response = client.get("/", params={"q": HTML})
    page = response.text
    assert '<html lang="de"' in page
    order = [
        "<title>",
        '<header class="kopf',
        '<main id="vorab">',
        'class="antwort"',
        "<gradio-app",
        '<footer class="fuss">',
    ]
    assert sorted(order, key=page.index) == order
    assert "Juni 2024" in page
    assert "og:image" not in page
    assert "githubusercontent" not in page
    assert HTML not in page


def test_every_script_of_the_page_has_the_nonce(client: TestClient) -> None:
    """The policy forbids all other scripts; each response has a nonce of its own."""
    first, second = client.get("/"), client.get("/")
    nonce = first.headers["content-security-policy"].split("'nonce-")[1].split("'")[0]
    assert first.text.count("<script") == first.text.count(f'<script nonce="{nonce}"') > 0
    assert nonce not in second.text
    assert "unsafe-inline" not in first.headers["content-security-policy"].split("style-src")[0]


@pytest.mark.parametrize(
    ("path", "served"),
    [
        ("/", True),
        ("/gradio_api/run/predict", True),
        ("/gradio_api/queue/join", False),
        ("/gradio_api/upload", False),
        ("/gradio_apiqueue/", False),
        ("/..", False),
    ],
)
def test_only_addresses_in_use_are_served(path: str, served: bool) -> None:
    assert bool(allowed_methods(path)) is served


def test_route_never_holds_what_was_asked_for() -> None:
    assert {route_of(f"/{SECRET}"), route_of(f"/api/measures/{SECRET}")} == {"other", "/api/measures/{number}"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--port", "0"], "--port"),
        (["--port", "viele"], "--port"),
        (["--as-of", "morgen"], "--as-of"),
        (["--port", "17861", "--index", "nirgends"], "nirgends"),
        (["--host", "999.1.1.1"], "999.1.1.1"),
    ],
    ids=str,
)
def test_wrong_call_is_one_line_and_exit_code_2(arguments: list[str], said: str) -> None:
    """No traceback for a wrong call."""
    done = subprocess.run(
        [sys.executable, "app.py", *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """ASSISTANT_PORT sets the default; what the command line says wins."""
    monkeypatch.setenv("ASSISTANT_PORT", "8123")
    assert Settings.read().port == 8123
    assert Settings.read(port=8124).port == 8124
    monkeypatch.setenv("ASSISTANT_PORT", "viele")
    with pytest.raises(ValueError, match="ASSISTANT_PORT is 'viele'"):
        Settings.read()


def test_unused_queue_leaves_the_processor_alone(client: TestClient) -> None:
    """Gradio looks for queued events a thousand times a second; here none is ever queued."""
    assert isinstance(client.app, FastAPI)
    mounted = [getattr(route, "app", None) for route in client.app.routes]
    (blocks,) = [app.blocks for app in mounted if hasattr(app, "blocks")]
    queue = blocks._queue
    assert not any(event.queue for event in blocks.fns.values())
    assert min(queue.sleep_when_free, queue.progress_update_sleep_when_free) >= 60
