"""What is served now: one opened index with all that is made from it, replaced as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.web.asking import QuestionPage
from assistant.web.refusal import Refusal
from assistant.web.rendering import Renderer
from assistant.web.routes import is_gradios
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
    """An ASGI middleware that gives Gradio what is Gradio's, and everything else to our own application."""

    def __init__(self, app: ASGIApp, current: Current) -> None:
        """Keep Gradio's application, and where ours is found."""
        self._app = app
        self._current = current

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        is_ours = scope["type"] == "http" and not is_gradios(scope["path"])
        await (self._current.serving.pages if is_ours else self._app)(scope, receive, send)
