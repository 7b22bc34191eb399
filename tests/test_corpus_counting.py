"""One of something is one, several are several."""

from __future__ import annotations

import pytest

from corpus.counting import counted, counted_in_german


@pytest.mark.parametrize(
    ("n", "said"), [(0, "0 pages"), (1, "1 page"), (2, "2 pages"), (23_428, "23,428 pages")], ids=str
)
def test_english_count(n: int, said: str) -> None:
    assert counted(n, "page") == said


def test_english_plural_may_be_given() -> None:
    """Verbs go with what is counted."""
    assert counted(1, "measure has", "measures have") == "1 measure has"
    assert counted(2, "measure has", "measures have") == "2 measures have"


@pytest.mark.parametrize(
    ("n", "said"), [(0, "0 Fragen"), (1, "1 Frage"), (2, "2 Fragen"), (23_428, "23.428 Fragen")], ids=str
)
def test_german_count(n: int, said: str) -> None:
    assert counted_in_german(n, "Frage", "Fragen") == said
