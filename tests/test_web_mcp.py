"""Other assistants ask through the official client of the protocol, against the real server."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from mcp.client.client import Client
from mcp.shared.exceptions import MCPError
from mcp_types import CallToolResult, Tool
from problems import DAY, SECRET, is_problem

from assistant import Assistant
from assistant.web.application import create_app
from assistant.web.settings import Settings

CALL = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "tools/call",
    "params": {"name": "ask", "arguments": {"question": "Was kostet die Meisterprämie?"}},
}
HEADERS = {"accept": "application/json, text/event-stream"}


@pytest.fixture(scope="module")
def address(assistant: Assistant) -> Iterator[str]:
    """Serve the whole application on a free port, and return the address of the tools."""
    config = uvicorn.Config(create_app(assistant, Settings(as_of=DAY)), port=0, log_level="warning")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        threading.Event().wait(0.02)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}/mcp"
    server.should_exit = True
    thread.join()


@pytest.fixture(params=["auto", "legacy"])
def through(address: str, request: pytest.FixtureRequest) -> Callable[[Callable[[Client], Awaitable[Any]]], Any]:
    """Return a function that does something with a connected client, of today's protocol and of the one before."""

    def run(work: Callable[[Client], Awaitable[Any]]) -> Any:
        async def connected() -> Any:
            async with Client(address, mode=request.param) as client:
                return await work(client)

        return asyncio.run(connected())

    return run


Through = Callable[[Callable[[Client], Awaitable[Any]]], Any]


def call(through: Through, name: str, **arguments: object) -> CallToolResult:
    """Call a tool."""
    result: CallToolResult = through(lambda client: client.call_tool(name, arguments))
    return result


def words(result: CallToolResult) -> str:
    """Return what a tool says."""
    return "".join(part.text for part in result.content if part.type == "text")


def test_tools_tell_in_plain_words_what_they_do_and_take(through: Through) -> None:
    """Each is marked as reading only; each argument is described by a schema."""

    async def listed(client: Client) -> list[Tool]:
        return (await client.list_tools()).tools

    tools: list[Tool] = through(listed)
    assert [tool.name for tool in tools] == ["ask", "list_measures", "show_measure", "list_reports", "compare_reports"]
    assert all(tool.annotations and tool.annotations.read_only_hint for tool in tools)
    assert ["verbatim" in (tool.description or "") for tool in tools] == [True, False, True, False, True]
    assert tools[0].input_schema["required"] == ["question"]
    assert tools[0].input_schema["additionalProperties"] is False


def test_answer_is_that_of_the_interface(through: Through, address: str) -> None:
    """The data are the same as of /api/ask; in the words each quote stands with its page, marked as verbatim."""
    question = "Wie viel Geld gibt es für Kita-Helfer?"
    result = call(through, "ask", question=question, k=3)
    answer = httpx.post(address.replace("/mcp", "/api/ask"), json={"question": question, "k": 3}).json()
    assert result.structured_content == answer
    assert not result.is_error
    best = answer["matches"][0]["citations"][0]
    assert f"verbatim, page {best['page']}: „{best['quote']}“" in words(result)
    assert words(result).startswith("The report answers")


def test_earlier_questions_are_understood(through: Through) -> None:
    result = call(through, "ask", question="Und wie lange läuft das?", context=["Was ist die Meisterprämie?"])
    assert result.structured_content["matches"][0]["measure"] == "IV.1"


@pytest.mark.parametrize(
    ("question", "said"),
    [("Wie wird das Wetter in Köln?", "does not answer"), ("???", "not understood as a question")],
)
def test_refusal_is_told_first(through: Through, question: str, said: str) -> None:
    """An assistant that reads only the beginning must not take near measures for an answer."""
    result = call(through, "ask", question=question)
    assert said in words(result).split("\n")[0]
    assert result.structured_content["status"] == "no_answer"


