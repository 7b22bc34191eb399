"""Operating the real server: stopping with requests under way, several processes, and the site of nginx in front."""

from __future__ import annotations

import json
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NGINX = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
NAME = "assistent.example.de"
PATIENCE = 60  # seconds on a busy machine
ASK = json.dumps({"question": "Was kostet die Meisterprämie?"}).encode()


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def server(*arguments: str, **environment: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run `python app.py`, and yield it with its address when it answers."""
    port = free_port()
    command = [sys.executable, "app.py", "--port", str(port), "--as-of", "2026-11-22", *arguments]
    process = subprocess.Popen(
        command, cwd=ROOT, stderr=subprocess.PIPE, text=True, env={"PATH": "/usr/bin"} | environment
    )
    try:
        wait_for(f"http://127.0.0.1:{port}/healthz")
        yield process, f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.communicate(timeout=40)


def wait_for(address: str) -> None:
    """Wait until an address answers."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except OSError:
            assert time.monotonic() < end, f"{address} does not answer"
            time.sleep(0.1)


def ask(address: str) -> int:
    """Ask a question, and return the status."""
    request = urllib.request.Request(f"{address}/api/ask", ASK, {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as response:
        return int(response.status)


@pytest.mark.parametrize("workers", ["1", "2"])
def test_stop_answers_what_is_under_way(workers: str) -> None:
    """After SIGTERM every request that was sent gets its answer, and the server ends without a complaint."""
    with server("--workers", workers) as (process, address):
        host, port = address.removeprefix("http://").split(":")
        head = (
            f"POST /api/ask HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(ASK)}\r\n\r\n"
        )
        open_ones = [socket.create_connection((host, int(port)), timeout=30) for _ in range(6)]
        for connection in open_ones:
            connection.sendall(head.encode() + ASK[:5])  # the rest is still on its way
        time.sleep(0.5)
        process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        for connection in open_ones:
            connection.sendall(ASK[5:])
        assert [connection.recv(20)[:12] for connection in open_ones] == [b"HTTP/1.1 200"] * 6
        for connection in open_ones:
            connection.close()
        _, errors = process.communicate(timeout=40)
    assert "Traceback" not in errors


def test_killed_process_is_replaced() -> None:
    """The other one answers meanwhile."""
    with server("--workers", "2") as (process, address):
        listed = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        serving = [pid for pid in listed if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()]
        assert len(serving) == 2
        subprocess.run(["kill", "-KILL", serving[0]], check=True)
        end = time.monotonic() + PATIENCE
        while True:
            listed = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
            now = [pid for pid in listed if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()]
            if len(now) == 2 and serving[0] not in now:
                break
            assert time.monotonic() < end
            time.sleep(0.1)
        assert ask(address) == 200


def test_hangup_takes_the_index_up_anew() -> None:
    """SIGHUP to the one process; nothing fails meanwhile."""
    with server() as (process, address):
        process.send_signal(signal.SIGHUP)
        end = time.monotonic() + PATIENCE
        while b'assistant_reloads_total{result="done"} 1.0' not in urllib.request.urlopen(f"{address}/metrics").read():
            assert ask(address) == 200
            assert time.monotonic() < end


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, ssl.SSLContext]]:
    """Serve through the shipped nginx site, with a certificate of our own and other ports."""
    if not NGINX:
        pytest.skip("no nginx on this machine")
    folder = tmp_path_factory.mktemp("nginx")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj".split()
    names = ["-addext", f"subjectAltName=DNS:{NAME}", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*command, f"/CN={NAME}", *names], check=True, capture_output=True)
    plain, secure = free_port(), free_port()
    with server("--workers", "2", ASSISTANT_TRUSTED_PROXIES="127.0.0.1") as (_, address):
        text = (ROOT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
        for old, new in (
            ("127.0.0.1:7860", address.removeprefix("http://")),
            ("/etc/ssl/assistent.example.de.pem", str(certificate)),
            ("/etc/ssl/private/assistent.example.de.key", str(key)),
            ("/var/log/nginx", str(folder)),
            ("listen 80;", f"listen 127.0.0.1:{plain};"),
            ("listen 443", f"listen 127.0.0.1:{secure}"),
        ):
            assert old in text
            text = text.replace(old, new)
        text = re.sub(r"listen \[::\].*", "", text)
        main = folder / "nginx.conf"
        main.write_text(
            f"daemon off; pid {folder}/pid; error_log {folder}/error.log;\nevents {{}}\nhttp {{\n{text}\n}}\n"
        )
        nginx = subprocess.Popen([NGINX, "-c", str(main), "-p", str(folder)], stderr=subprocess.DEVNULL)
        try:
            end = time.monotonic() + PATIENCE
            while socket.socket().connect_ex(("127.0.0.1", secure)):
                assert time.monotonic() < end
                time.sleep(0.1)
            yield secure, ssl.create_default_context(cafile=str(certificate))
        finally:
            nginx.terminate()
            nginx.wait(timeout=20)
    assert "Meister" not in "".join(log.read_text() for log in folder.glob("*.log")), "nginx wrote a question down"


def through(site: tuple[int, ssl.SSLContext], request: bytes) -> bytes:
    """Send a request over TLS, checked against the certificate, and return the response."""
    port, trust = site
    raw = socket.create_connection(("127.0.0.1", port), timeout=30)
    with trust.wrap_socket(raw, server_hostname=NAME) as connection:
        connection.sendall(request)
        parts = []
        while part := connection.recv(65_536):
            parts.append(part)
    return b"".join(parts)


def get(site: tuple[int, ssl.SSLContext], path: str) -> bytes:
    """Get an address through the site."""
    return through(site, f"GET {path} HTTP/1.1\r\nHost: {NAME}\r\nConnection: close\r\n\r\n".encode())


def test_site_serves_the_page_with_its_headers(site: tuple[int, ssl.SSLContext]) -> None:
    """TLS ends at nginx; the assistant knows that browsers came by it."""
    response = get(site, "/?q=Meisterpr%C3%A4mie").lower()
    assert response.startswith(b"http/1.1 200")
    assert b"strict-transport-security:" in response
    assert b"script-src 'self' 'nonce-" in response
    assert f'"root":"https://{NAME}'.encode() in response


def test_site_answers_questions_and_limits_one_client(site: tuple[int, ssl.SSLContext]) -> None:
    """More at once than the site allows: some are told to wait, all get an answer."""
    head = f"POST /api/ask HTTP/1.1\r\nHost: {NAME}\r\nConnection: close\r\nContent-Type: application/json\r\n"
    request = head.encode() + f"Content-Length: {len(ASK)}\r\n\r\n".encode() + ASK
    responses: list[bytes] = []
    threads = [
        threading.Thread(target=lambda: responses.extend(through(site, request) for _ in range(25))) for _ in range(12)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    statuses = {response.split(b" ")[1] for response in responses}
    assert len(responses) == 300
    assert statuses == {b"200", b"429"}
    assert all(b"Retry-After" in r or b"retry-after" in r for r in responses if b" 429 " in r[:20])


def test_site_gives_its_operator_figures_and_refuses_long_bodies(site: tuple[int, ssl.SSLContext]) -> None:
    """The operator on this machine reads them; a body beyond the limit ends at nginx."""
    assert b"assistant_http_requests_total" in get(site, "/metrics")
    head = f"POST /api/ask HTTP/1.1\r\nHost: {NAME}\r\nConnection: close\r\nContent-Length: 900000\r\n\r\n"
    assert b" 413 " in through(site, head.encode())[:20]
