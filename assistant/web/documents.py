"""Pages of our own beside the one that Gradio serves: whole HTML documents that need no script."""

from __future__ import annotations

from starlette.responses import HTMLResponse

from assistant.web.rendering import Renderer
from assistant.web.routes import READ
from assistant.web.speaking import t

READ_ONLY = sorted(READ)  # as Starlette wants the methods of a route
# Scripts from our own files only, no form that leads elsewhere, nothing from other servers.
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'"
    ),
    "Cache-Control": "no-cache",
}


def document(renderer: Renderer, template: str, status: int = 200, **values: object) -> HTMLResponse:
    """Return a rendered page with the headers that such pages have."""
    return HTMLResponse(renderer.document(template, **values), status, headers=_HEADERS)


def not_found(renderer: Renderer, said: str) -> HTMLResponse:
    """Return the friendly page for an address that leads nowhere."""
    return document(renderer, "not_found", 404, title=t("reading.not_found"), here="", said=said, again="")
