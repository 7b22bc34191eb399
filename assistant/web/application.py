"""Putting the HTTP interface, the page and what guards them together."""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse
from fastapi.staticfiles import StaticFiles

from assistant.answering import Assistant
from assistant.web.about import add_about
from assistant.web.api import create_api
from assistant.web.desk import add_desk
from assistant.web.feedback import FeedbackStore
from assistant.web.feedback_pages import add_feedback
from assistant.web.frame import PageFrame
from assistant.web.gradio_start import import_gradio
from assistant.web.guarding import Guard
from assistant.web.handing import add_handouts
from assistant.web.metrics import Metrics
from assistant.web.overview import add_overview
from assistant.web.page import build_page
from assistant.web.pictures import add_findings, add_pictures
from assistant.web.reading import add_report_pages
from assistant.web.refusal import OwnErrors, Refusal
from assistant.web.rendering import Renderer
from assistant.web.service import AnswerService
from assistant.web.settings import Settings
from assistant.web.sharing import add_sharing

_STATIC = Path(__file__).parent / "static"
_MAX_FILE = "1kb"  # nothing can be uploaded; the address is closed besides


def create_app(assistant: Assistant, settings: Settings) -> FastAPI:
    """Return the whole application over an opened assistant."""
    service = AnswerService(assistant, Metrics(), settings.as_of)
    store = FeedbackStore(settings.feedback) if settings.feedback else None
    renderer = Renderer(assistant.report, feedback=store is not None)
    refusal = Refusal(renderer)
    app = create_api(service)
    app.mount("/web", StaticFiles(directory=_STATIC))

    @app.get("/favicon.ico", include_in_schema=False)
    async def icon() -> FileResponse:
        """Return our own icon in place of Gradio's."""
        return FileResponse(_STATIC / "favicon.svg")

    add_desk(app, service, renderer)
    add_handouts(app, service, renderer, settings)
    add_sharing(app, renderer, settings)
    add_feedback(app, service, renderer, refusal, store)
    add_about(app, assistant.report, renderer, settings)
    add_findings(app, service, renderer)
    add_report_pages(app, service, renderer)
    add_pictures(app, service, renderer)
    add_overview(app, service, renderer)
    page = build_page(service, renderer, settings.analytics)
    gradio = import_gradio(settings.analytics)
    gradio.mount_gradio_app(
        app,
        page,
        "/",
        footer_links=[],
        run_history=False,
        ssr_mode=False,
        enable_monitoring=False,
        max_file_size=_MAX_FILE,
        show_error=False,
        pwa=False,
        theme=gradio.themes.Base(font=["system-ui", "sans-serif"], font_mono=["ui-monospace", "monospace"]),
    )
    app.add_middleware(OwnErrors, refusal=refusal)
    app.add_middleware(PageFrame, renderer=renderer)
    app.add_middleware(Guard, metrics=service.metrics, max_body=settings.max_body, refusal=refusal)
    return app
