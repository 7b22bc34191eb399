"""What the HTTP interface tells those who run it, and that no word of a question is in it."""

from __future__ import annotations

import logging

import pytest
from fastapi.testclient import TestClient
from problems import SECRET, is_problem

from assistant import Assistant


def test_figures_count_requests_times_and_refusals(client: TestClient) -> None:
    """Prometheus gets numbers, and no address or word that a person wrote."""
    client.post("/api/ask", json={"id": SECRET, "question": f"{SECRET} Wetter"})
    client.get(f"/api/measures/{SECRET}")
    client.get(f"/{SECRET}?q={SECRET}")
    client.request(SECRET.upper(), "/healthz")
    figures = client.get("/metrics").text
    assert 'assistant_http_requests_total{method="POST",route="/api/ask",status="200"}' in figures
    assert "assistant_answer_seconds_bucket" in figures
    assert "assistant_refusals_total{reason=" in figures
    assert SECRET.lower() not in figures.lower()


def test_broken_assistant_says_so_without_the_question(
    client: TestClient, assistant: Assistant, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """An unforeseen error is a problem for the asker and a place for the log, never the words of the question."""

    def search(question: str, *_: object) -> None:
        raise RuntimeError(f"broke at {question}")

    monkeypatch.setattr(assistant.index, "search", search)
    with caplog.at_level(logging.DEBUG):
        response = client.post("/api/ask", json={"id": "q", "question": f"Wer hilft bei {SECRET}?"})
    assert is_problem(response, 500)
    assert "RuntimeError in " in caplog.text
    assert SECRET not in caplog.text + response.text
