"""What stands before every request: security headers, counting, a limit on bodies, and only the addresses in use."""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.web.metrics import Metrics
from assistant.web.refusal import Refusal
from assistant.web.routes import allowed_methods, route_of

_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
_NO_PAGE = "default-src 'none'; frame-ancestors 'none'"  # for everything but the page, which brings its own


class Guard:
    """An ASGI middleware that lets through what this server is for, and marks every response."""

    def __init__(self, app: ASGIApp, metrics: Metrics, max_body: int, refusal: Refusal) -> None:
        """Keep the application, the figures, the size of a body in bytes, and how to refuse."""
        self._app = app
        self._refusal = refusal
        self._metrics = metrics
        self._max_body = max_body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Check a request, pass it on, and add headers to its response."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        send = self._marking(scope, send)
        allowed = allowed_methods(scope["path"])
        if scope["method"] not in allowed:
            await self._refusal(scope, 405 if allowed else 404, allowed)(scope, receive, send)
            return
        body = await _read(scope, receive, self._max_body)
        if body is None:
            await self._refusal(scope, 413)(scope, receive, send)
            return
        await self._app(scope, _replay(body, receive), send)

    def _marking(self, scope: Scope, send: Send) -> Send:
        """Return a `send` that adds the security headers and counts the response."""

        async def marking(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Content-Security-Policy", _NO_PAGE)
                self._metrics.request(_method(scope), route_of(scope["path"]), message["status"])
            await send(message)

        return marking


def _method(scope: Scope) -> str:
    """Return a request's method where it is a usual one."""
    method = str(scope["method"])
    return method if method in {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"} else "other"


async def _read(scope: Scope, receive: Receive, limit: int) -> bytes | None:
    """Read a request's body; None where it is longer than the limit, whatever its header says."""
    stated = Headers(scope=scope).get("content-length", "0")
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
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay
