"""The addresses of our own pages, and the names of what stands in them."""

from __future__ import annotations

from urllib.parse import quote as percent
from urllib.parse import urlencode

from starlette.requests import Request

from assistant.web.carrying import to
from assistant.web.settings import Settings
from corpus.types import EMPTY

MAX_QUOTE = 1_500  # letters; the longest cell has a third of that, and addresses stay well below what proxies take
MAX_QUOTES = 4  # of one page in one address; a card shows no more of one cell
QUOTE = "zitat"
PAGE = "seite"
SHARED = "an"
PDF = "/bericht/datei.pdf"


def page_address(page: int, *quotes: str) -> str:
    """Return the address of a page of the report; with quotes, that of the place where the first is marked."""
    said = [(QUOTE, quote[:MAX_QUOTE]) for quote in quotes[:MAX_QUOTES] if quote not in {"", EMPTY}]
    return to(f"/bericht/{page}?{urlencode(said)}#{QUOTE}" if said else f"/bericht/{page}")


def base_address(request: Request, settings: Settings) -> str:
    """Return scheme and host under which people reach this server, as set by the operator or asked for."""
    return (settings.public_address or str(request.base_url)).rstrip("/")


def pdf_address(position: int) -> str:
    """Return the address of a page of the report's own file, counted from 1."""
    return f"{PDF}#page={position}"


def measure_address(number: str) -> str:
    """Return the address of a measure's own page."""
    return to(f"/massnahmen/{percent(number, safe='')}")


def share_address(address: str) -> str:
    """Return the address of the page that helps to pass an address on."""
    return to(f"/teilen?{urlencode({SHARED: address})}")
