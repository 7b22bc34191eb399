"""What stands before every request: headers, counting, limits, and only the addresses in use."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from time import perf_counter

import msgspec
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.web.logs import ACCESS
from assistant.web.metrics import Metrics
from assistant.web.rates import RateLimit, is_this_machine
from assistant.web.request_ids import HEADER, begin_request, request_id
from assistant.web.routes import ANY, ASKING_ON_PAGE, TOOLS, allowed_methods, is_work, route_of, told_methods
from assistant.web.service import place_of
from assistant.web.serving import Current
from assistant.web.settings import Settings

_LOG = logging.getLogger(__name__)
_ACCESS = logging.getLogger(ACCESS)
_HEADERS = (  # as they are sent, since each response gets them
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),  # but the page, which brings its own
)
_ONE_YEAR = (b"strict-transport-security", b"max-age=31536000")  # of HTTPS only, where a request came by it
_NAME = HEADER.lower().encode()
_FOR_OTHERS = b"access-control-"
_EVENT = 0  # of our page: the only one, which answers a question
_BODY_SECONDS = 20.0  # for a body to arrive; the longest is 64 kB
# Gradio believes these whoever sends them, and would name their hosts as its own.
_DROPPED = frozenset({b"forwarded", b"x-forwarded-host", b"x-forwarded-proto", b"x-forwarded-port", b"x-gradio-server"})


class _Sent(msgspec.Struct, frozen=True):
    """What a page sends to have a question answered."""

    data: list[str | None]
    fn_index: int


class Guard:
    """An ASGI middleware that lets through what this server is for, and marks every response."""

    def __init__(
        self, app: ASGIApp, *, current: Current, metrics: Metrics, limit: RateLimit, settings: Settings
    ) -> None:
        """Keep the application, the figures, the limits, and where the way to refuse is found."""
        self._app = app
        self._current = current
        self._metrics = metrics
        self._limit = limit
        self._settings = settings
        self._warned = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Check a request, pass it on, and add headers to its response."""
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1000})  # nothing here uses them
            return
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        begin_request(headers.get(HEADER, ""))
        self._warn_of_proxy(scope, headers)
        scope["headers"] = [(name, value) for name, value in scope["headers"] if name not in _DROPPED]
        marking = _Marking(scope, send, self._metrics, log=self._settings.log_requests)
        try:
            await self._checked(scope, headers, receive, marking)
        except Exception as error:
            _LOG.error("request %s failed: %s in %s", request_id(), type(error).__name__, place_of(error))
            if not marking.started:
                await self._refuse(scope, receive, marking, 500)

    async def _checked(self, scope: Scope, headers: Headers, receive: Receive, send: Send) -> None:
        """Refuse a request that is not served, or pass it on with its whole body."""
        path = scope["path"]
        if scope["method"] not in allowed_methods(path):
            told = told_methods(path)
            await self._current.serving.refusal(scope, 405 if told else 404, told)(scope, receive, send)
            return
        if _is_from_elsewhere(path, headers):
            await self._refuse(scope, receive, send, 403)
            return
        if is_work(path) and (wait := self._limit.wait(client_of(scope))):
            self._metrics.turned_away("rate")
            await self._refuse(scope, receive, send, 429, wait)
            return
        try:
            async with asyncio.timeout(_BODY_SECONDS):
                body = await _read(headers, receive, self._settings.max_body)
        except TimeoutError:
            await self._refuse(scope, receive, send, 408)
            return
        if body is None:
            await self._refuse(scope, receive, send, 413)
            return
        if path == ASKING_ON_PAGE and not _is_question(body):
            await self._refuse(scope, receive, send, 422)
            return
        await self._app(scope, _replay(body, receive), send)

    async def _refuse(self, scope: Scope, receive: Receive, send: Send, status: int, retry_after: int = 0) -> None:
        """Answer with a status, and with when to come back."""
        response = self._current.serving.refusal(scope, status, retry_after=retry_after)
        await response(scope, receive, send)

    def _warn_of_proxy(self, scope: Scope, headers: Headers) -> None:
        """Say once that a proxy on this machine is not trusted, so that all its clients count as none."""
        if not self._warned and "x-forwarded-for" in headers and is_this_machine(client_of(scope)):
            self._warned = True
            _LOG.warning(
                "a proxy on this machine forwards requests and is not trusted, so that no client is limited; "
                "set ASSISTANT_TRUSTED_PROXIES=127.0.0.1"
            )


