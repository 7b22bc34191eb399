"""What is answered where there is nothing, or not in that way: our own page to people, problem details to programs."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote as percent

from starlette.datastructures import Headers, QueryParams
from starlette.responses import Response
from starlette.types import Scope

from assistant.web.chosen import MEASURES, chosen_address
from assistant.web.documents import document
from assistant.web.problems import problem
from assistant.web.rendering import Renderer
from assistant.web.routes import READ, is_for_programs
from assistant.web.speaking import t
from corpus.measure_numbers import measure_number

_SAID = {
    400: ("reading.unreadable", "reading.unreadable_said", "the request cannot be read"),
    403: ("reading.wrong_method", "reading.wrong_method_said", "pages of other sites may not send this"),
    404: ("reading.not_found", "reading.no_such_address", "there is nothing here"),
    405: ("reading.wrong_method", "reading.wrong_method_said", "the address does not take this method"),
    408: ("page.failed", "page.failed_next", "the body did not arrive in time"),
    413: ("reading.too_much", "reading.too_much_said", "the body has more bytes than are taken"),
    422: ("reading.unreadable", "reading.unreadable_said", "a value is missing or wrong"),
    429: ("page.too_often", "page.failed_next", "too many requests from this address; wait as Retry-After says"),
    500: ("page.failed", "page.failed_next", "the server made a mistake; please try again"),
    503: ("page.busy", "page.failed_next", "more is asked than can be answered; wait as Retry-After says"),
}
_HANDOUT = "/handzettel"
_PASSING = frozenset({408, 429, 500, 503})  # what may be over in a moment


class Refusal:
    """Makes the answer to a request that is not served."""

    def __init__(self, renderer: Renderer) -> None:
        """Keep what pages are made with."""
        self._renderer = renderer

    def __call__(self, scope: Scope, status: int, allowed: Iterable[str] = (), retry_after: int = 0) -> Response:
        """Return the answer for a status, with the methods that there are, and when to come back."""
        title, said, detail = _SAID[status]
        headers = {"Allow": ", ".join(sorted(allowed))} if allowed else {}
        headers |= {"Retry-After": str(retry_after)} if retry_after else {}
        if not wants_page(scope):
            return problem(status, detail, headers)
        words = t("page.wait", n=retry_after) if retry_after else t(said)
        page = document(
            self._renderer,
            "not_found",
            status,
            title=t(title),
            here="",
            said=words,
            again=_again(scope, status),
            ways=_ways_back(scope),
        )
        page.headers.update(headers)
        return page


def can_word(status: int) -> bool:
    """Tell whether there are words of ours for a status."""
    return status in _SAID


def wants_page(scope: Scope) -> bool:
    """Tell whether a person's browser asks for a page, not a program."""
    return "text/html" in Headers(scope=scope).get("accept", "") and not is_for_programs(scope["path"])


def _ways_back(scope: Scope) -> list[tuple[str, str]]:
    """Return address and name of the pages that a hand-out is made from, where one was asked for."""
    if not scope["path"].startswith(_HANDOUT):
        return []
    sent = QueryParams(scope["query_string"].decode("latin-1")).getlist(MEASURES)
    numbers = [number for part in ",".join(sent).split(",") if (number := measure_number(part))]
    pages = [(_HANDOUT, "desk.handout")] if numbers else []
    return [(chosen_address(path, numbers), t(name)) for path, name in (*pages, ("/merkliste", "desk.list"))]


def _again(scope: Scope, status: int) -> str:
    """Return the address to try again where that may help and loses nothing; else nothing."""
    if status not in _PASSING or scope["method"] not in READ:
        return ""
    query = scope["query_string"].decode("latin-1")
    return f"{percent(scope['path'])}?{query}" if query else percent(scope["path"])
