"""Getting a server ready: what the first person asks for is there already."""

from __future__ import annotations

from typing import Any

import pytest

from assistant.answering import Assistant
from assistant.language import LANGUAGES
from assistant.shelf import Shelf
from assistant.types import Answer
from assistant.web.warming import rehearse


def test_questions_in_all_languages_are_rehearsed_and_answered(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[Answer] = []
    ask = Assistant.ask

    def overheard(self: Assistant, *asked: Any, **options: Any) -> Answer:
        given.append(ask(self, *asked, **options))
        return given[-1]

    monkeypatch.setattr(Assistant, "ask", overheard)
    rehearse(Shelf.of(assistant))
    assert {answer.language for answer in given} == set(LANGUAGES)
    assert not any(answer.reason for answer in given)
