"""In which language a page speaks, and the words of that language."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from assistant.language import LANGUAGES
from assistant.wording.texts import GERMAN, Texts, Value, texts_in

LANGUAGE = "lang"  # the name in the address
_SPOKEN: ContextVar[str] = ContextVar("language", default=GERMAN)


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
    """Return a sentence in the language that is spoken; a full stop that ends a value ("2026 р.") ends it too."""
    said = spoken()(key, **values)
    for value in values.values():
        if isinstance(value, str) and value.endswith("."):
            said = said.replace(f"{value}.", value)
    return said


def languages() -> list[Texts]:
    """Return all languages that can be chosen."""
    return [texts_in(language) for language in LANGUAGES]
