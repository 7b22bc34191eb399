"""What the server writes: errors, and where wanted a line a request; never a question, an address or a client."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime

ACCESS = "assistant.access"
_TALKATIVE = "mcp"  # the library writes errors with what was sent
_TEXT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class JsonLines(logging.Formatter):
    """Writes a JSON object a line, with the fields of a request where it tells of one."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record."""
        time = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line = {"time": time, "level": record.levelname, "logger": record.name, "message": record.getMessage()}
        return json.dumps(line | getattr(record, "request", {}), ensure_ascii=False)


def start_logs(*, requests: bool, as_json: bool) -> None:
    """Write warnings and errors to the standard error output, and requests where they are wanted."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines() if as_json else logging.Formatter(_TEXT))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger(_TALKATIVE).setLevel(logging.CRITICAL)
    logging.getLogger(ACCESS).setLevel(logging.INFO if requests else logging.WARNING)
