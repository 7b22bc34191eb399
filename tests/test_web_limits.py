"""Limits: how often a client may ask, how much may wait, what proxies may say, how long a body may take."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import anyio
import pytest
from fastapi.testclient import TestClient
from problems import DAY, SECRET, is_problem
from starlette.websockets import WebSocketDisconnect

from assistant import Assistant
from assistant.web import guarding
from assistant.web.application import create_app
from assistant.web.gate import BusyError, Gate
from assistant.web.rates import RateLimit, client_key
from assistant.web.settings import Settings

ASK = {"question": "Wer hilft bei der Pflege?"}
Served = Callable[..., AbstractContextManager[TestClient]]


@pytest.fixture
def served(assistant: Assistant) -> Served:
    """Return a function that serves with other settings, to a client at some address."""

    @contextmanager
    def serve(peer: str = "203.0.113.7", **settings: object) -> Iterator[TestClient]:
        app = create_app(assistant, Settings(as_of=DAY, **settings))  # type: ignore[arg-type]
        with TestClient(app, client=(peer, 50_000)) as client:
            yield client

    return serve


def test_bucket_gives_a_burst_then_refills_with_time() -> None:
    """Three at once, then one each half second; the wait is told in whole seconds."""
    now = [0.0]
    limit = RateLimit(rate=2, burst=3, clock=lambda: now[0])
    assert [limit.wait("203.0.113.1") for _ in range(4)] == [0, 0, 0, 1]
    assert limit.wait("203.0.113.2") == 0
    now[0] = 0.5
    assert [limit.wait("203.0.113.1") for _ in range(2)] == [0, 1]


def test_bucket_is_off_at_rate_0_and_for_this_machine() -> None:
    assert {RateLimit(rate=0, burst=1).wait("203.0.113.1") for _ in range(9)} == {0}
    limit = RateLimit(rate=1, burst=1)
    assert {limit.wait(client) for client in ("127.0.0.1", "::1") for _ in range(9)} == {0}


def test_memory_of_clients_is_bounded() -> None:
    limit = RateLimit(rate=1, burst=1)
    for i in range(12_000):
        limit.wait(f"10.{i >> 16}.{i >> 8 & 255}.{i & 255}")
    assert len(limit._buckets) == 10_000


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8::1", "2001:db8::ffff:1", True),
        ("2001:db8::1", "2001:db8:0:1::1", False),
        ("::ffff:203.0.113.1", "203.0.113.1", True),
        ("203.0.113.1", "203.0.113.2", False),
        ("testclient", "testclient", True),
    ],
)
def test_addresses_of_one_connection_count_together(one: str, other: str, same: bool) -> None:
    assert (client_key(one) == client_key(other)) is same


def test_client_that_asks_too_often_is_told_when_to_come_back(served: Served) -> None:
    """429 with Retry-After for questions; reading measures goes on, and the figures tell it."""
    with served(rate=0.1, burst=2) as client:
        assert [client.post("/api/ask", json=ASK).status_code for _ in range(2)] == [200, 200]
        refused = client.post("/api/ask", json=ASK)
        assert is_problem(refused, 429)
        assert 1 <= int(refused.headers["retry-after"]) <= 10
        assert client.get("/api/measures/I.11").status_code == 200
        assert 'assistant_turned_away_total{why="rate"} 1.0' in client.get("/metrics").text


def test_person_who_asks_too_often_gets_a_page(served: Served) -> None:
    """People read plain German, not JSON."""
    with served(rate=0.1, burst=1) as client:
        for _ in range(2):
            response = client.get("/handzettel.pdf?m=I.11", headers={"accept": "text/html"})
    assert response.status_code == 429
    assert "Das war zu oft hintereinander" in response.text


def test_clients_behind_a_trusted_proxy_are_told_apart(served: Served) -> None:
    """The address that the proxy saw counts, not what the client put before it."""
    with served("10.0.0.2", rate=0.1, burst=1, trusted_proxies="10.0.0.0/8") as client:
        headers = [{"x-forwarded-for": sent} for sent in ("198.51.100.1", "198.51.100.2", "1.2.3.4, 198.51.100.1")]
        assert [client.post("/api/ask", json=ASK, headers=h).status_code for h in headers] == [200, 200, 429]


def test_nobody_else_is_believed_about_addresses(served: Served) -> None:
    """Without a trusted proxy the header changes nothing."""
    with served(rate=0.1, burst=1) as client:
        headers = [{"x-forwarded-for": f"198.51.100.{i}"} for i in range(2)]
        assert [client.post("/api/ask", json=ASK, headers=h).status_code for h in headers] == [200, 429]


def test_proxy_on_this_machine_that_is_not_trusted_is_named_once(
    served: Served, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING), served("127.0.0.1") as client:
        for _ in range(2):
            client.get("/healthz", headers={"x-forwarded-for": "198.51.100.1"})
    assert caplog.text.count("ASSISTANT_TRUSTED_PROXIES") == 1


def test_scheme_comes_from_a_trusted_proxy_only(served: Served) -> None:
    """Over HTTPS browsers are told to stay there; links to pass on have the right beginning."""
    sent = {"x-forwarded-proto": "https"}
    with served("10.0.0.2", trusted_proxies="10.0.0.2") as client:
        assert "strict-transport-security" in client.get("/healthz", headers=sent).headers
        assert "https://testserver/" in client.get("/teilen?an=/massnahmen", headers=sent).text
    with served("10.0.0.3", trusted_proxies="10.0.0.2") as client:
        assert "strict-transport-security" not in client.get("/healthz", headers=sent).headers


@pytest.mark.parametrize("name", ["x-forwarded-host", "x-gradio-server", "forwarded"])
def test_page_never_names_a_host_that_a_header_made_up(client: TestClient, name: str) -> None:
    """Else one visitor could lead the requests of others elsewhere, by way of a cache."""
    assert SECRET.lower() not in client.get("/", headers={name: f"https://{SECRET}.example"}).text.lower()


@pytest.mark.parametrize("at_once", [1, 2])
def test_full_gate_refuses_at_once_and_a_long_wait_ends(at_once: int) -> None:
    """So many at work, one waiting: the next is refused at once; who waits beyond patience is refused too."""
    names = ["first", "second", "third", "fourth"][2 - at_once :]
    release = threading.Event()

    async def crowd() -> list[str]:
        gate, said = Gate(waiting=1, patience=0.05, at_once=at_once), []

        async def ask(name: str) -> None:
            try:
                await gate.run(lambda: release.wait(5))
                said.append(f"{name} answered")
            except BusyError:
                said.append(f"{name} refused")

        async with anyio.create_task_group() as tasks:
            for name in names:
                tasks.start_soon(ask, name)
                await anyio.sleep(0.01)
            await anyio.sleep(0.1)
            release.set()
        await ask("fifth")
        return said

    said = anyio.run(crowd)
    assert said[:2] == ["fourth refused", "third refused"]
    assert sorted(said[2:-1]) == [f"{name} answered" for name in names[:at_once]]
    assert said[-1] == "fifth answered"


def test_overload_is_a_problem_with_a_time(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """503 with Retry-After, never a hang."""

    async def run(*_: object) -> None:
        raise BusyError

    monkeypatch.setattr(Gate, "run", run)
    response = client.post("/api/ask", json=ASK)
    assert is_problem(response, 503)
    assert int(response.headers["retry-after"]) > 0


def test_body_that_does_not_arrive_is_given_up(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """A slow sender holds nothing for long."""
    monkeypatch.setattr(guarding, "_BODY_SECONDS", 0.05)
    sent: list[dict[str, object]] = []
    scope = {
        "type": "http", "method": "POST", "path": "/api/ask", "raw_path": b"/api/ask", "query_string": b"",
        "headers": [], "scheme": "http", "client": ("203.0.113.9", 1), "server": ("x", 80), "http_version": "1.1",
    }  # fmt: skip

    pieces = [{"type": "http.request", "body": b"{", "more_body": True}]

    async def receive() -> dict[str, object]:
        while not pieces:
            await anyio.sleep(1)
        return pieces.pop()

    async def send(message: dict[str, object]) -> None:
        sent.append(message)

    anyio.run(client.app, scope, receive, send)
    assert sent[0]["status"] == 408


def test_websockets_are_closed(client: TestClient) -> None:
    """Nothing here needs one."""
    with pytest.raises(WebSocketDisconnect), client.websocket_connect("/gradio_api/queue/data"):
        pass


def test_other_sites_can_neither_read_nor_ask_through_the_page(served: Served) -> None:
    """No CORS by default, also not Gradio's; the page's questions come from the page."""
    evil = {"origin": "https://evil.example", "sec-fetch-site": "cross-site"}
    with served() as client:
        for path in ("/", "/api/measures", "/theme.css"):
            assert "access-control-allow-origin" not in client.get(path, headers=evil).headers
        assert is_problem(client.post("/gradio_api/run/predict", json={"data": []}, headers=evil), 403)
        preflight = client.options("/api/ask", headers=evil | {"access-control-request-method": "POST"})
        assert is_problem(preflight, 405)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"data": []},
        {"data": ["x"]},
        {"data": ["x", "y"], "fn_index": 0},
        {"data": [SECRET], "fn_index": 7},
        {"data": [{"x": SECRET}], "fn_index": 0},
        {"data": SECRET, "fn_index": 0},
        {"data": ["x"], "fn_index": 0, "session_hash": [SECRET]},
        [SECRET],
    ],
    ids=str,
)
def test_what_our_page_never_sends_is_a_problem(client: TestClient, body: object) -> None:
    """It is the caller's mistake, and is not repeated."""
    response = client.post("/gradio_api/run/predict", json=body)
    assert is_problem(response, 422)
    assert SECRET not in response.text


