"""Putting our own head, header, answer and footer into the page that Gradio serves, under a strict policy."""

from __future__ import annotations

import re
import secrets

from starlette.datastructures import MutableHeaders, QueryParams
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.web.gate import Gate
from assistant.web.page import ASK, ASKED, BELOW, HINT, LABEL, NAME, below_field, fill_places
from assistant.web.serving import Current
from assistant.web.speaking import spoken, t

_FOREIGN = re.compile(r"\s*<meta\s+(?:property|name)=\"(?:og|twitter):[^>]*?/>|\s*<link rel=\"manifest\"[^>]*>", re.S)
_HTML = re.compile(r"<html\s+lang=\"en\"")
_PAGE_ADDRESSES = frozenset({"/"})
_POLICY = (
    "default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; "
    "base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
)


class PageFrame:
    """An ASGI middleware that rewrites the page's HTML and leaves everything else alone."""

    def __init__(self, app: ASGIApp, current: Current, gate: Gate) -> None:
        """Keep where the parts of the page are found, and the door to the assistant."""
        self._app = app
        self._current = current
        self._gate = gate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Rewrite the response where the page itself is asked for."""
        if scope["type"] != "http" or scope["path"] not in _PAGE_ADDRESSES:
            await self._app(scope, receive, send)
            return
        plain = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
        query = scope["query_string"].decode("latin-1")
        await self._app({**scope, "headers": plain}, receive, _Rewriting(self, query, send))

    async def framed(self, html: str, nonce: str, query: str) -> str:
        """Return Gradio's page with our frame, and with the answer to what its address asks."""
        serving = self._current.serving
        inquiry = serving.question_page.inquiry(QueryParams(query))
        below = await below_field(serving, self._gate, inquiry)
        frame, carried = serving.renderer.frame, [*inquiry.values, *inquiry.choice.values]
        spoken_in = f'<html lang="{spoken().language}" dir="{spoken().direction}"'
        spoken_in += f' data-report="{serving.renderer.label}"' if serving.renderer.label else ""
        html = _HTML.sub(spoken_in, _FOREIGN.sub("", html), count=1)
        html = html.replace("<head>", f"<head>{frame('scripts')}", 1)  # before Gradio's, which take longer to come
        html = html.replace("</head>", f"{frame('head')}</head>", 1)
        html = html.replace("<script", f'<script nonce="{nonce}"')
        top = frame("top", carried, asked=bool(inquiry.question))
        search = serving.renderer.search(inquiry.question, inquiry.choice.values, below)
        html = html.replace("<gradio-app", f"{top}{search}<gradio-app", 1)
        html = html.replace("</gradio-app>", f"</gradio-app>{frame('bottom')}", 1)
        words = {
            NAME: t("page.name"),
            LABEL: t("page.question_label"),
            HINT: t("page.question_hint"),
            ASK: t("page.ask"),
        }
        return fill_places(html, words | {ASKED: inquiry.question, BELOW: below})


class _Rewriting:
    """Collects one response and sends it framed."""

    def __init__(self, frame: PageFrame, query: str, send: Send) -> None:
        """Keep what the address asks and where to send."""
        self._frame = frame
        self._query = query
        self._send = send
        self._start: Message = {}
        self._body = b""

    async def __call__(self, message: Message) -> None:
        """Hold the head back until the body is complete."""
        if message["type"] == "http.response.start":
            self._start = message
            return
        if message["type"] != "http.response.body":
            await self._send(message)
            return
        self._body += message.get("body", b"")
        if message.get("more_body", False):
            return
        headers = MutableHeaders(scope=self._start)
        if headers.get("content-type", "").startswith("text/html"):
            nonce = secrets.token_urlsafe(16)
            html = await self._frame.framed(self._body.decode("utf-8"), nonce, self._query)
            self._body = html.encode("utf-8")
            headers["Content-Length"] = str(len(self._body))
            headers["Content-Security-Policy"] = _POLICY.format(nonce=nonce)
            headers["Cache-Control"] = "no-store"
        await self._send(self._start)
        await self._send({"type": "http.response.body", "body": self._body})
