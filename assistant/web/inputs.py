"""What clients may send: texts, days, and the earlier questions of a conversation, each checked."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, StrictInt, StrictStr

from assistant.selection.days import day_named
from assistant.types import MAX_EARLIER, MAX_K

_MAX_ID = 200  # letters


def _day(value: object) -> object:
    """Return a date given as YYYY-MM-DD."""
    if value is None or isinstance(value, date):
        return value
    return day_named(value if isinstance(value, str) else "")


def _id(value: object) -> object:
    """Return an id as text, for those who count."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise ValueError("give a text or a whole number")


def _questions(value: object) -> object:
    """Refuse a reference to an earlier question; the server keeps none, so they must be sent."""
    if isinstance(value, str | int):
        raise ValueError('nothing is kept here, so an id says nothing; send the earlier questions: ["…", "…"]')
    return [] if value is None else value


def _whole_letters(value: str) -> str:
    """Refuse half letters (lone surrogates), which no text may hold."""
    if not value.isascii() and value != value.encode("utf-8", "ignore").decode("utf-8"):
        raise ValueError("the text holds half a letter (a lone surrogate)")
    return value


Text = Annotated[StrictStr, AfterValidator(_whole_letters)]
Id = Annotated[
    Annotated[Text, Field(max_length=_MAX_ID)] | None,
    BeforeValidator(_id, json_schema_input_type=Annotated[str, Field(max_length=_MAX_ID)] | int | None),
]
Day = Annotated[date | None, BeforeValidator(_day)]
Count = Annotated[StrictInt, Field(ge=1, le=MAX_K)]
Earlier = Annotated[
    list[Text],
    BeforeValidator(_questions),
    Field(max_length=MAX_EARLIER, description="the earlier questions of the conversation, oldest first"),
]
