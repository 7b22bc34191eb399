"""Putting the HTTP interface, the page and what guards them together."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from starlette.applications import Starlette
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from assistant.answering import Assistant
from assistant.shelf import Shelf
from assistant.web.about import add_about
from assistant.web.api import UNTOLD, create_api
from assistant.web.asking import QuestionPage
from assistant.web.carrying import Carrying
from assistant.web.changes import add_changes
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
from assistant.web.problems import add_problem_handlers
from assistant.web.rates import RateLimit
from assistant.web.reading import add_report_pages
from assistant.web.refusal import Refusal
from assistant.web.reloading import Reloader
from assistant.web.rendering import Renderer
from assistant.web.service import AnswerService
from assistant.web.serving import Current, OwnPages, Serving, Servings
from assistant.web.settings import Settings
from assistant.web.sharing import add_sharing
from index.keeping import StoreKind

_STATIC = Path(__file__).parent / "static"
# Seconds; an answer takes a few milliseconds, and others should not wait for the usual 5 to be accepted.
_SWITCH = 0.0005
_FAR = 8  # answers at once where the index is kept by a server, for which they wait
_MAX_FILE = "1kb"  # nothing can be uploaded; the address is closed besides


def create_app(opened: Assistant | Shelf, settings: Settings) -> FastAPI:
    """Return the whole application over one opened report or several; a new index is taken up while it runs."""
    sys.setswitchinterval(_SWITCH)
    metrics = Metrics()
    shelf = Shelf.of(opened) if isinstance(opened, Assistant) else opened
    in_files = shelf.newest.index.manifest.store.kind is StoreKind.FAISS
    gate = Gate(settings.waiting, at_once=1 if in_files else _FAR)
    current = Current(_servings(shelf, settings, metrics))
    reloader = Reloader(
        settings.index,
        lambda: _servings(Shelf.open(settings.index, settings.kept), settings, metrics),
        current,
        metrics,
    )

    tools = ToolServer(current, gate) if settings.mcp else None

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        """Watch for a new index, and be ready for tools, as long as the server runs."""
        async with reloader.running(), tools.running() if tools else nullcontext():
            yield

    app = FastAPI(telemetry=UNTOLD, openapi_url=None, docs_url=None, redoc_url=None, lifespan=lifespan)
    _mount_page(app, current, gate, settings)
    app.add_middleware(OwnPages, current=current, programs=_programs(current, gate, settings), tools=tools)
    app.add_middleware(OwnErrors, refusal=lambda: current.serving.refusal)
    app.add_middleware(PageFrame, current=current, gate=gate)
    app.add_middleware(
        Guard,
        current=current,
        metrics=metrics,
        limit=RateLimit(settings.rate, settings.burst),
        settings=settings,
    )
    app.add_middleware(Carrying, reports=lambda: current.labels)
    app.add_middleware(ProxyHeadersMiddleware, trusted_hosts=settings.trusted_proxies)
    return app


def _programs(current: Current, gate: Gate, settings: Settings) -> FastAPI:
    """Return what answers programs: the interface, and the files that belong to our pages."""
    app = create_api(current, gate)
    app.mount("/web", StaticFiles(directory=_STATIC))
    if settings.cors_origins:
        origins = [origin.strip() for origin in settings.cors_origins.split(",")]
        app.add_middleware(
            CORSMiddleware, allow_origins=origins, allow_methods=["GET", "POST"], allow_headers=["Content-Type"]
        )
    return app


def _servings(shelf: Shelf, settings: Settings, metrics: Metrics) -> Servings:
    """Return all pages of our own about each report; the one that the settings name, else the newest, stands first."""
    store = FeedbackStore(settings.feedback) if settings.feedback else None
    titles = {label: shelf.assistant(label).report.title for label in shelf.labels}
    first = AnswerService(shelf, metrics, settings.as_of, settings.report)
    if not titles:
        return {"": _serving(first, {}, "", store, settings)}
    services = {label: AnswerService(shelf, metrics, settings.as_of, label) for label in titles}
    shown = settings.report or shelf.labels[0]
    return {label: _serving(services[label], titles, label, store, settings) for label in {shown: "", **titles}}


def _serving(
    service: AnswerService, titles: Mapping[str, str], label: str, store: FeedbackStore | None, settings: Settings
) -> Serving:
    """Return all pages of our own about one report, from which the others by these titles can be chosen."""
    renderer = Renderer(service.assistant.report, feedback=store is not None, label=label, reports=titles)
    refusal = Refusal(renderer)
    pages = Starlette()
    pages.add_route("/favicon.ico", _icon)
    add_problem_handlers(pages)
    add_desk(pages, service, renderer)
    add_handouts(pages, service, renderer, settings)
    add_sharing(pages, renderer, settings)
    add_feedback(pages, service, renderer, refusal, store)
    add_about(pages, service.assistant.report, renderer, settings)
    add_findings(pages, service, renderer)
    add_changes(pages, service, renderer)
    add_report_pages(pages, service, renderer)
    add_pictures(pages, service, renderer)
    add_overview(pages, service, renderer)
    return Serving(service, renderer, refusal, pages, QuestionPage(service, renderer))


async def _icon(_request: Request) -> FileResponse:
    """Return our own icon in place of Gradio's."""
    return FileResponse(_STATIC / "favicon.svg")


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
