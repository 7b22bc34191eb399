"""One server process: opens the index and makes the application."""

from __future__ import annotations

import logging
from time import sleep

from fastapi import FastAPI

from assistant.shelf import Shelf
from assistant.web.application import create_app
from assistant.web.logs import start_logs
from assistant.web.settings import Settings
from assistant.web.warming import rehearse, settle

_LOG = logging.getLogger(__name__)
_PAUSE = 5  # seconds before a process that cannot start is started again; those that run go on answering meanwhile


def application() -> FastAPI:
    """Return the application with settings from the environment, as each of several processes makes it for itself."""
    try:
        return opened_application(Settings.read())
    except (ValueError, OSError) as error:
        _LOG.error("this process cannot start and tries again, the others go on: %s", error)
        sleep(_PAUSE)
        raise SystemExit(1) from None


def opened_application(settings: Settings) -> FastAPI:
    """Return the application over the index that the settings name; ValueError says what is wrong with either."""
    start_logs(requests=settings.log_requests, as_json=settings.log_json)
    shelf = Shelf.open(settings.index, settings.kept)
    app = create_app(shelf, settings)
    rehearse(shelf)
    settle(shelf)
    return app