class _Marking:
    """Sends one response with the security headers, and counts it."""

    def __init__(self, scope: Scope, send: Send, metrics: Metrics, *, log: bool) -> None:
        """Start the clock."""
        self._scope = scope
        self._send = send
        self._metrics = metrics
        self._log = log
        self._began = perf_counter()
        self.started = False

    async def __call__(self, message: Message) -> None:
        """Mark the head of the response, and send on whatever comes."""
        if message["type"] == "http.response.start":
            self.started = True
            message["headers"] = self._marked(message.get("headers", ()))
            self._count(message["status"])
        await self._send(message)

    def _marked(self, sent: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
        """Return headers with those that every response has, and without what Gradio lets other sites do."""
        kept = [(name, value) for name, value in sent if name != _NAME]
        if not self._scope["path"].startswith("/api"):
            kept = [(name, value) for name, value in kept if not name.startswith(_FOR_OTHERS)]
        names = {name for name, _ in kept}
        added = (*_HEADERS, _ONE_YEAR) if self._scope["scheme"] == "https" else _HEADERS
        return [*kept, *(pair for pair in added if pair[0] not in names), (_NAME, request_id().encode())]

    def _count(self, status: int) -> None:
        """Count the response; where that is wanted, write a line that holds nothing of the question."""
        method, route, seconds = _method(self._scope), route_of(self._scope["path"]), perf_counter() - self._began
        self._metrics.request(method, route, status, seconds)
        if self._log:
            told = {"method": method, "route": route, "status": status, "ms": round(1000 * seconds, 1)}
            told |= {"request_id": request_id()}
            _ACCESS.info(" ".join(map(str, told.values())), extra={"request": told})


def client_of(scope: Scope) -> str:
    """Return a client's address; behind a trusted proxy that of the client before it."""
    return scope["client"][0] if scope.get("client") else ""


def _is_from_elsewhere(path: str, headers: Headers) -> bool:
    """Tell whether a page sends what it may not: questions of our page come from it, tools are called by no page."""
    if path == TOOLS:
        return "origin" in headers
    return path == ASKING_ON_PAGE and headers.get("sec-fetch-site", "same-origin") != "same-origin"


def _is_question(body: bytes) -> bool:
    """Tell whether a body is what our page sends: one question. Gradio fails at any other, and repeats it."""
    try:
        sent = msgspec.json.decode(body, type=_Sent)
    except (msgspec.MsgspecError, RecursionError):
        return False
    return len(sent.data) == 1 and sent.fn_index == _EVENT


def _method(scope: Scope) -> str:
    """Return a request's method where it is a usual one."""
    method = str(scope["method"])
    return method if method in ANY else "other"


async def _read(headers: Headers, receive: Receive, limit: int) -> bytes | None:
    """Read a request's body; None where it is longer than the limit, whatever its header says."""
    stated = headers.get("content-length", "0")
    if stated.isdigit() and int(stated) > limit:
        return None
    body, more = b"", True
    while more:
        message = await receive()
        if message["type"] != "http.request":
            break
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > limit:
            return None
    return body


def _replay(body: bytes, receive: Receive) -> Receive:
    """Return a `receive` that gives the body that was already read, then whatever comes."""
    given = False

    async def replay() -> Message:
        """Return the body once, then whatever comes."""
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay
