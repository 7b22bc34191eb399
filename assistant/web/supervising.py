"""Several server processes on one port, and what starts and replaces them."""

from __future__ import annotations

import os
import signal

from uvicorn.supervisors import Multiprocess


class Supervisor(Multiprocess):
    """Keeps the processes running; on SIGHUP each takes up the index anew, and no connection is closed."""

    def handle_hup(self) -> None:
        """Pass SIGHUP on to those that serve; one that only starts opens the newest index anyway."""
        for process in self.processes:
            if process.pid and process.is_ready():
                os.kill(process.pid, signal.SIGHUP)