def test_measures_are_listed_by_criteria(through: Through, assistant: Assistant) -> None:
    """All of them without; those that meet every one with."""
    whole = call(through, "list_measures")
    assert whole.structured_content["total"] == len(assistant.report.measures)
    some = call(through, "list_measures", cluster="iv", ressort="mags", state="running").structured_content
    assert 0 < some["total"] < len(assistant.report.measures)
    assert {row["cluster"] for row in some["measures"]} == {"IV"}
    assert {row["period"]["state"] for row in some["measures"]} == {"running"}


def test_one_measure_is_shown_word_for_word(through: Through, assistant: Assistant) -> None:
    """Every row of its table with its page; a cell left empty is said to be one."""
    for measure in assistant.report.measures[:5]:
        shown = words(call(through, "show_measure", number=measure.number))
        for cell in measure.cells:
            said = "not stated" if cell.text == "-" else f"page {cell.page}: „{cell.text}“"
            assert f"{cell.label}" in shown
            assert said in shown


@pytest.mark.parametrize(
    ("name", "arguments", "wrong"),
    [
        ("ask", {}, "question"),
        ("ask", {"question": 7}, "question"),
        ("ask", {"question": "Was?", "k": 65}, "k"),
        ("ask", {"question": "Was?", "as_of": "morgen"}, "as_of"),
        ("ask", {"question": "Was?", "limit": 3}, "limit"),
        ("list_measures", {"cluster": "X"}, "cluster"),
        ("list_measures", {"ressort": SECRET}, "ressort"),
        ("list_measures", {"state": "sleeping"}, "state"),
        ("show_measure", {"number": "IX.99"}, "number"),
    ],
)
def test_wrong_arguments_are_named(through: Through, name: str, arguments: dict[str, object], wrong: str) -> None:
    """As a tool's result, which the asking assistant reads and can mend."""
    result = call(through, name, **arguments)
    assert result.is_error
    assert words(result).startswith(wrong)


def test_unknown_tool_is_refused_with_those_there_are(through: Through) -> None:
    async def refused(client: Client) -> str:
        with pytest.raises(MCPError) as caught:
            await client.call_tool("delete_report", {})
        return str(caught.value)

    assert "list_measures" in through(refused)


def test_nothing_is_kept_between_two_requests(address: str) -> None:
    """No session is opened, so a call needs none before it; there is no stream and nothing to end."""
    response = httpx.post(address, json=CALL, headers=HEADERS)
    assert response.status_code == 200
    assert "mcp-session-id" not in response.headers
    assert response.json()["result"]["structuredContent"]["matches"][0]["measure"] == "IV.1"
    for method in ("GET", "DELETE", "OPTIONS"):
        refused = httpx.request(method, address, headers=HEADERS)
        assert is_problem(refused, 405)
        assert refused.headers["allow"] == "POST"


def test_no_page_of_any_site_may_call_tools(address: str) -> None:
    """Browsers name the page that sends; also one that made its own name lead here is refused."""
    for origin in ("https://evil.example", address.removesuffix("/mcp"), "null"):
        refused = httpx.post(address, json=CALL, headers=HEADERS | {"origin": origin})
        assert is_problem(refused, 403)
        assert "access-control-allow-origin" not in refused.headers


def test_long_bodies_end_before_the_protocol(address: str) -> None:
    assert is_problem(httpx.post(address, content=b"x" * 70_000, headers=HEADERS), 413)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', json.dumps({"jsonrpc": "2.0", "method": SECRET}).encode()])
@pytest.mark.parametrize("version", ["2025-06-18", "2026-07-28"])
def test_broken_messages_are_refused_or_dropped(address: str, body: bytes, version: str) -> None:
    """Never a failure of the server."""
    headers = HEADERS | {"content-type": "application/json", "mcp-protocol-version": version}
    assert httpx.post(address, content=body, headers=headers).status_code in {202, 400}


def test_library_of_the_protocol_writes_no_log() -> None:
    """Its errors tell what was sent; ours, which do not, are written."""
    code = (
        "import logging; from assistant.web.logs import start_logs; start_logs(requests=False, as_json=False); "
        f"logging.getLogger('mcp.server.runner').error('{SECRET}'); logging.getLogger('assistant.web').error('ours')"
    )
    root = Path(__file__).parent.parent
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert SECRET not in done.stderr
    assert "ours" in done.stderr
