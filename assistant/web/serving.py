"""What is served now: each opened report with all that is made from it, replaced as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.web.asking import QuestionPage
from assistant.web.carrying import chosen_report
from assistant.web.refusal import Refusal
from assistant.web.rendering import Renderer
from assistant.web.routes import TOOLS, is_for_programs, is_gradios
from assistant.web.service import AnswerService


@dataclass(frozen=True, slots=True)
class Serving:
    """An opened report, and the pages about it."""

    service: AnswerService
    renderer: Renderer
    refusal: Refusal
    pages: ASGIApp
    question_page: QuestionPage


Servings = Mapping[str, Serving]  # by label; the report that is shown where none is chosen stands first


class Current:
    """Holds what is served; requests under way end with what they began with."""

    def __init__(self, reports: Servings) -> None:
        """Keep the pages about each report, by which requests are answered at first."""
        self._reports = reports

    def replace(self, reports: Servings) -> None:
        """Serve others from now on."""
        self._reports = reports

    @property
    def labels(self) -> tuple[str, ...]:
        """Return what can be chosen; a lone report has no label."""
        return tuple(filter(None, self._reports))

    @property
    def serving(self) -> Serving:
        """Return what is served about the report that the present request chose."""
        reports = self._reports
        return reports.get(chosen_report()) or next(iter(reports.values()))


class OwnPages:
    """An ASGI middleware that gives Gradio what is Gradio's, programs what is theirs, and the rest to our own pages."""

    def __init__(self, app: ASGIApp, current: Current, programs: ASGIApp, tools: ASGIApp | None) -> None:
        """Keep Gradio's application, where our pages are found, and what answers programs, and tools where wanted."""
        self._app = app
        self._current = current
        self._programs = programs
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
        return self._programs if is_for_programs(scope["path"]) else self._current.serving.pages
