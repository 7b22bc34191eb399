"""A long talk on the page keeps what it is about, however many questions lead there."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import urlencode

import pytest
from fastapi.testclient import TestClient

from assistant.types import MAX_EARLIER

_FIRST = re.compile(r'<article class="massnahme" data-measure="([^"]+)"')
_KEPT = re.compile(r'name="nach" value="([^"]*)"')
_ON = ["Wie lange läuft das?", "Was kostet das?", "Wer ist zuständig?", "Wer sind die Partner?"]


class Talk:
    """A talk, as the forms below the answers carry it on."""

    def __init__(self, client: TestClient) -> None:
        """Begin without a question."""
        self._client = client
        self.kept: list[str] = []

    def ask(self, question: str) -> str:
        """Ask as the form does, and return the measure that the answer shows first."""
        sent = [("q", question), *(("nach", text) for text in self.kept)]
        page = self._client.get(f"/?{urlencode(sent)}").text
        below = page.split('class="nachfrage"')[1].split("</form>")[0]
        self.kept = [unescape(text) for text in _KEPT.findall(below)]
        assert len(self.kept) <= MAX_EARLIER
        return _FIRST.findall(page)[0]


def test_thirty_questions_stay_with_the_measure(client: TestClient) -> None:
    """What the talk is about was named in the first question only."""
    talk = Talk(client)
    assert talk.ask("Was ist PerMenti?") == "V.7"
    assert {talk.ask(_ON[i % len(_ON)]) for i in range(29)} == {"V.7"}


def test_talk_goes_over_to_another_measure_and_stays_there(client: TestClient) -> None:
    """The question that named it takes the place of the first one in its turn."""
    talk = Talk(client)
    talk.ask("Was ist PerMenti?")
    for i in range(9):
        talk.ask(_ON[i % len(_ON)])
    assert talk.ask("Was ist die Meisterprämie?") == "IV.1"
    assert {talk.ask(_ON[i % len(_ON)]) for i in range(12)} == {"IV.1"}


@pytest.mark.parametrize("between", ["Danke!", "Super, vielen Dank"])
def test_what_has_no_answer_takes_no_place(client: TestClient, between: str) -> None:
    """Thanks, however long ago, are not what the talk is about."""
    kept = ["Was ist PerMenti?", between, *_ON, *_ON[:2]]
    talk = Talk(client)
    talk.kept = kept
    assert talk.ask("Wie lange läuft das?") == "V.7"
    assert talk.kept[0] == "Was ist PerMenti?"
