"""Putting our own refusals in the place of those that other software words in its own way, or that are for programs."""

from __future__ import annotations

from collections.abc import Callable

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.web.problems import MEDIA_TYPE
from assistant.web.refusal import Refusal, can_word, wants_page
from assistant.web.routes import ASKING_ON_PAGE


class OwnErrors:
    """An ASGI middleware that puts our own refusals in the place of those that other software words in its own way."""

    def __init__(self, app: ASGIApp, refusal: Callable[[], Refusal]) -> None:
        """Keep the application, and how the present way to refuse is found."""
        self._app = app
        self._refusal = refusal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and replace its response where it is such a refusal."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        replaced = False

        async def replacing(message: Message) -> None:
            """Send a message on, or our own refusal once and nothing more."""
            nonlocal replaced
            refused = message["type"] == "http.response.start" and message["status"] >= 400
            if refused and (_is_foreign(scope, message) or _is_no_page(scope, message)):
                replaced = True
                wait = MutableHeaders(scope=message).get("retry-after", "")
                is_way_out = message["status"] == 403 and _is_foreign(scope, message)  # Gradio's, for "/static/../x"
                status = 404 if is_way_out else message["status"]
                answer = self._refusal()(scope, status, retry_after=int(wait) if wait.isdecimal() else 0)
                await answer(scope, receive, send)
            elif not replaced:
                await send(message)

        await self._app(scope, receive, replacing)


def _is_foreign(scope: Scope, message: Message) -> bool:
    """Tell whether a response refuses or fails in words that are not ours; ours are pages or problem details."""
    kind = MutableHeaders(scope=message).get("content-type", "")
    status = message["status"]
    worded = {403, 404, 405, 422} if scope["path"] == ASKING_ON_PAGE else {403, 404, 405}  # the page sends forms, too
    return (status in worded and kind.startswith("application/json")) or (
        status == 500 and kind.startswith("text/plain")
    )


def _is_no_page(scope: Scope, message: Message) -> bool:
    """Tell whether a response refuses in words for programs where a person asked for a page."""
    kind = MutableHeaders(scope=message).get("content-type", "")
    return kind == MEDIA_TYPE and can_word(message["status"]) and wants_page(scope)
