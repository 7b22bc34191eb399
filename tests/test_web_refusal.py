"""What people read where something is refused: a page in their language that says what to do; programs get a problem."""

from __future__ import annotations

import pytest
from documents import Document
from fastapi import FastAPI, HTTPException
from fastapi.testclient import TestClient
from problems import DAY, SECRET, is_problem

from assistant import Assistant
from assistant.language import LANGUAGES
from assistant.web.application import create_app
from assistant.web.carrying import Carrying
from assistant.web.gate import RETRY_AFTER, BusyError
from assistant.web.own_errors import OwnErrors
from assistant.web.problems import add_problem_handlers
from assistant.web.refusal import Refusal
from assistant.web.rendering import Renderer
from assistant.web.service import AnswerFailedError
from assistant.web.settings import Settings
from assistant.wording.texts import texts_in

BROWSER = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
EVERY = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="module")
def failing(assistant: Assistant) -> TestClient:
    """Return a client of pages that fail in each way in which a page can."""
    app = FastAPI()
    add_problem_handlers(app)

    @app.get("/voll")
    async def full() -> None:
        raise BusyError

    @app.get("/kaputt")
    async def broken() -> None:
        raise AnswerFailedError(SECRET)

    @app.get("/verboten")
    async def forbidden() -> None:
        raise HTTPException(403, SECRET)

    @app.get("/zahl")
    async def number(n: int) -> int:
        return n

    refusal = Refusal(Renderer(assistant.report))
    app.add_middleware(OwnErrors, refusal=lambda: refusal)
    app.add_middleware(Carrying, reports=tuple)
    return TestClient(app, raise_server_exceptions=False)


@EVERY
def test_who_asks_too_often_is_told_how_long_to_wait(assistant: Assistant, language: str) -> None:
    """In words and for the browser, with a link that tries again and others that lead on."""
    settings = Settings(as_of=DAY, rate=0.1, burst=1)
    with TestClient(create_app(assistant, settings), client=("203.0.113.7", 50_000)) as client:
        path = f"/handzettel.pdf?m=I.11&lang={language}"
        client.get(path, headers=BROWSER)
        response = client.get(path, headers=BROWSER)
        again = client.post("/handzettel.pdf", data={"m": "I.11"}, headers=BROWSER)
    page, wait = Document.of(response, 429, language), int(response.headers["retry-after"])
    assert 1 <= wait <= 10
    assert texts_in(language)("page.too_often") in page.text
    assert texts_in(language)("page.wait", n=wait) in page.text
    assert path in page.links
    assert "/handzettel.pdf" not in Document.of(again, 429).links


@EVERY
def test_refused_hand_out_leads_back_to_where_it_is_made(assistant: Assistant, language: str) -> None:
    """To the same measures, whether its form or its address was sent; of an address nothing else is repeated."""
    settings = Settings(as_of=DAY, rate=0.1, burst=1)
    stays = "" if language == "de" else f"&lang={language}"
    with TestClient(create_app(assistant, settings), client=("203.0.113.8", 50_000)) as client:
        path = f"/handzettel.pdf?m=I.11,IV.1,{SECRET}{stays}"
        client.get(path, headers=BROWSER)
        form = Document.of(client.get(f"/handzettel?m=I.11,IV.1{stays}"), 200, language)
        page = Document.of(client.post(path, data={"m": "I.11"}, headers=BROWSER), 429, language)
    assert {f"/handzettel?m=I.11,IV.1{stays}", f"/merkliste?m=I.11,IV.1{stays}"} <= set(page.links)
    assert SECRET not in page.source
    assert f"/handzettel.pdf?m=I.11,IV.1{stays}" in {held.get("formaction") for _, held in form.tags}


@EVERY
@pytest.mark.parametrize(
    ("path", "status", "title", "said"),
    [
        ("/voll", 503, "page.busy", ""),
        ("/kaputt", 500, "page.failed", "page.failed_next"),
        ("/verboten", 403, "reading.wrong_method", "reading.wrong_method_said"),
        ("/zahl?n=x", 422, "reading.unreadable", "reading.unreadable_said"),
        ("/nichts", 404, "reading.not_found", "reading.no_such_address"),
    ],
)
def test_failing_page_is_still_a_page(
    failing: TestClient, language: str, path: str, status: int, title: str, said: str
) -> None:
    """Whatever failed; the heading names it, and nothing of what was sent or went wrong is repeated."""
    texts = texts_in(language)
    address = f"{path}{'&' if '?' in path else '?'}lang={language}"
    page = Document.of(failing.get(address, headers=BROWSER), status, language)
    assert f"<h1>{texts(title)}</h1>" in page.source
    assert (texts(said) if said else texts("page.wait", n=RETRY_AFTER)) in page.text
    assert (address in page.links) is (status in {500, 503})
    assert SECRET not in page.source


def test_time_to_come_back_is_told_to_the_browser_too(failing: TestClient) -> None:
    for headers in (BROWSER, {}):
        assert failing.get("/voll", headers=headers).headers["retry-after"] == str(RETRY_AFTER)


@pytest.mark.parametrize(("path", "status"), [("/voll", 503), ("/kaputt", 500), ("/zahl?n=x", 422), ("/nichts", 404)])
def test_programs_get_problems(failing: TestClient, path: str, status: int) -> None:
    assert is_problem(failing.get(path), status)
