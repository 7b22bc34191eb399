"""Carrying from page to page what was chosen: the language that is spoken, and the report where there are several."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from urllib.parse import parse_qsl, urlencode

from markupsafe import Markup
from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.web.speaking import LANGUAGE, known_language, speaking, spoken
from assistant.wording.texts import GERMAN

REPORT = "report"  # the name in the address
_CHOSEN: ContextVar[str] = ContextVar("report", default="")


class Carrying:
    """An ASGI middleware by which each request speaks the language and is about the report that its address names."""

    def __init__(self, app: ASGIApp, reports: Callable[[], Collection[str]]) -> None:
        """Keep the application, and how the labels of the present reports are found."""
        self._app = app
        self._reports = reports

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request as its address says."""
        if scope["type"] != "http" or not scope["query_string"]:
            await self._app(scope, receive, send)
            return
        sent = dict(parse_qsl(scope["query_string"].decode("latin-1"), errors="replace"))
        with carrying(sent, self._reports()):
            await self._app(scope, receive, send)


@contextmanager
def carrying(sent: Mapping[str, str], reports: Collection[str]) -> Iterator[None]:
    """Speak the language and be about the report that an address names; unknown ones count for nothing."""
    label = sent.get(REPORT, "")
    with about(label if label in reports else ""), speaking(known_language(sent.get(LANGUAGE, ""))):
        yield


@contextmanager
def about(label: str) -> Iterator[None]:
    """Be about another report while addresses into it are made."""
    token = _CHOSEN.set(label)
    try:
        yield
    finally:
        _CHOSEN.reset(token)


def chosen_report() -> str:
    """Return the label of the report that was chosen; nothing where none was."""
    return _CHOSEN.get()


def to(address: str) -> str:
    """Return an address of ours with all that is carried on."""
    return _with(address, _carried())


def to_report(address: str) -> str:
    """Return an address that names its language itself, with the report that was chosen."""
    return _with(address, {name: value for name, value in _carried().items() if name == REPORT})


def carried_fields(without: str = "") -> Markup:
    """Return the hidden fields by which a form carries on what was chosen, but for what it chooses itself."""
    field = Markup('<input type="hidden" name="{}" value="{}">')
    return Markup().join(field.format(name, value) for name, value in _carried().items() if name != without)


def _carried() -> dict[str, str]:
    """Return what is carried on by its name in the address; German and the report that is shown anyway need no word."""
    chosen = {REPORT: _CHOSEN.get(), LANGUAGE: spoken().language}
    return {name: value for name, value in chosen.items() if value not in {"", GERMAN}}


def _with(address: str, more: Mapping[str, str]) -> str:
    """Return an address with more values."""
    if not more:
        return address
    path, mark, place = address.partition("#")
    return f"{path}{'&' if '?' in path else '?'}{urlencode(more)}{mark}{place}"
