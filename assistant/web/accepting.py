"""Taking connections by turns: of several processes on one port, the one that has the fewest takes the next.

A kept connection stays with the process that took it, and a process that wakes first takes all that wait: of fifty
clients that come at once one of two processes had 37, so that it was busy all the time and the other half of it.
"""

from __future__ import annotations

import asyncio
import fcntl
import logging
import mmap
import os
import socket
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import uvloop

_LOG = logging.getLogger(__name__)
_FILE = "ASSISTANT_CONNECTIONS"  # names the file to the processes that are started
_PLACES = 128  # processes at most: twice as many as the settings allow, for those that replace others
_BYTES = 4  # of a number
_PATIENCE = 0.02  # seconds in which others may take a connection first; by then one that is alive has
_EXHAUSTED = 1.0  # seconds until the next try where the system has no more files


@contextmanager
def counted_connections() -> Iterator[None]:
    """Keep the file in which the processes that are started meanwhile count their connections."""
    with tempfile.NamedTemporaryFile(prefix="connections-") as file:
        file.truncate(_PLACES * _BYTES)
        os.environ[_FILE] = file.name
        try:
            yield
        finally:
            del os.environ[_FILE]


class Counts:
    """How many connections each process has, in a file that all of them map; 0 is a place without a process."""

    def __init__(self, path: Path) -> None:
        """Take the first place that no living process holds."""
        self._file = path.open("r+b")
        self._numbers = memoryview(mmap.mmap(self._file.fileno(), 0)).cast("I")
        self._own = next(place for place in range(_PLACES) if self._hold(place))
        self.tell(0)

    def tell(self, connections: int) -> None:
        """Tell the others how many connections this process has."""
        self._numbers[self._own] = connections + 1

    def is_fewest(self) -> bool:
        """Tell whether no living process has fewer connections than this one."""
        own = self._numbers[self._own]
        fewer = (place for place in range(_PLACES) if 0 < self._numbers[place] < own)
        return not any(map(self._is_held, fewer))

    def _is_held(self, place: int) -> bool:
        """Tell whether another process lives at a place; one that ended is forgotten."""
        if not self._hold(place):
            return True
        self._numbers[place] = 0
        fcntl.lockf(self._file, fcntl.LOCK_UN, 1, place)
        return False

    def _hold(self, place: int) -> bool:
        """Hold a place until this process ends; False where another holds it."""
        try:
            fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, place)
        except OSError:
            return False
        return True


class TurnsLoop(uvloop.Loop):
    """An event loop whose servers take connections by turns with the other processes on their port."""

    async def create_server(  # type: ignore[override]
        self, protocol_factory: Callable[[], asyncio.Protocol], *, sock: socket.socket, **_more: Any
    ) -> Accepting:
        """Serve a port that is listened on already, which is all that uvicorn asks of a loop, hence fewer arguments."""
        return Accepting(self, protocol_factory, sock, Counts(Path(os.environ[_FILE])))


class Accepting:
    """Takes a port's connections, each only after others with fewer had the chance; a server in asyncio's sense."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        protocol_factory: Callable[[], asyncio.Protocol],
        listener: socket.socket,
        counts: Counts,
    ) -> None:
        """Keep what connections are made with, and begin to watch the port."""
        self._loop = loop
        self._protocol_factory = protocol_factory
        self._listener = listener
        self._counts = counts
        self._open: set[asyncio.Protocol] = set()
        self._beginning: set[asyncio.Task[None]] = set()
        self._resuming: asyncio.TimerHandle | None = None
        listener.setblocking(False)
        loop.add_reader(listener, self._woken)

    def close(self) -> None:
        """Take no more; what is open stays so."""
        self._loop.remove_reader(self._listener)
        if self._resuming:
            self._resuming.cancel()

    async def wait_closed(self) -> None:
        """Wait for connections that were just taken."""
        await asyncio.gather(*self._beginning)

    def _woken(self) -> None:
        """Take a connection that waits, or leave it to others for a moment."""
        if self._counts.is_fewest():
            self._take()
        else:
            self._pause(_PATIENCE)

    def _pause(self, seconds: float) -> None:
        """Look away for a moment, then take what still waits."""
        self._loop.remove_reader(self._listener)
        self._resuming = self._loop.call_later(seconds, self._resume)

    def _resume(self) -> None:
        """Look on, and take a connection that nobody wanted."""
        self._resuming = None
        self._loop.add_reader(self._listener, self._woken)
        self._take()

    def _take(self) -> None:
        """Take one connection where one waits."""
        try:
            connection, _address = self._listener.accept()
        except (BlockingIOError, InterruptedError, ConnectionAbortedError):
            return
        except OSError as error:
            _LOG.error("no connection can be taken at the moment: %s", error)
            self._pause(_EXHAUSTED)
            return
        connection.setblocking(False)
        with suppress(OSError):  # sockets of other kinds have no delay
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        beginning = self._loop.create_task(self._begin(connection, self._counted()))
        self._beginning.add(beginning)
        beginning.add_done_callback(self._beginning.discard)

    async def _begin(self, connection: socket.socket, protocol: asyncio.Protocol) -> None:
        """Hand a connection to the server."""
        try:
            await self._loop.connect_accepted_socket(lambda: protocol, connection)
        except OSError:  # whoever it was has gone
            self._forget(protocol)

    def _counted(self) -> asyncio.Protocol:
        """Return a new connection's protocol, which is counted until it is lost."""
        protocol = self._protocol_factory()
        lost = protocol.connection_lost

        def connection_lost(error: Exception | None) -> None:
            """Forget the connection, then let the protocol end it."""
            self._forget(protocol)
            lost(error)

        # Each protocol is uvicorn's, chosen by its settings: what it does at the end can only be wrapped.
        protocol.connection_lost = connection_lost  # type: ignore[method-assign, assignment]
        self._open.add(protocol)
        self._counts.tell(len(self._open))
        return protocol

    def _forget(self, protocol: asyncio.Protocol) -> None:
        """Count a connection no longer."""
        self._open.discard(protocol)
        self._counts.tell(len(self._open))
