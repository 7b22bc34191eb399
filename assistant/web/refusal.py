"""What is answered where there is nothing, or not in that way: our own page to people, problem details to programs."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.web.documents import document
from assistant.web.problems import problem
from assistant.web.rendering import Renderer
from assistant.web.routes import is_for_programs
from assistant.web.speaking import t

_SAID = {
    404: ("reading.not_found", "reading.no_such_address", "there is nothing here"),
    405: ("reading.wrong_method", "reading.wrong_method_said", "the address does not take this method"),
    413: ("reading.too_much", "reading.too_much_said", "the body has more bytes than are taken"),
}


class Refusal:
    """Makes the answer to a request that is not served."""

    def __init__(self, renderer: Renderer) -> None:
        """Keep what pages are made with."""
        self._renderer = renderer

    def __call__(self, scope: Scope, status: int, allowed: Iterable[str] = ()) -> Response:
        """Return the answer for a status, with the methods that there are."""
        title, said, detail = _SAID[status]
        headers = {"Allow": ", ".join(sorted(allowed))} if allowed else {}
        wants_page = "text/html" in Headers(scope=scope).get("accept", "") and not is_for_programs(scope["path"])
        if not wants_page:
            return problem(status, detail, headers)
        page = document(self._renderer, "not_found", status, title=t(title), here="", said=t(said))
        page.headers.update(headers)
        return page


class OwnErrors:
    """An ASGI middleware that puts our own refusals in the place of those that other software words in JSON."""

    def __init__(self, app: ASGIApp, refusal: Refusal) -> None:
        """Keep the application and how to refuse."""
        self._app = app
        self._refusal = refusal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and replace its response where it is such a refusal."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        replaced = False

        async def replacing(message: Message) -> None:
            nonlocal replaced
            if message["type"] == "http.response.start" and _is_foreign(message):
                replaced = True
                await self._refusal(scope, message["status"])(scope, receive, send)
            elif not replaced:
                await send(message)

        await self._app(scope, receive, replacing)


def _is_foreign(message: Message) -> bool:
    """Tell whether a response refuses an address or a method in plain JSON; ours are pages or problem details."""
    kind = MutableHeaders(scope=message).get("content-type", "")
    return message["status"] in {404, 405} and kind.startswith("application/json")
