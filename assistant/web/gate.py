"""The door to the assistant: one question after the other is answered, some wait, the rest are told to come back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from anyio import CapacityLimiter, fail_after
from anyio.to_thread import run_sync

T = TypeVar("T")
RETRY_AFTER = 2  # seconds; by then a full queue of usual questions is answered
_PATIENCE = 10.0  # seconds of waiting; who waits longer has gone


class BusyError(RuntimeError):
    """More was asked than can be answered in reasonable time; asking again later helps."""


class Gate:
    """Bounds the work of one process; never a hang, and never more waiting than can be served."""

    def __init__(self, waiting: int, patience: float = _PATIENCE, at_once: int = 1) -> None:
        """Keep how many may wait, and for how many seconds.

        A second answer at once only takes turns with the first on the same processor, so that both are late; more pay
        where answers wait for another machine.
        """
        self._limiter = CapacityLimiter(at_once)
        self._waiting = waiting
        self._patience = patience

    async def run(self, work: Callable[[], T]) -> T:
        """Do the work in a thread; BusyError where too much waits already, or for too long."""
        if self._limiter.statistics().tasks_waiting >= self._waiting:
            raise BusyError
        try:
            with fail_after(self._patience):
                await self._limiter.acquire()
        except TimeoutError:
            raise BusyError from None
        try:
            return await run_sync(work)
        finally:
            self._limiter.release()
