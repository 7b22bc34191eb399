"""Measuring the server under load: many clients that ask at a steady rate over kept connections.

The generator speaks HTTP over plain asyncio streams: on a small machine every client library would itself take more of
the processors than the server that is measured.
"""

from __future__ import annotations

import asyncio
import json
import math
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from eval.metrics import percentile_ms

CLIENTS = 50
RATE = 200  # questions a second, of all clients together
_PATIENCE = 300  # seconds for a server that is starting on a busy machine; one that has ended is not waited for
_WARM_UP = 15.0  # seconds of load that do not count: words and quotes seen once are remembered
_PROC = Path("/proc")
_USER = 11  # place of the program's own time in a process' figures, behind its name; that of the system follows
_ESTABLISHED = "01"
_IDLE = slice(3, 5)  # of the machine's figures those of doing nothing and of waiting for disks
_GUESTS = 8  # from here on they count what is counted already


@dataclass(frozen=True, slots=True)
class Pace:
    """How many clients ask, and how many questions a second all of them together."""

    clients: int = CLIENTS
    rate: float = RATE


@dataclass(slots=True)
class Load:
    """What came of a load: the seconds of each question, how many failed, how long it took, what the server needed.

    `connections` are those of each of its processes halfway, the most first.
    """

    seconds: list[float] = field(default_factory=list)
    errors: int = 0
    lasted: float = 0.0
    megabytes_before: float = 0.0
    megabytes_after: float = 0.0
    processor_seconds: float = 0.0
    others: float = 0.0  # processors that neither the server nor the clients had
    connections: tuple[int, ...] = ()

    def percentile(self, percent: float) -> float:
        """Return the milliseconds within which so many of a hundred questions were answered; endless without any."""
        found = percentile_ms(self.seconds, percent)
        return math.inf if found is None else found

    @property
    def rate(self) -> float:
        """Return the questions answered in a second."""
        return len(self.seconds) / self.lasted if self.lasted else 0.0

    @property
    def processor_ms(self) -> float:
        """Return the milliseconds of a processor that an answer took; others on the machine change it little."""
        return 1000 * self.processor_seconds / len(self.seconds) if self.seconds else math.inf


def load_server(questions: Sequence[str], lasting: float, workers: int) -> Load:
    """Start the server with that many processes, let the clients ask for so many seconds, and stop it."""
    with running_server(workers) as (port, process):
        ask_for(_WARM_UP, port, questions)
        memory, used = megabytes(process), _used(process)
        with ThreadPoolExecutor(1) as beside:
            halfway = beside.submit(_connections_after, lasting / 2, process, port)
            load = ask_for(lasting, port, questions)
        load.megabytes_before, load.megabytes_after = memory, megabytes(process)
        load.processor_seconds, clients, machine = (now - then for now, then in zip(_used(process), used, strict=True))
        load.others = max(0.0, machine - clients - load.processor_seconds) / load.lasted
        load.connections = halfway.result()
    return load


@contextmanager
def running_server(workers: int) -> Iterator[tuple[int, int]]:
    """Run `python app.py` on a free port; yield the port and the number of the process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "app.py", "--port", str(port), "--workers", str(workers)]
    server = subprocess.Popen(command, cwd=Path(__file__).parents[1], stdout=subprocess.DEVNULL)
    try:
        _wait(server, f"http://127.0.0.1:{port}/healthz")
        yield port, server.pid
    finally:
        server.terminate()
        server.wait(timeout=30)


def _wait(server: subprocess.Popen[bytes], address: str) -> None:
    """Wait until the server answers; ValueError where it does not."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end and server.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise ValueError(f"the server did not answer at {address}; start it by hand to see why: python app.py")


def ask_for(lasting: float, port: int, questions: Sequence[str], pace: Pace = Pace()) -> Load:
    """Let the clients ask a running server for so many seconds."""
    return asyncio.run(_ask(lasting, port, questions, pace))


