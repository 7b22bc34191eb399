"""A name for each request, so that what a person saw can be found in the log without knowing what was asked."""

from __future__ import annotations

import re
import uuid
from contextvars import ContextVar

HEADER = "X-Request-ID"
_SENT = re.compile(r"[A-Za-z0-9._-]{8,64}")  # what a proxy in front may have given it
_NOW: ContextVar[str] = ContextVar("request_id", default="")


def begin_request(sent: str) -> str:
    """Name the request that is being answered: as it was sent where that is a name, else anew."""
    name = sent if _SENT.fullmatch(sent) else uuid.uuid4().hex
    _NOW.set(name)
    return name


def request_id() -> str:
    """Return the name of the request that is being answered; nothing outside of one."""
    return _NOW.get()
