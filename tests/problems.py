"""What the tests of the server share: its day, words that must not come back, and what a problem is."""

from __future__ import annotations

from datetime import date

from httpx import Response

DAY = date(2026, 11, 22)  # the day that the tested server answers as of
SECRET = "Geheimwort7391"
HTML = "<img src=x onerror=alert(1)>"


def is_problem(response: Response, status: int) -> bool:
    """Tell whether a response is a problem of that status with all that RFC 9457 wants."""
    body = response.json()
    return (
        response.status_code == status == body["status"]
        and response.headers["content-type"] == "application/problem+json"
        and body["type"] == "about:blank"
        and bool(body["title"])
        and bool(body["detail"])
    )