async def _ask(lasting: float, port: int, questions: Sequence[str], pace: Pace) -> Load:
    """Let all clients ask at their times until the end."""
    load, began = Load(), time.perf_counter()
    clients = (_Client(port, number, questions, pace) for number in range(pace.clients))
    await asyncio.gather(*(client.ask_until(began + lasting, load) for client in clients))
    load.lasted = time.perf_counter() - began
    return load


@dataclass(frozen=True, slots=True)
class _Client:
    """One of the clients: the first asks the first question, and each goes on by as many as there are clients."""

    port: int
    number: int
    questions: Sequence[str]
    pace: Pace

    async def ask_until(self, end: float, load: Load) -> None:
        """Ask one question after the other over one connection; a long one delays only the client's own next."""
        interval = self.pace.clients / self.pace.rate
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        due, place = time.perf_counter() + interval * self.number / self.pace.clients, self.number
        while due < end:
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            began = time.perf_counter()
            try:
                status = await _exchange(reader, writer, self.questions[place % len(self.questions)])
            except (OSError, EOFError, ValueError):
                load.errors += 1
                reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
            else:
                load.seconds.append(time.perf_counter() - began)
                load.errors += status != 200
            due, place = max(due + interval, time.perf_counter()), place + self.pace.clients
        writer.close()


async def _exchange(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, question: str) -> int:
    """Send a question, read the whole response, and return its status."""
    body = json.dumps({"question": question}).encode()
    head = f"POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    writer.write(head.encode() + body)
    answer = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    await reader.readexactly(int(answer.split("content-length:")[1].split("\r\n")[0]))
    return int(answer.split(" ")[1])


def megabytes(process: int) -> float:
    """Return the memory of a process and of those it started, shared pages counted once among them (Linux)."""
    return sum(map(_proportional_set, _family(process)))


def processor_seconds(process: int) -> float:
    """Return the processor time of a process and of those it started, the system's for it included (Linux)."""
    fields = ((_PROC / str(member) / "stat").read_text().rpartition(")")[2].split() for member in _family(process))
    return sum(int(told[_USER]) + int(told[_USER + 1]) for told in fields) / os.sysconf("SC_CLK_TCK")


def _used(process: int) -> tuple[float, float, float]:
    """Return the processor time of the server, of this process with the clients, and of all on the machine (Linux)."""
    told = [int(ticks) for ticks in (_PROC / "stat").read_text().splitlines()[0].split()[1:]]
    busy = sum(told[:_GUESTS]) - sum(told[_IDLE])
    return processor_seconds(process), time.process_time(), busy / os.sysconf("SC_CLK_TCK")


def connections(process: int, port: int) -> tuple[int, ...]:
    """Return how many connections to a port each process has of those that one started, the most first (Linux)."""
    rows = (row.split() for row in (_PROC / "net" / "tcp").read_text().splitlines()[1:])
    open_ones = {f"socket:[{row[9]}]" for row in rows if row[1].endswith(f":{port:04X}") and row[3] == _ESTABLISHED}
    held = (sum(_target(file) in open_ones for file in (_PROC / str(p) / "fd").iterdir()) for p in _family(process))
    return tuple(sorted(filter(None, held), reverse=True))


def _connections_after(seconds: float, process: int, port: int) -> tuple[int, ...]:
    """Return the connections of each process after so many seconds."""
    time.sleep(seconds)
    return connections(process, port)


def _target(file: Path) -> str:
    """Return what an open file of a process is; nothing where it has just been closed."""
    try:
        return str(file.readlink())
    except OSError:
        return ""


def _family(process: int) -> list[int]:
    """Return the numbers of a process and of those that it started."""
    children = (_PROC / str(process) / "task" / str(process) / "children").read_text().split()
    return [process, *map(int, children)]


def _proportional_set(process: int) -> float:
    """Return the memory of one process in MB, pages shared with others counted by their share."""
    told = (_PROC / str(process) / "smaps_rollup").read_text()
    return int(told.split("Pss:")[1].split()[0]) / 1024


def processors() -> int:
    """Return how many processors there are to serve with."""
    return os.cpu_count() or 1
