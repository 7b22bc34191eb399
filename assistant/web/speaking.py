"""In which language a page speaks: the one that its address names, else German."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from urllib.parse import parse_qs

from markupsafe import Markup
from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.language import LANGUAGES
from assistant.texts import GERMAN, Texts, Value, texts_in

LANGUAGE = "lang"  # the name in the address
_SPOKEN: ContextVar[str] = ContextVar("language", default=GERMAN)


class Speaking:
    """An ASGI middleware that makes each request speak the language of its address."""

    def __init__(self, app: ASGIApp) -> None:
        """Keep the application."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request in its language."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        sent = parse_qs(scope["query_string"].decode("latin-1"), errors="replace").get(LANGUAGE, [GERMAN])
        with speaking(known_language(sent[-1])):
            await self._app(scope, receive, send)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak a language while a part of the page is made."""
    token = _SPOKEN.set(language)
    try:
        yield
    finally:
        _SPOKEN.reset(token)


def known_language(code: str) -> str:
    """Return the code of a language that we speak; German for every other."""
    return code if code in LANGUAGES else GERMAN


def spoken() -> Texts:
    """Return the words of the language that is spoken."""
    return texts_in(_SPOKEN.get())


def t(key: str, **values: Value) -> str:
    """Return a sentence in the language that is spoken."""
    return spoken()(key, **values)


def in_language(address: str) -> str:
    """Return an address of ours with the language that is spoken; German needs no word."""
    language = _SPOKEN.get()
    if language == GERMAN:
        return address
    path, mark, place = address.partition("#")
    return f"{path}{'&' if '?' in path else '?'}{LANGUAGE}={language}{mark}{place}"


def languages() -> list[Texts]:
    """Return all languages that can be chosen."""
    return [texts_in(language) for language in LANGUAGES]


def language_fields() -> Markup:
    """Return the hidden field by which a form keeps the language; German needs none."""
    language = _SPOKEN.get()
    return (
        Markup("")
        if language == GERMAN
        else Markup('<input type="hidden" name="{}" value="{}">').format(LANGUAGE, language)
    )
