"""Responses that a client may keep, and ask for again only where they have changed."""

from __future__ import annotations

import hashlib
from typing import Any

from fastapi import Request
from fastapi.responses import JSONResponse, Response

_KEPT = "public, max-age=300"  # a new index or another day shows after five minutes at most


def cached(request: Request, content: Any) -> Response:
    """Return content as JSON with a tag of its bytes; 304 without content where the client has just these."""
    response = JSONResponse(content)
    tag = f'"{hashlib.sha256(response.body).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": _KEPT}
    if _has(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=headers)
    response.headers.update(headers)
    return response


def _has(sent: str, tag: str) -> bool:
    """Tell whether a client's If-None-Match names a tag; weak ones count, as they do for reading."""
    return any(held.strip().removeprefix("W/") in {tag, "*"} for held in sent.split(","))
