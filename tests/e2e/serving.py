"""Running the real server as a process of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_PATIENCE = 300  # seconds for a server to start on a busy machine, if it has not ended; 5 s are measured elsewhere


@contextmanager
def running(**settings: str) -> Iterator[str]:
    """Start `python app.py` on a free port with settings from the environment, give its address, and stop it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "app.py", "--port", str(port), "--as-of", "2026-11-22"]
    server = subprocess.Popen(
        command, cwd=ROOT, env=os.environ | settings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        _wait(server, f"http://127.0.0.1:{port}/healthz")
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        out, errors = server.communicate(timeout=20)
    assert "Kita" not in out + errors, "the server printed a question"


def _wait(server: subprocess.Popen[str], address: str) -> None:
    """Wait until the server answers; fail with its words where it ends first."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if server.poll() is not None:
            pytest.fail(f"the server ended: {server.communicate()[1]}")
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            time.sleep(0.05)
    pytest.fail(f"the server did not answer within {_PATIENCE} s")
