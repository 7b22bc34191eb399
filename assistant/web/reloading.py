"""Taking up a new index while requests are answered: after a build, or when told to by SIGHUP."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from anyio.to_thread import run_sync

from assistant.web.metrics import Metrics
from assistant.web.serving import Current, Servings
from assistant.web.warming import settle
from index.manifest import NAME

_LOG = logging.getLogger(__name__)
EVERY = 2.0  # seconds between two looks at the manifest, which a build replaces in its last step

Signature = tuple[int, int, int] | None
Contents = frozenset[tuple[str, int]]


class Reloader:
    """Watches an index folder and puts what is made from a new index in the place of the old."""

    def __init__(self, folder: Path, make: Callable[[], Servings], current: Current, metrics: Metrics) -> None:
        """Keep the folder, how to open it, and what to replace."""
        self._folder = folder
        self._manifest = folder / NAME
        self._make = make
        self._current = current
        self._metrics = metrics
        self._every = EVERY
        self._seen = self._signature()
        self._failed: Contents | None = None  # what the folder held when its index could not be used

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Watch in the background, and listen to SIGHUP where this process may."""
        told = asyncio.Event()
        if threading.current_thread() is threading.main_thread():
            asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, told.set)
        watching = asyncio.create_task(self._watch(told))
        try:
            yield
        finally:
            watching.cancel()
            with suppress(asyncio.CancelledError):
                await watching

    async def _watch(self, told: asyncio.Event) -> None:
        """Reload whenever there is something new, or when told to."""
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(told.wait(), self._every)
            if told.is_set() or self._is_new():
                told.clear()
                if await self.reload():
                    await asyncio.sleep(self._every)  # what still answers from the old index has ended by then
                    settle(self._current.serving.service.shelf)

    async def reload(self) -> bool:
        """Open the index and serve it; where it cannot be used the old one stays, and the log says why."""
        self._seen, self._failed = self._signature(), None
        contents = self._contents()
        try:
            self._current.replace(await run_sync(self._make))
        except Exception as error:  # whatever it is, the old index goes on answering and the next build is looked at
            self._failed = contents
            self._metrics.reload("failed")
            said = error if isinstance(error, ValueError | OSError) else repr(error)
            _LOG.error("the new index cannot be used, the old one stays: %s", said)
            return False
        self._metrics.reload("done")
        _LOG.warning("a new index is in use: %s", self._current.serving.service.index_facts)
        return True

    def _is_new(self) -> bool:
        """Return whether the manifest is another one, or files have come to one that could not be used.

        A build replaces the manifest last; a copy of a folder may bring it before the files that it names.
        """
        signature = self._signature()
        return signature is not None and (
            signature != self._seen or (self._failed is not None and self._failed != self._contents())
        )

    def _contents(self) -> Contents:
        """Return the names and sizes of the folder's files."""
        files = (Path(folder, name) for folder, _, names in os.walk(self._folder) for name in names)
        found = set()
        for file in files:
            with suppress(OSError):  # gone since the folder was read
                found.add((str(file), file.stat().st_size))
        return frozenset(found)

    def _signature(self) -> Signature:
        """Return what tells one manifest from another; None where there is none."""
        try:
            found = self._manifest.stat()
        except OSError:
            return None
        return found.st_ino, found.st_ctime_ns, found.st_size  # copies keep the time of writing, inodes are used again
