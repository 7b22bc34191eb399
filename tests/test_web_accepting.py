"""Several processes on one port take connections by turns, whoever wakes first."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from assistant.web.accepting import Accepting, Counts, counted_connections

HOLDING = """
import sys, time
from pathlib import Path
from assistant.web.accepting import Counts
counts = Counts(Path(sys.argv[1]))
counts.tell(int(sys.argv[2]))
print("told", flush=True)
time.sleep(60)
"""


class Echo(asyncio.Protocol):
    """Answers with what was sent."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, sent: bytes) -> None:
        assert isinstance(self.transport, asyncio.Transport)
        self.transport.write(sent)


@pytest.fixture
def path() -> Iterator[Path]:
    """Return the file of counts, as a server keeps it for its processes."""
    with counted_connections():
        yield Path(os.environ["ASSISTANT_CONNECTIONS"])


@contextmanager
def another(path: Path, connections: int) -> Iterator[subprocess.Popen[str]]:
    """Run another process that has so many connections."""
    command = [sys.executable, "-c", HOLDING, str(path), str(connections)]
    with subprocess.Popen(command, cwd=Path(__file__).parents[1], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "told\n"
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize(("others", "is_fewest"), [(2, False), (3, True), (4, True)])
def test_the_process_with_the_fewest_takes(path: Path, others: int, is_fewest: bool) -> None:
    """Of equally many each may."""
    with another(path, others):
        counts = Counts(path)
        counts.tell(3)
        assert counts.is_fewest() is is_fewest


def test_process_that_ended_counts_no_longer(path: Path) -> None:
    """Nobody waits for it, and the next one takes its place."""
    counts = Counts(path)
    counts.tell(3)
    with another(path, 0) as process:
        assert not counts.is_fewest()
        process.kill()
        process.wait()
        assert counts.is_fewest()
    with another(path, 1):
        assert not counts.is_fewest()


def test_file_goes_with_the_server() -> None:
    """Its name stands in the environment of the processes as long as they run."""
    with counted_connections():
        path = Path(os.environ["ASSISTANT_CONNECTIONS"])
        assert path.is_file()
    assert not path.exists()
    assert "ASSISTANT_CONNECTIONS" not in os.environ


@pytest.mark.parametrize("others", [0, 1_000], ids=["fewer elsewhere", "more elsewhere"])
def test_no_connection_waits_for_others_that_do_not_come(path: Path, others: int) -> None:
    """A connection that is left to another process is taken after a moment; those that are lost are not counted."""
    with another(path, others):
        counts = Counts(path)
        waited = asyncio.run(asked_again_and_again(counts))
        assert counts.is_fewest()
    assert waited < 5


async def asked_again_and_again(counts: Counts) -> float:
    """Open some connections one after the other, ask over each, close them, and return how long it took."""
    loop = asyncio.get_running_loop()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        accepting = Accepting(loop, Echo, listener, counts)
        began = time.perf_counter()
        opened = []
        for _ in range(5):
            reader, writer = await asyncio.open_connection(*listener.getsockname())
            writer.write(b"x")
            assert await reader.readexactly(1) == b"x"
            opened.append(writer)
        waited = time.perf_counter() - began
        for writer in opened:
            writer.close()
            await writer.wait_closed()
        await asyncio.sleep(0.1)
        accepting.close()
        await accepting.wait_closed()
    return waited


def test_server_that_closes_takes_no_more(path: Path) -> None:
    """What waits then stays for the others on the port."""

    async def closed() -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            accepting = Accepting(asyncio.get_running_loop(), Echo, listener, Counts(path))
            accepting.close()
            reader, writer = await asyncio.open_connection(*listener.getsockname())
            writer.write(b"x")
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(reader.readexactly(1), 0.2)
            writer.close()
            waiting, _ = listener.accept()
            waiting.close()

    asyncio.run(closed())
