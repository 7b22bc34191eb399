"""What people at the page wait for is measured from the key press to the answer that can be seen."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from eval import browsing


def test_each_answer_but_the_first_is_timed(browser: Browser, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two browsers that ask twice each give two times, longer than nothing and shorter than patience."""
    running = nullcontext((urlsplit(address).port, None))  # the server that runs already; others test how one starts
    monkeypatch.setattr(browsing, "running_server", lambda _workers: running)
    monkeypatch.setattr(browsing, "BROWSERS", 2)
    monkeypatch.setattr(browsing, "_ROUNDS", 2)
    monkeypatch.setattr(browsing, "_THINKING", 0.1)
    questions = ["Meisterprämie", "Kita-Helfer", "Was ist PerMenti?", "Teilzeit"]
    with ThreadPoolExecutor(1) as thread:  # the other browser's event loop runs in this one
        load = thread.submit(browsing.load_page, questions).result()
    assert len(load.seconds) == 2
    assert all(0.01 < seconds < 30 for seconds in load.seconds)


def test_no_question_follows_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer to the same question would not be seen to change."""
    monkeypatch.setattr(browsing, "_ROUNDS", 4)
    asked = [list(browsing._shares(["a", "a", "b", "c"], number)) for number in range(2)]
    assert asked == [["a", "b", "c", "a"], ["b", "c", "a", "b"]]
