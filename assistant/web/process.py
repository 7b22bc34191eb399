"""One of several server processes: opens the index and serves, with settings from the environment."""

from __future__ import annotations

from fastapi import FastAPI

from assistant.shelf import Shelf
from assistant.web.application import create_app
from assistant.web.logs import start_logs
from assistant.web.settings import Settings


def application() -> FastAPI:
    """Return the application, as each process makes it for itself."""
    settings = Settings.read()
    start_logs(requests=settings.log_requests, as_json=settings.log_json)
    return create_app(Shelf.open(settings.index, settings.kept), settings)
