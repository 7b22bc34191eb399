"""The tools over the Model Context Protocol; the only module that imports its library."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import mcp_types as types
from mcp.server.lowlevel import Server
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from mcp.shared.exceptions import MCPError
from pydantic import ValidationError
from starlette.types import Receive, Scope, Send

from assistant.web.gate import RETRY_AFTER, BusyError, Gate
from assistant.web.mcp_tools import INSTRUCTIONS, TOOLS, Told
from assistant.web.service import AnswerFailedError
from assistant.web.serving import Current

_NAME, _VERSION = "fachkraefte-assistent", "1"
_READS_ONLY = types.ToolAnnotations(
    read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
)
_LISTED = types.ListToolsResult(
    tools=[
        types.Tool(
            name=tool.name,
            title=tool.title,
            description=tool.description,
            input_schema=tool.arguments.model_json_schema(),
            annotations=_READS_ONLY,
        )
        for tool in TOOLS
    ]
)


class ToolServer:
    """Answers each request by itself: no sessions, no streams, nothing kept between two requests."""

    def __init__(self, current: Current, gate: Gate) -> None:
        """Keep what is served, and the door to the assistant."""
        self._current = current
        self._gate = gate
        self._manager: StreamableHTTPSessionManager | None = None

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Be ready as long as the server runs."""
        server = Server(
            _NAME, version=_VERSION, instructions=INSTRUCTIONS, on_list_tools=_listed, on_call_tool=self._call
        )
        self._manager = StreamableHTTPSessionManager(server, json_response=True, stateless=True)
        async with self._manager.run():
            yield

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        assert self._manager is not None, "the server has not started"
        await self._manager.handle_request(scope, receive, send)

    async def _call(self, _context: object, params: types.CallToolRequestParams) -> types.CallToolResult:
        """Run a tool behind the same door as all questions; what went wrong is told in its result."""
        tool = next((tool for tool in TOOLS if tool.name == params.name), None)
        if tool is None:
            raise MCPError(types.INVALID_PARAMS, f"there is no such tool; tools: {', '.join(t.name for t in TOOLS)}")
        service = self._current.serving.service
        try:
            arguments = tool.arguments.model_validate(params.arguments or {})
            told = await self._gate.run(partial(tool.run, service, arguments))
        except BusyError:
            service.metrics.turned_away("busy")
            return _failed(f"more is asked than can be answered; try again in {RETRY_AFTER} seconds")
        except AnswerFailedError:
            return _failed("the question could not be answered; please try again")
        except ValidationError as error:
            return _failed(_wrong(error))
        except ValueError as error:
            return _failed(str(error))
        return _done(told)


async def _listed(_context: object, _params: object) -> types.ListToolsResult:
    """Return the tools."""
    return _LISTED


def _wrong(error: ValidationError) -> str:
    """Name each wrong argument and what it should be, without repeating its value."""
    return "; ".join(f"{'/'.join(map(str, found['loc']))}: {found['msg']}" for found in error.errors())


def _done(told: Told) -> types.CallToolResult:
    """Return a result in words and as data."""
    return types.CallToolResult(content=[types.TextContent(text=told.words)], structured_content=told.content)


def _failed(why: str) -> types.CallToolResult:
    """Return why a tool could not do what it was asked."""
    return types.CallToolResult(content=[types.TextContent(text=why)], is_error=True)