def test_named_sites_may_read_the_interface(served: Served) -> None:
    """Only those that the operator names."""
    with served(cors_origins="https://stadt.example, https://kreis.example") as client:
        for origin, allowed in (("https://kreis.example", "https://kreis.example"), ("https://evil.example", None)):
            headers = {"origin": origin, "access-control-request-method": "POST"}
            assert client.options("/api/ask", headers=headers).headers.get("access-control-allow-origin") == allowed
            got = client.get("/api/measures/I.11", headers={"origin": origin})
            assert got.headers.get("access-control-allow-origin") == allowed


def test_measures_are_sent_again_only_when_changed(client: TestClient) -> None:
    """A tag of the content; 304 without a body to who has it."""
    for path in ("/api/measures", "/api/measures/I.11"):
        first = client.get(path)
        assert "max-age" in first.headers["cache-control"]
        again = client.get(path, headers={"if-none-match": f'"x", W/{first.headers["etag"]}'})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
        assert client.get(path, headers={"if-none-match": '"x"'}).status_code == 200


def test_every_response_has_a_name_that_the_problem_repeats(client: TestClient) -> None:
    """A proxy's name is kept where it is one; anything else is not sent back."""
    first, second = client.get("/api/nothing"), client.get("/api/nothing")
    assert first.json()["request_id"] == first.headers["x-request-id"] != second.headers["x-request-id"]
    assert client.get("/healthz", headers={"x-request-id": "proxy-12345"}).headers["x-request-id"] == "proxy-12345"
    assert client.get("/healthz", headers={"x-request-id": "<b>12345678"}).headers["x-request-id"] != "<b>12345678"


def test_request_log_holds_routes_and_times_and_no_question(served: Served, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO), served(log_requests=True) as client:
        client.get(f"/massnahmen?q={SECRET}")
        client.post("/api/ask", json={"question": SECRET})
    lines = [record.request for record in caplog.records if hasattr(record, "request")]
    assert [(line["route"], line["status"]) for line in lines] == [("/massnahmen", 200), ("/api/ask", 200)]
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("assistant")]
    assert SECRET not in " ".join(ours)
