"""Errors of the HTTP interface as problem details (RFC 9457); they never repeat what was sent."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.applications import Starlette
from starlette.exceptions import HTTPException

from assistant.web.gate import RETRY_AFTER, BusyError
from assistant.web.request_ids import request_id
from assistant.web.service import AnswerFailedError

MEDIA_TYPE = "application/problem+json"
_NO_OBJECT = 'send a JSON object such as {"question": "…"}, with Content-Type: application/json'
_PREFIX = "Value error, "  # which pydantic puts before the words of our own checks


def problem(status: int, detail: str, headers: Mapping[str, str] | None = None, **more: Any) -> JSONResponse:
    """Return an error as problem details: type, title, status, detail, and what else belongs to it."""
    known = {"request_id": name} if (name := request_id()) else {}
    body = (
        {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail} | known | more
    )
    return JSONResponse(body, status, headers=headers, media_type=MEDIA_TYPE)


def add_problem_handlers(app: Starlette) -> None:
    """Make all errors of an application problem details."""
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(AnswerFailedError, _failed)
    app.add_exception_handler(BusyError, _busy)


def _http_error(_request: Request, error: Exception) -> JSONResponse:
    """Return an HTTP error as a problem."""
    assert isinstance(error, HTTPException)
    return problem(error.status_code, error.detail, error.headers)


def _invalid(_request: Request, error: Exception) -> JSONResponse:
    """Name each wrong part of a request and what it should be, without repeating its value."""
    assert isinstance(error, RequestValidationError)
    wrong = [_wrong_part(found) for found in error.errors()]
    places = [str(found["loc"][0]) for found in error.errors()]  # "body", "query", "path"
    said = "; ".join(f"{part['pointer'] or place}: {part['detail']}" for part, place in zip(wrong, places, strict=True))
    broken = any(found["type"] == "json_invalid" for found in error.errors())
    return problem(400 if broken else 422, said, errors=wrong)


def _wrong_part(found: Mapping[str, Any]) -> dict[str, str]:
    """Return where a request is wrong and what it should be; what is no JSON object is told what one is."""
    if found["type"] == "json_invalid" or found["loc"] == ("body",):
        return {"pointer": "", "detail": _NO_OBJECT}
    return {"pointer": _pointer(found["loc"]), "detail": found["msg"].removeprefix(_PREFIX)}


def _pointer(place: tuple[int | str, ...]) -> str:
    """Return a place in the body as a JSON pointer."""
    return "".join(f"/{part}" for part in place[1:])


def _failed(_request: Request, _error: Exception) -> JSONResponse:
    """Say that the assistant broke."""
    return problem(500, "the question could not be answered; please try again")


def _busy(_request: Request, _error: Exception) -> JSONResponse:
    """Say when to come back."""
    said = "more is asked than can be answered; wait as Retry-After says"
    return problem(503, said, {"Retry-After": str(RETRY_AFTER)})
