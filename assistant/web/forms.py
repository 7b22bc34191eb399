"""Reading what a form sent, whether in the address or in the body."""

from __future__ import annotations

from urllib.parse import parse_qsl

from fastapi import Request
from starlette.datastructures import QueryParams

_MAX_FIELDS = 300  # a list of all measures with a note each has half of them


async def read_form(request: Request) -> QueryParams:
    """Return the names and values of a form; a body with too many counts for nothing."""
    if request.method != "POST":
        return request.query_params
    body = (await request.body()).decode("utf-8", "replace")
    try:
        pairs = parse_qsl(body, keep_blank_values=True, max_num_fields=_MAX_FIELDS, errors="replace")
    except ValueError:
        return QueryParams()
    return QueryParams(pairs)


def one_line(text: str, most: int) -> str:
    """Return a text as one line of at most `most` letters, without marks that cannot be seen."""
    kept = "".join(letter for letter in text if letter.isprintable() or letter.isspace())
    return " ".join(kept.split())[:most].rstrip()


def lines(text: str, most: int) -> str:
    """Return a text of at most `most` letters with its line ends, without marks that cannot be seen."""
    kept = (one_line(line, most) for line in text.splitlines())
    return "\n".join(kept).strip()[:most]
