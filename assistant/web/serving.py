"""What is served now: one opened index with all that is made from it, replaced as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.web.asking import QuestionPage
from assistant.web.refusal import Refusal
from assistant.web.rendering import Renderer
from assistant.web.routes import TOOLS, is_gradios
from assistant.web.service import AnswerService


@dataclass(frozen=True, slots=True)
class Serving:
    """An opened index, and the interface and pages over it."""

    service: AnswerService
    renderer: Renderer
    refusal: Refusal
    pages: ASGIApp
    question_page: QuestionPage


class Current:
    """Holds what is served; requests under way end with what they began with."""

    def __init__(self, serving: Serving) -> None:
        """Begin with this."""
        self.serving = serving


class OwnPages:
    """An ASGI middleware that gives Gradio what is Gradio's, tools what is theirs, and the rest to our own application."""

    def __init__(self, app: ASGIApp, current: Current, tools: ASGIApp | None) -> None:
        """Keep Gradio's application, where ours is found, and what answers for tools where they are wanted."""
        self._app = app
        self._current = current
        self._tools = tools

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        await self._of(scope)(scope, receive, send)

    def _of(self, scope: Scope) -> ASGIApp:
        """Return the application that answers a request."""
        if scope["type"] != "http" or is_gradios(scope["path"]):
            return self._app
        if self._tools and scope["path"] == TOOLS:
            return self._tools
        return self._current.serving.pages
