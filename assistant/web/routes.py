"""Which addresses there are, with which methods, and under which name they are counted."""

from __future__ import annotations

READ = frozenset({"GET", "HEAD"})
SEND = READ | {"POST"}
ANY = SEND | {"PUT", "PATCH", "DELETE", "OPTIONS"}
POST = frozenset({"POST"})

# Our own pages and files.
_PAGES = {
    "/bericht": READ,
    "/bericht/hinweise": READ,
    "/bericht/aenderungen": READ,
    "/massnahmen": READ,
    "/massnahmen.csv": READ,
    "/massnahmen/bilder": READ,
    "/merkliste": READ,
    "/vergleich": SEND,
    "/handzettel": SEND,
    "/handzettel.pdf": SEND,
    "/handzettel.csv": SEND,
    "/handzettel.txt": SEND,
    "/teilen": READ,
    "/rueckmeldung": SEND,
    "/ueber": READ,
    "/datenschutz": READ,
    "/barrierefreiheit": READ,
}
_BELOW = {"/bericht/": "/bericht/{page}", "/massnahmen/": "/massnahmen/{number}"}
# Tools for other assistants, over the Model Context Protocol.
TOOLS = "/mcp"
API = {
    "/api/ask": POST,
    "/api/measures": READ,
    "/api/measures/{number:path}": READ,
    "/api/openapi.json": frozenset({"GET"}),
    "/healthz": READ,
    "/metrics": READ,
}
_GRADIOS_FILES = ("/assets/", "/static/", "/theme.css")
_FILES = (*_GRADIOS_FILES, "/web/")
# What the page needs of Gradio. Its other addresses (upload, file, proxy, queue, monitoring, …) do not exist here.
ASKING_ON_PAGE = "/gradio_api/run/predict"
_GRADIO = {ASKING_ON_PAGE: POST}
_READ_ONLY = frozenset({"/", "/robots.txt", "/favicon.ico"})
_WORK = frozenset({"/api/ask", TOOLS, ASKING_ON_PAGE, "/handzettel.pdf"})


def allowed_methods(path: str) -> frozenset[str]:
    """Return the methods that an address has; none where there is nothing at it.

    The interface for programs refuses wrong methods itself, so it has all of them here.
    """
    if path in _PAGES:
        return _PAGES[path]
    if path in API or path == "/api" or path.startswith("/api/"):
        return ANY
    if path == TOOLS:
        return POST
    if path in _READ_ONLY or path.startswith((*_BELOW, *_FILES)):
        return READ
    return _GRADIO.get(path, frozenset())


def told_methods(path: str) -> frozenset[str]:
    """Return the methods that an address is said to have where it is refused; none where there is nothing at it."""
    if path.startswith("/api/measures/"):
        return READ
    return API.get(path, frozenset()) if path.startswith("/api") or path in API else allowed_methods(path)


def is_gradios(path: str) -> bool:
    """Tell whether Gradio serves an address: the page itself, its events and its files."""
    return path in {"/", "/robots.txt", *_GRADIO} or path.startswith(_GRADIOS_FILES)


def is_work(path: str) -> bool:
    """Tell whether an address costs so much that one client may not have it as often as it likes."""
    return path in _WORK


def is_for_programs(path: str) -> bool:
    """Tell whether an address is read by programs only, which want problem details."""
    return path in {*API, TOOLS} or path.startswith(("/api", "/gradio_api/", *_FILES))


def route_of(path: str) -> str:
    """Return one of a few names for an address, so that figures stay few and hold nothing private."""
    if path.startswith("/api/measures/"):
        return "/api/measures/{number}"
    if path in API or path in _PAGES or path in {"/", TOOLS}:
        return path
    for start, name in _BELOW.items():
        if path.startswith(start):
            return name
    if path.startswith("/gradio_api/"):
        return "/gradio_api"
    return "file" if path.startswith(_FILES) else "other"
