"""The page that helps to pass an address on: the whole address, a QR code, a mail."""

from __future__ import annotations

from urllib.parse import quote as percent
from urllib.parse import unquote_plus, urlsplit

from markupsafe import Markup
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from assistant.web.addresses import SHARED, base_address
from assistant.web.documents import READ_ONLY, document
from assistant.web.qr_code import qr_svg
from assistant.web.rendering import Renderer
from assistant.web.routes import allowed_methods, is_for_programs
from assistant.web.settings import Settings
from assistant.web.speaking import t

_MAX_ADDRESS = 16_000  # letters; a question and those before it, with every letter written as %XX


def add_sharing(pages: Starlette, renderer: Renderer, settings: Settings) -> None:
    """Serve the page below /teilen."""

    async def share(request: Request) -> Response:
        """Show how to pass on the address that the page's own names."""
        address = own_address(request.query_params.get(SHARED, ""))
        return _page(renderer, f"{base_address(request, settings)}{address}" if address else "", address)

    pages.add_route("/teilen", share, methods=READ_ONLY)


def _page(renderer: Renderer, whole: str, address: str) -> HTMLResponse:
    """Return the page; without an address it says that there is nothing to pass on."""
    code = qr_svg(whole) if whole else None
    return document(
        renderer,
        "teilen",
        200 if whole else 404,
        title=t("desk.sharing"),
        here="teilen",
        script="copying.js",
        whole=whole,
        said=unquote_plus(whole),
        address=address,
        code=Markup(code) if code else None,
        mail=f"mailto:?subject={percent(t('desk.handout_mail_subject'))}&body={percent(whole, safe='')}",
    )


def own_address(said: str) -> str:
    """Return an address of one of our pages as it was given; nothing for all others."""
    if not said.startswith("/") or said.startswith("//") or len(said) > _MAX_ADDRESS or not said.isprintable():
        return ""
    if "\\" in said:
        return ""  # some browsers take it for a slash
    path = urlsplit(said).path
    return said if "GET" in allowed_methods(path) and not is_for_programs(path) else ""
