"""python app.py: open the assistant as a web page with an HTTP interface beside it."""

from __future__ import annotations

import os
import socket
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Annotated, Any

import typer

from assistant.shelf import Shelf
from assistant.web.logs import start_logs
from assistant.web.settings import Settings
from corpus.console import new_app, run
from index.keeping import StoreKind

app = new_app("Open the assistant as a web page with an HTTP interface beside it.")
_WAITING = 2_048  # connections that may wait to be accepted
_PROCESS = "assistant.web.process:application"
_BY_TURNS = "assistant.web.accepting:TurnsLoop"
_SERVER: dict[str, Any] = {
    "log_level": "warning",
    "log_config": None,
    "access_log": False,  # the page's address holds the question
    "server_header": False,
    "ws": "none",  # nothing here uses them; a connection that became one would be counted for ever (accepting.py)
    "proxy_headers": False,  # the application believes those proxies that the settings name
    "limit_concurrency": 2_000,  # connections of one process; more are sent away with 503
    "timeout_keep_alive": 75,  # seconds; longer than a proxy in front keeps a connection that it may use again
    "timeout_worker_healthcheck": 30,  # seconds without a sign of life after which a process is replaced
    "timeout_graceful_shutdown": 20,  # seconds for requests under way when the server is stopped
}


@app.command(no_args_is_help=False)
def serve(
    host: Annotated[str | None, typer.Option(help="the address to listen on [default: 127.0.0.1]")] = None,
    port: Annotated[int | None, typer.Option(help="the port to listen on [default: 7860]")] = None,
    index: Annotated[Path | None, typer.Option(help="the folder of the index")] = None,
    store: Annotated[StoreKind | None, typer.Option(help="what keeps the vectors; default as built")] = None,
    uri: Annotated[str | None, typer.Option(help="the Milvus server or file; default as built")] = None,
    report: Annotated[str | None, typer.Option(help="of several reports the page's; default the newest")] = None,
    as_of: Annotated[str | None, typer.Option(help="the date as YYYY-MM-DD; default today")] = None,
    workers: Annotated[int | None, typer.Option(help="processes that answer on the one port [default: 1]")] = None,
) -> None:
    """Open the assistant as a web page; ASSISTANT_HOST, ASSISTANT_PORT and so on set the defaults."""
    settings = Settings.read(
        host=host, port=port, index=index, store=store, uri=uri, report=report, as_of=as_of, workers=workers
    )
    listener = _listen(settings.host, settings.port)
    with listener:
        _serve(settings, listener)


def _listen(host: str, port: int) -> socket.socket:
    """Take the port at once, before anything slow; ValueError where that is not possible."""
    try:
        family, kind, protocol, _name, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(family, kind, protocol)  # asyncio sends at once (no delay) only where it knows TCP
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(_WAITING)
    except OSError as error:
        said = f"cannot listen on {host}:{port} ({error.strerror}); give another --port or --host"
        raise ValueError(said) from None
    return listener


def _serve(settings: Settings, listener: socket.socket) -> None:
    """Open the index, build the application and answer until stopped."""
    if settings.workers > 1:
        _serve_by_several(settings, listener)
        return
    import uvicorn

    from assistant.web.process import opened_application

    config = uvicorn.Config(opened_application(settings), **_SERVER)
    _say_ready(settings)
    uvicorn.Server(config).run(sockets=[listener])


def _serve_by_several(settings: Settings, listener: socket.socket) -> None:
    """Start the processes that answer, and replace those that end, until stopped."""
    with ProcessPoolExecutor(1, get_context("spawn")) as apart:  # what opening an index takes ends with the process
        apart.submit(_check, settings).result()

    import uvicorn

    from assistant.web.accepting import counted_connections
    from assistant.web.supervising import Supervisor

    os.environ |= settings.environment()
    start_logs(requests=settings.log_requests, as_json=settings.log_json)
    config = uvicorn.Config(_PROCESS, factory=True, workers=settings.workers, loop=_BY_TURNS, **_SERVER)
    _say_ready(settings)
    with counted_connections():
        Supervisor(config, sockets=[listener]).run()


def _check(settings: Settings) -> None:
    """Open the index once; otherwise each process would say what is wrong with it, and be started again."""
    Shelf.open(settings.index, settings.kept).reports(settings.report)


def _say_ready(settings: Settings) -> None:
    """Tell where the assistant is found."""
    print(f"Der Assistent ist bereit: http://{settings.host}:{settings.port}  (Ende mit Strg+C)", flush=True)


if __name__ == "__main__":
    run(app, "python app.py")
