"""python app.py: open the assistant as a web page with an HTTP interface beside it."""

from __future__ import annotations

import logging
import socket
from pathlib import Path
from typing import Annotated

import typer

from assistant.answering import Assistant
from assistant.web.settings import Settings
from corpus.console import new_app, run

app = new_app("Open the assistant as a web page with an HTTP interface beside it.")
_WAITING = 2_048  # connections that may wait to be accepted


@app.command(no_args_is_help=False)
def serve(
    host: Annotated[str | None, typer.Option(help="the address to listen on [default: 127.0.0.1]")] = None,
    port: Annotated[int | None, typer.Option(help="the port to listen on [default: 7860]")] = None,
    index: Annotated[Path | None, typer.Option(help="the folder of the index")] = None,
    as_of: Annotated[str | None, typer.Option(help="the date as YYYY-MM-DD; default today")] = None,
) -> None:
    """Open the assistant as a web page; ASSISTANT_HOST, ASSISTANT_PORT and so on set the defaults."""
    settings = Settings.read(host=host, port=port, index=index, as_of=as_of)
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
    assistant = Assistant.open(settings.index)

    import uvicorn

    from assistant.web.application import create_app

    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    application = create_app(assistant, settings)
    # No access log: the page's address holds the question.
    config = uvicorn.Config(application, log_level="warning", access_log=False, server_header=False)
    print(f"Der Assistent ist bereit: http://{settings.host}:{settings.port}  (Ende mit Strg+C)", flush=True)
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    run(app, "python app.py")
