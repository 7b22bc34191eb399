"""Putting the HTTP interface, the page and what guards them together."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse
from fastapi.staticfiles import StaticFiles
from starlette.middleware.cors import CORSMiddleware
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from assistant.answering import Assistant
from assistant.shelf import Shelf
from assistant.web.about import add_about
from assistant.web.api import create_api
from assistant.web.asking import QuestionPage
from assistant.web.desk import add_desk
from assistant.web.feedback import FeedbackStore
from assistant.web.feedback_pages import add_feedback
from assistant.web.frame import PageFrame
from assistant.web.gate import Gate
from assistant.web.gradio_start import import_gradio
from assistant.web.guarding import Guard
from assistant.web.handing import add_handouts
from assistant.web.mcp_serving import ToolServer
from assistant.web.metrics import Metrics
from assistant.web.overview import add_overview
from assistant.web.own_errors import OwnErrors
from assistant.web.page import build_page
from assistant.web.pictures import add_findings, add_pictures
from assistant.web.rates import RateLimit
from assistant.web.reading import add_report_pages
from assistant.web.refusal import Refusal
from assistant.web.reloading import Reloader
from assistant.web.rendering import Renderer
from assistant.web.service import AnswerService
from assistant.web.serving import Current, OwnPages, Serving
from assistant.web.settings import Settings
from assistant.web.sharing import add_sharing
from assistant.web.speaking import Speaking

_STATIC = Path(__file__).parent / "static"
_SWITCH = (
    0.0005  # seconds; an answer takes a few milliseconds, and others should not wait for the usual 5 to be accepted
)
_MAX_FILE = "1kb"  # nothing can be uploaded; the address is closed besides


def create_app(opened: Assistant | Shelf, settings: Settings) -> FastAPI:
    """Return the whole application over one opened report or several; a new index is taken up while it runs."""
    sys.setswitchinterval(_SWITCH)
    metrics = Metrics()
    gate = Gate(settings.waiting)
    shelf = Shelf.of(opened) if isinstance(opened, Assistant) else opened
    current = Current(_serving(shelf, settings, metrics, gate))
    reloader = Reloader(
        settings.index,
        lambda: _serving(Shelf.open(settings.index, settings.kept), settings, metrics, gate),
        current,
        metrics,
    )

    tools = ToolServer(current, gate) if settings.mcp else None

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        """Watch for a new index, and be ready for tools, as long as the server runs."""
        async with reloader.running(), tools.running() if tools else nullcontext():
            yield

    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, lifespan=lifespan)
    _mount_page(app, current, gate, settings)
    app.add_middleware(OwnPages, current=current, tools=tools)
    app.add_middleware(OwnErrors, refusal=lambda: current.serving.refusal)
    app.add_middleware(PageFrame, current=current, gate=gate)
    app.add_middleware(
        Guard,
        current=current,
        metrics=metrics,
        limit=RateLimit(settings.rate, settings.burst),
        settings=settings,
    )
    app.add_middleware(Speaking)
    app.add_middleware(ProxyHeadersMiddleware, trusted_hosts=settings.trusted_proxies)
    return app


def _serving(shelf: Shelf, settings: Settings, metrics: Metrics, gate: Gate) -> Serving:
    """Return the interface and all pages of our own over opened reports."""
    service = AnswerService(shelf, metrics, settings.as_of, settings.report)
    assistant = service.assistant
    store = FeedbackStore(settings.feedback) if settings.feedback else None
    renderer = Renderer(assistant.report, feedback=store is not None)
    refusal = Refusal(renderer)
    app = create_api(service, gate)
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
    if settings.cors_origins:
        origins = [origin.strip() for origin in settings.cors_origins.split(",")]
        app.add_middleware(
            CORSMiddleware, allow_origins=origins, allow_methods=["GET", "POST"], allow_headers=["Content-Type"]
        )
    return Serving(service, renderer, refusal, app, QuestionPage(service, renderer))


def _mount_page(app: FastAPI, current: Current, gate: Gate, settings: Settings) -> None:
    """Put the page that Gradio serves at the root."""
    gradio = import_gradio(settings.analytics)
    gradio.mount_gradio_app(
        app,
        build_page(current, gate, settings.analytics),
        "/",
        footer_links=[],
        run_history=False,
        ssr_mode=False,
        enable_monitoring=False,
        mcp_server=False,  # Gradio's own; ours is at /mcp
        max_file_size=_MAX_FILE,
        show_error=False,
        pwa=False,
        theme=gradio.themes.Base(font=["system-ui", "sans-serif"], font_mono=["ui-monospace", "monospace"]),
    )
