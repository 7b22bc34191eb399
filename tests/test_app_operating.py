"""Operating the real server: stopping with requests under way, several processes, and the site of nginx in front.

Starting a server is slow: all that two processes can show together is asked of the same two, in the order below.
"""

from __future__ import annotations

import http.client
import json
import os
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
from dataclasses import dataclass
from pathlib import Path

import pytest
from renewing import renew
from waiting import wait_until

from index import DEFAULT_INDEX

ROOT = Path(__file__).parent.parent
NGINX = shutil.which("nginx") or shutil.which("/usr/sbin/nginx")
NAME = "assistent.example.de"
ASK = json.dumps({"question": "Was kostet die Meisterprämie?"}).encode()


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@dataclass(frozen=True, slots=True)
class Server:
    """A running `python app.py`: its process, its address, and the file that it writes its log to."""

    process: subprocess.Popen[str]
    address: str
    log: Path

    def said(self, words: str) -> int:
        """Return how often the log says something."""
        return self.log.read_text(encoding="utf-8").count(words)

    def serving(self) -> set[int]:
        """Return the processes that answer."""
        listed = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return {int(pid) for pid in listed if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()}

    def ask(self) -> int:
        """Ask a question, and return the status."""
        request = urllib.request.Request(f"{self.address}/api/ask", ASK, {"content-type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as response:
            return int(response.status)

    def answers(self) -> bool:
        """Tell whether it answers already."""
        try:
            urllib.request.urlopen(f"{self.address}/healthz", timeout=5).close()
        except OSError:
            return False
        return True


@contextmanager
def server(log: Path, *arguments: str, **environment: str) -> Iterator[Server]:
    """Run `python app.py`, and yield it when it answers."""
    port = free_port()
    command = [sys.executable, "app.py", "--port", str(port), "--as-of", "2026-11-22", *arguments]
    with log.open("w", encoding="utf-8") as written:
        process = subprocess.Popen(command, cwd=ROOT, stderr=written, text=True, env={"PATH": "/usr/bin"} | environment)
    running = Server(process, f"http://127.0.0.1:{port}", log)
    try:
        wait_until(running.answers, "server", process)
        yield running
    finally:
        process.terminate()
        process.wait(timeout=40)


@pytest.mark.parametrize("workers", ["1", "2"])
def test_stop_answers_what_is_under_way(workers: str, tmp_path: Path) -> None:
    """After SIGTERM every request that was sent gets its answer, and the server ends without a complaint."""
    with server(tmp_path / "log", "--workers", workers) as running:
        host, port = running.address.removeprefix("http://").split(":")
        head = (
            f"POST /api/ask HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {len(ASK)}\r\n\r\n"
        )
        open_ones = [socket.create_connection((host, int(port)), timeout=60) for _ in range(6)]
        for connection in open_ones:
            connection.sendall(head.encode() + ASK[:5])  # the rest is still on its way
        time.sleep(0.5)
        running.process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        for connection in open_ones:
            connection.sendall(ASK[5:])
        assert [connection.recv(20)[:12] for connection in open_ones] == [b"HTTP/1.1 200"] * 6
        for connection in open_ones:
            connection.close()
        running.process.wait(timeout=60)
        assert not running.said("Traceback")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an index of the servers' own, which tests may exchange."""
    return Path(shutil.copytree(DEFAULT_INDEX, tmp_path_factory.mktemp("two") / "index"))


@pytest.fixture(scope="module")
def two(folder: Path) -> Iterator[Server]:
    """Run two processes that answer on one port."""
    log = folder.parent / "log"
    with server(log, "--workers", "2", "--index", str(folder), ASSISTANT_TRUSTED_PROXIES="127.0.0.1") as running:
        wait_until(lambda: len(running.serving()) == 2, "second process", running.process)
        yield running


class Asking(threading.Thread):
    """Asks over one connection, which is never opened anew, until told to stop."""

    def __init__(self, address: str, stop: threading.Event) -> None:
        """Keep where to ask, and what ends it."""
        super().__init__()
        self._connection = http.client.HTTPConnection(address.removeprefix("http://"), timeout=60)
        self._stop_asking = stop
        self.statuses: list[int] = []

    def run(self) -> None:
        """Ask one question after the other."""
        while not self._stop_asking.is_set():
            self._connection.request("POST", "/api/ask", ASK, {"content-type": "application/json"})
            response = self._connection.getresponse()
            response.read()
            self.statuses.append(response.status)


def test_new_index_is_taken_up_by_all_processes_without_a_failed_request(two: Server, folder: Path) -> None:
    """After a build, and again on SIGHUP: the same processes answer, over the same connections."""
    stop = threading.Event()
    clients = [Asking(two.address, stop) for _ in range(4)]
    before, taken_up = two.serving(), "a new index is in use"
    for client in clients:
        client.start()
    name = renew(folder)
    wait_until(lambda: two.said(name) == 2, "new index in both processes", two.process)
    two.process.send_signal(signal.SIGHUP)
    wait_until(lambda: two.said(taken_up) == 4, "index taken up anew by both processes", two.process)
    counts = [len(client.statuses) for client in clients]
    wait_until(lambda: all(len(c.statuses) > n for c, n in zip(clients, counts, strict=True)), "answers afterwards")
    stop.set()
    for client in clients:
        client.join()
    assert {status for client in clients for status in client.statuses} == {200}
    assert two.serving() == before


def test_killed_process_is_replaced_and_one_that_cannot_start_says_why(two: Server, folder: Path) -> None:
    """The other one answers meanwhile, also where the index broke under it; the complaint is one line."""
    killed, other = two.serving()
    os.kill(killed, signal.SIGKILL)
    wait_until(lambda: len(two.serving() - {killed}) == 2, "another process", two.process)
    assert two.ask() == 200
    (replacement,) = two.serving() - {other}
    manifest = folder / "manifest.json"
    sound = manifest.read_bytes()
    manifest.unlink()
    os.kill(replacement, signal.SIGKILL)
    wait_until(lambda: two.said("there is no index; run: python -m index build"), "complaint", two.process)
    assert two.ask() == 200
    manifest.write_bytes(sound)
    assert not two.said("Traceback")


@pytest.fixture(scope="module")
def site(two: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, ssl.SSLContext]]:
    """Serve through the shipped nginx site, with a certificate of our own and other ports."""
    if not NGINX:
        pytest.skip("no nginx on this machine")
    folder = tmp_path_factory.mktemp("nginx")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj".split()
    names = ["-addext", f"subjectAltName=DNS:{NAME}", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*command, f"/CN={NAME}", *names], check=True, capture_output=True)
    plain, secure = free_port(), free_port()
    text = (ROOT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    for old, new in (
        ("127.0.0.1:7860", two.address.removeprefix("http://")),
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
    main.write_text(f"daemon off; pid {folder}/pid; error_log {folder}/error.log;\nevents {{}}\nhttp {{\n{text}\n}}\n")
    nginx = subprocess.Popen([NGINX, "-c", str(main), "-p", str(folder)], stderr=subprocess.DEVNULL, text=True)
    try:
        wait_until(lambda: not socket.socket().connect_ex(("127.0.0.1", secure)), "site", nginx)
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
